//! `pin`: makes the line of `kiosk.toml` that holds the hash of a PIN.

use std::io::{self, IsTerminal};

use super::output::{complain, say};
use crate::config::{PinError, PinHash};

/// Asks for a PIN, or reads it from a file or another program, and writes the line.
pub(super) fn run() -> Result<(), PinError> {
    let pin = if io::stdin().is_terminal() { typed_twice()? } else { read()? };
    let hash = PinHash::of(pin.trim())?;
    complain(
        "write this line into kiosk.toml, right below the heading [exit], in place of the pin_hash that is there:",
    );
    say(&format!("pin_hash = \"{}\"\n", hash.as_str()));
    Ok(())
}

/// Asks a person, who sees nothing of what they type, and who might mistype what nobody could repeat.
fn typed_twice() -> Result<String, PinError> {
    let ask = |prompt| rpassword::prompt_password(prompt).map_err(|_| PinError::NotTyped);
    let pin = ask("the PIN that leaves the kiosk, which is not shown as you type: ")?;
    // What is no PIN is not asked for twice.
    PinHash::of(pin.trim())?;
    let again = ask("the same PIN once more: ")?;
    Some(pin).filter(|pin| pin.trim() == again.trim()).ok_or(PinError::NotAlike)
}

fn read() -> Result<String, PinError> {
    let mut pin = String::new();
    io::stdin().read_line(&mut pin).map_err(|_| PinError::NotTyped)?;
    Ok(pin)
}
