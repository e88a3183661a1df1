//! Which file and line set a value.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use crate::config::layers::{Layers, BUILT_IN};
use crate::config::schema;
use crate::config::site_texts::SiteTexts;
use crate::diagnostic::{is_secret, nearest, Place, Report};
use crate::site::SiteFiles;

use super::recovered::Recovered;

/// Says which file and line set the value of a dotted name, such as `plans.imperial.ride.phone`.
///
/// # Errors
/// In plain words, when there is no such value.
pub fn origin(files: &SiteFiles, key: &str) -> Result<String, String> {
    let texts = SiteTexts::new(files);
    let schema = schema::whole();
    let root = schema.as_object().cloned().unwrap_or_default();
    let mut report = texts.errors.clone();
    let recovered = Recovered::new(&texts.settings, &root, &mut report);
    let layers = recovered.layers(&HashSet::new());
    let names = layers.names();
    let is_meant = |name: &&String| *name == key || name.strip_prefix(key).is_some_and(|rest| rest.starts_with('.'));
    let said: Vec<_> = names.iter().filter(is_meant).filter_map(|name| line(&layers, name)).collect();
    if !said.is_empty() {
        return Ok(said.join("\n"));
    }
    // What cannot be read may be what was asked for.
    if report.has_errors() {
        return Err(report.to_string());
    }
    if let Some(description) = description(&root, key) {
        return Ok(format!("{key} is set nowhere. {description}"));
    }
    let near = below(&names, key).or_else(|| nearest(key, names.iter().map(String::as_str)).map(str::to_owned));
    let advice =
        near.map_or("a name looks like plans.imperial.ride.phone".to_owned(), |near| format!("did you mean {near}?"));
    Err(format!("there is no setting “{key}”; {advice}"))
}

/// Which piece of which file sets each value, by its dotted name.
#[must_use]
pub fn settings(files: &SiteFiles) -> BTreeMap<String, Place> {
    let texts = SiteTexts::new(files);
    let recovered = Recovered::new(&texts.settings, &schema::Node::new(), &mut Report::default());
    let layers = recovered.layers(&HashSet::new());
    let place = |name: &String| {
        let (source, span) = layers.locate(layers.find(name)?.0);
        Some(Place::new(source, span))
    };
    layers.names().into_iter().filter_map(|name| place(&name).map(|place| (name, place))).collect()
}

/// Returns whether a file is the one that is built into the program.
#[must_use]
pub fn is_built_in(path: &Path) -> bool {
    path.as_os_str() == BUILT_IN
}

/// The settings of the same last name that stand deeper in the same group.
fn below(names: &[String], key: &str) -> Option<String> {
    let (group, last) = key.rsplit_once('.')?;
    let is_below = |name: &&String| {
        let rest = name.strip_prefix(group).and_then(|rest| rest.strip_prefix('.'));
        rest.and_then(|rest| rest.strip_suffix(last)).is_some_and(|between| between.ends_with('.'))
    };
    let found: Vec<_> = names.iter().filter(is_below).map(String::as_str).collect();
    (!found.is_empty()).then(|| found.join(" or "))
}

fn line(layers: &Layers<'_>, name: &str) -> Option<String> {
    let (span, _) = layers.find(name)?;
    let written = if is_secret(name) { "…" } else { layers.text(span.clone()) };
    let (source, span) = layers.locate(span);
    let place = Place::new(source, span);
    Some(format!("{name} = {written}\n  set by {}, line {}", place.source.path.display(), place.line()))
}

/// What the schema says of a setting that has no value.
fn description(root: &schema::Node, key: &str) -> Option<String> {
    let mut node = root;
    for part in key.split('.') {
        node = match schema::entry(node, part) {
            Some(inner) => inner,
            None => node.get("items")?.as_object()?,
        };
    }
    Some(node.get("description")?.as_str()?.replace('\n', " "))
}
