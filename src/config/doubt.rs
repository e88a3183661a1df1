//! What only `check` says: values that are right in form, and that nobody can mean.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::content::phone::Phone;
use crate::content::{Plan, KIOSK_TOML};
use crate::language::Language;

use super::layers::Layers;
use super::report::{Diagnostic, Report};
use super::sense::Found;
use super::shape::nearest;
use super::{described, load, read, Config, Date, Search};

/// Looks at a configuration that has no errors, and at the `files` that were read for it.
pub(super) fn look(config: &Config, search: &Search, files: &[PathBuf]) -> Report {
    let mut found = Found::new();
    required_languages(config, &mut found);
    examples(config, &mut found);
    signatures(config, &mut found);
    names(config, &mut found);
    unused(config, files, &mut found);
    if config.display.fullscreen && config.exit.pin_hash.is_none() {
        let diagnostic = Diagnostic::warning("no-way-out", "nobody can leave the kiosk when it covers the screen")
            .help("run `member-kiosk pin`, and write the line that it prints under [exit]");
        found.push((diagnostic, "display.fullscreen".to_owned()));
    }
    let mut report = Report::default();
    if found.is_empty() {
        return report;
    }
    let sources = load::sources(search, &mut Report::default());
    let layers = Layers::read(&sources, &mut Report::default());
    for (diagnostic, path) in found {
        report.push(layers.at(diagnostic, &path));
    }
    report
}

/// The first plan must have a message in English and in California's fifteen languages (45 CFR 92.11, rule R1).
fn required_languages(config: &Config, found: &mut Found) {
    let required = || [Language::English].into_iter().chain(Language::CALIFORNIA);
    let missing = |has: &[Language]| required().filter(|language| !has.contains(language)).collect::<Vec<_>>();
    let names = |languages: &[Language]| languages.iter().map(|one| one.english_name()).collect::<Vec<_>>().join(", ");
    let tags = |languages: &[Language]| {
        languages.iter().map(|one| format!("\"{}\"", one.tag())).collect::<Vec<_>>().join(", ")
    };
    let not_offered = missing(&config.languages.offered);
    if !not_offered.is_empty() {
        let diagnostic = Diagnostic::error(
            "required-language",
            format!("the kiosk does not offer {}", names(&not_offered)),
        )
        .help(format!("add {}: English and California’s 15 languages are required (45 CFR 92.11)", tags(&not_offered)));
        found.push((diagnostic, "languages.offered".to_owned()));
    }
    let Some(plan) = config.facts.plans.first() else {
        return;
    };
    let has = plan.interpreter.as_ref().map(|line| line.languages.to_vec()).unwrap_or_default();
    let missing = missing(&has);
    if !missing.is_empty() {
        let message = format!("the first plan, {}, has no message in {}", plan.name, names(&missing));
        let diagnostic = Diagnostic::error("first-plan", message).help(format!(
            "members who have chosen no plan see it first: add {} to its languages, or put a plan first, under [home] plans, that has them (45 CFR 92.11)",
            tags(&missing)
        ));
        found.push((diagnostic, format!("plans.{}.interpreter.languages", plan.id)));
    }
}

/// All telephone numbers, with their names in the file.
fn phones(config: &Config) -> Vec<(String, Phone)> {
    let (organization, concern) = (&config.facts.organization, &config.facts.concern);
    let mut phones = vec![
        ("organization.customer_service".to_owned(), organization.customer_service),
        ("organization.after_hours".to_owned(), organization.after_hours),
        ("organization.paper_copy".to_owned(), organization.paper_copy),
        ("concern.hotline".to_owned(), concern.hotline),
        ("concern.fax".to_owned(), concern.fax),
    ];
    phones.extend(config.facts.phones.iter().map(|(id, entry)| (format!("phones.{id}.number"), entry.number)));
    for plan in &config.all_plans {
        let own = |inner: &str| format!("plans.{}.{inner}", plan.id);
        if let Some(line) = &plan.interpreter {
            phones.push((own("interpreter.phone"), line.phone));
            let by_language = line.phone_by_language.iter();
            phones.extend(
                by_language
                    .map(|(language, phone)| (own(&format!("interpreter.phone_by_language.{language}")), *phone)),
            );
        }
        phones.push((own("ride.phone"), plan.ride.phone));
        phones.extend(plan.ride.questions.iter().map(|questions| (own("ride.questions.phone"), questions.phone)));
    }
    phones
}

