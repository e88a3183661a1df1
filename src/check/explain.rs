//! Everything that is wrong with a site's files, and everything that somebody should look at.

use std::collections::HashSet;

use serde::Deserialize;

use crate::config::layers::Layers;
use crate::config::schema::{self, Node};
use crate::config::site_texts::SiteTexts;
use crate::config::{self, consistency, read_settings, Config, Problem};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::site::SiteFiles;

use super::finding::HasGlyph;
use super::recovered::Recovered;
use super::validate::validate;
use super::{custom_text, format, site_files, stray_files};

/// Says all that is wrong with a site's files, and what somebody should look at. There are errors in the report exactly
/// when [`config::load`] refuses the files.
#[must_use]
pub fn explain(files: &SiteFiles, has_glyph: HasGlyph) -> Report {
    let mut report = explain_texts(files, &SiteTexts::new(files), has_glyph);
    if let (false, Err(error)) = (report.has_errors(), config::load(files)) {
        // Only where this room overlooks what the types refuse, which tests look for.
        report.push(Diagnostic::error("value", error.to_string()));
    }
    report.sort();
    report
}

fn explain_texts(files: &SiteFiles, texts: &SiteTexts, has_glyph: HasGlyph) -> Report {
    let schema = schema::whole();
    let root = schema.as_object().cloned().unwrap_or_default();
    let mut report = texts.errors.clone();
    let recovered = Recovered::new(&texts.settings, &root, &mut report);
    if let Some((config, layers)) = &read_what_can_be(&recovered, &root, &mut report) {
        place(&consistency::problems(config), layers, &recovered.layers(&HashSet::new()), &mut report);
        custom_text::check(&config.facts, layers, &root, has_glyph, &mut report);
        stray_files::check(files, |picture| may_name(texts, &recovered, picture), &mut report);
        site_files::check(texts, &config.facts, has_glyph, &mut report);
        report.extend(site_files::logo(config, files).map(|logo| match logo.path {
            Some(_) => logo,
            None => layers.at(logo, "organization.logo"),
        }));
    }
    report
}

/// Returns whether the settings name a picture, also where they cannot be used as they are.
fn may_name(texts: &SiteTexts, recovered: &Recovered<'_>, picture: &str) -> bool {
    let layers = recovered.layers(&HashSet::new());
    let logo = layers.find("organization.logo").and_then(|(_, logo)| logo.as_str());
    texts.errors.has_errors() || recovered.is_partial() || logo == Some(picture)
}

/// Reads the settings, and where they cannot be read as a whole, what is right in them; the rest is said. With them, the
/// places of their values. None where too much is wrong.
fn read_what_can_be<'r>(
    recovered: &'r Recovered<'_>,
    root: &Node,
    report: &mut Report,
) -> Option<(Config, Layers<'r>)> {
    /// How deep groups stand in each other that cannot do without what is wrong in them.
    const DEEPEST: usize = 6;
    let nothing = HashSet::new();
    let layers = recovered.layers(&nothing);
    if !report.has_errors() {
        if let Ok(config) = read_settings(recovered.layers(&nothing)) {
            return Some((config, layers));
        }
    }
    let mut wrong = validate(&layers, recovered.is_partial(), root, report)?;
    let mut layers = recovered.layers(&wrong);
    for _ in 0..DEEPEST {
        match validate(&layers, recovered.is_partial(), root, &mut Report::default()) {
            Some(more) if !more.is_empty() => wrong.extend(more),
            _ => break,
        }
        layers = recovered.layers(&wrong);
    }
    match Config::deserialize(toml::Deserializer::from(layers.merged.clone())) {
        Ok(config) => Some((config, layers)),
        // What the schema does not say is said here; where something was said, this is only its echo.
        Err(error) if !report.has_errors() => {
            let (source, span) = layers.locate(error.span().unwrap_or_default());
            let diagnostic = Diagnostic::error("value", error.message()).at(source, span);
            report.push(diagnostic.help("write it as the settings around it"));
            None
        }
        Err(_) => None,
    }
}

/// Places problems at their settings. Of what is built in, only what keeps the kiosk from working is said, and where a
/// problem is of two settings, at the one that an administrator can change. What follows only from something that is left
/// out of `whole`, because it is wrong, is not said: that was.
fn place(problems: &[Problem], layers: &Layers<'_>, whole: &Layers<'_>, report: &mut Report) {
    let mut said = HashSet::new();
    let problems = problems.iter().filter(|problem| !is_echo(problem, layers, whole));
    let (built_in, own): (Vec<_>, Vec<_>) = problems.partition(|problem| layers.is_untouched(&problem.path));
    let essential = built_in.into_iter().filter(|problem| problem.diagnostic.severity == Severity::Error);
    for problem in own.into_iter().chain(essential) {
        if problem.diagnostic.severity != Severity::Error || said.insert(&problem.diagnostic.message) {
            report.push(layers.at(problem.diagnostic.clone(), &problem.path));
        }
    }
}

/// Returns whether a problem follows from what is left out: a list is shorter than it was written, or a plan that is named
/// was written, and cannot be used.
fn is_echo(problem: &Problem, layers: &Layers<'_>, whole: &Layers<'_>) -> bool {
    let length = |layers: &Layers<'_>| layers.find(&problem.path).and_then(|(_, value)| Some(value.as_array()?.len()));
    if problem.diagnostic.kind != "unknown-plan" {
        return length(layers) != length(whole);
    }
    let ids = whole.find("plans").and_then(|(_, plans)| plans.as_array()).into_iter().flatten();
    let mut ids = ids.map(|plan| plan.get_ref().get("id").and_then(|id| id.get_ref().as_str()));
    let named = layers.find(&problem.path).and_then(|(_, named)| named.as_str());
    // Of a plan without an id, or with one that no plan can have, nobody knows which it is.
    ids.any(|id| id.is_none_or(|id| Some(id) == named || format::check("plan-id", id).is_err()))
}
