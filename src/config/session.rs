//! How long a session waits for its member (WCAG 2.2.1, rule R16).

use serde::Deserialize;

use crate::content::BoundedNumber;

/// How long a session waits, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IdleTimeouts {
    /// How many seconds the kiosk waits, without a touch, before it asks whether somebody is there: 60 to 300.
    #[schemars(extend("x-why" = "a member needs at least a minute to read"))]
    pub idle_seconds: BoundedNumber<60, 300>,
    /// How many seconds that question counts down before the session ends: 20 to 120.
    #[schemars(extend("x-why" = "a member needs at least 20 seconds to answer"))]
    pub warning_seconds: BoundedNumber<20, 120>,
}

impl IdleTimeouts {
    /// How long a session waits, if both are within their bounds.
    #[must_use]
    pub const fn new(idle_seconds: u16, warning_seconds: u16) -> Option<Self> {
        match (BoundedNumber::new(idle_seconds), BoundedNumber::new(warning_seconds)) {
            (Some(idle_seconds), Some(warning_seconds)) => Some(Self { idle_seconds, warning_seconds }),
            _ => None,
        }
    }
}
