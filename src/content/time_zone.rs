//! The time zone of a clinic.

use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::{self, TimeZone, TimeZoneDatabase};
use jiff::Timestamp;

use super::TextError;

/// A time zone, by its name in the database of time zones, such as `America/Los_Angeles`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeZoneName(String);

impl FromStr for TimeZoneName {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Those that are built in: a file is right or wrong on every computer alike.
        let is_known = TimeZoneDatabase::bundled().get(text).is_ok_and(|zone| zone.iana_name() == Some(text));
        let help =
            "write one of a list such as America/Los_Angeles, America/Phoenix, America/Denver, America/Chicago, \
                    America/New_York, Pacific/Honolulu";
        is_known
            .then(|| Self(text.to_owned()))
            .ok_or_else(|| TextError::new(format!("there is no time zone “{text}”"), help))
    }
}

impl TimeZoneName {
    /// The names of all time zones.
    #[must_use]
    pub fn all() -> Vec<String> {
        TimeZoneDatabase::bundled().available().map(|name| name.to_string()).collect()
    }

    /// The day and time that it is in this zone at a moment, by the rules that the system knows, else by those built in.
    #[must_use]
    pub fn local(&self, moment: Timestamp) -> DateTime {
        let zone = tz::db().get(&self.0).or_else(|_| TimeZoneDatabase::bundled().get(&self.0));
        zone.unwrap_or(TimeZone::UTC).to_datetime(moment)
    }
}
