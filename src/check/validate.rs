//! Whether the merged configuration is as its schema says: every mistake at once, each with its place.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::Value;
use toml::de::{DeArray, DeTable, DeValue};
use toml::Spanned;

use crate::config::layers::Layers;
use crate::config::schema::{self, Node};
use crate::diagnostic::{is_secret, nearest, Diagnostic, Report};

use super::describe::{joined, kind, last, required};
use super::{format, messages};

/// How many findings are kept: whoever has more corrects these first.
const MOST_FINDINGS: usize = 500;

/// Compares a merged configuration with its schema.
struct Validator<'a> {
    layers: &'a Layers<'a>,
    /// Whether some of what is written could not be read: nobody knows what is missing.
    is_partial: bool,
    root: &'a Node,
    report: &'a mut Report,
    /// The places of what is wrong, in the merged table.
    wrong: HashSet<Range<usize>>,
}

/// Adds what is not as the schema says to a report, and returns its places; none when there are too many.
pub fn validate(
    layers: &Layers<'_>,
    is_partial: bool,
    root: &Node,
    report: &mut Report,
) -> Option<HashSet<Range<usize>>> {
    let mut validator = Validator { layers, is_partial, root, report, wrong: HashSet::new() };
    validator.table(layers.merged.get_ref(), layers.merged.span(), root, "");
    let is_full = validator.is_full();
    Some(validator.wrong).filter(|_| !is_full)
}

