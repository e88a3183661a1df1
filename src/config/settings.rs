//! The settings of `kiosk.toml`, group by group.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::content::facts::{Concern, EmailEntry, Facts, LinkEntry, Organization, PhoneEntry};
use crate::content::{NonEmptyList, Plan};

use super::{Decision, Display, DocumentChoice, Exit, Home, IdleTimeouts, Keys, Languages};

/// What `kiosk.toml` says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "File")]
pub struct Config {
    /// Organization, phones, links, and the plans that are offered.
    pub facts: Facts,
    /// All plans, also those that are not offered.
    pub all_plans: Vec<Plan>,
    /// The screen.
    pub display: Display,
    /// How long a session waits for its member.
    pub session: IdleTimeouts,
    /// Which languages, and who reviewed them.
    pub languages: Languages,
    /// Tiles of the home page.
    pub home: Home,
    /// Which documents are not shown.
    pub documents: DocumentChoice,
    /// Decisions about items of the ledger, by their id.
    pub review: BTreeMap<String, Decision>,
    /// The keys of a keypad.
    pub keys: Keys,
    /// How staff end the kiosk.
    pub exit: Exit,
}

/// The tables of the file, side by side.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// Whose kiosk this is.
    organization: Organization,
    /// The screen that the kiosk runs on.
    display: Display,
    /// How long the kiosk waits for somebody who has gone away.
    session: IdleTimeouts,
    /// The languages of this kiosk.
    languages: Languages,
    /// The home page.
    home: Home,
    /// Which documents are shown. To change what one says, put a file beside this one: content/en/rights.md.
    documents: DocumentChoice,
    /// Telephone numbers that documents name as {phone:ocr}. Not here: {phone:customer-service}, {phone:after-hours-um} and
    /// {phone:compliance-fax} are what the settings of the organization and the concern say.
    phones: BTreeMap<String, PhoneEntry>,
    /// Web addresses that documents name as {link:hhs-notice}. Not here: {link:ims-website} is the website of the organization.
    links: BTreeMap<String, LinkEntry>,
    /// E-mail addresses that documents name as {email:NAME}. Not here: {email:compliance} is the email of the concern.
    emails: BTreeMap<String, EmailEntry>,
    /// Where a concern is reported.
    concern: Concern,
    /// The health plans. Settings stand under the plan whose id is above them.
    plans: NonEmptyList<Plan>,
    /// Decisions of a person about what waits in the kiosk's ledger; `member-kiosk check` lists what waits. The languages that
    /// 45 CFR 92.11 requires stand here as `required-languages`, where they are not required of this site.
    #[serde(default)]
    review: BTreeMap<String, Decision>,
    /// The keys of a keypad, a keyboard or two switches, by what they do. Names are those of the W3C, such as `ArrowUp`,
    /// `Enter`, `F1`, `Space`, `A` or `Shift+Tab`. A key does one thing only.
    keys: Keys,
    /// How staff leave a kiosk that covers the screen.
    #[serde(default)]
    exit: Exit,
}

impl From<File> for Config {
    fn from(file: File) -> Self {
        let File { organization, display, session, languages, home, documents, .. } = file;
        let File { phones, links, emails, concern, plans, review, keys, exit, .. } = file;
        let all_plans = plans.into_vec();
        let plans = match &home.plans {
            Some(offered) => {
                let by_id: BTreeMap<_, _> = all_plans.iter().map(|plan| (&plan.id, plan)).collect();
                offered.iter().filter_map(|id| by_id.get(id)).copied().cloned().collect()
            }
            None => all_plans.clone(),
        };
        let facts = Facts { organization, phones, links, emails, concern, plans };
        Self { facts, all_plans, display, session, languages, home, documents, review, keys, exit }
    }
}
