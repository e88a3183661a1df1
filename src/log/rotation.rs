//! A log file that never grows beyond its bound: when it is full, it becomes `.1`, and the oldest is removed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The mode of a file that its owner alone may read and write.
#[cfg(unix)]
const PRIVATE: u32 = 0o600;

/// A log file with the older ones beside it.
#[derive(Debug)]
pub struct Rotation {
    path: PathBuf,
    most_bytes: u64,
    most_files: usize,
    file: Option<(File, u64)>,
}

impl Rotation {
    /// At most `most_files` files of `most_bytes` bytes each; the newest stands at `path`. Nothing is opened yet.
    #[must_use]
    pub fn new(path: PathBuf, most_bytes: u64, most_files: usize) -> Self {
        Self { path, most_bytes, most_files, file: None }
    }

    /// The file of an age: 0 is the one that is written to.
    fn path(&self, age: usize) -> PathBuf {
        match age {
            0 => self.path.clone(),
            age => self.path.with_extension(format!("log.{age}")),
        }
    }

    /// Opens the file to write `length` bytes more, after making room for them.
    fn ready(&mut self, length: u64) -> io::Result<&mut (File, u64)> {
        if self.file.is_none() {
            fs::create_dir_all(self.path.parent().unwrap_or(Path::new("")))?;
            self.file = Some(open(&self.path)?);
        }
        if self.file.as_ref().is_some_and(|(_, written)| *written > 0 && written + length > self.most_bytes) {
            self.file = None;
            for age in (1..self.most_files).rev() {
                // An age that is not there yet leaves the next one as it is.
                let _ = fs::rename(self.path(age - 1), self.path(age));
            }
            self.file = Some(open(&self.path)?);
        }
        // A folder that allows no renaming: what is old goes, since the bound holds.
        if let Some((file, written)) = self.file.as_mut().filter(|(_, written)| written + length > self.most_bytes) {
            file.set_len(0)?;
            *written = 0;
        }
        self.file.as_mut().ok_or_else(|| io::Error::other("the log is closed"))
    }
}

impl Write for Rotation {
    /// Writes one entry of the log, whole and to one file; what is longer than a file is cut off.
    fn write(&mut self, entry: &[u8]) -> io::Result<usize> {
        let most = usize::try_from(self.most_bytes).unwrap_or(usize::MAX);
        let kept = &entry[..entry.len().min(most)];
        let result = self.ready(kept.len() as u64).and_then(|(file, written)| {
            file.write_all(kept)?;
            *written += kept.len() as u64;
            Ok(entry.len())
        });
        if result.is_err() {
            // The folder may have been replaced, or the disk have room again: it is opened anew at the next entry.
            self.file = None;
        }
        result
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens a file that nobody else may read: what is wrong with settings may stand in it.
fn open(path: &Path) -> io::Result<(File, u64)> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, PRIVATE);
    let file = options.open(path)?;
    // One that an earlier version made, which everybody may read.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(PRIVATE))?;
    let written = file.metadata()?.len();
    Ok((file, written))
}
