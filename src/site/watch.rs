//! Waiting until a site's files may have changed, without any work while nothing happens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{sync_channel, Receiver};
use std::thread;
use std::time::Duration;

use notify::{EventKindMask, RecommendedWatcher, RecursiveMode, Watcher};

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

/// Watches the files of a site.
pub(super) struct FileWatcher {
    layers: SiteLayers,
    options: WatchOptions,
    /// That something may have changed is all there is to say: one that waits stands for any number.
    changes: Receiver<()>,
    /// What tells of changes; where there is nothing, files are read now and then.
    system: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
}

impl FileWatcher {
    /// Watches nothing until [`FileWatcher::read`].
    pub(super) fn new(layers: SiteLayers, options: WatchOptions) -> Self {
        let (sender, changes) = sync_channel(1);
        let mut watcher = Self { layers, options, changes, system: None, watched: BTreeSet::new() };
        if options.by_system {
            // Nothing that only reading brings about is told. Where one change waits already, the next is told by it.
            let config = notify::Config::default().with_event_kinds(EventKindMask::CORE);
            let tell = move |_| {
                let _ = sender.try_send(());
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

    /// Waits until something may have changed since the last reading.
    pub(super) fn wait(&self) {
        if self.system.is_none() || self.changes.recv().is_err() {
            thread::sleep(self.options.poll);
        }
    }

    /// Reads the files. Whatever happens to them from now on ends the next wait.
    pub(super) fn read(&mut self) -> SiteFiles {
        // A folder that comes while others are looked at is not watched yet: then once more.
        const MOST_LOOKS: usize = 4;
        for _ in 0..MOST_LOOKS {
            let folders = folders_of(&self.layers);
            let is_known = folders == self.watched;
            self.watch(folders);
            if is_known {
                break;
            }
        }
        SiteFiles::read(&self.layers)
    }

    fn watch(&mut self, folders: BTreeSet<PathBuf>) {
        let Some(system) = self.system.as_mut() else {
            return;
        };
        // Again also those that are watched: another folder may have come in the place of one.
        for folder in &self.watched {
            let _ = system.unwatch(folder);
        }
        let outcome = folders.iter().try_for_each(|folder| match system.watch(folder, RecursiveMode::NonRecursive) {
            Err(error) if folder.is_dir() => Err(error),
            _ => Ok(()),
        });
        self.watched = folders;
        if let Err(error) = outcome {
            self.say_polling(&error);
            self.system = None;
        }
    }
}

/// The folders in which something happens when a site's files change.
fn folders_of(layers: &SiteLayers) -> BTreeSet<PathBuf> {
    let mut folders = BTreeSet::new();
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

/// For a file or a folder, which need not exist yet. Both the link and its target count where it is a link.
fn add(folders: &mut BTreeSet<PathBuf>, path: &Path) {
    add_above(folders, path);
    for link in path.ancestors().filter(|above| above.is_symlink()) {
        add_above(folders, link);
    }
    if let Ok(target) = path.canonicalize() {
        add_above(folders, &target);
    }
}

/// For everything in a folder that exists, and in the folders in it.
fn add_folder(folders: &mut BTreeSet<PathBuf>, folder: &Path, has_folders: bool) {
    if !folder.is_dir() {
        return;
    }
    folders.insert(folder.to_owned());
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
fn add_above(folders: &mut BTreeSet<PathBuf>, path: &Path) {
    if let Some(folder) = path.ancestors().skip(1).find(|folder| folder.is_dir()) {
        folders.insert(folder.to_owned());
    }
}
