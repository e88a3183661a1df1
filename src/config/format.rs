//! What a text of `kiosk.toml` must be, beyond a text.

use crate::content::{Digits, Email, Person, Phone, PictureName, PlanId, Tty, WebLink};

use super::shape::nearest;
use super::{Date, KeyName, PinHash};

/// What is wrong with a text, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong {
    /// A word for programs.
    pub kind: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

/// Checks a text against the `format` of its schema; formats without rules of their own are fine.
///
/// # Errors
/// When the text is not of that format.
pub fn check(format: &str, text: &str) -> Result<(), Wrong> {
    fn read<T: std::str::FromStr<Err: std::fmt::Display>>(text: &str, kind: &'static str) -> Result<(), Wrong> {
        text.parse::<T>().map(drop).map_err(|error| said(kind, &error.to_string()))
    }
    match format {
        "phone" => read::<Phone>(text, "phone"),
        "web-address" => read::<WebLink>(text, "web-address"),
        "email" => read::<Email>(text, "email"),
        "plan-id" => read::<PlanId>(text, "plan-id"),
        "date" => read::<Date>(text, "date"),
        "key" => key(text).and_then(|()| read::<KeyName>(text, "key")),
        "pin-hash" => read::<PinHash>(text, "pin-hash"),
        "tty" => read::<Tty>(text, "phone"),
        "digits" => read::<Digits>(text, "digits"),
        "person" => read::<Person>(text, "person"),
        "image" => read::<PictureName>(text, "image"),
        _ => Ok(()),
    }
}

/// An error's “what is wrong; what to do”.
fn said(kind: &'static str, error: &str) -> Wrong {
    let (message, help) = error.split_once("; ").unwrap_or((error, ""));
    Wrong { kind, message: message.to_owned(), help: help.to_owned() }
}

fn wrong(kind: &'static str, message: String, help: &str) -> Result<(), Wrong> {
    Err(Wrong { kind, message, help: help.to_owned() })
}

/// The names of keys, as the W3C's `KeyboardEvent.key` has them, that keyboards and keypads send.
const KEYS: [&str; 46] = [
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Enter",
    "Space",
    "Escape",
    "Backspace",
    "Tab",
    "Delete",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Help",
    "ContextMenu",
    "BrowserBack",
    "BrowserHome",
    "AudioVolumeUp",
    "AudioVolumeDown",
    "AudioVolumeMute",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
    "F13",
    "F14",
    "F15",
    "F16",
    "F17",
    "F18",
    "F19",
    "F20",
    "F21",
    "F22",
    "F23",
    "F24",
];

/// A name that looks like one, and that no key has.
fn key(text: &str) -> Result<(), Wrong> {
    let name = text.rsplit('+').next().unwrap_or_default();
    if name.chars().count() == 1 || KEYS.contains(&name) {
        return Ok(());
    }
    let help = match nearest(name, KEYS.into_iter()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => "write a name such as \"ArrowUp\", \"Enter\", \"Space\", \"F1\", \"A\" or \"Shift+Tab\"".to_owned(),
    };
    wrong("key", format!("no key has the name “{text}”"), &help)
}
