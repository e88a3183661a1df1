//! Waiting until a site's files may have changed, without any work while nothing happens.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{sync_channel, Receiver};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use notify::{Event, EventKindMask, RecommendedWatcher, RecursiveMode, Watcher};

use super::files::SiteFiles;
use super::layers::SiteLayers;
use super::read::{folder_of, names_in, FOLDERS};

/// How files are watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchOptions {
    /// A change is over when the files have stayed the same for this time.
    pub quiet: Duration,
    /// This time after its beginning, a change is taken as it is.
    pub longest: Duration,
    /// How often files are read where the system cannot watch them.
    pub poll: Duration,
    /// Whether the system is asked to tell of changes; else files are read now and then.
    pub by_system: bool,
}

impl Default for WatchOptions {
    /// A save shows within a second.
    fn default() -> Self {
        let milliseconds = Duration::from_millis;
        Self { quiet: milliseconds(250), longest: milliseconds(800), poll: milliseconds(500), by_system: true }
    }
}

/// Folders, and what in them a site is made of; none where that is all.
type Folders = BTreeMap<PathBuf, Option<BTreeSet<OsString>>>;

/// Watches the files of a site.
pub(super) struct FileWatcher {
    layers: SiteLayers,
    options: WatchOptions,
    /// That something may have changed is all there is to say: one that waits stands for any number.
    changes: Receiver<()>,
    /// What tells of changes; where there is nothing, files are read now and then.
    system: Option<RecommendedWatcher>,
    watched: Arc<Mutex<Folders>>,
}

impl FileWatcher {
    /// Watches nothing until [`FileWatcher::read`].
    pub(super) fn new(layers: SiteLayers, options: WatchOptions) -> Self {
        let (sender, changes) = sync_channel(1);
        let folders = Arc::new(Mutex::new(Folders::new()));
        let mut watcher = Self { layers, options, changes, system: None, watched: Arc::clone(&folders) };
        if options.by_system {
            // Nothing that only reading brings about is told. Where one change waits already, the next is told by it.
            let config = notify::Config::default().with_event_kinds(EventKindMask::CORE);
            let tell = move |event: notify::Result<Event>| {
                let folders = folders.lock().unwrap_or_else(PoisonError::into_inner);
                if event.map_or(true, |event| concerns(&event, &folders)) {
                    let _ = sender.try_send(());
                }
            };
            let system = RecommendedWatcher::new(tell, config);
            watcher.system = system.map_err(|error| watcher.say_polling(&error)).ok();
        }
        watcher
    }

    fn say_polling(&self, error: &notify::Error) {
        let milliseconds = self.options.poll.as_millis();
        tracing::warn!(
            "the system cannot watch the files ({error}); the kiosk looks at them every {milliseconds} ms instead"
        );
    }

    /// Waits until something may have changed since the last reading, and is over. Returns whether that is certain: where
    /// the system does not tell, a change may be going on.
    pub(super) fn wait(&self) -> bool {
        let WatchOptions { quiet, longest, poll, .. } = self.options;
        if self.system.is_none() || self.changes.recv().is_err() {
            thread::sleep(poll);
            return false;
        }
        let begun = Instant::now();
        while begun.elapsed() < longest && self.changes.recv_timeout(quiet).is_ok() {}
        true
    }

    /// Reads the files. Whatever happens to them from now on ends the next wait.
    pub(super) fn read(&mut self) -> SiteFiles {
        // A folder that comes while others are looked at is not watched yet: then once more.
        const MOST_LOOKS: usize = 4;
        for _ in 0..MOST_LOOKS {
            if self.system.is_none() || self.watch(folders_of(&self.layers)) {
                break;
            }
        }
        SiteFiles::read(&self.layers)
    }

    /// Watches folders. Returns whether they are those that were watched before.
    fn watch(&mut self, folders: Folders) -> bool {
        let Some(system) = self.system.as_mut() else {
            return false;
        };
        let paths: Vec<_> = folders.keys().cloned().collect();
        let mut watched = self.watched.lock().unwrap_or_else(PoisonError::into_inner);
        let is_known = *watched == folders;
        let before = std::mem::replace(&mut *watched, folders);
        // The system tells of events under the same lock.
        drop(watched);
        // Again also those that are watched: another folder may have come in the place of one.
        for folder in before.keys() {
            let _ = system.unwatch(folder);
        }
        let outcome = paths.iter().try_for_each(|folder| match system.watch(folder, RecursiveMode::NonRecursive) {
            Err(error) if folder.is_dir() => Err(error),
            _ => Ok(()),
        });
        if let Err(error) = outcome {
            self.say_polling(&error);
            self.system = None;
        }
        is_known
    }
}

/// Whether something happened to what a site is made of, and not only beside it, such as in /etc or a home folder.
fn concerns(event: &Event, folders: &Folders) -> bool {
    let is_part = |path: &PathBuf| {
        let folder = path.parent().and_then(|folder| folders.get(folder));
        let is_named = |names: &BTreeSet<OsString>| path.file_name().is_some_and(|name| names.contains(name));
        // Something may also happen to a watched folder itself.
        folders.contains_key(path) || folder.is_some_and(|names| names.as_ref().is_none_or(is_named))
    };
    event.need_rescan() || event.paths.is_empty() || event.paths.iter().any(is_part)
}

/// The folders in which something happens when a site's files change.
fn folders_of(layers: &SiteLayers) -> Folders {
    let mut folders = Folders::new();
    for file in &layers.files {
        let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
        let folder = folder_of(&file);
        add(&mut folders, &file);
        // The folder itself may be replaced.
        add_above(&mut folders, &folder);
        for site_folder in &FOLDERS {
            let own = folder.join(site_folder.name);
            add(&mut folders, &own);
            add_folder(&mut folders, &own, site_folder.is_by_language);
        }
    }
    folders
}

/// For a file or a folder, which need not exist yet. Each link on the way counts, and where it leads.
fn add(folders: &mut Folders, path: &Path) {
    /// As many links in a row as Linux follows.
    const MOST_LINKS: u8 = 40;
    let mut path = Some(path.to_owned());
    for _ in 0..MOST_LINKS {
        let Some(shown) = path.take() else {
            return;
        };
        add_above(folders, &shown);
        let link = shown.ancestors().filter(|above| above.is_symlink()).last();
        if let Some((link, target)) = link.and_then(|link| Some((link, link.read_link().ok()?))) {
            add_above(folders, link);
            let inside = shown.strip_prefix(link).unwrap_or(Path::new(""));
            let target = link.parent().unwrap_or(Path::new("/")).join(target);
            path = Some(if inside.as_os_str().is_empty() { target } else { target.join(inside) });
        }
    }
}

/// For everything in a folder that exists, and in the folders in it.
fn add_folder(folders: &mut Folders, folder: &Path, has_folders: bool) {
    if !folder.is_dir() {
        return;
    }
    folders.insert(folder.to_owned(), None);
    for path in names_in(folder).unwrap_or_default().iter().map(|name| folder.join(name)) {
        if path.is_symlink() {
            add(folders, &path);
        }
        if has_folders {
            add_folder(folders, &path, false);
        }
    }
}

/// The nearest folder above a path that exists.
fn add_above(folders: &mut Folders, path: &Path) {
    let Some(folder) = path.ancestors().skip(1).find(|folder| folder.is_dir()) else {
        return;
    };
    let name = path.strip_prefix(folder).ok().and_then(|rest| rest.iter().next());
    if let (Some(names), Some(name)) = (folders.entry(folder.to_owned()).or_insert_with(|| Some(BTreeSet::new())), name)
    {
        names.insert(name.to_owned());
    }
}
