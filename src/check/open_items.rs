//! `check`: everything that is wrong, and everything that waits for a person.

use std::collections::HashSet;
use std::path::PathBuf;

use serde::Serialize;

use crate::config::schema::Node;
use crate::config::site_texts::SiteTexts;
use crate::config::{self, Config, Date, Lobby};
use crate::content::document::Piece;
use crate::content::ledger::{Class, Entry, Urgency};
use crate::content::{DocumentId, Ledger};
use crate::diagnostic::Report;
use crate::language::interpreter::{message, Edition};
use crate::language::Language;
use crate::site::{SiteFile, SiteFiles};

use super::explain::explain;
use super::finding::HasGlyph;
use super::recovered::Recovered;
use super::warnings::warnings;

/// The day from which a notice of privacy practices must say what the rules of 2024 demand (45 CFR 164.520, rule R8).
const NOTICE_DUE: &str = "2026-02-16";

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
pub fn check(files: &SiteFiles, has_glyph: HasGlyph) -> Checked {
    let mut report = explain(files, has_glyph);
    let is_text = |file: &&SiteFile| file.bytes().is_some() && !file.name.starts_with("images/");
    let paths = files.iter().filter(is_text).map(|file| file.path.clone()).collect();
    let Ok(lobby) = config::load(files) else {
        return Checked { files: paths, report, open: Vec::new(), waiting: Vec::new() };
    };
    let texts = SiteTexts::new(files);
    let documents = texts.documents.iter().map(|(_, source)| source.text.as_str());
    let own: Vec<_> = documents.chain(texts.words.values().map(|source| source.text.as_str())).collect();
    let recovered = Recovered::new(&texts.settings, &Node::new(), &mut Report::default());
    let layers = recovered.layers(&HashSet::new());
    report.extend(warnings(&lobby.config, &own).iter().map(|problem| layers.at(problem.diagnostic(), &problem.path)));
    report.sort();
    let mut waiting = Waiting::of(&lobby);
    let ledger = Ledger::embedded().map(|ledger| ledger.entries).unwrap_or_default();
    let undecided = |entry: &&Entry| entry.class == Class::Open && !lobby.config.review.contains_key(&entry.id);
    let open: Vec<_> = ledger.iter().filter(undecided).map(|entry| waiting.item(entry)).collect();
    Checked { files: paths, report, open, waiting: waiting.rest(&lobby.config) }
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
    fn of(lobby: &Lobby) -> Self {
        let config = &lobby.config;
        let is_old = |language: &Language| {
            message(&lobby.site_words, *language, "", "", "")
                .is_some_and(|message| message.edition != Some(Edition::Y2024))
        };
        let notice = lobby.documents.get(DocumentId::Privacy, Language::English).and_then(|document| {
            let pieces = document.parts.iter().flat_map(|part| &part.pieces);
            pieces.map(Piece::text).find_map(written_date)
        });
        Self {
            editions: config.languages.offered.iter().copied().filter(is_old).collect(),
            notice: notice.filter(|date| NOTICE_DUE.parse::<Date>().is_ok_and(|due| *date < due)),
            has_nondiscrimination: lobby.documents.get(DocumentId::Nondiscrimination, Language::English).is_some(),
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
        Some(format!("the notice of privacy practices is of {date}; one of {NOTICE_DUE} or later is due"))
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
