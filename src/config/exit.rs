//! How staff end the kiosk.

use std::fmt;
use std::str::FromStr;

use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

/// How staff end the kiosk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// The sealed form of the code (PIN) that ends the kiosk, as `$argon2id$…`. The code itself is written nowhere.
    /// Without it, no code ends the kiosk.
    pub pin_hash: Option<PinHash>,
}

/// An Argon2id hash in the PHC string format; only its shape is known here.
#[derive(Clone, PartialEq, Eq)]
pub struct PinHash(String);

/// Why a text is no hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the sealed form of a code; the sealed form begins with “$argon2id$v=19$”. Never write the code itself here: without one, leave the line out")]
pub struct PinHashError;

impl FromStr for PinHash {
    type Err = PinHashError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts: Vec<_> = text.split('$').collect();
        let is_base64 =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '+' || c == '/');
        let is_hash = matches!(parts.as_slice(),
            ["", "argon2id", "v=19", costs, salt, hash]
                if costs.starts_with("m=") && is_base64(salt) && is_base64(hash) && text.len() <= 512);
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

impl JsonSchema for PinHash {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PinHash".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "pin-hash",
            "examples": ["$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMg"],
        })
    }
}
