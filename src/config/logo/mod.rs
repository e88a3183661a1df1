//! The organization's logo: a picture that was made elsewhere, read with bounds on its size and on memory.

mod bounds;
mod drawn;
mod painted;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::read;
use super::report::Diagnostic;

/// The largest file, in bytes.
const LARGEST_FILE: u64 = 8 * 1024 * 1024;
/// How much stack reading it may take, in bytes.
const STACK: usize = 64 * 1024 * 1024;

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

/// What is wrong with a picture, and what to do.
struct Unusable(String, &'static str);

/// Reads a picture. A reader that fails on a picture, which none should, takes no lobby with it: it has a thread of its
/// own.
fn decode(bytes: &[u8], path: &Path) -> Result<Logo, Diagnostic> {
    let read = |bytes: &[u8]| if drawn::is_svg(bytes) { drawn::read(bytes) } else { painted::read(bytes) };
    let read = std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || read(bytes));
        reader.ok().and_then(|reader| reader.join().ok())
    });
    let damaged = || Err(Unusable("the picture is damaged".to_owned(), painted::SAVE));
    read.unwrap_or_else(damaged)
        .map_err(|Unusable(message, help)| Diagnostic::error("image", message).of(path).help(help))
}
