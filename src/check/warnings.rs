//! What only `check` says: values that are right in form, and that nobody can mean.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, Date, Problem, Verdict, EXAMPLE_HASH, REQUIRED_LANGUAGES};
use crate::content::phone::Phone;
use crate::content::{Plan, KIOSK_TOML};
use crate::diagnostic::nearest;
use crate::language::Language;

/// Looks at settings that have no errors; `texts` are the documents and words of the site.
pub(super) fn warnings(config: &Config, texts: &[&str]) -> Vec<Problem> {
    let mut found = Vec::new();
    required_languages(config, &mut found);
    examples(config, &mut found);
    signatures(config, &mut found);
    names(config, &mut found);
    unused(config, texts, &mut found);
    if config.display.fullscreen && config.exit.pin_hash.is_none() {
        let message = "nobody can leave the kiosk when it covers the screen";
        let help = "run `member-kiosk pin`, and write the line that it prints under [exit]";
        found.push(Problem::warning("display.fullscreen", "no-way-out", message, help));
    }
    found
}

/// The kiosk, and the first plan’s messages, must have English and California's fifteen languages (45 CFR 92.11, rule R1).
fn required_languages(config: &Config, found: &mut Vec<Problem>) {
    let not_required = config.review.get(REQUIRED_LANGUAGES);
    if not_required.is_some_and(|decision| decision.decision == Verdict::NotApplicable) {
        return;
    }
    let mut say = |path: &str, has: &[Language], what: &str, why: &str| {
        let required = [Language::English].into_iter().chain(Language::CALIFORNIA);
        let missing: Vec<_> = required.filter(|language| !has.contains(language)).collect();
        if !missing.is_empty() {
            let names = missing.iter().map(|one| one.english_name()).collect::<Vec<_>>().join(", ");
            let tags = missing.iter().map(|one| format!("\"{one}\"")).collect::<Vec<_>>().join(", ");
            let help = format!(
                "add {tags}: {why} (45 CFR 92.11). Where the rule does not bind this site, somebody says so under [review.{REQUIRED_LANGUAGES}]"
            );
            found.push(Problem::error(path, "required-language", format!("{what} {names}"), help));
        }
    };
    let why = "English and California’s 15 languages are required";
    say("languages.offered", &config.languages.offered, "the kiosk does not offer", why);
    if let Some(plan) = config.facts.plans.first() {
        let has = plan.interpreter.as_ref().map(|line| line.languages.to_vec()).unwrap_or_default();
        let path = format!("plans.{}.interpreter.languages", plan.id);
        let what = format!("the first plan, {}, has no message in", plan.name);
        let why = "the plan that stands first has to have them; or put one first, under [home] plans, that has";
        say(&path, &has, &what, why);
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
        if let Some(ride) = &plan.ride {
            phones.push((own("ride.phone"), ride.phone));
            phones.extend(ride.questions.iter().map(|questions| (own("ride.questions.phone"), questions.phone)));
        }
    }
    phones
}

fn examples(config: &Config, found: &mut Vec<Problem>) {
    for (path, phone) in phones(config) {
        if phone.is_example() {
            let message = format!("{phone} is a number for examples: nobody answers it");
            found.push(Problem::warning(path, "example", message, "write the real number"));
        } else if phone.is_premium() {
            let help = "compare the number, digit by digit, with where you have it from";
            found.push(Problem::warning(path, "premium", format!("a call to {phone} costs the member money"), help));
        }
    }
    let links = config.facts.links.iter().map(|(id, entry)| (format!("links.{id}.url"), entry.url.to_string()));
    let emails =
        config.facts.emails.iter().map(|(id, entry)| (format!("emails.{id}.address"), entry.address.to_string()));
    for (path, address) in links.chain(emails).filter(|(_, address)| address.contains("example.com")) {
        let message = format!("“{address}” is an address for examples");
        found.push(Problem::warning(path, "example", message, "write the real address"));
    }
    if config.exit.pin_hash.as_ref().is_some_and(|hash| hash.as_str() == EXAMPLE_HASH) {
        let message = "nobody knows the PIN of this hash: it is the example";
        let help = "run `member-kiosk pin`, and write the line that it prints";
        found.push(Problem::warning("exit.pin_hash", "example", message, help));
    }
}

/// Who signed what, and when.
fn signatures(config: &Config, found: &mut Vec<Problem>) {
    const NOBODY: [&str; 8] = ["ana lópez", "tbd", "n/a", "none", "name", "test", "xxx", "unknown"];
    let reviewed = config.languages.reviewed.iter();
    let reviewed = reviewed.map(|(language, review)| (format!("languages.reviewed.{language}"), &review.by, review.on));
    let decided = config.review.iter().map(|(id, decision)| (format!("review.{id}"), &decision.by, decision.on));
    let today = Date::today();
    for (path, by, on) in reviewed.chain(decided) {
        if NOBODY.contains(&by.to_lowercase().as_str()) {
            let message = format!("“{by}” is nobody who can have signed");
            let help = "write the name of the person who has read it, or remove the whole entry";
            found.push(Problem::warning(format!("{path}.by"), "example", message, help));
        }
        if on > today {
            let help = "write the day on which the person signed";
            found.push(Problem::warning(format!("{path}.on"), "future", format!("{on} is still to come"), help));
        }
    }
}

fn names(config: &Config, found: &mut Vec<Problem>) {
    let mut before: BTreeMap<String, &Plan> = BTreeMap::new();
    for plan in &config.facts.plans {
        if let Some(other) = before.insert(plan.name.to_lowercase(), plan) {
            let message = format!("two plans have the name “{}”", plan.name);
            let help = format!("members cannot tell them apart: give “{}” or “{}” another name", other.id, plan.id);
            found.push(Problem::warning(format!("plans.{}.name", plan.id), "same-name", message, help));
        }
    }
}

/// Entries of the lists that nothing names: then the number that was meant stays as it is.
fn unused(config: &Config, texts: &[&str], found: &mut Vec<Problem>) {
    /// Whoever has more corrects these first.
    const MOST: usize = 20;
    let built_in: toml::Table = toml::from_str(KIOSK_TOML).unwrap_or_default();
    let facts = &config.facts;
    let lists: [(_, _, Vec<_>, Vec<_>); 3] = [
        ("phones", "phone", facts.phones.keys().collect(), facts.settled_phones().map(|(id, ..)| id).to_vec()),
        ("links", "link", facts.links.keys().collect(), vec![facts.settled_link().0]),
        ("emails", "email", facts.emails.keys().collect(), vec![facts.settled_email().0]),
    ];
    for (list, placeholder, ids, settled) in lists {
        let known = built_in.get(list).and_then(toml::Value::as_table).into_iter().flat_map(|known| known.keys());
        let mut known: BTreeSet<_> = known.map(String::as_str).collect();
        known.extend(settled);
        let is_unused = |id: &&&String| {
            let named = format!("{{{placeholder}:{id}}}");
            !known.contains(id.as_str()) && !texts.iter().any(|text| text.contains(&named))
        };
        for id in ids.iter().filter(is_unused).take(MOST) {
            let help = match nearest(id, known.iter().copied()) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("a document of this site shows it where it says {{{placeholder}:{id}}}"),
            };
            found.push(Problem::warning(format!("{list}.{id}"), "unused", format!("nothing shows “{id}”"), help));
        }
    }
}
