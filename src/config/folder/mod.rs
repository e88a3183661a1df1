//! The site folder: documents and words beside `kiosk.toml`.

mod stray;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::content::document::Manuscript;
use crate::content::{lint, markdown, DocumentId, Facts};
use crate::language::lint::Finding;
use crate::language::{Language, SiteWords};

use super::report::{Diagnostic, Report, Severity, Source};
use super::search::{listing, name_of, Search};
use super::shape::nearest;
use super::{fluent, read};

/// What the folders hold.
#[derive(Default)]
pub(super) struct Folder {
    /// Documents.
    pub documents: Vec<(Manuscript, Arc<Source>)>,
    /// Words.
    pub words: BTreeMap<(Language, &'static str), Arc<Source>>,
}

impl Folder {
    /// Reads the folders, the lowest first: a file of a later one replaces that of an earlier one.
    pub fn read(search: &Search, report: &mut Report) -> Self {
        let mut found = Self::default();
        for folder in search.folders() {
            for (language, path) in by_language(&folder.join("content"), report) {
                found.document(language, &path, report);
            }
            for (language, path) in by_language(&folder.join("locales"), report) {
                found.words(language, &path, report);
            }
        }
        found
    }

    fn document(&mut self, language: Language, path: &Path, report: &mut Report) {
        let Some(name) = stem(path, "md").filter(|_| !stray::is_left_alone(path)) else {
            return;
        };
        let Ok(id) = name.parse::<DocumentId>() else {
            return report.push(unknown_file(
                "unknown-document",
                "document",
                path,
                &name,
                &DocumentId::ALL.map(DocumentId::name),
            ));
        };
        let Some(source) = taken(read::text(path, read::LARGEST_TEXT), report) else {
            return;
        };
        let manuscript = Manuscript { id, language, file: path.display().to_string(), text: source.text.clone() };
        self.documents.retain(|(other, _)| (other.id, other.language) != (id, language));
        self.documents.push((manuscript, source));
    }

    fn words(&mut self, language: Language, path: &Path, report: &mut Report) {
        let Some(name) = stem(path, "ftl") else {
            return;
        };
        let Some(file) = SiteWords::FILES.into_iter().find(|file| *file == name) else {
            return report.push(unknown_file("unknown-words", "file of words", path, &name, &SiteWords::FILES));
        };
        let Some(source) = taken(read::text(path, read::LARGEST_TEXT), report) else {
            return;
        };
        if is_too_deep(&source.text) {
            let message = "there are too many braces within braces";
            return report.push(
                Diagnostic::error("syntax", message)
                    .of(path)
                    .help("write placeholders such as { $phone }, one beside the other"),
            );
        }
        self.words.insert((language, file), source);
    }

    /// What is wrong with the words and documents.
    pub fn check(&self, facts: &Facts, search: &Search, report: &mut Report) {
        stray::look(search, facts.organization.logo.as_deref().map(AsRef::as_ref), report);
        for (manuscript, source) in &self.documents {
            for finding in lint::placeholders(&source.text, facts) {
                report.push(diagnostic(finding, Severity::Error, source, 0));
            }
            for finding in markdown::check(&source.text) {
                report.push(diagnostic(finding, Severity::Warning, source, 0));
            }
            if !markdown::has_title(&source.text) {
                report.push(
                    Diagnostic::error("empty", "the document has no title")
                        .of(&source.path)
                        .help("let it begin with a line such as “# Your rights”"),
                );
            }
            for (start, paragraph) in paragraphs(&source.text) {
                for finding in text(paragraph, manuscript.language, facts, search) {
                    report.push(diagnostic(finding, Severity::Warning, source, start));
                }
            }
        }
        for ((language, file), source) in &self.words {
            fluent::check(*language, file, source, facts, search, report);
        }
    }

