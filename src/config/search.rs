//! Where the files of a site are looked for.

use std::path::{Path, PathBuf};

use crate::language::Language;

/// How many files of a folder are looked at.
const MOST_FILES: usize = 1000;

/// Where the files of a site are looked for, and how closely.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The `kiosk.toml` files, the lowest first.
    files: Vec<PathBuf>,
    /// Whether the files were named by somebody, and must be there.
    is_named: bool,
    /// Whether some font of the kiosk has a character; looked at where it is given.
    pub(super) draws: Option<fn(Language, char) -> bool>,
}

impl Search {
    /// Nowhere: the embedded configuration alone.
    #[must_use]
    pub fn nowhere() -> Self {
        Self::default()
    }

    /// One file and what lies beside it.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { files: vec![path.into()], is_named: true, draws: None }
    }

    /// The system's file (`/etc/member-kiosk/kiosk.toml` on Unix), then the user's.
    #[must_use]
    pub fn standard() -> Self {
        let system = cfg!(unix).then(|| PathBuf::from("/etc/member-kiosk/kiosk.toml"));
        let user = directories::ProjectDirs::from("", "", "member-kiosk")
            .map(|folders| folders.config_dir().join("kiosk.toml"));
        Self { files: system.into_iter().chain(user).collect(), is_named: false, draws: None }
    }

    /// Several files and what lies beside each, the lowest first; none of them need be there.
    #[must_use]
    pub fn layered(files: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { files: files.into_iter().collect(), is_named: false, draws: None }
    }

    /// The `kiosk.toml` files that are looked for, the lowest first.
    #[must_use]
    pub fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// What `--config` names, else the standard places.
    #[must_use]
    pub fn of(config: Option<&Path>) -> Self {
        config.map_or_else(Self::standard, Self::file)
    }

    /// Looks whether each character of the site's own words can be drawn, as `draws` knows.
    #[must_use]
    pub fn with_fonts(self, draws: fn(Language, char) -> bool) -> Self {
        Self { draws: Some(draws), ..self }
    }

    /// Whether the files were named, and must be there.
    pub(super) fn is_named(&self) -> bool {
        self.is_named
    }

    /// The `kiosk.toml` files, the lowest first, each with the drop-ins beside it in the order of their names.
    pub(super) fn layers(&self) -> Vec<(PathBuf, Vec<PathBuf>)> {
        let drop_ins = |file: &Path| {
            let mut names = listing(&folder_of(file).join("kiosk.d"));
            names.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
            names
        };
        self.files.iter().map(|file| (file.clone(), drop_ins(file))).collect()
    }

    /// The site folders, the lowest first.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        self.files.iter().map(|file| folder_of(file)).collect()
    }

    /// The folders that are there and cannot be read, so that nobody knows what is in them.
    pub(super) fn unreadable_folders(&self) -> Vec<(PathBuf, std::io::Error)> {
        let error = |folder: PathBuf| Some((std::fs::read_dir(&folder).err()?, folder));
        let mut folders: Vec<_> = self.watched().into_iter().filter(|path| path.is_dir()).collect();
        folders.sort();
        folders.dedup();
        // That of a file itself may be entered without being read.
        let own = self.folders();
        folders.retain(|folder| !own.contains(folder));
        folders.into_iter().filter_map(error).map(|(error, folder)| (folder, error)).collect()
    }

    /// All files and folders that are read, or would be if they were there: what to watch for changes.
    #[must_use]
    pub fn watched(&self) -> Vec<PathBuf> {
        let mut watched = self.files.clone();
        for folder in self.folders() {
            for name in ["kiosk.d", "content", "locales", "images"] {
                let inner = folder.join(name);
                let entries = listing(&inner);
                watched.push(inner);
                for entry in entries {
                    if entry.is_dir() {
                        watched.extend(listing(&entry));
                    }
                    watched.push(entry);
                }
            }
            watched.push(folder);
        }
        watched
    }
}

/// The folder that a file stands in; `.` for a bare name.
fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => PathBuf::from("."),
        Some(folder) => folder.to_owned(),
        None => PathBuf::from("."),
    }
}

/// The last part of a path; what is no text in it is replaced.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What a folder holds, by name; nothing when it cannot be read. Hidden files, and those of editors, are left out.
pub(super) fn listing(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().take(MOST_FILES);
    let is_shown = |path: &PathBuf| {
        let name = name_of(path);
        !name.starts_with(['.', '#']) && !name.ends_with('~')
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).filter(is_shown).collect();
    paths.sort();
    paths
}
