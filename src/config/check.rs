//! `check`: everything that is wrong, and everything that waits for a person.

use std::path::PathBuf;

use serde::Serialize;

use crate::content::ledger::{Entry, Urgency};
use crate::content::{DocumentId, Ledger};
use crate::language::interpreter::{message_over, Edition};
use crate::language::Language;

use super::report::Report;
use super::{doubt, load, Config, Date, Loaded, Search};

/// The day from which a notice of privacy practices must say what the rules of 2024 demand (45 CFR 164.520, rule R8).
const NOTICE_DUE: Option<Date> = Date::new(2026, 2, 16);

/// An item of the ledger that nobody has decided yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenItem {
    /// Its id in the ledger.
    pub id: String,
    /// Whether it is urgent.
    pub is_urgent: bool,
    /// Where it stands in the source page.
    pub place: String,
    /// What is to be decided.
    pub reason: String,
    /// What the kiosk finds about it in the configuration as it is.
    pub found: Option<String>,
}

/// What `check` finds.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The files that were read over the built-in ones, the lowest first.
    pub files: Vec<PathBuf>,
    /// What is wrong, or should be looked at.
    pub report: Report,
    /// Items of the ledger that wait for a decision.
    pub open: Vec<OpenItem>,
    /// What else waits for a person.
    pub waiting: Vec<String>,
}

/// Looks at everything.
#[must_use]
pub fn check(search: &Search) -> Checked {
    let (loaded, mut report) = load::examine(search);
    let files = files(search);
    let Some(loaded) = loaded else {
        return Checked { files, report, open: Vec::new(), waiting: Vec::new() };
    };
    report.extend(doubt::look(&loaded.config, search, &files));
    report.sort();
    let mut waiting = Waiting::of(&loaded);
    let ledger = Ledger::embedded().map(|ledger| ledger.entries).unwrap_or_default();
    let undecided = |entry: &&Entry| {
        entry.class == crate::content::ledger::Class::Open && !loaded.config.review.contains_key(&entry.id)
    };
    let open: Vec<_> = ledger.iter().filter(undecided).map(|entry| waiting.item(entry)).collect();
    Checked { files, report, open, waiting: waiting.rest(&loaded.config) }
}

/// The files that there are of those that are looked for.
fn files(search: &Search) -> Vec<PathBuf> {
    let is_read = |path: &PathBuf| {
        let extension = path.extension().map(|extension| extension.to_string_lossy().into_owned());
        path.is_file() && extension.is_some_and(|extension| ["toml", "md", "ftl"].contains(&extension.as_str()))
    };
    search.watched().into_iter().filter(is_read).collect()
}

/// What was found, each with the item of the ledger that it belongs to.
struct Waiting {
    /// Languages whose message is of 2016: T18.
    editions: Vec<Language>,
    /// The day of the notice, when it is too old: N2.
    notice: Option<Date>,
    /// Plans without messages: T20 for those that the source page has so.
    silent_plans: Vec<String>,
    /// Whether the site supplies the notice of nondiscrimination (45 CFR 92.10, rule R4).
    has_nondiscrimination: bool,
}

impl Waiting {
    fn of(loaded: &Loaded) -> Self {
        let config = &loaded.config;
        let is_old = |language: &Language| {
            message_over(&loaded.words, *language, "", "", "")
                .is_some_and(|message| message.edition != Some(Edition::Y2024))
        };
        let notice = loaded.documents.get(DocumentId::Privacy, Language::English).and_then(|document| {
            let pieces = document.parts.iter().flat_map(|part| &part.pieces);
            pieces.map(crate::content::document::Piece::text).find_map(written_date)
        });
        Self {
            editions: config.languages.offered.iter().copied().filter(is_old).collect(),
            notice: notice.filter(|date| Some(*date) < NOTICE_DUE),
            has_nondiscrimination: loaded.documents.get(DocumentId::Nondiscrimination, Language::English).is_some(),
            silent_plans: config
                .facts
                .plans
                .iter()
                .filter(|plan| plan.interpreter.is_none())
                .map(|plan| plan.name.to_string())
                .collect(),
        }
    }

    /// An item of the ledger, with what was found about it; that is then said.
    fn item(&mut self, entry: &Entry) -> OpenItem {
        let found = match entry.id.as_str() {
            "T18" => self.editions_found(),
            "N2" => self.notice_found(),
            "T20" => self.plans_found(),
            _ => None,
        };
        OpenItem {
            id: entry.id.clone(),
            is_urgent: entry.urgency == Some(Urgency::Urgent),
            place: entry.place.clone(),
            reason: entry.reason.clone(),
            found,
        }
    }

    fn editions_found(&mut self) -> Option<String> {
        let old = std::mem::take(&mut self.editions);
        let tags: Vec<_> = old.iter().map(|language| language.tag()).collect();
        (!tags.is_empty()).then(|| format!("messages of the edition of 2016: {}", tags.join(" ")))
    }

    fn notice_found(&mut self) -> Option<String> {
        let date = self.notice.take()?;
        Some(format!("the notice of privacy practices is of {date}; one of {} or later is due", NOTICE_DUE?))
    }

    fn plans_found(&mut self) -> Option<String> {
        let plans = std::mem::take(&mut self.silent_plans);
        (!plans.is_empty()).then(|| format!("plans without interpreter messages: {}", plans.join(", ")))
    }

    /// What no open item of the ledger says.
    fn rest(mut self, config: &Config) -> Vec<String> {
        let is_decided = |id: &str| config.review.contains_key(id);
        let mut rest = Vec::new();
        if !is_decided("T18") {
            rest.extend(self.editions_found());
        }
        if !is_decided("N2") {
            rest.extend(self.notice_found());
        }
        if !is_decided("T20") {
            rest.extend(self.plans_found());
        }
        let unreviewed =
            config.languages.offered.iter().filter(|language| {
                **language != Language::English && !config.languages.reviewed.contains_key(language)
            });
        let unreviewed: Vec<_> = unreviewed.map(|language| language.tag()).collect();
        if !unreviewed.is_empty() {
            rest.push(format!(
                "words that no qualified translator has reviewed (45 CFR 92.201(c)(3)): {}",
                unreviewed.join(" ")
            ));
        }
        if !self.has_nondiscrimination {
            rest.push("the notice of nondiscrimination is missing (45 CFR 92.10): put it into content/en/nondiscrimination.md".to_owned());
        }
        rest
    }
}

/// The first day that a text names, as `October 1, 2020`.
fn written_date(text: &str) -> Option<Date> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let words: Vec<_> = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    words.windows(3).find_map(|words| {
        let month = (1..).zip(MONTHS).find(|(_, name)| *name == words[0])?.0;
        Date::new(words[2].parse().ok()?, month, words[1].parse().ok()?)
    })
}
