//! Names, and sentences that plans have of their own.

use std::ops::Range;

use crate::language::Language;

use super::layers::Places;
use super::report::{Diagnostic, Report, Severity};
use super::search::Search;
use super::{folder, Config};

/// The longest name that stands well on a button, in letters.
const LONGEST_NAME: usize = 60;

/// Looks at all of them.
pub(super) fn check(config: &Config, places: &Places<'_>, search: &Search, report: &mut Report) {
    for (path, words, language) in own_words(config) {
        sentence(&path, words, language, config, places, search, report);
    }
}

/// All names that are not plain, and sentences that plans have of their own, with their names in the file.
fn own_words(config: &Config) -> Vec<(String, &str, Language)> {
    let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphabetic() || " -&'.,/’".contains(c));
    let mut found = vec![("organization.name".to_owned(), &*config.facts.organization.name, Language::English)];
    for plan in &config.all_plans {
        let names = [
            ("name", Some(&plan.name)),
            ("full_name", Some(&plan.full_name)),
            ("ride.provider", plan.ride.provider.as_ref()),
            ("ride.member_id", plan.ride.member_id.as_ref()),
            ("ride.questions.office", plan.ride.questions.as_ref().map(|questions| &questions.office)),
        ];
        let names = names.into_iter().filter_map(|(path, name)| Some((path, &**name?)));
        found.extend(names.map(|(path, name)| (format!("plans.{}.{path}", plan.id), name, Language::English)));
    }
    found.retain(|(_, name, _)| !is_plain(name) || name.chars().count() > LONGEST_NAME);
    for plan in &config.all_plans {
        let ride = &plan.ride;
        let groups = [
            ("heading", Some(&ride.heading)),
            ("lead", Some(&ride.lead)),
            ("closing", Some(&ride.closing)),
            ("questions.lead", ride.questions.as_ref().map(|questions| &questions.lead)),
        ];
        for (name, words) in groups.into_iter().filter_map(|(name, words)| Some((name, words?))) {
            let path = |language: &Language| format!("plans.{}.ride.{name}.{language}", plan.id);
            found.extend(words.iter().map(|(language, text)| (path(language), text.as_str(), *language)));
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
        let Some((span, _)) = layers.find(path) else {
            return report.push(Diagnostic { severity, ..Diagnostic::error(kind, message).help(help) });
        };
        let (source, own) = layers.locate(span);
        // Inside quotation marks, unless the text is written with escapes or over several lines.
        let is_plain = source.text.get(own.start + 1..own.end.saturating_sub(1)) == Some(words);
        let at = if is_plain { own.start + 1 + inner.start..own.start + 1 + inner.end } else { own };
        report.push(Diagnostic { severity, ..Diagnostic::error(kind, message).help(help).at(source, at) });
    };
    let is_name = path.rsplit('.').next().is_none_or(|last| last.parse::<Language>().is_err());
    if is_name && words.chars().count() > LONGEST_NAME {
        let help = format!("write one of at most {LONGEST_NAME} letters");
        push(Severity::Warning, "long-name", "the name is too long for a button".to_owned(), help, 0..words.len());
    }
    if let Some(at) = words.find('{') {
        let end = words[at..].find('}').map_or(words.len(), |end| at + end + 1);
        let message = "nothing fills a placeholder here".to_owned();
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
