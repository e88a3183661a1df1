//! Whether the merged configuration has the shape of its schema: every mistake at once, each with its place.

use std::collections::HashSet;
use std::ops::Range;

use serde_json::Value;
use toml::de::{DeTable, DeValue};
use toml::Spanned;

use super::format;
use super::layers::Layers;
use super::report::{Diagnostic, Report};
use super::schema::{self, Node};

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
}

/// A value as the schema's types name it, and in words.
fn kind(value: &DeValue<'_>) -> (&'static str, &'static str) {
    match value {
        DeValue::String(_) => ("string", "a text"),
        DeValue::Integer(_) => ("integer", "a number"),
        DeValue::Float(_) => ("number", "a number with a point"),
        DeValue::Boolean(_) => ("boolean", "true or false"),
        DeValue::Datetime(_) => ("date", "a date"),
        DeValue::Array(_) => ("array", "a list"),
        DeValue::Table(_) => ("object", "a group of settings"),
    }
}

/// What a schema expects, in words.
fn expected(schema: &Node) -> String {
    let mut words: Vec<_> = schema::kinds(schema)
        .into_iter()
        .filter_map(|kind| {
            let named = [
                ("string", "a text between quotation marks"),
                ("integer", "a whole number"),
                ("number", "a number"),
                ("boolean", "true or false, without quotation marks"),
                ("array", "a list in square brackets"),
                ("object", "a group of settings"),
            ];
            if is_list_of_groups(kind) {
                return Some("a list of groups, each under a heading in double brackets");
            }
            named.into_iter().find(|(name, _)| schema::allows(kind, name)).map(|(_, words)| words)
        })
        .collect();
    words.dedup();
    words.join(", or ")
}

