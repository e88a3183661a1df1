//! What is said of a site's own words.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{Message, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::content::Facts;
use crate::diagnostic::{nearest, Diagnostic, Report, Severity, Source};
use crate::language::site_words::{known_messages, message, problems, WordsProblem, WordsProblemKind};
use crate::language::Language;

use super::finding::{Finding, HasGlyph};
use super::site_text::check_text;
use super::{marks, text_lint};

/// A file of words, and what it is compared with.
pub(super) struct WordsFile<'a> {
    pub language: Language,
    /// Its name without `.ftl`.
    pub name: &'a str,
    pub source: &'a Arc<Source>,
    pub facts: &'a Facts,
    pub has_glyph: HasGlyph,
}

impl WordsFile<'_> {
    /// Says what is wrong with the words.
    pub(super) fn check(&self, report: &mut Report) {
        let text = &self.source.text;
        let problems = problems(self.language, self.name, text);
        let is_too_deep = problems.iter().any(|problem| problem.kind == WordsProblemKind::TooDeep);
        report.extend(problems.iter().map(|problem| self.problem(problem)));
        if is_too_deep {
            return;
        }
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        let known = known_messages(self.language, self.name);
        let mut seen = BTreeSet::new();
        for message in resource.body.iter().filter_map(message) {
            let name = message.id.name;
            if !seen.insert(name) {
                let help = "remove one of the two: the kiosk says the last one";
                let said = format!("the message “{name}” stands here twice");
                report.push(self.at(Diagnostic::warning("duplicate", said).help(help), name));
            }
            if known.iter().any(|known| known.name == name) {
                self.message(message, report);
            } else {
                let help = match nearest(name, known.iter().map(|known| known.name.as_str())) {
                    Some(near) => format!("did you mean {near}?"),
                    None => "remove it, or compare its name with the kiosk’s own files of words".to_owned(),
                };
                let said = format!("there is no message “{name}” in {}.ftl", self.name);
                report.push(self.at(Diagnostic::warning("unknown-words", said).help(help), name));
            }
        }
    }

    /// Places a finding at a piece of the file's text.
    fn at(&self, diagnostic: Diagnostic, piece: &str) -> Diagnostic {
        let start = offset(self.source, piece);
        diagnostic.at(self.source, start..start + piece.len())
    }

    fn problem(&self, problem: &WordsProblem) -> Diagnostic {
        let name = &problem.message;
        let (kind, said, help) = match &problem.kind {
            WordsProblemKind::NotAMessage => return self.not_a_message(problem),
            WordsProblemKind::TooDeep => {
                ("syntax", "there are too many braces within braces".to_owned(), "remove all but one".to_owned())
            }
            WordsProblemKind::LostPlaceholder(lost) => {
                let said = format!("the message “{name}” has lost its placeholder {{ ${lost} }}");
                ("placeholder", said, format!("write {{ ${lost} }} where the message names it"))
            }
            WordsProblemKind::UnknownPlaceholder(strange, filled) => {
                let said = format!("the kiosk cannot fill “{strange}” in the message “{name}”");
                let help = match filled.as_slice() {
                    [] => "remove it".to_owned(),
                    filled => format!("the kiosk fills {{ ${} }} here", filled.join(" }, { $")),
                };
                ("placeholder", said, help)
            }
        };
        Diagnostic::error(kind, said).help(help).at(self.source, problem.span.clone())
    }

    /// The first line of what is no message.
    fn not_a_message(&self, problem: &WordsProblem) -> Diagnostic {
        let junk = &self.source.text[problem.span.clone()];
        let start = problem.span.start + (junk.len() - junk.trim_start_matches(['\n', '\r']).len());
        let line = self.source.text[start..].lines().next().unwrap_or_default().trim_end();
        let colon = line.split_once([':', '：']).filter(|(name, _)| {
            !name.is_empty() && name.trim_end().chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        });
        let help = match colon {
            Some((name, words)) => format!("“=” belongs behind a message’s name: {} = {}", name.trim_end(), words.trim()),
            None => "write the message’s name at the left margin, “=” and its words, such as: close = Close; what stands in braces stays exactly as in the kiosk’s own files".to_owned(),
        };
        Diagnostic::error("syntax", "this is not written as the kiosk’s words are")
            .help(help)
            .at(self.source, start..start + line.len())
    }

    fn message(&self, message: &Message<&str>, report: &mut Report) {
        let attributes = message.attributes.iter();
        for pattern in message.value.iter().chain(attributes.clone().map(|attribute| &attribute.value)) {
            self.words(message.id.name, pattern, report);
        }
        // A plan's own wording of the interpreter message stands under the plan's id.
        let known = || self.facts.plans.iter().map(|plan| plan.id.as_str());
        let plans = attributes.map(|attribute| attribute.id.name).filter(|_| self.name == "interpreter");
        for plan in plans.filter(|plan| known().all(|known| known != *plan)) {
            let help = match nearest(plan, known()) {
                Some(near) => format!("did you mean {near}?"),
                None => "write the id of a plan of kiosk.toml".to_owned(),
            };
            let said = format!("there is no plan “{plan}”");
            report.push(self.at(Diagnostic::warning("unknown-plan", said).help(help), plan));
        }
    }

    /// What looks wrong in the words themselves.
    fn words(&self, name: &str, pattern: &Pattern<&str>, report: &mut Report) {
        let Some((start, words)) = written(pattern, self.source) else {
            return;
        };
        let mut findings = check_text(words, self.language, self.facts, self.has_glyph);
        if name == "interpreter-message" {
            // The words stand between placeholders: what begins with one begins with the number.
            let begins = matches!(pattern.elements.first(), Some(PatternElement::Placeable { .. }));
            let whole = if begins { format!("1 {words}") } else { words.to_owned() };
            let of_messages = |finding: &Finding| matches!(finding.kind, "own-name" | "order" | "two-messages");
            let whole = text_lint::message(&whole, self.language).into_iter().filter(of_messages);
            findings.extend(whole.map(|finding| Finding { span: 0..words.len(), ..finding }));
        }
        findings.extend(marks::check(words));
        for mut finding in findings {
            if finding.kind == "phone-in-prose" {
                finding.help = match self.name {
                    "interpreter" => "write { $phone } instead: it changes with kiosk.toml".to_owned(),
                    _ => "leave it out: pages show the numbers of kiosk.toml beside these words".to_owned(),
                };
            }
            report.push(finding.diagnostic(Severity::Warning, self.source, start));
        }
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
