//! What is found in a text, before it is placed in its file.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity, Source};
use crate::language::Language;

/// Returns whether some font of the kiosk has a character, for a text of a language.
pub type HasGlyph = fn(Language, char) -> bool;

/// Something that looks wrong in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which bytes of the text.
    pub span: Range<usize>,
    /// A word for programs, such as `brackets`.
    pub kind: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Finding {
    /// A finding at some bytes of a text.
    #[must_use]
    pub fn new(span: Range<usize>, kind: &'static str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, kind, message: message.into(), help: help.into() }
    }

    /// The finding in a text in which its own begins at byte `start`.
    #[must_use]
    pub fn moved(self, start: usize) -> Self {
        Self { span: start + self.span.start..start + self.span.end, ..self }
    }

    /// The finding in its file, in which the text begins at byte `start`.
    pub fn diagnostic(self, severity: Severity, source: &Arc<Source>, start: usize) -> Diagnostic {
        let Self { span, kind, message, help } = self.moved(start);
        Diagnostic { severity, ..Diagnostic::error(kind, message).help(help).at(source, span) }
    }
}