    /// The words, for the pages.
    pub fn site_words(&self) -> SiteWords {
        SiteWords::new(self.words.iter().map(|(key, source)| (*key, source.text.clone())).collect())
    }
}

/// What looks wrong in words of the site.
pub(super) fn text(words: &str, language: Language, facts: &Facts, search: &Search) -> Vec<Finding> {
    let mut findings = crate::language::lint::text(words, language);
    findings.extend(lint::phones_in_prose(words, facts));
    if let Some(draws) = search.draws {
        let missing = words.char_indices().find(|(_, c)| !c.is_whitespace() && !c.is_control() && !draws(language, *c));
        findings.extend(missing.map(|(at, character)| {
            let message =
                format!("no font of the kiosk has the character “{character}” (U+{:04X})", u32::from(character));
            Finding::new(
                at..at + character.len_utf8(),
                "no-glyph",
                message,
                "write it otherwise: it would be shown as an empty box",
            )
        }));
    }
    findings
}

/// A finding in a text, which itself begins at `start` of its file.
pub(super) fn diagnostic(finding: Finding, severity: Severity, source: &Arc<Source>, start: usize) -> Diagnostic {
    let span = start + finding.span.start..start + finding.span.end;
    Diagnostic { severity, ..Diagnostic::error(finding.kind, finding.message).help(finding.help).at(source, span) }
}

/// Paragraphs of a text, with where they begin.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split("\n\n").flat_map(|piece| piece.split("\n\r\n"));
    pieces.map(move |paragraph| (paragraph.as_ptr() as usize - text.as_ptr() as usize, paragraph))
}

/// The files in a folder's folders that are named by a language.
fn by_language(folder: &Path, report: &mut Report) -> Vec<(Language, std::path::PathBuf)> {
    let mut files = Vec::new();
    for inner in listing(folder).into_iter().filter(|path| path.is_dir()) {
        let name = name_of(&inner);
        match name.parse::<Language>() {
            Ok(language) => files.extend(listing(&inner).into_iter().map(|path| (language, path))),
            Err(_) => report.push(unknown_file(
                "unknown-language",
                "language",
                &inner,
                &name,
                &Language::ALL.map(Language::tag),
            )),
        }
    }
    files
}

/// Whether braces, or calls within them, stand within each other so deep that reading them could end the program.
fn is_too_deep(text: &str) -> bool {
    const DEEPEST: usize = 32;
    let (mut braces, mut calls) = (0_usize, 0_usize);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            '(' if braces > 0 => calls += 1,
            ')' => calls = calls.saturating_sub(1),
            '"' if braces > 0 => skip_quoted(&mut characters),
            _ => {}
        }
        if braces + calls > DEEPEST {
            return true;
        }
    }
    false
}

/// Skips what stands in quotation marks, which closes nothing.
fn skip_quoted(characters: &mut std::str::Chars<'_>) {
    while let Some(character) = characters.next() {
        match character {
            '"' | '\n' => return,
            '\\' => drop(characters.next()),
            _ => {}
        }
    }
}

/// A file's name without its extension, when it has that one.
fn stem(path: &Path, extension: &str) -> Option<String> {
    path.extension().filter(|own| *own == extension)?;
    Some(path.file_stem()?.to_string_lossy().into_owned())
}

fn unknown_file(kind: &'static str, what: &str, path: &Path, name: &str, known: &[&str]) -> Diagnostic {
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {near}? Rename it"),
        None => format!("the kiosk does not read it; known are {}", known.join(", ")),
    };
    Diagnostic::warning(kind, format!("there is no {what} “{name}”")).of(path).help(help)
}

fn taken(read: Result<Option<Arc<Source>>, Diagnostic>, report: &mut Report) -> Option<Arc<Source>> {
    read.unwrap_or_else(|diagnostic| {
        report.push(diagnostic);
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hides_braces_within_braces() {
        for nested in ["{", "{ A(", r#"{ A("}","#, r#"{ A("\"}","#, "{ A(\n\"}\","] {
            assert!(is_too_deep(&format!("close = {}", nested.repeat(100))), "{nested}");
        }
        for file in crate::language::SiteWords::FILES {
            assert!(!is_too_deep(&crate::language::words::embedded(Language::Russian, file)), "{file}");
        }
    }
}
