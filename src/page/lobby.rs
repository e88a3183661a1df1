//! Everything that one lobby's kiosk has to say, ready for pages to be composed from.

use std::path::Path;

use crate::config::{Config, ConfigError};
use crate::content::document::DocumentError;
use crate::content::Documents;
use crate::language::{Language, Words};

/// Configuration and documents of one lobby.
#[derive(Clone, Debug, PartialEq)]
pub struct Lobby {
    /// Facts and settings.
    pub config: Config,
    /// Rights, notice and the others.
    pub documents: Documents,
}

/// Why a lobby cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum LobbyError {
    /// The configuration is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A document is wrong.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl Lobby {
    /// The embedded lobby, with what the file at `path` changes.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub fn load(path: Option<&Path>) -> Result<Self, LobbyError> {
        let config = Config::load(path)?;
        let documents = Documents::embedded(&config.facts)?;
        Ok(Self { config, documents })
    }

    /// The interface words of a language, with its review state.
    #[must_use]
    pub fn words(&self, language: Language) -> Words {
        Words::load(language, self.config.languages.reviewed.contains_key(&language))
    }

    /// The language that a session begins with: the first one offered.
    #[must_use]
    pub fn first_language(&self) -> Language {
        self.config.languages.offered.first().copied().unwrap_or(Language::English)
    }
}
