//! Layers of `kiosk.toml`: each file lies over those before it, key by key, and each value remembers where it stands.
//!
//! All files share one numbering of bytes: the spans of a file begin where those of the file before it end.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeArray, DeTable, DeValue};
use toml::Spanned;

use super::report::{Diagnostic, Report, Source};
use super::syntax;

/// How many faults of writing are looked at in one file.
const MOST_FAULTS: usize = 300;

/// All files, merged.
pub struct Layers<'s> {
    /// Each file with the number of its first byte.
    sources: Vec<(usize, &'s Arc<Source>)>,
    /// What they say together.
    pub merged: Spanned<DeTable<'s>>,
}

impl<'s> Layers<'s> {
    /// Reads and merges the files, the first one lowest; faults of writing are added to the report.
    pub fn read(files: &'s [Arc<Source>], report: &mut Report) -> Self {
        Self::read_without(files, &HashSet::new(), report)
    }

    /// As [`Layers::read`], without the keys and values at some places of the merged table: what is wrong there was said,
    /// and what lies under it, or is built in, stands in for it.
    pub fn read_without(files: &'s [Arc<Source>], wrong: &HashSet<Range<usize>>, report: &mut Report) -> Self {
        let mut layers = Self { sources: Vec::new(), merged: Spanned::new(0..0, DeTable::new()) };
        for source in files {
            layers.add(source, wrong, report);
        }
        layers
    }

    fn add(&mut self, source: &'s Arc<Source>, wrong: &HashSet<Range<usize>>, report: &mut Report) {
        let base = self.sources.last().map_or(0, |(base, last)| base + last.text.len() + 1);
        self.sources.push((base, source));
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        let mut lines = std::collections::BTreeSet::new();
        for error in errors.iter().take(MOST_FAULTS) {
            let diagnostic = syntax::diagnostic(error, source);
            let line = diagnostic.place.as_ref().map(|place| source.text[..place.span.start].rfind('\n'));
            // One fault makes several: the first of a line is the one to correct.
            if lines.insert(line) {
                report.push(diagnostic);
            }
        }
        find_duplicates(table.get_ref(), source, report);
        let mut table = shift_table(table.into_inner(), base);
        if base > 0 && !wrong.is_empty() {
            prune(&mut table, wrong);
        }
        merge(self.merged.get_mut(), table);
    }

    /// The file and the bytes in it of a span of the merged table.
    #[must_use]
    pub fn locate(&self, span: Range<usize>) -> (&Arc<Source>, Range<usize>) {
        let at = self.sources.partition_point(|(base, _)| *base <= span.start).saturating_sub(1);
        let (base, source) = &self.sources[at];
        (source, span.start - base..span.end.saturating_sub(*base))
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
                return diagnostic.at(source, span);
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

fn id_of<'a>(value: &'a DeValue<'_>) -> Option<&'a str> {
    value.get("id").and_then(|id| id.get_ref().as_str())
}

/// Two entries of one list with the same id, in one file.
fn find_duplicates(table: &DeTable<'_>, source: &Arc<Source>, report: &mut Report) {
    for (key, value) in table {
        let DeValue::Array(items) = value.get_ref() else {
            continue;
        };
        let mut seen = std::collections::BTreeMap::new();
        for item in items {
            let Some((id, span)) = item.get_ref().get("id").and_then(|id| Some((id.get_ref().as_str()?, id.span())))
            else {
                continue;
            };
            if let Some(first) = seen.insert(id.to_owned(), span.start) {
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

/// Takes the keys and values at some places out of a table.
fn prune(table: &mut DeTable<'_>, wrong: &HashSet<Range<usize>>) {
    for (key, mut value) in std::mem::replace(table, DeTable::new()) {
        if !wrong.contains(&key.span()) && !wrong.contains(&value.span()) {
            prune_value(value.get_mut(), wrong);
            table.insert(key, value);
        }
    }
}

fn prune_value(value: &mut DeValue<'_>, wrong: &HashSet<Range<usize>>) {
    match value {
        DeValue::Table(table) => prune(table, wrong),
        DeValue::Array(items) => {
            let mut kept = DeArray::new();
            for mut item in std::mem::replace(items, DeArray::new()) {
                if !wrong.contains(&item.span()) {
                    prune_value(item.get_mut(), wrong);
                    kept.push(item);
                }
            }
            *items = kept;
        }
        _ => {}
    }
}

fn shift(span: Range<usize>, base: usize) -> Range<usize> {
    span.start + base..span.end + base
}

fn shift_table(table: DeTable<'_>, base: usize) -> DeTable<'_> {
    if base == 0 {
        return table;
    }
    let entries = table.into_iter().map(|(key, value)| {
        let span = shift(key.span(), base);
        (Spanned::new(span, key.into_inner()), shift_value(value, base))
    });
    entries.collect()
}

fn shift_value(value: Spanned<DeValue<'_>>, base: usize) -> Spanned<DeValue<'_>> {
    let span = shift(value.span(), base);
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(shift_table(table, base)),
        DeValue::Array(items) => {
            let mut shifted = DeArray::new();
            items.into_iter().for_each(|item| shifted.push(shift_value(item, base)));
            DeValue::Array(shifted)
        }
        other => other,
    };
    Spanned::new(span, value)
}

/// Tables that are one choice, such as `ahead = { days = 1 }`: two of them together would be none.
const ONE_CHOICE: [&str; 1] = ["ahead"];

/// Lays one table over another, key by key; a list of tables that have an `id` is merged by it, any other value
/// replaced.
fn merge<'s>(base: &mut DeTable<'s>, over: DeTable<'s>) {
    let mut entries = Vec::with_capacity(over.len());
    for (key, mut value) in over {
        let name = key.get_ref().as_ref();
        match (base.get_mut(name), value.get_mut()) {
            (Some(base), DeValue::Table(over)) if base.get_ref().is_table() && !ONE_CHOICE.contains(&name) => {
                if let DeValue::Table(base) = base.get_mut() {
                    merge(base, std::mem::take(over));
                }
            }
            (Some(base), DeValue::Array(over)) if has_ids(base.get_ref()) => {
                if let DeValue::Array(base) = base.get_mut() {
                    merge_by_id(base, std::mem::replace(over, DeArray::new()));
                }
            }
            (Some(_), _) => {
                // The key's own place is that of the last file: it is taken out with its value.
                base.remove(name);
                entries.push((key, value));
            }
            (None, _) => entries.push((key, value)),
        }
    }
    if entries.len() > base.len() {
        // Built at once, which is faster than one by one.
        *base = std::mem::take(base).into_iter().chain(entries).collect();
    } else {
        base.extend(entries);
    }
}

fn has_ids(value: &DeValue<'_>) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(|item| id_of(item.get_ref()).is_some()))
}

fn merge_by_id<'s>(base: &mut DeArray<'s>, over: DeArray<'s>) {
    let places: std::collections::HashMap<String, usize> =
        base.iter().enumerate().filter_map(|(at, item)| Some((id_of(item.get_ref())?.to_owned(), at))).collect();
    for mut item in over {
        let same = id_of(item.get_ref()).and_then(|id| places.get(id)).and_then(|&at| base.get_mut(at));
        match (same.map(Spanned::get_mut), item.get_mut()) {
            (Some(DeValue::Table(base)), DeValue::Table(over)) => merge(base, std::mem::take(over)),
            _ => base.push(item),
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
