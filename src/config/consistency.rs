//! What the schema cannot say: settings that contradict each other, or name what there is not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use crate::content::ledger::{Class, Ledger};
use crate::content::plan::{OwnWords, Plan, Ride};
use crate::content::{DocumentId, PlanId};
use crate::diagnostic::nearest;
use crate::language::Language;

use super::problem::Problem;
use super::{opening, Config, Tile, Verdict, REQUIRED_LANGUAGES};

/// How many problems of a kind are kept: whoever has more corrects these first.
const MOST_PROBLEMS: usize = 100;

/// Finds what contradicts itself in settings.
pub fn problems(config: &Config) -> Vec<Problem> {
    let mut found = Vec::new();
    languages(config, &mut found);
    home(config, &mut found);
    offered_plans(config, &mut found);
    keys(config, &mut found);
    one_fact(config, &mut found);
    found.extend(opening::problems("concern.hours", &config.facts.concern.hours));
    for plan in &config.all_plans {
        self::plan(plan, &mut found);
    }
    review(config, &mut found);
    found
}

fn languages(config: &Config, found: &mut Vec<Problem>) {
    let offered = &config.languages.offered;
    if !offered.contains(&Language::English) {
        let help = "add \"en\" to the list: staff read it, and it stands beside what no translator has reviewed";
        found.push(Problem::error("languages.offered", "no-english", "English is not offered", help));
    }
    if let Some(default) = config.languages.default.filter(|default| !offered.contains(default)) {
        let message = format!("{} is not offered", default.english_name());
        let help = format!("add \"{default}\" to the list of those offered, or write one of that list");
        found.push(Problem::error("languages.default", "not-offered", message, help));
    }
    found.extend(twice("languages.offered", offered.iter()));
}

/// Values that stand twice in a list.
fn twice<T: Clone + Display + Ord>(list: &str, values: impl IntoIterator<Item = T>) -> Vec<Problem> {
    let mut before = BTreeSet::new();
    let again = values.into_iter().enumerate().filter(|(_, value)| !before.insert(value.clone())).take(MOST_PROBLEMS);
    let problem = |(at, value): (usize, T)| {
        let message = format!("“{value}” stands twice in this list");
        Problem::error(format!("{list}.{at}"), "duplicate", message, "remove one of the two")
    };
    again.map(problem).collect()
}

fn home(config: &Config, found: &mut Vec<Problem>) {
    let tiles = &config.home.tiles;
    found.extend(twice("home.tiles", tiles.iter().map(|tile| format!("{tile:?}").to_lowercase())));
    let is_shown = |tile: &Tile| tile.document().is_none_or(|document| !config.documents.hidden.contains(&document));
    if !tiles.iter().any(is_shown) {
        let help = "add a tile such as \"interpreter\", or show the document of one of its tiles again";
        found.push(Problem::error("home.tiles", "home", "the home page has nothing to choose from", help));
    }
    if !tiles.contains(&Tile::Interpreter) {
        let help = "add \"interpreter\" to the list (45 CFR 92.11)";
        found.push(Problem::warning("home.tiles", "home", "the home page has no way to an interpreter", help));
    }
    if config.documents.hidden.contains(&DocumentId::Privacy) {
        let help = "show it: it must be posted (45 CFR 164.520)";
        found.push(Problem::warning("documents.hidden", "home", "the notice of privacy practices is hidden", help));
    }
}

fn offered_plans(config: &Config, found: &mut Vec<Problem>) {
    let Some(offered) = &config.home.plans else {
        return;
    };
    found.extend(twice("home.plans", offered.iter()));
    let known = || config.all_plans.iter().map(|plan| plan.id.as_str());
    let all: BTreeSet<_> = known().collect();
    let unknown = offered.iter().enumerate().filter(|(_, id)| !all.contains(id.as_str()));
    for (at, id) in unknown.take(MOST_PROBLEMS) {
        let list = known().take(20).collect::<Vec<_>>().join(", ");
        let by_name = || config.all_plans.iter().find(|plan| plan.name.eq_ignore_ascii_case(id.as_str()));
        let near = nearest(id.as_str(), known()).or_else(|| by_name().map(|plan| plan.id.as_str()));
        let help = match near {
            Some(near) => format!("did you mean \"{near}\"? Known are {list}"),
            None => format!("known are {list}"),
        };
        let message = format!("there is no plan “{id}”");
        found.push(Problem::error(format!("home.plans.{at}"), "unknown-plan", message, help));
    }
}

fn keys(config: &Config, found: &mut Vec<Problem>) {
    for (action, keys, why) in [
        ("select", &config.keys.select, "no key presses what is in the frame: a keypad is dead"),
        ("down", &config.keys.down, "no key moves to the next part: a keypad is dead"),
    ] {
        if keys.is_empty() {
            let help = "name a key, such as the one that is built in: leave the line out (Section 508, 407)";
            found.push(Problem::warning(format!("keys.{action}"), "no-key", why, help));
        }
    }
    let mut taken = BTreeMap::new();
    for (action, _, keys) in config.keys.functions() {
        found.extend(twice(&format!("keys.{action}"), keys));
        for (at, key) in keys.iter().enumerate().take(MOST_PROBLEMS) {
            let path = format!("keys.{action}.{at}");
            let Some((other, other_path)) =
                taken.insert(key, (action, path.clone())).filter(|(other, _)| *other != action)
            else {
                continue;
            };
            // At both: one of the two may be built in.
            for (path, rest) in [(path, other), (other_path, action)] {
                let message = format!("the key “{key}” has two meanings: {other} and {action}");
                let help = format!("leave it out here, or write a line {rest} = [...] that does without it");
                found.push(Problem::error(path, "duplicate-key", message, help));
            }
        }
    }
}

