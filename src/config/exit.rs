//! The PIN that leaves a locked kiosk: only its hash is written down.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

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

/// Why a text is no such hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the hash of a PIN; run `member-kiosk pin` and write the line that it prints, which begins with $argon2id$")]
pub struct PinHashError;

impl FromStr for PinHash {
    type Err = PinHashError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        /// Algorithm, version, costs, salt, hash.
        const PARTS: usize = 5;
        let is_hash = text.starts_with("$argon2id$")
            && text.split('$').skip(1).count() == PARTS
            && text.chars().all(|c| c.is_ascii_graphic());
        is_hash.then(|| Self(text.to_owned())).ok_or(PinHashError)
    }
}

impl PinHash {
    /// The whole string, for whoever compares a code with it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Shows nothing of it: what is logged is read by many.
impl fmt::Debug for PinHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PinHash(…)")
    }
}

impl<'de> Deserialize<'de> for PinHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
