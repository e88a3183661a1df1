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

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(before: &str, after: &str) -> Vec<String> {
        let files = |text: &str| SiteFiles::from_memory([("kiosk.toml".to_owned(), text.as_bytes().to_vec())]);
        changes(&files(before), &files(after))
    }

    #[test]
    fn settings_are_said_key_by_key_and_plans_by_their_ids() {
        let plans = |phone: &str| format!("[[plans]]\nid = 'a'\n[[plans]]\nid = 'b'\nride.phone = '{phone}'\n");
        let changed = r#"kiosk.toml: plans.b.ride.phone: "213" → "323""#;
        assert_eq!(lines(&plans("213"), &plans("323")), [changed]);
        assert_eq!(lines(&plans("213"), &plans("213")), [""; 0]);
        let added = lines("", "[session]\nidle_seconds = 90\n");
        assert_eq!(added, ["kiosk.toml: session.idle_seconds: not set → 90"]);
        let (a, b) = ("[[plans]]\nid = 'a'\n", "[[plans]]\nid = 'b'\n");
        let order = lines(&format!("{a}{b}"), &format!("{b}{a}"));
        assert_eq!(order, ["kiosk.toml: order of plans: a, b → b, a"]);
    }

    #[test]
    fn every_change_is_one_short_line_and_secrets_stay_secret() {
        let long = format!("a = \"\"\"\nx\ny{}\"\"\"", "é".repeat(1000));
        let said = lines("", &long);
        assert!(said.iter().all(|line| line.lines().count() == 1 && line.chars().count() < 200), "{said:?}");
        for secret in [
            "exit_pin = '9876'",
            "[exit]\npin_hash = '9876'",
            "exit = { x = '9876' }",
            "exit = '9876'",
            "doors = [{ pin = '9876' }]",
        ] {
            let said = lines("", secret);
            assert!(said.len() == 1 && !said[0].contains("9876"), "{said:?}");
        }
        assert_eq!(lines("[exit]\npin_hash = '1'", "[exit]\npin_hash = '2'").len(), 1);
    }

    #[test]
    fn other_files_are_named() {
        let files = |files: &[(&str, &str)]| {
            SiteFiles::from_memory(files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())))
        };
        let before = files(&[("content/en/rights.md", "# A"), ("images/l.png", "x"), ("kiosk.toml", "broken")]);
        let after = files(&[("content/en/rights.md", "# B"), ("locales/es/h.ftl", "x"), ("kiosk.toml", "a = 1")]);
        let expected = [
            "content/en/rights.md: changed",
            "images/l.png: removed",
            "kiosk.toml: changed",
            "locales/es/h.ftl: added",
        ];
        assert_eq!(changes(&before, &after), expected);
    }
}
