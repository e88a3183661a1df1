//! What is built in belongs to another organization: a site with its own name says its own facts.

use crate::config::layers::Layers;
use crate::config::{Config, Problem, Tile};
use crate::content::{embedded, DocumentId};

use super::describe::list;

/// Telephones that belong to no organization of members.
const OF_EVERYBODY: [&str; 1] = ["ocr"];

/// The facts of the built-in organization that a site with another name still shows; `own` are documents of the site,
/// `texts` what they and its words say.
pub(super) fn problems(config: &Config, layers: &Layers<'_>, own: &[DocumentId], texts: &[&str]) -> Vec<Problem> {
    if layers.is_embedded() || layers.is_untouched("organization.name") {
        return Vec::new();
    }
    let is_shown = |id: &DocumentId| !config.documents.hidden.contains(id);
    let built_in: Vec<_> =
        DocumentId::ALL.into_iter().filter(|id| id.is_embedded() && is_shown(id) && !own.contains(id)).collect();
    let documents: Vec<_> = built_in.iter().map(|id| embedded(&format!("en/{}.md", id.name()))).collect();
    let said = |placeholder: &str| {
        texts.iter().any(|text| text.contains(placeholder)) || documents.iter().any(|text| text.contains(placeholder))
    };
    let mut settings: Vec<_> =
        ["short_name", "customer_service", "after_hours", "website"].map(|name| format!("organization.{name}")).into();
    if is_shown(&DocumentId::Privacy) {
        settings.push("organization.paper_copy".to_owned());
    }
    let concern = [("hotline", ""), ("fax", "{phone:compliance-fax}"), ("online", ""), ("email", "{email:compliance}")];
    let has_page = config.home.tiles.contains(&Tile::Concern);
    let concern =
        concern.into_iter().filter(|(_, placeholder)| has_page || (!placeholder.is_empty() && said(placeholder)));
    settings.extend(concern.map(|(name, _)| format!("concern.{name}")));
    let phones = config.facts.phones.keys().filter(|id| !OF_EVERYBODY.contains(&id.as_str()));
    settings.extend(phones.filter(|id| said(&format!("{{phone:{id}}}"))).map(|id| format!("phones.{id}.number")));
    let mut found: Vec<_> =
        settings.into_iter().filter(|path| layers.is_untouched(path)).map(|path| setting(&path, layers)).collect();
    found.extend(plans(config, layers));
    if !built_in.is_empty() {
        let names: Vec<_> = built_in.iter().map(|id| id.name()).collect();
        let message = format!("documents are still those that are built in: {}", list(&names));
        let help =
            "compare each, with `member-kiosk text`; write the site’s own, such as content/en/privacy.md, or hide it";
        found.push(problem(message, help));
    }
    found
}

fn setting(path: &str, layers: &Layers<'_>) -> Problem {
    let written = layers.find(path).map(|(span, _)| layers.text(span)).unwrap_or_default();
    let (group, name) = path.split_once('.').unwrap_or_default();
    let help = format!("write the site’s own {name} under [{group}]");
    problem(format!("{path} is still that of another organization: {written}"), help)
}

/// Built-in plans of which the site says nothing, unless it has listed them.
fn plans(config: &Config, layers: &Layers<'_>) -> Option<Problem> {
    let names = layers.names();
    let is_own = |id: &str| {
        let group = format!("plans.{id}.");
        let of_plan = names.iter().filter(|name| name.strip_prefix(&group).is_some_and(|name| name != "id"));
        of_plan.into_iter().any(|name| !layers.is_untouched(name))
    };
    let foreign: Vec<_> = config.facts.plans.iter().map(|plan| plan.id.as_str()).filter(|id| !is_own(id)).collect();
    let message = format!("health plans are still those that are built in, with their numbers: {}", list(&foreign));
    let help = "name those of this site under [home], such as plans = [\"imperial\"], also where it offers all of them";
    (config.home.plans.is_none() && !foreign.is_empty()).then(|| problem(message, help))
}

/// At the organization’s name: what is built in has no line that could be changed.
fn problem(message: String, help: impl Into<String>) -> Problem {
    Problem::warning("organization.name", "another-organization", message, help)
}
