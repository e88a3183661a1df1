//! Which file and line set a value.

use super::layers::{leaves, Layers};
use super::report::{Place, Report};
use super::shape::nearest;
use super::{load, schema, Search};

/// Says which file and line set the value of a dotted name, such as `plans.imperial.ride.phone`.
///
/// # Errors
/// In plain words, when there is no such value.
pub fn explain(search: &Search, key: &str) -> Result<String, String> {
    let mut report = Report::default();
    let sources = load::sources(search, &mut report);
    let layers = Layers::read(&sources, &mut report);
    let mut names = Vec::new();
    leaves(layers.merged.get_ref(), "", &mut names);
    let said: Vec<_> = names
        .iter()
        .filter(|name| *name == key || name.strip_prefix(key).is_some_and(|rest| rest.starts_with('.')))
        .filter_map(|name| line(&layers, name))
        .collect();
    if !said.is_empty() {
        return Ok(said.join("\n"));
    }
    // What cannot be read may be what was asked for.
    if report.has_errors() {
        return Err(report.to_string());
    }
    if let Some(description) = documented(key) {
        return Ok(format!("{key} is set nowhere. {description}"));
    }
    let near = nearest(key, names.iter().map(String::as_str));
    let advice =
        near.map_or("a name looks like plans.imperial.ride.phone".to_owned(), |near| format!("did you mean {near}?"));
    Err(format!("there is no setting “{key}”; {advice}"))
}

fn line(layers: &Layers<'_>, name: &str) -> Option<String> {
    let (span, _) = layers.find(name)?;
    let written = layers.text(span.clone());
    let written = if name.ends_with("pin_hash") { "…" } else { written };
    let (source, span) = layers.locate(span);
    let place = Place::new(source, span);
    Some(format!("{name} = {written}\n  set by {}, line {}", place.source.path.display(), place.line()))
}

/// What the schema says of a setting that has no value.
fn documented(key: &str) -> Option<String> {
    let schema = schema::whole();
    let mut node = schema.as_object()?;
    for part in key.split('.') {
        node = match schema::entry(node, part) {
            Some(inner) => inner,
            None => node.get("items")?.as_object()?,
        };
    }
    Some(node.get("description")?.as_str()?.replace('\n', " "))
}
