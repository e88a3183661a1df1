//! The schema of `kiosk.toml`: made from the types that it is read into, whose comments document each key.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

use super::settings::File;

/// A schema, or a part of one.
pub type Node = Map<String, Value>;

/// The schema of the merged configuration, without references.
#[must_use]
pub fn whole() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let mut schema: Value = settings.into_generator().into_root_schema_for::<File>().into();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), "kiosk.toml".into());
    }
    schema
}

/// The schema of one file: it holds only what differs, so nothing in it is required but a plan's id.
#[must_use]
pub fn of_a_file() -> Value {
    let mut schema = whole();
    relax(&mut schema);
    schema
}

fn relax(schema: &mut Value) {
    match schema {
        Value::Object(node) => {
            node.retain(|name, _| !name.starts_with("x-"));
            let required = node.remove("required");
            if required.is_some_and(|names| names.as_array().is_some_and(|names| names.contains(&"id".into()))) {
                node.insert("required".to_owned(), vec!["id"].into());
            }
            node.values_mut().for_each(relax);
        }
        Value::Array(items) => items.iter_mut().for_each(relax),
        _ => {}
    }
}

/// The kinds of value that a schema allows, in order.
pub fn kinds(schema: &Node) -> Vec<&Node> {
    let lists = ["anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array());
    let variants: Vec<_> = lists.flatten().filter_map(Value::as_object).flat_map(kinds).collect();
    if variants.is_empty() {
        vec![schema]
    } else {
        variants
    }
}

/// Whether a schema allows values of a JSON type.
#[must_use]
pub fn allows(schema: &Node, kind: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(own)) => own == kind,
        Some(Value::Array(own)) => own.iter().any(|own| own == kind),
        _ => false,
    }
}

/// The words that a schema allows, when it allows only some.
pub fn words(schema: &Node) -> Vec<&str> {
    let one = schema.get("const").and_then(Value::as_str);
    let list = schema.get("enum").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).chain(one).collect()
}

/// The schema of a table's entry.
#[must_use]
pub fn entry<'a>(schema: &'a Node, key: &str) -> Option<&'a Node> {
    kinds(schema).into_iter().find_map(|kind| {
        let named = kind.get("properties").and_then(|properties| properties.get(key)).and_then(Value::as_object);
        named.or_else(|| kind.get("additionalProperties").and_then(Value::as_object))
    })
}

/// The keys that a table may have; none where it may have any.
pub fn keys(schema: &Node) -> Option<Vec<&str>> {
    let tables = || kinds(schema).into_iter().filter(|kind| allows(kind, "object"));
    if tables().any(|kind| kind.get("additionalProperties").is_some_and(Value::is_object)) {
        return None;
    }
    Some(
        tables()
            .filter_map(|kind| kind.get("properties")?.as_object())
            .flat_map(|names| names.keys())
            .map(String::as_str)
            .collect(),
    )
}

/// Whether a table's keys are languages.
#[must_use]
pub fn is_by_language(schema: &Node) -> bool {
    keys(schema).is_some_and(|keys| keys.contains(&"zh-Hant"))
}

/// The first example of a value.
#[must_use]
pub fn example(schema: &Node) -> Option<&Value> {
    schema.get("examples")?.as_array()?.first()
}

/// A value that would be right, as TOML.
pub fn sample(schema: &Node) -> String {
    if let Some(sample) = own_sample(schema) {
        return sample.to_owned();
    }
    for kind in std::iter::once(schema).chain(kinds(schema)) {
        if let Some(example) = example(kind) {
            return to_toml(example);
        }
        if let Some(word) = words(kind).first() {
            return format!("\"{word}\"");
        }
        if allows(kind, "array") {
            let item = kind.get("items").and_then(Value::as_object).map(sample).unwrap_or_default();
            return format!("[{item}]");
        }
        if allows(kind, "boolean") {
            return "true".to_owned();
        }
        if allows(kind, "integer") || allows(kind, "number") {
            return kind.get("minimum").map_or("1".to_owned(), ToString::to_string);
        }
    }
    "\"…\"".to_owned()
}

/// The sample that the schema itself gives for a value or one of its kinds.
pub fn own_sample(schema: &Node) -> Option<&str> {
    let kinds = ["anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    let own = schema.get("x-sample").and_then(Value::as_str);
    own.or_else(|| kinds.filter_map(Value::as_object).find_map(own_sample))
}

fn to_toml(example: &Value) -> String {
    match example.as_array() {
        Some(items) => format!("[{}]", items.iter().map(to_toml).collect::<Vec<_>>().join(", ")),
        None => example.to_string(),
    }
}

/// Returns whether each list of a file stands where the schema has one.
#[must_use]
pub fn has_lists_where_allowed(table: &DeTable<'_>) -> bool {
    whole().as_object().is_some_and(|root| lists_fit(table, root))
}

fn lists_fit(table: &DeTable<'_>, schema: &Node) -> bool {
    // The schema of a list of tables leads into its tables.
    let schema = schema.get("items").and_then(Value::as_object).unwrap_or(schema);
    let own = |key: &str| entry(schema, key);
    table.iter().all(|(key, value)| match value.get_ref() {
        // Most tables hold none, and there may be thousands.
        DeValue::Table(inner) => !holds_list(inner) || own(key.get_ref()).is_none_or(|own| lists_fit(inner, own)),
        DeValue::Array(items) => own(key.get_ref()).is_some_and(|own| {
            let mut tables = items.iter().filter_map(|item| item.get_ref().as_table());
            kinds(own).iter().any(|kind| allows(kind, "array")) && tables.all(|item| lists_fit(item, own))
        }),
        _ => true,
    })
}

fn holds_list(table: &DeTable<'_>) -> bool {
    table.iter().any(|(_, value)| match value.get_ref() {
        DeValue::Array(_) => true,
        DeValue::Table(inner) => holds_list(inner),
        _ => false,
    })
}
