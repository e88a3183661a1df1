//! Everything that one lobby's kiosk has to say, ready for pages to be composed from.

use std::path::Path;

use crate::config::{self, Config, Loaded, Logo, Report, Search};
use crate::content::Documents;
use crate::language::{Language, SiteWords, Words};

/// Configuration, documents and words of one lobby.
#[derive(Clone, Debug, PartialEq)]
pub struct Lobby {
    /// Facts and settings.
    pub config: Config,
    /// Rights, notice and the others.
    pub documents: Documents,
    /// Words of the site, over the embedded ones.
    pub site_words: SiteWords,
    /// The organization's logo.
    pub logo: Option<Logo>,
}

/// Why a lobby cannot be shown: all that is wrong, each with its place and what to write instead.
pub type LobbyError = Report;

impl From<Loaded> for Lobby {
    fn from(loaded: Loaded) -> Self {
        let Loaded { config, documents, words, logo, .. } = loaded;
        Self { config, documents, site_words: words, logo }
    }
}

impl Lobby {
    /// The embedded lobby, with what the file at `path` and the folder beside it change.
    ///
    /// # Errors
    /// When the file cannot be used.
    pub fn load(path: Option<&Path>) -> Result<Self, LobbyError> {
        Self::find(&path.map_or_else(Search::nowhere, Search::file)).map(|(lobby, _)| lobby)
    }

    /// The lobby of all layers and the site folder, and what somebody should look at.
    ///
    /// # Errors
    /// When anything in them is wrong.
    pub fn find(search: &Search) -> Result<(Self, Report), LobbyError> {
        let mut loaded = config::load(search)?;
        let warnings = std::mem::take(&mut loaded.warnings);
        Ok((loaded.into(), warnings))
    }

    /// The interface words of a language, with its review state.
    #[must_use]
    pub fn words(&self, language: Language) -> Words {
        Words::load_over(language, self.config.languages.reviewed.contains_key(&language), &self.site_words)
    }

    /// The language that a session begins with: the first one offered.
    #[must_use]
    pub fn first_language(&self) -> Language {
        self.config.languages.offered.first().copied().unwrap_or(Language::English)
    }
}
