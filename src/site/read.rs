//! Reading a site's files: each is opened once, in a fixed order, and within bounds.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::files::{Content, SiteFile, SiteFiles, Unreadable};
use super::layers::SiteLayers;

const MEGABYTE: u64 = 1024 * 1024;
/// How many bytes all files together have at most.
pub const MOST_BYTES: u64 = 64 * MEGABYTE;
/// How many bytes `kiosk.toml`, and a file of `kiosk.d`, has at most.
const MOST_SETTINGS: u64 = 2 * MEGABYTE;
/// How many entries of a folder are looked at: the first in the order of names.
const MOST_ENTRIES: usize = 1000;

/// A folder beside `kiosk.toml`.
pub(super) struct SiteFolder {
    /// Its name.
    pub name: &'static str,
    /// Whether it holds a folder for each language, and these the files.
    pub is_by_language: bool,
    /// The extensions of the files that are read.
    extensions: &'static [&'static str],
    /// How many bytes each has at most.
    most_bytes: u64,
}

/// The folders that belong to a site.
pub(super) const FOLDERS: [SiteFolder; 4] = [
    SiteFolder { name: "kiosk.d", is_by_language: false, extensions: &["toml"], most_bytes: MOST_SETTINGS },
    SiteFolder { name: "content", is_by_language: true, extensions: &["md"], most_bytes: MEGABYTE },
    SiteFolder { name: "locales", is_by_language: true, extensions: &["ftl"], most_bytes: MEGABYTE },
    SiteFolder {
        name: "images",
        is_by_language: false,
        extensions: &["png", "jpg", "jpeg", "svg"],
        most_bytes: 8 * MEGABYTE,
    },
];

impl SiteFiles {
    /// Reads the files of all layers. What cannot be read is noted.
    #[must_use]
    pub fn read(layers: &SiteLayers) -> Self {
        let mut reader = Reader { files: Vec::new(), room: MOST_BYTES };
        for (layer, file) in layers.files.iter().enumerate() {
            reader.layer(layer, file, layers.is_required);
        }
        Self { files: reader.files }
    }
}

/// The folder that a file stands in.
pub(super) fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// What a folder holds, in the order of names. Names that are no text, and what is hidden or left behind by editors, are
/// left out.
pub(super) fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    let is_shown = |name: &String| !name.starts_with(['.', '#']) && !name.ends_with('~');
    let names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<_> = names.filter(is_shown).collect();
    names.sort_unstable();
    names.truncate(MOST_ENTRIES);
    Ok(names)
}

struct Reader {
    files: Vec<SiteFile>,
    /// How many bytes may still be read.
    room: u64,
}

impl Reader {
    fn layer(&mut self, layer: usize, file: &Path, is_required: bool) {
        match self.content(file, MOST_SETTINGS) {
            Some(content) => self.add(layer, "kiosk.toml", file, content),
            None if is_required => {
                self.add(layer, "kiosk.toml", file, Content::Unreadable(Unreadable::MissingRequired));
            }
            None => {}
        }
        let folder = folder_of(file);
        for site_folder in &FOLDERS {
            self.site_folder(layer, &folder, site_folder);
        }
        // A folder that may be entered and not be listed holds nothing else that anybody needs to know of.
        for name in names_in(&folder).unwrap_or_default() {
            let path = folder.join(&name);
            if path.file_name() != file.file_name() && !FOLDERS.iter().any(|known| known.name == name) {
                self.add_unused(layer, &name, &path);
            }
        }
    }

    fn site_folder(&mut self, layer: usize, folder: &Path, site_folder: &SiteFolder) {
        let name = site_folder.name;
        for (name, path) in self.entries(layer, name, &folder.join(name)) {
            if !site_folder.is_by_language {
                self.file(layer, &name, &path, site_folder);
            } else if path.is_dir() {
                for (name, path) in self.entries(layer, &name, &path) {
                    self.file(layer, &name, &path, site_folder);
                }
            } else if path.exists() {
                self.add_unused(layer, &name, &path);
            } else {
                self.add(layer, &name, &path, Content::Unreadable(Unreadable::BrokenLink));
            }
        }
    }

