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
        "key" => key(text),
        "pin-hash" => read::<PinHash>(text, "pin-hash"),
        "tty" => read::<Tty>(text, "phone"),
        "digits" => read::<Digits>(text, "digits"),
        "person" => read::<Person>(text, "person"),
        "image" => read::<PictureName>(text, "image"),
        _ => Ok(()),
    }
}

/// An error's “what is wrong; what to do”. What it quotes comes first, and may hold semicolons of its own.
fn said(kind: &'static str, error: &str) -> Wrong {
    let (message, help) = error.rsplit_once("; ").unwrap_or((error, ""));
    Wrong { kind, message: message.to_owned(), help: help.to_owned() }
}

/// The name of a key, and the one that may be meant.
fn key(text: &str) -> Result<(), Wrong> {
    let Err(error) = text.parse::<KeyName>() else {
        return Ok(());
    };
    let said = said("key", &error.to_string());
    let (before, name) = text.rsplit_once('+').map_or(("", text.trim()), |(before, name)| (before, name.trim()));
    let name = match name {
        "Esc" => "Escape",
        "Return" => "Enter",
        "Del" => "Delete",
        "Up" | "Down" | "Left" | "Right" => &format!("Arrow{name}"),
        _ => name,
    };
    let near = KeyName::NAMES.into_iter().find(|known| *known == name);
    let near = near.or_else(|| nearest(name, KeyName::NAMES.into_iter()).filter(|_| name.chars().count() > 1));
    let help = match near {
        Some(near) if before.is_empty() => format!("did you mean \"{near}\"?"),
        Some(near) => format!("did you mean \"{}+{near}\"?", before.replace(' ', "")),
        None => said.help,
    };
    Err(Wrong { help, ..said })
}
