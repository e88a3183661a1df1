//! Reading the site's files again whenever they have changed, on a thread of its own.

use std::fmt;
use std::io;
use std::thread;

use super::debounce::Watching;
use super::news::Stop;
use super::{guarded, Fault, Fingerprint, Pace, Snapshot, Source};

/// What came of reading changed files.
#[derive(Debug)]
pub struct Outcome<T, E: fmt::Display> {
    /// What they say, or why they cannot be used.
    pub result: Result<T, Fault<E>>,
    /// The files, byte by byte as they were read.
    pub snapshot: Snapshot,
}

/// Files are watched until this is dropped.
pub struct Watch {
    _stop: Stop,
}

/// How files are watched.
#[derive(Clone, Debug)]
pub struct Watched {
    /// Which files.
    pub sources: Vec<Source>,
    /// What was read of them before; the same is not delivered again. None delivers what is there.
    pub seen: Option<Fingerprint>,
    /// How long changes are waited for.
    pub pace: Pace,
    /// Whether the system is asked to tell of changes; else they are looked for now and then.
    pub by_system: bool,
}

/// Calls `load` whenever the files have changed and come to rest, and `deliver` with what came of it, both on a thread of
/// their own. Files that have other times and the same bytes have not changed.
///
/// # Errors
/// When the system has no thread for it.
pub fn watch<T, E: fmt::Display>(
    watched: Watched,
    load: impl Fn() -> Result<T, E> + Send + 'static,
    deliver: impl FnMut(Outcome<T, E>) + Send + 'static,
) -> io::Result<Watch> {
    watch_after(watched, || {}, load, deliver)
}

/// As [`watch`], once `first` is done on the same thread.
pub(super) fn watch_after<T, E: fmt::Display>(
    watched: Watched,
    first: impl FnOnce() + Send + 'static,
    load: impl Fn() -> Result<T, E> + Send + 'static,
    mut deliver: impl FnMut(Outcome<T, E>) + Send + 'static,
) -> io::Result<Watch> {
    let Watched { sources, mut seen, pace, by_system } = watched;
    let (mut watching, stop) = Watching::new(sources, pace);
    let teller = by_system.then(|| stop.teller());
    thread::Builder::new().name("site".to_owned()).spawn(move || {
        if let Some(teller) = teller {
            watching.begin(teller);
        }
        first();
        // Files that change before they are watched may be half a save, too.
        let mut goes_on = if Some(watching.look().fingerprint()) == seen { watching.wait() } else { watching.settle() };
        while goes_on {
            goes_on = match read(&mut watching, seen, &load) {
                Read::Same => watching.wait(),
                Read::Moving => watching.settle(),
                Read::Whole(fingerprint, outcome) => {
                    seen = Some(fingerprint);
                    deliver(outcome);
                    watching.wait()
                }
            };
        }
    })?;
    Ok(Watch { _stop: stop })
}

/// What reading the files came to.
enum Read<T, E: fmt::Display> {
    /// They are as they were.
    Same,
    /// They changed while they were read.
    Moving,
    /// They were read.
    Whole(Fingerprint, Outcome<T, E>),
}

fn read<T, E: fmt::Display>(
    watching: &mut Watching,
    seen: Option<Fingerprint>,
    load: impl Fn() -> Result<T, E>,
) -> Read<T, E> {
    let snapshot = watching.look();
    let fingerprint = snapshot.fingerprint();
    if Some(fingerprint) == seen {
        return Read::Same;
    }
    let result = guarded(&snapshot, load);
    if watching.is_moving() || watching.again().fingerprint() != fingerprint {
        return Read::Moving;
    }
    Read::Whole(fingerprint, Outcome { result, snapshot })
}
