//! Words of a site in Fluent files: read message by message, and compared with the embedded ones.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::content::Facts;
use crate::language::{words, Language};

use super::folder;
use super::report::{Diagnostic, Report, Severity, Source};
use super::search::Search;
use super::shape::nearest;

/// What is wrong with a file of words.
pub(super) fn check(
    language: Language,
    file: &str,
    source: &Arc<Source>,
    facts: &Facts,
    search: &Search,
    report: &mut Report,
) {
    let (own, errors) = match parser::parse(source.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        report.push(
            Diagnostic::error("syntax", "this line is not written as the kiosk’s words are")
                .at(source, error.pos)
                .help("write each message in one line, such as: close = Close"),
        );
    }
    let embedded = words::embedded(language, file);
    let english = words::embedded(Language::English, file);
    let (embedded, english) = (parsed(&embedded), parsed(&english));
    let known: Vec<_> = embedded.iter().chain(&english).map(|(id, _)| id.as_str()).collect();
    let find = |id: &str| embedded.iter().chain(&english).find(|(known, _)| known == id).map(|(_, wanted)| wanted);
    for message in own.body.iter().filter_map(message) {
        let id = message.id.name;
        let at = offset(source, id);
        match find(id) {
            None => {
                let help = match nearest(id, known.iter().copied()) {
                    Some(near) => format!("did you mean {near}?"),
                    None => "the kiosk says no message of this name; compare it with the kiosk’s own files of words"
                        .to_owned(),
                };
                report.push(
                    Diagnostic::warning("unknown-words", format!("there is no message “{id}”"))
                        .at(source, at..at + id.len())
                        .help(help),
                );
            }
            Some(wanted) => placeholders(message, wanted, source, report),
        }
        for attribute in message.attributes.iter().filter(|_| file == "interpreter") {
            let plan = attribute.id.name;
            if !facts.plans.iter().any(|own| own.id.as_str() == plan) {
                let at = offset(source, plan);
                let help = match nearest(plan, facts.plans.iter().map(|plan| plan.id.as_str())) {
                    Some(near) => format!("did you mean {near}?"),
                    None => "write the id of a plan of kiosk.toml".to_owned(),
                };
                report.push(
                    Diagnostic::warning("unknown-plan", format!("there is no plan “{plan}”"))
                        .at(source, at..at + plan.len())
                        .help(help),
                );
            }
        }
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for (start, words) in patterns.filter_map(|pattern| written(pattern, source)) {
            for mut finding in folder::text(words, language, facts, search) {
                if finding.kind == "phone-in-prose" {
                    finding.help = match file {
                        "interpreter" => "write { $phone } instead: it changes with kiosk.toml".to_owned(),
                        _ => "leave it out: pages show the numbers of kiosk.toml beside these words".to_owned(),
                    };
                }
                report.push(folder::diagnostic(finding, Severity::Warning, source, start));
            }
        }
    }
}

fn message<'a, 's>(entry: &'a Entry<&'s str>) -> Option<&'a Message<&'s str>> {
    match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    }
}

/// The messages of an embedded file, and the placeholders of each.
fn parsed(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body.iter().filter_map(message).map(|message| (message.id.name.to_owned(), variables(message))).collect()
}

/// Placeholders that were lost, or that the kiosk does not fill.
fn placeholders(message: &Message<&str>, wanted: &BTreeSet<String>, source: &Arc<Source>, report: &mut Report) {
    let (id, own) = (message.id.name, variables(message));
    let at = offset(source, id);
    for lost in wanted.difference(&own).filter(|_| message.value.is_some()) {
        report.push(
            Diagnostic::error("placeholder", format!("the message “{id}” has lost its placeholder {{ ${lost} }}"))
                .at(source, at..at + id.len())
                .help(format!("write {{ ${lost} }} where the message names it")),
        );
    }
    for strange in own.difference(wanted) {
        let list = wanted.iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
        let help = if list.is_empty() { "remove it".to_owned() } else { format!("the kiosk fills {list} here") };
        report.push(
            Diagnostic::error("placeholder", format!("the kiosk cannot fill {{ ${strange} }} in the message “{id}”"))
                .at(source, at..at + id.len())
                .help(help),
        );
    }
}

/// The placeholders of a message.
fn variables(message: &Message<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    patterns.for_each(|pattern| pattern_variables(pattern, &mut found));
    found
}

fn pattern_variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, found),
        Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            for variant in variants {
                pattern_variables(&variant.value, found);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_variables(argument, found));
        }
        _ => {}
    }
}

/// What a pattern says, as it is written, with where that begins in the file.
fn written<'s>(pattern: &Pattern<&'s str>, source: &'s Source) -> Option<(usize, &'s str)> {
    let mut texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    let first = texts.next()?;
    let last = texts.next_back().unwrap_or(first);
    let (start, end) = (offset(source, first), offset(source, last) + last.len());
    Some((start, source.text.get(start..end)?))
}

/// Where a piece of a file's text begins in it.
fn offset(source: &Source, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize)
}
