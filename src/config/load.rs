//! From a site's files to a lobby. Types decide whether they are good; what is wrong with them is worded elsewhere.

use std::collections::HashSet;

use serde::Deserialize;
use toml::de::DeTable;

use crate::content::Documents;
use crate::diagnostic::Severity;
use crate::language::{site_words, Language, SiteWords, Words};
use crate::site::{SiteFile, SiteFiles};

use super::layers::Layers;
use super::merge::duplicate_ids;
use super::site_texts::SiteTexts;
use super::{consistency, schema, Config, Logo};

/// Everything that one lobby's kiosk has to say, ready for pages to be composed from.
#[derive(Clone, Debug, PartialEq)]
pub struct Lobby {
    /// Facts and settings.
    pub config: Config,
    /// Documents, those of the site before the embedded ones.
    pub documents: Documents,
    /// Words of the site, over the embedded ones.
    pub site_words: SiteWords,
    /// The organization's logo.
    pub logo: Option<Logo>,
    /// Whether nothing of the site's files can be used: then no page says anything but where to ask, and nobody's facts.
    pub is_out_of_service: bool,
}

/// A site's files make no lobby. This says so to programmers: `check::explain` finds places and words for administrators.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Invalid(String);

impl Lobby {
    /// The lobby of the embedded content alone.
    ///
    /// # Errors
    /// When the embedded files are wrong, which tests would find.
    pub fn embedded() -> Result<Self, Invalid> {
        load(&SiteFiles::empty())
    }

    /// What stands on the screen where a site has files, and nothing of them can be used: no facts of another organization.
    ///
    /// # Errors
    /// When the embedded files are wrong, which tests would find.
    pub fn out_of_service() -> Result<Self, Invalid> {
        Self::embedded().map(|lobby| Self { is_out_of_service: true, ..lobby })
    }

    /// The interface words of a language, with its review state.
    #[must_use]
    pub fn words(&self, language: Language) -> Words {
        Words::load(language, self.config.languages.reviewed.contains_key(&language), &self.site_words)
    }

    /// The language that a session begins with: the site's own choice, else the first one offered.
    #[must_use]
    pub fn first_language(&self) -> Language {
        let languages = &self.config.languages;
        languages.default.or_else(|| languages.offered.first().copied()).unwrap_or(Language::English)
    }
}

/// Makes a lobby of a site's files and of what is built in.
///
/// # Errors
/// When anything in the files is wrong.
pub fn load(files: &SiteFiles) -> Result<Lobby, Invalid> {
    let texts = SiteTexts::new(files);
    if let Some(error) = texts.errors.diagnostics.first() {
        return Err(Invalid(error.message.clone()));
    }
    let config = read_settings(parse(&texts)?)?;
    let mut problems = consistency::problems(&config).into_iter().map(|problem| problem.diagnostic);
    if let Some(error) = problems.find(|problem| problem.severity == Severity::Error) {
        return Err(Invalid(error.message));
    }
    for ((language, file), source) in &texts.words {
        if !site_words::problems(*language, file, &source.text).is_empty() {
            return Err(Invalid(format!("{}: words that cannot be used", source.path.display())));
        }
    }
    let own: Vec<_> = texts.documents.iter().map(|(document, _)| document.clone()).collect();
    let mut documents = Documents::read(&config.facts, &own).map_err(|error| Invalid(error.to_string()))?;
    documents.fallback = config.languages.default.unwrap_or(Language::English);
    let logo = logo(&config, files)?;
    Ok(Lobby { config, documents, site_words: texts.site_words(), logo, is_out_of_service: false })
}

/// Parses and merges the settings.
fn parse(texts: &SiteTexts) -> Result<Layers<'_>, Invalid> {
    let mut tables = Vec::with_capacity(texts.settings.len());
    for source in &texts.settings {
        let table = DeTable::parse(&source.text).map_err(|error| Invalid(error.to_string()))?.into_inner();
        if let Some(duplicate) = duplicate_ids(&table).into_iter().next() {
            return Err(Invalid(format!("“{}” stands twice", duplicate.id)));
        }
        tables.push((source, table));
    }
    Ok(Layers::merge(tables, &HashSet::new()))
}

/// Reads the merged settings into types, which refuse all that the schema forbids.
///
/// # Errors
/// When a value is missing or wrong.
pub fn read_settings(layers: Layers<'_>) -> Result<Config, Invalid> {
    // Serde would read a list of a table's values, in their order, as that table: nobody who edits a file means that.
    if !layers.is_embedded() && !schema::has_lists_where_allowed(layers.merged.get_ref()) {
        return Err(Invalid("a list stands where none belongs".to_owned()));
    }
    Config::deserialize(toml::Deserializer::from(layers.merged)).map_err(|error| Invalid(error.to_string()))
}

/// The logo that the settings name.
fn logo(config: &Config, files: &SiteFiles) -> Result<Option<Logo>, Invalid> {
    let Some(name) = &config.facts.organization.logo else {
        return Ok(None);
    };
    let bytes = picture(files, name).ok_or_else(|| Invalid(format!("there is no picture “{}”", &**name)))?;
    Logo::decode(bytes).map(Some).map_err(|error| Invalid(error.message))
}

/// The bytes of a picture in a folder `images`, from the highest layer that has it.
pub fn picture<'f>(files: &'f SiteFiles, name: &str) -> Option<&'f [u8]> {
    let found = files.iter().filter(|file| file.name.strip_prefix("images/") == Some(name));
    found.filter_map(SiteFile::bytes).last()
}
