//! Telephone numbers of the United States: parsed once, shown in one format.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use phonenumber::country;
use phonenumber::metadata::Database;

use super::Advice;

/// A number that can be dialed in the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(u64);

/// What numbers there are in the United States: held while a configuration is read, and not longer.
pub struct Rules(Arc<Held>);

/// The rules, and what they said of the first four digits of numbers.
struct Held {
    /// Without them (a defect of the build, which the tests would find) no number passes.
    database: Option<Database>,
    allowed: Mutex<HashMap<u64, bool>>,
}

impl Rules {
    /// The rules; read from the embedded file unless somebody holds them.
    #[must_use]
    pub fn hold() -> Self {
        static HELD: Mutex<Weak<Held>> = Mutex::new(Weak::new());
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        let rules = held.upgrade().unwrap_or_else(|| {
            // Digits of all scripts, which no number here has, would make up most of the time that this takes.
            let rules = include_str!("../../assets/phone-numbers-us.xml").replace(r"\d", "[0-9]");
            let database = Database::parse(rules).ok();
            let rules = Arc::new(Held { database, allowed: Mutex::default() });
            *held = Arc::downgrade(&rules);
            rules
        });
        Self(rules)
    }

    /// Whether a number of ten digits can exist. All that begin with the same four digits can, or none (tests look),
    /// but for personal numbers, 5xx.
    fn allow(&self, number: u64) -> bool {
        let beginning = number / 1_000_000;
        let ask = || self.read(&number.to_string()).is_ok();
        if beginning / 1000 == 5 {
            return ask();
        }
        let mut allowed = self.0.allowed.lock().unwrap_or_else(PoisonError::into_inner);
        *allowed.entry(beginning).or_insert_with(ask)
    }

    /// Reads a number in any spelling: whether it is none, or one that cannot exist.
    fn read(&self, text: &str) -> Result<u64, Unfit> {
        let rules = self.0.database.as_ref().ok_or(Unfit::Unreadable)?;
        let number = phonenumber::parse_with(rules, Some(country::US), text).map_err(|_| Unfit::Unreadable)?;
        let is_possible = number.code().value() == 1 && number.is_valid_with(rules);
        if is_possible {
            Ok(number.national().value())
        } else {
            Err(Unfit::Impossible)
        }
    }
}

enum Unfit {
    Unreadable,
    Impossible,
}

/// The ten digits of a number in one of the usual spellings: `323-800-8283`, `(323) 800-8283`, `1.323.800.8283`.
fn plain(text: &str) -> Option<u64> {
    let text = text.strip_prefix("+1").or_else(|| text.strip_prefix('1')).unwrap_or(text);
    let text = text.strip_prefix(['-', '.', ' ']).unwrap_or(text);
    let (area, rest) = match text.strip_prefix('(') {
        Some(inside) => inside.split_once(')')?,
        None => text.split_at_checked(3)?,
    };
    let rest = rest.strip_prefix(['-', '.', ' ']).unwrap_or(rest);
    let (exchange, rest) = rest.split_at_checked(3)?;
    let line = rest.strip_prefix(['-', '.', ' ']).unwrap_or(rest);
    let is_digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = is_digits(area, 3) && is_digits(exchange, 3) && is_digits(line, 4);
    if !is_plain {
        return None;
    }
    area.bytes()
        .chain(exchange.bytes())
        .chain(line.bytes())
        .try_fold(0, |sum: u64, byte| sum.checked_mul(10)?.checked_add(u64::from(byte - b'0')))
}

/// Why a text is no telephone number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Holds a letter.
    #[error("“{0}” holds letters, and the kiosk shows digits only")]
    Letters(String),
    /// Not readable as a number at all.
    #[error("“{0}” is not a telephone number")]
    Unreadable(String),
    /// Fewer than ten digits.
    #[error("“{0}” is too short for a telephone number")]
    TooShort(String),
    /// More digits than a number of the United States has.
    #[error("“{0}” is too long for a telephone number")]
    TooLong(String),
    /// Readable, but no such number can exist in the United States.
    #[error("no telephone in the United States can have the number “{0}”")]
    Impossible(String),
}

