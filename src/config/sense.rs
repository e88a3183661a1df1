//! What the schema cannot say: settings that contradict each other, or name what there is not.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::content::plan::{Hours, OwnWords, Plan};
use crate::content::DocumentId;
use crate::language::Language;

use super::layers::Places;
use super::report::{Diagnostic, Report, Severity};
use super::search::Search;
use super::shape::nearest;
use super::{folder, Config, Tile};

/// Looks at the whole configuration.
pub(super) fn check(config: &Config, places: &Places<'_>, search: &Search, report: &mut Report) {
    let mut found = Vec::new();
    languages(config, &mut found);
    home(config, &mut found);
    keys(config, &mut found);
    for plan in &config.all_plans {
        self::plan(plan, &mut found);
    }
    for (diagnostic, path) in found {
        report.push(places.layers().at(diagnostic, &path));
    }
    review(config, places, report);
    for (path, words, language) in own_words(config) {
        sentence(&path, words, language, config, places, search, report);
    }
}

/// How many findings of a kind are kept: whoever has more corrects these first.
const MOST_FINDINGS: usize = 100;

type Found = Vec<(Diagnostic, String)>;

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

fn keys(config: &Config, found: &mut Found) {
    let mut taken = BTreeMap::new();
    for (action, keys) in config.keys.functions() {
        for (at, key) in keys.iter().enumerate() {
            if let Some(other) = taken.insert(key, action) {
                let diagnostic = Diagnostic::error(
                    "duplicate-key",
                    format!("the key “{key}” has two meanings: {other} and {action}"),
                )
                .help("remove it from one of the two");
                found.push((diagnostic, format!("keys.{action}.{at}")));
            }
        }
    }
}

fn plan(plan: &Plan, found: &mut Found) {
    let path = |inner: &str| format!("plans.{}.{inner}", plan.id);
    let hours = [
        (plan.ride.hours, "ride.hours"),
        (plan.ride.questions.as_ref().map(|questions| questions.hours), "ride.questions.hours"),
    ];
    for (hours, at) in hours {
        if let Some(Hours::Daily { from, to }) =
            hours.filter(|hours| matches!(hours, Hours::Daily { from, to } if from >= to))
        {
            let diagnostic = Diagnostic::error("hours", format!("the telephone closes at {to}, before it opens at {from}"))
                .help("write full hours of the day from 0 to 24: { from = 8, to = 20 } is from 8 in the morning to 8 in the evening");
            found.push((diagnostic, path(at)));
        }
    }
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

/// All sentences that plans have of their own, with their names in the file.
fn own_words(config: &Config) -> Vec<(String, &str, Language)> {
    let mut found = Vec::new();
    let add = |path: String, words: &'_ OwnWords| -> Vec<(String, Language)> {
        words.keys().map(|language| (format!("{path}.{language}"), *language)).collect()
    };
    for plan in &config.all_plans {
        let ride = &plan.ride;
        let groups = [
            ("heading", Some(&ride.heading)),
            ("lead", Some(&ride.lead)),
            ("closing", Some(&ride.closing)),
            ("questions.lead", ride.questions.as_ref().map(|questions| &questions.lead)),
        ];
        for (name, words) in groups.into_iter().filter_map(|(name, words)| Some((name, words?))) {
            for (path, language) in add(format!("plans.{}.ride.{name}", plan.id), words) {
                if let Some(text) = words.get(&language) {
                    found.push((path, text.as_str(), language));
                }
            }
        }
    }
    found
}

fn sentence(
    path: &str,
    words: &str,
    language: Language,
    config: &Config,
    places: &Places<'_>,
    search: &Search,
    report: &mut Report,
) {
    let mut push = |severity, kind, message: String, help: String, inner: Range<usize>| {
        let layers = places.layers();
        let span = layers.find(path).map(|(span, _)| span).unwrap_or_default();
        let (source, own) = layers.locate(span);
        // Inside quotation marks, unless the text is written with escapes or over several lines.
        let is_plain = source.text.get(own.start + 1..own.end.saturating_sub(1)) == Some(words);
        let at = if is_plain { own.start + 1 + inner.start..own.start + 1 + inner.end } else { own };
        report.push(Diagnostic { severity, ..Diagnostic::error(kind, message).help(help).at(source, at) });
    };
    if let Some(at) = words.find('{') {
        let end = words[at..].find('}').map_or(words.len(), |end| at + end + 1);
        let message = "nothing fills a placeholder in a plan’s own words".to_owned();
        push(
            Severity::Error,
            "placeholder",
            message,
            "write the words themselves; telephone numbers stand beside them".to_owned(),
            at..end,
        );
    }
    for finding in folder::text(words, language, &config.facts, search) {
        let help = match finding.kind {
            "phone-in-prose" => "leave it out: the page shows the number of this plan beside these words".to_owned(),
            _ => finding.help,
        };
        push(Severity::Warning, finding.kind, finding.message, help, finding.span);
    }
}
