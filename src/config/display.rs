//! The screen, and the languages on it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::Review;
use crate::content::NonEmptyList;
use crate::language::Language;
use crate::look::ThemeName;

/// The screen that the kiosk runs on.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Display {
    /// The diagonal of the screen in inches: 5 to 110. Text and buttons are as large as a hand and an eye need, whatever
    /// the screen, so this must be right.
    #[schemars(range(min = 5, max = 110))]
    #[serde(deserialize_with = "diagonal")]
    pub diagonal_inches: f32,
    /// Whether the kiosk covers the whole screen: true or false.
    pub fullscreen: bool,
    /// The colors that each visitor finds: "light", "dark", "contrast-light" or "contrast-dark".
    pub theme: ThemeName,
}

fn diagonal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f32, D::Error> {
    let inches = f32::deserialize(deserializer)?;
    if (5.0..=110.0).contains(&inches) {
        Ok(inches)
    } else {
        Err(serde::de::Error::custom(format!("no screen has {inches} inches; write a number from 5 to 110")))
    }
}

/// The languages of this kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// The languages, in the order of the language page. English must be one of them.
    pub offered: NonEmptyList<Language>,
    /// The language of the welcome page, and that of a document that there is not in the member's language. Left out, the welcome
    /// page is in the first of those offered, and such a document in English.
    pub default: Option<Language>,
    /// Sign-offs, by language: whose words a qualified human translator has approved (45 CFR 92.201(c)(3)). Until then
    /// the kiosk shows English beside that language.
    #[serde(default)]
    pub reviewed: BTreeMap<Language, Review>,
}
