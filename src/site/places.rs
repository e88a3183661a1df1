//! Where a change of files can be noticed: in the folders that hold them, since editors put a new file in the old one's
//! place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Folders to watch, and whose changes in them count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    folders: BTreeSet<PathBuf>,
    counts: BTreeSet<PathBuf>,
}

impl Places {
    /// Adds a file or a folder, which need not exist yet. Both the link and its target are watched where it is a link.
    pub fn add(&mut self, path: &Path) {
        self.counts.insert(path.to_owned());
        self.watch_above(path);
        for link in path.ancestors().filter(|above| above.is_symlink()) {
            self.counts.insert(link.to_owned());
            self.watch_above(link);
        }
        // Links may be swapped at any level: then everything around them counts.
        if let (Some(above), Ok(target)) = (path.parent(), path.canonicalize()) {
            if target != path {
                self.counts.insert(above.to_owned());
                self.counts.insert(target.clone());
                self.watch_above(&target);
            }
        }
    }

    /// Adds a folder that exists, with everything directly in it.
    pub fn add_folder(&mut self, folder: PathBuf) {
        self.counts.insert(folder.clone());
        self.folders.insert(folder);
    }

    /// The folders to watch, each without the folders in it.
    #[must_use]
    pub fn folders(&self) -> &BTreeSet<PathBuf> {
        &self.folders
    }

    /// Whether a change at a path may be a change of what was added: it lies there, above or below.
    #[must_use]
    pub fn counts(&self, path: &Path) -> bool {
        self.counts.iter().any(|counts| path.starts_with(counts) || counts.starts_with(path))
    }

    /// Watches the nearest folder above a path that exists.
    fn watch_above(&mut self, path: &Path) {
        if let Some(folder) = path.ancestors().skip(1).find(|folder| folder.is_dir()) {
            self.folders.insert(folder.to_owned());
        }
    }
}
