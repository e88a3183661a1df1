//! `run`: the lobby kiosk in its window.

use crate::kiosk;
use crate::page::Lobby;

use super::arguments::RunOptions;
use super::Failure;

pub(super) fn run(lobby: Lobby, options: &RunOptions) -> Result<(), Failure> {
    let window =
        kiosk::Window { size: options.window.map(|size| (size.width, size.height)), fullscreen: options.fullscreen };
    Ok(kiosk::run(lobby, window)?)
}
