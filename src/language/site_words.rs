//! Whether a site's own words can be used: each line is a message, and each message keeps its placeholders.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use super::words::embedded;
use super::Language;

/// Why words cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsProblemKind {
    /// Something that is no message.
    NotAMessage,
    /// Braces within braces, so deep that reading them could end the program.
    TooDeep,
    /// A message that has lost a placeholder; its name.
    LostPlaceholder(String),
    /// A placeholder that nothing fills, and what the kiosk fills in this message.
    UnknownPlaceholder(String, Vec<String>),
}

/// What is wrong with words of a site, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordsProblem {
    /// What is wrong.
    pub kind: WordsProblemKind,
    /// The message's name; none where there is no message.
    pub message: String,
    /// Which bytes of the file.
    pub span: Range<usize>,
}

/// A message of the kiosk's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownMessage {
    /// Its name.
    pub name: String,
    /// The placeholders that the kiosk fills in it.
    pub placeholders: BTreeSet<String>,
}

/// The messages of one of the kiosk's own files, in a language, and in English where that lacks them.
#[must_use]
pub fn known_messages(language: Language, file: &str) -> Vec<KnownMessage> {
    let mut known: Vec<KnownMessage> = Vec::new();
    for language in [language, Language::English] {
        let text = embedded(language, file);
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for message in resource.body.iter().filter_map(message) {
            let found = message.value.as_ref().map(Placeholders::of).unwrap_or_default();
            let placeholders = found.filled.into_iter().map(str::to_owned).collect();
            if !known.iter().any(|known| known.name == message.id.name) {
                known.push(KnownMessage { name: message.id.name.to_owned(), placeholders });
            }
        }
    }
    known
}

/// Finds what makes a file of words unusable.
#[must_use]
pub fn problems(language: Language, file: &str, text: &str) -> Vec<WordsProblem> {
    if is_too_deep(text) {
        return vec![WordsProblem { kind: WordsProblemKind::TooDeep, message: String::new(), span: 0..0 }];
    }
    let (resource, errors) = parser::parse(text).map_or_else(|failed| failed, |resource| (resource, Vec::new()));
    let junk = |error: parser::ParserError| {
        let span = error.slice.unwrap_or(error.pos);
        let span = span.start.min(text.len())..span.end.min(text.len());
        WordsProblem { kind: WordsProblemKind::NotAMessage, message: String::new(), span }
    };
    let mut problems: Vec<_> = errors.into_iter().map(junk).collect();
    let known = known_messages(language, file);
    for message in resource.body.iter().filter_map(message) {
        let name = message.id.name;
        if let Some(known) = known.iter().find(|known| known.name == name) {
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
            for (part, pattern) in message.value.iter().map(|value| (name, value)).chain(attributes) {
                problems.extend(of_placeholders(part, pattern, &known.placeholders, text));
            }
        }
    }
    problems
}

fn of_placeholders(part: &str, pattern: &Pattern<&str>, wanted: &BTreeSet<String>, text: &str) -> Vec<WordsProblem> {
    let own = Placeholders::of(pattern);
    let problem = |kind, piece: &str| {
        let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        WordsProblem { kind, message: part.to_owned(), span: start..start + piece.len() }
    };
    let strange = own.filled.iter().filter(|name| !wanted.contains(**name)).chain(&own.references);
    let strange = strange.map(|name| {
        let kind = WordsProblemKind::UnknownPlaceholder((*name).to_owned(), wanted.iter().cloned().collect());
        problem(kind, name)
    });
    let lost = wanted.iter().filter(|name| !own.filled.contains(name.as_str()));
    let lost: Vec<_> = lost.map(|name| problem(WordsProblemKind::LostPlaceholder(name.clone()), part)).collect();
    let strange: Vec<_> = strange.collect();
    // A placeholder that was written in another one's stead is one mistake, and not two.
    let replaced = strange.len().min(lost.len());
    strange.into_iter().chain(lost.into_iter().skip(replaced)).collect()
}

/// The message of an entry, when it is one.
#[must_use]
pub fn message<'a, 's>(entry: &'a Entry<&'s str>) -> Option<&'a Message<&'s str>> {
    match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    }
}

/// What stands in the braces of a message.
#[derive(Default)]
struct Placeholders<'s> {
    /// `{ $phone }`.
    filled: BTreeSet<&'s str>,
    /// `{ phone }` and `{ PHONE() }`, which the kiosk's words never use.
    references: BTreeSet<&'s str>,
}

impl<'s> Placeholders<'s> {
    fn of(pattern: &Pattern<&'s str>) -> Self {
        let mut found = Self::default();
        found.add(pattern);
        found
    }

    fn add(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.filled.insert(id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. } => drop(self.references.insert(id.name)),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Returns whether braces, or calls within them, stand so deep in each other that reading them could end the program.
fn is_too_deep(text: &str) -> bool {
    const DEEPEST: usize = 32;
    let (mut braces, mut calls) = (0_usize, 0_usize);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            '(' if braces > 0 => calls += 1,
            ')' => calls = calls.saturating_sub(1),
            // What stands in quotation marks closes nothing.
            '"' if braces > 0 => {
                while let Some(quoted) = characters.next().filter(|c| !matches!(c, '"' | '\n')) {
                    if quoted == '\\' {
                        characters.next();
                    }
                }
            }
            _ => {}
        }
        if braces + calls > DEEPEST {
            return true;
        }
    }
    false
}
