//! A site's files as a value.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What is there under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// A file that was read.
    Bytes(Vec<u8>),
    /// Something that should have been read and could not be.
    Unreadable(Unreadable),
    /// A file that the kiosk has no use for; it was not opened.
    Skipped,
    /// A folder that the kiosk has no use for; it was not opened.
    Folder,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Unreadable {
    /// It was named by somebody and is not there.
    #[error("there is no such file")]
    MissingRequired,
    /// It is a link to nowhere, or in a circle.
    #[error("this is a link to a file that is not there")]
    BrokenLink,
    /// It is a folder, a pipe or a device.
    #[error("this is not an ordinary file")]
    NotAFile,
    /// It has more bytes than are read.
    #[error("the file has more than {} MB", .most_bytes / (1024 * 1024))]
    TooLarge {
        /// How many are read at most.
        most_bytes: u64,
    },
    /// The system does not allow it.
    #[error("the kiosk is not allowed to read this")]
    PermissionDenied,
    /// Whatever else the system says.
    #[error("the file cannot be read; the system says: {0}")]
    Other(String),
}

/// A file of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteFile {
    /// Its layer, from 0, the lowest.
    pub layer: usize,
    /// Its name from the folder of its layer's `kiosk.toml`, with `/` between the parts: `content/en/rights.md`.
    pub name: String,
    /// Where it stands on the disk.
    pub path: PathBuf,
    /// What it holds.
    pub content: Content,
}

impl SiteFile {
    /// Its bytes, when it was read.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Why it could not be read, when it should have been.
    #[must_use]
    pub fn unreadable(&self) -> Option<&Unreadable> {
        match &self.content {
            Content::Unreadable(reason) => Some(reason),
            _ => None,
        }
    }
}

/// A checksum (SHA-256) of what was read, and of what could not be: the same only if all of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

/// The files of a site at one moment: by layer, and in a layer `kiosk.toml`, `kiosk.d`, `content`, `locales`, `images`,
/// then whatever else lies there, each in the order of names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteFiles {
    pub(super) files: Vec<SiteFile>,
}

impl SiteFiles {
    /// No files at all.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// Files that stand on no disk, in one layer, in the order given.
    #[must_use]
    pub fn from_memory(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let file = |(name, bytes): (String, Vec<u8>)| SiteFile {
            layer: 0,
            path: PathBuf::from(&name),
            name,
            content: Content::Bytes(bytes),
        };
        Self { files: files.into_iter().map(file).collect() }
    }

    /// All files and folders, in order.
    pub fn iter(&self) -> impl Iterator<Item = &SiteFile> {
        self.files.iter()
    }

    /// Returns whether no file was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().all(|file| file.bytes().is_none())
    }

    /// The first file that could not be read.
    #[must_use]
    pub fn first_unreadable(&self) -> Option<(&SiteFile, &Unreadable)> {
        self.iter().find_map(|file| Some((file, file.unreadable()?)))
    }

    /// The files that were read, without what else lies beside them.
    #[must_use]
    pub fn only_read(&self) -> Self {
        Self { files: self.iter().filter(|file| file.bytes().is_some()).cloned().collect() }
    }

    /// The checksum of all that was read, and of what could not be.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut sum = Sha256::new();
        let mut add = |bytes: &[u8]| {
            sum.update((bytes.len() as u64).to_le_bytes());
            sum.update(bytes);
        };
        for file in self.iter() {
            let reason;
            let (kind, bytes) = match &file.content {
                Content::Bytes(bytes) => (0, bytes.as_slice()),
                Content::Unreadable(why) => {
                    reason = why.to_string();
                    (1, reason.as_bytes())
                }
                Content::Skipped | Content::Folder => continue,
            };
            add(&file.layer.to_le_bytes());
            add(file.name.as_bytes());
            add(&[kind]);
            add(bytes);
        }
        Fingerprint(sum.finalize().into())
    }
}
