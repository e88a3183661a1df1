//! From files to a configuration, or to all that is wrong with them.

use std::collections::HashSet;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;

use crate::content::{phone, Documents, KIOSK_TOML};
use crate::language::SiteWords;

use super::folder::Folder;
use super::layers::{Layers, Places, BUILT_IN};
use super::logo::{self, Logo};
use super::report::{Diagnostic, Report, Severity, Source};
use super::shape::{lists, Walk};
use super::{read, schema, sense, Config, Search};

/// What a lobby is made of.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Facts and settings.
    pub config: Config,
    /// Documents, those of the site before the embedded ones.
    pub documents: Documents,
    /// Words of the site.
    pub words: SiteWords,
    /// The organization's logo.
    pub logo: Option<Logo>,
    /// What somebody should look at; without errors.
    pub warnings: Report,
}

/// Reads all layers and the site folder.
///
/// # Errors
/// When anything in them is wrong: then the report says all of it.
pub fn load(search: &Search) -> Result<Loaded, Report> {
    let (loaded, report) = examine(search);
    match loaded {
        Some(mut loaded) if !report.has_errors() => {
            loaded.warnings = report;
            Ok(loaded)
        }
        _ => Err(report),
    }
}

/// As [`load`], with what can be used even where something is wrong.
pub(super) fn examine(search: &Search) -> (Option<Loaded>, Report) {
    let _rules = phone::Rules::hold();
    let mut report = Report::default();
    let sources = sources(search, &mut report);
    let folder = Folder::read(search, &mut report);
    let loaded = if let Some(config) = read_all(&sources, &mut report) {
        make(search, config, &Places::new(&sources, &HashSet::new()), &folder, &mut report)
    } else {
        examine_rest(search, &sources, &folder, &mut report);
        None
    };
    examine_replaced(&sources, &mut report);
    report.sort();
    (loaded, report)
}

/// Reads all files, lines that cannot be read are reported. The types refuse all that the schema forbids.
pub(super) fn read_all(sources: &[Arc<Source>], report: &mut Report) -> Option<Config> {
    let mut found = Report::default();
    let layers = Layers::read(sources, &mut found);
    let is_readable = !found.has_errors();
    report.extend(found);
    if !is_readable || !has_only_known_lists(&layers) {
        return None;
    }
    Config::deserialize(toml::Deserializer::from(layers.merged)).ok()
}

/// What the types would not refuse.
fn has_only_known_lists(layers: &Layers<'_>) -> bool {
    layers.is_embedded()
        || schema::whole().as_object().is_none_or(|root| lists::stand_where_they_belong(layers.merged.get_ref(), root))
}

/// Warns of values that cannot be read and that a later file replaces: without that file, they would be errors. A later
/// file may hold what an earlier one lacks.
fn examine_replaced(sources: &[Arc<Source>], report: &mut Report) {
    /// Whoever lays more files over each other knows what they do.
    const MOST_FILES: usize = 12;
    for count in 2..sources.len().min(MOST_FILES) {
        let below = &sources[..count];
        if read_all(below, &mut Report::default()).is_some() {
            continue;
        }
        let mut found = Report::default();
        shape(&Layers::read(below, &mut Report::default()), &mut found);
        for diagnostic in found.diagnostics {
            let same = |other: &Diagnostic| other.place == diagnostic.place;
            if diagnostic.kind != "missing-key" && !report.diagnostics.iter().any(same) {
                report.push(Diagnostic { severity: Severity::Warning, ..diagnostic });
            }
        }
    }
}

/// Says all that is wrong. What is right is looked at, too, as if the rest were not written.
fn examine_rest(search: &Search, sources: &[Arc<Source>], folder: &Folder, report: &mut Report) {
    let Some(wrong) = shape(&Layers::read(sources, &mut Report::default()), report) else {
        return;
    };
    let wrong = with_holders(sources, wrong);
    let layers = Layers::read_without(sources, &wrong, &mut Report::default());
    match Config::deserialize(toml::Deserializer::from(layers.merged.clone())) {
        Ok(config) => {
            make(search, config, &Places::new(sources, &wrong), folder, report);
        }
        // What the schema does not say is said here; where something was said, this is only its echo.
        Err(error) if !report.has_errors() => {
            let (source, span) = layers.locate(error.span().unwrap_or_default());
            report.push(
                Diagnostic::error("value", error.message()).at(source, span).help("write it as the settings around it"),
            );
        }
        Err(_) => {}
    }
}

