//! What is said of a value that is not as its schema says.

use serde_json::Value;
use toml::de::DeValue;

use super::describe::{group, heading, home_of, homes_below, last, list, takes};
use super::plans;
use crate::check::expected::Expected;
use crate::config::schema::own_sample;
use crate::config::schema::{self, Node};
use crate::diagnostic::nearest;
use crate::diagnostic::Diagnostic;
use crate::language::Language;

/// Settings that a group needs and does not have.
pub fn missing_keys(names: &[&str], schema: &Node, path: &str) -> Diagnostic {
    let lines = names.iter().map(|name| match schema::entry(schema, name) {
        Some(own) if takes(own, "object") && own_sample(own).is_none() && !schema::is_by_language(own) => {
            format!("the heading {}, and its settings under it", heading(&format!("{path}.{name}")).0)
        }
        Some(own) => format!("a line such as {}", Expected::at(name, own).line()),
        None => (*name).to_owned(),
    });
    let help = format!("add {}", lines.collect::<Vec<_>>().join("; and "));
    Diagnostic::error("missing-key", format!("{} lacks {}", group(path), list(names))).help(help)
}

/// A setting that a group does not have.
pub fn unknown_key(name: &str, value: &DeValue<'_>, schema: &Node, root: &Node, path: &str) -> Diagnostic {
    let known = schema::keys(schema).unwrap_or_default();
    if schema::is_by_language(schema) {
        return unknown_language(name);
    }
    let place = if path.is_empty() { "at the top of the file".to_owned() } else { format!("under {}", group(path)) };
    // First the groups inside this one: a plan's telephones stand under the headings below it.
    let below: Vec<_> = homes_below(schema, name).map(|home| heading(&format!("{path}.{home}")).0).collect();
    let below = Some(below.join(" or ")).filter(|below| !path.is_empty() && !below.is_empty());
    let elsewhere = below.or_else(|| Some(format!("[{}]", home_of(root, name).filter(|home| *home != path)?)));
    let help = match (nearest(name, known.iter().copied()), elsewhere) {
        _ if plans::is_named_in_heading(value, &known) => {
            format!("write [[plans]], below it id = \"{name}\", and below that its settings")
        }
        (Some(near), _) => format!("did you mean {near}?"),
        (None, Some(home)) => format!("{name} belongs under the heading {home}"),
        (None, None) => format!("known here are {}", known.join(", ")),
    };
    Diagnostic::error("unknown-key", format!("there is no setting “{name}” {place}")).help(help)
}

/// A language that the kiosk does not know.
pub fn unknown_language(name: &str) -> Diagnostic {
    let tags = Language::ALL.map(Language::tag);
    let by_name = Language::ALL.into_iter().find(|language| {
        language.english_name().to_lowercase().starts_with(&name.to_lowercase()) || language.native_name() == name
    });
    let near = by_name.filter(|_| name.chars().count() > 2).map(Language::tag);
    let help = match near.or_else(|| nearest(name, tags.into_iter())) {
        Some(near) => format!("did you mean \"{near}\"? Known are {}", tags.join(" ")),
        None => format!("known are {}", tags.join(" ")),
    };
    Diagnostic::error("unknown-language", format!("the kiosk knows no language “{name}”")).help(help)
}

/// A heading that lacks the name of what its settings belong to, such as `[review]`.
pub fn without_name(path: &str) -> Diagnostic {
    let example = match path {
        "review" => "T7",
        "languages.reviewed" => "es",
        _ => "my-own",
    };
    let help = format!("write a heading such as [{path}.{example}] instead");
    Diagnostic::error("missing-key", format!("the heading [{path}] lacks the name of what it is about")).help(help)
}

/// A choice such as `ahead = { days = 1 }` of which there is none, or more than one.
pub fn wrong_choice(names: &[&str], name: &str) -> Diagnostic {
    let message = format!("{name} takes one of these, and only one: {}", names.join(", "));
    let examples = names.iter().map(|inner| format!("{name} = {{ {inner} = 1 }}"));
    Diagnostic::error("choice", message).help(format!("write {}", examples.collect::<Vec<_>>().join(" or ")))
}

/// A list or a text that cannot be empty.
pub fn empty(path: &str, schema: &Node) -> Diagnostic {
    let expected = Expected::at(path, schema);
    Diagnostic::error("empty", format!("{} is empty", expected.name)).help(expected.write_such_as())
}

/// A word that is none of those that the schema knows.
pub fn unknown_word(text: &str, words: &[&str], schema: &Node, path: &str) -> Diagnostic {
    let name = last(path.trim_end_matches(|c: char| c.is_numeric() || c == '.'));
    let (kind, message) = if schema.get("format").is_some_and(|format| format == "document") {
        ("unknown-document", format!("there is no document “{text}”"))
    } else {
        ("unknown-word", format!("{name} cannot be “{text}”"))
    };
    let list = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
    let sample = schema.get("x-sample").and_then(Value::as_str);
    let help = match (nearest(text, words.iter().copied()), sample) {
        (Some(near), _) => format!("did you mean \"{near}\"? Known are {list}"),
        (None, Some(sample)) => format!("write {list}, or such as {sample}"),
        (None, None) => format!("write one of {list}"),
    };
    Diagnostic::error(kind, message).help(help)
}

/// The name of a number; with that of its group where it says little alone, such as `hours.from`.
pub fn number_name(path: &str) -> String {
    match path.rsplitn(3, '.').collect::<Vec<_>>().as_slice() {
        [inner @ ("from" | "to" | "days" | "hours"), outer, _] => format!("{outer}.{inner}"),
        _ => last(path).to_owned(),
    }
}
