//! Names, and sentences that plans have of their own: what looks wrong in them.

use crate::config::layers::Layers;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::language::Language;

use super::finding::{Finding, HasGlyph};
use super::site_text::check_text;

/// The longest name that stands well on a button, in letters.
const LONGEST_NAME: usize = 60;

/// Looks at all of them.
pub(super) fn check(config: &Config, layers: &Layers<'_>, has_glyph: HasGlyph, report: &mut Report) {
    for Text { path, words, language, is_name } in texts(config) {
        let mut findings = check_text(words, language, &config.facts, has_glyph);
        for finding in findings.iter_mut().filter(|finding| finding.kind == "phone-in-prose") {
            "leave it out: the page shows the number of this plan beside these words".clone_into(&mut finding.help);
        }
        if is_name && words.chars().count() > LONGEST_NAME {
            let help = format!("write one of at most {LONGEST_NAME} letters");
            findings.push(Finding::new(0..words.len(), "long-name", "the name is too long for a button", help));
        }
        for finding in findings {
            report.push(placed(finding, &path, words, layers));
        }
    }
}

/// A text of the settings, with its dotted name.
struct Text<'c> {
    path: String,
    words: &'c str,
    language: Language,
    is_name: bool,
}

/// Names that are not plain, and all sentences that plans have of their own.
fn texts(config: &Config) -> Vec<Text<'_>> {
    let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphabetic() || " -&'.,/’".contains(c));
    let name = |path: String, words| Text { path, words, language: Language::English, is_name: true };
    let mut texts = vec![name("organization.name".to_owned(), &*config.facts.organization.name)];
    for plan in &config.all_plans {
        let (ride, questions) = (&plan.ride, plan.ride.questions.as_ref());
        let names = [
            ("name", Some(&plan.name)),
            ("full_name", Some(&plan.full_name)),
            ("ride.provider", ride.provider.as_ref()),
            ("ride.member_id", ride.member_id.as_ref()),
            ("ride.questions.office", questions.map(|questions| &questions.office)),
        ];
        let names = names.into_iter().filter_map(|(path, words)| Some((path, &**words?)));
        texts.extend(names.map(|(path, words)| name(format!("plans.{}.{path}", plan.id), words)));
    }
    texts.retain(|text| !is_plain(text.words) || text.words.chars().count() > LONGEST_NAME);
    for plan in &config.all_plans {
        let (ride, questions) = (&plan.ride, plan.ride.questions.as_ref());
        let sentences = [
            ("heading", Some(&ride.heading)),
            ("lead", Some(&ride.lead)),
            ("closing", Some(&ride.closing)),
            ("questions.lead", questions.map(|questions| &questions.lead)),
        ];
        for (name, words) in sentences.into_iter().filter_map(|(name, words)| Some((name, words?))) {
            let path = |language: &Language| format!("plans.{}.ride.{name}.{language}", plan.id);
            texts.extend(words.iter().map(|(language, words)| Text {
                path: path(language),
                words,
                language: *language,
                is_name: false,
            }));
        }
    }
    texts
}

/// A finding inside the quotation marks of its text, unless the text is written with escapes or over several lines.
fn placed(finding: Finding, path: &str, words: &str, layers: &Layers<'_>) -> Diagnostic {
    let Some((span, _)) = layers.find(path) else {
        return Diagnostic::warning(finding.kind, finding.message).help(finding.help);
    };
    let (source, own) = layers.locate(span);
    let start = own.start + 1;
    if source.text.get(start..own.end.saturating_sub(1)) == Some(words) {
        finding.diagnostic(Severity::Warning, source, start)
    } else {
        Diagnostic::warning(finding.kind, finding.message).help(finding.help).at(source, own)
    }
}
