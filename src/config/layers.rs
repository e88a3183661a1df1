//! Layers of `kiosk.toml`: each file lies over those before it, key by key, and each value remembers where it stands.
//!
//! All files share one numbering of bytes: the spans of a file begin where those of a longer file end. The longest begins
//! at 0, so that the spans that are most need no change.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};
use toml::Spanned;

use super::merge::{has_ids, id_of, merge, prune, shift, shift_table};
use super::report::{Diagnostic, Report, Source};
use super::syntax;

/// What the built-in file is called where another one would have its path.
pub const BUILT_IN: &str = "(built in)";

/// How many faults of a file as a whole are said.
const MOST_FAULTS: usize = 300;

/// All files, merged.
pub struct Layers<'s> {
    /// Each file with the number of its first byte, which the files are sorted by.
    sources: Vec<(usize, &'s Arc<Source>)>,
    /// What they say together.
    pub merged: Spanned<DeTable<'s>>,
    /// The names of settings that stand in statements that cannot be read, each with the bytes of its section.
    unread: Vec<(Range<usize>, &'s str)>,
}

impl<'s> Layers<'s> {
    /// Reads and merges the files, the first one lowest; faults of writing are added to the report.
    pub fn read(files: &'s [Arc<Source>], report: &mut Report) -> Self {
        Self::read_without(files, &HashSet::new(), report)
    }

    /// As [`Layers::read`], without the keys and values at some places of the merged table: what is wrong there was said,
    /// and what lies under it, or is built in, stands in for it.
    pub fn read_without(files: &'s [Arc<Source>], wrong: &HashSet<Range<usize>>, report: &mut Report) -> Self {
        let mut longest_first: Vec<_> = files.iter().collect();
        longest_first.sort_by_key(|source| std::cmp::Reverse(source.text.len()));
        let mut end = 0;
        let sources = longest_first.into_iter().map(|source| {
            let base = end;
            end += source.text.len() + 1;
            (base, source)
        });
        let mut layers =
            Self { sources: sources.collect(), merged: Spanned::new(0..0, DeTable::new()), unread: Vec::new() };
        let nothing = HashSet::new();
        for (number, source) in files.iter().enumerate() {
            // The lowest is built in, and stands in for what is wrong above it.
            layers.add(source, if number == 0 { &nothing } else { wrong }, report);
        }
        layers
    }

    fn add(&mut self, source: &'s Arc<Source>, wrong: &HashSet<Range<usize>>, report: &mut Report) {
        let own = self.sources.iter().find(|(_, other)| Arc::ptr_eq(other, source));
        let base = own.map(|(base, _)| *base).unwrap_or_default();
        let (mut table, errors) = DeTable::parse_recoverable(&source.text);
        if !errors.is_empty() {
            let examined = source.examined();
            examined.faults.iter().for_each(|fault| report.push(fault.diagnostic(source)));
            let unread = examined.unread.iter();
            self.unread.extend(unread.map(|unread| (shift(unread.section.clone(), base), &*unread.name)));
            let (readable, errors) = DeTable::parse_recoverable(&examined.readable);
            table = readable;
            for error in errors.iter().take(MOST_FAULTS) {
                report.push(syntax::diagnostic(error, source));
            }
        }
        find_duplicates(table.get_ref(), source, report);
        let mut table = shift_table(table.into_inner(), base);
        if !wrong.is_empty() {
            prune(&mut table, wrong);
        }
        merge(self.merged.get_mut(), table);
    }

    /// Whether a setting that a group seems to lack stands where it cannot be read; the group by its first byte.
    #[must_use]
    pub fn is_unread(&self, group: usize, name: &str) -> bool {
        self.unread.iter().any(|(section, unread)| section.contains(&group) && *unread == name)
    }

    /// Whether there is nothing over what is built in.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.sources.len() == 1
    }

    /// The file and the bytes in it of a span of the merged table.
    #[must_use]
    pub fn locate(&self, span: Range<usize>) -> (&Arc<Source>, Range<usize>) {
        let at = self.sources.partition_point(|(base, _)| *base <= span.start).saturating_sub(1);
        let (base, source) = &self.sources[at];
        (source, span.start - base..span.end.saturating_sub(*base))
    }

    /// Whether a value is as the built-in file has it.
    pub fn is_untouched(&self, path: &str) -> bool {
        self.find(path).is_some_and(|(span, _)| self.is_built_in(self.locate(span).0))
    }

    fn is_built_in(&self, source: &Source) -> bool {
        self.sources.len() > 1 && source.path.as_os_str() == BUILT_IN
    }

    /// What is written at a span.
    #[must_use]
    pub fn text(&self, span: Range<usize>) -> &str {
        let (source, span) = self.locate(span);
        source.text.get(span).unwrap_or_default()
    }

    /// Finds a value by its dotted name, such as `plans.imperial.ride.phone`; plans are named by their id.
    #[must_use]
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

    /// What a finding about a value is placed at: the value, or what it stands in when it stands nowhere.
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
}

/// Where values stand: looked up only when something is said of one.
pub struct Places<'s> {
    sources: &'s [Arc<Source>],
    wrong: &'s HashSet<Range<usize>>,
    layers: OnceCell<Layers<'s>>,
}

impl<'s> Places<'s> {
    /// The places of what the files say, without what is wrong there.
    pub fn new(sources: &'s [Arc<Source>], wrong: &'s HashSet<Range<usize>>) -> Self {
        Self { sources, wrong, layers: OnceCell::new() }
    }

    /// All files, merged anew.
    pub fn layers(&self) -> &Layers<'s> {
        self.layers.get_or_init(|| Layers::read_without(self.sources, self.wrong, &mut Report::default()))
    }
}

/// Two entries of one list with the same id, in one file.
fn find_duplicates(table: &DeTable<'_>, source: &Arc<Source>, report: &mut Report) {
    for (key, value) in table {
        let DeValue::Array(items) = value.get_ref() else {
            continue;
        };
        let mut seen = std::collections::BTreeMap::new();
        let mut found = 0;
        for item in items {
            if found >= MOST_FAULTS {
                break;
            }
            let Some((id, span)) = item.get_ref().get("id").and_then(|id| Some((id.get_ref().as_str()?, id.span())))
            else {
                continue;
            };
            if let Some(first) = seen.insert(id.to_owned(), span.start) {
                found += 1;
                let line = source.text[..first].matches('\n').count() + 1;
                report.push(
                    Diagnostic::error("duplicate-id", format!("“{id}” stands twice in {}", key.get_ref()))
                        .expected(format!("it stands in line {line} already"))
                        .help("give one of them another id, or put all its settings under one")
                        .at(source, span),
                );
            }
        }
    }
}

/// The dotted names of all values of a table that hold no further values.
pub fn leaves(table: &DeTable<'_>, path: &str, found: &mut Vec<String>) {
    for (key, value) in table {
        let name = if path.is_empty() { key.get_ref().to_string() } else { format!("{path}.{}", key.get_ref()) };
        match value.get_ref() {
            DeValue::Table(table) => leaves(table, &name, found),
            DeValue::Array(items) if has_ids(value.get_ref()) => {
                for item in items {
                    if let (Some(id), Some(table)) = (id_of(item.get_ref()), item.get_ref().as_table()) {
                        leaves(table, &format!("{name}.{id}"), found);
                    }
                }
            }
            _ => found.push(name),
        }
    }
}
