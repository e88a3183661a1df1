//! Decoding a picture: on a thread of its own, so that one that takes too long, or makes the decoder fail, takes no lobby
//! with it.

use std::sync::mpsc::{channel, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::picture::{Logo, LogoError};
use super::{raster, vector};

/// How long decoding may take: the lobby waits for it.
const LONGEST: Duration = Duration::from_secs(5);
/// How much stack decoding may take, in bytes.
const STACK: usize = 64 * 1024 * 1024;

/// The pictures that took too long. The thread of such a one goes on: it gets no second one.
static TOO_SLOW: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

impl Logo {
    /// Decodes an SVG, PNG or JPEG picture.
    ///
    /// # Errors
    /// When it is none of these, is damaged or too large, would be drawn wrong, shows nothing, or takes too long.
    pub fn decode(bytes: &[u8]) -> Result<Self, LogoError> {
        let decode = if vector::is_svg(bytes) { vector::decode } else { raster::decode };
        let logo = within(LONGEST, bytes, decode)?;
        if logo.is_visible() {
            return Ok(logo);
        }
        let help = "the kiosk shows it on white: save the logo in dark or strong colors, and make sure that it lies within the page";
        Err(LogoError::new("nothing can be seen of the picture", help))
    }
}

/// Runs a decoder on a thread of its own for at most `longest`. A picture that took longer before is not decoded again.
fn within(longest: Duration, bytes: &[u8], decode: fn(&[u8]) -> Result<Logo, LogoError>) -> Result<Logo, LogoError> {
    let too_slow = || Err(LogoError::new("the picture takes too long to draw", raster::SAVE));
    let known = || TOO_SLOW.lock().unwrap_or_else(PoisonError::into_inner);
    if known().iter().any(|picture| picture == bytes) {
        return too_slow();
    }
    let (sender, receiver) = channel();
    let own = bytes.to_vec();
    // Nobody may listen any more. Without a thread, nothing is sent.
    let _ = thread::Builder::new().stack_size(STACK).spawn(move || drop(sender.send(decode(&own))));
    match receiver.recv_timeout(longest) {
        Ok(decoded) => decoded,
        Err(RecvTimeoutError::Timeout) => {
            known().push(bytes.to_vec());
            too_slow()
        }
        Err(RecvTimeoutError::Disconnected) => Err(LogoError::new("the picture is damaged", raster::SAVE)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_that_took_too_long_is_not_decoded_again() {
        let endless = |_: &[u8]| loop {
            thread::park();
        };
        let again = |_: &[u8]| panic!("it was decoded again");
        for decode in [endless, again] {
            let error = within(Duration::from_millis(20), b"a picture", decode).unwrap_err();
            assert!(error.message.contains("too long"));
        }
        // A decoder that fails is an error, too.
        assert!(within(LONGEST, b"another", again).unwrap_err().message.contains("damaged"));
    }
}
