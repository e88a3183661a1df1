//! Describes schemas and dotted names in words.

use serde_json::Value;
use toml::de::DeValue;

use crate::config::schema::{self, Node};

/// A value as the schema's types name it, and in words.
pub fn kind(value: &DeValue<'_>) -> (&'static str, &'static str) {
    match value {
        DeValue::String(_) => ("string", "a text"),
        DeValue::Integer(_) => ("integer", "a number"),
        DeValue::Float(_) => ("number", "a number with a point"),
        DeValue::Boolean(_) => ("boolean", "true or false"),
        DeValue::Datetime(time) if time.date.is_none() => ("time", "a time of day"),
        DeValue::Datetime(_) => ("date", "a date"),
        DeValue::Array(_) => ("array", "a list"),
        DeValue::Table(_) => ("object", "a group of settings"),
    }
}

/// Returns whether a schema allows values of a JSON type.
pub fn takes(schema: &Node, kind: &str) -> bool {
    schema::kinds(schema).iter().any(|own| schema::allows(own, kind))
}

/// What a schema expects, in words.
pub fn expected(schema: &Node) -> String {
    let named = [
        ("string", "a text between quotation marks"),
        ("integer", "a whole number"),
        ("number", "a number"),
        ("boolean", "true or false, without quotation marks"),
        ("array", "a list in square brackets"),
        ("object", "a group of settings"),
    ];
    let words: Vec<_> = named.into_iter().filter(|(kind, _)| takes(schema, kind)).map(|(_, words)| words).collect();
    format!("here belongs {}", words.join(", or "))
}

/// A dotted name as its heading is written, and the plan that it belongs to.
pub fn heading(path: &str) -> (String, Option<&str>) {
    match path.strip_prefix("plans.").map(|rest| rest.split_once('.').unwrap_or((rest, ""))) {
        Some((plan, "")) => ("[[plans]]".to_owned(), Some(plan)),
        Some((plan, inner)) => (format!("[plans.{inner}]"), Some(plan)),
        None => (format!("[{path}]"), None),
    }
}

/// A group of settings in words, by its dotted name.
pub fn group(path: &str) -> String {
    match heading(path) {
        (heading, Some(plan)) if heading == "[[plans]]" => format!("the plan “{plan}”"),
        (heading, Some(plan)) => format!("{heading} of the plan “{plan}”"),
        (heading, None) => heading,
    }
}

/// `a, b and c`.
pub fn list(names: &[&str]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => names.concat(),
    }
}

/// Returns whether a setting is written under a heading of its own.
pub fn has_heading(schema: &Node) -> bool {
    takes(schema, "object") && schema::own_sample(schema).is_none() && !schema::is_by_language(schema)
}

/// The keys that a table must have.
pub fn required(schema: &Node) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// The last part of a dotted name.
pub fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The headings under which settings of a name belong, below the group `path`.
pub fn homes(schema: &Node, path: &str, name: &str) -> Vec<String> {
    let table = schema.get("items").and_then(Value::as_object).unwrap_or(schema);
    let is_home = schema::keys(table).is_some_and(|keys| keys.contains(&name));
    let own = if path == "plans" { "[[plans]]".to_owned() } else { format!("[{path}]") };
    let groups = table.get("properties").and_then(Value::as_object).into_iter().flatten();
    let inner = groups.filter_map(|(group, inner)| {
        let inner = inner.as_object().filter(|inner| has_heading(inner) || inner.contains_key("items"))?;
        Some(homes(inner, &joined(path, group), name))
    });
    Some(own).filter(|_| is_home && !path.is_empty()).into_iter().chain(inner.flatten()).collect()
}

/// A dotted name with one more part.
pub fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