impl Walk<'_> {
    fn push(&mut self, diagnostic: Diagnostic, span: Range<usize>) {
        self.wrong.insert(span.clone());
        let (source, span) = self.layers.locate(span);
        self.report.push(diagnostic.at(source, span));
    }

    /// Looks at a table and all that is in it. `path` is its dotted name, empty at the top.
    pub fn table(&mut self, table: &Spanned<DeTable<'_>>, schema: &Node, path: &str) {
        self.entries(table.get_ref(), table.span(), schema, path);
    }

    fn entries(&mut self, table: &DeTable<'_>, span: Range<usize>, schema: &Node, path: &str) {
        for (key, value) in table {
            let name: &str = key.get_ref();
            let inner = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            match schema::entry(schema, name) {
                Some(own) => self.value(value, own, &inner),
                None => self.unknown_key(key, schema, path),
            }
        }
        let kinds: Vec<_> = schema::kinds(schema).into_iter().filter(|kind| schema::allows(kind, "object")).collect();
        if let [only] = kinds.as_slice() {
            let mut missing: Vec<_> = required(only).filter(|name| table.get(*name).is_none()).collect();
            // Without its id, nobody knows which plan it is and what it has already.
            if missing.contains(&"id") {
                missing = vec!["id"];
            }
            if !missing.is_empty() {
                self.missing_keys(&missing, span.clone(), schema, path);
            }
        }
        let is_choice = kinds.len() > 1 && kinds.iter().all(|kind| required(kind).count() == 1);
        if is_choice && table.len() != 1 {
            let names: Vec<_> = kinds.iter().flat_map(|kind| required(kind)).collect();
            let message = format!("{} takes one of these, and only one: {}", last(path), names.join(", "));
            let examples = names.iter().map(|name| format!("{} = {{ {name} = 1 }}", last(path)));
            let help = format!("write {}", examples.collect::<Vec<_>>().join(" or "));
            self.push(Diagnostic::error("choice", message).help(help), span);
        }
    }

    fn missing_keys(&mut self, names: &[&str], span: Range<usize>, schema: &Node, path: &str) {
        let lines = names.iter().map(|name| match schema::entry(schema, name) {
            Some(own) if takes(own, "object") && !schema::is_by_language(own) => {
                format!("the heading {}, and its settings under it", heading(&format!("{path}.{name}")).0)
            }
            Some(own) => format!("a line such as {name} = {}", sample(own)),
            None => (*name).to_owned(),
        });
        let help = format!("add {}", lines.collect::<Vec<_>>().join("; and "));
        let help = match self.other_plan(path) {
            Some(other) => format!("did you mean the plan “{other}”? For a new plan, {help}"),
            None => help,
        };
        self.push(Diagnostic::error("missing-key", format!("{} lacks {}", group(path), list(names))).help(help), span);
    }

    /// The id of another plan that may be meant.
    fn other_plan(&self, path: &str) -> Option<&str> {
        let own = path.strip_prefix("plans.")?.split('.').next()?;
        let plans = self.layers.merged.get_ref().get("plans")?.get_ref().as_array()?;
        let ids = plans.iter().filter_map(|plan| plan.get_ref().get("id")?.get_ref().as_str());
        nearest(own, ids.filter(|id| *id != own))
    }

    fn unknown_key(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, schema: &Node, path: &str) {
        let name: &str = key.get_ref();
        let known = schema::keys(schema).unwrap_or_default();
        if schema::is_by_language(schema) {
            return self.unknown_language(name, key.span());
        }
        let place =
            if path.is_empty() { "at the top of the file".to_owned() } else { format!("under {}", group(path)) };
        let elsewhere = home_of(self.root, name).filter(|home| home != path);
        let help = match (nearest(name, known.iter().copied()), elsewhere) {
            (Some(near), _) => format!("did you mean {near}?"),
            (None, Some(home)) => format!("{name} belongs under the heading [{home}]"),
            (None, None) => format!("known here are {}", known.join(", ")),
        };
        self.push(
            Diagnostic::error("unknown-key", format!("there is no setting “{name}” {place}")).help(help),
            key.span(),
        );
    }

    fn unknown_language(&mut self, name: &str, span: Range<usize>) {
        let tags = crate::language::Language::ALL.map(crate::language::Language::tag);
        let by_name = crate::language::Language::ALL.into_iter().find(|language| {
            language.english_name().to_lowercase().starts_with(&name.to_lowercase()) || language.native_name() == name
        });
        let near = by_name.filter(|_| name.chars().count() > 2).map(crate::language::Language::tag);
        let help = match near.or_else(|| nearest(name, tags.iter().copied())) {
            Some(near) => format!("did you mean \"{near}\"? Known are {}", tags.join(" ")),
            None => format!("known are {}", tags.join(" ")),
        };
        self.push(
            Diagnostic::error("unknown-language", format!("the kiosk knows no language “{name}”")).help(help),
            span,
        );
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, schema: &Node, path: &str) {
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
            DeValue::Integer(number) => {
                let read = i64::from_str_radix(number.as_str(), number.radix());
                #[allow(clippy::cast_precision_loss)]
                self.number(
                    read.map_or(f64::INFINITY, |number| number as f64),
                    number.as_str(),
                    value.span(),
                    first,
                    path,
                );
            }
            DeValue::Float(number) => {
                self.number(number.as_str().parse().unwrap_or(f64::NAN), number.as_str(), value.span(), first, path);
            }
            DeValue::Datetime(date) => self.text(&date.to_string(), value.span(), &kinds, schema, path),
            DeValue::Array(items) => {
                if items.is_empty() && first.get("minItems").is_some() {
                    let sample = sample(first);
                    self.push(
                        Diagnostic::error("empty", format!("the list {} is empty", last(path)))
                            .help(format!("write at least one value, such as {sample}")),
                        value.span(),
                    );
                }
                if let Some(item) = first.get("items").and_then(Value::as_object) {
                    for (number, value) in items.iter().enumerate() {
                        let id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
                        self.value(
                            value,
                            item,
                            &format!("{path}.{}", id.map_or(number.to_string(), |id| id.replace('.', "-"))),
                        );
                    }
                }
            }
            DeValue::Table(table) => self.entries(table, value.span(), schema, path),
            DeValue::Boolean(_) => {}
        }
    }

    fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, schema: &Node, path: &str) {
        let name = last(path);
        let (own, words) = kind(value.get_ref());
        let written = self.layers.text(value.span()).to_owned();
        let help = match own {
            "object" if is_list_of_groups(schema) => {
                format!("write [[{name}]] with two brackets on each side: there may be more than one")
            }
            "integer" | "number" | "date" | "boolean"
                if takes(schema, "string")
                    && schema::kinds(schema).iter().all(|kind| schema::words(kind).is_empty()) =>
            {
                format!("put quotation marks around it: {name} = \"{written}\"")
            }
            "string" if takes(schema, "array") => format!("put it into square brackets: {name} = [{written}]"),
            "string" if is_unquoted(&written, schema) => {
                format!("leave out the quotation marks: {name} = {}", written.trim_matches('"'))
            }
            "array" | "object" => format!("write a line such as {name} = {}", sample(schema)),
            "string" if only_key(schema).is_some() => {
                format!("write {name}.{} = {written}", only_key(schema).unwrap_or_default())
            }
            _ if takes(schema, "object") => format!("write the heading {}, and its settings under it", heading(path).0),
            _ => format!("write a line such as {name} = {}", sample(schema)),
        };
        let diagnostic = Diagnostic::error("wrong-type", format!("{name} cannot be {words}"))
            .expected(format!("here belongs {}", expected(schema)))
            .help(help);
        self.push(diagnostic, value.span());
    }

    fn text(&mut self, text: &str, span: Range<usize>, kinds: &[&Node], schema: &Node, path: &str) {
        let format = kinds.iter().find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default();
        let words: Vec<_> = kinds.iter().flat_map(|kind| schema::words(kind)).collect();
        if format == "language" && !words.iter().any(|word| word.eq_ignore_ascii_case(text)) {
            return self.unknown_language(text, span);
        }
        if let Err(wrong) = format::check(format, text) {
            let near = nearest(text, words.iter().copied()).map(|near| format!("did you mean \"{near}\"?"));
            let diagnostic = Diagnostic::error(wrong.kind, wrong.message).help(near.unwrap_or(wrong.help));
            return self.push(diagnostic, span);
        }
        if !words.is_empty() && format != "language" && !words.contains(&text) {
            let (kind, message) = match format {
                "document" => ("unknown-document", format!("there is no document “{text}”")),
                _ => (
                    "unknown-word",
                    format!("{} cannot be “{text}”", last(path.trim_end_matches(|c: char| c.is_numeric() || c == '.'))),
                ),
            };
            let list = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
            let help = match nearest(text, words.iter().copied()) {
                Some(near) => format!("did you mean \"{near}\"? Known are {list}"),
                None => match schema.get("x-sample").and_then(Value::as_str) {
                    Some(sample) => format!("write {list}, or such as {sample}"),
                    None => format!("write one of {list}"),
                },
            };
            return self.push(Diagnostic::error(kind, message).help(help), span);
        }
        let least = kinds.iter().find_map(|kind| kind.get("minLength")?.as_u64()).unwrap_or(0);
        if least > 0 && text.trim().is_empty() {
            let sample = kinds.first().map(|kind| sample(kind)).unwrap_or_default();
            self.push(
                Diagnostic::error("empty", format!("{} is empty", last(path)))
                    .help(format!("write a text, such as {sample}")),
                span,
            );
        }
    }

    fn number(&mut self, number: f64, written: &str, span: Range<usize>, schema: &Node, path: &str) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        let (Some(least), Some(most)) = (bound("minimum"), bound("maximum")) else {
            return;
        };
        if (least..=most).contains(&number) {
            return;
        }
        let why = schema.get("x-why").and_then(Value::as_str).map(|why| format!(": {why}")).unwrap_or_default();
        let much = if number > most { "too much" } else { "too little" };
        let name = match path.rsplitn(3, '.').collect::<Vec<_>>().as_slice() {
            [inner @ ("from" | "to" | "days" | "hours"), outer, _] => format!("{outer}.{inner}"),
            _ => last(path).to_owned(),
        };
        self.push(
            Diagnostic::error("range", format!("{written} is {much} for {}", name))
                .help(format!("write a number from {least} to {most}{why}")),
            span,
        );
    }
}

