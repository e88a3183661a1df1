//! Decoding a picture: on a thread of its own, so that one that takes too long, or makes the decoder fail, takes no lobby
//! with it.

use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::picture::{Logo, LogoError};
use super::{raster, vector};

/// How long decoding may take: the lobby waits for it.
const LONGEST: Duration = Duration::from_secs(5);
/// How much stack decoding may take, in bytes.
pub(super) const STACK: usize = 64 * 1024 * 1024;

/// The checksums of pictures that took too long. The thread of such a one goes on: it gets no second one.
static TOO_SLOW: Mutex<Vec<[u8; 32]>> = Mutex::new(Vec::new());

impl Logo {
    /// Decodes an SVG, PNG or JPEG picture.
    ///
    /// # Errors
    /// When it is none of these, is damaged or too large, would be drawn wrong, shows nothing, or takes too long.
    pub fn decode(bytes: &[u8]) -> Result<Self, LogoError> {
        let bytes = bytes.to_vec();
        let checksum = Sha256::digest(&bytes).into();
        let logo = within(LONGEST, checksum, move || decode(&bytes))?;
        if logo.is_visible() {
            return Ok(logo);
        }
        let help = "the kiosk shows it on white: save the logo in dark or strong colors, and make sure that it lies within the page";
        Err(LogoError::new("nothing can be seen of the picture", help))
    }
}

fn decode(bytes: &[u8]) -> Result<Logo, LogoError> {
    if vector::is_svg(bytes) {
        vector::decode(bytes)
    } else {
        raster::decode(bytes)
    }
}

/// Runs a decoder on a thread of its own for at most `longest`. One that took longer before is not run again.
fn within(
    longest: Duration,
    checksum: [u8; 32],
    decode: impl FnOnce() -> Result<Logo, LogoError> + Send + 'static,
) -> Result<Logo, LogoError> {
    let too_slow = || Err(LogoError::new("the picture takes too long to draw", raster::SAVE));
    let known = || TOO_SLOW.lock().unwrap_or_else(PoisonError::into_inner);
    if known().contains(&checksum) {
        return too_slow();
    }
    let (sender, receiver) = channel();
    // Nobody may listen any more. Without a thread, nothing is sent.
    let _ = thread::Builder::new().stack_size(STACK).spawn(move || drop(sender.send(decode())));
    match receiver.recv_timeout(longest) {
        Ok(decoded) => decoded,
        Err(RecvTimeoutError::Timeout) => {
            known().push(checksum);
            too_slow()
        }
        Err(RecvTimeoutError::Disconnected) => Err(LogoError::new("the picture is damaged", raster::SAVE)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn a_picture_that_took_too_long_is_not_decoded_again() {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let soon = Duration::from_millis(20);
        let endless = || {
            STARTED.fetch_add(1, Ordering::Relaxed);
            thread::sleep(Duration::from_secs(2));
            Err(LogoError::new("", ""))
        };
        for _ in 0..10 {
            assert!(within(soon, [1; 32], endless).unwrap_err().message.contains("too long"));
        }
        assert_eq!(STARTED.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn a_decoder_that_fails_is_an_error() {
        let failed = within(LONGEST, [2; 32], || panic!("a defect"));
        assert!(failed.unwrap_err().message.contains("damaged"));
    }
}
