//! What looks wrong with telephone numbers and placeholders in a text.

use std::ops::Range;

use crate::content::{placeholders, Facts, Phone};
use crate::language::Language;

use super::finding::Finding;
use super::text_lint;

/// Numbers to dial that a text holds in digits: their places, and the phone where it is one.
fn numbers(text: &str) -> Vec<(Range<usize>, Option<Phone>)> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '.' | '+' | '–' | '\u{2011}');
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_part(character), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let end = from + text[from..at].trim_end_matches(['.', '-', '–']).len();
                if end > from {
                    runs.push(from..end);
                }
                start = None;
            }
            _ => {}
        }
    }
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
    let found = numbers(text).into_iter();
    found
        .map(|(span, phone)| {
            let number = &text[span.clone()];
            let id = facts.phones.iter().find(|(_, entry)| Some(entry.number) == phone).map(|(id, _)| id);
            match (phone, id) {
                (None, _) => Finding::new(
                    span.clone(),
                    "phone",
                    format!("“{number}” looks like a telephone number, and cannot be dialed"),
                    "compare it, digit by digit, with where you have it from",
                ),
                (_, Some(id)) => Finding::new(
                    span.clone(),
                    "phone-in-prose",
                    format!("the telephone number “{number}” is written into the text"),
                    format!("write {{phone:{id}}} instead: it changes with kiosk.toml"),
                ),
                _ => Finding::new(
                    span.clone(),
                    "phone-in-prose",
                    format!("the telephone number “{number}” is written into the text"),
                    "give it a name under [phones] in kiosk.toml, and write {phone:NAME} instead",
                ),
            }
        })
        .collect()
}

/// What looks wrong in a whole interpreter message that holds its number in digits.
#[must_use]
pub fn message(text: &str, language: Language) -> Vec<Finding> {
    let mut findings = text_lint::message(text, language);
    for (span, phone) in numbers(text) {
        let number = &text[span.clone()];
        if phone.is_none() {
            let message = format!("“{number}” looks like a telephone number, and cannot be dialed");
            findings.push(Finding::new(span, "phone", message, "compare it with the messages in other languages"));
        } else if number.starts_with(['-', '–', '.']) {
            let message = format!("“{number}” seems to have lost its first digit");
            findings.push(Finding::new(span, "phone", message, "compare it with the messages in other languages"));
        }
    }
    findings
}

/// Placeholders of a document that name nothing, or are not closed.
#[must_use]
pub fn placeholders(markdown: &str, facts: &Facts) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, _) in markdown.match_indices('{').filter(|(at, _)| !is_id(markdown, *at)) {
        // More than so many are one mistake, made many times.
        if findings.len() >= 50 {
            break;
        }
        let rest = &markdown[at + 1..];
        let Some(inside) = rest.find(['}', '\n']).filter(|&end| rest[end..].starts_with('}')).map(|end| &rest[..end])
        else {
            let help = "close it with “}”, such as {phone:customer-service}";
            findings.push(Finding::new(at..at + 1, "placeholder", "this placeholder is not closed", help));
            continue;
        };
        let span = at..at + inside.len() + 2;
        let (kind, id) = inside.split_once(':').unwrap_or((inside, ""));
        let ids: Vec<&str> = match kind {
            "phone" => facts.phones.keys().map(String::as_str).collect(),
            "link" => facts.links.keys().map(String::as_str).collect(),
            "email" => facts.emails.keys().map(String::as_str).collect(),
            _ if kind.starts_with('#') => {
                let help = "an id stands behind a heading, without blanks: ## Your choices {#your-choices}";
                findings.push(Finding::new(span, "placeholder", format!("“{{{inside}}}” is no id"), help));
                continue;
            }
            _ => {
                let message = format!("“{{{inside}}}” is no placeholder");
                let help = "write {phone:NAME}, {link:NAME} or {email:NAME}";
                findings.push(Finding::new(span, "placeholder", message, help));
                continue;
            }
        };
        if !ids.contains(&id) {
            let what = match kind {
                "phone" => "telephone number",
                "link" => "web address",
                _ => "e-mail address",
            };
            let message = format!("kiosk.toml has no {what} called “{id}”");
            let near = ids
                .iter()
                .map(|known| (strsim::jaro_winkler(id, known), known))
                .max_by(|(a, _), (b, _)| a.total_cmp(b));
            let help = match near.filter(|(likeness, _)| *likeness > 0.84) {
                Some((_, near)) => format!("did you mean {{{kind}:{near}}}?"),
                None => format!("write one of {}; or add it to kiosk.toml under [{kind}s]", ids.join(", ")),
            };
            findings.push(Finding::new(span, "placeholder", message, help));
        }
    }
    findings
}

/// Whether the brace opens a heading's id, which is no placeholder: `## Your Choices {#your-choices}`.
fn is_id(markdown: &str, at: usize) -> bool {
    if !markdown[at..].starts_with("{#") {
        return false;
    }
    let start = markdown[..at].rfind('\n').map_or(0, |end| end + 1);
    let rest = &markdown[start..];
    let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
    let below = rest[line.len()..].trim_start_matches('\n');
    let is_heading = line.trim_start().starts_with('#') || below.starts_with("==") || below.starts_with("--");
    let has_id = placeholders::heading(line.trim_end().trim_end_matches('#')).1.is_some();
    is_heading && has_id && line.rfind("{#") == Some(at - start)
}

/// A message of a page such as the source page: `English:  ATTENTION: …`, in one line or in two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its language.
    pub language: Language,
    /// Which bytes of the page its words are.
    pub span: Range<usize>,
}

/// The interpreter messages of a page: lines that begin with the English name of a language and a colon.
#[must_use]
pub fn messages_of(page: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut named = None;
    for line in page.split_inclusive('\n') {
        let start = line.as_ptr() as usize - page.as_ptr() as usize;
        let words = line.trim();
        let at = |words: &str| words.as_ptr() as usize - page.as_ptr() as usize;
        if let Some((language, rest)) = labelled(words) {
            let rest = rest.trim();
            named = rest.is_empty().then_some(language);
            if !rest.is_empty() {
                messages.push(Message { language, span: at(rest)..at(rest) + rest.len() });
            }
        } else if let Some(language) = named.take().filter(|_| !words.is_empty()) {
            messages.push(Message {
                language,
                span: start + (line.len() - line.trim_start().len())..at(words) + words.len(),
            });
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
    let of = |message: &Message| {
        let findings = self::message(&page[message.span.clone()], message.language);
        findings
            .into_iter()
            .map(|mut finding| {
                finding.span = message.span.start + finding.span.start..message.span.start + finding.span.end;
                finding
            })
            .collect::<Vec<_>>()
    };
    messages_of(page).iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, bool)> {
        numbers(text).into_iter().map(|(span, phone)| (&text[span], phone.is_some())).collect()
    }

    #[test]
    fn numbers_in_all_their_spellings() {
        assert_eq!(found("call 323-800-8283, TTY 711."), [("323-800-8283", true)]);
        assert_eq!(found("(323) 505-4457 or 1.844.743.7179."), [("(323) 505-4457", true), ("1.844.743.7179", true)]);
        assert_eq!(found("برقم 14795-255-866-1 (رقم"), [("14795-255-866-1", false)]);
        assert_eq!(found("電1-866-255-4795(TTY:711)"), [("1-866-255-4795", true)]);
        assert_eq!(found("on 2026-02-16, 45 CFR 164.520, 8-20"), []);
    }
}
