//! `desk`: the front desk's window.

use std::ffi::OsStr;
use std::path::Path;
use std::sync::mpsc::channel;
use std::sync::Arc;

use crate::check;
use crate::desk::{self, Contents, Feeder, Message};
use crate::diagnostic::Report;
use crate::kiosk::{has_display, WindowError};
use crate::log;
use crate::site::{LastGoodStore, Site, SiteFiles, SiteLayers, WatchOptions};

use super::failure::Failure;

pub(super) fn run(config: Option<&Path>) -> Result<(), Failure> {
    if !has_display() {
        return Err(WindowError::NoDisplay.into());
    }
    let state = log::state_folder();
    let layers = SiteLayers::from_option(config);
    let (feeder, feed) = desk::feed();
    let mut telling = feeder.clone();
    let site = Site {
        last_good: state.as_deref().map(|state| LastGoodStore::in_folder(state, &layers)),
        layers,
        load: move |files: &SiteFiles| load(files, feeder.clone()),
        options: WatchOptions::default(),
        is_safe_mode: false,
    };
    // The files are watched until the window is closed.
    let (held, watch) = channel();
    let load = move || {
        let mut initial = site.start();
        let contents = initial.value.take().or_else(|| stand_in(&initial.files));
        let _ = held.send(site.follow(initial, move |contents| telling.tell(Message::Loaded(contents))));
        contents
    };
    let ended = desk::run(load, feed, state, open);
    drop(watch);
    ended.map_err(|error| WindowError::Refused(error.to_string()).into())
}

/// What there is to show where nothing of the files can be used.
fn stand_in(files: &SiteFiles) -> Option<Arc<Contents>> {
    let lobby = check::stand_in(files).ok()?;
    Some(Arc::new(Contents::new(lobby, &SiteFiles::empty())))
}

/// What a site's files hold; the desk is told where they cannot be used.
fn load(files: &SiteFiles, mut feeder: Feeder) -> Result<Arc<Contents>, Report> {
    Contents::load(files).map(Arc::new).inspect_err(|report| {
        feeder.tell(Message::Faulty(Arc::new(report.clone())));
    })
}

/// Opens a web page or a file with the system's own program.
fn open(what: &OsStr) -> Result<(), String> {
    opener::open(what).map_err(|error| format!("{} cannot be opened: {error}", what.to_string_lossy()))
}
