//! What is wrong with the files of a site, or waits for a person: where, what, and what to do.

use std::fmt;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;
use serde_json::json;

use super::place::{plain, Place, Source};

/// How many findings are shown one by one; of more, only the number.
const SHOWN: usize = 100;

/// How many characters of a quoted value are shown.
const VALUE_LENGTH: usize = 60;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The configuration cannot be used.
    Error,
    /// It can be used, and somebody should look at it.
    Warning,
    /// Good to know.
    Note,
}

/// One finding.
#[must_use]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// What sort of finding it is, in a word for programs, such as `unknown-key`.
    pub kind: &'static str,
    /// Where, when it is a piece of a text.
    pub place: Option<Place>,
    /// Where, when it is a whole file or folder.
    pub path: Option<Box<Path>>,
    /// What is wrong.
    pub message: String,
    /// What is expected; stands under the place.
    pub expected: Box<str>,
    /// What to do.
    pub help: Box<str>,
}

impl Diagnostic {
    /// An error of a kind.
    pub fn error(kind: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            kind,
            place: None,
            path: None,
            message: shorten(message.into()),
            expected: Box::default(),
            help: Box::default(),
        }
    }

    /// A warning of a kind.
    pub fn warning(kind: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(kind, message) }
    }

    /// Where it stands.
    pub fn at(mut self, source: &Arc<Source>, span: Range<usize>) -> Self {
        self.place = Some(Place::new(source, span));
        self
    }

    /// Which file or folder it is about as a whole.
    pub fn of(mut self, path: &Path) -> Self {
        self.path = Some(path.into());
        self
    }

    /// What is expected there.
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = shorten(expected.into()).into();
        self
    }

    /// What to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = shorten(help.into()).into();
        self
    }

    /// The file that it is about.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.place.as_ref().map(|place| place.source.path.as_path()).or(self.path.as_deref())
    }

    /// The diagnostic as it may be shown to anybody: without the secrets of the line that it is about.
    fn without_secrets(&self) -> Self {
        let Some(place) = &self.place else {
            return self.clone();
        };
        let masked = |text: &str| place.without_secrets(text);
        Self {
            message: masked(&self.message),
            expected: masked(&self.expected).into(),
            help: masked(&self.help).into(),
            ..self.clone()
        }
    }

    fn rendered(&self) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let name = self.file().map(|path| path.display().to_string());
        let mut group: Group<'_> = level.primary_title(&*self.message).elements(None::<Origin<'_>>);
        if let (Some(place), Some(name)) = (&self.place, &name) {
            let (line, span) = place.shown();
            let mark = AnnotationKind::Primary.span(span);
            let mark = if self.expected.is_empty() { mark } else { mark.label(&*self.expected) };
            group = group
                .element(Origin::path(name.clone()).line(place.line()).char_column(place.column()))
                .element(Snippet::source(line).line_start(place.line()).path(None::<String>).annotation(mark));
        } else if let Some(name) = &name {
            group = group.element(Origin::path(name.clone()));
        }
        if self.place.is_none() && !self.expected.is_empty() {
            group = group.element(Level::NOTE.no_name().message(&*self.expected));
        }
        if !self.help.is_empty() {
            group = group.element(Level::HELP.message(&*self.help));
        }
        // Between an origin of its own, which a cut line needs, and the line stands “:::” and nothing.
        let rendered = Renderer::plain().render(&[group]);
        rendered.lines().filter(|line| line.trim() != ":::").collect::<Vec<_>>().join("\n")
    }
}

/// Cuts what is quoted in a message where it is long, and what would disturb a terminal.
fn shorten(message: String) -> String {
    let message = if message.chars().any(|c| plain(c) != c) { message.chars().map(plain).collect() } else { message };
    let Some((before, rest)) = message.split_once('“') else {
        return message;
    };
    let Some((quoted, after)) = rest.rsplit_once('”') else {
        return message;
    };
    match quoted.char_indices().nth(VALUE_LENGTH) {
        Some((cut, _)) if !quoted.contains('”') => format!("{before}“{}…”{after}", &quoted[..cut]),
        _ => message,
    }
}

/// All findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// In the order of files and lines, once [`Report::sort`] was called.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds findings.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// How many there are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether the configuration cannot be used.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Orders the findings by file and place, and drops what is said twice.
    pub fn sort(&mut self) {
        self.diagnostics.sort_by(|a, b| {
            let place = |diagnostic: &Diagnostic| diagnostic.place.as_ref().map(|place| place.span.start);
            (a.file(), place(a), a.severity).cmp(&(b.file(), place(b), b.severity))
        });
        self.diagnostics.dedup();
    }

    /// All findings as JSON, for other programs.
    #[must_use]
    pub fn to_json(&self) -> Vec<serde_json::Value> {
        let item = |diagnostic: &Diagnostic| {
            let Diagnostic { severity, kind, place, message, expected, help, .. } = diagnostic.without_secrets();
            json!({
                "severity": severity,
                "kind": kind,
                "file": diagnostic.file().map(|path| path.display().to_string()),
                "line": place.as_ref().map(Place::line),
                "column": place.as_ref().map(Place::column),
                "message": message,
                "expected": expected,
                "help": help,
            })
        };
        self.diagnostics.iter().map(item).collect()
    }
}

/// Finding after finding, each with an empty line behind it.
impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blocks: Vec<_> =
            self.diagnostics.iter().take(SHOWN).map(|diagnostic| diagnostic.without_secrets().rendered()).collect();
        formatter.write_str(&blocks.join("\n\n"))?;
        let rest = self.diagnostics.len().saturating_sub(SHOWN);
        if rest > 0 {
            write!(formatter, "\n\nand {rest} more: correct these first")?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}
