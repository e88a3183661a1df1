//! Layers of `kiosk.toml`: each file lies over those before it, key by key, and each value remembers where it stands.
//!
//! All files share one numbering of bytes: the spans of a file begin where those of a longer file end. The longest begins
//! at 0, so that the spans that are most need no change.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};
use toml::Spanned;

use super::merge::{has_ids, id_of, merge, renumbered};
use crate::diagnostic::{Diagnostic, Source};

/// What the built-in file is called where another one would have its path.
pub const BUILT_IN: &str = "(built in)";

/// All files, merged.
pub struct Layers<'s> {
    /// Each file with the number of its first byte, in descending order of length.
    sources: Vec<(usize, &'s Arc<Source>)>,
    /// What they say together.
    pub merged: Spanned<DeTable<'s>>,
}

impl<'s> Layers<'s> {
    /// Lays the tables of files over each other, the first one lowest. The keys and values at the places in `wrong`, in the
    /// merged numbering, are left out of all but the lowest: what lies under them stands in for them.
    pub fn merge(
        files: impl IntoIterator<Item = (&'s Arc<Source>, DeTable<'s>)>,
        wrong: &HashSet<Range<usize>>,
    ) -> Self {
        let nothing = HashSet::new();
        let (sources, tables): (Vec<_>, Vec<_>) = files.into_iter().unzip();
        let mut layers = Self { sources: numbered(&sources), merged: Spanned::new(0..0, DeTable::new()) };
        for (number, (source, table)) in sources.into_iter().zip(tables).enumerate() {
            let wrong = if number > 0 { wrong } else { &nothing };
            let table = renumbered(table, layers.first_byte(source), wrong);
            merge(layers.merged.get_mut(), table);
        }
        layers
    }

    /// The number of a file's first byte in the spans of the merged table.
    pub fn first_byte(&self, source: &Arc<Source>) -> usize {
        let own = self.sources.iter().find(|(_, other)| Arc::ptr_eq(other, source));
        own.map(|(first, _)| *first).unwrap_or_default()
    }

    /// Returns whether there is nothing over what is built in.
    pub fn is_embedded(&self) -> bool {
        self.sources.len() == 1
    }

    /// The file and the bytes in it of a span of the merged table.
    pub fn locate(&self, span: Range<usize>) -> (&'s Arc<Source>, Range<usize>) {
        let at = self.sources.partition_point(|(first, _)| *first <= span.start).saturating_sub(1);
        let (first, source) = self.sources[at];
        (source, span.start - first..span.end.saturating_sub(first))
    }

    /// Returns whether a value is as the built-in file has it, under other files.
    pub fn is_untouched(&self, path: &str) -> bool {
        self.find(path).is_some_and(|(span, _)| self.is_built_in(self.locate(span).0))
    }

    fn is_built_in(&self, source: &Source) -> bool {
        !self.is_embedded() && source.path.as_os_str() == BUILT_IN
    }

    /// What is written at a span.
    pub fn text(&self, span: Range<usize>) -> &'s str {
        let (source, span) = self.locate(span);
        source.text.get(span).unwrap_or_default()
    }

    /// Finds a value by its dotted name, such as `plans.imperial.ride.phone`; plans are named by their id.
    pub fn find(&self, path: &str) -> Option<(Range<usize>, &DeValue<'s>)> {
        let mut parts = path.split('.');
        let mut found = self.merged.get_ref().get(parts.next()?)?;
        for part in parts {
            found = match found.get_ref() {
                DeValue::Table(table) => table.get(part)?,
                DeValue::Array(items) => {
                    let by_id = items.iter().find(|item| id_of(item.get_ref()) == Some(part));
                    by_id.or_else(|| items.get(part.parse::<usize>().ok()?))?
                }
                _ => return None,
            };
        }
        Some((found.span(), found.get_ref()))
    }

    /// Places a finding about a value: at the value, or at what it stands in when it stands nowhere.
    pub fn at(&self, diagnostic: Diagnostic, path: &str) -> Diagnostic {
        let mut path = path;
        loop {
            if let Some((span, _)) = self.find(path) {
                let (source, span) = self.locate(span);
                // What is built in is nothing that an administrator can edit.
                return if self.is_built_in(source) { diagnostic } else { diagnostic.at(source, span) };
            }
            match path.rsplit_once('.') {
                Some((before, _)) => path = before,
                None => return diagnostic,
            }
        }
    }

    /// The dotted names of all values that hold no further values.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        add_names(self.merged.get_ref(), "", &mut names);
        names
    }
}

/// Each file with the number of its first byte.
fn numbered<'s>(sources: &[&'s Arc<Source>]) -> Vec<(usize, &'s Arc<Source>)> {
    let mut longest_first = sources.to_vec();
    longest_first.sort_by_key(|source| std::cmp::Reverse(source.text.len()));
    let mut end = 0;
    let number = |source: &'s Arc<Source>| {
        let first = end;
        end += source.text.len() + 1;
        (first, source)
    };
    longest_first.into_iter().map(number).collect()
}

fn add_names(table: &DeTable<'_>, path: &str, names: &mut Vec<String>) {
    for (key, value) in table {
        let name = if path.is_empty() { key.get_ref().to_string() } else { format!("{path}.{}", key.get_ref()) };
        match value.get_ref() {
            DeValue::Table(table) => add_names(table, &name, names),
            DeValue::Array(items) if has_ids(value.get_ref()) => {
                for item in items {
                    if let (Some(id), Some(table)) = (id_of(item.get_ref()), item.get_ref().as_table()) {
                        add_names(table, &format!("{name}.{id}"), names);
                    }
                }
            }
            _ => names.push(name),
        }
    }
}
