//! The last good copy of the site's files, in the state folder. Whenever the program or the computer stops, the copy that
//! is found afterwards is whole: the one before, or the new one.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::{archive, ArchiveError, Snapshot, Source, Unread};

/// The place of the last good copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    folder: PathBuf,
}

const NAME: &str = "last-good";
const UNFINISHED: &str = ".unfinished";
const RESTORED: &str = "last-good.d";

/// Why there is no last good copy to use, or it cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum KeptError {
    /// The disk or the folder does not allow it.
    #[error("{path}: {reason}; give the kiosk a state folder that it can write to, with some room on the disk", path = path.display(), reason = plain(reason))]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The copy is not whole.
    #[error("{path}: {reason}; it is written anew at the next valid configuration", path = path.display())]
    Broken {
        /// The file.
        path: PathBuf,
        /// In what way.
        reason: ArchiveError,
    },
    /// Not every file could be read.
    #[error("{path}: {why}", path = .0.path.display(), why = .0.why)]
    Incomplete(Unread),
    /// They have too many names.
    #[error("there are too many files beside kiosk.toml; remove those that the kiosk does not need")]
    TooMany,
}

impl Kept {
    /// The last good copy in a state folder, which need not exist yet.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Where the copy stands.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    /// Keeps a copy in place of the one before; one that is there already is left alone.
    ///
    /// # Errors
    /// When it cannot be written; the copy before then stays.
    pub fn write(&self, snapshot: &Snapshot) -> Result<(), KeptError> {
        if let Some(unread) = snapshot.unread() {
            return Err(KeptError::Incomplete(unread.clone()));
        }
        if self.read().is_ok_and(|kept| kept.as_ref() == Some(snapshot)) {
            return Ok(());
        }
        let bytes = archive::encode(snapshot);
        if bytes.len() as u64 > archive::MOST_BYTES {
            return Err(KeptError::TooMany);
        }
        fs::create_dir_all(&self.folder).map_err(|reason| disk(&self.folder, reason))?;
        self.clean_up();
        let unfinished = self.folder.join(format!("{NAME}.{}{UNFINISHED}", std::process::id()));
        let written = replace(&unfinished, &self.path(), &bytes);
        written.map_err(|reason| {
            // What is left of it takes room on a disk that may be full.
            let _ = fs::remove_file(&unfinished);
            disk(&self.path(), reason)
        })
    }

    /// The last good copy; none where there never was one.
    ///
    /// # Errors
    /// When there is one that cannot be read, or is not whole.
    pub fn read(&self) -> Result<Option<Snapshot>, KeptError> {
        let path = self.path();
        let bytes = match read_bounded(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(reason) => return Err(disk(&path, reason)),
        };
        archive::decode(&bytes).map(Some).map_err(|reason| KeptError::Broken { path, reason })
    }

    /// Writes the files of a copy to a folder of their own, for as long as `act` works with them. `act` gets the sources
    /// as they now stand there.
    ///
    /// # Errors
    /// When they can be written neither to the state folder nor to the system's folder for temporary files.
    pub fn restored<T>(&self, copy: &Snapshot, act: impl FnOnce(&[Source]) -> T) -> Result<T, KeptError> {
        let folder = self.folder.join(RESTORED);
        // What a program that was killed left there.
        let _ = fs::remove_dir_all(&folder);
        let other = || std::env::temp_dir().join(format!("member-kiosk-{}-{NAME}", std::process::id()));
        let (folder, sources) = restore(&folder, copy).or_else(|_| restore(&other(), copy))?;
        let result = act(&sources);
        let _ = fs::remove_dir_all(folder);
        Ok(result)
    }

    /// Removes what a program that was killed left behind.
    fn clean_up(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if name.to_str().is_some_and(|name| name.starts_with(NAME) && name.ends_with(UNFINISHED)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// What the system says, without its number for programmers.
fn plain(reason: &io::Error) -> String {
    let said = reason.to_string();
    said.split(" (os error").next().unwrap_or_default().to_owned()
}

fn disk(path: &Path, reason: io::Error) -> KeptError {
    KeptError::Disk { path: path.to_owned(), reason }
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

/// A new folder that nobody else may enter.
fn private_folder(folder: &Path) -> io::Result<()> {
    #[allow(unused_mut)]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, "it is not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(archive::MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes the files of a copy to a new folder.
fn restore(folder: &Path, copy: &Snapshot) -> Result<(PathBuf, Vec<Source>), KeptError> {
    // Never into a folder that somebody else laid there.
    private_folder(folder).map_err(|reason| disk(folder, reason))?;
    for (name, bytes) in &copy.files {
        let path = folder.join(name);
        let above = path.parent().unwrap_or(folder);
        let written = fs::create_dir_all(above).and_then(|()| fs::write(&path, bytes));
        if let Err(reason) = written {
            let _ = fs::remove_dir_all(folder);
            return Err(disk(&path, reason));
        }
    }
    let mut layers: Vec<_> = copy.names().filter_map(|name| name.split('/').next()).collect();
    layers.dedup();
    let source = |layer: &str| Source { layer: layer.to_owned(), file: folder.join(layer).join("kiosk.toml") };
    Ok((folder.to_owned(), layers.into_iter().map(source).collect()))
}
