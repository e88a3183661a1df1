//! Whether the merged configuration has the shape of its schema: every mistake at once, each with its place.

mod advice;
#[cfg(test)]
mod agreement;
pub mod lists;
mod plans;
mod says;
mod words;

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

use serde_json::Value;
use toml::de::{DeTable, DeValue};
use toml::Spanned;

use super::format;
use super::layers::Layers;
use super::report::{Diagnostic, Report};
use super::schema::{self, Node};
use words::{is_list_of_groups, kind, last, required};

pub use words::{nearest, sample};

/// How many findings are kept: whoever has more corrects these first.
const MOST_FINDINGS: usize = 500;

/// What is looked at, and where what is found goes.
pub struct Walk<'a> {
    /// The files.
    pub layers: &'a Layers<'a>,
    /// The schema of all.
    pub root: &'a Node,
    /// The findings.
    pub report: &'a mut Report,
    /// The places of what is wrong, in the merged table.
    pub wrong: HashSet<Range<usize>>,
    /// Whether nobody knows which plan is looked at: what it lacks is not looked for.
    is_nameless: bool,
    /// Whether the heading of a plan is missing: what follows from that is not said.
    is_headless: bool,
}

/// The dotted name of a value, written out only where something is said of it.
struct Path<'p> {
    outer: Option<&'p Path<'p>>,
    name: Name<'p>,
}

enum Name<'p> {
    Key(&'p str),
    Number(usize),
}

impl<'p> Path<'p> {
    /// That of the whole file, which has no name.
    fn top() -> Self {
        Self { outer: None, name: Name::Key("") }
    }

    fn inner(&'p self, name: Name<'p>) -> Self {
        Self { outer: Some(self), name }
    }
}

/// `plans.imperial.ride.phone`; nothing at the top.
impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(outer) = self.outer else {
            return Ok(());
        };
        if outer.outer.is_some() {
            write!(formatter, "{outer}.")?;
        }
        match self.name {
            Name::Key(key) => formatter.write_str(&key.replace('.', "-")),
            Name::Number(number) => write!(formatter, "{number}"),
        }
    }
}

impl<'a> Walk<'a> {
    /// Nothing is looked at yet.
    pub fn new(layers: &'a Layers<'a>, root: &'a Node, report: &'a mut Report) -> Self {
        Self { layers, root, report, wrong: HashSet::new(), is_nameless: false, is_headless: false }
    }

    /// Looks at everything.
    pub fn all(&mut self) {
        let (layers, root) = (self.layers, self.root);
        let top = Path::top();
        // Whether a plan lacks its heading is known before its groups are looked at.
        let properties = root.get("properties").and_then(Value::as_object);
        for (key, value) in layers.merged.get_ref() {
            let own = properties.and_then(|names| names.get(key.get_ref().as_ref())?.as_object());
            if let (Some(table), Some(own)) = (value.get_ref().as_table(), own.filter(|own| !is_list_of_groups(own))) {
                self.without_heading(table, own, &top.inner(Name::Key(key.get_ref())));
            }
        }
        self.entries(layers.merged.get_ref(), layers.merged.span(), root, &top);
    }

