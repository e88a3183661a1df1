//! What is said of a value that does not fit its schema.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;
use toml::de::DeTable;
use toml::Spanned;

use super::words::{group, heading, home_of, homes_below, last, list, nearest, own_sample, sample, takes};
use super::{Path, Walk};
use crate::config::report::Diagnostic;
use crate::config::schema::{self, Node};
use crate::language::Language;

impl Walk<'_> {
    pub(super) fn missing_keys(&mut self, names: &[&str], span: Range<usize>, schema: &Node, path: &Path<'_>) {
        let path = path.to_string();
        let path = path.as_str();
        let lines = names.iter().map(|name| match schema::entry(schema, name) {
            Some(own) if schema::is_by_language(own) => format!("a line such as {name}.en = \"…\""),
            Some(own) if takes(own, "object") && own_sample(own).is_none() => {
                format!("the heading {}, and its settings under it", heading(&format!("{path}.{name}")).0)
            }
            Some(own) => format!("a line such as {name} = {}", sample(own)),
            None => (*name).to_owned(),
        });
        let help = format!("add {}", lines.collect::<Vec<_>>().join("; and "));
        self.push(Diagnostic::error("missing-key", format!("{} lacks {}", group(path), list(names))).help(help), span);
    }

    pub(super) fn unknown_key(&mut self, key: &Spanned<Cow<'_, str>>, schema: &Node, path: &Path<'_>) {
        let path = path.to_string();
        let path = path.as_str();
        let name: &str = key.get_ref();
        let known = schema::keys(schema).unwrap_or_default();
        if schema::is_by_language(schema) {
            return self.unknown_language(name, key.span());
        }
        let place =
            if path.is_empty() { "at the top of the file".to_owned() } else { format!("under {}", group(path)) };
        // First the groups inside this one: a plan's telephones stand under the headings below it.
        let below = homes_below(schema, name).map(|home| heading(&format!("{path}.{home}")).0);
        let below = Some(below.collect::<Vec<_>>().join(" or ")).filter(|below| !path.is_empty() && !below.is_empty());
        let elsewhere = home_of(self.root, name).filter(|home| home != path).map(|home| format!("[{home}]"));
        let elsewhere = below.or(elsewhere);
        let help = match (nearest(name, known.iter().copied()), elsewhere) {
            (Some(near), _) => format!("did you mean {near}?"),
            (None, Some(home)) => format!("{name} belongs under the heading {home}"),
            (None, None) => format!("known here are {}", known.join(", ")),
        };
        self.push(
            Diagnostic::error("unknown-key", format!("there is no setting “{name}” {place}")).help(help),
            key.span(),
        );
    }

    pub(super) fn unknown_language(&mut self, name: &str, span: Range<usize>) {
        let tags = Language::ALL.map(Language::tag);
        let by_name = Language::ALL.into_iter().find(|language| {
            language.english_name().to_lowercase().starts_with(&name.to_lowercase()) || language.native_name() == name
        });
        let near = by_name.filter(|_| name.chars().count() > 2).map(Language::tag);
        let help = match near.or_else(|| nearest(name, tags.iter().copied())) {
            Some(near) => format!("did you mean \"{near}\"? Known are {}", tags.join(" ")),
            None => format!("known are {}", tags.join(" ")),
        };
        self.push(
            Diagnostic::error("unknown-language", format!("the kiosk knows no language “{name}”")).help(help),
            span,
        );
    }

    /// Settings right under a heading that lacks the name of what they belong to, such as `[review]`: said once. Whether
    /// there are any.
    pub(super) fn without_name(&mut self, table: &DeTable<'_>, any: &Node, path: &Path<'_>) -> bool {
        let Some(known) = schema::keys(any).filter(|_| takes(any, "object")) else {
            return false;
        };
        let stray: Vec<_> = table
            .iter()
            .filter(|(key, value)| known.contains(&key.get_ref().as_ref()) && !value.get_ref().is_table())
            .collect();
        let Some((first, _)) = stray.iter().min_by_key(|(key, _)| key.span().start) else {
            return false;
        };
        let path = path.to_string();
        let (what, example) = match path.as_str() {
            "review" => ("the item that is decided", "T7"),
            "languages.reviewed" => ("the language", "es"),
            "phones" => ("the name of a telephone number", "customer-service"),
            _ => ("a name", "my-own"),
        };
        let message = format!("the heading [{path}] lacks {what}");
        let help = format!("write a heading such as [{path}.{example}] instead");
        self.push(Diagnostic::error("missing-key", message).help(help), first.span());
        self.wrong.extend(stray.iter().map(|(key, _)| key.span()));
        true
    }

    /// A choice such as `ahead = { days = 1 }` of which there is none, or more than one.
    pub(super) fn wrong_choice(&mut self, names: &[&str], span: Range<usize>, path: &Path<'_>) {
        let path = path.to_string();
        let name = last(&path);
        let message = format!("{name} takes one of these, and only one: {}", names.join(", "));
        let examples = names.iter().map(|inner| format!("{name} = {{ {inner} = 1 }}"));
        let help = format!("write {}", examples.collect::<Vec<_>>().join(" or "));
        self.push(Diagnostic::error("choice", message).help(help), span);
    }

    /// A word that is none of those that the schema knows.
    pub(super) fn unknown_word(
        &mut self,
        text: &str,
        words: &[&str],
        span: Range<usize>,
        schema: &Node,
        path: &Path<'_>,
    ) {
        let path = path.to_string();
        let name = last(path.trim_end_matches(|c: char| c.is_numeric() || c == '.'));
        let is_document = schema.get("format").is_some_and(|format| format == "document");
        let (kind, message) = if is_document {
            ("unknown-document", format!("there is no document “{text}”"))
        } else {
            ("unknown-word", format!("{name} cannot be “{text}”"))
        };
        let list = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
        let near = nearest(text, words.iter().copied());
        let sample = schema.get("x-sample").and_then(Value::as_str);
        let help = match (near, sample) {
            (Some(near), _) => format!("did you mean \"{near}\"? Known are {list}"),
            (None, Some(sample)) => format!("write {list}, or such as {sample}"),
            (None, None) => format!("write one of {list}"),
        };
        self.push(Diagnostic::error(kind, message).help(help), span);
    }
}
