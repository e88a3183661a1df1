//! `kiosk.toml`: its schema, its layers, the site folder beside it, and everything that can be wrong with them.
//!
//! The types here and in `content` are the schema: a key is documented by the comment on its field, for administrators.

mod check;
mod date;
mod described;
mod display;
mod doubt;
mod exit;
mod explain;
mod fluent;
mod folder;
mod format;
mod home;
mod keys;
mod layers;
mod load;
mod logo;
mod merge;
mod own_words;
mod patience;
mod place;
mod read;
pub mod report;
mod review;
mod schema;
mod search;
mod sense;
mod shape;
mod syntax;
mod template;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::content::facts::{Concern, EmailEntry, Facts, LinkEntry, Organization, PhoneEntry};
use crate::content::{AtLeastOne, Plan};

pub use check::{check, Checked, OpenItem};
pub use date::Date;
pub use display::{Display, Languages};
pub use exit::{Exit, PinError, PinHash, PIN_DIGITS};
pub use explain::explain;
pub use home::{DocumentChoice, Home, Tile};
pub use keys::{Key, KeyName, Keys};
pub use load::{load, Loaded};
pub use logo::Logo;
pub use patience::Patience;
pub use read::{text as read_text, LARGEST_TEXT};
pub use report::{Diagnostic, Report, Severity};
pub use review::{Decision, Review, Verdict};
pub use schema::of_a_file as schema;
pub use search::Search;
pub use template::template;

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
    pub session: Patience,
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
struct File {
    /// Whose kiosk this is.
    organization: Organization,
    /// The screen that the kiosk runs on.
    display: Display,
    /// How long the kiosk waits for somebody who has gone away.
    session: Patience,
    /// The languages of this kiosk.
    languages: Languages,
    /// The home page.
    home: Home,
    /// Which documents are shown. To change what one says, put a file beside this one: content/en/rights.md.
    documents: DocumentChoice,
    /// Telephone numbers that documents name as {phone:customer-service}.
    phones: BTreeMap<String, PhoneEntry>,
    /// Web addresses that documents name as {link:ims-website}.
    links: BTreeMap<String, LinkEntry>,
    /// E-mail addresses that documents name as {email:compliance}.
    emails: BTreeMap<String, EmailEntry>,
    /// Where a concern is reported.
    concern: Concern,
    /// The health plans. Settings stand under the plan whose id is above them.
    plans: AtLeastOne<Plan>,
    /// Decisions of a person about what waits in the kiosk's ledger; `member-kiosk check` lists what waits.
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

impl Config {
    /// The embedded configuration.
    ///
    /// # Errors
    /// When the embedded file is wrong, which tests would find.
    pub fn embedded() -> Result<Self, Report> {
        load(&Search::nowhere()).map(|loaded| loaded.config)
    }
}
