//! Something wrong with settings that are right in form, before it is placed in a file.

use crate::diagnostic::{Diagnostic, Severity};

/// A problem of one setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// A word for programs, such as `duplicate`.
    pub kind: &'static str,
    /// The dotted name of the setting; plans are named by their id, values of a list by their number.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Problem {
    /// Settings that cannot be used.
    pub fn error(
        path: impl Into<String>,
        kind: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Error, kind, path: path.into(), message: message.into(), help: help.into() }
    }

    /// Settings that can be used, and that somebody should look at.
    pub fn warning(
        path: impl Into<String>,
        kind: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(path, kind, message, help) }
    }

    /// The problem as it is reported, without its place.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        let error = Diagnostic::error(self.kind, &*self.message).help(&*self.help);
        Diagnostic { severity: self.severity, ..error }
    }
}
