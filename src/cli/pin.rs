//! `pin`: makes the line of `kiosk.toml` that holds the hash of a PIN.

use std::io;

use super::output::{complain, say};
use crate::config::{PinError, PinHash};

/// Reads a PIN from standard input, and writes the line.
pub(super) fn run() -> Result<(), PinError> {
    complain("type the PIN that leaves the kiosk, then Enter:");
    let mut pin = String::new();
    io::stdin().read_line(&mut pin).map_err(|_| PinError::NotDigits)?;
    let hash = PinHash::of(pin.trim())?;
    say(&format!("[exit]\npin_hash = \"{}\"\n", hash.as_str()));
    Ok(())
}
