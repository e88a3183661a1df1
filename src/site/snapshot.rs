//! The bytes of the site's files at one moment, read with bounds on their number and size.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};

use super::source::{found, Found};
use super::Source;

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

const TOO_LARGE: &str = "with it, all files together have more than 64 MB; make it smaller";

/// The bytes of a file; where there is none, nothing; else why it cannot be read.
fn read(path: &Path, room: u64) -> Result<Vec<u8>, Option<Unread>> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => return Err(unfound(path, &error)),
    };
    let unread = |why: &str| Err(Some(Unread { path: path.to_owned(), why: why.to_owned(), stamp: stamp(&metadata) }));
    if metadata.is_dir() && fs::read_dir(path).is_err() {
        return unread("the folder may not be read; allow the kiosk to read it");
    }
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

/// Why there is nothing at a path; none where nothing was ever meant to be. A link to a disk that is not there yet, or a
/// folder that may not be entered, is no wish for the built-in settings.
fn unfound(path: &Path, error: &io::Error) -> Option<Unread> {
    let is_absent = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
    let why = match is_absent {
        true if !path.is_symlink() => return None,
        true => "it is a link to a file that is not there; put the file there, or remove the link",
        false => "it cannot be read; allow the kiosk to read it, and to enter its folder",
    };
    Some(Unread { path: path.to_owned(), why: why.to_owned(), stamp: error.kind().to_string() })
}

fn stamp(metadata: &Metadata) -> String {
    let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    format!("{:?} {} {modified:?}", metadata.file_type(), metadata.len())
}
