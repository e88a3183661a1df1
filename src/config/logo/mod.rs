//! The organization's logo: a picture that was made elsewhere, read with bounds on its size and on memory.

mod bounds;
mod drawn;
mod painted;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::Arc;
use std::time::Duration;

use crate::content::PictureName;

use super::read;
use super::report::Diagnostic;
use super::search::listing;
use super::shape::nearest;

/// The largest file, in bytes.
const LARGEST_FILE: u64 = 8 * 1024 * 1024;
/// How long reading it may take: the lobby waits for it.
const LONGEST: Duration = Duration::from_secs(5);
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
    let help = match folders.iter().rev().find_map(|folder| similar(name, &folder.join("images"))) {
        Some(found) => {
            format!("did you mean “{found}”, which is there? Write logo = \"{found}\", or rename the picture")
        }
        None => format!("put the picture there: {place}; or remove the line that names it"),
    };
    Err(Diagnostic::error("missing-file", format!("there is no picture “{name}”")).help(help))
}

/// A picture whose name differs in what is easily overlooked: large letters, or what stands behind the point.
fn similar(name: &str, folder: &Path) -> Option<String> {
    let names = || listing(folder).into_iter().filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let stem = |name: &str| name.split('.').next().unwrap_or_default().trim().to_lowercase();
    let is_picture = |name: &String| {
        let ending = Path::new(name).extension().unwrap_or_default();
        PictureName::ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
    };
    names()
        .find(|found| found.eq_ignore_ascii_case(name))
        .or_else(|| names().filter(is_picture).find(|found| stem(found) == stem(name)))
        .or_else(|| {
            let names: Vec<_> = names().filter(is_picture).collect();
            nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
        })
}

/// What is wrong with a picture, and what to do.
struct Unusable(String, &'static str);

/// A picture that draws nothing, and what to do.
const UNSEEN: (&str, &str) = (
    "nothing can be seen of the picture",
    "the kiosk shows it on white: save the logo in dark or strong colors, and make sure that it lies within the page",
);

/// Whether anything of a picture differs from the white on which it is shown.
fn is_seen(logo: &Logo) -> bool {
    const PALEST: u32 = 240;
    logo.rgba.chunks_exact(4).any(|pixel| {
        let opacity = u32::from(pixel[3]);
        pixel[..3].iter().any(|color| 255 - (255 - u32::from(*color)) * opacity / 255 < PALEST)
    })
}

/// Reads a picture. A reader that fails on a picture, which none should, takes no lobby with it: it has a thread of its
/// own.
fn decode(bytes: &[u8], path: &Path) -> Result<Logo, Diagnostic> {
    let (sender, receiver) = mpsc::channel();
    let bytes = bytes.to_vec();
    let read = move || if drawn::is_svg(&bytes) { drawn::read(&bytes) } else { painted::read(&bytes) };
    // Nobody may listen any more.
    let reader = std::thread::Builder::new().stack_size(STACK).spawn(move || drop(sender.send(read())));
    // Without a thread, nothing is sent.
    drop(reader);
    let failed = |message: &str| Err(Unusable(message.to_owned(), painted::SAVE));
    let read = match receiver.recv_timeout(LONGEST) {
        Ok(read) => read,
        Err(RecvTimeoutError::Timeout) => failed("the picture takes too long to draw"),
        _ => failed("the picture is damaged"),
    };
    read.and_then(|logo| if is_seen(&logo) { Ok(logo) } else { Err(Unusable(UNSEEN.0.to_owned(), UNSEEN.1)) })
        .map_err(|Unusable(message, help)| Diagnostic::error("image", message).of(path).help(help))
}
