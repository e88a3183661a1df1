//! Compares each value with its schema.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::Value;
use toml::de::{DeArray, DeTable, DeValue};
use toml::Spanned;

use super::describe::{kind, last, required};
use super::path::{Name, Path};
use super::{messages, plans, wrong_type};
use crate::check::format;
use crate::config::layers::Layers;
use crate::config::schema::{self, Node};
use crate::diagnostic::is_secret;
use crate::diagnostic::{Diagnostic, Report};

/// How many findings are kept: whoever has more corrects these first.
const MOST_FINDINGS: usize = 500;

/// Compares a merged configuration with its schema.
pub struct Validator<'a> {
    layers: &'a Layers<'a>,
    /// Settings that stand in lines that cannot be read, each with the bytes of its section.
    unread: &'a [(Range<usize>, &'a str)],
    root: &'a Node,
    report: &'a mut Report,
    /// The places of what is wrong, in the merged table.
    pub wrong: HashSet<Range<usize>>,
    /// Whether nobody knows which plan is looked at: what it lacks is not looked for.
    is_nameless: bool,
}

impl<'a> Validator<'a> {
    /// A validator that adds what it finds to a report.
    pub fn new(
        layers: &'a Layers<'a>,
        unread: &'a [(Range<usize>, &'a str)],
        root: &'a Node,
        report: &'a mut Report,
    ) -> Self {
        Self { layers, unread, root, report, wrong: HashSet::new(), is_nameless: false }
    }

    /// Validates everything.
    pub fn all(&mut self) {
        let (layers, root) = (self.layers, self.root);
        self.entries(layers.merged.get_ref(), layers.merged.span(), root, &Path::top());
    }

    /// Returns whether so much was found that the rest can wait.
    pub fn is_full(&self) -> bool {
        self.wrong.len() >= MOST_FINDINGS
    }

    /// Returns whether a setting that a group seems to lack stands where it cannot be read; the group by its first byte.
    fn is_unread(&self, group: usize, name: &str) -> bool {
        self.unread.iter().any(|(section, unread)| section.contains(&group) && *unread == name)
    }

    fn push(&mut self, diagnostic: Diagnostic, span: Range<usize>) {
        self.wrong.insert(span.clone());
        let (source, span) = self.layers.locate(span);
        self.report.push(diagnostic.at(source, span));
    }

    fn entries(&mut self, table: &DeTable<'_>, span: Range<usize>, schema: &Node, path: &Path<'_>) {
        let kinds: Vec<_> = schema::kinds(schema).into_iter().filter(|kind| schema::allows(kind, "object")).collect();
        let named: Vec<_> = kinds.iter().filter_map(|kind| kind.get("properties")?.as_object()).collect();
        let any = kinds.iter().find_map(|kind| kind.get("additionalProperties")?.as_object());
        let of_language = named.iter().find_map(|names| names.get("zh-Hant")?.as_object());
        if let Some(inner) = any.or(of_language) {
            self.without_name(table, inner, path);
        }
        for (key, value) in table {
            let name: &str = key.get_ref();
            if self.wrong.contains(&key.span()) {
                continue;
            }
            match named.iter().find_map(|names| names.get(name)?.as_object()).or(any) {
                Some(own) => self.value(value, own, &path.inner(Name::Key(name))),
                None if self.is_nameless && name == "id" => {}
                None => {
                    let diagnostic = messages::unknown_key(name, value.get_ref(), schema, self.root, &path.to_string());
                    self.push(diagnostic, key.span());
                }
            }
            if self.is_full() {
                return;
            }
        }
        if let [only] = kinds.as_slice() {
            let mut missing: Vec<_> = required(only).filter(|name| table.get(*name).is_none()).collect();
            missing.retain(|name| !self.is_unread(span.start, name));
            if !missing.is_empty() && !self.is_nameless {
                self.push(messages::missing_keys(&missing, schema, &path.to_string()), span.clone());
            }
        }
        let is_choice = kinds.len() > 1 && kinds.iter().all(|kind| required(kind).count() == 1);
        if is_choice && table.len() != 1 {
            let choices: Vec<_> = kinds.iter().flat_map(|kind| required(kind)).collect();
            self.push(messages::wrong_choice(&choices, last(&path.to_string())), span);
        }
    }

    /// Reports settings right under a heading that lacks the name of what they belong to, such as `[review]`, once.
    fn without_name(&mut self, table: &DeTable<'_>, any: &Node, path: &Path<'_>) {
        let known = schema::keys(any).filter(|_| schema::allows(any, "object")).unwrap_or_default();
        let is_stray = |key: &str, value: &DeValue<'_>| known.contains(&key) && !value.is_table();
        let stray = table.iter().filter(|(key, value)| is_stray(key.get_ref(), value.get_ref()));
        let mut stray: Vec<_> = stray.map(|(key, _)| key.span()).collect();
        stray.sort_by_key(|span| span.start);
        if let Some(first) = stray.first() {
            self.push(messages::without_name(&path.to_string()), first.clone());
            self.wrong.extend(stray);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, schema: &Node, path: &Path<'_>) {
        let (own, _) = kind(value.get_ref());
        let fits = |kind: &&Node| {
            schema::allows(kind, own)
                || (own == "integer" && schema::allows(kind, "number"))
                || (own == "date" && kind.get("format").is_some_and(|format| format == "date"))
        };
        let kinds: Vec<_> = schema::kinds(schema).into_iter().filter(fits).collect();
        let Some(first) = kinds.first() else {
            let written = self.layers.text(value.span());
            return self.push(wrong_type::message(value.get_ref(), written, schema, &path.to_string()), value.span());
        };
        match value.get_ref() {
            DeValue::String(text) => self.text(text, value.span(), &kinds, schema, path),
            DeValue::Datetime(date) => self.text(&date.to_string(), value.span(), &kinds, schema, path),
            DeValue::Integer(number) => {
                let read = i64::from_str_radix(number.as_str(), number.radix());
                #[allow(clippy::cast_precision_loss)]
                let read = read.map_or(f64::INFINITY, |number| number as f64);
                self.number(read, value.span(), first, path);
            }
            DeValue::Float(number) => {
                self.number(number.as_str().parse().unwrap_or(f64::NAN), value.span(), first, path);
            }
            DeValue::Array(items) => self.list(items, value.span(), first, path),
            DeValue::Table(table) => self.entries(table, value.span(), schema, path),
            DeValue::Boolean(_) => {}
        }
    }

    fn list(&mut self, items: &DeArray<'_>, span: Range<usize>, schema: &Node, path: &Path<'_>) {
        if items.is_empty() && schema.get("minItems").is_some() {
            self.push(messages::empty(&path.to_string(), schema), span);
        }
        let Some(item) = schema.get("items").and_then(Value::as_object) else {
            return;
        };
        for (number, value) in items.iter().enumerate() {
            let id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
            let path = path.inner(id.map_or(Name::Number(number), Name::Key));
            let plan = value.get_ref().as_table().filter(|_| required(item).any(|name| name == "id"));
            let outer = self.is_nameless;
            self.is_nameless = outer || plan.is_some_and(|plan| self.is_nameless(plan, value.span(), item));
            self.value(value, item, &path);
            self.is_nameless = outer;
        }
    }

    /// Reports a plan that nobody can tell from its id, and returns whether it is one: then what it lacks is not looked for.
    fn is_nameless(&mut self, plan: &DeTable<'_>, span: Range<usize>, schema: &Node) -> bool {
        let is_unread = |name: &str| self.is_unread(span.start, name);
        let Some(id) = plan.get("id") else {
            if is_unread("id") {
                self.wrong.insert(span);
            } else {
                self.push(plans::without_id(), span);
            }
            return true;
        };
        let Some(text) = id.get_ref().as_str().filter(|id| plans::is_id(id)) else {
            return true;
        };
        let lacks: Vec<_> = required(schema).filter(|name| plan.get(*name).is_none() && !is_unread(name)).collect();
        let Some(diagnostic) = plans::misspelt(text, &lacks, self.layers) else {
            return false;
        };
        self.push(diagnostic, id.span());
        self.wrong.insert(span);
        true
    }

    fn text(&mut self, text: &str, span: Range<usize>, kinds: &[&Node], schema: &Node, path: &Path<'_>) {
        let format = kinds.iter().find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default();
        let words: Vec<_> = kinds.iter().flat_map(|kind| schema::words(kind)).collect();
        let least = kinds.iter().find_map(|kind| kind.get("minLength")?.as_u64()).unwrap_or(0);
        if let Err(wrong) = format::check(format, text) {
            let path = path.to_string();
            let near = plans::other(text, self.layers).filter(|_| format == "plan-id");
            let near = near.or_else(|| crate::diagnostic::nearest(text, words.into_iter()));
            let help = near.map_or(wrong.help, |near| format!("did you mean \"{near}\"?"));
            let hidden = is_secret(&path) && wrong.message.contains('“');
            let message = if hidden { format!("{} cannot have this value", last(&path)) } else { wrong.message };
            self.push(Diagnostic::error(wrong.kind, message).help(help), span);
        } else if format == "language" && !words.contains(&text) {
            self.push(messages::unknown_language(text), span);
        } else if !words.is_empty() && !words.contains(&text) {
            self.push(messages::unknown_word(text, &words, schema, &path.to_string()), span);
        } else if least > 0 && text.trim().is_empty() {
            self.push(messages::empty(&path.to_string(), schema), span);
        }
    }

    fn number(&mut self, number: f64, span: Range<usize>, schema: &Node, path: &Path<'_>) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        if let (Some(least), Some(most)) = (bound("minimum"), bound("maximum")) {
            if !(least..=most).contains(&number) {
                let written = self.layers.text(span.clone());
                let much = if number > most { "too much" } else { "too little" };
                let why = schema.get("x-why").and_then(Value::as_str).map(|why| format!(": {why}")).unwrap_or_default();
                let message = format!("{written} is {much} for {}", messages::number_name(&path.to_string()));
                let help = format!("write a number from {least} to {most}{why}");
                self.push(Diagnostic::error("range", message).help(help), span);
            }
        }
    }
}
