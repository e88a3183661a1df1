//! The organization's own logo, scaled once to the size in which every page shows it.

use iced::widget::image::Handle;
use image::imageops::{resize, FilterType};
use image::RgbaImage;

use crate::config::Logo;
use crate::look::Measures;

/// How high the logo is, and how wide at most, in mm.
const HEIGHT_MM: f32 = 16.0;
const WIDEST_MM: f32 = 64.0;

/// The work of scaling a logo for a screen.
#[derive(Clone, Debug)]
pub struct LogoJob {
    /// The logo as the site has it.
    pub logo: Logo,
    /// The screen.
    pub measures: Measures,
}

impl LogoJob {
    /// Scales the logo; none when it has no pixels. A large one takes long.
    #[must_use]
    pub fn run(self) -> (Measures, Option<Handle>) {
        (self.measures, scaled(&self.logo, self.measures))
    }
}

fn scaled(logo: &Logo, measures: Measures) -> Option<Handle> {
    let picture = RgbaImage::from_raw(logo.width, logo.height, logo.rgba.to_vec())?;
    #[allow(clippy::cast_precision_loss)]
    let (width, height) = (logo.width as f32, logo.height as f32);
    let scale = (measures.mm(HEIGHT_MM) / height).min(measures.mm(WIDEST_MM) / width);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let side = |length: f32| ((length * scale).round() as u32).max(1);
    let (width, height) = (side(width), side(height));
    let picture = resize(&picture, width, height, FilterType::Lanczos3);
    Some(Handle::from_rgba(width, height, picture.into_raw()))
}
