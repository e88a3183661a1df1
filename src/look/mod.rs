//! How things look, in physical units: measures in millimeters, the type scale and the palettes. Knows no other room.

pub mod measure;
pub mod palette;

use schemars::JsonSchema;
use serde::Deserialize;

pub use measure::{Measures, TextRole};
pub use palette::{Palette, Rgb, Subject, Tint};

/// A color theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// Ink on warm paper.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
    /// Black on white, nothing between.
    ContrastLight,
    /// Yellow and white on black.
    ContrastDark,
}

impl ThemeName {
    /// All themes.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::ContrastLight, Self::ContrastDark];

    /// Its name in `kiosk.toml` and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::ContrastLight => "contrast-light",
            Self::ContrastDark => "contrast-dark",
        }
    }
}

/// A member's text size (WCAG 1.4.4, rule R17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum TextSize {
    /// Smaller than the standard: more on a page.
    Small,
    /// What a session begins with.
    #[default]
    Standard,
    /// Larger.
    Large,
    /// The largest.
    Largest,
}

impl TextSize {
    /// All sizes, rising.
    pub const ALL: [Self; 4] = [Self::Small, Self::Standard, Self::Large, Self::Largest];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Standard => "standard",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }

    /// What the standard size is multiplied with.
    #[must_use]
    pub const fn factor(self) -> f32 {
        match self {
            Self::Small => 0.85,
            Self::Standard => 1.0,
            Self::Large => 1.25,
            Self::Largest => 1.5,
        }
    }
}
