//! Plans whose heading or id is missing or misspelt: one mistake, of which much follows that nobody needs to read.

use toml::de::{DeTable, DeValue};

use super::describe::list;
use crate::check::format;
use crate::config::layers::Layers;
use crate::diagnostic::nearest;
use crate::diagnostic::Diagnostic;

/// Returns whether a text can be a plan's id.
pub fn is_id(text: &str) -> bool {
    format::check("plan-id", text).is_ok()
}

/// The id of another plan that may be meant.
pub fn other<'a>(own: &str, layers: &'a Layers<'_>) -> Option<&'a str> {
    let plans = layers.merged.get_ref().get("plans")?.get_ref().as_array()?;
    let ids = plans.iter().filter_map(|plan| plan.get_ref().get("id")?.get_ref().as_str());
    nearest(own, ids.filter(|id| *id != own && is_id(id)))
}

/// A plan without an id.
pub fn without_id() -> Diagnostic {
    let help = "write it in the line right below [[plans]], and nowhere else, such as id = \"imperial\"";
    Diagnostic::error("missing-key", "a plan lacks id").help(help)
}

/// A plan that lacks settings because its id is that of another plan, misspelt.
pub fn misspelt(id: &str, lacks: &[&str], layers: &Layers<'_>) -> Option<Diagnostic> {
    // Whoever wrote a name means a new plan, unless the id is the same but for a letter.
    let has_names = !(lacks.contains(&"name") && lacks.contains(&"full_name"));
    let is_slip = |other: &&str| !lacks.is_empty() && (!has_names || strsim::jaro_winkler(id, other) > 0.92);
    let other = other(id, layers).filter(is_slip)?;
    let message = format!("there is no plan “{id}”, and a new one needs {}, too", list(lacks));
    Some(Diagnostic::error("missing-key", message).help(format!("did you mean id = \"{other}\"?")))
}

/// Help where plans are one group, such as under `[plans.imperial.ride]`; with the id in the heading, if there is one.
pub fn help(table: &DeTable<'_>, known: &[&str]) -> String {
    let mut names = table.iter().map(|(key, value)| (key.get_ref().as_ref(), value.get_ref()));
    let id = names.find(|(name, value)| value.is_table() && !known.contains(name)).map_or("imperial", |(name, _)| name);
    format!("write [[plans]], below it id = \"{id}\", and below that its settings, and groups such as [plans.ride]")
}

/// Returns whether a setting of a plan is a group named like a plan, such as that of `[plans.imperial.ride]`.
pub fn is_named_in_heading(value: &DeValue<'_>, known: &[&str]) -> bool {
    let groups = value.as_table().filter(|_| known.contains(&"full_name"));
    groups.is_some_and(|groups| groups.iter().any(|(key, _)| known.contains(&key.get_ref().as_ref())))
}
