//! What looks wrong with telephone numbers and placeholders in a text.

use std::ops::Range;

use crate::content::facts::Organization;
use crate::content::{placeholders, Facts, Phone};
use crate::diagnostic::nearest;
use crate::language::Language;

use super::finding::Finding;
use super::text_lint;

/// Numbers to dial that a text holds in digits: their places, and the phone where it is one.
fn numbers(text: &str) -> Vec<(Range<usize>, Option<Phone>)> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '.' | '+' | '–' | '\u{2011}');
    let start = |piece: &str| piece.as_ptr() as usize - text.as_ptr() as usize;
    let pieces = text.split(|c| !is_part(c)).map(|piece| piece.trim_end_matches(['.', '-', '–']));
    let pieces = pieces.filter(|piece| !piece.is_empty());
    let runs: Vec<_> = pieces.map(|piece| start(piece)..start(piece) + piece.len()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < runs.len() {
        let first = runs[at].clone();
        // "(323) 505-4457" and "323 505 4457" are several runs.
        let joined = (1..=3).rev().filter_map(|count| runs.get(at + count)).find_map(|last| {
            let start = first.start - usize::from(text[..first.start].ends_with('('));
            let between = &text[start..last.end];
            let is_short =
                between.len() <= 20 && between.chars().all(|c| is_part(c) || matches!(c, ' ' | '\u{a0}' | '(' | ')'));
            let phone = is_short.then(|| between.parse::<Phone>().ok()).flatten()?;
            Some((start..last.end, phone))
        });
        if let Some((span, phone)) = joined {
            while runs.get(at).is_some_and(|run| run.start < span.end) {
                at += 1;
            }
            found.push((span, Some(phone)));
        } else {
            let digits = text[first.clone()].chars().filter(char::is_ascii_digit).count();
            if digits >= 9 {
                found.push((first.clone(), text[first].parse().ok()));
            }
            at += 1;
        }
    }
    found
}

/// Telephone numbers that stand in a text in digits: one that is changed in `kiosk.toml` stays as it was there.
#[must_use]
pub fn phones_in_prose(text: &str, facts: &Facts) -> Vec<Finding> {
    let describe = |(span, phone): (Range<usize>, Option<Phone>)| {
        let number = &text[span.clone()];
        let Some(phone) = phone else {
            return undialable(number, span, "compare it, digit by digit, with where you have it from");
        };
        let help = match facts.named_phones().into_iter().find(|(_, known)| *known == phone) {
            Some((id, _)) => format!("write {{phone:{id}}} instead: it changes with kiosk.toml"),
            None => "give it a name under [phones] in kiosk.toml, and write {phone:NAME} instead".to_owned(),
        };
        let message = format!("the telephone number “{number}” is written into the text");
        Finding::new(span, "phone-in-prose", message, help)
    };
    numbers(text).into_iter().map(describe).collect()
}

fn undialable(number: &str, span: Range<usize>, help: &str) -> Finding {
    let message = format!("“{number}” looks like a telephone number, and cannot be dialed");
    Finding::new(span, "phone", message, help)
}

/// What looks wrong in a whole interpreter message that holds its number in digits.
#[must_use]
pub fn message(text: &str, language: Language) -> Vec<Finding> {
    let mut findings = text_lint::message(text, language);
    let help = "compare it with the messages in other languages";
    for (span, phone) in numbers(text) {
        let number = &text[span.clone()];
        if phone.is_none() {
            findings.push(undialable(number, span, help));
        } else if number.starts_with(['-', '–', '.']) {
            let message = format!("“{number}” seems to have lost its first digit");
            findings.push(Finding::new(span, "phone", message, help));
        }
    }
    findings
}

/// Placeholders of a document that name nothing, or are not closed.
#[must_use]
pub fn placeholders(markdown: &str, facts: &Facts) -> Vec<Finding> {
    /// More than so many are one mistake, made many times.
    const MOST: usize = 50;
    let braces = markdown.match_indices('{').map(|(at, _)| at).filter(|at| !is_id(markdown, *at));
    braces.filter_map(|at| placeholder(markdown, at, facts)).take(MOST).collect()
}

