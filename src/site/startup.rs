//! What the kiosk starts with, and how it goes on: the site's files, else the last good copy of them.

use std::any::Any;
use std::fmt::Display;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::thread;

use super::changes::changes;
use super::events::{StopSender, Waited};
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
    watching: Option<(FileWatcher, StopSender)>,
}

/// Files are watched until this is dropped.
pub struct Watch {
    _stop: StopSender,
}

/// Why files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Fault<E: Display> {
    /// They are wrong: the loader says where.
    #[error("{0}")]
    Wrong(E),
    /// The loader failed: a defect of this program, which must not take the lobby's page away.
    #[error("reading the configuration failed ({0}); please report this together with the file")]
    Failed(String),
}

impl<T, E, L> Site<L>
where
    E: Display,
    L: Fn(&SiteFiles) -> Result<T, E> + Send + 'static,
{
    /// Loads the files; where they cannot be used, the last good copy of them. What is wrong is logged.
    pub fn start(&self) -> Initial<T> {
        // They are watched before they are read, so that no change is missed.
        let watching = (!self.layers.files.is_empty()).then(|| {
            let (mut watcher, stop) = FileWatcher::new(self.layers.clone(), self.options);
            watcher.update();
            (watcher, stop)
        });
        let files = SiteFiles::read(&self.layers);
        let initial = |value, origin, good| Initial { value, origin, files: files.clone(), good, watching };
        if self.is_safe_mode {
            tracing::error!("the kiosk stopped several times in a row: it leaves its files aside until they change");
            return initial(None, Origin::Neither, None);
        }
        match catch_panic(|| (self.load)(&files)) {
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
        let copy = match store.read() {
            Ok(copy) => copy?,
            Err(error) => {
                tracing::error!("the last good copy cannot be used: {error}");
                return None;
            }
        };
        match catch_panic(|| (self.load)(&copy)) {
            Ok(value) => {
                let path = store.path();
                tracing::warn!("the kiosk shows the last good copy of its configuration instead ({})", path.display());
                Some((value, copy))
            }
            Err(fault) => {
                tracing::error!("the last good copy cannot be used: {fault}");
                None
            }
        }
    }

    /// Watches the files on a thread of its own, for as long as the result is held, and delivers what changed and is good.
    /// Keeps copies of what is good, and logs what changed. None where there is nothing to watch, or no thread for it.
    pub fn follow(self, initial: Initial<T>, deliver: impl FnMut(T) + Send + 'static) -> Option<Watch> {
        let Initial { files, good, watching, .. } = initial;
        let (watcher, stop) = watching?;
        let seen = files.fingerprint();
        let mut follower = Follower { site: self, watcher, good, deliver };
        let thread = thread::Builder::new().name("site".to_owned()).spawn(move || follower.run(seen));
        match thread {
            Ok(_) => Some(Watch { _stop: stop }),
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
    good: Option<SiteFiles>,
    deliver: D,
}

impl<T, E, L, D> Follower<L, D>
where
    E: Display,
    L: Fn(&SiteFiles) -> Result<T, E>,
    D: FnMut(T),
{
    fn run(&mut self, mut seen: Fingerprint) {
        // Here, too, since a slow disk must not delay the first page.
        if let Some(good) = &self.good {
            self.keep(good);
        }
        while self.watcher.wait() {
            let Some(files) = self.read() else {
                return;
            };
            let fingerprint = files.fingerprint();
            if fingerprint != seen {
                seen = fingerprint;
                self.load(files);
            }
        }
    }

    /// Reads the files once they are at rest; such as never rest, as they are now and then. None when nobody waits for
    /// changes any more.
    fn read(&mut self) -> Option<SiteFiles> {
        const MOST_LOOKS: usize = 2;
        for _ in 0..MOST_LOOKS {
            let files = self.read_now();
            match self.watcher.look() {
                Waited::Changed if self.watcher.settle() => {}
                Waited::Changed | Waited::Stopped => return None,
                Waited::TimedOut => return Some(files),
            }
        }
        // A change that waits now is left to the next reading: to look at it would be to forget it.
        Some(self.read_now())
    }

    fn read_now(&mut self) -> SiteFiles {
        self.watcher.update();
        SiteFiles::read(&self.site.layers)
    }

    fn load(&mut self, files: SiteFiles) {
        match catch_panic(|| (self.site.load)(&files)) {
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

/// Loads files; a panic becomes an error.
fn catch_panic<T, E: Display>(load: impl FnOnce() -> Result<T, E>) -> Result<T, Fault<E>> {
    match catch_unwind(AssertUnwindSafe(load)) {
        Ok(result) => result.map_err(Fault::Wrong),
        Err(payload) => Err(Fault::Failed(panic_message(payload.as_ref()))),
    }
}

fn panic_message(payload: &(dyn Any + Send)) -> String {
    let message = payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
    message.unwrap_or("for an unknown reason").to_owned()
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
