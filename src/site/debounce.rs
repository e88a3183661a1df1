//! Waiting until a change of files has come to rest, without any work while nothing happens.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::news::{self, Inbox, News, Stop, Teller};
use super::{Places, Snapshot, Source};

/// How long a change is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// So long nothing more must happen.
    pub quiet: Duration,
    /// So long after its beginning a change is taken as it is.
    pub longest: Duration,
    /// How often files are looked at where the system cannot watch them.
    pub poll: Duration,
}

impl Default for Pace {
    /// A save shows within a second.
    fn default() -> Self {
        let milliseconds = Duration::from_millis;
        Self { quiet: milliseconds(250), longest: milliseconds(800), poll: milliseconds(500) }
    }
}

/// Files that are watched.
pub(super) struct Watching {
    sources: Vec<Source>,
    pace: Pace,
    inbox: Inbox,
    /// None where the system cannot watch: then the files are looked at now and then.
    system: Option<RecommendedWatcher>,
    places: Places,
    marks: BTreeMap<String, String>,
    /// How many times in a row the files moved while they were read.
    moving: usize,
}

impl Watching {
    /// Watches nothing until [`Watching::begin`].
    pub(super) fn new(sources: Vec<Source>, pace: Pace) -> (Self, Stop) {
        let (stop, inbox) = news::channel();
        let places = Places::default();
        (Self { sources, pace, inbox, system: None, places, marks: BTreeMap::new(), moving: 0 }, stop)
    }

    /// Asks the system to watch from the first look on, where it can.
    pub(super) fn begin(&mut self, teller: Teller) {
        self.system = notify::recommended_watcher(teller).map_err(|error| give_up(&error, self.pace)).ok();
    }

    /// The files as they are. Whatever happens to them from now on ends the next wait.
    pub(super) fn look(&mut self) -> Snapshot {
        // A folder that comes while others are read is not watched yet: then once more.
        const MOST_LOOKS: usize = 4;
        for _ in 0..MOST_LOOKS {
            let places = Places::of(&self.sources);
            let is_known = places == self.places;
            self.watch(places);
            if is_known {
                break;
            }
        }
        if self.system.is_none() {
            self.marks = Snapshot::marks(&self.sources);
        }
        Snapshot::take(&self.sources)
    }

    /// Whether something has happened since the last look. Files that never rest are taken as they are now and then.
    pub(super) fn is_moving(&mut self) -> bool {
        const MOST_TIMES: usize = 3;
        let mut moves = false;
        while let Some(paths) = self.inbox.try_recv() {
            moves |= self.counts(&paths);
        }
        if self.system.is_none() {
            moves |= self.have_marks_changed();
        }
        self.moving = if moves && self.moving < MOST_TIMES { self.moving + 1 } else { 0 };
        self.moving > 0
    }

    /// The files as they are, without beginning to watch anew.
    pub(super) fn again(&self) -> Snapshot {
        Snapshot::take(&self.sources)
    }

    /// Waits until a change has come to rest. False when nobody wants to know any more.
    pub(super) fn wait(&mut self) -> bool {
        while !self.happens(None) {
            if self.inbox.is_stopped() {
                return false;
            }
        }
        self.settle()
    }

    /// Waits until a change that has begun comes to rest. False when nobody wants to know any more.
    pub(super) fn settle(&mut self) -> bool {
        let longest = Instant::now() + self.pace.longest;
        let mut quiet = Instant::now() + self.pace.quiet;
        loop {
            let left = quiet.min(longest).saturating_duration_since(Instant::now());
            if self.inbox.is_stopped() || left.is_zero() {
                return !self.inbox.is_stopped();
            }
            if self.happens(Some(left)) {
                quiet = Instant::now() + self.pace.quiet;
            }
        }
    }

    /// Waits for news, at most so long; for ever where the system brings them. Whether they count.
    fn happens(&mut self, longest: Option<Duration>) -> bool {
        let told = match (longest, &self.system) {
            (None, Some(_)) => self.inbox.recv(),
            (longest, _) => self.inbox.recv_timeout(longest.unwrap_or(self.pace.poll)),
        };
        match told {
            Some(news) => self.counts(&news),
            None => self.system.is_none() && self.have_marks_changed(),
        }
    }

    fn counts(&self, news: &News) -> bool {
        news.is_empty() || news.iter().any(|path| self.places.counts(path))
    }

    fn have_marks_changed(&mut self) -> bool {
        let marks = Snapshot::marks(&self.sources);
        let have_changed = marks != self.marks;
        self.marks = marks;
        have_changed
    }

    /// Watches these places from now on, and no others.
    fn watch(&mut self, places: Places) {
        let watched = self.system.as_mut().map_or(Ok(()), |system| {
            for folder in self.places.folders().difference(places.folders()) {
                // It is gone, or nothing in it counts any more.
                let _ = system.unwatch(folder);
            }
            // Again also those that are watched: another folder may have come in the place of one.
            let mut folders = places.folders().iter();
            folders.try_for_each(|folder| match system.watch(folder, RecursiveMode::NonRecursive) {
                Err(error) if !is_absence(&error) => Err(error),
                _ => Ok(()),
            })
        });
        if let Err(error) = watched {
            give_up(&error, self.pace);
            self.system = None;
        }
        self.places = places;
    }
}

fn is_absence(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

fn give_up(error: &notify::Error, pace: Pace) {
    let milliseconds = pace.poll.as_millis();
    tracing::warn!(
        "the system cannot watch the files ({error}); the kiosk looks at them every {milliseconds} ms instead"
    );
}
