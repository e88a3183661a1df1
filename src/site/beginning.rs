//! What the kiosk begins with, and how it goes on: the site's files, else the last good copy of them.

use std::fmt::Display;

use super::watch::watch_after;
use super::{difference, guarded, Fingerprint, Kept, Outcome, Pace, Snapshot, Source, Watch, Watched};

/// The site's files, with how they are read and where the last good copy of them is.
pub struct Site<L> {
    /// The layers, the weakest first.
    pub sources: Vec<Source>,
    /// Where the last good copy is; none where the program has no state folder.
    pub kept: Option<Kept>,
    /// Reads the files of sources.
    pub load: L,
}

/// Where the first page comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The files as they are.
    Files,
    /// The last good copy.
    LastGood,
    /// Neither can be used.
    Neither,
}

/// What was found at the beginning.
#[derive(Debug)]
pub struct Begun {
    /// What could be used.
    pub origin: Origin,
    /// The files that could.
    good: Option<Snapshot>,
    /// The files as they are.
    seen: Option<Fingerprint>,
}

impl<T, E, L> Site<L>
where
    E: Display,
    L: Fn(&[Source]) -> Result<T, E> + Send + 'static,
{
    /// Reads the files; where they cannot be used, the last good copy of them. What is wrong is logged.
    pub fn begin(&self) -> (Option<T>, Begun) {
        let snapshot = Snapshot::take(&self.sources);
        match guarded(&snapshot, || (self.load)(&self.sources)) {
            Ok(value) => {
                list(&snapshot);
                // Files that change while they are read are read again as soon as they are watched.
                let is_still = Snapshot::take(&self.sources) == snapshot;
                let seen = is_still.then(|| snapshot.fingerprint());
                (Some(value), Begun { origin: Origin::Files, good: is_still.then_some(snapshot), seen })
            }
            Err(fault) => {
                tracing::error!("{fault}");
                let seen = Some(snapshot.fingerprint());
                match self.last_good() {
                    Some((value, copy)) => (Some(value), Begun { origin: Origin::LastGood, good: Some(copy), seen }),
                    None => (None, Begun { origin: Origin::Neither, good: None, seen }),
                }
            }
        }
    }

    /// Watches the files on a thread of its own, for as long as the result is held, and delivers what changed and is good.
    /// Keeps copies of what is good, and logs what changed. None where there is nothing to watch, or no thread for it.
    pub fn follow(self, begun: Begun, mut deliver: impl FnMut(T) + Send + 'static) -> Option<Watch> {
        let Begun { mut good, seen, .. } = begun;
        let Self { sources, kept, load } = self;
        if sources.is_empty() {
            return None;
        }
        // On the thread, too: a slow disk does not delay the first page.
        let (first_kept, first_good) = (kept.clone(), good.clone());
        let first = move || {
            if let Some(good) = first_good {
                keep(first_kept.as_ref(), &good);
            }
        };
        let watched = Watched { sources: sources.clone(), seen, pace: Pace::default(), by_system: true };
        let deliver = move |Outcome { result, snapshot }: Outcome<T, E>| match result {
            Ok(value) => {
                say_changes(good.as_ref(), &snapshot);
                deliver(value);
                keep(kept.as_ref(), &snapshot);
                good = Some(snapshot);
            }
            Err(fault) => {
                tracing::error!("{fault}");
                tracing::warn!(
                    "the kiosk goes on showing what it showed before, and shows the files as soon as they are right"
                );
            }
        };
        let watch = watch_after(watched, first, move || load(&sources), deliver);
        match watch {
            Ok(watch) => Some(watch),
            Err(error) => {
                tracing::error!("no thread can watch the files ({error}); restart the kiosk to show changes");
                None
            }
        }
    }

    fn last_good(&self) -> Option<(T, Snapshot)> {
        let kept = self.kept.as_ref()?;
        let copy = match kept.read() {
            Ok(Some(copy)) => copy,
            Ok(None) => return None,
            Err(error) => {
                tracing::error!("the last good copy cannot be used: {error}");
                return None;
            }
        };
        match kept.restored(&copy, |sources| guarded(&copy, || (self.load)(sources))) {
            Ok(Ok(value)) => {
                tracing::warn!(
                    "the kiosk shows the last good copy of its configuration instead ({})",
                    kept.path().display()
                );
                Some((value, copy))
            }
            Ok(Err(fault)) => {
                tracing::error!("the last good copy cannot be used: {fault}");
                None
            }
            Err(error) => {
                tracing::error!("the last good copy cannot be used: {error}");
                None
            }
        }
    }
}

fn keep(kept: Option<&Kept>, good: &Snapshot) {
    if let Some(Err(error)) = kept.map(|kept| kept.write(good)) {
        tracing::warn!("the last good copy cannot be kept: {error}");
    }
}

fn list(snapshot: &Snapshot) {
    let names: Vec<_> = snapshot.names().collect();
    tracing::info!("the configuration is read from {} files: {}", names.len(), names.join(", "));
}

/// Logs what changed, key by key.
fn say_changes(before: Option<&Snapshot>, after: &Snapshot) {
    /// So many lines tell an administrator what happened.
    const MOST_LINES: usize = 200;
    let Some(before) = before else {
        return list(after);
    };
    let lines = difference::snapshots(before, after);
    for line in lines.iter().take(MOST_LINES) {
        tracing::info!("changed: {line}");
    }
    match lines.len() {
        0 if before == after => tracing::info!("the files are again as they were"),
        0 => tracing::info!("changed: nothing but what the kiosk does not read, such as comments"),
        count if count > MOST_LINES => tracing::info!("changed: {} more", count - MOST_LINES),
        _ => {}
    }
}
