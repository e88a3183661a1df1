//! A site's files as texts: settings, documents and words, each by what it is for.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::content::{SiteDocument, KIOSK_TOML};
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
    pub fn new(files: &SiteFiles) -> Self {
        let built_in = Arc::new(Source::new(BUILT_IN, KIOSK_TOML));
        let mut texts =
            Self { settings: vec![built_in], documents: Vec::new(), words: BTreeMap::new(), errors: Report::default() };
        for file in files.iter() {
            match &file.content {
                Content::Bytes(bytes) => {
                    let error = texts.add(file, bytes).err();
                    texts.errors.extend(error);
                }
                Content::Unreadable(reason) => texts.errors.push(unreadable(&file.path, reason)),
                Content::Skipped | Content::Folder => {}
            }
        }
        texts
    }

    fn add(&mut self, file: &SiteFile, bytes: &[u8]) -> Result<(), Diagnostic> {
        let source = || decoded(&file.path, bytes);
        let parts: Vec<_> = file.name.split('/').collect();
        match parts.as_slice() {
            ["kiosk.toml"] | ["kiosk.d", _] => self.settings.push(source()?),
            ["content", language, name] => {
                let id = name.strip_suffix(".md").and_then(|name| name.parse().ok());
                if let (Some(id), Ok(language)) = (id, language.parse()) {
                    let (source, file) = (source()?, file.path.display().to_string());
                    let document = SiteDocument { id, language, file, text: source.text.clone() };
                    self.documents.retain(|(other, _)| (other.id, other.language) != (id, language));
                    self.documents.push((document, source));
                }
            }
            ["locales", language, name] => {
                let words = SiteWords::FILES.into_iter().find(|words| name.strip_suffix(".ftl") == Some(*words));
                if let (Some(words), Ok(language)) = (words, language.parse()) {
                    self.words.insert((language, words), source()?);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The words, for the pages.
    pub fn site_words(&self) -> SiteWords {
        SiteWords::new(self.words.iter().map(|(key, source)| (*key, source.text.clone())).collect())
    }
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
    if bytes.starts_with(b"{\\rtf") {
        let message = "the file is saved as RTF, with fonts and colors, which the kiosk cannot read";
        let help = "open it where it was written, and save it as plain text with the encoding “UTF-8”";
        return Err(Diagnostic::error("encoding", message).of(path).help(help));
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

fn unreadable(path: &Path, reason: &Unreadable) -> Diagnostic {
    let (kind, help) = match reason {
        Unreadable::MissingRequired => {
            ("missing-file", "compare the name and the folder; `member-kiosk init` writes a new file to begin with")
        }
        Unreadable::BrokenLink => ("missing-file", "put the file there, or remove the link"),
        Unreadable::NotAFile => ("not-a-file", "put an ordinary file in its place"),
        Unreadable::TooLarge { .. } => ("too-large", "put a smaller file in its place"),
        Unreadable::PermissionDenied => ("unreadable", "allow everybody to read it, and to enter its folder"),
        Unreadable::Other(_) => ("unreadable", "copy the file anew"),
    };
    Diagnostic::error(kind, reason.to_string()).of(path).help(help)
}
