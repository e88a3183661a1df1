//! Why a command failed, and its exit code.

use std::path::{Path, PathBuf};

use crate::config::PinError;
use crate::diagnostic::Report;
use crate::kiosk::WindowError;
use crate::page::UnknownRoute;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error(transparent)]
    Route(#[from] UnknownRoute),
    #[error(transparent)]
    Lobby(#[from] Report),
    #[error("{path}: {reason}; give the name of a folder that can be written to")]
    Write { path: String, reason: String },
    #[error("`init` writes a folder, and {} is the name of a file: write `member-kiosk init {}`", .0.display(), folder_of(.0).display())]
    NotAFolder(PathBuf),
    #[error("the picture of {0} cannot be drawn; try a smaller --size")]
    Draw(String),
    #[error(transparent)]
    Pin(#[from] PinError),
    #[error(transparent)]
    Window(#[from] WindowError),
}

impl Failure {
    /// A file that cannot be written.
    pub fn write(path: &Path, reason: &std::io::Error) -> Self {
        Self::Write { path: path.display().to_string(), reason: reason.to_string() }
    }

    /// 2: what was asked for is wrong. 1: it was right and could not be done.
    pub fn code(&self) -> u8 {
        match self {
            Self::Route(_) | Self::Lobby(_) | Self::Pin(_) | Self::NotAFolder(_) => 2,
            Self::Write { .. } | Self::Draw(_) | Self::Window(_) => 1,
        }
    }
}

/// The folder that a file stands in, as whoever named the file would write it.
fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
