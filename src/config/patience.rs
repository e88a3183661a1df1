//! How long a session waits for its member (WCAG 2.2.1, rule R16).

use serde::{Deserialize, Deserializer};

/// How long a session waits, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// How many seconds the kiosk waits, without a touch, before it asks whether somebody is there: 60 to 300.
    #[schemars(range(min = 60, max = 300), extend("x-why" = "a member needs at least a minute to read"))]
    #[serde(deserialize_with = "idle_seconds")]
    pub idle_seconds: u16,
    /// How many seconds that question counts down before the session ends: 20 to 120.
    #[schemars(range(min = 20, max = 120), extend("x-why" = "a member needs at least 20 seconds to answer"))]
    #[serde(deserialize_with = "warning_seconds")]
    pub warning_seconds: u16,
}

fn idle_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    between(deserializer, 60, 300, "a member needs at least a minute to read")
}

fn warning_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    between(deserializer, 20, 120, "a member needs at least 20 seconds to answer")
}

fn between<'de, D: Deserializer<'de>>(deserializer: D, least: u16, most: u16, why: &str) -> Result<u16, D::Error> {
    let seconds = u16::deserialize(deserializer)?;
    if (least..=most).contains(&seconds) {
        Ok(seconds)
    } else {
        Err(serde::de::Error::custom(format!("{seconds} seconds is out of range; write {least} to {most}: {why}")))
    }
}
