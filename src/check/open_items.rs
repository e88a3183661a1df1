//! `check`: everything that is wrong, and everything that waits for a person.

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::civil;
use serde::Serialize;

use crate::config::schema::Node;
use crate::config::site_texts::SiteTexts;
use crate::config::{self, Config, Decision, Lobby, Verdict};
use crate::content::document::Piece;
use crate::content::ledger::{Class, Entry, Urgency};
use crate::content::{DocumentId, Ledger, SiteDocument};
use crate::diagnostic::Report;
use crate::language::interpreter::{message, Edition};
use crate::language::Language;
use crate::site::{SiteFile, SiteFiles};

use super::explain::explain;
use super::finding::HasGlyph;
use super::foreign_facts;
use super::recovered::Recovered;
use super::scope::Scope;
use super::warnings::warnings;

/// The day from which a notice of privacy practices must say what the rules of 2024 demand (45 CFR 164.520, rule R8).
const NOTICE_DUE: &str = "2026-02-16";

/// Items about which the kiosk itself finds whether they concern a site.
const FOUND: [&str; 3] = ["T18", "N2", "T20"];

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
    /// What somebody has decided not to concern this site: the id, by whom, when and why.
    pub set_aside: Vec<String>,
}

/// Looks at everything.
#[must_use]
pub fn check(files: &SiteFiles, has_glyph: HasGlyph) -> Checked {
    let mut report = explain(files, has_glyph);
    let is_text = |file: &&SiteFile| file.bytes().is_some() && !file.name.starts_with("images/");
    let paths = files.iter().filter(is_text).map(|file| file.path.clone()).collect();
    let Ok(lobby) = config::load(files) else {
        return Checked { files: paths, report, open: Vec::new(), waiting: Vec::new(), set_aside: Vec::new() };
    };
    let texts = SiteTexts::new(files);
    let documents = texts.documents.iter().map(|(_, source)| source.text.as_str());
    let own: Vec<_> = documents.chain(texts.words.values().map(|source| source.text.as_str())).collect();
    let recovered = Recovered::new(&texts.settings, &Node::new(), &mut Report::default());
    let layers = recovered.layers(&HashSet::new());
    let is_own = |document: &SiteDocument| document.language == Language::English && !document.is_copy();
    let in_english = texts.documents.iter().filter(|(document, _)| is_own(document));
    let in_english: Vec<_> = in_english.map(|(document, _)| document.id).collect();
    let foreign = foreign_facts::problems(&lobby.config, &layers, &in_english, &own);
    let problems = warnings(&lobby.config, &own).into_iter().chain(foreign);
    report.extend(problems.map(|problem| {
        // A plan that is built in is wrong only in the place that the site's list gives it.
        let is_of_list = problem.path.starts_with("plans.")
            && (layers.find(&problem.path).is_none() || layers.is_untouched(&problem.path));
        layers.at(problem.diagnostic, if is_of_list { "home.plans.0" } else { &problem.path })
    }));
    report.sort();
    let ledger = Ledger::embedded().map(|ledger| ledger.entries).unwrap_or_default();
    let mut found = about_items(&lobby);
    found.retain(|(id, _)| !lobby.config.review.contains_key(*id));
    let scope = Scope { config: &lobby.config, layers: &layers, own: &in_english };
    let is_found = |id: &str| found.iter().any(|(about, _)| *about == id);
    let is_about_site =
        |entry: &Entry| if FOUND.contains(&&*entry.id) { is_found(&entry.id) } else { scope.holds(entry) };
    let undecided = |entry: &&Entry| {
        entry.class == Class::Open && !lobby.config.review.contains_key(&entry.id) && is_about_site(entry)
    };
    let undecided: Vec<_> = ledger.iter().filter(undecided).collect();
    let item = |entry: &Entry| OpenItem {
        id: entry.id.clone(),
        is_urgent: entry.urgency == Some(Urgency::Urgent),
        place: entry.place.clone(),
        reason: entry.reason.clone(),
        found: found.iter().position(|(id, _)| *id == entry.id).map(|at| found.swap_remove(at).1),
    };
    let open = undecided.into_iter().map(item).collect();
    // What no open item of the ledger says.
    let rest = found.into_iter().map(|(_, found)| found);
    let waiting = rest.chain(undone(&lobby)).collect();
    Checked { files: paths, report, open, waiting, set_aside: set_aside(&lobby.config) }
}

/// What somebody has decided not to concern this site.
fn set_aside(config: &Config) -> Vec<String> {
    let decided = config.review.iter().filter(|(_, decision)| decision.decision == Verdict::NotApplicable);
    let line = |(id, decision): (&String, &Decision)| {
        let why = decision.why.as_deref().unwrap_or_default();
        format!("{id} ({}, {}): {why}", decision.by, decision.on)
    };
    decided.map(line).collect()
}

/// What there is to say about items of the ledger in the configuration as it is, each with the item's id.
fn about_items(lobby: &Lobby) -> Vec<(&'static str, String)> {
    let config = &lobby.config;
    let is_old = |language: &Language| {
        message(&lobby.site_words, *language, "", "", "").is_some_and(|message| message.edition != Some(Edition::Y2024))
    };
    let old = tags(config.languages.offered.iter().copied().filter(is_old));
    let notice = lobby.documents.get(DocumentId::Privacy, Language::English).and_then(|document| {
        let pieces = document.parts.iter().flat_map(|part| &part.pieces);
        pieces.map(Piece::text).find_map(written_date)
    });
    let silent = config.facts.plans.iter().filter(|plan| plan.interpreter.is_none());
    let silent: Vec<_> = silent.map(|plan| &*plan.name).collect();
    let mut about = Vec::new();
    if !old.is_empty() {
        about.push(("T18", format!("messages of the edition of 2016: {old}")));
    }
    if let Some(date) = notice.filter(|date| date.to_string().as_str() < NOTICE_DUE) {
        about
            .push(("N2", format!("the notice of privacy practices is of {date}; one of {NOTICE_DUE} or later is due")));
    }
    if !silent.is_empty() {
        about.push(("T20", format!("plans without interpreter messages: {}", silent.join(", "))));
    }
    about
}

/// What waits for a person and is in no ledger.
fn undone(lobby: &Lobby) -> Vec<String> {
    let languages = &lobby.config.languages;
    let is_unreviewed =
        |language: &Language| *language != Language::English && !languages.reviewed.contains_key(language);
    let unreviewed = tags(languages.offered.iter().copied().filter(is_unreviewed));
    let mut undone = Vec::new();
    if !unreviewed.is_empty() {
        undone.push(format!("words that no qualified translator has reviewed (45 CFR 92.201(c)(3)): {unreviewed}"));
    }
    if lobby.documents.get(DocumentId::Nondiscrimination, Language::English).is_none() {
        let file = "content/en/nondiscrimination.md";
        undone.push(format!("the notice of nondiscrimination is missing (45 CFR 92.10): put it into {file}"));
    }
    if lobby.config.facts.organization.privacy_notice.is_none() {
        let setting = "organization.privacy_notice";
        undone.push(format!(
            "“Take it with you” opens the web site, not the notice of privacy practices: write its address as {setting}"
        ));
    }
    undone
}

fn tags(languages: impl Iterator<Item = Language>) -> String {
    languages.map(Language::tag).collect::<Vec<_>>().join(" ")
}

/// The first day that a text names, as `October 1, 2020`.
fn written_date(text: &str) -> Option<civil::Date> {
    let words: Vec<_> = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    words.windows(3).find_map(|words| civil::Date::strptime("%B %d %Y", words.join(" ")).ok())
}
