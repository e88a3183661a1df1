//! Waiting until a change of a site's files has come to rest, without any work while nothing happens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use notify::{EventKindMask, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::events::{channel, EventReceiver, EventSender, Relevant, StopSender, Waited};
use super::layers::SiteLayers;
use super::read::{folder_of, names_in, FOLDERS};

/// How long a change is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DebounceTimes {
    /// A change is over when nothing more has happened for this time.
    pub quiet: Duration,
    /// This time after its beginning, a change is taken as it is.
    pub longest: Duration,
    /// How often files are looked at where the system cannot watch them.
    pub poll: Duration,
}

impl Default for DebounceTimes {
    /// A save shows within a second.
    fn default() -> Self {
        let milliseconds = Duration::from_millis;
        Self { quiet: milliseconds(250), longest: milliseconds(800), poll: milliseconds(500) }
    }
}

/// How files are watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchOptions {
    /// How long changes are waited for.
    pub times: DebounceTimes,
    /// Whether the system is asked to tell of changes; else files are looked at now and then.
    pub by_system: bool,
}

impl Default for WatchOptions {
    fn default() -> Self {
        Self { times: DebounceTimes::default(), by_system: true }
    }
}

/// Watches the files of a site.
pub(super) struct FileWatcher {
    layers: SiteLayers,
    options: WatchOptions,
    events: EventReceiver,
    sender: EventSender,
    relevant: Relevant,
    watcher: Option<Box<dyn Watcher + Send>>,
    watched: BTreeSet<PathBuf>,
}

impl FileWatcher {
    /// Watches nothing until [`FileWatcher::update`].
    pub(super) fn new(layers: SiteLayers, options: WatchOptions) -> (Self, StopSender) {
        let relevant = Relevant::new(Mutex::new(Vec::new()));
        let (sender, events, stop) = channel(Arc::clone(&relevant));
        let mut watcher = Self { layers, options, events, sender, relevant, watcher: None, watched: BTreeSet::new() };
        if options.by_system {
            watcher.watcher = watcher.by_system().map_err(|error| watcher.say_polling(&error)).ok();
        }
        if watcher.watcher.is_none() {
            watcher.watcher = watcher.by_polling();
        }
        (watcher, stop)
    }

    /// Asks the system to tell of changes, and of nothing that only reading brings about.
    fn by_system(&self) -> notify::Result<Box<dyn Watcher + Send>> {
        let config = notify::Config::default().with_event_kinds(EventKindMask::CORE);
        Ok(Box::new(RecommendedWatcher::new(self.sender.clone(), config)?))
    }

    /// Looks at the files now and then. Times alone would not do, since two saves in a row can have the same.
    fn by_polling(&self) -> Option<Box<dyn Watcher + Send>> {
        let config = notify::Config::default();
        let config = config.with_poll_interval(self.options.times.poll).with_compare_contents(true);
        PollWatcher::new(self.sender.clone(), config).map(|watcher| Box::new(watcher) as Box<_>).ok()
    }

    fn say_polling(&self, error: &notify::Error) {
        let milliseconds = self.options.times.poll.as_millis();
        tracing::warn!(
            "the system cannot watch the files ({error}); the kiosk looks at them every {milliseconds} ms instead"
        );
    }

    /// Watches the folders that there are now. Whatever happens in them from now on ends the next wait.
    pub(super) fn update(&mut self) {
        // A folder that comes while others are looked at is not watched yet: then once more.
        const MOST_LOOKS: usize = 4;
        for _ in 0..MOST_LOOKS {
            let places = Places::of(&self.layers);
            let is_known = places.folders == self.watched;
            self.watch(places);
            if is_known {
                break;
            }
        }
    }

    fn watch(&mut self, places: Places) {
        *self.relevant.lock().unwrap_or_else(PoisonError::into_inner) = places.relevant.into_iter().collect();
        let Some(watcher) = self.watcher.as_mut() else {
            return;
        };
        // Again also those that are watched: another folder may have come in the place of one.
        for folder in &self.watched {
            let _ = watcher.unwatch(folder);
        }
        let mut folders = places.folders.iter();
        let outcome = folders.try_for_each(|folder| match watcher.watch(folder, RecursiveMode::NonRecursive) {
            Err(error) if folder.is_dir() => Err(error),
            _ => Ok(()),
        });
        self.watched = places.folders;
        if let Err(error) = outcome {
            self.say_polling(&error);
            self.watched.clear();
            self.watcher = self.by_polling();
            for folder in Places::of(&self.layers).folders {
                let _ = self.watcher.as_mut().map(|watcher| watcher.watch(&folder, RecursiveMode::NonRecursive));
                self.watched.insert(folder);
            }
        }
    }

    /// Waits until a change has come to rest. False when nobody waits for changes any more.
    pub(super) fn wait(&self) -> bool {
        self.events.wait(None) != Waited::Stopped && self.settle()
    }

    /// Waits until a change that has begun comes to rest. False when nobody waits for changes any more.
    pub(super) fn settle(&self) -> bool {
        let longest = Instant::now() + self.options.times.longest;
        loop {
            let left = longest.saturating_duration_since(Instant::now()).min(self.options.times.quiet);
            match self.events.wait(Some(left)) {
                Waited::Changed if !left.is_zero() => {}
                Waited::Changed | Waited::TimedOut => return true,
                Waited::Stopped => return false,
            }
        }
    }

    /// What has happened since the last wait.
    pub(super) fn look(&self) -> Waited {
        self.events.wait(Some(Duration::ZERO))
    }
}

/// Folders to watch, and the paths whose changes count.
#[derive(Default)]
struct Places {
    folders: BTreeSet<PathBuf>,
    relevant: BTreeSet<PathBuf>,
}

impl Places {
    fn of(layers: &SiteLayers) -> Self {
        let mut places = Self::default();
        for file in &layers.files {
            let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
            let folder = folder_of(&file);
            places.add(&file);
            // The folder itself may be replaced.
            places.watch_above(&folder);
            for site_folder in &FOLDERS {
                let own = folder.join(site_folder.name);
                places.add(&own);
                places.add_folder(&own, site_folder.is_by_language);
            }
        }
        places
    }

    /// Adds a file or a folder, which need not exist yet. Both the link and its target are watched where it is a link.
    fn add(&mut self, path: &Path) {
        self.relevant.insert(path.to_owned());
        self.watch_above(path);
        for link in path.ancestors().filter(|above| above.is_symlink()) {
            self.relevant.insert(link.to_owned());
            self.watch_above(link);
        }
        // Links may be swapped at any level: then everything around them counts.
        let is_linked = path.ancestors().any(Path::is_symlink);
        if let (true, Some(above), Ok(target)) = (is_linked, path.parent(), path.canonicalize()) {
            self.relevant.insert(above.to_owned());
            self.watch_above(&target);
            self.relevant.insert(target);
        }
    }

    /// Adds everything in a folder that exists, and in the folders in it.
    fn add_folder(&mut self, folder: &Path, has_folders: bool) {
        if !folder.is_dir() {
            return;
        }
        self.folders.insert(folder.to_owned());
        for path in names_in(folder).unwrap_or_default().iter().map(|name| folder.join(name)) {
            if path.is_symlink() {
                self.add(&path);
            }
            if has_folders {
                self.add_folder(&path, false);
            }
        }
    }

    /// Watches the nearest folder above a path that exists.
    fn watch_above(&mut self, path: &Path) {
        if let Some(folder) = path.ancestors().skip(1).find(|folder| folder.is_dir()) {
            self.folders.insert(folder.to_owned());
        }
    }
}
