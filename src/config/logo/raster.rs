//! Pictures of pixels: PNG and JPEG.

use std::io::Cursor;

use image::{ImageError, ImageFormat, ImageReader, Limits};

use super::picture::{Logo, LogoError};

/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 4096;
/// How much memory reading it may take, in bytes.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;

/// What helps with nearly all that is wrong with a picture.
pub const SAVE: &str = "open it in a picture program and save it as PNG";

/// Decodes a PNG or JPEG picture.
///
/// # Errors
/// When it is neither, is damaged, or is too large.
pub fn decode(bytes: &[u8]) -> Result<Logo, LogoError> {
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        return Err(LogoError::new("this is neither a PNG nor a JPEG nor an SVG picture", SAVE));
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        ImageError::Limits(_) => {
            let message = format!("the picture is too large: at most {LONGEST_SIDE} pixels are read in each direction");
            LogoError::new(message, "make it smaller: 1000 pixels are enough for a logo")
        }
        _ => LogoError::new("the picture is damaged", SAVE),
    })?;
    // A picture of 4096 by 4096 in four bytes a pixel is as large as the bound.
    Ok(Logo { width: picture.width(), height: picture.height(), rgba: picture.into_rgba8().into_raw().into() })
}
