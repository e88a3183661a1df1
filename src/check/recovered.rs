//! The settings as far as they can be read: without the statements that cannot be, which are said.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use crate::config::layers::Layers;
use crate::config::merge::duplicate_ids;
use crate::config::schema::Node;
use crate::diagnostic::{Diagnostic, Report, Source};

use super::syntax::{duplicate, readable};

/// How many duplicates of a file are said.
const MOST_DUPLICATES: usize = 300;

/// Settings files, each with what can be read of it where the parser refuses the whole.
pub struct Recovered<'s> {
    files: Vec<(&'s Arc<Source>, Option<String>)>,
}

impl<'s> Recovered<'s> {
    /// Looks at each file; statements that cannot be read, and duplicates, are added to the report.
    pub fn new(sources: &'s [Arc<Source>], root: &Node, report: &mut Report) -> Self {
        let files = sources.iter().map(|source| {
            let (mut table, mut errors) = DeTable::parse_recoverable(&source.text);
            let readable = (!errors.is_empty()).then(|| readable(source, root, report));
            if let Some(text) = &readable {
                (table, errors) = DeTable::parse_recoverable(text);
            }
            errors.iter().take(MOST_DUPLICATES).for_each(|error| report.push(duplicate(error, source)));
            say_duplicates(table.get_ref(), source, report);
            (source, readable)
        });
        Self { files: files.collect() }
    }

    /// The files merged, without the keys and values at the places in `wrong`.
    pub fn layers(&self, wrong: &HashSet<Range<usize>>) -> Layers<'_> {
        let tables = self.files.iter().map(|(source, readable)| {
            let text = readable.as_ref().unwrap_or(&source.text);
            (*source, DeTable::parse_recoverable(text).0.into_inner())
        });
        Layers::merge(tables, wrong)
    }

    /// Returns whether something is left out that cannot be read.
    pub fn is_partial(&self) -> bool {
        self.files.iter().any(|(_, readable)| readable.is_some())
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
