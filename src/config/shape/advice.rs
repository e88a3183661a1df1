//! What is said of a value of another sort than its setting needs, and what to write instead.

use toml::de::DeValue;
use toml::Spanned;

use super::words::{
    expected, heading, is_list_of_groups, is_unquoted, kind, last, only_key, own_sample, sample, takes,
};
use super::{Path, Walk};
use crate::config::report::Diagnostic;
use crate::config::schema::{self, Node};
use crate::config::syntax;

/// A value as it is written where it stands.
struct Written<'w> {
    path: &'w str,
    name: &'w str,
    /// Its sort, as the schema names it.
    own: &'w str,
    text: &'w str,
    value: &'w DeValue<'w>,
}

impl Walk<'_> {
    pub(super) fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, schema: &Node, path: &Path<'_>) {
        let path = path.to_string();
        let (own, words) = kind(value.get_ref());
        let text = self.layers.text(value.span()).to_owned();
        // A value of a list has no name of its own.
        let list = path.rsplit_once('.').filter(|(_, last)| last.chars().all(|c| c.is_ascii_digit()));
        if let Some((list, _)) = list {
            let help = match (takes(schema, "object"), value.get_ref()) {
                (true, DeValue::String(id)) if list == "plans" => {
                    format!("write a heading [[plans]] for each plan, and below it id = \"{id}\"; to choose plans, write plans = [{text}] under [home]")
                }
                (true, _) => format!("write a heading {} for each", heading(&format!("{list}.0")).0),
                (false, _) => format!("write a value such as {}", sample(schema)),
            };
            let diagnostic = Diagnostic::error("wrong-type", format!("{} cannot hold {words}", last(list)));
            let diagnostic = diagnostic.expected(format!("here belongs {}", expected(schema)));
            return self.push(diagnostic.help(help), value.span());
        }
        let name = last(&path);
        let written = Written { path: &path, name, own, text: &text, value: value.get_ref() };
        let diagnostic = Diagnostic::error("wrong-type", format!("{name} cannot be {words}"))
            .expected(format!("here belongs {}", expected(schema)))
            .help(written.help(schema));
        self.push(diagnostic, value.span());
    }
}

impl Written<'_> {
    fn help(&self, schema: &Node) -> String {
        let Self { name, text, .. } = self;
        let format =
            schema::kinds(schema).into_iter().find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default();
        match (self.own, self.value) {
            ("object", DeValue::Table(table)) if is_list_of_groups(schema) => Walk::plans_help(table, schema),
            ("array", DeValue::Array(items)) if takes(schema, "object") => {
                let heading = heading(self.path).0;
                if items.iter().all(|item| item.get_ref().is_table()) && text.starts_with('[') && !text.contains('{') {
                    return format!("write {heading} with one bracket on each side");
                }
                own_sample(schema).map_or_else(
                    || self.under_heading(schema),
                    |sample| format!("write a line such as {name} = {sample}"),
                )
            }
            ("integer" | "number" | "date" | "boolean", _) if format == "pin-hash" => {
                "run `member-kiosk pin` and write the line that it prints: the PIN itself stands nowhere".to_owned()
            }
            ("integer" | "number", _) if format == "date" => match syntax::iso_day(text) {
                Some(day) => format!("write year, month and day between quotation marks: {name} = \"{day}\""),
                None => format!("write year, month and day, such as {name} = {}", sample(schema)),
            },
            ("integer" | "number" | "date" | "boolean", _) if is_free_text(schema) => {
                format!("put quotation marks around it: {name} = \"{text}\"")
            }
            ("string", DeValue::String(inside)) => self.text(inside, schema),
            ("date", _) if takes(schema, "integer") || takes(schema, "number") => syntax::number(text, name, schema),
            _ => self.group(schema),
        }
    }

    /// A text where none belongs.
    fn text(&self, inside: &str, schema: &Node) -> String {
        let Self { name, text, .. } = self;
        if takes(schema, "array") {
            return format!("put it into square brackets: {name} = {}", self.list(inside));
        }
        if is_unquoted(text, schema) {
            return format!("leave out the quotation marks: {name} = {}", text.trim_matches(['"', '\'']));
        }
        if takes(schema, "boolean") {
            return match syntax::truth(inside) {
                Some(truth) => format!("write {name} = {truth}"),
                None => format!("write {name} = true or {name} = false"),
            };
        }
        if takes(schema, "integer") || takes(schema, "number") {
            return syntax::number(inside, name, schema);
        }
        match only_key(schema) {
            Some(key) => format!("write {name}.{key} = {text}"),
            None if schema::is_by_language(schema) => {
                format!("write {name}.en = {text}, with the language behind the point")
            }
            None => self.group(schema),
        }
    }

    /// The values of a list that were written as one text.
    fn list(&self, inside: &str) -> String {
        if inside.contains([',', ';']) {
            let values = inside.split([',', ';']).map(|value| value.trim().trim_matches(['"', '\'', '[', ']']));
            let values: Vec<_> = values.filter(|value| !value.is_empty()).map(|value| format!("\"{value}\"")).collect();
            format!("[{}]", values.join(", "))
        } else {
            format!("[{}]", self.text)
        }
    }

    /// Where a group belongs: as one line if it may be short.
    fn group(&self, schema: &Node) -> String {
        let name = self.name;
        let is_group = takes(schema, "object") && !matches!(self.own, "array" | "object");
        let words: Vec<_> = schema::kinds(schema).into_iter().flat_map(schema::words).collect();
        match (own_sample(schema), words.first()) {
            (Some(sample), Some(word)) => format!("write {name} = \"{word}\", or a line such as {name} = {sample}"),
            (Some(sample), None) => format!("write a line such as {name} = {sample}"),
            (None, _) if schema::is_by_language(schema) => format!("write a line such as {name}.en = \"…\""),
            (None, _) if is_group => self.under_heading(schema),
            (None, _) => format!("write a line such as {name} = {}", sample(schema)),
        }
    }

    fn under_heading(&self, schema: &Node) -> String {
        let heading = heading(self.path).0;
        let any = schema.get("additionalProperties").and_then(serde_json::Value::as_object);
        match any
            .and_then(|any| Some((only_key(any)?, any)))
            .and_then(|(key, any)| Some((key, schema::entry(any, key)?)))
        {
            Some((key, inner)) => {
                format!("write the heading {heading}, and under it a line such as my-own.{key} = {}", sample(inner))
            }
            None => format!("write the heading {heading}, and its settings under it"),
        }
    }
}

/// Whether any text may stand there.
fn is_free_text(schema: &Node) -> bool {
    takes(schema, "string") && schema::kinds(schema).iter().all(|kind| schema::words(kind).is_empty())
}
