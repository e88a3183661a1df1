//! `run`: the lobby kiosk in its window.

use std::path::PathBuf;

use crate::kiosk;
use crate::look::Choices;
use crate::page::compose::{self, Context};
use crate::page::{Lobby, LobbyError};
use crate::site::{self, Kept, Site, Source};

use super::arguments::RunOptions;
use super::Failure;

pub(super) fn run(config: Option<PathBuf>, options: &RunOptions) -> Result<(), Failure> {
    let state = site::state_folder();
    site::log::install(state.as_deref());
    tracing::info!("member-kiosk {} starts", env!("CARGO_PKG_VERSION"));
    let window =
        kiosk::Window { size: options.window.map(|size| (size.width, size.height)), fullscreen: options.fullscreen };
    let site = Site {
        sources: config.into_iter().map(|file| Source { layer: "site".to_owned(), file }).collect(),
        kept: state.as_deref().map(Kept::in_folder),
        load: read,
    };
    let (mut reloader, reloads) = kiosk::reloads();
    let (watch_sender, watch) = std::sync::mpsc::channel();
    let load = move || {
        let (lobby, begun) = site.begin();
        let lobby = lobby.or_else(embedded);
        // The other end is held, and the files are watched, until the window is closed.
        let _ = watch_sender.send(site.follow(begun, move |lobby| reloader.show(lobby)));
        lobby
    };
    let ended = kiosk::run(load, reloads, window);
    drop(watch);
    match &ended {
        Ok(()) => tracing::info!("the window was closed"),
        Err(error) => tracing::error!(target: site::log::FILE_ONLY, "the kiosk ends: {error}"),
    }
    Ok(ended?)
}

/// The lobby of the site's files, shown to nobody yet: a page that cannot be composed is found before a member finds it.
fn read(sources: &[Source]) -> Result<Lobby, LobbyError> {
    let lobby = Lobby::load(sources.first().map(|source| source.file.as_path()))?;
    let words = lobby.words(lobby.first_language());
    let context = Context { lobby: &lobby, words: &words, choices: Choices::default() };
    for route in lobby.routes() {
        let _ = compose::page(&context, &route);
    }
    Ok(lobby)
}

/// What a member finds whatever an administrator wrote.
fn embedded() -> Option<Lobby> {
    tracing::error!("the kiosk shows its embedded content instead");
    Lobby::load(None).map_err(|error| tracing::error!("{error}")).ok()
}