/// Also the places of groups that cannot do without what is wrong in them.
fn with_holders(sources: &[Arc<Source>], mut wrong: HashSet<Range<usize>>) -> HashSet<Range<usize>> {
    const DEEPEST: usize = 6;
    for _ in 0..DEEPEST {
        let rest = Layers::read_without(sources, &wrong, &mut Report::default());
        match shape(&rest, &mut Report::default()) {
            Some(more) if !more.is_empty() => wrong.extend(more),
            _ => break,
        }
    }
    wrong
}

/// The embedded file, then those of the site that there are.
pub(super) fn sources(search: &Search, report: &mut Report) -> Vec<Arc<Source>> {
    let mut sources = vec![Arc::new(Source::new(BUILT_IN, KIOSK_TOML))];
    for (folder, error) in search.unreadable_folders() {
        report.push(read::unreadable(&folder, &error));
    }
    let mut add = |path: &Path, is_needed: bool| match read::text(path, read::LARGEST_SETTINGS) {
        Ok(Some(source)) => sources.push(source),
        Ok(None) if is_needed => report.push(
            Diagnostic::error("missing-file", "there is no such file")
                .of(path)
                .help("compare the name and the folder; `member-kiosk init` writes a new file to begin with"),
        ),
        Ok(None) => {}
        Err(diagnostic) => report.push(diagnostic),
    };
    for (file, drop_ins) in search.layers() {
        add(&file, search.is_named());
        for drop_in in drop_ins {
            add(&drop_in, true);
        }
    }
    sources
}

/// Compares what is written with the schema, and gives the places of what is wrong; none when there are too many.
fn shape(layers: &Layers<'_>, report: &mut Report) -> Option<HashSet<Range<usize>>> {
    let schema = schema::whole();
    let root = schema.as_object()?;
    let mut found = Report::default();
    let mut walk = Walk::new(layers, root, &mut found);
    walk.all();
    let wrong = if walk.is_full() { None } else { Some(walk.wrong) };
    // Where a line is not readable at all, what was understood of it says nothing.
    let line = |diagnostic: &Diagnostic| {
        let place = diagnostic.place.as_ref()?;
        Some((place.source.path.clone(), place.line_start()))
    };
    let broken: HashSet<_> = report.diagnostics.iter().filter_map(line).collect();
    found.diagnostics.retain(|diagnostic| line(diagnostic).is_none_or(|line| !broken.contains(&line)));
    report.extend(found);
    wrong
}

/// Makes everything of a configuration.
fn make(search: &Search, config: Config, places: &Places<'_>, folder: &Folder, report: &mut Report) -> Option<Loaded> {
    sense::check(&config, places, search, report);
    folder.check(&config.facts, search, report);
    let logo = config.facts.organization.logo.as_deref().and_then(|name| match logo::load(name, &search.folders()) {
        Ok(logo) => Some(logo),
        Err(diagnostic) if diagnostic.path.is_some() => {
            report.push(diagnostic);
            None
        }
        Err(diagnostic) => {
            report.push(places.layers().at(diagnostic, "organization.logo"));
            None
        }
    });
    let manuscripts: Vec<_> = folder.documents.iter().map(|(manuscript, _)| manuscript.clone()).collect();
    let documents = match Documents::read(&config.facts, &manuscripts) {
        Ok(documents) => documents,
        Err(error) => {
            // What is wrong was said already, with its place, unless it is in the embedded documents.
            if !report.has_errors() {
                report.push(Diagnostic::error("document", error.to_string()));
            }
            return None;
        }
    };
    let words = folder.site_words();
    Some(Loaded { config, documents, words, logo, warnings: Report::default() })
}
