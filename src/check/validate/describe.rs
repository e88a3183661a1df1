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
        DeValue::Datetime(time) if time.date.is_none() => ("date", "a time of day"),
        DeValue::Datetime(_) => ("date", "a date"),
        DeValue::Array(_) => ("array", "a list"),
        DeValue::Table(_) => ("object", "a group of settings"),
    }
}

/// What a schema expects, in words.
pub fn expected(schema: &Node) -> String {
    let mut words: Vec<_> = schema::kinds(schema)
        .into_iter()
        .filter_map(|kind| {
            let named = [
                ("string", "a text between quotation marks"),
                ("integer", "a whole number"),
                ("number", "a number"),
                ("boolean", "true or false, without quotation marks"),
                ("array", "a list in square brackets"),
                ("object", "a group of settings"),
            ];
            if is_list_of_groups(kind) {
                return Some("a list of groups, each under a heading in double brackets");
            }
            named.into_iter().find(|(name, _)| schema::allows(kind, name)).map(|(_, words)| words)
        })
        .collect();
    words.dedup();
    words.join(", or ")
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
        (heading, Some(plan)) if plan.chars().all(|c| c.is_ascii_digit()) => match heading.as_str() {
            "[[plans]]" => "a plan".to_owned(),
            _ => format!("{heading} of a plan"),
        },
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

pub fn is_list_of_groups(schema: &Node) -> bool {
    schema::allows(schema, "array")
        && schema.get("items").and_then(Value::as_object).is_some_and(|items| schema::allows(items, "object"))
}

/// The only key that a group can have; `None` where it can have more.
pub fn only_key(schema: &Node) -> Option<&str> {
    match schema::keys(schema)?.as_slice() {
        [only] if takes(schema, "object") => Some(only),
        _ => None,
    }
}

pub fn required(schema: &Node) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

pub fn takes(schema: &Node, kind: &str) -> bool {
    schema::kinds(schema).iter().any(|own| schema::allows(own, kind))
}

/// The last part of a dotted name.
pub fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The heading under which a setting of that name belongs.
pub fn home_of(root: &Node, name: &str) -> Option<String> {
    let groups = root.get("properties")?.as_object()?;
    groups.iter().find_map(|(group, schema)| {
        let own = schema.as_object()?;
        schema::keys(own)?.contains(&name).then(|| group.clone())
    })
}

/// The groups inside a group that have a setting of that name.
pub fn homes_below<'s>(schema: &'s Node, name: &'s str) -> impl Iterator<Item = &'s str> {
    let groups = schema::kinds(schema).into_iter().filter_map(|kind| kind.get("properties")?.as_object()).flatten();
    groups.filter_map(move |(group, inner)| {
        let inner = inner.as_object().filter(|inner| takes(inner, "object") && !schema::is_by_language(inner))?;
        schema::keys(inner)?.contains(&name).then_some(group.as_str())
    })
}
