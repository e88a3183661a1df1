//! Telephone numbers of the United States: parsed once, shown in one format.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use phonenumber::country;
use phonenumber::metadata::Database;

use super::advice::TextError;

/// A number that can be dialed in the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(u64);

/// What numbers there are in the United States. Without them (a defect of the build, which the tests would find) no number
/// passes.
static RULES: LazyLock<Option<Database>> = LazyLock::new(|| {
    // Digits of all scripts, which no number here has, would make up most of the time that this takes.
    let rules = include_str!("../../assets/phone-numbers-us.xml").replace(r"\d", "[0-9]");
    Database::parse(rules).ok()
});

impl FromStr for Phone {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = |said: &str, help| Err(TextError::new(said.replace("{}", text), help));
        // phonenumber reads letters as keypad digits ("1-800-FLOWERS"); a lobby's file holds digits.
        if text.chars().any(char::is_alphabetic) {
            return error("“{}” holds letters, and the kiosk shows digits only", "write a number such as 323-555-0100");
        }
        let whole = "write three digits of area code and seven more, as 323-555-0100";
        let digits = text.chars().filter(char::is_ascii_digit).count();
        match digits - usize::from(digits == 11 && is_long_distance(text)) {
            1..=9 => return error("“{}” is too short for a telephone number", whole),
            11.. => return error("“{}” is too long for a telephone number", whole),
            _ => {}
        }
        let read = |rules| Some((rules, phonenumber::parse_with(rules, Some(country::US), text).ok()?));
        match RULES.as_ref().and_then(read) {
            None => error("“{}” is not a telephone number", "write it as 323-555-0100"),
            Some((rules, number)) if number.code().value() == 1 && number.is_valid_with(rules) => {
                Ok(Self(number.national().value()))
            }
            Some(_) => error(
                "no telephone in the United States can have the number “{}”",
                "compare it, digit by digit, with where you have it from",
            ),
        }
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
