//! Pictures of pixels: PNG and JPEG.

use std::io::Cursor;

use image::{ImageFormat, ImageReader, Limits};

use super::picture::{Logo, LogoError};

/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 4096;
/// How much memory reading it may take, in bytes.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;

/// What helps with nearly all that is wrong with a picture.
pub const SAVE: &str = "open it in a picture program and save it as PNG";

const SMALLER: &str = "make it smaller: 1000 pixels are enough for a logo";

/// Decodes a PNG or JPEG picture.
///
/// # Errors
/// When it is neither, is damaged, or is too large.
pub fn decode(bytes: &[u8]) -> Result<Logo, LogoError> {
    let unusable = |message: &str, help| LogoError::new(message, help);
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        return Err(unusable("this is neither a PNG nor a JPEG nor an SVG picture", SAVE));
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = ImageReader::with_format(Cursor::new(bytes), format)
        .into_dimensions()
        .map_err(|_| unusable("the picture is damaged", SAVE))?;
    if width > LONGEST_SIDE || height > LONGEST_SIDE {
        let message =
            format!("the picture is {width} pixels wide and {height} high, and at most {LONGEST_SIDE} are read");
        return Err(LogoError::new(message, SMALLER));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => unusable("the picture needs too much memory", SMALLER),
        _ => unusable("the picture is damaged", SAVE),
    })?;
    // A picture of 4096 by 4096 in four bytes a pixel is as large as the bound.
    Ok(Logo { width, height, rgba: picture.into_rgba8().into_raw().into() })
}
