//! Words of a site in Fluent files: read message by message, and compared with the embedded ones.

mod found;
mod marks;
mod slips;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::content::Facts;
use crate::language::lint::{self, Finding};
use crate::language::{words, Language, SiteWords};

use super::folder;
use super::report::{Diagnostic, Report, Severity, Source};
use super::search::Search;
use super::shape::nearest;
use found::Found;

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
        let finding = slips::slip(&source.text, &error);
        report.push(folder::diagnostic(finding, Severity::Error, source, 0));
    }
    let embedded = words::embedded(language, file);
    let english = words::embedded(Language::English, file);
    let (embedded, english) = (parsed(&embedded), parsed(&english));
    let known: Vec<_> = embedded.iter().chain(&english).map(|(id, _)| id.as_str()).collect();
    let mut look = Look { language, file, source, facts, search, report, homes: OnceCell::new() };
    let mut seen = BTreeSet::new();
    for message in own.body.iter().filter_map(message) {
        let id = message.id.name;
        if !seen.insert(id) {
            look.twice(id);
        }
        match embedded.iter().chain(&english).find(|(known, _)| known == id) {
            None => look.unknown_message(id, &known),
            Some((_, wanted)) => look.message(message, wanted),
        }
    }
}

/// What is looked at, and where what is found goes.
struct Look<'a> {
    language: Language,
    file: &'a str,
    source: &'a Arc<Source>,
    facts: &'a Facts,
    search: &'a Search,
    report: &'a mut Report,
    /// The files that all messages belong to.
    homes: OnceCell<BTreeMap<String, &'static str>>,
}

impl Look<'_> {
    fn push(&mut self, diagnostic: Diagnostic, piece: &str) {
        let at = offset(self.source, piece);
        self.report.push(diagnostic.at(self.source, at..at + piece.len()));
    }

    fn twice(&mut self, id: &str) {
        let help = "remove one of the two: the kiosk says the last one";
        self.push(Diagnostic::warning("duplicate", format!("the message “{id}” stands here twice")).help(help), id);
    }

    fn unknown_message(&mut self, id: &str, known: &[&str]) {
        let help = match (self.homes.get_or_init(homes).get(id), nearest(id, known.iter().copied())) {
            (Some(home), _) => format!("it belongs to {home}.ftl: move the line there"),
            (None, Some(near)) => format!("did you mean {near}?"),
            (None, None) => "remove it, or compare its name with the kiosk’s own files of words".to_owned(),
        };
        let message = format!("there is no message “{id}” in {}.ftl", self.file);
        self.push(Diagnostic::warning("unknown-words", message).help(help), id);
    }

    fn message(&mut self, message: &Message<&str>, wanted: &BTreeSet<String>) {
        let value = message.value.iter().map(|value| (message.id.name, value));
        let attributes = message.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
        for (name, pattern) in value.chain(attributes) {
            self.placeholders(name, pattern, wanted);
            self.text(message.id.name, pattern);
        }
        if self.file == "interpreter" {
            message.attributes.iter().for_each(|attribute| self.plan(attribute.id.name));
        }
    }

    /// A plan's own wording of a message, by the plan's id.
    fn plan(&mut self, plan: &str) {
        let known = || self.facts.plans.iter().map(|plan| plan.id.as_str());
        if known().any(|known| known == plan) {
            return;
        }
        let help = match nearest(plan, known()) {
            Some(near) => format!("did you mean {near}?"),
            None => "write the id of a plan of kiosk.toml".to_owned(),
        };
        self.push(Diagnostic::warning("unknown-plan", format!("there is no plan “{plan}”")).help(help), plan);
    }

    /// Placeholders that were lost, and such that nothing fills.
    fn placeholders(&mut self, name: &str, pattern: &Pattern<&str>, wanted: &BTreeSet<String>) {
        let mut own = Found::default();
        own.pattern(pattern);
        let mut lost: Vec<_> = wanted.iter().filter(|name| !own.variables.contains(name.as_str())).collect();
        let filled = wanted.iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
        let help = if filled.is_empty() { "remove it".to_owned() } else { format!("the kiosk fills {filled} here") };
        let strange = own.variables.iter().filter(|name| !wanted.contains(**name)).map(|name| (*name, "$"));
        for (strange, mark) in strange.chain(own.references.iter().map(|name| (*name, ""))) {
            let message = format!("the kiosk cannot fill {{ {mark}{strange} }} in the message “{name}”");
            // What is written in its stead is one mistake, and not two.
            let meant = nearest(strange, lost.iter().map(|lost| lost.as_str()));
            let at = meant.and_then(|meant| lost.iter().position(|lost| *lost == meant));
            let help = match at.or_else(|| (lost.len() == 1).then_some(0)).map(|at| lost.swap_remove(at)) {
                Some(meant) => format!("write {{ ${meant} }} instead"),
                None => help.clone(),
            };
            self.push(Diagnostic::error("placeholder", message).help(help), strange);
        }
        for lost in lost {
            let message = format!("the message “{name}” has lost its placeholder {{ ${lost} }}");
            let help = format!("write {{ ${lost} }} where the message names it");
            self.push(Diagnostic::error("placeholder", message).help(help), name);
        }
    }

    /// What looks wrong in the words themselves.
    fn text(&mut self, id: &str, pattern: &Pattern<&str>) {
        let Some((start, words)) = written(pattern, self.source) else {
            return;
        };
        let mut findings = folder::text(words, self.language, self.facts, self.search);
        if id == "interpreter-message" {
            // The words stand between placeholders: what begins with one begins with the number.
            let begins = matches!(pattern.elements.first(), Some(PatternElement::Placeable { .. }));
            let whole = if begins { format!("1 {words}") } else { words.to_owned() };
            let of_messages = |finding: &Finding| matches!(finding.kind, "own-name" | "order" | "two-messages");
            let whole = lint::message(&whole, self.language).into_iter().filter(of_messages);
            findings.extend(whole.map(|finding| Finding { span: 0..words.len(), ..finding }));
        }
        let is_text =
            |element: Option<&PatternElement<&str>>| matches!(element, Some(PatternElement::TextElement { .. }));
        let is_whole = is_text(pattern.elements.first()) && is_text(pattern.elements.last());
        findings.extend(marks::check(words, is_whole));
        for mut finding in findings {
            if finding.kind == "phone-in-prose" {
                finding.help = match self.file {
                    "interpreter" => "write { $phone } instead: it changes with kiosk.toml".to_owned(),
                    _ => "leave it out: pages show the numbers of kiosk.toml beside these words".to_owned(),
                };
            }
            self.report.push(folder::diagnostic(finding, Severity::Warning, self.source, start));
        }
    }
}

fn message<'a, 's>(entry: &'a Entry<&'s str>) -> Option<&'a Message<&'s str>> {
    match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    }
}

/// All messages of the kiosk, each with its file.
fn homes() -> BTreeMap<String, &'static str> {
    let of = |file| parsed(&words::embedded(Language::English, file)).into_iter().map(move |(id, _)| (id, file));
    SiteWords::FILES.into_iter().flat_map(of).collect()
}

/// The messages of an embedded file, and the placeholders of each.
fn parsed(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(message);
    messages
        .map(|message| {
            let mut found = Found::default();
            message.value.iter().for_each(|value| found.pattern(value));
            (message.id.name.to_owned(), found.variables.into_iter().map(str::to_owned).collect())
        })
        .collect()
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
