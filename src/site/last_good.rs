//! The last good copy of a site's files, in the state folder. Whenever the program or the computer stops, the copy that is
//! found afterwards is whole: the one before, or the new one.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::files::SiteFiles;
use super::layers::SiteLayers;
use super::read::MOST_BYTES;

const NAME: &str = "last-good";
const UNFINISHED: &str = ".unfinished";
const FIRST_LINE: &[u8] = b"member-kiosk last good copy, 2\n";
const CHECKSUM_BYTES: usize = 32;
/// How many bytes a copy has at most: those of its files, and some for their names.
const MOST_BYTES_OF_COPY: u64 = MOST_BYTES + 8 * 1024 * 1024;

/// The place of the last good copy of one site's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastGoodStore {
    folder: PathBuf,
    /// The copy's own name: another site's copy, in the same folder, has another one.
    name: String,
}

/// Why there is no last good copy to use, or it cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum LastGoodError {
    /// The disk or the folder does not allow it.
    #[error("{path}: {reason}; give the kiosk a state folder that it can write to, with some room on the disk", path = path.display())]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The copy is empty, cut off, damaged, or of another version.
    #[error("{path}: it is not a whole copy; it is written anew at the next valid configuration", path = .0.display())]
    NotWhole(PathBuf),
    /// Not every file could be read.
    #[error("{0}")]
    Incomplete(String),
    /// The files or their names are too many or too long.
    #[error("the files beside kiosk.toml cannot be copied; remove those that the kiosk does not need")]
    TooMuch,
}

impl LastGoodStore {
    /// The last good copy of a site's files in a state folder, which need not exist yet. It belongs to the paths that the
    /// `kiosk.toml` files of the site have, so that no other site is ever shown in its place.
    #[must_use]
    pub fn in_folder(folder: &Path, layers: &SiteLayers) -> Self {
        let mut sum = Sha256::new();
        for file in &layers.files {
            let path = std::path::absolute(file).unwrap_or_else(|_| file.clone());
            let path = path.as_os_str().as_encoded_bytes();
            sum.update((path.len() as u64).to_le_bytes());
            sum.update(path);
        }
        let sum = sum.finalize();
        let id = sum.iter().take(8).fold(0, |id: u64, byte| (id << 8) | u64::from(*byte));
        Self { folder: folder.to_owned(), name: format!("{NAME}-{id:016x}") }
    }

    /// Where the copy stands.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// Keeps a copy in place of the one before; the same one that is there already is left alone.
    ///
    /// # Errors
    /// When not all files were read, or it cannot be written; the copy before then stays.
    pub fn write(&self, files: &SiteFiles) -> Result<(), LastGoodError> {
        if let Some((file, reason)) = files.first_unreadable() {
            return Err(LastGoodError::Incomplete(format!("{}: {reason}", file.path.display())));
        }
        let files = files.only_read();
        if self.read().is_ok_and(|kept| kept.as_ref() == Some(&files)) {
            return Ok(());
        }
        let bytes = encode(&files).filter(|bytes| bytes.len() as u64 <= MOST_BYTES_OF_COPY);
        let bytes = bytes.ok_or(LastGoodError::TooMuch)?;
        fs::create_dir_all(&self.folder).map_err(|reason| disk(&self.folder, reason))?;
        self.clean_up();
        let unfinished = self.folder.join(format!("{}.{}{UNFINISHED}", self.name, std::process::id()));
        replace(&unfinished, &self.path(), &bytes).map_err(|reason| {
            // What is left of it takes room on a disk that may be full.
            let _ = fs::remove_file(&unfinished);
            disk(&self.path(), reason)
        })
    }

    /// Reads the last good copy; none where there never was one.
    ///
    /// # Errors
    /// When there is one that cannot be read, or is not whole.
    pub fn read(&self) -> Result<Option<SiteFiles>, LastGoodError> {
        let path = self.path();
        match read_bounded(&path) {
            Ok(bytes) => decode(&bytes).map(Some).ok_or(LastGoodError::NotWhole(path)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(reason) => Err(disk(&path, reason)),
        }
    }

    /// Removes what a program that was killed left behind; what is young may be another kiosk's that is just writing it.
    fn clean_up(&self) {
        const WRITTEN_WITHIN: Duration = Duration::from_secs(60);
        let is_old = |entry: &fs::DirEntry| {
            let modified = entry.metadata().and_then(|metadata| metadata.modified()).ok();
            modified.and_then(|modified| modified.elapsed().ok()).is_some_and(|age| age > WRITTEN_WITHIN)
        };
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_str().is_some_and(|name| name.starts_with(NAME) && name.ends_with(UNFINISHED)) && is_old(&entry)
            {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

fn disk(path: &Path, reason: io::Error) -> LastGoodError {
    LastGoodError::Disk { path: path.to_owned(), reason }
}

/// A first line, the files, and the SHA-256 of both. None where a path is no text.
fn encode(files: &SiteFiles) -> Option<Vec<u8>> {
    let mut bytes = [FIRST_LINE, &postcard::to_allocvec(files).ok()?].concat();
    let checksum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&checksum);
    Some(bytes)
}

fn decode(bytes: &[u8]) -> Option<SiteFiles> {
    let (body, checksum) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM_BYTES)?)?;
    let is_whole = Sha256::digest(body).as_slice() == checksum;
    let (files, rest) = postcard::take_from_bytes(body.strip_prefix(FIRST_LINE).filter(|_| is_whole)?).ok()?;
    rest.is_empty().then_some(files)
}

/// Puts bytes in a file's place at once. They are on the disk before the name points at them, and so is the name before
/// this returns.
fn replace(unfinished: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().open(unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(unfinished, path)?;
    match path.parent() {
        // Only Unix can open a folder to write its names.
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// A new file that nobody else may read: the settings hold the hash of a short PIN.
fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES_OF_COPY).read_to_end(&mut bytes)?;
    Ok(bytes)
}
