//! `kiosk.toml`: its schema, and how a file of the site lies over the embedded one.

mod exit;
mod keys;
mod patience;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::content::facts::{Concern, EmailEntry, Facts, LinkEntry, Organization, PhoneEntry, Plan};
use crate::content::{phone, KIOSK_TOML};
use crate::language::Language;
use crate::look::ThemeName;

pub use exit::{Exit, PinError, PinHash, PIN_DIGITS};
pub use keys::{Key, KeyName, Keys};
pub use patience::Patience;

/// What `kiosk.toml` says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "File")]
pub struct Config {
    /// Organization, phones, links, plans.
    pub facts: Facts,
    /// The screen.
    pub display: Display,
    /// How long a session waits for its member.
    pub session: Patience,
    /// Which languages, and who reviewed them.
    pub languages: Languages,
    /// Which keys do what.
    pub keys: Keys,
    /// How staff leave a kiosk that covers the screen.
    pub exit: Exit,
}

/// The tables of the file, side by side.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    organization: Organization,
    display: Display,
    session: Patience,
    languages: Languages,
    keys: Keys,
    #[serde(default)]
    exit: Exit,
    phones: BTreeMap<String, PhoneEntry>,
    links: BTreeMap<String, LinkEntry>,
    emails: BTreeMap<String, EmailEntry>,
    concern: Concern,
    plans: Vec<Plan>,
}

impl From<File> for Config {
    fn from(file: File) -> Self {
        let File { organization, display, session, languages, keys, exit, phones, links, emails, concern, plans } =
            file;
        let facts = Facts { organization, phones, links, emails, concern, plans };
        Self { facts, display, session, languages, keys, exit }
    }
}

/// The screen that the kiosk runs on.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Display {
    /// The screen's diagonal in inches: text and targets are measured in millimeters.
    pub diagonal_inches: f32,
    /// Whether the window covers the screen.
    pub fullscreen: bool,
    /// The colors that a session begins with.
    pub theme: ThemeName,
}

/// The languages of this kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// In the order of the language page.
    pub offered: Vec<Language>,
    /// Whose interface words a qualified human translator has approved (45 CFR 92.201(c)(3)).
    #[serde(default)]
    pub reviewed: BTreeMap<Language, Review>,
}

/// A sign-off.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who.
    pub by: String,
    /// When, as `2026-11-01`.
    pub on: String,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{path}: {reason}; give --config the path of a readable kiosk.toml", path = path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The file is not what the kiosk expects.
    #[error("{path}: {reason}", path = path.display())]
    Invalid {
        /// Which file.
        path: PathBuf,
        /// Where, and what is expected.
        reason: String,
    },
}

impl Config {
    /// The embedded configuration, with what the file at `path` changes.
    ///
    /// # Errors
    /// When a file cannot be read, or is not what the kiosk expects.
    pub fn load(path: Option<&Path>) -> Result<Self, ConfigError> {
        let _rules = phone::Rules::hold();
        let Some(path) = path else {
            return parse(Path::new("kiosk.toml"), KIOSK_TOML);
        };
        let site = std::fs::read_to_string(path)
            .map_err(|reason| ConfigError::Unreadable { path: path.to_owned(), reason })?;
        let invalid =
            |reason: toml::de::Error| ConfigError::Invalid { path: path.to_owned(), reason: reason.to_string() };
        let mut merged: toml::Table = toml::from_str(KIOSK_TOML).map_err(invalid)?;
        merge(&mut merged, toml::from_str(&site).map_err(invalid)?);
        merged.try_into().map_err(invalid)
    }
}

fn parse(path: &Path, text: &str) -> Result<Config, ConfigError> {
    toml::from_str(text).map_err(|reason| ConfigError::Invalid { path: path.to_owned(), reason: reason.to_string() })
}

/// Lays one table over another, key by key; a list of tables that have an `id` is merged by it, any other value replaced.
fn merge(base: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (base.get_mut(&key), value) {
            (Some(toml::Value::Table(base)), toml::Value::Table(over)) => merge(base, over),
            (Some(toml::Value::Array(base)), toml::Value::Array(over)) if has_ids(base) && has_ids(&over) => {
                merge_by_id(base, over);
            }
            (_, value) => {
                base.insert(key, value);
            }
        }
    }
}

fn has_ids(list: &[toml::Value]) -> bool {
    list.iter().all(|value| value.get("id").is_some())
}

fn merge_by_id(base: &mut Vec<toml::Value>, over: Vec<toml::Value>) {
    for value in over {
        let same = base.iter_mut().find(|other| other.get("id") == value.get("id"));
        match (same, value) {
            (Some(toml::Value::Table(base)), toml::Value::Table(over)) => merge(base, over),
            (_, value) => base.push(value),
        }
    }
}
