//! What a setting needs, looked up in the schema by its name: so that advice leads to what is right.

use serde_json::Value;

use crate::config::schema::{self, Node};
use crate::config::shape::sample;

/// What a setting needs.
pub struct Need<'s> {
    /// Its name, as written in the file.
    pub name: String,
    node: Option<&'s Node>,
}

impl<'s> Need<'s> {
    /// By the heading that a setting stands under and its name, both dotted; otherwise by its name alone.
    pub fn of(heading: &str, name: &str, root: &'s Node) -> Self {
        let mut parts = heading.split('.').chain(name.split('.')).filter(|part| !part.is_empty());
        let node = parts.try_fold(root, named);
        let last = name.rsplit('.').next().unwrap_or(name);
        Self { name: name.to_owned(), node: node.or_else(|| anywhere(root, last)) }
    }

    /// By its own part of the schema.
    pub fn at(name: &str, node: &'s Node) -> Self {
        Self { name: name.to_owned(), node: Some(node) }
    }

    /// Another setting in the braces of this one.
    pub fn inner(&self, name: &str) -> Self {
        Self { name: name.to_owned(), node: self.node.and_then(|node| named(node, name)) }
    }

    /// Whether the schema knows it.
    pub fn is_known(&self) -> bool {
        self.node.is_some()
    }

    /// Whether values of a kind may stand here.
    pub fn takes(&self, kind: &str) -> bool {
        self.node.is_some_and(|node| schema::kinds(node).iter().any(|own| schema::allows(own, kind)))
    }

    pub fn takes_number(&self) -> bool {
        self.takes("integer") || self.takes("number")
    }

    /// The form of its text, such as `date`.
    pub fn format(&self) -> &str {
        let kinds = self.node.map(schema::kinds).unwrap_or_default();
        kinds.into_iter().chain(self.node).find_map(|kind| kind.get("format")?.as_str()).unwrap_or_default()
    }

    /// Whether a number is neither too little nor too much.
    pub fn allows(&self, number: f64) -> bool {
        let kinds = self.node.map(schema::kinds).unwrap_or_default();
        kinds.into_iter().any(|kind| {
            let bound = |name: &str, otherwise| kind.get(name).and_then(Value::as_f64).unwrap_or(otherwise);
            (schema::allows(kind, "integer") || schema::allows(kind, "number"))
                && (bound("minimum", f64::MIN)..=bound("maximum", f64::MAX)).contains(&number)
        })
    }

    /// The least and the most that a number can be.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        let kinds = self.node.map(schema::kinds).unwrap_or_default();
        kinds.into_iter().find_map(|kind| Some((kind.get("minimum")?.as_f64()?, kind.get("maximum")?.as_f64()?)))
    }

    /// A line that would be right.
    pub fn line(&self) -> String {
        self.with(&self.node.map_or_else(|| "\"Imperial\"".to_owned(), sample))
    }

    /// The line with a value.
    pub fn with(&self, value: &str) -> String {
        format!("{} = {value}", self.name)
    }
}

/// An entry of a table, or of the tables in a list.
fn named<'s>(node: &'s Node, name: &str) -> Option<&'s Node> {
    let items = node.get("items").and_then(Value::as_object);
    schema::entry(items.unwrap_or(node), name)
}

/// The first setting of that name that is no group.
fn anywhere<'s>(node: &'s Node, name: &str) -> Option<&'s Node> {
    let inner = node.get("items").and_then(Value::as_object).unwrap_or(node);
    let kinds = schema::kinds(inner);
    let names = || kinds.iter().filter_map(|kind| kind.get("properties")?.as_object());
    let own = names().find_map(|names| names.get(name)?.as_object());
    own.or_else(|| names().flat_map(|names| names.values()).find_map(|node| anywhere(node.as_object()?, name)))
}
