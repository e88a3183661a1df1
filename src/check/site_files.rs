//! What is said of the files beside `kiosk.toml`.

use crate::config::site_texts::SiteTexts;
use crate::config::{picture, Config, Logo};
use crate::content::{read_document, Documents, Facts, SiteDocument};
use crate::diagnostic::{nearest, Diagnostic, Report, Severity};
use crate::language::Language;
use crate::site::{Content, SiteFile, SiteFiles};

use super::finding::HasGlyph;
use super::site_text::check_text;
use super::site_words::WordsFile;
use super::{markdown, phone_lint};

/// Says what is wrong with documents and words.
pub(super) fn check(texts: &SiteTexts, facts: &Facts, has_glyph: HasGlyph, report: &mut Report) {
    for (document, source) in &texts.documents {
        let text = &source.text;
        let errors = phone_lint::placeholders(text, facts);
        if errors.is_empty() && read_document(&document.file, text, document.language, facts).is_err() {
            let help = "let it begin with a line such as “# Your rights”";
            report.push(Diagnostic::error("empty", "the document has no title").of(&source.path).help(help));
        }
        report.extend(errors.into_iter().map(|finding| finding.diagnostic(Severity::Error, source, 0)));
        let warnings = markdown::check(text);
        report.extend(warnings.into_iter().map(|finding| finding.diagnostic(Severity::Warning, source, 0)));
        for (start, paragraph) in paragraphs(text) {
            let findings = check_text(paragraph, document.language, facts, has_glyph);
            report.extend(findings.into_iter().map(|finding| finding.diagnostic(Severity::Warning, source, start)));
        }
    }
    fewer_parts(texts, facts, report);
    for ((language, name), source) in &texts.words {
        WordsFile { language: *language, name, source, facts, has_glyph }.check(report);
    }
}

/// Says which documents have fewer parts than the English ones: members who change the language would miss some.
fn fewer_parts(texts: &SiteTexts, facts: &Facts, report: &mut Report) {
    let own: Vec<_> = texts.documents.iter().map(|(document, _)| document.clone()).collect();
    let Ok(documents) = Documents::read(facts, &own) else {
        return;
    };
    for (SiteDocument { id, language, .. }, source) in &texts.documents {
        let parts = |language| {
            let document = documents.get(*id, language)?;
            Some(document.parts.iter().filter(|part| part.id.is_some()).count())
        };
        let (Some(own), Some(english)) = (parts(*language), parts(Language::English)) else {
            continue;
        };
        if own < english {
            let message = format!("the document has {own} parts, and the English one {english}");
            let help = "begin each part with a heading such as “## Your choices”, in the same order as in English";
            report.push(Diagnostic::warning("fewer-parts", message).of(&source.path).help(help));
        }
    }
}

/// The paragraphs of a text, with where they begin.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split("\n\n").flat_map(|piece| piece.split("\n\r\n"));
    pieces.map(move |paragraph| (paragraph.as_ptr() as usize - text.as_ptr() as usize, paragraph))
}

/// What is wrong with the logo that the settings name; a finding without a file belongs to the setting.
pub(super) fn logo(config: &Config, files: &SiteFiles) -> Option<Diagnostic> {
    let name = config.facts.organization.logo.as_ref()?;
    let of_name = |file: &&SiteFile| file.name.strip_prefix("images/") == Some(name);
    let file = files.iter().filter(of_name).last();
    if file.is_some_and(|file| matches!(file.content, Content::Unreadable(_))) {
        // That is said already.
        return None;
    }
    let path = file.map(|file| file.path.as_path());
    if let (Some(bytes), Some(path)) = (picture(files, name), path) {
        let error = Logo::decode(bytes).err()?;
        return Some(Diagnostic::error("image", error.message).of(path).help(error.help));
    }
    let others = || files.iter().filter_map(|file| file.name.strip_prefix("images/"));
    let stem = |name: &str| name.split('.').next().unwrap_or_default().trim().to_lowercase();
    let near = others().find(|other| stem(other) == stem(name)).or_else(|| nearest(name, others()));
    let help = match near {
        Some(near) => {
            format!("did you mean “{near}”, which is there? Write logo = \"{near}\", or rename the picture")
        }
        None => {
            "put the picture into the folder “images” beside kiosk.toml; or remove the line that names it".to_owned()
        }
    };
    Some(Diagnostic::error("missing-file", format!("there is no picture “{}”", &**name)).help(help))
}
