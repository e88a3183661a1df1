//! `run`: the lobby kiosk in its window.

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::config::Search;
use crate::kiosk::{self, WindowError};
use crate::look::Choices;
use crate::page::compose::{self, Context};
use crate::page::{Lobby, LobbyError};
use crate::site::{self, Kept, Site, Source};

use super::arguments::RunOptions;
use super::restart::Restarts;
use super::Failure;

pub(super) fn run(config: Option<&Path>, options: &RunOptions) -> Result<(), Failure> {
    let state = site::state_folder();
    site::log::install(state.as_deref());
    tracing::info!("member-kiosk {} starts", env!("CARGO_PKG_VERSION"));
    let window =
        kiosk::Window { size: options.window.map(|size| (size.width, size.height)), fullscreen: options.fullscreen };
    let restarts = Restarts::of_environment();
    let search = if restarts.is_hopeless() { Search::nowhere() } else { Search::of(config) };
    let search = search.with_fonts(kiosk::has_glyph);
    // Copies come back in the order of the layers' names.
    let source = |(number, file): (usize, &PathBuf)| Source { layer: format!("layer-{number}"), file: file.clone() };
    let site = Site {
        sources: search.files().iter().enumerate().map(source).collect(),
        kept: state.as_deref().map(Kept::in_folder),
        load: move |sources: &[Source]| read(&search, sources),
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
    let started = Instant::now();
    let ended = kiosk::run(load, reloads, window);
    drop(watch);
    match &ended {
        Ok(()) => tracing::info!("the window was closed"),
        Err(error @ WindowError::Broken(_)) => {
            tracing::error!("{error} (it starts anew by itself)");
            let error = restarts.start_anew(started.elapsed());
            tracing::error!("it cannot start anew: {error}");
        }
        Err(error) => tracing::error!(target: site::log::FILE_ONLY, "the kiosk ends: {error}"),
    }
    Ok(ended?)
}

/// The lobby of the site's files, or of copies of them, shown to nobody yet: a page that cannot be composed is found before
/// a member finds it.
fn read(search: &Search, sources: &[Source]) -> Result<Lobby, LobbyError> {
    let files = || sources.iter().map(|source| source.file.clone());
    let (lobby, warnings) = if files().eq(search.files().iter().cloned()) {
        Lobby::find(search)?
    } else {
        Lobby::find(&Search::layered(files()).with_fonts(kiosk::has_glyph))?
    };
    if !warnings.is_empty() {
        tracing::warn!("{warnings}");
    }
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
