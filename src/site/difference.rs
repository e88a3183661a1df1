//! What changed between two states of the site's files, key by key, for the log.

use std::collections::BTreeSet;
use std::fmt;

use toml::{Table, Value};

use super::Snapshot;

/// A key whose value is not the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its place, such as `plans.imperial.ride.phone`.
    pub key: String,
    /// Its value before, as TOML; none when it was not set.
    pub before: Option<String>,
    /// Its value now.
    pub after: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = |value: &Option<String>| value.clone().unwrap_or_else(|| "not set".to_owned());
        write!(formatter, "{}: {} → {}", self.key, said(&self.before), said(&self.after))
    }
}

/// What changed from one table to another, in the order of keys. A list of tables that have an `id` is compared by it, and
/// for its order.
#[must_use]
pub fn tables(before: &Table, after: &Table) -> Vec<Change> {
    let mut changes = Vec::new();
    compare_tables("", before, after, &mut changes);
    changes
}

/// What changed from some files to others, a line each: keys of TOML files, names of others.
#[must_use]
pub fn snapshots(before: &Snapshot, after: &Snapshot) -> Vec<String> {
    let names: BTreeSet<_> = before.names().chain(after.names()).collect();
    let mut lines = Vec::new();
    for name in names {
        match (before.file(name), after.file(name)) {
            (before, after) if before == after => {}
            (before, after) if is_toml(name) => match (table(before), table(after)) {
                (Some(before), Some(after)) => {
                    lines.extend(tables(&before, &after).iter().map(|change| format!("{name}: {change}")));
                }
                _ => lines.push(format!("{name}: changed")),
            },
            (None, _) => lines.push(format!("{name}: added")),
            (_, None) => lines.push(format!("{name}: removed")),
            _ => lines.push(format!("{name}: changed")),
        }
    }
    lines
}

fn is_toml(name: &str) -> bool {
    name.rsplit('.').next().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

/// A file's table; an absent file says nothing.
fn table(bytes: Option<&[u8]>) -> Option<Table> {
    bytes.map_or_else(|| Some(Table::new()), |bytes| std::str::from_utf8(bytes).ok()?.parse().ok())
}

fn compare_tables(place: &str, before: &Table, after: &Table, changes: &mut Vec<Change>) {
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    for key in keys {
        compare(&join(place, key), before.get(key), after.get(key), changes);
    }
}

fn compare(place: &str, before: Option<&Value>, after: Option<&Value>, changes: &mut Vec<Change>) {
    if before == after {
        return;
    }
    if let (Some(before), Some(after)) = (as_table(before), as_table(after)) {
        return compare_tables(place, &before, &after, changes);
    }
    if let (Some(before), Some(after)) = (as_list(before), as_list(after)) {
        let order = |list: &[(String, Value)], other: &[(String, Value)]| -> Vec<String> {
            list.iter().filter(|(id, _)| other.iter().any(|(other, _)| id == other)).map(|(id, _)| id.clone()).collect()
        };
        let (first, then) = (order(&before, &after), order(&after, &before));
        if first != then {
            let said = |ids: Vec<String>| Some(ids.join(", "));
            changes.push(Change { key: format!("order of {place}"), before: said(first), after: said(then) });
        }
        let by_id = |list: Vec<(String, Value)>| list.into_iter().collect::<Table>();
        return compare_tables(place, &by_id(before), &by_id(after), changes);
    }
    let said = |value: Option<&Value>| value.map(|value| said(place, value));
    changes.push(Change { key: place.to_owned(), before: said(before), after: said(after) });
}

/// A table; what is not set is an empty one. None of both at once is asked for.
fn as_table(value: Option<&Value>) -> Option<Table> {
    match value {
        Some(Value::Table(table)) => Some(table.clone()),
        None => Some(Table::new()),
        Some(_) => None,
    }
}

/// A list of tables by their ids; what is not set is an empty one. None where an id is missing or given twice.
fn as_list(value: Option<&Value>) -> Option<Vec<(String, Value)>> {
    let Some(value) = value else {
        return Some(Vec::new());
    };
    let id = |value: &Value| Some((value.get("id")?.as_str()?.to_owned(), value.clone()));
    let list: Vec<_> = value.as_array()?.iter().map(id).collect::<Option<_>>()?;
    let ids: BTreeSet<_> = list.iter().map(|(id, _)| id).collect();
    (!list.is_empty() && ids.len() == list.len()).then_some(list)
}

fn join(place: &str, key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let key = if is_bare { key.to_owned() } else { format!("{key:?}") };
    if place.is_empty() {
        key
    } else {
        format!("{place}.{key}")
    }
}

/// A value on one line; what is secret is not said.
fn said(place: &str, value: &Value) -> String {
    const LONGEST: usize = 120;
    let key = place.rsplit('.').next().unwrap_or_default();
    if key.split(['_', '-']).any(|word| word.eq_ignore_ascii_case("pin") || word.eq_ignore_ascii_case("password")) {
        return "(hidden)".to_owned();
    }
    // Inside a list TOML writes everything on one line, also text of several lines once its breaks are escaped.
    let text = match value {
        Value::String(text) => format!("{text:?}"),
        value => value.to_string().replace(['\n', '\r'], " "),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
