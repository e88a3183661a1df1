//! What the schema cannot say: settings that contradict each other, or name what there is not.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::plan::{Hours, Plan};
use crate::content::DocumentId;
use crate::language::Language;

use super::layers::Places;
use super::report::{Diagnostic, Report, Severity};
use super::search::Search;
use super::shape::nearest;
use super::{own_words, Config, Tile};

/// Looks at the whole configuration.
pub(super) fn check(config: &Config, places: &Places<'_>, search: &Search, report: &mut Report) {
    let mut found = Vec::new();
    languages(config, &mut found);
    home(config, &mut found);
    keys(config, places, &mut found);
    opening("concern.hours".to_owned(), Some(config.facts.concern.hours), &mut found);
    for plan in &config.all_plans {
        self::plan(plan, &mut found);
    }
    for (diagnostic, path) in found {
        // Of what is built in, only what keeps the kiosk from working is said.
        if diagnostic.severity == Severity::Error || !places.layers().is_untouched(&path) {
            report.push(places.layers().at(diagnostic, &path));
        }
    }
    review(config, places, report);
    own_words::check(config, places, search, report);
}

/// How many findings of a kind are kept: whoever has more corrects these first.
const MOST_FINDINGS: usize = 100;

/// Findings, each with the dotted name of the value that it is about.
pub(super) type Found = Vec<(Diagnostic, String)>;

fn languages(config: &Config, found: &mut Found) {
    let offered = &config.languages.offered;
    if !offered.contains(&Language::English) {
        let diagnostic = Diagnostic::error("no-english", "English is not offered")
            .help("add \"en\" to the list: staff read it, and it stands beside what no translator has reviewed");
        found.push((diagnostic, "languages.offered".to_owned()));
    }
    let mut before = BTreeSet::new();
    for (at, language) in offered.iter().enumerate().take(MOST_FINDINGS) {
        if !before.insert(*language) {
            found.push((twice(language.tag()), format!("languages.offered.{at}")));
        }
    }
}

fn twice(what: &str) -> Diagnostic {
    Diagnostic::error("duplicate", format!("“{what}” stands twice in this list")).help("remove one of the two")
}

fn home(config: &Config, found: &mut Found) {
    let tiles = &config.home.tiles;
    for (at, tile) in tiles.iter().enumerate().take(MOST_FINDINGS) {
        if tiles[..at].contains(tile) {
            found.push((twice(&format!("{tile:?}").to_lowercase()), format!("home.tiles.{at}")));
        }
    }
    let is_shown = |tile: &Tile| tile.document().is_none_or(|document| !config.documents.hidden.contains(&document));
    if !tiles.iter().any(is_shown) {
        let diagnostic = Diagnostic::error("home", "the home page has nothing to choose from")
            .help("add a tile such as \"interpreter\", or show the document of one of its tiles again");
        found.push((diagnostic, "home.tiles".to_owned()));
    }
    let warning = |message: &str, help: &str| Diagnostic::warning("home", message).help(help);
    if !tiles.contains(&Tile::Interpreter) {
        let diagnostic =
            warning("the home page has no way to an interpreter", "add \"interpreter\" to the list (45 CFR 92.11)");
        found.push((diagnostic, "home.tiles".to_owned()));
    }
    if config.documents.hidden.contains(&DocumentId::Privacy) {
        let diagnostic =
            warning("the notice of privacy practices is hidden", "show it: it must be posted (45 CFR 164.520)");
        found.push((diagnostic, "documents.hidden".to_owned()));
    }
    let known = || config.all_plans.iter().map(|plan| plan.id.as_str());
    let all: BTreeSet<_> = known().collect();
    let mut before = BTreeSet::new();
    for (at, id) in config.home.plans.iter().flatten().enumerate() {
        if found.len() >= MOST_FINDINGS {
            return;
        }
        let is_new = before.insert(id.as_str());
        if !all.contains(id.as_str()) {
            let list = known().take(20).collect::<Vec<_>>().join(", ");
            let by_name = |plan: &&Plan| plan.name.eq_ignore_ascii_case(id.as_str());
            let near = nearest(id.as_str(), known());
            let help = match near.or_else(|| config.all_plans.iter().find(by_name).map(|plan| plan.id.as_str())) {
                Some(near) => format!("did you mean \"{near}\"? Known are {list}"),
                None => format!("known are {list}"),
            };
            found.push((
                Diagnostic::error("unknown-plan", format!("there is no plan “{id}”")).help(help),
                format!("home.plans.{at}"),
            ));
        } else if !is_new {
            found.push((twice(id.as_str()), format!("home.plans.{at}")));
        }
    }
}

