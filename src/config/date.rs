//! A day of the calendar, as `2026-11-01`.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is no day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a day of the calendar; write year, month and day, as \"2026-11-01\"")]
pub struct DateError(String);

impl Date {
    /// A day; none where the calendar has no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => 0,
        };
        if 1 <= day && day <= days {
            Some(Self { year, month, day })
        } else {
            None
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || DateError(text.to_owned());
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        let mut parts = text.split('-').filter(|part| digits(part));
        let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(error());
        };
        let is_date = text.len() == "2026-11-01".len() && year.len() == 4 && month.len() == 2;
        let date = Self::new(
            year.parse().map_err(|_| error())?,
            month.parse().map_err(|_| error())?,
            day.parse().map_err(|_| error())?,
        );
        date.filter(|_| is_date).ok_or_else(error)
    }
}

impl Date {
    /// The day that it is in Greenwich, where it is never earlier than in California; none with a clock before 1970.
    #[must_use]
    pub fn today() -> Option<Self> {
        const DAY: u64 = 24 * 60 * 60;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        Self::after_epoch(now.as_secs() / DAY)
    }

    /// So many days after January 1, 1970.
    fn after_epoch(mut days: u64) -> Option<Self> {
        for year in 1970..=u16::MAX {
            for month in 1..=12 {
                let length = (28..=31).rev().find(|day| Self::new(year, month, *day).is_some())?;
                if days < u64::from(length) {
                    return Self::new(year, month, u8::try_from(days + 1).ok()?);
                }
                days -= u64::from(length);
            }
        }
        None
    }
}

/// Reads `"2026-11-01"` and `2026-11-01`.
impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Day;

        impl<'de> Visitor<'de> for Day {
            type Value = Date;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a day such as \"2026-11-01\"")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Date, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Date, A::Error> {
                let written = Datetime::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
                written.to_string().parse().map_err(serde::de::Error::custom)
            }
        }

        deserializer.deserialize_any(Day)
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
        for wrong in
            ["", "2026-02-29", "2026-13-01", "2026-1-01", "26-11-01", "2026-11-00", "2026-11-01-", "01-11-2026"]
        {
            assert!(wrong.parse::<Date>().is_err(), "{wrong} was accepted");
        }
    }

    #[test]
    fn days_are_counted_as_the_calendar_counts_them() {
        for (days, shown) in [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_781, "2026-11-24")] {
            assert_eq!(Date::after_epoch(days).map(|date| date.to_string()), Some(shown.to_owned()));
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
