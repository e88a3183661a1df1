//! What is said of a value of another type than its setting takes, and what to write instead.

use toml::de::DeValue;

use super::describe::{expected, heading, is_list_of_groups, kind, last, only_key, takes};
use super::plans;
use crate::check::expected::Expected;
use crate::config::schema::{self, Node};
use crate::config::schema::{own_sample, sample};
use crate::diagnostic::Diagnostic;

/// The message about a value, as it is written.
pub fn message(value: &DeValue<'_>, written: &str, schema: &Node, path: &str) -> Diagnostic {
    let (_, words) = kind(value);
    // A value of a list has no name of its own.
    let list = path.rsplit_once('.').filter(|(_, last)| last.chars().all(|c| c.is_ascii_digit()));
    let (message, help) = match list {
        Some((list, _)) => (format!("{} cannot hold {words}", last(list)), item_help(value, schema, list)),
        None => (format!("{} cannot be {words}", last(path)), help(value, written, schema, path)),
    };
    Diagnostic::error("wrong-type", message).expected(format!("here belongs {}", expected(schema))).help(help)
}

fn item_help(value: &DeValue<'_>, schema: &Node, list: &str) -> String {
    match value.as_str() {
        Some(id) if list == "plans" => format!(
            "write a heading [[plans]] for each plan, and below it id = \"{id}\"; to choose plans, write plans = [\"{id}\"] under [home]"
        ),
        _ if takes(schema, "object") => format!("write a heading {} for each", heading(&format!("{list}.0")).0),
        _ => format!("write a value such as {}", sample(schema)),
    }
}

fn help(value: &DeValue<'_>, written: &str, schema: &Node, path: &str) -> String {
    let right = Expected::at(path, schema);
    let is_word = schema::kinds(schema).iter().any(|kind| !schema::words(kind).is_empty());
    match value {
        DeValue::Table(table) if is_list_of_groups(schema) => {
            let items = schema.get("items").and_then(serde_json::Value::as_object);
            plans::help(table, &items.and_then(schema::keys).unwrap_or_default())
        }
        DeValue::Array(items) if takes(schema, "object") && items.iter().any(|item| item.get_ref().is_table()) => {
            format!("write {} with one bracket on each side", heading(path).0)
        }
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Boolean(_)
            if takes(schema, "string") && !is_word && right.format() != "date" =>
        {
            right.write(&format!("\"{written}\""))
        }
        DeValue::String(text) if takes(schema, "array") => right.write_list(text),
        DeValue::String(text) if takes(schema, "boolean") => right.write_truth(text),
        DeValue::String(_) | DeValue::Datetime(_) if right.takes_number() => right.write_number(written),
        DeValue::String(_) if only_key(schema).is_some() || schema::is_by_language(schema) => {
            let key = only_key(schema).unwrap_or("en");
            let mut inner = right.inner(key);
            inner.name = format!("{}.{key}", right.name);
            inner.write(written)
        }
        _ if takes(schema, "object") && own_sample(schema).is_none() && !schema::is_by_language(schema) => {
            format!("write the heading {}, and its settings under it", heading(path).0)
        }
        _ => right.write_such_as(),
    }
}
