//! `run`: the lobby kiosk in its window.

use std::path::Path;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use crate::check;
use crate::config::Lobby;
use crate::diagnostic::Report;
use crate::draw::has_glyph;
use crate::kiosk::{self, WindowError};
use crate::log;
use crate::page::compose::{self, Context};
use crate::site::{LastGoodStore, Site, SiteFiles, SiteLayers, WatchOptions};

use super::arguments::RunOptions;
use super::failure::Failure;
use super::lobby;
use super::restart::Restarts;

pub(super) fn run(config: Option<&Path>, options: &RunOptions) -> Result<(), Failure> {
    let state = log::state_folder();
    log::install(state.as_deref());
    tracing::info!("member-kiosk {} starts", env!("CARGO_PKG_VERSION"));
    let running = state.as_deref().map(log::RunMarker::set);
    let window =
        kiosk::Window { size: options.window.map(|size| (size.width, size.height)), fullscreen: options.fullscreen };
    let restarts = Restarts::from_environment();
    let layers = SiteLayers::from_option(config);
    let site = Site {
        last_good: state.as_deref().map(|state| LastGoodStore::in_folder(state, &layers)),
        layers,
        load: load_checked,
        options: WatchOptions::default(),
        is_safe_mode: restarts.is_safe_mode(),
    };
    let (mut reloader, reloads) = kiosk::reloads();
    let (watch_sender, watch) = channel();
    let load = move || {
        let mut initial = site.start();
        let lobby = initial.value.take().or_else(|| stand_in(&initial.files));
        // The other end is held, and the files are watched, until the window is closed.
        let _ = watch_sender.send(site.follow(initial, move |lobby| reloader.show(lobby)));
        lobby
    };
    let started = Instant::now();
    let ended = kiosk::run(load, reloads, window, tell_wrong_pin);
    drop((watch, running));
    match &ended {
        Ok(()) => tracing::info!("the window was closed"),
        Err(error @ WindowError::Broken(_)) => {
            tracing::error!("{error}; it starts anew by itself");
            let error = restarts.restart(started.elapsed());
            tracing::error!("it cannot start anew by itself ({error}): start it again");
        }
        Err(error) => tracing::error!(target: log::FILE_ONLY, "the kiosk ends: {error}"),
    }
    Ok(ended?)
}

/// Logs that somebody tries PINs, and nothing of what was typed.
fn tell_wrong_pin(wait: Duration) {
    tracing::warn!("a wrong PIN was typed; the next one is taken in after {} seconds", wait.as_secs());
}

/// The lobby of a site's files, shown to nobody yet: a page that cannot be composed is found before a member finds it.
fn load_checked(files: &SiteFiles) -> Result<Lobby, Report> {
    let lobby = lobby::load(files)?;
    let words = lobby.words(lobby.first_language());
    let context = Context::new(&lobby, &words);
    for route in lobby.routes() {
        let _ = compose::page(&context, &route);
    }
    if !files.is_empty() {
        let files = files.clone();
        // What should be looked at keeps no member waiting; without a thread for it, `check` says it all the same.
        let _ = thread::Builder::new().spawn(move || warn(&files));
    }
    Ok(lobby)
}

/// Logs what an administrator should look at.
fn warn(files: &SiteFiles) {
    let warnings = check::explain(files, has_glyph);
    if !warnings.is_empty() {
        tracing::warn!("{warnings}");
    }
}

/// What a member finds whatever an administrator wrote.
fn stand_in(files: &SiteFiles) -> Option<Lobby> {
    let lobby = check::stand_in(files).map_err(|error| tracing::error!("{error}")).ok()?;
    let shown = if lobby.is_out_of_service {
        "asks members, in all languages, to go to the front desk"
    } else {
        "shows what is built in"
    };
    tracing::error!("the kiosk {shown}, until the files are right");
    Some(lobby)
}
