//! The lobby that commands work with.

use std::path::Path;

use crate::check;
use crate::config::{self, Lobby};
use crate::diagnostic::Report;
use crate::draw::has_glyph;
use crate::site::{SiteFiles, SiteLayers};

/// The lobby of the file that `--config` names, else of the standard places.
///
/// # Errors
/// When anything in the files is wrong: then the report says all of it.
pub fn find(config: Option<&Path>) -> Result<Lobby, Report> {
    load(&SiteFiles::read(&SiteLayers::from_option(config)))
}

/// The lobby of a site's files.
///
/// # Errors
/// When anything in them is wrong: then the report says all of it.
pub fn load(files: &SiteFiles) -> Result<Lobby, Report> {
    config::load(files).map_err(|_| check::explain(files, has_glyph))
}
