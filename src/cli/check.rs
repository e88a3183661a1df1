//! `check`: everything that is wrong or waits for a person.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use serde_json::json;

use crate::check::{self, Checked};
use crate::config::site_texts::decoded;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::draw::has_glyph;
use crate::language::doubtful_terms;
use crate::site::{SiteFiles, SiteLayers};

use super::arguments::{CheckOptions, Format};
use super::output::{complain, say};

pub(super) fn run(config: Option<&Path>, options: &CheckOptions) -> ExitCode {
    let files = || SiteFiles::read(&SiteLayers::from_option(options.file.as_deref().or(config)));
    if let Some(key) = &options.explain {
        return origin(&files(), key);
    }
    let checked = match &options.source {
        Some(page) => source(page),
        None => check::check(&files(), has_glyph),
    };
    match options.format {
        Format::Text => say(&text(&checked)),
        Format::Json => say(&format!("{:#}\n", json(&checked))),
    }
    let waits = !checked.open.is_empty() || !checked.waiting.is_empty();
    let has_warnings = checked.report.count(Severity::Warning) > 0 || waits;
    match checked.report.has_errors() {
        true => ExitCode::from(2),
        false if options.strict && has_warnings => ExitCode::from(1),
        false => ExitCode::SUCCESS,
    }
}

fn origin(files: &SiteFiles, key: &str) -> ExitCode {
    match check::origin(files, key) {
        Ok(said) => {
            say(&format!("{said}\n"));
            ExitCode::SUCCESS
        }
        Err(said) => {
            complain(&said);
            ExitCode::from(2)
        }
    }
}

/// The interpreter messages of a page of text.
fn source(path: &Path) -> Checked {
    let mut report = Report::default();
    let read = std::fs::read(path).map_err(|error| {
        Diagnostic::error("unreadable", "the file cannot be read").of(path).help(format!("the system says: {error}"))
    });
    match read.and_then(|bytes| decoded(path, &bytes)) {
        Ok(source) => {
            for finding in check::phone_lint::page(&source.text) {
                report.push(finding.diagnostic(Severity::Warning, &source, 0));
            }
        }
        Err(diagnostic) => report.push(diagnostic),
    }
    report.sort();
    Checked { files: vec![path.to_owned()], report, open: Vec::new(), waiting: Vec::new(), set_aside: Vec::new() }
}

fn text(checked: &Checked) -> String {
    let Checked { files, report, open, waiting, set_aside } = checked;
    let mut text = String::new();
    match files.as_slice() {
        [] => text.push_str("There is no kiosk.toml: this is what is built in.\n\n"),
        files => {
            let names: Vec<_> = files.iter().map(|file| file.display().to_string()).collect();
            let _ = writeln!(text, "Read: {}\n", names.join(", "));
        }
    }
    if !report.is_empty() {
        let _ = writeln!(text, "{report}\n");
    }
    if !open.is_empty() {
        let _ = writeln!(text, "Waits for a person’s decision ({} items of the ledger):\n", open.len());
        for item in open {
            let place = Some(item.place.as_str()).filter(|place| *place != "—");
            let about: Vec<_> = place.into_iter().chain(item.is_urgent.then_some("urgent")).collect();
            let about = if about.is_empty() { String::new() } else { format!(" ({})", about.join(", ")) };
            let _ = writeln!(text, "  {}{about}: {}", item.id, item.reason);
            if let Some(found) = &item.found {
                let _ = writeln!(text, "      Now: {found}.");
            }
        }
        let first = &open[0].id;
        let _ = writeln!(text, "\nWhoever has decided one writes into kiosk.toml, for example:\n");
        let _ =
            writeln!(text, "  [review.{first}]\n  decision = \"keep\"\n  by = \"Ana López\"\n  on = \"2026-11-01\"\n");
    }
    for (head, lines) in
        [("Waits for a person besides", waiting), ("Does not concern this site, as was decided", set_aside)]
    {
        if !lines.is_empty() {
            let _ = writeln!(text, "{head}:\n");
            for line in lines {
                let _ = writeln!(text, "  {line}");
            }
            text.push('\n');
        }
    }
    let counted = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let errors = counted(report.count(Severity::Error), "error");
    let warnings = counted(report.count(Severity::Warning), "warning");
    let items = counted(open.len(), "item");
    let rest = if report.has_errors() && open.is_empty() {
        "; what waits for a person is listed once nothing is wrong".to_owned()
    } else {
        format!(", {items} open")
    };
    let _ = writeln!(text, "{errors}, {warnings}{rest}");
    text
}

fn json(checked: &Checked) -> serde_json::Value {
    json!({ "files": checked.files, "diagnostics": checked.report.to_json(), "open": checked.open, "waiting": checked.waiting,
        "set_aside": checked.set_aside,
        "doubtful": doubtful_terms() })
}
