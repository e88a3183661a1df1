//! What commands write: results to standard output, what is wrong to standard error.

use std::io::{ErrorKind, Write};

/// Writes a line about something wrong to standard error.
pub fn complain(message: &str) {
    // Nobody is left to tell when even this fails.
    let _ = writeln!(std::io::stderr(), "member-kiosk: {message}");
}

/// Writes to standard output; a reader that closed it early (`| head`) is no failure.
pub fn say(text: &str) {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => complain(&format!("standard output: {error}")),
        _ => {}
    }
}