    /// Whether so much was found that the rest can wait.
    pub fn is_full(&self) -> bool {
        self.wrong.len() >= MOST_FINDINGS
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
        if path.outer.is_none() {
            self.without_heading(table, schema, path);
        }
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
                Some(_) if name == "plans" && self.is_headless && value.get_ref().is_table() => {
                    self.wrong.insert(value.span());
                }
                Some(own) => self.value(value, own, &path.inner(Name::Key(name))),
                None if self.is_of_headless(name, key.span()) || (self.is_nameless && name == "id") => {}
                None if self.id_in_heading(key, value.get_ref(), schema, path) => {}
                None => self.unknown_key(key, schema, path),
            }
            if self.is_full() {
                return;
            }
        }
        if let [only] = kinds.as_slice() {
            let mut missing: Vec<_> = required(only).filter(|name| table.get(*name).is_none()).collect();
            missing.retain(|name| !self.layers.is_unread(span.start, name));
            if !missing.is_empty() && !self.is_nameless {
                self.missing_keys(&missing, span.clone(), schema, path);
            }
        }
        let is_choice = kinds.len() > 1 && kinds.iter().all(|kind| required(kind).count() == 1);
        if is_choice && table.len() != 1 {
            let choices: Vec<_> = kinds.iter().flat_map(|kind| required(kind)).collect();
            self.wrong_choice(&choices, span, path);
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
            return self.wrong_type(value, schema, path);
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

    fn list(&mut self, items: &[Spanned<DeValue<'_>>], span: Range<usize>, schema: &Node, path: &Path<'_>) {
        if items.is_empty() && schema.get("minItems").is_some() {
            let diagnostic = Diagnostic::error("empty", format!("the list {} is empty", last(&path.to_string())))
                .help(format!("write at least one value, such as {}", sample(schema)));
            self.push(diagnostic, span);
        }
        let Some(item) = schema.get("items").and_then(Value::as_object) else {
            return;
        };
        for (number, value) in items.iter().enumerate() {
            let id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
            let path = path.inner(id.map_or(Name::Number(number), Name::Key));
            let plan = value.get_ref().as_table().filter(|_| required(item).any(|name| name == "id"));
            let is_nameless = plan.is_some_and(|plan| self.nameless(plan, value.span(), item));
            let outer = self.is_nameless;
            self.is_nameless = outer || is_nameless;
            self.value(value, item, &path);
            self.is_nameless = outer;
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>, kinds: &[&Node], schema: &Node, path: &Path<'_>) {
        let format = kinds.iter().find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default();
        let words = || kinds.iter().flat_map(|kind| schema::words(kind)).collect::<Vec<_>>();
        if let Err(wrong) = format::check(format, text) {
            let other = self.other_plan(text).filter(|_| format == "plan-id");
            let near =
                other.or_else(|| nearest(text, words().into_iter())).map(|near| format!("did you mean \"{near}\"?"));
            let diagnostic = Diagnostic::error(wrong.kind, wrong.message).help(near.unwrap_or(wrong.help));
            return self.push(diagnostic, span);
        }
        let words = words();
        if format == "language" {
            if !words.contains(&text) {
                self.unknown_language(text, span);
            }
            return;
        }
        if !words.is_empty() && !words.contains(&text) {
            return self.unknown_word(text, &words, span, schema, path);
        }
        let least = kinds.iter().find_map(|kind| kind.get("minLength")?.as_u64()).unwrap_or(0);
        if least > 0 && text.trim().is_empty() {
            let sample = kinds.first().map(|kind| sample(kind)).unwrap_or_default();
            let diagnostic = Diagnostic::error("empty", format!("{} is empty", last(&path.to_string())));
            self.push(diagnostic.help(format!("write a text, such as {sample}")), span);
        }
    }

    fn number(&mut self, number: f64, span: Range<usize>, schema: &Node, path: &Path<'_>) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        let (Some(least), Some(most)) = (bound("minimum"), bound("maximum")) else {
            return;
        };
        if (least..=most).contains(&number) {
            return;
        }
        let written = self.layers.text(span.clone());
        let why = schema.get("x-why").and_then(Value::as_str).map(|why| format!(": {why}")).unwrap_or_default();
        let much = if number > most { "too much" } else { "too little" };
        let path = path.to_string();
        let name = match path.rsplitn(3, '.').collect::<Vec<_>>().as_slice() {
            [inner @ ("from" | "to" | "days" | "hours"), outer, _] => format!("{outer}.{inner}"),
            _ => last(&path).to_owned(),
        };
        let diagnostic = Diagnostic::error("range", format!("{written} is {much} for {name}"))
            .help(format!("write a number from {least} to {most}{why}"));
        self.push(diagnostic, span);
    }
}
