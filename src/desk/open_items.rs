//! What is wrong with the files, and what waits for a person.

use std::path::PathBuf;

use crate::check;
use crate::diagnostic::{Diagnostic, Report, Severity};

use super::contents::Contents;

/// One thing that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OpenItem {
    /// Its name.
    pub title: String,
    /// What sort it is, and where it stands.
    pub detail: String,
    /// Whether it keeps the files from being used, or is urgent.
    pub is_urgent: bool,
    /// All of it.
    pub text: Vec<String>,
    /// The file that it is about.
    pub file: Option<PathBuf>,
}

/// Everything that is open: what is wrong first.
pub(super) fn open_items(contents: &Contents, fault: Option<&Report>) -> Vec<OpenItem> {
    let checked = &contents.checked;
    let wrong = fault.into_iter().flat_map(|fault| &fault.diagnostics);
    let mut items: Vec<_> = wrong.map(of_diagnostic).collect();
    // Of files that are not in use, the last good ones' doubts say nothing.
    if fault.is_none() {
        items.extend(checked.report.diagnostics.iter().map(of_diagnostic));
    }
    items.extend(checked.open.iter().map(|item| OpenItem {
        title: format!("{}: {}", item.id, item.reason),
        detail: format!("Ledger · {}", if item.is_urgent { "urgent" } else { "waits for a person" }),
        is_urgent: item.is_urgent,
        text: [Some(format!("In the source page: {}", item.place)), item.found.clone()].into_iter().flatten().collect(),
        file: None,
    }));
    items.extend(checked.waiting.iter().map(|line| OpenItem {
        title: line.clone(),
        detail: "Waits for a person".to_owned(),
        is_urgent: false,
        text: Vec::new(),
        file: None,
    }));
    items
}

fn of_diagnostic(diagnostic: &Diagnostic) -> OpenItem {
    let word = match diagnostic.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Note => "Note",
    };
    let line = diagnostic.place.as_ref().map(|place| format!(", line {}", place.line())).unwrap_or_default();
    let file = diagnostic.file().map(|file| format!(" · {}{line}", file.display())).unwrap_or_default();
    let more = [&diagnostic.expected, &diagnostic.help].into_iter().filter(|text| !text.is_empty());
    OpenItem {
        title: diagnostic.message.clone(),
        detail: format!("{word}{file}"),
        is_urgent: diagnostic.severity == Severity::Error,
        text: more.map(ToString::to_string).collect(),
        file: diagnostic.file().filter(|file| !check::is_built_in(file)).map(Into::into),
    }
}
