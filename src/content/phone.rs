//! Telephone numbers of the United States: parsed once, shown in one format.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};
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

/// What the rules say of all numbers that begin with the same four digits: not asked yet, no, or yes.
static ALLOWED: [AtomicU8; 10_000] = [const { AtomicU8::new(0) }; 10_000];

/// Whether there can be a number of ten digits. The rules are regular expressions, and slow; the first four digits
/// decide, but for area codes from 500, so that a file of ten thousand numbers asks a few hundred times.
fn can_exist(number: u64) -> bool {
    let first = usize::try_from(number / 1_000_000).ok().and_then(|first| ALLOWED.get(first));
    match first.filter(|_| number / 1_000_000_000 != 5) {
        None => is_allowed(number),
        Some(first) => {
            if first.load(Relaxed) == 0 {
                first.store(1 + u8::from(is_allowed(number)), Relaxed);
            }
            first.load(Relaxed) == 2
        }
    }
}

fn is_allowed(number: u64) -> bool {
    let read = |rules| Some((rules, phonenumber::parse_with(rules, Some(country::US), number.to_string()).ok()?));
    let read = RULES.as_ref().and_then(read);
    read.is_some_and(|(rules, number)| number.code().value() == 1 && number.is_valid_with(rules))
}

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
        let is_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || "()-–‐‑./".contains(c);
        // “+” stands before the code of the country, which is 1.
        let local = if digits == 11 { text.trim_start().strip_prefix('+').unwrap_or(text) } else { text };
        let number =
            text.chars().filter_map(|c| c.to_digit(10)).fold(0, |number, digit| number * 10 + u64::from(digit));
        // Without the 1 of a long-distance call.
        let number = number % 10_000_000_000;
        if digits == 0 || !local.chars().all(is_number) {
            error("“{}” is not a telephone number", "write it as 323-555-0100")
        } else if can_exist(number) {
            Ok(Self(number))
        } else {
            error(
                "no telephone in the United States can have the number “{}”",
                "compare it, digit by digit, with where you have it from",
            )
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

/// Otherwise what is remembered of a beginning would be wrong for other numbers.
#[test]
fn the_first_four_digits_decide() {
    let mut random = fastrand::Rng::with_seed(4711);
    for beginning in (2000..10_000).filter(|beginning| beginning / 1000 != 5) {
        let rest = [0, 999_999, random.u64(..1_000_000)];
        let said = rest.map(|rest| is_allowed(beginning * 1_000_000 + rest));
        assert!(said.iter().all(|one| *one == said[0]), "{beginning}: {said:?}");
    }
}
