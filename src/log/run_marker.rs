//! A file that is there while the program runs: who finds one knows that the last run had no time to say why it ended.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

/// The file's name in the state folder.
const NAME: &str = "running";

/// The file of this run; it goes with this value.
#[derive(Debug)]
pub struct RunMarker(PathBuf);

impl RunMarker {
    /// Sets the marker in the state folder; one of an earlier run that was left there is logged. A folder that cannot be
    /// written has none.
    #[must_use]
    pub fn set(folder: &Path) -> Self {
        let path = folder.join(NAME);
        let before = fs::read_to_string(&path).ok().and_then(|id| id.trim().parse().ok());
        if before.is_some_and(|id| !is_running(id)) {
            tracing::info!(
                "the run before this one ended without a word: its display went away, it was stopped, or the power failed"
            );
        }
        // Without it only this is not said.
        let _ = fs::create_dir_all(folder).and_then(|()| fs::write(&path, process::id().to_string()));
        Self(path)
    }
}

impl Drop for RunMarker {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Returns whether another process of this program has an id. Where nobody can tell, there is none.
fn is_running(id: u32) -> bool {
    let name = |process: &str| fs::read_to_string(format!("/proc/{process}/comm")).ok();
    id != process::id() && name(&id.to_string()).is_some_and(|other| Some(other) == name("self"))
}
