//! Days and times of day in words.

use std::ops::Range;

use fluent_bundle::FluentArgs;
use jiff::civil::Weekday;

use super::words::{format, Bundle};
use super::{Phrase, Words};

/// So many days in a row are said as a range.
const LEAST_RANGE: usize = 3;

/// Hours of some days of the week, to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The days, from Monday to Sunday.
    pub days: Vec<Weekday>,
    /// From when until when, in minutes since midnight: 0 to 1440.
    pub minutes: Range<u16>,
    /// Whether nobody answers on holidays.
    pub is_closed_on_holidays: bool,
}

impl Words {
    /// On which days, and from when until when.
    #[must_use]
    pub fn opening(&self, opening: &Opening) -> Phrase {
        self.both("open-on-days", |bundle| {
            let is_day_and_night = opening.minutes == (0..24 * 60);
            let hours = match (opening.days.len(), is_day_and_night) {
                (7, true) => format(bundle, "always-open", None),
                (7, false) => range(bundle, "open-daily", &opening.minutes),
                (_, true) => on_days(bundle, &opening.days, format(bundle, "open-24-hours", None)?),
                (_, false) => on_days(bundle, &opening.days, range(bundle, "hours-range", &opening.minutes)?),
            };
            if opening.is_closed_on_holidays {
                two(bundle, "days-list", ["first", "second"], [hours?, format(bundle, "closed-on-holidays", None)?])
            } else {
                hours
            }
        })
    }

    /// Open now, until a time in minutes since midnight: 0 to 1440.
    #[must_use]
    pub fn open_until(&self, minute: u16) -> Phrase {
        self.both("open-now", |bundle| one(bundle, "open-now", "time", clock(bundle, minute)?))
    }

    /// Closed now, and open from a time of today, in minutes since midnight.
    #[must_use]
    pub fn opens_today(&self, minute: u16) -> Phrase {
        self.both("opens-at", |bundle| one(bundle, "opens-at", "time", clock(bundle, minute)?))
    }

    /// Closed now, and open from a time of another day, in minutes since midnight.
    #[must_use]
    pub fn opens_on(&self, day: Weekday, minute: u16) -> Phrase {
        self.both("opens-day-at", |bundle| {
            two(bundle, "opens-day-at", ["day", "time"], [name(bundle, day)?, clock(bundle, minute)?])
        })
    }
}

fn one(bundle: &Bundle, key: &str, placeholder: &str, value: String) -> Option<String> {
    let mut args = FluentArgs::new();
    args.set(placeholder, value);
    format(bundle, key, Some(&args))
}

fn two(bundle: &Bundle, key: &str, placeholders: [&str; 2], values: [String; 2]) -> Option<String> {
    let mut args = FluentArgs::new();
    placeholders.into_iter().zip(values).for_each(|(placeholder, value)| args.set(placeholder, value));
    format(bundle, key, Some(&args))
}

fn range(bundle: &Bundle, key: &str, minutes: &Range<u16>) -> Option<String> {
    two(bundle, key, ["from", "to"], [clock(bundle, minutes.start)?, clock(bundle, minutes.end)?])
}

fn on_days(bundle: &Bundle, days: &[Weekday], hours: String) -> Option<String> {
    let parts = runs(days).into_iter().map(|run| match run.as_slice() {
        [first, .., last] if run.len() >= LEAST_RANGE => {
            let names = [name(bundle, *first)?, name(bundle, *last)?];
            Some(vec![two(bundle, "days-range", ["first", "last"], names)?])
        }
        few => few.iter().map(|day| name(bundle, *day)).collect(),
    });
    let parts: Vec<_> = parts.collect::<Option<Vec<_>>>()?.concat();
    let (last, before) = parts.split_last()?;
    let joined =
        |key: &str, first: String, second: &String| two(bundle, key, ["first", "second"], [first, second.clone()]);
    let days = match before.split_first() {
        None => last.clone(),
        Some((first, more)) => {
            let before = more.iter().try_fold(first.clone(), |before, part| joined("days-list", before, part))?;
            joined("days-and", before, last)?
        }
    };
    two(bundle, "open-on-days", ["days", "hours"], [days, hours])
}

/// Days in a row together. A row from the end of the week to its beginning, such as Sunday to Thursday, is one if it is
/// said as a range.
fn runs(days: &[Weekday]) -> Vec<Vec<Weekday>> {
    let mut runs: Vec<Vec<Weekday>> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.next() == *day) => run.push(*day),
            _ => runs.push(vec![*day]),
        }
    }
    if let [first, .., last] = runs.as_slice() {
        let goes_on = last.last().zip(first.first()).is_some_and(|(last, first)| last.next() == *first);
        if goes_on && first.len() + last.len() >= LEAST_RANGE {
            let first = runs.remove(0);
            runs.iter_mut().last().into_iter().for_each(|last| last.extend(&first));
            runs.rotate_right(1);
        }
    }
    runs
}

fn name(bundle: &Bundle, day: Weekday) -> Option<String> {
    let key = match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    };
    format(bundle, key, None)
}

/// A time of day as the language writes it.
fn clock(bundle: &Bundle, minutes: u16) -> Option<String> {
    let (hour24, minute) = (minutes / 60, minutes % 60);
    let mut args = FluentArgs::new();
    args.set("hour24", hour24);
    args.set("hour12", (hour24 + 11) % 12 + 1);
    args.set("half", if hour24 % 24 < 12 { "am" } else { "pm" });
    args.set("minute", format!("{minute:02}"));
    format(bundle, if minute == 0 { "clock" } else { "clock-minutes" }, Some(&args))
}