    /// The entries of a folder by name and path. A folder that cannot be listed is noted: nobody knows what is in it.
    fn entries(&mut self, layer: usize, name: &str, folder: &Path) -> Vec<(String, PathBuf)> {
        match names_in(folder) {
            Ok(names) => names.into_iter().map(|own| (format!("{name}/{own}"), folder.join(own))).collect(),
            Err(error) => {
                let content = match error.kind() {
                    ErrorKind::NotADirectory => Some(Content::Skipped),
                    ErrorKind::NotFound if !folder.is_symlink() => None,
                    ErrorKind::PermissionDenied => Some(Content::Unreadable(Unreadable::PermissionDenied)),
                    _ if folder.is_symlink() => Some(Content::Unreadable(Unreadable::BrokenLink)),
                    _ => Some(Content::Unreadable(Unreadable::Other(error.to_string()))),
                };
                if let Some(content) = content {
                    self.add(layer, name, folder, content);
                }
                Vec::new()
            }
        }
    }

    fn file(&mut self, layer: usize, name: &str, path: &Path, site_folder: &SiteFolder) {
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        // Cameras and drawing programs write LOGO.PNG; the others are written by hand.
        let is_same = |known: &&str| match site_folder.name {
            "images" => known.eq_ignore_ascii_case(extension),
            _ => *known == extension,
        };
        if !site_folder.extensions.iter().any(is_same) || path.is_dir() {
            self.add_unused(layer, name, path);
        } else if let Some(content) = self.content(path, site_folder.most_bytes) {
            self.add(layer, name, path, content);
        }
    }

    /// The content of a file; none where there is none.
    fn content(&mut self, path: &Path, most_bytes: u64) -> Option<Content> {
        let most_bytes = most_bytes.min(self.room);
        match read(path, most_bytes) {
            Ok(Some(bytes)) => {
                self.room -= bytes.len() as u64;
                Some(Content::Bytes(bytes))
            }
            Ok(None) => None,
            Err(reason) => Some(Content::Unreadable(reason)),
        }
    }

    fn add_unused(&mut self, layer: usize, name: &str, path: &Path) {
        let content = if path.is_dir() { Content::Folder } else { Content::Skipped };
        self.add(layer, name, path, content);
    }

    fn add(&mut self, layer: usize, name: &str, path: &Path, content: Content) {
        self.files.push(SiteFile { layer, name: name.to_owned(), path: path.to_owned(), content });
    }
}

/// Reads a file of at most `most_bytes`; none where there is none.
fn read(path: &Path, most_bytes: u64) -> Result<Option<Vec<u8>>, Unreadable> {
    let failed = |error: &std::io::Error| match error.kind() {
        ErrorKind::PermissionDenied => Unreadable::PermissionDenied,
        // A link to a disk that is not there yet is no wish for the built-in settings.
        _ if path.is_symlink() => Unreadable::BrokenLink,
        _ => Unreadable::Other(error.to_string()),
    };
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => {
            let is_absent = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory);
            return if is_absent && !path.is_symlink() { Ok(None) } else { Err(failed(&error)) };
        }
    };
    // Opening anything else, such as a pipe, could wait for ever.
    if !metadata.is_file() {
        return Err(Unreadable::NotAFile);
    }
    let mut bytes = Vec::new();
    if metadata.len() <= most_bytes {
        let file = File::open(path).map_err(|error| failed(&error))?;
        file.take(most_bytes + 1).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    }
    if metadata.len().max(bytes.len() as u64) > most_bytes {
        return Err(Unreadable::TooLarge { most_bytes });
    }
    Ok(Some(bytes))
}
