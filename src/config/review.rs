//! What a person has signed: a language's words, an item of the ledger.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Date;
use crate::content::{Person, Reason};

/// A sign-off.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The name of the person who reviewed it.
    pub by: Person,
    /// The day on which they signed.
    pub on: Date,
}

/// The id under which a person says that the languages of the rule are not required of this site (45 CFR 92.11, rule R1).
pub const REQUIRED_LANGUAGES: &str = "required-languages";

/// What was decided about an item of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The words stay as the kiosk shows them.
    Keep,
    /// This site's own files say it otherwise.
    Changed,
    /// It is about nothing that this site shows, or a rule that does not bind it.
    NotApplicable,
}

/// A person's decision about an item of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What was decided: "keep" when the words stay as they are shown, "changed" when this site's files say it otherwise,
    /// "not-applicable" when it does not concern this site.
    pub decision: Verdict,
    /// The name of the person who decided.
    pub by: Person,
    /// The day of the decision.
    pub on: Date,
    /// Why, in a sentence. What does not concern this site needs it.
    pub why: Option<Reason>,
}