/// Facts that have a setting of their own, and that a list says differently: documents would contradict the pages.
fn one_fact(config: &Config, found: &mut Vec<Problem>) {
    let facts = &config.facts;
    let mut say = |path: String, setting: &str, placeholder: String| {
        let message = format!("this is not what {setting} says, and it is the same fact");
        let help =
            format!("remove this line, and write it at {setting}: documents show that at {{{placeholder}}}, too");
        found.push(Problem::error(path, "two-settings", message, help));
    };
    for (id, setting, phone) in facts.settled_phones() {
        if facts.phones.get(id).is_some_and(|entry| entry.number != phone) {
            say(format!("phones.{id}.number"), setting, format!("phone:{id}"));
        }
    }
    let (id, setting, link) = facts.settled_link();
    if facts.links.get(id).is_some_and(|entry| entry.url != *link) {
        say(format!("links.{id}.url"), setting, format!("link:{id}"));
    }
    let (id, setting, email) = facts.settled_email();
    if facts.emails.get(id).is_some_and(|entry| entry.address != *email) {
        say(format!("emails.{id}.address"), setting, format!("email:{id}"));
    }
}

fn plan(plan: &Plan, found: &mut Vec<Problem>) {
    let path = |inner: &str| format!("plans.{}.{inner}", plan.id);
    if let Some(ride) = &plan.ride {
        self::ride(&plan.id, ride, found);
    }
    let Some(line) = &plan.interpreter else {
        return;
    };
    found.extend(twice(&path("interpreter.languages"), line.languages.iter()));
    for language in line.phone_by_language.keys().filter(|language| !line.languages.contains(language)) {
        let message = format!("the plan has no message in {}, so this number is not shown", language.english_name());
        let help = format!("add \"{language}\" to its languages, or remove the number");
        let path = path(&format!("interpreter.phone_by_language.{language}"));
        found.push(Problem::warning(path, "unused-number", message, help));
    }
}

fn ride(id: &PlanId, ride: &Ride, found: &mut Vec<Problem>) {
    let questions = ride.questions.as_ref();
    let path = |inner: &str| format!("plans.{id}.{inner}");
    let all_hours =
        [("ride.hours", ride.hours.as_ref()), ("ride.questions.hours", questions.map(|questions| &questions.hours))];
    for (name, hours) in all_hours.into_iter().filter_map(|(name, hours)| Some((name, hours?))) {
        found.extend(opening::problems(&path(name), hours));
    }
    let own_words: [(&str, Option<&OwnWords>); 4] = [
        ("ride.heading", Some(&ride.heading)),
        ("ride.lead", Some(&ride.lead)),
        ("ride.closing", Some(&ride.closing)),
        ("ride.questions.lead", questions.map(|questions| &questions.lead)),
    ];
    for (name, words) in own_words.into_iter().filter_map(|(name, words)| Some((name, words?))) {
        for (language, _) in words.iter().filter(|(_, text)| text.contains('{')) {
            let help = "write the words themselves; telephone numbers stand beside them";
            let path = path(&format!("{name}.{language}"));
            found.push(Problem::error(path, "placeholder", "nothing fills a placeholder here", help));
        }
    }
}

/// Decisions about items that the ledger does not have. The ledger is read only where somebody has decided something.
fn review(config: &Config, found: &mut Vec<Problem>) {
    if config.review.is_empty() {
        return;
    }
    let Ok(ledger) = Ledger::embedded() else {
        return;
    };
    for (id, decision) in &config.review {
        let path = format!("review.{id}");
        let is_without_reason = decision.decision == Verdict::NotApplicable && decision.why.is_none();
        if is_without_reason {
            let help = "add a line such as why = \"The county office has approved these eight languages.\"";
            let message = format!("nobody says why {id} does not concern this site");
            found.push(Problem::error(path.clone(), "missing-key", message, help));
        }
        if id == REQUIRED_LANGUAGES {
            if decision.decision != Verdict::NotApplicable {
                let help = "write decision = \"not-applicable\" and a line why, or remove the entry";
                let message = "it changes nothing: the languages stay required";
                found.push(Problem::warning(path, "settled-item", message, help));
            }
            continue;
        }
        match ledger.entries.iter().find(|entry| entry.id == *id) {
            None => {
                let open: Vec<_> = ledger.open().map(|entry| entry.id.as_str()).collect();
                let help = format!("items that wait for a decision are {}", open.join(" "));
                found.push(Problem::error(path, "unknown-item", format!("the ledger has no item “{id}”"), help));
            }
            Some(entry) if entry.class != Class::Open => {
                let message = format!("the item {id} waits for nobody: it is settled already");
                found.push(Problem::warning(path, "settled-item", message, "remove the decision; it changes nothing"));
            }
            Some(_) => {}
        }
    }
}
