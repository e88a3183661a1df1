//! A day of the calendar, as `2026-11-01`.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::Timestamp;
use serde::Deserialize;

use crate::content::{described, Advice};

/// A day of the calendar; `kiosk.toml` has it with or without quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "toml::Value")]
pub struct Date(civil::Date);

described!(Date = "date", "2026-11-01");

/// Why a text is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a day of the calendar")]
pub struct DateError(String);

impl Advice for DateError {
    fn help(&self) -> &'static str {
        "write year, month and day, as \"2026-11-01\""
    }
}

impl Date {
    /// A day; none where the calendar has no such day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// The day that it is in Greenwich, where it is never earlier than in California.
    #[must_use]
    pub fn today() -> Self {
        Self(TimeZone::UTC.to_datetime(Timestamp::now()).date())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Other ways of writing a day are read, too, and not taken.
        let date = text.parse().map(Self).ok().filter(|date| date.to_string() == text);
        date.ok_or_else(|| DateError(text.to_owned()))
    }
}

impl TryFrom<toml::Value> for Date {
    type Error = DateError;

    fn try_from(value: toml::Value) -> Result<Self, Self::Error> {
        value.as_str().map_or_else(|| value.to_string(), str::to_owned).parse()
    }
}
