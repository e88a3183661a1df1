//! What a setting expects, looked up in the schema, so that help shows a line that would be right.

use serde_json::Value;

use crate::config::schema::{self, sample, Node};
use crate::diagnostic::is_secret;

/// Help that repeats a value longer than this, in bytes, is not shorter than a sample.
const LONGEST_REPEATED: usize = 80;

/// What a setting expects.
pub struct Expected<'s> {
    /// Its name, as help writes it.
    pub name: String,
    node: Option<&'s Node>,
    is_secret: bool,
}

impl<'s> Expected<'s> {
    /// Looks up a setting by its heading and its name, both dotted, or else by its name alone.
    pub fn under(heading: &str, name: &str, root: &'s Node) -> Self {
        let mut parts = heading.split('.').chain(name.split('.')).filter(|part| !part.is_empty());
        let node = Some(root)
            .filter(|_| !name.is_empty())
            .and_then(|root| parts.try_fold(root, entry))
            .or_else(|| anywhere(root, name.rsplit('.').next()?));
        Self { name: name.to_owned(), node, is_secret: is_secret(&format!("{heading}.{name}")) }
    }

    /// The setting of a dotted name, whose schema is known.
    pub fn at(path: &str, node: &'s Node) -> Self {
        let name = path.rsplit('.').next().unwrap_or(path).to_owned();
        Self { name, node: Some(node), is_secret: is_secret(path) }
    }

    /// An entry of this setting, where it is a table.
    pub fn inner(&self, name: &str) -> Self {
        let node = self.node.and_then(|node| entry(node, name));
        Self { name: name.to_owned(), node, is_secret: self.is_secret || is_secret(name) }
    }

    /// Returns whether the schema has this setting.
    pub fn is_known(&self) -> bool {
        self.node.is_some()
    }

    /// Returns whether the setting takes values of a JSON type.
    pub fn takes(&self, kind: &str) -> bool {
        self.node.is_some_and(|node| schema::kinds(node).iter().any(|own| schema::allows(own, kind)))
    }

    /// Returns whether the setting takes numbers.
    pub fn takes_number(&self) -> bool {
        self.takes("integer") || self.takes("number")
    }

    /// The format of its text, such as `date`, or nothing.
    pub fn format(&self) -> &str {
        let kinds = self.node.map(schema::kinds).unwrap_or_default();
        kinds.into_iter().chain(self.node).find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default()
    }

    fn bounds(&self) -> Option<(f64, f64)> {
        let kinds = self.node.map(schema::kinds).unwrap_or_default();
        kinds.into_iter().find_map(|kind| Some((kind.get("minimum")?.as_f64()?, kind.get("maximum")?.as_f64()?)))
    }

    /// A line with a value that would be right.
    pub fn line(&self) -> String {
        format!("{} = {}", self.name, self.node.map_or_else(|| "\"…\"".to_owned(), sample))
    }

    /// Help that shows the line with a value, or an example where the value is long or a secret.
    pub fn write(&self, value: &str) -> String {
        if self.is_secret || value.len() > LONGEST_REPEATED || value.contains('\n') {
            self.write_such_as()
        } else {
            format!("write {} = {value}", self.name)
        }
    }

    /// Help that shows an example.
    pub fn write_such_as(&self) -> String {
        if self.is_secret {
            "run `member-kiosk pin` and write the line that it prints: the PIN itself stands nowhere".to_owned()
        } else if self.format() == "date" {
            format!("write a day of the calendar as year, month and day: {}", self.line())
        } else {
            format!("write a line such as {}", self.line())
        }
    }

    /// Help that shows the line with a text between quotation marks.
    pub fn write_text(&self, text: &str) -> String {
        if text.contains(['"', '\\']) {
            format!("put it between straight quotation marks, such as {}", self.line())
        } else {
            self.write(&format!("\"{text}\""))
        }
    }

    /// Help that shows the line with words as a list of texts.
    pub fn write_list(&self, words: &str) -> String {
        let words = words.split([',', ';', '\n']).map(|word| word.trim().trim_matches(['"', '\'', '[', ']']));
        let words: Vec<_> = words.filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")).collect();
        self.write(&format!("[{}]", words.join(", ")))
    }

    /// Help that shows the line with the number that a text such as `22 inches` begins with, if it is one that the
    /// setting takes.
    pub fn write_number(&self, text: &str) -> String {
        let text = text.trim_matches(['"', '\'']);
        // A comma before three digits is more likely one between thousands.
        let point = match text.split_once(',') {
            Some((whole, rest)) if rest.len() != 3 => format!("{whole}.{rest}"),
            _ => text.to_owned(),
        };
        let end = point.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(point.len());
        let unit = point[end..].trim().to_lowercase();
        let is_other = unit.contains("pm") || (self.name.ends_with("seconds") && unit.starts_with('m'));
        let is_alone = !is_other && unit.chars().all(|c| c.is_alphabetic() || "\"';".contains(c));
        let number = point[..end].trim_end_matches('.').parse::<f64>().ok();
        let number = number.filter(|number| is_alone && (number.fract() == 0.0 || self.takes("number")));
        match (number, self.bounds()) {
            (Some(number), Some((least, most))) if (least..=most).contains(&number) => self.write(&number.to_string()),
            (_, Some((least, most))) => format!("write a number from {least} to {most}, such as {}", self.line()),
            (_, None) => self.write_such_as(),
        }
    }

    /// Help that shows the line with the truth value that a word such as `yes` stands for.
    pub fn write_truth(&self, word: &str) -> String {
        match &*word.to_lowercase() {
            "yes" | "on" | "true" | "y" => self.write("true"),
            "no" | "off" | "false" | "n" | "never" => self.write("false"),
            _ => format!("{} or {} = false", self.write("true"), self.name),
        }
    }
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
