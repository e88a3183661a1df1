//! Telephone numbers of the United States: parsed once, shown in one format.

use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use phonenumber::country;
use phonenumber::metadata::Database;

/// A number that can be dialed in the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(u64);

/// What numbers there are in the United States: held while a configuration is read, and not longer.
pub struct Rules(Arc<Option<Database>>);

impl Rules {
    /// The rules; read from the embedded file unless somebody holds them.
    #[must_use]
    pub fn hold() -> Self {
        static HELD: Mutex<Weak<Option<Database>>> = Mutex::new(Weak::new());
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        let rules = held.upgrade().unwrap_or_else(|| {
            let rules = Arc::new(Database::parse(include_str!("../../assets/phone-numbers-us.xml")).ok());
            *held = Arc::downgrade(&rules);
            rules
        });
        Self(rules)
    }
}

/// Why a text is no telephone number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Holds a letter.
    #[error("“{0}” holds letters, and the kiosk shows digits only; write a number such as 323-555-0100")]
    Letters(String),
    /// Not readable as a number at all.
    #[error("“{0}” is not a telephone number; write it as 323-555-0100")]
    Unreadable(String),
    /// Fewer than ten digits.
    #[error(
        "“{0}” is too short for a telephone number; write three digits of area code and seven more, as 323-555-0100"
    )]
    TooShort(String),
    /// More digits than a number of the United States has.
    #[error(
        "“{0}” is too long for a telephone number; write three digits of area code and seven more, as 323-555-0100"
    )]
    TooLong(String),
    /// Readable, but no such number can exist in the United States.
    #[error("no telephone in the United States can have the number “{0}”; compare it, digit by digit, with where you have it from")]
    Impossible(String),
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // phonenumber reads letters as keypad digits ("1-800-FLOWERS"); a lobby's file holds digits.
        if text.chars().any(char::is_alphabetic) {
            return Err(PhoneError::Letters(text.to_owned()));
        }
        let unreadable = || PhoneError::Unreadable(text.to_owned());
        let digits = text.chars().filter(char::is_ascii_digit).count();
        match digits - usize::from(digits == 11 && is_long_distance(text)) {
            0 => return Err(unreadable()),
            1..=9 => return Err(PhoneError::TooShort(text.to_owned())),
            10 => {}
            _ => return Err(PhoneError::TooLong(text.to_owned())),
        }
        // Without its rules (a defect of the build, which the tests would find) no number passes.
        let rules = Rules::hold();
        let rules = rules.0.as_ref().as_ref().ok_or_else(unreadable)?;
        let number = phonenumber::parse_with(rules, Some(country::US), text).map_err(|_| unreadable())?;
        let is_possible = number.code().value() == 1 && number.is_valid_with(rules);
        if is_possible {
            Ok(Self(number.national().value()))
        } else {
            Err(PhoneError::Impossible(text.to_owned()))
        }
    }
}

/// Whether a text begins with the 1 of a long-distance call.
fn is_long_distance(text: &str) -> bool {
    text.chars().find(char::is_ascii_digit) == Some('1')
}

impl Phone {
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

    #[test]
    fn a_code_dials_the_number() {
        assert_eq!("866-255-4795".parse::<Phone>().map(Phone::tel_uri), Ok("tel:+18662554795".to_owned()));
    }
}
