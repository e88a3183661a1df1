//! What the kiosk starts with, and how it goes on: the site's files, else the last good copy of them.

use std::any::Any;
use std::fmt::Display;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Instant;

use super::changes::changes;
use super::files::{Fingerprint, SiteFiles};
use super::last_good::LastGoodStore;
use super::layers::SiteLayers;
use super::watch::{FileWatcher, WatchOptions};

/// A site: where its files are, how they are loaded, and where the last good copy of them is.
pub struct Site<L> {
    /// Where the files are.
    pub layers: SiteLayers,
    /// Where the last good copy is; none where the program has no state folder.
    pub last_good: Option<LastGoodStore>,
    /// Loads files.
    pub load: L,
    /// How the files are watched.
    pub options: WatchOptions,
    /// After defects in a row: neither the files that are there nor the last good copy are loaded, only other files.
    pub is_safe_mode: bool,
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

/// What was found at the start.
pub struct Initial<T> {
    /// What was loaded; none where neither the files nor a copy can be used.
    pub value: Option<T>,
    /// What it was loaded from.
    pub origin: Origin,
    /// The files as they are, also where they cannot be used.
    pub files: SiteFiles,
    /// The files that were good.
    good: Option<SiteFiles>,
    watcher: Option<FileWatcher>,
}

/// Once this is dropped, nothing is delivered any more.
pub struct Watch {
    _held: Arc<()>,
}

impl<T, E, L> Site<L>
where
    E: Display,
    L: Fn(&SiteFiles) -> Result<T, E> + Send + 'static,
{
    /// Loads the files; where they cannot be used, the last good copy of them. What is wrong is logged.
    pub fn start(&self) -> Initial<T> {
        // They are watched before they are read, so that no change is missed.
        let has_files = !self.layers.files.is_empty();
        let mut watcher = has_files.then(|| FileWatcher::new(self.layers.clone(), self.options));
        let files = watcher.as_mut().map(FileWatcher::read).unwrap_or_default();
        let initial = |value, origin, good| Initial { value, origin, files: files.clone(), good, watcher };
        if self.is_safe_mode {
            tracing::error!("the kiosk stopped several times in a row: it leaves its files aside until they change");
            return initial(None, Origin::Neither, None);
        }
        match self.try_load(&files) {
            Ok(value) => {
                list(&files);
                initial(Some(value), Origin::Files, Some(files.clone()))
            }
            Err(fault) => {
                tracing::error!("{fault}");
                match self.load_last_good() {
                    Some((value, copy)) => initial(Some(value), Origin::LastGood, Some(copy)),
                    None => initial(None, Origin::Neither, None),
                }
            }
        }
    }

    fn load_last_good(&self) -> Option<(T, SiteFiles)> {
        let store = self.last_good.as_ref()?;
        let copy = store.read().transpose()?.map_err(|error| error.to_string());
        let loaded = copy.and_then(|copy| Ok((self.try_load(&copy)?, copy)));
        let path = store.path();
        match &loaded {
            Ok(_) => {
                tracing::warn!("the kiosk shows the last good copy of its configuration instead ({})", path.display());
            }
            Err(fault) => tracing::error!("the last good copy cannot be used: {fault}"),
        }
        loaded.ok()
    }

    /// Loads files, or says why they cannot be used. A panic is a defect of this program, which must not take the lobby's
    /// page away.
    fn try_load(&self, files: &SiteFiles) -> Result<T, String> {
        match catch_unwind(AssertUnwindSafe(|| (self.load)(files))) {
            Ok(result) => result.map_err(|error| error.to_string()),
            Err(payload) => Err(format!(
                "reading the configuration failed ({}); please report this together with the file",
                panic_message(payload.as_ref())
            )),
        }
    }

    /// Watches the files on a thread of its own, for as long as the result is held, and delivers what changed and is good.
    /// Keeps copies of what is good, and logs what changed. None where there is nothing to watch, or no thread for it.
    pub fn follow(self, initial: Initial<T>, deliver: impl FnMut(T) + Send + 'static) -> Option<Watch> {
        let Initial { files, good, watcher, .. } = initial;
        let held = Arc::new(());
        let seen = files.fingerprint();
        let mut follower = Follower { site: self, watcher: watcher?, held: Arc::downgrade(&held), good, deliver, seen };
        match thread::Builder::new().name("site".to_owned()).spawn(move || follower.run()) {
            Ok(_) => Some(Watch { _held: held }),
            Err(error) => {
                tracing::error!("no thread can watch the files ({error}); restart the kiosk to show changes");
                None
            }
        }
    }
}

/// Follows the changes of a site's files.
struct Follower<L, D> {
    site: Site<L>,
    watcher: FileWatcher,
    /// Whether somebody still waits for changes.
    held: Weak<()>,
    good: Option<SiteFiles>,
    deliver: D,
    /// Of the files that were looked at last, good or not.
    seen: Fingerprint,
}

impl<T, E, L, D> Follower<L, D>
where
    E: Display,
    L: Fn(&SiteFiles) -> Result<T, E> + Send + 'static,
    D: FnMut(T),
{
    fn run(&mut self) {
        // Here, too, since a slow disk must not delay the first page.
        if let Some(good) = &self.good {
            self.keep(good);
        }
        loop {
            let files = if self.watcher.wait() { self.watcher.read() } else { self.read_at_rest() };
            if self.held.strong_count() == 0 {
                return;
            }
            let seen = std::mem::replace(&mut self.seen, files.fingerprint());
            if self.seen != seen {
                self.load(files);
            }
        }
    }

    /// Reads the files once they are at rest: changed ones, until they are the same twice in a row; such as never rest, as
    /// they are after some time.
    fn read_at_rest(&mut self) -> SiteFiles {
        let WatchOptions { quiet, longest, .. } = self.site.options;
        let begun = Instant::now();
        let mut before = self.seen;
        loop {
            let files = self.watcher.read();
            let now = files.fingerprint();
            if now == before || begun.elapsed() >= longest {
                return files;
            }
            before = now;
            thread::sleep(quiet);
        }
    }

    fn load(&mut self, files: SiteFiles) {
        match self.site.try_load(&files) {
            Ok(value) => {
                say_changes(self.good.as_ref(), &files);
                (self.deliver)(value);
                self.keep(&files);
                self.good = Some(files);
            }
            Err(fault) => {
                tracing::error!("{fault}");
                tracing::warn!(
                    "the kiosk goes on showing what it showed before, and shows the files as soon as they are right"
                );
            }
        }
    }

    fn keep(&self, good: &SiteFiles) {
        if let Some(Err(error)) = self.site.last_good.as_ref().map(|store| store.write(good)) {
            tracing::warn!("the last good copy cannot be kept: {error}");
        }
    }
}

fn panic_message(payload: &(dyn Any + Send)) -> &str {
    let message = payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
    message.unwrap_or("for an unknown reason")
}

fn list(files: &SiteFiles) {
    let names = files.iter().filter(|file| file.bytes().is_some()).map(|file| file.path.display().to_string());
    let names: Vec<_> = names.collect();
    tracing::info!("the configuration is read from {} files: {}", names.len(), names.join(", "));
}

/// Logs what changed, key by key.
fn say_changes(before: Option<&SiteFiles>, after: &SiteFiles) {
    /// So many lines tell an administrator what happened.
    const MOST_LINES: usize = 200;
    let Some(before) = before else {
        return list(after);
    };
    let lines = changes(before, after);
    for line in lines.iter().take(MOST_LINES) {
        tracing::info!("changed: {line}");
    }
    match lines.len() {
        0 if before.fingerprint() == after.fingerprint() => tracing::info!("the files are again as they were"),
        0 => tracing::info!("changed: nothing but what the kiosk does not read, such as comments"),
        count if count > MOST_LINES => tracing::info!("changed: {} more", count - MOST_LINES),
        _ => {}
    }
}
