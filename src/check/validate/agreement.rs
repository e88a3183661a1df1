//! The types and the schema agree: a file that the types accept is not compared with the schema.

use std::collections::HashSet;

use super::Validator;
use crate::check::recovered::Recovered;
use crate::config::site_texts::SiteTexts;
use crate::config::{read_settings, schema};
use crate::diagnostic::Report;
use crate::site::SiteFiles;

/// Values that some setting cannot have, as they are written in the file.
const VALUES: [&str; 40] = [
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
    "'EN'",
    "'Ana López'",
    "'logo.png'",
    "'../logo.png'",
    "'https://www.example.com'",
    "'ana@example.com'",
    "'ArrowUp'",
    "'Arrow'",
    "'2026-11-01'",
    "2026-11-01",
    "2026-11-01T10:00:00",
    "-1",
    "0",
    "1",
    "24",
    "25",
    "31",
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

/// The dotted names of all settings, with a name that is made up where any name may stand.
fn settings(schema: &schema::Node, path: &str, found: &mut Vec<String>) {
    for kind in schema::kinds(schema) {
        if !path.is_empty() {
            found.push(path.to_owned());
        }
        let named = kind.get("properties").and_then(serde_json::Value::as_object).into_iter().flatten();
        let any = kind.get("additionalProperties").map(|inner| ("any", inner));
        for (name, inner) in named.map(|(name, inner)| (name.as_str(), inner)).chain(any) {
            let path = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            inner.as_object().into_iter().for_each(|inner| settings(inner, &path, found));
        }
        if let Some(item) = kind.get("items").and_then(serde_json::Value::as_object) {
            settings(item, path, found);
        }
    }
}

/// What the schema says of a file that sets one value, and what the types say.
fn verdicts(path: &str, value: &str, root: &schema::Node) -> (bool, bool) {
    let text = match path.strip_prefix("plans.") {
        Some("id") => format!("[[plans]]\nid = {value}\n"),
        Some(inner) => format!("[[plans]]\nid = 'imperial'\n{inner} = {value}\n"),
        None => format!("{path} = {value}\n"),
    };
    let files = SiteFiles::from_memory([("kiosk.toml".to_owned(), text.into_bytes())]);
    let texts = SiteTexts::new(&files);
    let mut report = Report::default();
    let recovered = Recovered::new(&texts.settings, root, &mut report);
    let layers = recovered.layers(&HashSet::new());
    let mut validator = Validator::new(&layers, &[], root, &mut report);
    validator.all();
    (validator.wrong.is_empty(), read_settings(recovered.layers(&HashSet::new())).is_ok())
}

#[test]
fn the_types_refuse_what_the_schema_forbids() {
    let schema = schema::whole();
    let root = schema.as_object().unwrap();
    let mut paths = Vec::new();
    settings(root, "", &mut paths);
    paths.sort();
    paths.dedup();
    assert!(paths.contains(&"plans.ride.hours.from".to_owned()) && paths.len() > 80, "{paths:?}");
    let (mut accepted, mut refused, mut differ) = (0, 0, Vec::new());
    for path in &paths {
        let listed = VALUES.iter().map(|value| format!("[{value}]"));
        for value in VALUES.iter().map(|value| (*value).to_owned()).chain(listed) {
            match verdicts(path, &value, root) {
                (true, true) => accepted += 1,
                (false, false) => refused += 1,
                (schema, types) => differ.push(format!("{path} = {value}: schema {schema}, types {types}")),
            }
        }
    }
    assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ.join("\n"));
    assert!(accepted > 100 && refused > 1000, "{accepted} accepted, {refused} refused");
}
