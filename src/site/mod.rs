//! The site's files on disk, whatever happens to them: read with bounds, watched, and the last good copy kept, so that a
//! member sees a working page in any case: what the administrator wrote, else the last good copy, else the embedded one.
//!
//! Nothing here knows what the files mean: how they are read is an argument. Nothing here knows about members.

mod archive;
mod beginning;
mod debounce;
pub mod difference;
mod kept;
pub mod log;
mod news;
mod places;
mod rotation;
mod snapshot;
mod source;
mod state;
mod watch;

pub use archive::ArchiveError;
pub use beginning::{Begun, Origin, Site};
pub use debounce::Pace;
pub use kept::{Kept, KeptError};
pub use places::Places;
pub use rotation::Rotation;
pub use snapshot::{Fingerprint, Snapshot, Unread};
pub use source::Source;
pub use state::folder as state_folder;
pub use watch::{watch, Outcome, Watch, Watched};

use std::any::Any;
use std::fmt;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// Why files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Fault<E: fmt::Display> {
    /// They are wrong: the reader says where.
    #[error("{0}")]
    Wrong(E),
    /// One of them cannot be read at all.
    #[error("{path}: {why}", path = .0.path.display(), why = .0.why)]
    Unread(Unread),
    /// The reader failed: a defect of this program, which must not take the lobby's page away.
    #[error("reading the configuration failed ({0}); please report this together with the file")]
    Failed(String),
}

/// Reads the site's files, of which a snapshot was taken: a file that could not be read then would make the reader wait or
/// run out of memory. A panic becomes an error.
fn guarded<T, E: fmt::Display>(snapshot: &Snapshot, load: impl FnOnce() -> Result<T, E>) -> Result<T, Fault<E>> {
    if let Some(unread) = snapshot.unread() {
        return Err(Fault::Unread(unread.clone()));
    }
    match catch_unwind(AssertUnwindSafe(load)) {
        Ok(result) => result.map_err(Fault::Wrong),
        Err(payload) => Err(Fault::Failed(said(payload.as_ref()))),
    }
}

fn said(payload: &(dyn Any + Send)) -> String {
    let said = payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
    said.unwrap_or("for an unknown reason").to_owned()
}