fn examples(config: &Config, found: &mut Found) {
    for (path, phone) in phones(config) {
        if phone.is_example() {
            let diagnostic =
                Diagnostic::warning("example", format!("{phone} is a number for examples: nobody answers it"))
                    .help("write the real number");
            found.push((diagnostic, path));
        } else if phone.is_premium() {
            let diagnostic = Diagnostic::warning("premium", format!("a call to {phone} costs the member money"))
                .help("compare the number, digit by digit, with where you have it from");
            found.push((diagnostic, path));
        }
    }
    let links = config.facts.links.iter().map(|(id, entry)| (format!("links.{id}.url"), entry.url.to_string()));
    let emails =
        config.facts.emails.iter().map(|(id, entry)| (format!("emails.{id}.address"), entry.address.to_string()));
    for (path, address) in links.chain(emails).filter(|(_, address)| address.contains("example.com")) {
        let diagnostic = Diagnostic::warning("example", format!("“{address}” is an address for examples"))
            .help("write the real address");
        found.push((diagnostic, path));
    }
    if config.exit.pin_hash.as_ref().is_some_and(|hash| hash.as_str() == described::EXAMPLE_HASH) {
        let diagnostic = Diagnostic::warning("example", "nobody knows the PIN of this hash: it is the example")
            .help("run `member-kiosk pin`, and write the line that it prints");
        found.push((diagnostic, "exit.pin_hash".to_owned()));
    }
}

/// Who signed what, and when.
fn signatures(config: &Config, found: &mut Found) {
    const NOBODY: [&str; 8] = ["ana lópez", "tbd", "n/a", "none", "name", "test", "xxx", "unknown"];
    let reviewed = config.languages.reviewed.iter();
    let reviewed = reviewed.map(|(language, review)| (format!("languages.reviewed.{language}"), &review.by, review.on));
    let decided = config.review.iter().map(|(id, decision)| (format!("review.{id}"), &decision.by, decision.on));
    let today = Date::today();
    for (path, by, on) in reviewed.chain(decided) {
        if NOBODY.contains(&by.to_lowercase().as_str()) {
            let diagnostic = Diagnostic::warning("example", format!("“{by}” is nobody who can have signed"))
                .help("write the name of the person who has read it, or remove the whole entry");
            found.push((diagnostic, format!("{path}.by")));
        }
        if today.is_some_and(|today| on > today) {
            let diagnostic = Diagnostic::warning("future", format!("{on} is still to come"))
                .help("write the day on which the person signed");
            found.push((diagnostic, format!("{path}.on")));
        }
    }
}

fn names(config: &Config, found: &mut Found) {
    let mut before: BTreeMap<String, &Plan> = BTreeMap::new();
    for plan in &config.facts.plans {
        if let Some(other) = before.insert(plan.name.to_lowercase(), plan) {
            let diagnostic = Diagnostic::warning("same-name", format!("two plans have the name “{}”", plan.name))
                .help(format!("members cannot tell them apart: give “{}” or “{}” another name", other.id, plan.id));
            found.push((diagnostic, format!("plans.{}.name", plan.id)));
        }
    }
}

/// Entries of the lists that nothing names: then the number that was meant stays as it is.
fn unused(config: &Config, files: &[PathBuf], found: &mut Found) {
    /// Whoever has more corrects these first.
    const MOST: usize = 20;
    let built_in: toml::Table = toml::from_str(KIOSK_TOML).unwrap_or_default();
    let texts = files.iter().filter(|path| path.extension().is_some_and(|ending| ending != "toml"));
    let texts: Vec<_> = texts.filter_map(|path| read::text(path, read::LARGEST_TEXT).ok().flatten()).collect();
    let facts = &config.facts;
    let lists: [(&str, &str, Vec<&String>); 3] = [
        ("phones", "phone", facts.phones.keys().collect()),
        ("links", "link", facts.links.keys().collect()),
        ("emails", "email", facts.emails.keys().collect()),
    ];
    for (list, placeholder, ids) in lists {
        let known: BTreeSet<&str> = built_in
            .get(list)
            .and_then(toml::Value::as_table)
            .into_iter()
            .flatten()
            .map(|(id, _)| id.as_str())
            .collect();
        let is_unused = |id: &&&String| {
            let named = format!("{{{placeholder}:{id}}}");
            !known.contains(id.as_str()) && !texts.iter().any(|source| source.text.contains(&named))
        };
        for id in ids.iter().filter(is_unused).take(MOST) {
            let help = match nearest(&id.replace('_', "-"), known.iter().copied()) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("a document of this site shows it where it says {{{placeholder}:{id}}}"),
            };
            let diagnostic = Diagnostic::warning("unused", format!("nothing shows “{id}”")).help(help);
            found.push((diagnostic, format!("{list}.{id}")));
        }
    }
}
