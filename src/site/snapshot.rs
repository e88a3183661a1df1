//! The bytes of the site's files at one moment, read with bounds on their number and size.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};

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

/// A checksum (SHA-256) of files: the same only if their names and bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

/// The files of a site at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// By name, such as `site/kiosk.toml` or `site/content/en/rights.md`.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// What is there and could not be read whole: a folder in place of a file, no permission, too large.
    pub(super) unread: BTreeMap<String, Unread>,
}

/// A file that is there and was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Where it is.
    pub path: PathBuf,
    /// Why.
    pub why: String,
    /// What tells whether it changed.
    stamp: String,
}

impl Snapshot {
    /// How many bytes a snapshot holds at most: 64 MB.
    pub const MOST_BYTES: u64 = 64 * 1024 * 1024;

    /// Reads the files of the sources. What cannot be read is noted, and makes the snapshot incomplete.
    #[must_use]
    pub fn take(sources: &[Source]) -> Self {
        let mut snapshot = Self { files: BTreeMap::new(), unread: BTreeMap::new() };
        let mut room = Self::MOST_BYTES;
        for Found { name, path } in found(sources) {
            match read(&path, room) {
                Ok(bytes) => {
                    room = room.saturating_sub(bytes.len() as u64);
                    snapshot.files.insert(name, bytes);
                }
                Err(None) => {}
                Err(Some(unread)) => {
                    snapshot.unread.insert(name, unread);
                }
            }
        }
        snapshot
    }

    /// Whether everything that is there was read, so that a copy of it is worth keeping.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }

    /// The first of the files that are there and were not read.
    #[must_use]
    pub fn unread(&self) -> Option<&Unread> {
        self.unread.values().next()
    }

    /// The bytes of a file, by name such as `site/kiosk.toml`.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    /// The names of the files, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The checksum of everything in it.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut sum = Sha256::new();
        let mut add = |bytes: &[u8]| {
            sum.update((bytes.len() as u64).to_le_bytes());
            sum.update(bytes);
        };
        for (name, bytes) in &self.files {
            add(name.as_bytes());
            add(bytes);
        }
        // Separates what was read from what was not: no name is empty.
        add(&[]);
        for (name, unread) in &self.unread {
            add(name.as_bytes());
            add(unread.stamp.as_bytes());
        }
        Fingerprint(sum.finalize().into())
    }

    /// What tells a change where the system does not: the bytes of small files, the sizes and times of large ones. Times
    /// alone would not do, since two saves in a row can have the same.
    pub(super) fn marks(sources: &[Source]) -> BTreeMap<String, String> {
        const SMALL: u64 = 256 * 1024;
        let mark = |Found { name, path }| match read(&path, SMALL) {
            Ok(bytes) => Some((name, format!("{:?}", Sha256::digest(bytes)))),
            Err(unread) => Some((name, unread?.stamp)),
        };
        found(sources).into_iter().filter_map(mark).collect()
    }
}

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
struct Found {
    name: String,
    path: PathBuf,
}

fn found(sources: &[Source]) -> Vec<Found> {
    let mut found = Vec::new();
    for source in sources {
        let layer = &source.layer;
        found.push(Found { name: format!("{layer}/kiosk.toml"), path: absolute(&source.file) });
        for (name, endings) in BESIDE {
            let mut budget = MOST_ENTRIES;
            let mut add = |path: &Path, name: String, is_folder: bool| {
                let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
                if !is_folder && endings.iter().any(|known| known.eq_ignore_ascii_case(ending)) {
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
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    add(folder, name.to_owned(), true);
    let mut paths: Vec<_> = entries.take(*budget).filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let Some(left) = budget.checked_sub(1) else {
            return;
        };
        *budget = left;
        // A name that is no text is no name of a document, a language or a picture.
        let Some(last) = path.file_name().and_then(|name| name.to_str()) else {
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

const TOO_LARGE: &str = "with it, all files together have more than 64 MB; make it smaller";

/// The bytes of a file; where there is none, nothing; else why it cannot be read.
fn read(path: &Path, room: u64) -> Result<Vec<u8>, Option<Unread>> {
    let Ok(metadata) = fs::metadata(path) else {
        // Absent; or a link to nowhere or to itself, which is as good as absent.
        return Err(None);
    };
    let unread = |why: &str| Err(Some(Unread { path: path.to_owned(), why: why.to_owned(), stamp: stamp(&metadata) }));
    // Opening anything else, such as a pipe, could wait for ever.
    if !metadata.is_file() {
        return unread("it is not a file; put a file in its place");
    }
    if metadata.len() > room {
        return unread(TOO_LARGE);
    }
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(room + 1).read_to_end(&mut bytes)) {
        Ok(read) if read as u64 <= room => Ok(bytes),
        Ok(_) => unread(TOO_LARGE),
        Err(_) => unread("it may not be read; allow the kiosk to read it"),
    }
}

fn stamp(metadata: &Metadata) -> String {
    let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    format!("{:?} {} {modified:?}", metadata.file_type(), metadata.len())
}

fn folder(source: &Source) -> PathBuf {
    absolute(&source.file).parent().map(Path::to_owned).unwrap_or_default()
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
