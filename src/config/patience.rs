//! How long a session waits for its member (WCAG 2.2.1, rule R16).

use serde::{Deserialize, Deserializer};

/// How long a session waits, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patience {
    /// Seconds without use until the warning: 60 to 300.
    #[serde(deserialize_with = "idle_seconds")]
    pub idle_seconds: u16,
    /// Seconds that the warning counts down: 20 to 120.
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
