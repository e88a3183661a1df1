//! The ledger: every place where what is shown differs from the source page, or waits for a person's decision.

use serde::Deserialize;

use super::embedded::LEDGER_TOML;
use super::DocumentId;
use crate::language::Language;

/// What was done with a defect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// The kiosk shows the correction.
    Corrected,
    /// The kiosk shows the source's words; a person must decide.
    Open,
    /// Web page furniture, left out or replaced.
    Dropped,
    /// Looked at, and right as it is.
    Kept,
    /// The same facts, in the kiosk's form: steps, cards, buttons.
    Recast,
}

/// How much it matters, where that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// Soon.
    Urgent,
    /// Some time.
    Low,
}

/// A replacement in one line of the source page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// The line's number in the source page, from 1.
    pub line: usize,
    /// The words that stand there.
    pub source: String,
    /// What the kiosk shows instead; nothing where it drops them.
    pub shown: String,
}

/// A source line that the kiosk tells in its own form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recast {
    /// The line's number in the source page, from 1.
    pub line: usize,
    /// The pieces that together say the same, in the order in which the kiosk shows them, before edits of the line.
    pub shown: Vec<String>,
}

/// A row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id, such as `T7`.
    pub id: String,
    /// What was done.
    pub class: Class,
    /// How much it matters.
    pub urgency: Option<Urgency>,
    /// Where in the source page.
    #[serde(rename = "where")]
    pub place: String,
    /// The document that it is about: it waits as long as that is shown as it is built in.
    pub document: Option<DocumentId>,
    /// Settings that it is about: it waits as long as one of them is shown as it is built in.
    #[serde(default)]
    pub settings: Vec<String>,
    /// The language that it is about: it waits where that is offered.
    pub language: Option<Language>,
    /// The source's words.
    pub source: String,
    /// The words shown.
    pub shown: String,
    /// Why, in one sentence.
    pub reason: String,
    /// What supports it.
    pub evidence: Option<String>,
    /// The replacements, line by line.
    #[serde(default)]
    pub edits: Vec<Edit>,
    /// The lines told in the kiosk's own form.
    #[serde(default)]
    pub recasts: Vec<Recast>,
}

/// The whole ledger, in the order of its file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// Its rows.
    #[serde(rename = "entry")]
    pub entries: Vec<Entry>,
}

impl Ledger {
    /// Reads the embedded ledger.
    ///
    /// # Errors
    /// When the file does not fit its schema.
    pub fn embedded() -> Result<Self, toml::de::Error> {
        toml::from_str(LEDGER_TOML)
    }

    /// The rows that wait for a person.
    pub fn open(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.class == Class::Open)
    }
}
