//! When a telephone is answered, and whether that is now.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Weekday};
use jiff::ToSpan;
use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::holidays::is_federal_holiday;
use super::TextError;

/// The minutes of a day.
const DAY: u16 = 24 * 60;

/// The days of a week, in the order in which they are said.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The days of a week as `kiosk.toml` writes them.
pub const DAY_NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// A time of day in full minutes, from 0:00 to 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "toml::Value")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// A time of day by its minutes since midnight: 0 to 1440.
    #[must_use]
    pub const fn new(minutes: u16) -> Option<Self> {
        if minutes <= DAY {
            Some(Self(minutes))
        } else {
            None
        }
    }

    /// The minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_number = |part: &str, most| part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts = text.split_once(':').filter(|(hour, minute)| is_number(hour, 2) && is_number(minute, 2));
        let read = parts.filter(|(_, minute)| minute.len() == 2).and_then(|(hour, minute)| {
            let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
            Self::new(hour * 60 + minute).filter(|_| minute < 60)
        });
        let help = "write a full hour such as 8, or hours and minutes from \"0:00\" to \"24:00\", such as \"17:30\"";
        read.ok_or_else(|| TextError::new(format!("“{text}” is not a time of day"), help))
    }
}

impl TryFrom<toml::Value> for TimeOfDay {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, Self::Error> {
        match value {
            toml::Value::Integer(hour) => {
                let minutes = u16::try_from(hour).ok().and_then(|hour| hour.checked_mul(60));
                minutes.and_then(Self::new).ok_or_else(|| format!("a day has no hour {hour}"))
            }
            toml::Value::String(text) => text.parse().map_err(|error: TextError| error.to_string()),
            other => Err(format!("{other} is not a time of day")),
        }
    }
}

impl JsonSchema for TimeOfDay {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeOfDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-sample": "\"8:30\"",
            "anyOf": [
                { "type": "integer", "minimum": 0, "maximum": 24 },
                { "type": "string", "format": "time-of-day", "examples": ["8:30"] },
            ],
        })
    }
}

/// Days of the week: one, such as `mon`, or all from one to another, such as `mon-fri` or `sun-thu`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaySpan {
    first: usize,
    /// How many days come after it.
    more: usize,
}

impl FromStr for DaySpan {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let day = |name: &str| DAY_NAMES.iter().position(|known| *known == name);
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let span = day(first).zip(day(last)).map(|(first, last)| Self { first, more: (last + 7 - first) % 7 });
        let help =
            "write days such as \"mon\", \"mon-fri\" or [\"tue\", \"thu\"]; they are mon, tue, wed, thu, fri, sat, sun";
        span.ok_or_else(|| TextError::new(format!("“{text}” is no day of the week"), help))
    }
}

/// Days of the week, one at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "toml::Value")]
pub struct Days([bool; 7]);

impl Days {
    /// Every day.
    pub const ALL: Self = Self([true; 7]);

    /// Whether a day is one of them.
    #[must_use]
    pub fn contains(self, day: Weekday) -> bool {
        self.iter().any(|own| own == day)
    }

    /// The days, from Monday to Sunday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().zip(self.0).filter_map(|(day, is_own)| is_own.then_some(day))
    }

    fn add(&mut self, DaySpan { first, more }: DaySpan) {
        for day in first..=first + more {
            self.0[day % 7] = true;
        }
    }
}

impl TryFrom<toml::Value> for Days {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, Self::Error> {
        let spans = match value {
            toml::Value::Array(items) if !items.is_empty() => items,
            other => vec![other],
        };
        let mut days = Self([false; 7]);
        for span in spans {
            let text = span.as_str().ok_or_else(|| format!("{span} is no day of the week"))?;
            days.add(text.parse().map_err(|error: TextError| error.to_string())?);
        }
        Ok(days)
    }
}

impl JsonSchema for Days {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Days".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let span = json_schema!({ "type": "string", "format": "days", "examples": ["mon-fri"] });
        json_schema!({ "anyOf": [span, { "type": "array", "items": span, "minItems": 1 }] })
    }
}

