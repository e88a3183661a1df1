//! What the window remembers from one day to the next: its size and place, zoom and colors. Nothing about members.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// As the system has it.
    #[default]
    System,
    /// Ink on paper.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl Appearance {
    /// The one after it, in turn.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    /// Its name on its button.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "As the system",
            Self::Light => "Light",
            Self::Dark => "Dark",
        }
    }
}

/// The file's name in the state folder.
const FILE: &str = "desk.json";
/// The least and the largest zoom, in percent, and a step of it.
const LEAST_ZOOM: u16 = 80;
const LARGEST_ZOOM: u16 = 200;
const ZOOM_STEP: u16 = 10;
/// The least and the largest side of a window that is taken for meant, in px.
const SIDES: std::ops::RangeInclusive<f32> = 320.0..=16_384.0;

/// What the window remembers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// Its size in logical px.
    pub size: (f32, f32),
    /// Its place in logical px; none is the system's choice.
    pub place: Option<(f32, f32)>,
    /// In percent.
    zoom: u16,
    /// Light or dark.
    pub appearance: Appearance,
}

impl Default for Remembered {
    fn default() -> Self {
        Self { size: (1280.0, 800.0), place: None, zoom: 100, appearance: Appearance::System }
    }
}

impl Remembered {
    /// Reads it from the state folder. What cannot be read, or is out of bounds, is as at the first start.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let text = fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        let read: Self = serde_json::from_str(&text).unwrap_or_default();
        let has_size = SIDES.contains(&read.size.0) && SIDES.contains(&read.size.1);
        let has_place = read.place.is_none_or(|(x, y)| x.abs() < *SIDES.end() && y.abs() < *SIDES.end());
        let fresh = Self::default();
        Self {
            size: if has_size { read.size } else { fresh.size },
            place: read.place.filter(|_| has_place),
            zoom: read.zoom.clamp(LEAST_ZOOM, LARGEST_ZOOM),
            appearance: read.appearance,
        }
    }

    /// Writes it to the state folder.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        fs::create_dir_all(folder)?;
        let text = serde_json::to_string_pretty(self).map_err(std::io::Error::other)?;
        fs::write(folder.join(FILE), text)
    }

    /// How much larger than designed everything is drawn.
    #[must_use]
    pub fn zoom(&self) -> f32 {
        f32::from(self.zoom) / 100.0
    }

    /// So many steps larger or smaller; no step is 100 %.
    pub fn zoom_by(&mut self, steps: i8) {
        let zoom = match steps {
            0 => 100,
            1.. => self.zoom + ZOOM_STEP,
            _ => self.zoom - ZOOM_STEP,
        };
        self.zoom = zoom.clamp(LEAST_ZOOM, LARGEST_ZOOM);
    }
}
