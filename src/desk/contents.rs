//! What the desk knows of a site: its lobby, where each value comes from, and what is open.

use std::collections::BTreeMap;
use std::fmt;

use crate::check::{self, Checked};
use crate::config::{self, Lobby};
use crate::content::ledger::{Class, Entry};
use crate::content::{self, TimeZoneName};
use crate::diagnostic::{Place, Report};
use crate::draw::has_glyph;
use crate::find::Index;
use crate::language::{Language, Words};
use crate::site::SiteFiles;

use super::sheet::{Ledger, Source};

/// Everything about one version of a site's files. Made on a thread that draws nothing.
pub struct Contents {
    /// Facts, documents and words.
    pub lobby: Lobby,
    /// English words.
    pub english: Words,
    /// Finds everything.
    pub index: Index,
    /// What is wrong, and what waits for a person.
    pub checked: Checked,
    /// Which file and line set each value, by its dotted name.
    settings: BTreeMap<String, Place>,
    ledger: Vec<Entry>,
}

impl fmt::Debug for Contents {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Contents").finish_non_exhaustive()
    }
}

impl Contents {
    /// Reads a site's files.
    ///
    /// # Errors
    /// When anything in them is wrong: then the report says all of it.
    pub fn load(files: &SiteFiles) -> Result<Self, Report> {
        let lobby = config::load(files).map_err(|_| check::explain(files, has_glyph))?;
        Ok(Self::new(lobby, files))
    }

    /// All about a lobby and the files that it was made of.
    #[must_use]
    pub fn new(lobby: Lobby, files: &SiteFiles) -> Self {
        Self {
            english: lobby.words(Language::English),
            index: Index::new(&lobby),
            checked: check::check(files, has_glyph),
            settings: check::settings(files),
            ledger: content::Ledger::embedded().map(|ledger| ledger.entries).unwrap_or_default(),
            lobby,
        }
    }

    /// The clinic's time zone.
    #[must_use]
    pub fn time_zone(&self) -> &TimeZoneName {
        &self.lobby.config.facts.organization.time_zone
    }

    /// Where the value of a dotted name comes from, and what the ledger says of `shown`.
    pub(super) fn source(&self, key: &str, shown: &str) -> Option<Source> {
        let setting = self.settings.get(key)?;
        let path = &setting.source.path;
        let is_built_in = check::is_built_in(path);
        let place = if is_built_in {
            "built in".to_owned()
        } else {
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
            format!("{name}, line {}", setting.line())
        };
        // What a site wrote itself is its own.
        Some(Source { place, ledger: self.ledger_of(shown).filter(|_| is_built_in) })
    }

    /// The items of the ledger that name what is shown.
    fn ledger_of(&self, shown: &str) -> Option<Ledger> {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let number = digits(shown);
        let number = number.strip_prefix('1').unwrap_or(&number);
        let is_about = |entry: &&Entry| {
            let names_it = |text: &str| {
                if number.len() == 10 {
                    digits(text).contains(number)
                } else {
                    shown.len() > 6 && text.contains(shown)
                }
            };
            matches!(entry.class, Class::Corrected | Class::Open) && (names_it(&entry.shown) || names_it(&entry.source))
        };
        let of_it: Vec<_> = self.ledger.iter().filter(is_about).collect();
        let is_decided = |entry: &Entry| self.lobby.config.review.contains_key(&entry.id);
        let said = |is_of: &dyn Fn(&Entry) -> bool| {
            let ids: Vec<_> = of_it.iter().filter(|entry| is_of(entry)).map(|entry| entry.id.as_str()).collect();
            (!ids.is_empty()).then(|| ids.join(", "))
        };
        let waits = said(&|entry| entry.class == Class::Open && !is_decided(entry));
        let settled = said(&|entry| entry.class != Class::Open || is_decided(entry));
        (waits.is_some() || settled.is_some()).then_some(Ledger { waits, settled })
    }
}