/// Hours of some days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-sample" = "{ days = \"mon-fri\", from = 8, to = 17 }"))]
pub struct OpenTimes {
    /// When it opens: a full hour of the day such as 8, or "8:30".
    pub from: TimeOfDay,
    /// When it closes: a full hour of the day from 1 to 24, or "17:30".
    pub to: TimeOfDay,
    /// The days: "mon-fri", or a list such as `["mon", "wed-fri"]`. Every day when it is left out.
    #[serde(default = "every_day")]
    pub days: Days,
    /// Whether nobody answers on federal holidays of the United States: true or false.
    #[serde(default)]
    pub closed_on_holidays: bool,
}

fn every_day() -> Days {
    Days::ALL
}

impl OpenTimes {
    /// Whether they are day and night, on every day.
    #[must_use]
    pub fn is_always(&self) -> bool {
        (self.from.0, self.to.0, self.days) == (0, DAY, Days::ALL) && !self.closed_on_holidays
    }

    /// Whether there is a minute in both.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.days.iter().any(|day| other.days.contains(day)) && self.from < other.to && other.from < self.to
    }

    fn is_on(&self, date: Date) -> bool {
        self.days.contains(date.weekday()) && !(self.closed_on_holidays && is_federal_holiday(date))
    }
}

/// When a telephone is answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "toml::Value")]
pub enum Hours {
    /// Day and night.
    Always,
    /// At these times, of which no two overlap.
    Times(Vec<OpenTimes>),
}

impl TryFrom<toml::Value> for Hours {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, Self::Error> {
        // A list of a table's values, in their order, would be read as that table.
        let times = |value: toml::Value| match value {
            toml::Value::Table(table) => table.try_into::<OpenTimes>().map_err(|error| error.message().to_owned()),
            other => Err(format!("{other} are no hours")),
        };
        match value {
            toml::Value::String(text) if text == "always" => Ok(Self::Always),
            toml::Value::Array(items) if !items.is_empty() => {
                items.into_iter().map(times).collect::<Result<_, _>>().map(Self::Times)
            }
            other => times(other).map(|times| Self::Times(vec![times])),
        }
    }
}

impl JsonSchema for Hours {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Hours".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let times = generator.subschema_for::<OpenTimes>();
        json_schema!({
            "x-sample": "{ from = 8, to = 20 }",
            "anyOf": [
                { "type": "string", "const": "always" },
                times,
                { "type": "array", "items": times, "minItems": 1 },
            ],
        })
    }
}

/// Whether a telephone is answered at a moment, and until when, or when it is again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// It is, and so it is for 24 hours at least.
    DayAndNight,
    /// It is, until this time.
    OpenUntil(TimeOfDay),
    /// It is not, and will be at this time of the same day.
    OpensToday(TimeOfDay),
    /// It is not, and will be on this day, one of the next six, at this time.
    OpensOn(Weekday, TimeOfDay),
    /// It is not, nor will it be on the next six days.
    Closed,
}

impl Hours {
    /// Whether the telephone is answered at a moment: the day and time where it is.
    #[must_use]
    pub fn state_at(&self, now: DateTime) -> OpenState {
        let Self::Times(times) = self else {
            return OpenState::DayAndNight;
        };
        let minute = |time: i8| u16::try_from(time).unwrap_or_default();
        let now_minute = minute(now.hour()) * 60 + minute(now.minute());
        let (mut end, mut opens) = (None, None);
        for (day, start) in (0..7).map(|day| (day, day * DAY)) {
            let Ok(date) = now.date().checked_add(i64::from(day).days()) else {
                break;
            };
            let mut spans: Vec<_> =
                times.iter().filter(|times| times.is_on(date)).map(|times| (times.from.0, times.to.0)).collect();
            spans.sort_unstable();
            for (from, to) in spans {
                let (from, to) = (start + from, start + to);
                if (from..to).contains(&now_minute) || end == Some(from) {
                    end = Some(to);
                } else if from > now_minute {
                    opens = opens.or(Some((date.weekday(), from)));
                }
            }
        }
        match (end, opens) {
            (Some(end), _) if end - now_minute >= DAY => OpenState::DayAndNight,
            // Midnight belongs to the day that ends.
            (Some(end), _) => OpenState::OpenUntil(TimeOfDay((end - 1) % DAY + 1)),
            (None, Some((_, from))) if from < DAY => OpenState::OpensToday(TimeOfDay(from)),
            (None, Some((day, from))) => OpenState::OpensOn(day, TimeOfDay(from % DAY)),
            (None, None) => OpenState::Closed,
        }
    }
}