fn keys(config: &Config, places: &Places<'_>, found: &mut Found) {
    let mut taken: BTreeMap<_, (&str, usize)> = BTreeMap::new();
    for (action, keys) in config.keys.functions() {
        for (at, key) in keys.iter().enumerate().take(MOST_FINDINGS) {
            let path = format!("keys.{action}.{at}");
            match taken.insert(key, (action, at)) {
                None => {}
                Some((other, _)) if other == action => found.push((twice(&key.to_string()), path)),
                Some((other, other_at)) => {
                    let message = format!("the key “{key}” has two meanings: {other} and {action}");
                    // Said where an administrator can change it.
                    let (path, rest) = if places.layers().is_untouched(&path) {
                        (format!("keys.{other}.{other_at}"), action)
                    } else {
                        (path, other)
                    };
                    let help = format!("leave it out here, or write a line {rest} = [...] that does without it");
                    found.push((Diagnostic::error("duplicate-key", message).help(help), path));
                }
            }
        }
    }
}

fn opening(path: String, hours: Option<Hours>, found: &mut Found) {
    let Some(Hours::Daily { from, to }) = hours else {
        return;
    };
    let (from, to) = (from.get(), to.get());
    if from >= to {
        let diagnostic = Diagnostic::error("hours", format!("the telephone closes at {to}, before it opens at {from}"))
            .help("write full hours of the day from 0 to 24: { from = 8, to = 20 } is from 8 in the morning to 8 in the evening");
        found.push((diagnostic, path));
    } else if (from, to) == (0, 24) {
        let diagnostic = Diagnostic::error("hours", "from 0 to 24 is day and night").help("write \"always\"");
        found.push((diagnostic, path));
    }
}

fn plan(plan: &Plan, found: &mut Found) {
    let path = |inner: &str| format!("plans.{}.{inner}", plan.id);
    opening(path("ride.hours"), plan.ride.hours, found);
    opening(path("ride.questions.hours"), plan.ride.questions.as_ref().map(|questions| questions.hours), found);
    let Some(line) = &plan.interpreter else {
        return;
    };
    for language in line.phone_by_language.keys().filter(|language| !line.languages.contains(language)) {
        let diagnostic = Diagnostic::warning(
            "unused-number",
            format!("the plan has no message in {}, so this number is not shown", language.english_name()),
        )
        .help(format!("add \"{language}\" to its languages, or remove the number"));
        found.push((diagnostic, path(&format!("interpreter.phone_by_language.{language}"))));
    }
    for (at, language) in
        line.languages.iter().enumerate().filter(|(at, language)| line.languages[..*at].contains(language))
    {
        found.push((twice(language.tag()), path(&format!("interpreter.languages.{at}"))));
    }
}

/// Decisions about items that the ledger does not have. The ledger is read only where somebody has decided something.
fn review(config: &Config, places: &Places<'_>, report: &mut Report) {
    if config.review.is_empty() {
        return;
    }
    let Ok(ledger) = crate::content::Ledger::embedded() else {
        return;
    };
    for id in config.review.keys() {
        let Some(entry) = ledger.entries.iter().find(|entry| entry.id == *id) else {
            let open: Vec<_> = ledger.open().map(|entry| entry.id.as_str()).collect();
            let help = format!("items that wait for a decision are {}", open.join(" "));
            report.push(places.layers().at(
                Diagnostic::error("unknown-item", format!("the ledger has no item “{id}”")).help(help),
                &format!("review.{id}"),
            ));
            continue;
        };
        if entry.class != crate::content::ledger::Class::Open {
            let diagnostic =
                Diagnostic::warning("settled-item", format!("the item {id} waits for nobody: it is settled already"))
                    .help("remove the decision; it changes nothing");
            report.push(places.layers().at(diagnostic, &format!("review.{id}")));
        }
    }
}
