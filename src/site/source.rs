//! Which files belong to a site, and where a change of them can be noticed.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Places;

/// A `kiosk.toml`, with the folders beside it that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Which layer it is, such as `system`: the folder that its files have in a kept copy.
    pub layer: String,
    /// The path of its `kiosk.toml`, whatever that is called; it need not exist.
    pub file: PathBuf,
}

/// What belongs to a site beside its `kiosk.toml`: folders, and the endings of the files in them.
const BESIDE: [(&str, &[&str]); 4] =
    [("kiosk.d", &["toml"]), ("content", &["md"]), ("locales", &["ftl"]), ("images", &["png", "jpg", "jpeg", "svg"])];

/// How deep folders lie in each other at most: `content/en/rights.md` needs two.
const DEEPEST: usize = 4;

/// How many entries of folders are looked at.
const MOST_ENTRIES: usize = 4096;

impl Places {
    /// Where a change of the sources' files can be noticed.
    #[must_use]
    pub fn of(sources: &[Source]) -> Self {
        let mut places = Self::default();
        for source in sources {
            let folder = folder(source);
            places.add(&absolute(&source.file));
            for (name, _) in BESIDE {
                places.add(&folder.join(name));
                for inner in folders_in(&folder.join(name)) {
                    places.add_folder(inner);
                }
            }
        }
        places
    }
}

/// A file that belongs to a site.
pub(super) struct Found {
    /// Its name in a snapshot, such as `site/kiosk.toml`.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// The files that may be there, in the order of sources.
pub(super) fn found(sources: &[Source]) -> Vec<Found> {
    let mut found = Vec::new();
    for source in sources {
        let layer = &source.layer;
        found.push(Found { name: format!("{layer}/kiosk.toml"), path: absolute(&source.file) });
        for (name, endings) in BESIDE {
            let mut budget = MOST_ENTRIES;
            let mut add = |path: &Path, name: String, is_folder: bool| {
                let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                let is_closed = !is_folder && path.is_dir();
                if is_closed || !is_folder && endings.iter().any(|known| known.eq_ignore_ascii_case(ending)) {
                    found.push(Found { name, path: path.to_owned() });
                }
            };
            walk(&folder(source).join(name), &format!("{layer}/{name}"), DEEPEST, &mut budget, &mut add);
        }
    }
    found
}

fn folders_in(folder: &Path) -> BTreeSet<PathBuf> {
    let mut folders = BTreeSet::new();
    let mut add = |path: &Path, _name: String, is_folder: bool| {
        if is_folder {
            folders.insert(path.to_owned());
        }
    };
    let mut budget = MOST_ENTRIES;
    walk(folder, "", DEEPEST, &mut budget, &mut add);
    folders
}

/// Goes through a folder in the order of names. Links that go round in circles end at the deepest level.
fn walk(folder: &Path, name: &str, deepest: usize, budget: &mut usize, add: &mut impl FnMut(&Path, String, bool)) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return,
        // What may be in it is not known: that is told as of a file that cannot be read.
        Err(_) => return add(folder, name.to_owned(), false),
    };
    add(folder, name.to_owned(), true);
    let mut paths: Vec<_> = entries.take(*budget).filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let Some(left) = budget.checked_sub(1) else {
            return;
        };
        *budget = left;
        // A name that is no text is no name of a document, a language or a picture; editors leave hidden files.
        let last = path.file_name().and_then(|name| name.to_str()).filter(|name| !name.starts_with(['.', '#']));
        let Some(last) = last else {
            continue;
        };
        let name = format!("{name}/{last}");
        if !path.is_dir() {
            add(&path, name, false);
        } else if deepest > 1 {
            walk(&path, &name, deepest - 1, budget, add);
        }
    }
}

fn folder(source: &Source) -> PathBuf {
    absolute(&source.file).parent().map(Path::to_owned).unwrap_or_default()
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
