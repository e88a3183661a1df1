//! Names, and sentences that plans have of their own: what looks wrong in them.

use std::ops::Range;

use serde_json::Value;
use toml::de::{DeTable, DeValue};

use crate::config::layers::Layers;
use crate::config::schema::{self, Node};
use crate::content::Facts;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::language::Language;

use super::finding::{Finding, HasGlyph};
use super::marks;
use super::site_text::check_text;

/// The longest name that stands well on a button, in letters.
const LONGEST_NAME: usize = 60;

/// A text of the settings, with its place in them.
struct Text<'s> {
    words: &'s str,
    span: Range<usize>,
    /// The language of a sentence; names have none.
    language: Option<Language>,
}

/// Looks at all of them.
pub(super) fn check(facts: &Facts, layers: &Layers<'_>, root: &Node, has_glyph: HasGlyph, report: &mut Report) {
    let mut texts = Vec::new();
    add_texts(layers.merged.get_ref(), root, &mut texts);
    for Text { words, span, language } in texts {
        let mut findings = check_text(words, language.unwrap_or(Language::English), facts, has_glyph);
        for finding in findings.iter_mut().filter(|finding| finding.kind == "phone-in-prose") {
            "leave it out: the page shows the number of this plan beside these words".clone_into(&mut finding.help);
        }
        findings.extend(marks::check(words));
        if language.is_none() && words.chars().count() > LONGEST_NAME {
            let help = format!("write one of at most {LONGEST_NAME} letters");
            findings.push(Finding::new(0..words.len(), "long-name", "the name is too long for a button", help));
        }
        report.extend(findings.into_iter().map(|finding| placed(finding, span.clone(), words, layers)));
    }
}

/// Adds the names and sentences of a table.
fn add_texts<'s>(table: &'s DeTable<'_>, schema: &Node, texts: &mut Vec<Text<'s>>) {
    for (key, value) in table {
        let Some(own) = schema::entry(schema, key.get_ref()) else {
            continue;
        };
        let format = schema::kinds(own).into_iter().find_map(|kind| kind.get("format")?.as_str());
        match (value.get_ref(), format) {
            (DeValue::Table(inner), _) => add_texts(inner, own, texts),
            (DeValue::Array(items), _) => {
                let item = own.get("items").and_then(Value::as_object).unwrap_or(own);
                let tables = items.iter().filter_map(|item| item.get_ref().as_table());
                tables.for_each(|table| add_texts(table, item, texts));
            }
            (DeValue::String(words), Some("name")) => {
                texts.push(Text { words, span: value.span(), language: None });
            }
            (DeValue::String(words), None) if schema::is_by_language(schema) => {
                texts.push(Text { words, span: value.span(), language: key.get_ref().parse().ok() });
            }
            _ => {}
        }
    }
}

/// A finding inside the quotation marks of its text, unless the text is written with escapes or over several lines.
fn placed(finding: Finding, span: Range<usize>, words: &str, layers: &Layers<'_>) -> Diagnostic {
    let (source, own) = layers.locate(span);
    let start = own.start + 1;
    if source.text.get(start..own.end.saturating_sub(1)) == Some(words) {
        finding.diagnostic(Severity::Warning, source, start)
    } else {
        Diagnostic::warning(finding.kind, finding.message).help(finding.help).at(source, own)
    }
}
