//! What is said of a value that is not as its schema says.

use serde_json::Value;
use toml::de::DeValue;

use crate::config::schema::{self, sample, Node};
use crate::diagnostic::{nearest, Diagnostic};
use crate::language::Language;

use super::describe::{expected, group, has_heading, heading, homes, joined, kind, last, list};
use super::expected::Expected;
use super::{format, hours_meant};

/// A value of another type than its setting takes, as it is written.
pub fn wrong_type(value: &DeValue<'_>, written: &str, schema: &Node, path: &str) -> Diagnostic {
    let message = format!("{} cannot be {}", named(path), kind(value).1);
    let items = schema.get("items").and_then(Value::as_object);
    let is_item = last(path).chars().all(|c| c.is_ascii_digit());
    let help = if items.is_some_and(has_heading) || (is_item && has_heading(schema)) {
        "write [[plans]], below it id = \"imperial\", and below that its settings, and groups such as [plans.ride]"
            .to_owned()
    } else if has_heading(schema) && schema::keys(schema).is_some_and(|keys| keys.contains(&last(path))) {
        let above = path.rsplit_once('.').map_or(path, |(above, _)| above);
        format!("the heading lacks a name: write one such as [{above}.my-own]")
    } else if has_heading(schema) {
        let heading = heading(path).0;
        format!("write a heading such as {heading}, with one bracket on each side, and its settings under it")
    } else if is_item {
        format!("write a value such as {}", sample(schema))
    } else if value.is_array() || value.is_table() {
        Expected::at(path, schema).write_such_as()
    } else {
        Expected::at(path, schema).write_in_its_form(written)
    };
    Diagnostic::error("wrong-type", message).expected(expected(schema)).help(help)
}

/// A number beyond its bounds, as it is written.
pub fn out_of_range(number: f64, written: &str, schema: &Node, path: &str) -> Option<Diagnostic> {
    let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
    let (least, most) = (bound("minimum")?, bound("maximum")?);
    let why = schema.get("x-why").and_then(Value::as_str).map(|why| format!(": {why}")).unwrap_or_default();
    let much = if number > most { "too much" } else { "too little" };
    let message = format!("{written} is {much} for {}", named(path));
    let diagnostic = Diagnostic::error("range", message).help(format!("write a number from {least} to {most}{why}"));
    Some(diagnostic).filter(|_| !(least..=most).contains(&number))
}

/// Settings that a group needs and does not have.
pub fn missing_keys(names: &[&str], schema: &Node, path: &str) -> Diagnostic {
    let lines = names.iter().map(|name| match schema::entry(schema, name) {
        Some(own) if has_heading(own) => {
            format!("the heading {}, and its settings under it", heading(&joined(path, name)).0)
        }
        Some(own) => format!("a line such as {}", Expected::at(name, own).line()),
        None => (*name).to_owned(),
    });
    let help = format!("add {}", lines.collect::<Vec<_>>().join("; and "));
    Diagnostic::error("missing-key", format!("{} lacks {}", group(path), list(names))).help(help)
}

/// A plan without an id.
pub fn without_id() -> Diagnostic {
    let help = "write it in the line right below [[plans]], and nowhere else, such as id = \"imperial\"";
    Diagnostic::error("missing-key", "a plan lacks id").help(help)
}

/// A new plan whose id is none that a plan can have.
pub fn refused_id(id: &str) -> Diagnostic {
    let parts = id.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let meant = parts.collect::<Vec<_>>().join("-").to_lowercase();
    let help = match format::check("plan-id", &meant) {
        Ok(()) => format!("write id = \"{meant}\"; it is never shown"),
        Err(wrong) => wrong.help,
    };
    Diagnostic::error("plan-id", format!("“{id}” cannot be a plan’s id")).help(help)
}

/// A plan that lacks settings, and whose id is almost that of another plan.
pub fn misspelt_plan(id: &str, near: &str, lacks: &[&str]) -> Diagnostic {
    let message = format!("there is no plan “{id}”, and a new one needs {}, too", list(lacks));
    Diagnostic::error("missing-key", message).help(format!("did you mean id = \"{near}\"?"))
}

