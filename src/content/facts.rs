//! The facts that an administrator keeps in `kiosk.toml`: the organization, its phones, links and health plans.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use super::{Email, Phone, WebLink};
use crate::language::Language;

/// Makes a type that is written as a string readable from TOML, with its own error message.
macro_rules! from_toml_string {
    ($($kind:ty),*) => {$(
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

from_toml_string!(Phone, WebLink, Email, Language, PlanId);

/// All facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Whose kiosk it is.
    pub organization: Organization,
    /// Phones that documents name, by id.
    pub phones: BTreeMap<String, PhoneEntry>,
    /// Web addresses that documents name, by id.
    pub links: BTreeMap<String, LinkEntry>,
    /// E-mail addresses that documents name, by id.
    pub emails: BTreeMap<String, EmailEntry>,
    /// How to report a concern.
    pub concern: Concern,
    /// Health plans, in the order in which they are offered. The first is the default plan.
    pub plans: Vec<Plan>,
}

/// The organization that runs the kiosk.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Its full name.
    pub name: String,
    /// The phone that IMS's own promise of an interpreter names, for members of no listed plan.
    pub customer_service: Phone,
    /// The desk after business hours.
    pub after_hours: Phone,
    /// The number for a text telephone.
    pub tty: String,
    /// Its own web site: going there is not leaving.
    pub website: WebLink,
    /// The phone that sends a paper copy of the notice (45 CFR 164.520, rule R7).
    pub paper_copy: Phone,
}

/// A phone of the phone list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneEntry {
    /// The number.
    pub number: Phone,
}

/// A web address of the link list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    /// The address.
    pub url: WebLink,
}

/// An e-mail address of the list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmailEntry {
    /// The address.
    pub address: Email,
}

/// Where a concern is reported.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concern {
    /// The anonymous hotline.
    pub hotline: Phone,
    /// When the hotline answers.
    pub hours: Hours,
    /// The fax.
    pub fax: Phone,
    /// The web form.
    pub online: WebLink,
    /// The mailbox.
    pub email: Email,
}

/// The id of a health plan, as in `rides/astiva`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlanId(String);

/// Why a text is no plan id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” cannot be a plan’s id; use small letters, digits and hyphens, and not the word “other”")]
pub struct PlanIdError(String);

impl FromStr for PlanId {
    type Err = PlanIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_id = !text.is_empty()
            && text != "other"
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        is_id.then(|| Self(text.to_owned())).ok_or_else(|| PlanIdError(text.to_owned()))
    }
}

impl PlanId {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlanId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Words of a plan's own, by language; shown only in the languages it has them in.
pub type OwnWords = BTreeMap<Language, String>;

/// A health plan.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Its id in routes.
    pub id: PlanId,
    /// Its name on buttons.
    pub name: String,
    /// Its name as the heading of its interpreter messages.
    pub full_name: String,
    /// The interpreter line; a plan without one shows IMS's own promise.
    pub interpreter: Option<InterpreterLine>,
    /// How its members get a ride.
    pub ride: Ride,
}

/// The phone line behind a plan's interpreter messages.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterpreterLine {
    /// The number in most languages.
    pub phone: Phone,
    /// The number for a text telephone.
    pub tty: String,
    /// The languages in which the plan has a message.
    pub languages: Vec<Language>,
    /// Other numbers for some languages.
    #[serde(default)]
    pub phone_by_language: BTreeMap<Language, Phone>,
}

impl InterpreterLine {
    /// The number to call in `language`; none when the plan has no message in it.
    #[must_use]
    pub fn phone_for(&self, language: Language) -> Option<Phone> {
        let phone = self.phone_by_language.get(&language).copied().unwrap_or(self.phone);
        self.languages.contains(&language).then_some(phone)
    }
}

/// When a phone is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Hours {
    /// Day and night.
    Always(Always),
    /// From one full hour of the day to another (0 to 24), every day.
    Daily {
        /// The first hour.
        from: u8,
        /// The hour at which it closes.
        to: u8,
    },
}

/// The word `"always"` in `kiosk.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Always {
    /// 24 hours a day, 7 days a week.
    Always,
}

/// How long before the visit a ride is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ahead {
    /// So many days.
    Days(u8),
    /// So many hours.
    Hours(u8),
}

/// How a plan's members get a ride, as facts, so that they read well in every language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ride {
    /// The transportation company; none when the plan's own staff arrange it.
    pub provider: Option<String>,
    /// The number to call.
    pub phone: Phone,
    /// What to choose after dialing.
    pub extension: Option<String>,
    /// The number for a text telephone.
    pub tty: String,
    /// When it is answered; unsaid when the source does not say.
    pub hours: Option<Hours>,
    /// How long ahead to book.
    pub ahead: Option<Ahead>,
    /// The card or number to have at hand, by its English name.
    pub member_id: Option<String>,
    /// Whether the company asks where the trip starts and ends.
    #[serde(default)]
    pub trip_details: bool,
    /// Where to book online.
    pub online: Option<WebLink>,
    /// Whether the company keeps a profile of medical conditions and special needs.
    #[serde(default)]
    pub profile: bool,
    /// Whom to ask further.
    pub questions: Option<Questions>,
    /// The plan's own heading.
    #[serde(default)]
    pub heading: OwnWords,
    /// The plan's own first sentence.
    #[serde(default)]
    pub lead: OwnWords,
    /// The plan's own last sentence; it stands instead of the general ones about extension and profile.
    #[serde(default)]
    pub closing: OwnWords,
}

/// Whom a member asks about a ride benefit.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// The office's English name.
    pub office: String,
    /// Its number.
    pub phone: Phone,
    /// The number for a text telephone.
    pub tty: String,
    /// When it is answered.
    pub hours: Hours,
    /// The plan's own sentence that leads to the office.
    #[serde(default)]
    pub lead: OwnWords,
}

impl Facts {
    /// The plan of an id.
    #[must_use]
    pub fn plan(&self, id: &PlanId) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }
}
