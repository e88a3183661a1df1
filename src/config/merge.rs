//! One table laid over another, with the places of their values.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use toml::de::{DeArray, DeTable, DeValue};
use toml::Spanned;

/// The `id` of a table in a list of tables.
pub fn id_of<'a>(value: &'a DeValue<'_>) -> Option<&'a str> {
    value.get("id").and_then(|id| id.get_ref().as_str())
}

/// Returns a file's table in the merged numbering, in which the file begins at byte `base`, without the keys and values at
/// the places in `wrong`.
pub fn renumbered<'s>(table: DeTable<'s>, base: usize, wrong: &HashSet<Range<usize>>) -> DeTable<'s> {
    if base == 0 && wrong.is_empty() {
        return table;
    }
    let entries = table.into_iter().filter_map(|(key, value)| {
        let span = renumbered_span(key.span(), base);
        let value = renumbered_value(value, base, wrong).filter(|_| !wrong.contains(&span))?;
        Some((Spanned::new(span, key.into_inner()), value))
    });
    entries.collect()
}

fn renumbered_span(span: Range<usize>, base: usize) -> Range<usize> {
    span.start + base..span.end + base
}

fn renumbered_value<'s>(
    value: Spanned<DeValue<'s>>,
    base: usize,
    wrong: &HashSet<Range<usize>>,
) -> Option<Spanned<DeValue<'s>>> {
    let span = renumbered_span(value.span(), base);
    // A list that is written in headings has the place of the first one: what is wrong there is not wrong in the others.
    let first = value.get_ref().as_array().and_then(|items| items.iter().next());
    let is_of_headings = first.is_some_and(|first| renumbered_span(first.span(), base) == span);
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(renumbered(table, base, wrong)),
        DeValue::Array(items) => {
            let mut kept = DeArray::new();
            items.into_iter().filter_map(|item| renumbered_value(item, base, wrong)).for_each(|item| kept.push(item));
            DeValue::Array(kept)
        }
        other => other,
    };
    (is_of_headings || !wrong.contains(&span)).then(|| Spanned::new(span, value))
}

/// Tables that are one value, such as `ahead = { days = 1 }`: two of them together would be none, or hours on days that
/// nobody wrote.
const ONE_VALUE: [&str; 2] = ["ahead", "hours"];

/// Lays one table over another, key by key; a list of tables that have an `id` is merged by it, any other value
/// replaced.
pub fn merge<'s>(base: &mut DeTable<'s>, over: DeTable<'s>) {
    let mut entries = Vec::with_capacity(over.len());
    for (key, mut value) in over {
        let name = key.get_ref().as_ref();
        match (base.get_mut(name), value.get_mut()) {
            (Some(base), DeValue::Table(over)) if base.get_ref().is_table() && !ONE_VALUE.contains(&name) => {
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
    base.extend(entries);
}

/// Returns whether a value is a list of tables that have an `id` each.
pub fn has_ids(value: &DeValue<'_>) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(|item| id_of(item.get_ref()).is_some()))
}

fn merge_by_id<'s>(base: &mut DeArray<'s>, over: DeArray<'s>) {
    let places: HashMap<String, usize> =
        base.iter().enumerate().filter_map(|(at, item)| Some((id_of(item.get_ref())?.to_owned(), at))).collect();
    for mut item in over {
        let same = id_of(item.get_ref()).and_then(|id| places.get(id)).and_then(|&at| base.get_mut(at));
        match (same.map(Spanned::get_mut), item.get_mut()) {
            (Some(DeValue::Table(base)), DeValue::Table(over)) => merge(base, std::mem::take(over)),
            _ => base.push(item),
        }
    }
}

/// An entry of a list whose `id` an earlier entry of the same list and file has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicateId {
    /// The list's name.
    pub list: String,
    /// The id.
    pub id: String,
    /// The bytes of the earlier id.
    pub first: Range<usize>,
    /// The bytes of this one.
    pub span: Range<usize>,
}

/// Finds entries of one file's lists that have the same `id`.
pub fn duplicate_ids(table: &DeTable<'_>) -> Vec<DuplicateId> {
    let mut found = Vec::new();
    for (key, value) in table {
        let mut seen = HashMap::new();
        for id in value.get_ref().as_array().into_iter().flatten().filter_map(|item| item.get_ref().get("id")) {
            let Some(text) = id.get_ref().as_str() else {
                continue;
            };
            if let Some(first) = seen.insert(text, id.span()) {
                found.push(DuplicateId {
                    list: key.get_ref().to_string(),
                    id: text.to_owned(),
                    first,
                    span: id.span(),
                });
            }
        }
    }
    found
}