/// A dotted name as its heading is written, and the plan that it belongs to.
fn heading(path: &str) -> (String, Option<&str>) {
    match path.strip_prefix("plans.").map(|rest| rest.split_once('.').unwrap_or((rest, ""))) {
        Some((plan, "")) => ("[[plans]]".to_owned(), Some(plan)),
        Some((plan, inner)) => (format!("[plans.{inner}]"), Some(plan)),
        None => (format!("[{path}]"), None),
    }
}

/// A group of settings in words, by its dotted name.
fn group(path: &str) -> String {
    match heading(path) {
        (heading, Some(plan)) if plan.chars().all(|c| c.is_ascii_digit()) => match heading.as_str() {
            "[[plans]]" => "a plan".to_owned(),
            _ => format!("{heading} of a plan"),
        },
        (heading, Some(plan)) if heading == "[[plans]]" => format!("the plan “{plan}”"),
        (heading, Some(plan)) => format!("{heading} of the plan “{plan}”"),
        (heading, None) => heading,
    }
}

/// `a, b and c`.
fn list(names: &[&str]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => names.concat(),
    }
}

fn is_list_of_groups(schema: &Node) -> bool {
    schema::allows(schema, "array")
        && schema.get("items").and_then(Value::as_object).is_some_and(|items| schema::allows(items, "object"))
}

