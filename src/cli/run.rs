//! `run`: the lobby kiosk in its window.

use std::path::{Path, PathBuf};

use crate::config::Search;
use crate::kiosk;
use crate::page::Lobby;

use super::arguments::RunOptions;
use super::Failure;

pub(super) fn run(config: Option<PathBuf>, options: &RunOptions) -> Result<(), Failure> {
    let window =
        kiosk::Window { size: options.window.map(|size| (size.width, size.height)), fullscreen: options.fullscreen };
    Ok(kiosk::run(move || load(config.as_deref()), window)?)
}

/// The lobby of a configuration; where that cannot be used, it says why and shows the embedded one: a member finds a
/// working page whatever an administrator wrote.
fn load(config: Option<&Path>) -> Option<Lobby> {
    match Lobby::find(&Search::of(config).with_fonts(kiosk::has_glyph)) {
        Ok((lobby, warnings)) => {
            if !warnings.is_empty() {
                super::complain(&warnings.to_string());
            }
            Some(lobby)
        }
        Err(report) => {
            super::complain(&format!("{report}\n\nThe kiosk shows its embedded content instead"));
            Lobby::load(None).ok()
        }
    }
}
