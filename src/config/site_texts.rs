//! A site's files as texts: settings, documents and words, each by what it is for.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::content::SiteDocument;
use crate::content::{DocumentId, KIOSK_TOML};
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::language::{Language, SiteWords};
use crate::site::{Content, SiteFile, SiteFiles, Unreadable};

use super::layers::BUILT_IN;

/// The texts of a site.
pub struct SiteTexts {
    /// The built-in settings, then those of the site, the lowest layer first.
    pub settings: Vec<Arc<Source>>,
    /// Documents; of two for the same page in the same language, the one of the higher layer.
    pub documents: Vec<(SiteDocument, Arc<Source>)>,
    /// Words by language and one of [`SiteWords::FILES`].
    pub words: BTreeMap<(Language, &'static str), Arc<Source>>,
    /// Files that cannot be read, or are no texts.
    pub errors: Report,
}

impl SiteTexts {
    /// Sorts a site's files by what they are for.
    #[must_use]
    pub fn new(files: &SiteFiles) -> Self {
        let built_in = Arc::new(Source::new(BUILT_IN, KIOSK_TOML));
        let mut texts =
            Self { settings: vec![built_in], documents: Vec::new(), words: BTreeMap::new(), errors: Report::default() };
        for file in files.iter() {
            match &file.content {
                Content::Bytes(bytes) => texts.add(file, bytes),
                Content::Unreadable(reason) => texts.errors.push(unreadable(&file.path, reason)),
                Content::Skipped | Content::Folder => {}
            }
        }
        texts
    }

    fn add(&mut self, file: &SiteFile, bytes: &[u8]) {
        let parts: Vec<_> = file.name.split('/').collect();
        let purpose = match parts.as_slice() {
            ["kiosk.toml"] | ["kiosk.d", _] => Some(Purpose::Settings),
            ["content", language, name] => document_of(language, name),
            ["locales", language, name] => words_of(language, name),
            _ => None,
        };
        let Some(purpose) = purpose else {
            return;
        };
        let source = match decoded(&file.path, bytes) {
            Ok(source) => source,
            Err(diagnostic) => return self.errors.push(diagnostic),
        };
        match purpose {
            Purpose::Settings => self.settings.push(source),
            Purpose::Document(id, language) => {
                let file = file.path.display().to_string();
                let document = SiteDocument { id, language, file, text: source.text.clone() };
                self.documents.retain(|(other, _)| (other.id, other.language) != (id, language));
                self.documents.push((document, source));
            }
            Purpose::Words(language, file) => {
                self.words.insert((language, file), source);
            }
        }
    }

    /// The words, for the pages.
    #[must_use]
    pub fn site_words(&self) -> SiteWords {
        SiteWords::new(self.words.iter().map(|(key, source)| (*key, source.text.clone())).collect())
    }
}

/// What a file of a site is for.
enum Purpose {
    Settings,
    Document(DocumentId, Language),
    Words(Language, &'static str),
}

fn document_of(language: &str, name: &str) -> Option<Purpose> {
    let id = name.strip_suffix(".md")?.parse().ok()?;
    Some(Purpose::Document(id, language.parse().ok()?))
}

fn words_of(language: &str, name: &str) -> Option<Purpose> {
    let name = name.strip_suffix(".ftl")?;
    let file = SiteWords::FILES.into_iter().find(|file| *file == name)?;
    Some(Purpose::Words(language.parse().ok()?, file))
}

/// Reads bytes as UTF-8, with or without a byte order mark.
///
/// # Errors
/// When they are not UTF-8.
pub fn decoded(path: &Path, bytes: &[u8]) -> Result<Arc<Source>, Diagnostic> {
    const HELP: &str = "open it in a text editor and save it with the encoding “UTF-8”";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let message = "the file is saved as UTF-16, which the kiosk cannot read";
        return Err(Diagnostic::error("encoding", message).of(path).help(HELP));
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let source = Arc::new(Source::new(path, &*text));
    match std::str::from_utf8(bytes) {
        Ok(_) => Ok(source),
        Err(error) => {
            let at = error.valid_up_to().min(text.len());
            let end = at + text[at..].chars().next().map_or(0, char::len_utf8);
            Err(Diagnostic::error("encoding", "a character here cannot be read: the file is not saved as UTF-8")
                .at(&source, at..end)
                .expected("text in UTF-8")
                .help(HELP))
        }
    }
}

/// Why a file cannot be read, in words.
fn unreadable(path: &Path, reason: &Unreadable) -> Diagnostic {
    let (kind, message, help) = match reason {
        Unreadable::MissingRequired => (
            "missing-file",
            "there is no such file",
            "compare the name and the folder; `member-kiosk init` writes a new file to begin with".to_owned(),
        ),
        Unreadable::BrokenLink => (
            "missing-file",
            "this is a link to a file that is not there",
            "put the file there, or remove the link".to_owned(),
        ),
        Unreadable::NotAFile => {
            ("not-a-file", "this is not an ordinary file", "put an ordinary file in its place".to_owned())
        }
        Unreadable::TooLarge { most_bytes } => {
            let help = format!("at most {} MB are read: put a smaller file in its place", most_bytes / (1024 * 1024));
            ("too-large", "the file is too large", help)
        }
        Unreadable::PermissionDenied => (
            "unreadable",
            "the kiosk is not allowed to read this",
            "allow everybody to read it, and to enter its folder".to_owned(),
        ),
        Unreadable::Other(reason) => ("unreadable", "the file cannot be read", format!("the system says: {reason}")),
    };
    Diagnostic::error(kind, message).of(path).help(help)
}
