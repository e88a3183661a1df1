//! What is said of a value that does not fit its schema.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::Value;
use toml::de::DeValue;
use toml::Spanned;

use super::words::{
    expected, group, heading, home_of, is_list_of_groups, is_unquoted, kind, last, list, nearest, only_key, sample,
    takes,
};
use super::{Path, Walk};
use crate::config::report::Diagnostic;
use crate::config::schema::{self, Node};
use crate::language::Language;

impl Walk<'_> {
    pub(super) fn missing_keys(&mut self, names: &[&str], span: Range<usize>, schema: &Node, path: &Path<'_>) {
        let path = path.to_string();
        let path = path.as_str();
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

    pub(super) fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, schema: &Node, path: &Path<'_>) {
        let path = path.to_string();
        let path = path.as_str();
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