/// A setting that a group does not have.
pub fn unknown_key(name: &str, schema: &Node, root: &Node, path: &str) -> Diagnostic {
    let known = schema::keys(schema).unwrap_or_default();
    if schema::is_by_language(schema) {
        return unknown_language(name);
    }
    let place = if path.is_empty() { "at the top of the file".to_owned() } else { format!("under {}", group(path)) };
    let mut homes = homes(root, "", name);
    let is_of_plan = |home: &String| home.contains("[plans");
    if path.starts_with("plans.") && homes.iter().any(is_of_plan) {
        homes.retain(is_of_plan);
    }
    let one = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches(['_', '-']);
    let is_second = name.ends_with(|c: char| c.is_ascii_digit()) && !path.is_empty();
    let help = match nearest(name, known.iter().copied()) {
        Some(near) if near == one && is_second => {
            format!("the kiosk shows one {one} only: write there the one that members need, and remove this line")
        }
        Some(near) => format!("did you mean {near}?"),
        None if homes.is_empty() => format!("known here are {}", known.join(", ")),
        None => format!("{name} belongs under the heading {}", homes.join(" or ")),
    };
    Diagnostic::error("unknown-key", format!("there is no setting “{name}” {place}")).help(help)
}

/// A language that the kiosk does not know.
pub fn unknown_language(name: &str) -> Diagnostic {
    let by_name = Language::ALL.into_iter().find(|language| {
        language.english_name().to_lowercase().starts_with(&name.to_lowercase()) || language.native_name() == name
    });
    let tags = Language::ALL.map(Language::tag);
    let near = by_name.filter(|_| name.chars().count() > 2).map(Language::tag);
    let near = near.or_else(|| nearest(name, tags.into_iter()));
    let tags = tags.join(" ");
    let help = match near {
        Some(near) => format!("did you mean \"{near}\"? Known are {tags}"),
        None => format!("known are {tags}"),
    };
    Diagnostic::error("unknown-language", format!("the kiosk knows no language “{name}”")).help(help)
}

/// A choice such as `ahead = { days = 1 }` of which there is none, or more than one.
pub fn wrong_choice(names: &[&str], name: &str) -> Diagnostic {
    let message = format!("{name} takes one of these, and only one: {}", names.join(", "));
    let examples = names.iter().map(|inner| format!("{name} = {{ {inner} = 1 }}"));
    Diagnostic::error("choice", message).help(format!("write {}", examples.collect::<Vec<_>>().join(" or ")))
}

/// A list or a text that cannot be empty.
pub fn empty(path: &str, schema: &Node) -> Diagnostic {
    Diagnostic::error("empty", format!("{} is empty", last(path))).help(Expected::at(path, schema).write_such_as())
}

/// A word that is none of those that the schema knows.
pub fn unknown_word(text: &str, words: &[&str], schema: &Node, path: &str) -> Diagnostic {
    let (kind, message) = if schema.get("format").is_some_and(|format| format == "document") {
        ("unknown-document", format!("there is no document “{text}”"))
    } else {
        ("unknown-word", format!("{} cannot be “{text}”", named(path)))
    };
    let list = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
    let meant = hours_meant::hours(text).filter(|_| schema::entry(schema, "closed_on_holidays").is_some());
    let help = match (nearest(text, words.iter().copied()), schema::own_sample(schema)) {
        _ if meant.is_some() => format!("did you mean {}?", meant.unwrap_or_default()),
        (Some(near), _) => format!("did you mean \"{near}\"? Known are {list}"),
        (None, Some(sample)) => format!("write {list}, or such as {sample}"),
        (None, None) => format!("write one of {list}"),
    };
    Diagnostic::error(kind, message).help(help)
}

/// A setting as messages name it: by its last name, with that of its group where it says little alone; a value of a list
/// by its list.
fn named(path: &str) -> String {
    match path.rsplitn(3, '.').collect::<Vec<_>>().as_slice() {
        [inner @ ("from" | "to" | "days" | "hours"), outer, _] => format!("{outer}.{inner}"),
        [number, list, ..] if number.chars().all(|c| c.is_ascii_digit()) => format!("a value of {list}"),
        [name, ..] => (*name).to_owned(),
        [] => String::new(),
    }
}
