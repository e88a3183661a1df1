//! Schemas and dotted names in words.

use serde_json::Value;
use toml::de::DeValue;

use crate::config::schema::{self, Node};

/// A value as the schema's types name it, and in words.
pub(super) fn kind(value: &DeValue<'_>) -> (&'static str, &'static str) {
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
pub(super) fn expected(schema: &Node) -> String {
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
pub(super) fn heading(path: &str) -> (String, Option<&str>) {
    match path.strip_prefix("plans.").map(|rest| rest.split_once('.').unwrap_or((rest, ""))) {
        Some((plan, "")) => ("[[plans]]".to_owned(), Some(plan)),
        Some((plan, inner)) => (format!("[plans.{inner}]"), Some(plan)),
        None => (format!("[{path}]"), None),
    }
}

/// A group of settings in words, by its dotted name.
pub(super) fn group(path: &str) -> String {
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
pub(super) fn list(names: &[&str]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => names.concat(),
    }
}

pub(super) fn is_list_of_groups(schema: &Node) -> bool {
    schema::allows(schema, "array")
        && schema.get("items").and_then(Value::as_object).is_some_and(|items| schema::allows(items, "object"))
}

/// The key of a group that has only one.
pub(super) fn only_key(schema: &Node) -> Option<&str> {
    match schema::keys(schema)?.as_slice() {
        [only] if takes(schema, "object") => Some(only),
        _ => None,
    }
}

pub(super) fn required(schema: &Node) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

pub(super) fn takes(schema: &Node, kind: &str) -> bool {
    schema::kinds(schema).iter().any(|own| schema::allows(own, kind))
}

/// Whether a text in quotation marks is what belongs there without them.
pub(super) fn is_unquoted(written: &str, schema: &Node) -> bool {
    let inside = written.trim_matches('"');
    (takes(schema, "boolean") && ["true", "false"].contains(&inside))
        || ((takes(schema, "integer") || takes(schema, "number")) && inside.parse::<f64>().is_ok_and(f64::is_finite))
}

/// The last part of a dotted name.
pub(super) fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// A value that would be right, as it is written.
pub fn sample(schema: &Node) -> String {
    if let Some(sample) = own_sample(schema) {
        return sample.to_owned();
    }
    if let Some(example) = schema::example(schema) {
        return written(example);
    }
    for kind in schema::kinds(schema) {
        if let Some(word) = schema::words(kind).first() {
            return format!("\"{word}\"");
        }
        if let Some(example) = schema::example(kind) {
            return written(example);
        }
        if schema::allows(kind, "array") {
            let item = kind.get("items").and_then(Value::as_object).map(sample).unwrap_or_default();
            return format!("[{item}]");
        }
        if schema::allows(kind, "boolean") {
            return "true".to_owned();
        }
        if schema::allows(kind, "integer") || schema::allows(kind, "number") {
            return kind.get("minimum").map_or("1".to_owned(), ToString::to_string);
        }
        if schema::allows(kind, "string") {
            return "\"…\"".to_owned();
        }
    }
    "…".to_owned()
}

/// The example that a group, or one of its kinds, has of its own.
pub(super) fn own_sample(schema: &Node) -> Option<&str> {
    let kinds = ["anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let own = schema.get("x-sample").and_then(Value::as_str);
    own.or_else(|| kinds.filter_map(Value::as_object).find_map(own_sample))
}

/// An example as TOML has it.
fn written(example: &Value) -> String {
    match example.as_array() {
        Some(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        None => example.to_string(),
    }
}

/// The known word that is meant, when one is near enough.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Beyond this length nothing is a slip of the finger.
    if word.len() > 64 {
        return None;
    }
    let lower = word.to_lowercase().replace('-', "_");
    let plain = |word: &str| word.to_lowercase().replace('-', "_");
    let known: Vec<_> = known.filter(|known| known.len() > 1).map(|known| (plain(known), known)).collect();
    let likely = known
        .iter()
        .map(|(plain, known)| (strsim::jaro_winkler(&lower, plain), *known))
        .filter(|(likeness, _)| *likeness > 0.84)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    let holds = |plain: &str| {
        (lower.len() > 1 && (plain.starts_with(&lower) || plain.ends_with(&lower)))
            || (plain.len() > 3 && lower.contains(plain))
    };
    let affix = || known.iter().find(|(plain, _)| holds(plain));
    likely.map(|(_, known)| known).or_else(|| affix().map(|(_, known)| *known))
}

/// The heading under which a setting of that name belongs.
pub(super) fn home_of(root: &Node, name: &str) -> Option<String> {
    let groups = root.get("properties")?.as_object()?;
    groups.iter().find_map(|(group, schema)| {
        let own = schema.as_object()?;
        schema::keys(own)?.contains(&name).then(|| group.clone())
    })
}

/// The groups inside a group that have a setting of that name.
pub(super) fn homes_below<'s>(schema: &'s Node, name: &'s str) -> impl Iterator<Item = &'s str> {
    let groups = schema::kinds(schema).into_iter().filter_map(|kind| kind.get("properties")?.as_object()).flatten();
    groups.filter_map(move |(group, inner)| {
        let inner = inner.as_object().filter(|inner| takes(inner, "object") && !schema::is_by_language(inner))?;
        schema::keys(inner)?.contains(&name).then_some(group.as_str())
    })
}
