//! A `kiosk.toml` to begin with: every setting with its documentation, switched off, so that it changes nothing.

use std::fmt::Write;

use serde_json::Value as Json;
use toml::Value;

use super::schema::{self, sample, Node};
use crate::content::KIOSK_TOML;

const HEAD: &str = "\
# kiosk.toml: what this kiosk does differently from a new one.
#
# How to change something:
#   1. Find its line. It begins with “#” and a name, such as  #fullscreen = false
#   2. Remove the “#”, and only that.
#   3. Change what stands behind the “=”. Keep quotation marks and brackets.
#   4. Save the file, and let it be looked at:  member-kiosk check kiosk.toml
#
# Lines that begin with “#” and a space explain; leave them as they are. Lines in brackets, such as [display], are
# headings: a setting belongs to the heading above it, so leave these as they are, too.
# As long as a setting keeps its “#”, the kiosk does what the line says, unless “not set” stands above it.
";

const NEW_PLAN: &str = "\
# A new plan: remove the “#” of each line of this block that follows, and write what is right for the plan. All settings
# of the first plan above may be added.
#
#[[plans]]
#id = \"new-plan\"
#name = \"New Plan\"
#full_name = \"New Health Plan\"
#[plans.interpreter]
#phone = \"323-555-0100\"
#tty = \"711\"
#languages = [\"en\", \"es\", \"zh-Hant\"]
#[plans.ride]
#phone = \"323-555-0100\"
#tty = \"711\"
";

/// The text of the file.
#[must_use]
pub fn template() -> String {
    let schema = schema::whole();
    let defaults: toml::Table = toml::from_str(KIOSK_TOML).unwrap_or_default();
    let nothing = Value::Table(toml::Table::new());
    let mut text = HEAD.to_owned();
    let groups = schema.get("properties").and_then(Json::as_object).into_iter().flatten();
    for (name, group) in groups.filter_map(|(name, group)| Some((name, group.as_object()?))) {
        text.push('\n');
        comment(&mut text, group);
        let value = defaults.get(name);
        if let Some(plan) = group.get("items").and_then(Json::as_object) {
            let plans = value.and_then(Value::as_array).into_iter().flatten();
            for (number, value) in plans.enumerate() {
                let _ = write!(text, "\n[[{name}]]\n");
                settings(&mut text, plan, name, Some(value), number == 0);
            }
            let _ = write!(text, "\n{NEW_PLAN}");
        } else if schema::keys(group).is_none() {
            map(&mut text, group, name, value);
        } else {
            let _ = writeln!(text, "[{name}]");
            settings(&mut text, group, name, Some(value.unwrap_or(&nothing)), true);
        }
    }
    text
}

/// The documentation of a setting, as comment lines.
fn comment(text: &mut String, schema: &Node) {
    let description = schema.get("description").and_then(Json::as_str).unwrap_or_default();
    for line in description.lines() {
        let _ = writeln!(text, "# {line}");
    }
}

/// All settings of a group, then the groups in it. Where it `explains`, also those that have no value.
fn settings(text: &mut String, schema: &Node, path: &str, value: Option<&Value>, explains: bool) {
    let mut inner = Vec::new();
    let is_set = value.is_some();
    let properties = schema::kinds(schema).into_iter().find_map(|kind| kind.get("properties")?.as_object());
    for (name, own) in properties.into_iter().flatten().filter_map(|(name, own)| Some((name, own.as_object()?))) {
        let value = value.and_then(|value| value.get(name));
        if is_group(own) {
            if value.is_none() && explains && schema::keys(own).is_some() && !schema::is_by_language(own) {
                dotted(text, own, name);
            } else {
                inner.push((name, own, value));
            }
            continue;
        }
        if value.is_none() && !explains {
            continue;
        }
        if explains {
            text.push('\n');
            comment(text, own);
        }
        match value {
            None if is_set => text.push_str("# Not set. For example:\n"),
            _ => {}
        }
        setting(text, name, own, value);
    }
    for (name, own, value) in inner {
        let path = format!("{path}.{name}");
        if !explains && value.is_none() {
            continue;
        }
        text.push('\n');
        if explains {
            comment(text, own);
        }
        if schema::keys(own).is_none() || schema::is_by_language(own) {
            map(text, own, &path, value);
        } else if value.is_some() {
            let _ = writeln!(text, "[{path}]");
            settings(text, own, &path, value, explains);
        }
    }
}

