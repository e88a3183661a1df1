//! Something wrong with settings that are right in form, before it is placed in a file.

use crate::diagnostic::Diagnostic;

/// A problem of one setting.
pub struct Problem {
    /// The dotted name of the setting; plans are named by their id, values of a list by their number.
    pub path: String,
    /// What is wrong with it, without a place.
    pub diagnostic: Diagnostic,
}

impl Problem {
    /// Settings that cannot be used.
    pub fn error(
        path: impl Into<String>,
        kind: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { path: path.into(), diagnostic: Diagnostic::error(kind, message).help(help) }
    }

    /// Settings that can be used, and that somebody should look at.
    pub fn warning(
        path: impl Into<String>,
        kind: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { path: path.into(), diagnostic: Diagnostic::warning(kind, message).help(help) }
    }
}
