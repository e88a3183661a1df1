//! A small file for a library that takes its settings from one; it is gone when it is no longer held.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// A file in the system's folder for temporary files.
pub(crate) struct TempFile(PathBuf);

impl TempFile {
    /// Writes `text`; none where that cannot be done, as on a full disk.
    pub(crate) fn write(name: &str, text: &str) -> Option<Self> {
        let path = std::env::temp_dir().join(format!("member-kiosk-{}-{name}", std::process::id()));
        // Never through a link that somebody laid there.
        let mut file = File::create_new(&path).ok()?;
        let scratch = Self(path);
        file.write_all(text.as_bytes()).ok()?;
        Some(scratch)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        // A file of some bytes that stays behind harms nobody.
        let _ = fs::remove_file(&self.0);
    }
}