impl Advice for PhoneError {
    fn help(&self) -> &'static str {
        match self {
            Self::Letters(_) => "write a number such as 323-555-0100",
            Self::Unreadable(_) => "write it as 323-555-0100",
            Self::TooShort(_) | Self::TooLong(_) => "write three digits of area code and seven more, as 323-555-0100",
            Self::Impossible(_) => "compare it, digit by digit, with where you have it from",
        }
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rules = Rules::hold();
        if let Some(number) = plain(text) {
            return if rules.allow(number) { Ok(Self(number)) } else { Err(PhoneError::Impossible(text.to_owned())) };
        }
        // phonenumber reads letters as keypad digits ("1-800-FLOWERS"); a lobby's file holds digits.
        if text.chars().any(char::is_alphabetic) {
            return Err(PhoneError::Letters(text.to_owned()));
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        match digits - usize::from(digits == 11 && is_long_distance(text)) {
            0 => return Err(PhoneError::Unreadable(text.to_owned())),
            1..=9 => return Err(PhoneError::TooShort(text.to_owned())),
            10 => {}
            _ => return Err(PhoneError::TooLong(text.to_owned())),
        }
        rules.read(text).map(Self).map_err(|unfit| match unfit {
            Unfit::Unreadable => PhoneError::Unreadable(text.to_owned()),
            Unfit::Impossible => PhoneError::Impossible(text.to_owned()),
        })
    }
}

/// Whether a text begins with the 1 of a long-distance call.
fn is_long_distance(text: &str) -> bool {
    text.chars().find(char::is_ascii_digit) == Some('1')
}

impl Phone {
    /// Whether it is a number for examples, which nobody has: 555-0100 to 555-0199 (North American Numbering Plan).
    #[must_use]
    pub fn is_example(self) -> bool {
        (5_550_100..=5_550_199).contains(&(self.0 % 10_000_000))
    }

    /// Whether a call to it costs money: 1-900.
    #[must_use]
    pub fn is_premium(self) -> bool {
        self.0 / 10_000_000 == 900
    }

    /// What a QR code holds so that a member's own phone dials it (RFC 3966).
    #[must_use]
    pub fn tel_uri(self) -> String {
        format!("tel:+1{}", self.0)
    }
}

/// `1-866-255-4795`: the long-distance digit is needed from a landline in Los Angeles.
impl fmt::Display for Phone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (area, exchange, line) = (self.0 / 10_000_000, self.0 / 10_000 % 1000, self.0 % 10_000);
        write!(formatter, "1-{area:03}-{exchange:03}-{line:04}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_the_source_page_is_shown_alike() {
        for (written, shown) in [
            ("323-800-8283", "1-323-800-8283"),
            ("(323) 505-4457", "1-323-505-4457"),
            ("1.844.743.7179", "1-844-743-7179"),
            ("+1 866 255 4795", "1-866-255-4795"),
        ] {
            assert_eq!(written.parse::<Phone>().map(|phone| phone.to_string()), Ok(shown.to_owned()));
        }
    }

    #[test]
    fn a_scrambled_number_is_refused() {
        for wrong in ["14795-255-866-1", "323-800-828", "1-800-FLOWERS", "", "711", "+44 20 7946 0958", "000-000-0000"]
        {
            assert!(wrong.parse::<Phone>().is_err(), "{wrong} was accepted");
        }
    }

    /// Otherwise what is remembered of a number's first four digits would be wrong for others.
    #[test]
    fn the_first_four_digits_decide() {
        let rules = Rules::hold();
        let mut random = fastrand::Rng::with_seed(4711);
        let beginnings = (2000..10_000).filter(|beginning| beginning / 1000 != 5);
        for beginning in beginnings {
            let rest = [0, 999_999, random.u64(..1_000_000), random.u64(..1_000_000)];
            let numbers = rest.map(|rest| beginning * 1_000_000 + rest);
            let said = numbers.map(|number| rules.read(&number.to_string()).is_ok());
            assert!(said.iter().all(|one| *one == said[0]), "{numbers:?}: {said:?}");
        }
    }

    #[test]
    fn usual_spellings_are_read_as_the_rules_read_them() {
        let rules = Rules::hold();
        for text in [
            "323-800-8283",
            "(323) 800-8283",
            "(323)800.8283",
            "1.323.800.8283",
            "+1 323 800 8283",
            "13238008283",
            "1-(323) 800 8283",
        ] {
            assert_eq!(plain(text), Some(3_238_008_283), "{text}");
            assert_eq!(rules.read(text).ok(), Some(3_238_008_283), "{text}");
        }
        for text in [
            "",
            "323-800-828",
            "323--800-8283",
            "(323-800-8283",
            "3238-00-8283",
            "+3238008283",
            "３23-800-8283",
            "(é)",
            "323-800-8283 ",
        ] {
            assert_eq!(plain(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_dials_the_number() {
        assert_eq!("866-255-4795".parse::<Phone>().map(Phone::tel_uri), Ok("tel:+18662554795".to_owned()));
    }
}
