//! `run`: the lobby kiosk in its window.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::config::Search;
use crate::kiosk::{self, WindowError};
use crate::look::Choices;
use crate::page::compose::{self, Context};
use crate::page::{Lobby, LobbyError};
use crate::site::{self, Kept, Site, Source};

use super::arguments::RunOptions;
use super::Failure;

/// Whoever broke earlier than this, in seconds, would break again and again: then whoever started it must decide.
const LEAST_LIFE: Duration = Duration::from_secs(10);

pub(super) fn run(config: Option<&Path>, options: &RunOptions) -> Result<(), Failure> {
    let state = site::state_folder();
    site::log::install(state.as_deref());
    tracing::info!("member-kiosk {} starts", env!("CARGO_PKG_VERSION"));
    let window =
        kiosk::Window { size: options.window.map(|size| (size.width, size.height)), fullscreen: options.fullscreen };
    let search = Search::of(config).with_fonts(kiosk::has_glyph);
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
        Err(error @ WindowError::Broken(_)) if started.elapsed() >= LEAST_LIFE => {
            tracing::error!("{error} (it starts anew by itself)");
            let error = start_anew();
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

/// Becomes a new process of the same program, which finds a fresh session. Comes back only when that failed.
#[cfg(unix)]
fn start_anew() -> std::io::Error {
    use std::os::unix::process::CommandExt;

    match std::env::current_exe() {
        Ok(program) => std::process::Command::new(program).args(std::env::args_os().skip(1)).exec(),
        Err(error) => error,
    }
}

#[cfg(not(unix))]
fn start_anew() -> std::io::Error {
    std::io::ErrorKind::Unsupported.into()
}

/// What a member finds whatever an administrator wrote.
fn embedded() -> Option<Lobby> {
    tracing::error!("the kiosk shows its embedded content instead");
    Lobby::load(None).map_err(|error| tracing::error!("{error}")).ok()
}