/// What is wrong with the placeholder whose brace stands at a byte.
fn placeholder(markdown: &str, at: usize, facts: &Facts) -> Option<Finding> {
    let rest = &markdown[at + 1..];
    let end = rest.find(['}', '\n']).filter(|end| rest[*end..].starts_with('}'));
    let Some(inside) = end.map(|end| &rest[..end]) else {
        let help = "close it with “}”, such as {phone:customer-service}";
        return Some(Finding::new(at..at + 1, "placeholder", "this placeholder is not closed", help));
    };
    let (kind, id) = inside.split_once(':').unwrap_or((inside, ""));
    let (what, ids): (_, Vec<&str>) = match kind {
        "phone" => ("telephone number", facts.named_phones().into_keys().collect()),
        "link" => ("web address", facts.named_links().into_keys().collect()),
        "email" => ("e-mail address", facts.named_emails().into_keys().collect()),
        "organization" => ("word", Organization::NAMES.to_vec()),
        _ => ("", Vec::new()),
    };
    if ids.contains(&id) {
        return None;
    }
    let unknown = match kind {
        "organization" => format!("the organization has no “{id}” that documents can name"),
        _ => format!("kiosk.toml has no {what} called “{id}”"),
    };
    let (message, help) = match nearest(id, ids.iter().copied()) {
        _ if kind.starts_with('#') => (
            format!("“{{{inside}}}” is no id"),
            "an id stands behind a heading, without blanks: ## Your choices {#your-choices}".to_owned(),
        ),
        _ if what.is_empty() => (
            format!("“{{{inside}}}” is no placeholder"),
            "write {phone:NAME}, {link:NAME}, {email:NAME} or {organization:short-name}".to_owned(),
        ),
        Some(near) => (unknown, format!("did you mean {{{kind}:{near}}}?")),
        None if kind == "organization" => (unknown, format!("write one of {}", ids.join(", "))),
        None => (unknown, format!("write one of {}; or add it to kiosk.toml under [{kind}s]", ids.join(", "))),
    };
    Some(Finding::new(at..at + inside.len() + 2, "placeholder", message, help))
}

/// Returns whether a brace opens a heading’s id, which is no placeholder: `## Your Choices {#your-choices}`.
fn is_id(markdown: &str, at: usize) -> bool {
    if !markdown[at..].starts_with("{#") {
        return false;
    }
    let start = markdown[..at].rfind('\n').map_or(0, |end| end + 1);
    let mut lines = markdown[start..].lines();
    let line = lines.next().unwrap_or_default();
    let is_underlined = lines.next().is_some_and(|below| below.starts_with("==") || below.starts_with("--"));
    let has_id = placeholders::heading(line.trim_end().trim_end_matches('#')).1.is_some();
    (line.trim_start().starts_with('#') || is_underlined) && has_id && line.rfind("{#") == Some(at - start)
}

/// The interpreter messages of a page such as the source page, each with its place: lines such as
/// `English:  ATTENTION: …`, or a line with the name of the language above one with the message.
#[must_use]
pub fn messages_of(page: &str) -> Vec<(Language, Range<usize>)> {
    let mut messages = Vec::new();
    let mut named = None;
    for line in page.lines().map(str::trim) {
        let (language, words) = match labelled(line) {
            Some((language, rest)) => (Some(language), rest.trim()),
            None => (named.take(), line),
        };
        match language {
            Some(language) if !words.is_empty() => {
                let start = words.as_ptr() as usize - page.as_ptr() as usize;
                messages.push((language, start..start + words.len()));
            }
            language => named = language,
        }
    }
    messages
}

fn labelled(line: &str) -> Option<(Language, &str)> {
    let (label, rest) = line.split_once(':')?;
    let label = match label.trim() {
        "Cambodian" => "Khmer",
        label => label,
    };
    let language = Language::ALL.into_iter().find(|language| text_lint::label(*language) == label)?;
    Some((language, rest))
}

/// What looks wrong in the interpreter messages of a page, with places in the page.
#[must_use]
pub fn page(page: &str) -> Vec<Finding> {
    let of = |(language, place): (Language, Range<usize>)| {
        let findings = message(&page[place.clone()], language);
        findings.into_iter().map(move |finding| finding.moved(place.start))
    };
    messages_of(page).into_iter().flat_map(of).collect()
}
