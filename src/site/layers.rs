//! Where the files of a site are looked for.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The `kiosk.toml` files of a site, the lowest layer first. What lies beside each belongs to its layer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteLayers {
    /// The files; whatever they are called, they are known as `kiosk.toml`.
    pub files: Vec<PathBuf>,
    /// Whether somebody named them, so that they must be there.
    pub is_required: bool,
}

impl SiteLayers {
    /// No files: the embedded content alone.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// One file, which must be there, and what lies beside it.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { files: vec![path.into()], is_required: true }
    }

    /// The system's file (`/etc/member-kiosk/kiosk.toml` on Unix), then the user's. Neither need be there.
    #[must_use]
    pub fn standard() -> Self {
        let system = cfg!(unix).then(|| PathBuf::from("/etc/member-kiosk/kiosk.toml"));
        let user = ProjectDirs::from("", "", "member-kiosk").map(|folders| folders.config_dir().join("kiosk.toml"));
        Self { files: system.into_iter().chain(user).collect(), is_required: false }
    }

    /// The file that `--config` names, else the standard ones.
    #[must_use]
    pub fn from_option(config: Option<&Path>) -> Self {
        config.map_or_else(Self::standard, Self::file)
    }
}
