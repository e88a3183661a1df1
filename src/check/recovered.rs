//! The settings as far as they can be read: without the statements that cannot be, which are said.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use crate::config::layers::Layers;
use crate::config::merge::duplicate_ids;
use crate::config::schema::Node;
use crate::diagnostic::{Diagnostic, Report, Source};

use super::syntax::{duplicate, examine, lacks_plan_heading, Examined, Fault};

/// How many duplicates of a file are said.
const MOST_DUPLICATES: usize = 300;

/// Settings files, and what was found in those that the parser refuses.
pub struct Recovered<'s> {
    files: Vec<(&'s Arc<Source>, Option<Examined>)>,
}

impl<'s> Recovered<'s> {
    /// Looks at each file; statements that cannot be read, and duplicates, are added to the report.
    pub fn new(sources: &'s [Arc<Source>], root: &Node, report: &mut Report) -> Self {
        let files = sources.iter().map(|source| {
            let (table, errors) = DeTable::parse_recoverable(&source.text);
            if errors.is_empty() && !lacks_plan_heading(table.get_ref()) {
                say_duplicates(table.get_ref(), source, report);
                return (source, None);
            }
            let examined = examine(&source.text, root);
            let (readable, errors) = DeTable::parse_recoverable(&examined.readable);
            // Each statement that is left can be read: two of them have the same name.
            let duplicates = errors.iter().take(MOST_DUPLICATES).map(|error| duplicate(error, &source.text));
            let place = |fault: &Fault| {
                Diagnostic::error("syntax", &*fault.message).help(&*fault.help).at(source, fault.span.clone())
            };
            examined.faults.iter().map(place).for_each(|diagnostic| report.push(diagnostic));
            duplicates.for_each(|fault| report.push(place(&fault)));
            say_duplicates(readable.get_ref(), source, report);
            (source, Some(examined))
        });
        Self { files: files.collect() }
    }

    /// The files merged, without the keys and values at the places in `wrong`.
    pub fn layers(&self, wrong: &HashSet<Range<usize>>) -> Layers<'_> {
        let tables = self.files.iter().map(|(source, examined)| {
            let text = examined.as_ref().map_or(&source.text, |examined| &examined.readable);
            (*source, DeTable::parse_recoverable(text).0.into_inner())
        });
        Layers::merge(tables, wrong)
    }

    /// The names of settings that stand in statements that cannot be read, each with the bytes of its section in the
    /// numbering of `layers`.
    pub fn unread(&self, layers: &Layers<'_>) -> Vec<(Range<usize>, &str)> {
        let mut unread = Vec::new();
        for (source, examined) in &self.files {
            let first = layers.first_byte(source);
            let own = examined.iter().flat_map(|examined| &examined.unread);
            unread.extend(own.map(|one| (one.section.start + first..one.section.end + first, one.name.as_str())));
        }
        unread
    }
}

/// Says which entries of one list have the same id.
fn say_duplicates(table: &DeTable<'_>, source: &Arc<Source>, report: &mut Report) {
    for duplicate in duplicate_ids(table).into_iter().take(MOST_DUPLICATES) {
        let line = source.text[..duplicate.first.start].matches('\n').count() + 1;
        let message = format!("“{}” stands twice in {}", duplicate.id, duplicate.list);
        report.push(
            Diagnostic::error("duplicate-id", message)
                .expected(format!("it stands in line {line} already"))
                .help("give one of them another id, or put all its settings under one")
                .at(source, duplicate.span),
        );
    }
}