impl Validator<'_> {
    fn is_full(&self) -> bool {
        self.wrong.len() >= MOST_FINDINGS
    }

    fn push(&mut self, diagnostic: Diagnostic, span: Range<usize>) {
        self.wrong.insert(span.clone());
        let (source, span) = self.layers.locate(span);
        self.report.push(diagnostic.at(source, span));
    }

    fn table(&mut self, table: &DeTable<'_>, span: Range<usize>, schema: &Node, path: &str) {
        for (key, value) in table {
            if self.is_full() {
                return;
            }
            let name: &str = key.get_ref();
            match schema::entry(schema, name) {
                Some(own) => self.value(value, own, &joined(path, name)),
                None => self.push(messages::unknown_key(name, schema, self.root, path), key.span()),
            }
        }
        let kinds: Vec<_> = schema::kinds(schema).into_iter().filter(|kind| schema::allows(kind, "object")).collect();
        if let [only] = kinds.as_slice() {
            let missing: Vec<_> = required(only).filter(|name| table.get(*name).is_none()).collect();
            match missing.as_slice() {
                [] => {}
                _ if self.is_partial => drop(self.wrong.insert(span)),
                missing => self.push(messages::missing_keys(missing, schema, path), span),
            }
        } else if table.len() != 1 {
            let choices: Vec<_> = kinds.iter().flat_map(|kind| required(kind)).collect();
            self.push(messages::wrong_choice(&choices, last(path)), span);
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, schema: &Node, path: &str) {
        let (own, _) = kind(value.get_ref());
        let fits = |kind: &&Node| {
            schema::allows(kind, own)
                || (own == "integer" && schema::allows(kind, "number"))
                || (own == "date" && kind.get("format").is_some_and(|format| format == "date"))
        };
        let kinds: Vec<_> = schema::kinds(schema).into_iter().filter(fits).collect();
        let span = value.span();
        let Some(first) = kinds.first() else {
            let written = self.layers.text(span.clone());
            return self.push(messages::wrong_type(value.get_ref(), written, schema, path), span);
        };
        let fault = match value.get_ref() {
            DeValue::String(id) if path.starts_with("home.plans.") && self.is_refused_id(id) => {
                // That is said where the plan has its id.
                self.wrong.insert(span);
                return;
            }
            DeValue::String(text) => self.text(text, &kinds, schema, path),
            DeValue::Datetime(date) => self.text(&date.to_string(), &kinds, schema, path),
            DeValue::Integer(number) => {
                let read = i64::from_str_radix(number.as_str(), number.radix());
                #[allow(clippy::cast_precision_loss)]
                let read = read.map_or(f64::INFINITY, |number| number as f64);
                messages::out_of_range(read, self.layers.text(span.clone()), first, path)
            }
            DeValue::Float(number) => {
                let read = number.as_str().parse().unwrap_or(f64::NAN);
                messages::out_of_range(read, self.layers.text(span.clone()), first, path)
            }
            DeValue::Array(items) => return self.list(items, span, first, path),
            DeValue::Table(table) => return self.table(table, span, schema, path),
            DeValue::Boolean(_) => None,
        };
        if let Some(diagnostic) = fault {
            self.push(diagnostic, span);
        }
    }

    fn list(&mut self, items: &DeArray<'_>, span: Range<usize>, schema: &Node, path: &str) {
        if items.is_empty() && schema.get("minItems").is_some() {
            self.push(messages::empty(path, schema), span);
        }
        let Some(item) = schema.get("items").and_then(Value::as_object) else {
            return;
        };
        for (number, value) in items.iter().enumerate() {
            let id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
            let plan = value.get_ref().as_table().filter(|_| required(item).any(|name| name == "id"));
            if !plan.is_some_and(|plan| self.is_unknown_plan(plan, value.span(), item)) {
                self.value(value, item, &joined(path, id.unwrap_or(&number.to_string())));
            }
        }
    }

    /// Reports a plan that has no id, a misspelt one, or none that a plan can have; what else is wrong in it is said once
    /// it has its id.
    fn is_unknown_plan(&mut self, plan: &DeTable<'_>, span: Range<usize>, schema: &Node) -> bool {
        let Some(id) = plan.get("id") else {
            if !self.is_partial {
                self.push(messages::without_id(), span.clone());
            }
            self.wrong.insert(span);
            return true;
        };
        let text = id.get_ref().as_str().filter(|id| format::check("plan-id", id).is_ok());
        let lacks: Vec<_> = required(schema).filter(|name| plan.get(*name).is_none()).collect();
        let is_new = self.is_partial || lacks.is_empty();
        let near = text.filter(|_| !is_new).and_then(|text| self.nearest_plan(text)).map(str::to_owned);
        match (text, schema::entry(schema, "id"), near) {
            (Some(text), _, Some(near)) => self.push(messages::misspelt_plan(text, &near, &lacks), id.span()),
            (None, Some(own), _) => match id.get_ref().as_str().filter(|_| lacks.is_empty()) {
                Some(new) => self.push(messages::refused_id(new), id.span()),
                None => self.value(id, own, "plans.id"),
            },
            _ => return false,
        }
        self.wrong.insert(span);
        true
    }

    /// The ids of all plans, as they are written.
    fn plan_ids(&self) -> impl Iterator<Item = &str> {
        let plans = self.layers.merged.get_ref().get("plans").and_then(|plans| plans.get_ref().as_array());
        plans.into_iter().flatten().filter_map(|plan| plan.get_ref().get("id")?.get_ref().as_str())
    }

    /// The id of another plan that may be meant.
    fn nearest_plan(&self, own: &str) -> Option<&str> {
        nearest(own, self.plan_ids().filter(|id| *id != own && format::check("plan-id", id).is_ok()))
    }

    /// Returns whether a plan has this id, which none can have.
    fn is_refused_id(&self, id: &str) -> bool {
        format::check("plan-id", id).is_err() && self.plan_ids().any(|own| own == id)
    }

    fn text(&self, text: &str, kinds: &[&Node], schema: &Node, path: &str) -> Option<Diagnostic> {
        let format = kinds.iter().find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default();
        let words: Vec<_> = kinds.iter().flat_map(|kind| schema::words(kind)).collect();
        if let Err(wrong) = format::check(format, text) {
            let near = self.nearest_plan(text).filter(|_| format == "plan-id");
            let near = near.or_else(|| nearest(text, words.into_iter()));
            let help = near.map_or(wrong.help, |near| format!("did you mean \"{near}\"?"));
            let hidden = is_secret(path) && wrong.message.contains('“');
            let message = if hidden { format!("{} cannot have this value", last(path)) } else { wrong.message };
            return Some(Diagnostic::error(wrong.kind, message).help(help));
        }
        let is_unknown = !words.is_empty() && !words.contains(&text);
        let is_empty = text.trim().is_empty() && kinds.iter().any(|kind| kind.get("minLength").is_some());
        match format {
            "language" if !words.contains(&text) => Some(messages::unknown_language(text)),
            _ if is_unknown => Some(messages::unknown_word(text, &words, schema, path)),
            _ => is_empty.then(|| messages::empty(path, schema)),
        }
    }
}
