//! What keeps a lobby's screen covered, as far as it can be read: it holds also where the rest of the files is wrong.

use std::collections::HashSet;

use toml::de::DeValue;

use crate::config::site_texts::SiteTexts;
use crate::config::{schema, Invalid, Lobby, PinHash};
use crate::diagnostic::Report;
use crate::site::SiteFiles;

use super::recovered::Recovered;

/// The settings that lock a kiosk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockSettings {
    /// Whether the kiosk covers the screen, where that can be read.
    pub fullscreen: Option<bool>,
    /// The hash of the PIN that leaves it, where that can be read.
    pub pin_hash: Option<PinHash>,
}

/// Reads what can be read of the lock in a site's files.
#[must_use]
pub fn salvage_lock(files: &SiteFiles) -> LockSettings {
    let texts = SiteTexts::new(files);
    let schema = schema::whole();
    let root = schema.as_object().cloned().unwrap_or_default();
    let recovered = Recovered::new(&texts.settings, &root, &mut Report::default());
    let layers = recovered.layers(&HashSet::new());
    LockSettings {
        fullscreen: layers.find("display.fullscreen").and_then(|(_, value)| match value {
            DeValue::Boolean(fullscreen) => Some(*fullscreen),
            _ => None,
        }),
        pin_hash: layers.find("exit.pin_hash").and_then(|(_, value)| value.as_str()?.parse().ok()),
    }
}

/// What a kiosk shows where nothing of a site's files can be used. Without any file that is what is built in; where there
/// are some, nothing but where to ask: what is built in belongs to another organization. A screen that was to be covered
/// stays covered.
///
/// # Errors
/// When the embedded files are wrong, which tests would find.
pub fn stand_in(files: &SiteFiles) -> Result<Lobby, Invalid> {
    let is_absent = files.is_empty() && files.first_unreadable().is_none();
    let lobby = if is_absent { Lobby::embedded() } else { Lobby::out_of_service() };
    Ok(salvage_lock(files).over(lobby?))
}

impl LockSettings {
    /// The lobby under this lock.
    #[must_use]
    pub fn over(self, mut lobby: Lobby) -> Lobby {
        lobby.config.display.fullscreen |= self.fullscreen == Some(true);
        lobby.config.exit.pin_hash = self.pin_hash.or(lobby.config.exit.pin_hash);
        lobby
    }
}
