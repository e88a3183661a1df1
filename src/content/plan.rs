//! Health plans, as an administrator keeps them in `kiosk.toml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::hours::Hours;
use super::{BoundedNumber, Digits, Name, NonEmptyList, Phone, PlanId, Tty, WebLink};
use crate::language::Language;

/// Words of a plan's own, by language; shown only in the languages it has them in.
pub type OwnWords = BTreeMap<Language, String>;

/// A health plan.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The short name of the plan in addresses and in this file: small letters, digits and hyphens. It tells which plan
    /// is meant, and is never shown.
    pub id: PlanId,
    /// The name on buttons.
    #[schemars(example = &"Imperial Health Plan")]
    pub name: Name,
    /// The full name, which stands over the interpreter messages.
    #[schemars(example = &"Imperial Health Plan")]
    pub full_name: Name,
    /// The line for interpreters. A plan without one shows the organization's own promise of an interpreter.
    pub interpreter: Option<InterpreterLine>,
    /// How the members of the plan get a ride to their visit. A plan without this refers them to customer service.
    pub ride: Option<Ride>,
}

/// The phone line behind a plan's interpreter messages.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterpreterLine {
    /// The telephone number in most languages.
    pub phone: Phone,
    /// The number for a text telephone (TTY), such as 711.
    pub tty: Tty,
    /// The languages in which the plan has a message. The first plan needs English and the 15 languages of California
    /// (45 CFR 92.11).
    pub languages: NonEmptyList<Language>,
    /// Telephone numbers of their own for some languages, such as { zh-Hant = "1-800-708-5976" }.
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

/// How long before the visit a ride is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(extend("x-sample" = "{ days = 1 }"))]
pub enum Ahead {
    /// So many days: 1 to 30.
    Days(BoundedNumber<1, 30>),
    /// So many hours: 1 to 96.
    Hours(BoundedNumber<1, 96>),
}

/// How a plan's members get a ride, as facts, so that they read well in every language.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ride {
    /// The name of the transportation company. Left out when the plan's own staff arrange the ride.
    #[schemars(example = &"CareCar")]
    pub provider: Option<Name>,
    /// The telephone number to call.
    pub phone: Phone,
    /// The digits to choose after dialing.
    pub extension: Option<Digits>,
    /// The number for a text telephone (TTY), such as 711.
    pub tty: Tty,
    /// When the telephone is answered: "always", or times of the day such as { from = 8, to = 20 }. On some days only:
    /// { days = "mon-fri", from = "8:30", to = 17 }, also with `closed_on_holidays = true`; where days differ, a list of
    /// these in square brackets. Left out when that is not known.
    pub hours: Option<Hours>,
    /// How long before the visit to book: { days = 1 } or { hours = 24 }.
    pub ahead: Option<Ahead>,
    /// The card or number to have at hand, by its English name.
    #[schemars(example = &"Imperial Member ID")]
    pub member_id: Option<Name>,
    /// Whether the company asks where the trip starts and ends: true or false.
    #[serde(default)]
    pub trip_details: bool,
    /// The web address at which to book.
    pub online: Option<WebLink>,
    /// Whether the company keeps a profile of medical conditions and special needs: true or false.
    #[serde(default)]
    pub profile: bool,
    /// Whom to ask further questions.
    pub questions: Option<Questions>,
    /// The plan's own heading, by language, such as en = "How to get a ride".
    #[serde(default)]
    pub heading: OwnWords,
    /// The plan's own first sentence, by language.
    #[serde(default)]
    pub lead: OwnWords,
    /// The plan's own last sentence, by language; it stands instead of the general ones about extension and profile.
    #[serde(default)]
    pub closing: OwnWords,
}

/// Whom a member asks about a ride benefit.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// The English name of the office.
    #[schemars(example = &"Imperial Member Services")]
    pub office: Name,
    /// The telephone number of the office.
    pub phone: Phone,
    /// The number for a text telephone (TTY), such as 711.
    pub tty: Tty,
    /// When the office answers: "always", or times of the day such as { from = 8, to = 20 }. On some days only:
    /// { days = "mon-fri", from = "8:30", to = 17 }, also with `closed_on_holidays = true`; where days differ, a list of
    /// these in square brackets.
    pub hours: Hours,
    /// The plan's own sentence that leads to the office, by language.
    #[serde(default)]
    pub lead: OwnWords,
}