/// A group that has no values, line by line: a heading that is forgotten would give its settings to another group.
fn dotted(text: &mut String, schema: &Node, path: &str) {
    text.push('\n');
    comment(text, schema);
    let _ = writeln!(text, "# Not set. For example, with one line for each:");
    let properties = schema::kinds(schema).into_iter().find_map(|kind| kind.get("properties")?.as_object());
    for (name, own) in properties.into_iter().flatten().filter_map(|(name, own)| Some((name, own.as_object()?))) {
        let _ = writeln!(text, "#{path}.{name} = {}", example(own));
    }
}

fn setting(text: &mut String, name: &str, schema: &Node, value: Option<&Value>) {
    match value {
        // What tells a plan from the others is never switched off.
        Some(value) if name == "id" => {
            let _ = writeln!(text, "{name} = {value}");
        }
        Some(Value::Table(words))
            if schema::is_by_language(schema) && words.values().all(Value::is_str) && name != "phone_by_language" =>
        {
            for (language, words) in words {
                let _ = writeln!(text, "#{name}.{language} = {words}");
            }
        }
        Some(value) => {
            let _ = writeln!(text, "#{name} = {value}");
        }
        None => {
            let _ = writeln!(text, "#{name} = {}", example(schema));
        }
    }
}

/// A value to begin with, as TOML.
fn example(schema: &Node) -> String {
    if schema::is_by_language(schema) {
        let one = schema::entry(schema, "en").map(sample).unwrap_or_default().replace('…', "In English");
        return format!("{{ en = {one} }}");
    }
    let first = schema::kinds(schema).into_iter().next().unwrap_or(schema);
    let is_choice = schema::words(first).is_empty() && schema::allows(first, "object");
    match first.get("properties").and_then(Json::as_object).and_then(|keys| keys.iter().next()) {
        Some((key, _)) if is_choice => format!("{{ {key} = 1 }}"),
        _ => sample(schema),
    }
}

/// A group whose names are the administrator's own.
fn map(text: &mut String, schema: &Node, path: &str, value: Option<&Value>) {
    let key = if schema::is_by_language(schema) { "es" } else { "T7" };
    let Some(entry) = schema::entry(schema, key) else {
        return;
    };
    if let Some(values) = value.and_then(Value::as_table) {
        let _ = writeln!(text, "[{path}]");
        for (name, value) in values {
            for (inner, value) in value.as_table().into_iter().flatten() {
                let _ = writeln!(text, "#{name}.{inner} = {value}");
            }
        }
    } else {
        let _ = writeln!(text, "# Not set. For example:\n#[{path}.{key}]");
        let names = entry.get("properties").and_then(Json::as_object).into_iter().flatten();
        for (name, own) in names.filter_map(|(name, own)| Some((name, own.as_object()?))) {
            let _ = writeln!(text, "#{name} = {}", sample(own));
        }
    }
}

/// Whether a setting is a group under a heading of its own.
fn is_group(schema: &Node) -> bool {
    let kinds = schema::kinds(schema);
    let tables = kinds.iter().filter(|kind| schema::allows(kind, "object")).count();
    let is_of_tables = schema::entry(schema, "es").is_some_and(|entry| schema::allows(entry, "object"));
    let has_names = schema::keys(schema).is_some_and(|keys| !keys.is_empty());
    let is_choice = kinds.len() > 1
        && kinds.iter().any(|kind| !schema::allows(kind, "null") && !schema::allows(kind, "object"))
        || tables > 1;
    (tables == 1 && !is_choice && has_names && !schema::is_by_language(schema)) || is_of_tables
}
