//! What changed between two states of a site's files, for the log.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use toml::{Table, Value};

use crate::diagnostic::is_secret;

use super::files::SiteFiles;

/// How many characters of a value are said.
const LONGEST_VALUE: usize = 120;

/// Says what changed, a line each: settings key by key, other files by name. Secrets are not said.
#[must_use]
pub fn changes(before: &SiteFiles, after: &SiteFiles) -> Vec<String> {
    let (before, after) = (by_name(before), by_name(after));
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut lines = Vec::new();
    for name in names {
        let (before, after) = (before.get(name).copied(), after.get(name).copied());
        let settings =
            |bytes| if Path::new(name).extension().is_some_and(|own| own == "toml") { settings(bytes) } else { None };
        match (before, after) {
            (before, after) if before == after => {}
            (before, after) if settings(before).is_some() && settings(after).is_some() => {
                let (before, after) = (settings(before).unwrap_or_default(), settings(after).unwrap_or_default());
                lines.extend(of_settings(&before, &after).into_iter().map(|line| format!("{name}: {line}")));
            }
            (None, _) => lines.push(format!("{name}: added")),
            (_, None) => lines.push(format!("{name}: removed")),
            _ => lines.push(format!("{name}: changed")),
        }
    }
    lines
}

fn by_name(files: &SiteFiles) -> BTreeMap<String, &[u8]> {
    files.iter().filter_map(|file| Some((file.path.display().to_string(), file.bytes()?))).collect()
}

/// The settings of a file by their dotted names; an absent file has none. None where it is no TOML.
fn settings(bytes: Option<&[u8]>) -> Option<BTreeMap<String, Value>> {
    let mut settings = BTreeMap::new();
    if let Some(bytes) = bytes {
        let table: Table = std::str::from_utf8(bytes).ok()?.parse().ok()?;
        table.into_iter().for_each(|(key, value)| flatten(key, value, &mut settings));
    }
    Some(settings)
}

fn flatten(name: String, value: Value, settings: &mut BTreeMap<String, Value>) {
    let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
    match value {
        Value::Table(table) if !table.is_empty() => {
            table.into_iter().for_each(|(key, value)| flatten(format!("{name}.{key}"), value, settings));
        }
        Value::Array(items) if !items.is_empty() && items.iter().all(|item| id(item).is_some()) => {
            let ids: Vec<_> = items.iter().filter_map(id).collect();
            ids.iter().zip(items).for_each(|(id, item)| flatten(format!("{name}.{id}"), item, settings));
            settings.insert(format!("order of {name}"), Value::String(ids.join(", ")));
        }
        _ => {
            settings.insert(name, value);
        }
    }
}

fn of_settings(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>) -> Vec<String> {
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let changed = names.into_iter().filter(|name| before.get(*name) != after.get(*name));
    let said = |name: &str, value: Option<&Value>| value.map_or("not set".to_owned(), |value| said(name, value));
    changed.map(|name| format!("{name}: {} → {}", said(name, before.get(name)), said(name, after.get(name)))).collect()
}

/// A value on one line.
fn said(name: &str, value: &Value) -> String {
    if holds_secret(name, value) {
        return "(hidden)".to_owned();
    }
    let text = match value {
        Value::String(ids) if name.starts_with("order of ") => ids.clone(),
        _ => value.to_string().replace(['\n', '\r'], " "),
    };
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn holds_secret(name: &str, value: &Value) -> bool {
    is_secret(name)
        || match value {
            Value::Table(table) => table.iter().any(|(key, value)| holds_secret(key, value)),
            Value::Array(items) => items.iter().any(|item| holds_secret(name, item)),
            _ => false,
        }
}
