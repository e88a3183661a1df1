//! A day of the calendar, as `2026-11-01`.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

use crate::content::Advice;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(civil::Date);

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

/// Reads `"2026-11-01"` and `2026-11-01`.
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Quoted(String),
            Bare(Datetime),
        }

        let text = match Written::deserialize(deserializer)? {
            Written::Quoted(text) => text,
            Written::Bare(date) => date.to_string(),
        };
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar_and_no_others() {
        for day in ["2026-11-01", "2024-02-29", "1999-12-31"] {
            assert_eq!(day.parse::<Date>().map(|date| date.to_string()), Ok(day.to_owned()));
        }
        for wrong in ["", "2026-02-29", "2026-13-01", "2026-1-01", "26-11-01", "2026-11-00", "2026-11-01-", "20261101"]
        {
            assert!(wrong.parse::<Date>().is_err(), "{wrong} was accepted");
        }
    }

    #[test]
    fn a_day_may_stand_with_or_without_quotation_marks() {
        #[derive(Deserialize)]
        struct Signed {
            on: Date,
        }
        for written in ["on = 2026-11-01", "on = \"2026-11-01\""] {
            assert_eq!(toml::from_str::<Signed>(written).unwrap().on.to_string(), "2026-11-01");
        }
        for wrong in ["on = 2026-11-01T10:00:00Z", "on = 10:00:00", "on = 3"] {
            assert!(toml::from_str::<Signed>(wrong).is_err(), "{wrong} was accepted");
        }
    }
}
