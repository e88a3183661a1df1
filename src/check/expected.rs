//! What a setting expects, looked up in the schema, so that help shows a line that would be right.

use serde_json::Value;
use toml::de::DeValue;

use crate::config::schema::{self, sample, Node};
use crate::diagnostic::is_secret;

use super::describe::{self, takes};
use super::{format, hours_meant};

/// Help that repeats a value longer than this, in bytes, is not shorter than a sample.
const LONGEST_REPEATED: usize = 80;

/// What a setting expects.
pub struct Expected<'s> {
    /// Its name, as help writes it.
    name: String,
    node: Option<&'s Node>,
    is_secret: bool,
}

impl<'s> Expected<'s> {
    /// Looks up a setting by its heading and its name, both dotted, or else by its name alone.
    pub fn under(heading: &str, name: &str, root: &'s Node) -> Self {
        let mut parts = heading.split('.').chain(name.split('.')).filter(|part| !part.is_empty());
        let node = if name.is_empty() { None } else { parts.try_fold(root, entry).or_else(|| anywhere(root, name)) };
        Self { name: name.to_owned(), node, is_secret: is_secret(&format!("{heading}.{name}")) }
    }

    /// The setting of a dotted name, whose schema is known.
    pub fn at(path: &str, node: &'s Node) -> Self {
        let name = path.rsplit('.').next().unwrap_or(path).to_owned();
        Self { name, node: Some(node), is_secret: is_secret(path) }
    }

    /// Returns whether the schema has this setting.
    pub fn is_known(&self) -> bool {
        self.node.is_some()
    }

    /// Returns whether the setting takes values of a JSON type.
    pub fn takes(&self, kind: &str) -> bool {
        self.node.is_some_and(|node| takes(node, kind))
    }

    /// Returns whether the setting takes a value, as it is written; any that can be read where the schema does not say.
    pub fn accepts(&self, written: &str) -> bool {
        DeValue::parse(written).is_ok_and(|value| self.node.is_none_or(|node| accepts(node, value.get_ref())))
    }

    /// What it takes, in words; empty where the schema does not say.
    pub fn in_words(&self) -> String {
        self.node.map(describe::expected).unwrap_or_default()
    }

    /// A line with a value that would be right.
    pub fn line(&self) -> String {
        let language = if self.node.is_some_and(schema::is_by_language) { ".en" } else { "" };
        format!("{}{language} = {}", self.name, self.node.map_or_else(|| "\"…\"".to_owned(), sample))
    }

    /// Help that shows the whole of what to write, or an example where that is long or a secret.
    pub fn write(&self, line: &str) -> String {
        let line = &if line.contains('{') { shortened(line) } else { line.to_owned() };
        if self.is_secret || line.len() > LONGEST_REPEATED || line.contains('\n') {
            self.write_such_as()
        } else {
            format!("write {line}")
        }
    }

    /// Help that shows an example.
    pub fn write_such_as(&self) -> String {
        if self.is_secret {
            "run `member-kiosk pin` and write the line that it prints: the PIN itself stands nowhere".to_owned()
        } else {
            format!("write a line such as {}", self.line())
        }
    }

    /// Help that shows the value in a form that the setting takes, or an example where there is none.
    pub fn write_in_its_form(&self, written: &str) -> String {
        let bare = written.trim_matches(['"', '\'']);
        let forms = [bare.to_owned(), format!("\"{bare}\""), format!("[\"{bare}\"]")];
        let time = hours_meant::time(bare);
        match forms.iter().chain(&time).find(|form| self.accepts(form)) {
            Some(form) => self.write(&format!("{} = {form}", self.name)),
            None => self.write_such_as(),
        }
    }
}

/// A line in which long texts are left out: it tells how their names are written.
fn shortened(line: &str) -> String {
    const LONGEST: usize = 40;
    let parts = line.split('"').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 1 && part.chars().count() > LONGEST { "…" } else { part });
    parts.collect::<Vec<_>>().join("\"")
}

fn accepts(schema: &Node, value: &DeValue<'_>) -> bool {
    let (own, _) = describe::kind(value);
    let is_right = |kind: &Node| match value {
        DeValue::String(text) => {
            let (words, format) = (schema::words(kind), kind.get("format").and_then(Value::as_str));
            let is_word = words.is_empty() || words.contains(&&**text);
            is_word && format::check(format.unwrap_or_default(), text).is_ok()
        }
        DeValue::Array(items) => {
            let inner = kind.get("items").and_then(Value::as_object);
            inner.is_some_and(|inner| items.iter().all(|item| accepts(inner, item.get_ref())))
        }
        _ => true,
    };
    let fits = |kind: &&Node| schema::allows(kind, own) || (own == "integer" && schema::allows(kind, "number"));
    !value.is_table() && schema::kinds(schema).into_iter().filter(fits).any(is_right)
}

/// An entry of a table, or of the tables in a list.
fn entry<'s>(node: &'s Node, name: &str) -> Option<&'s Node> {
    let items = node.get("items").and_then(Value::as_object);
    schema::entry(items.unwrap_or(node), name)
}

/// The first setting of that name in any table.
fn anywhere<'s>(node: &'s Node, name: &str) -> Option<&'s Node> {
    let inner = node.get("items").and_then(Value::as_object).unwrap_or(node);
    let kinds = schema::kinds(inner);
    let names = || kinds.iter().filter_map(|kind| kind.get("properties")?.as_object());
    let own = names().find_map(|names| names.get(name)?.as_object());
    own.or_else(|| names().flat_map(|names| names.values()).find_map(|node| anywhere(node.as_object()?, name)))
}
