//! The organization's logo: a picture that was made elsewhere, read with bounds on its size and on memory.

use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use image::{ImageFormat, ImageReader, Limits};

use super::read;
use super::report::Diagnostic;

/// The largest file, in bytes.
const LARGEST_FILE: u64 = 8 * 1024 * 1024;
/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 4096;
/// How much memory reading it may take, in bytes.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;

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

impl std::fmt::Debug for Logo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Logo({}x{})", self.width, self.height)
    }
}

/// Finds the picture in the folders `images` of a site, the last folder first.
pub(super) fn load(name: &str, folders: &[PathBuf]) -> Result<Logo, Diagnostic> {
    let places: Vec<_> = folders.iter().rev().map(|folder| folder.join("images").join(name)).collect();
    for place in &places {
        if let Some(bytes) = read::bytes(place, LARGEST_FILE)? {
            return decode(&bytes, place);
        }
    }
    let place = places.first().map(|place| place.display().to_string()).unwrap_or_default();
    Err(Diagnostic::error("missing-file", format!("there is no picture “{name}”"))
        .help(format!("put the picture there: {place}; or remove the line that names it")))
}

fn decode(bytes: &[u8], path: &Path) -> Result<Logo, Diagnostic> {
    let unreadable = |message: &str, help: &str| Diagnostic::error("image", message).of(path).help(help);
    let save = "open it in a picture program and save it as PNG";
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => format,
        _ if is_svg(bytes) => {
            return Err(unreadable("the kiosk cannot read SVG pictures", "save it as PNG, 1000 pixels wide or more"))
        }
        _ => return Err(unreadable("this is neither a PNG nor a JPEG picture", save)),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = ImageReader::with_format(Cursor::new(bytes), format)
        .into_dimensions()
        .map_err(|_| unreadable("the picture is damaged", save))?;
    if width > LONGEST_SIDE || height > LONGEST_SIDE {
        let message =
            format!("the picture is {width} pixels wide and {height} high, and at most {LONGEST_SIDE} are read");
        return Err(unreadable(&message, "make it smaller: 1000 pixels are enough for a logo"));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => {
            unreadable("the picture needs too much memory", "make it smaller: 1000 pixels are enough for a logo")
        }
        _ => unreadable("the picture is damaged", save),
    })?;
    // A picture of 4096 by 4096 in four bytes a pixel is as large as the bound.
    Ok(Logo { width, height, rgba: picture.into_rgba8().into_raw().into() })
}

fn is_svg(bytes: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
    beginning.contains("<svg")
}
