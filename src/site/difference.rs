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
    // Text of several lines stays on one, with its breaks escaped.
    let text = match discreet(key, value) {
        Value::String(text) if is_secret(key) => text,
        Value::String(text) => format!("{text:?}"),
        value => value.to_string().replace(['\n', '\r'], " "),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn is_secret(key: &str) -> bool {
    key.split(['_', '-']).any(|word| word.eq_ignore_ascii_case("pin") || word.eq_ignore_ascii_case("password"))
}

/// A value without the secrets in it.
fn discreet(key: &str, value: &Value) -> Value {
    match value {
        _ if is_secret(key) => Value::String("(hidden)".to_owned()),
        Value::Table(table) => {
            Value::Table(table.iter().map(|(key, value)| (key.clone(), discreet(key, value))).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(|value| discreet("", value)).collect()),
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn said(before: &str, after: &str) -> Vec<String> {
        let table = |text: &str| text.parse::<Table>().unwrap();
        tables(&table(before), &table(after)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_plan_is_found_by_its_id() {
        let before = "[[plans]]\nid = 'a'\nride.phone = '1'\n[[plans]]\nid = 'b'\nride.phone = '213-555-0100'\n";
        let after = "[[plans]]\nid = 'a'\nride.phone = '1'\n[[plans]]\nid = 'b'\nride.phone = '323-555-0100'\n";
        assert_eq!(said(before, after), [r#"plans.b.ride.phone: "213-555-0100" → "323-555-0100""#]);
        assert_eq!(said(before, before), [""; 0]);
    }

    #[test]
    fn what_comes_and_goes_is_said_key_by_key() {
        let with = "[session]\nidle_seconds = 90\n[[plans]]\nid = 'a'\nname = 'A'\n";
        let lines =
            [r#"plans.a.id: not set → "a""#, r#"plans.a.name: not set → "A""#, "session.idle_seconds: not set → 90"];
        assert_eq!(said("", with), lines);
        assert_eq!(said(with, "session = 3").last().unwrap(), "session: { idle_seconds = 90 } → 3");
    }

    #[test]
    fn the_order_of_plans_is_said_once() {
        let (a, b) = ("[[plans]]\nid = 'a'\n", "[[plans]]\nid = 'b'\n");
        assert_eq!(said(&format!("{a}{b}"), &format!("{b}{a}")), ["order of plans: a, b → b, a"]);
    }

    #[test]
    fn lists_without_ids_are_said_whole() {
        assert_eq!(said("l = ['en']", "l = ['en', 'es']"), [r#"l: ["en"] → ["en", "es"]"#]);
        let twice = "[[plans]]\nid = 'a'\n[[plans]]\nid = 'a'\n";
        assert_eq!(said(twice, "plans = []").len(), 1);
    }

    #[test]
    fn every_change_is_one_short_line_and_secrets_stay_secret() {
        let long = format!("a = \"\"\"\nx\ny{}\"\"\"\n[b]\n\"odd key\" = 1", "é".repeat(1000));
        let lines = said("", &long);
        assert!(lines.iter().all(|line| line.lines().count() == 1 && line.chars().count() < 200), "{lines:?}");
        assert_eq!(lines[1], r#"b."odd key": not set → 1"#);
        assert_eq!(said("exit_pin = '1234'", "exit_pin = '9876'"), ["exit_pin: (hidden) → (hidden)"]);
        assert_eq!(said("", "[exit]\npin = '9876'"), ["exit.pin: not set → (hidden)"]);
        assert_eq!(said("exit = 1", "exit = { pin = '9876' }"), [r#"exit: 1 → { pin = "(hidden)" }"#]);
    }

    #[test]
    fn files_that_are_no_toml_are_named() {
        let files = |files: &[(&str, &str)]| Snapshot {
            files: files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect(),
            unread: BTreeMap::new(),
        };
        let before = files(&[("s/kiosk.toml", "a = 1"), ("s/content/en/rights.md", "# A"), ("s/images/l.png", "x")]);
        let after = files(&[("s/kiosk.toml", "a = 2"), ("s/content/en/rights.md", "# B"), ("s/locales/es/h.ftl", "x")]);
        let lines = [
            "s/content/en/rights.md: changed",
            "s/images/l.png: removed",
            "s/kiosk.toml: a: 1 → 2",
            "s/locales/es/h.ftl: added",
        ];
        assert_eq!(snapshots(&before, &after), lines);
    }
}