/// The key of a group that has only one.
fn only_key(schema: &Node) -> Option<&str> {
    match schema::keys(schema)?.as_slice() {
        [only] if takes(schema, "object") => Some(only),
        _ => None,
    }
}

fn required(schema: &Node) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn takes(schema: &Node, kind: &str) -> bool {
    schema::kinds(schema).iter().any(|own| schema::allows(own, kind))
}

/// Whether a text in quotation marks is what belongs there without them.
fn is_unquoted(written: &str, schema: &Node) -> bool {
    let inside = written.trim_matches('"');
    (takes(schema, "boolean") && ["true", "false"].contains(&inside))
        || ((takes(schema, "integer") || takes(schema, "number")) && inside.parse::<f64>().is_ok_and(f64::is_finite))
}

/// The last part of a dotted name.
fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// A value that would be right, as it is written.
pub fn sample(schema: &Node) -> String {
    if let Some(sample) = schema.get("x-sample").and_then(Value::as_str) {
        return sample.to_owned();
    }
    if let Some(example) = schema::example(schema) {
        return written(example);
    }
    for kind in schema::kinds(schema) {
        if let Some(word) = schema::words(kind).first() {
            return format!("\"{word}\"");
        }
        if let Some(example) = schema::example(kind) {
            return written(example);
        }
        if schema::allows(kind, "array") {
            let item = kind.get("items").and_then(Value::as_object).map(sample).unwrap_or_default();
            return format!("[{item}]");
        }
        if schema::allows(kind, "boolean") {
            return "true".to_owned();
        }
        if schema::allows(kind, "integer") || schema::allows(kind, "number") {
            return kind.get("minimum").map_or("1".to_owned(), ToString::to_string);
        }
        if schema::allows(kind, "string") {
            return "\"…\"".to_owned();
        }
    }
    "…".to_owned()
}

/// An example as TOML has it.
fn written(example: &Value) -> String {
    match example.as_array() {
        Some(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        None => example.to_string(),
    }
}

/// The known word that is meant, when one is near enough.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Beyond this length nothing is a slip of the finger.
    if word.len() > 64 {
        return None;
    }
    let lower = word.to_lowercase().replace('-', "_");
    let plain = |word: &str| word.to_lowercase().replace('-', "_");
    let known: Vec<_> = known.filter(|known| known.len() > 1).map(|known| (plain(known), known)).collect();
    let likely = known
        .iter()
        .map(|(plain, known)| (strsim::jaro_winkler(&lower, plain), *known))
        .filter(|(likeness, _)| *likeness > 0.84)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    let holds = |plain: &str| {
        (lower.len() > 1 && (plain.starts_with(&lower) || plain.ends_with(&lower)))
            || (plain.len() > 3 && lower.contains(plain))
    };
    let affix = || known.iter().find(|(plain, _)| holds(plain));
    likely.map(|(_, known)| known).or_else(|| affix().map(|(_, known)| *known))
}

/// The heading under which a setting of that name belongs.
fn home_of(root: &Node, name: &str) -> Option<String> {
    let groups = root.get("properties")?.as_object()?;
    groups.iter().find_map(|(group, schema)| {
        let own = schema.as_object()?;
        schema::keys(own)?.contains(&name).then(|| group.clone())
    })
}
