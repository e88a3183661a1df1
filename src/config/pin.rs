//! The PIN that leaves a locked kiosk: only its hash is written down.

use std::fmt;
use std::str::FromStr;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, Params, PasswordHasher, PasswordVerifier};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::content::{text_value, Advice};

/// A hash of which nobody knows the PIN.
pub const EXAMPLE_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI";

/// How staff leave a kiosk that covers the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// The hash of the PIN, as `member-kiosk pin` prints it. Without one there is no way out but the power button.
    #[serde(default)]
    pub pin_hash: Option<PinHash>,
}

/// An Argon2id hash in PHC string format: `$argon2id$v=19$m=…`.
#[derive(Clone, PartialEq, Eq)]
pub struct PinHash(String);

text_value!(PinHash = "pin-hash", EXAMPLE_HASH);

/// Why a text is no such hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the hash of a PIN")]
pub struct PinHashError;

impl Advice for PinHashError {
    fn help(&self) -> &'static str {
        "run `member-kiosk pin` and write the line that it prints, which begins with $argon2id$"
    }
}

impl FromStr for PinHash {
    type Err = PinHashError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        /// What checking a PIN may take at most: memory in KiB, rounds, threads.
        const MOST: (u32, u32, u32) = (256 * 1024, 16, 16);
        let hash = PasswordHash::new(text).map_err(|_| PinHashError)?;
        let costs = Params::try_from(&hash).map_err(|_| PinHashError)?;
        let is_whole = hash.hash.is_some_and(|hash| hash.len() == Params::DEFAULT_OUTPUT_LEN) && hash.salt.is_some();
        let is_cheap = costs.m_cost() <= MOST.0 && costs.t_cost() <= MOST.1 && costs.p_cost() <= MOST.2;
        let is_hash = text.starts_with("$argon2id$") && is_whole && is_cheap;
        is_hash.then(|| Self(text.to_owned())).ok_or(PinHashError)
    }
}

/// How many digits a PIN has.
pub const PIN_DIGITS: std::ops::RangeInclusive<usize> = 4..=32;

/// Why a text is no PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// Too short, too long, or not digits.
    #[error("a PIN has {} to {} digits and nothing else; choose another one", PIN_DIGITS.start(), PIN_DIGITS.end())]
    NotDigits,
    /// It was typed twice, and not the same.
    #[error("the two PINs are not the same; begin anew")]
    NotAlike,
    /// There is nobody to ask.
    #[error("no PIN could be read; type it at a terminal, or write it to standard input")]
    NotTyped,
    /// The system gives no random numbers.
    #[error("the system gives no random numbers, which the hash needs; try again on another computer")]
    NoRandomness,
}

impl PinHash {
    /// The hash of a new PIN, with a random salt.
    ///
    /// # Errors
    /// When the PIN is not of [`PIN_DIGITS`], or there is no randomness.
    pub fn of(pin: &str) -> Result<Self, PinError> {
        if !PIN_DIGITS.contains(&pin.len()) || !pin.chars().all(|c| c.is_ascii_digit()) {
            return Err(PinError::NotDigits);
        }
        let hash: PasswordHash = Argon2::default().hash_password(pin.as_bytes()).map_err(|_| PinError::NoRandomness)?;
        Ok(Self(hash.to_string()))
    }

    /// Whether a PIN is the one.
    #[must_use]
    pub fn admits(&self, pin: &str) -> bool {
        PasswordHash::new(&self.0).is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
    }

    /// The hash as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Not the hash itself: it belongs in no log.
impl fmt::Debug for PinHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PinHash(…)")
    }
}
