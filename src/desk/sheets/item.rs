//! What is wrong with the files, and what waits for a person.

use std::path::PathBuf;

use crate::check;
use crate::desk::contents::{Contents, Fault};
use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::Icon;

use super::context::Context;

/// One thing that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::desk) struct OpenItem {
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
pub(in crate::desk) fn open_items(contents: &Contents, fault: Option<&Fault>) -> Vec<OpenItem> {
    let checked = &contents.checked;
    let wrong = fault.into_iter().flat_map(|fault| &fault.report.diagnostics);
    let mut items: Vec<_> = wrong.map(of_diagnostic).collect();
    if let Some(fault) = fault.filter(|fault| fault.report.is_empty()) {
        let text = vec![fault.text.clone()];
        items.push(OpenItem {
            title: "The files cannot be used".to_owned(),
            detail: "Error".to_owned(),
            is_urgent: true,
            text,
            file: None,
        });
    } else if fault.is_none() {
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

pub(super) fn sheet(context: &Context<'_>, number: usize) -> Sheet {
    let Some(item) = open_items(context.contents, context.fault).into_iter().nth(number) else {
        return Sheet::default();
    };
    let mut parts = vec![Part::Alert(item.title)];
    parts.extend(item.text.into_iter().map(|text| Part::Text {
        text: Phrase::english(text),
        depth: None,
        is_found: false,
    }));
    let files = &context.contents.checked.files;
    let edit = item.file.as_ref().or(files.last());
    let edit = edit.map(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        Command::new(Icon::Edit, format!("Open {name}"), Deed::Edit(file.clone())).keys("Enter").main()
    });
    let main = edit.as_ref().map(|command| command.deed.clone());
    parts.extend(edit.map(|command| Part::Buttons(vec![command])));
    Sheet { crumb: item.detail, title: None, subject: Subject::Concern, main, copy: None, parts }
}
