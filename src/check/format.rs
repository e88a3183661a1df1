//! What a text of `kiosk.toml` must be, beyond a text.

use std::str::FromStr;

use crate::content::hours::{DaySpan, TimeOfDay};
use crate::content::{Advice, Digits, Email, Person, Phone, PictureName, PlanId, TimeZoneName, Tty, WebLink};

use crate::config::{Date, KeyName, PinHash};
use crate::diagnostic::nearest;

use super::hours_meant;

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
    fn read<T: FromStr<Err: Advice>>(text: &str, kind: &'static str) -> Result<(), Wrong> {
        let wrong = |error: T::Err| Wrong { kind, message: error.to_string(), help: error.help().to_owned() };
        text.parse::<T>().map(drop).map_err(wrong)
    }
    match format {
        "phone" => read::<Phone>(text, "phone"),
        "web-address" => read::<WebLink>(text, "web-address"),
        "email" => read::<Email>(text, "email"),
        "plan-id" => read::<PlanId>(text, "plan-id"),
        "date" => read::<Date>(text, "date"),
        "key" => read::<KeyName>(text, "key")
            .map_err(|wrong| Wrong { help: nearest_key(text).unwrap_or(wrong.help), ..wrong }),
        "pin-hash" => read::<PinHash>(text, "pin-hash"),
        "tty" => read::<Tty>(text, "phone"),
        "digits" => read::<Digits>(text, "digits"),
        "person" => read::<Person>(text, "person"),
        "time-zone" => read::<TimeZoneName>(text, "time-zone").map_err(|wrong| {
            let near = nearest(text, TimeZoneName::all().iter().map(String::as_str)).map(|name| format!("\"{name}\""));
            Wrong { help: near.map_or(wrong.help, |near| did_you_mean(&near)), ..wrong }
        }),
        "days" => read::<DaySpan>(text, "days"),
        "time-of-day" => read::<TimeOfDay>(text, "time-of-day").map_err(|wrong| Wrong {
            help: hours_meant::time(text).map_or(wrong.help, |time| did_you_mean(&time)),
            ..wrong
        }),
        "image" => read::<PictureName>(text, "image"),
        _ => Ok(()),
    }
}

fn did_you_mean(written: &str) -> String {
    format!("did you mean {written}?")
}

/// Help with the key's name that may be meant.
fn nearest_key(text: &str) -> Option<String> {
    let (before, name) = text.rsplit_once('+').map_or(("", text.trim()), |(before, name)| (before, name.trim()));
    let near = match name {
        "Esc" => "Escape",
        "Return" => "Enter",
        "Del" => "Delete",
        "Up" | "Down" | "Left" | "Right" => KeyName::NAMES.into_iter().find(|known| known.ends_with(name))?,
        _ => nearest(name, KeyName::NAMES.into_iter()).filter(|_| name.chars().count() > 1)?,
    };
    let before = if before.is_empty() { String::new() } else { format!("{}+", before.replace(' ', "")) };
    Some(format!("did you mean \"{before}{near}\"?"))
}
