//! The types decide what a setting can be, and the schema gives the words: whatever the types refuse is said in words.

use member_kiosk::check;
use member_kiosk::config::schema::{self, Node};
use member_kiosk::draw::has_glyph;
use member_kiosk::language::Language;
use serde_json::Value;

use super::support::site_files;

/// Values that some setting cannot have, as they are written in the file.
const VALUES: [&str; 35] = [
    "''",
    "' '",
    "'x'",
    "'X1'",
    "'711'",
    "'323-555-0100'",
    "'323-555-010'",
    "'always'",
    "'other'",
    "'imperial'",
    "'en'",
    "'Ana López'",
    "'../logo.png'",
    "'https://www.example.com'",
    "'ana@example.com'",
    "'ArrowUp'",
    "'Arrow'",
    "'2026-11-01'",
    "2026-11-01",
    "2026-11-01T10:00:00",
    "-1",
    "1",
    "25",
    "0x40",
    "97",
    "301",
    "99999999999",
    "4.9",
    "22.5",
    "nan",
    "true",
    "[]",
    "{}",
    "{ from = 8, to = 20, at = 3 }",
    "[8, 20]",
];

/// The dotted names of all settings, with a name that is made up where any may stand, and whether each takes a list.
fn settings(schema: &Node, path: &str, found: &mut Vec<(String, bool)>) {
    for kind in schema::kinds(schema) {
        found.push((path.to_owned(), schema::allows(kind, "array")));
        let named = kind.get("properties").and_then(Value::as_object).into_iter().flatten();
        let named = named.map(|(name, inner)| (name.as_str(), inner));
        let any = kind.get("additionalProperties").map(|inner| ("any", inner));
        for (name, inner) in named.chain(any) {
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            inner.as_object().into_iter().for_each(|inner| settings(inner, &path, found));
        }
        if let Some(item) = kind.get("items").and_then(Value::as_object) {
            settings(item, path, found);
        }
    }
}

#[test]
fn what_the_types_refuse_is_said_in_words() {
    let mut paths = Vec::new();
    settings(schema::whole().as_object().unwrap(), "", &mut paths);
    // What may stand in one language may stand in each.
    let is_repeated = |part: &str| part != "en" && part.parse::<Language>().is_ok();
    paths.retain(|(path, _)| !path.is_empty() && !path.split('.').any(is_repeated));
    paths.sort();
    paths.dedup();
    assert!(paths.contains(&("plans.ride.hours.from".to_owned(), false)) && paths.len() > 80, "{paths:?}");
    let (mut accepted, mut refused, mut unexplained) = (0, 0, Vec::new());
    for (path, takes_list) in &paths {
        let listed = VALUES.iter().filter(|_| *takes_list).map(|value| format!("[{value}]"));
        for value in VALUES.iter().map(|value| (*value).to_owned()).chain(listed) {
            let text = match path.strip_prefix("plans.") {
                Some("id") => format!("[[plans]]\nid = {value}\n"),
                Some(inner) => format!("[[plans]]\nid = 'imperial'\n{inner} = {value}\n"),
                None => format!("{path} = {value}\n"),
            };
            let report = check::explain(&site_files(&[("kiosk.toml", &text)]), has_glyph);
            if report.has_errors() {
                refused += 1;
            } else {
                accepted += 1;
            }
            if report.diagnostics.iter().any(|diagnostic| diagnostic.kind == "value") {
                unexplained.push(format!("{path} = {value}"));
            }
        }
    }
    assert!(unexplained.is_empty(), "{} are not explained:\n{}", unexplained.len(), unexplained.join("\n"));
    assert!(accepted > 100 && refused > 1000, "{accepted} accepted, {refused} refused");
}
