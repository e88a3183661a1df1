//! A picture, pixel by pixel.

use std::sync::Arc;

/// A picture, pixel by pixel.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Red, green, blue and opacity of each pixel, line by line; the colors are not multiplied with the opacity.
    pub rgba: Arc<[u8]>,
}

/// Why a picture cannot be the logo.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct LogoError {
    /// What is wrong with it.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

impl LogoError {
    /// An error with what to do about it.
    pub fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }
}

impl Logo {
    /// Returns whether anything of the picture differs from the white on which it is shown.
    #[must_use]
    pub fn is_visible(&self) -> bool {
        const PALEST: u32 = 240;
        self.rgba.chunks_exact(4).any(|pixel| {
            let opacity = u32::from(pixel[3]);
            pixel[..3].iter().any(|color| 255 - (255 - u32::from(*color)) * opacity / 255 < PALEST)
        })
    }
}

impl std::fmt::Debug for Logo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Logo({}x{})", self.width, self.height)
    }
}
