//! Files and folders beside `kiosk.toml` that the kiosk does not read, though somebody put them there to be read.

use crate::content::DocumentId;
use crate::diagnostic::{nearest, Diagnostic, Report};
use crate::language::{Language, SiteWords};
use crate::site::{Content, SiteFile, SiteFiles};

/// The folders of a site, and what belongs into them.
const FOLDERS: [(&str, &str); 4] = [
    ("content", "documents, such as content/en/rights.md"),
    ("locales", "words, such as locales/es/kiosk.ftl"),
    ("images", "the logo, as SVG, PNG or JPEG"),
    ("kiosk.d", "settings, such as kiosk.d/10-phones.toml"),
];

/// Says what is not read, and what to do with it.
pub(super) fn check(files: &SiteFiles, logo: Option<&str>, report: &mut Report) {
    for file in files.iter().filter(|file| !is_left_alone(&file.name)) {
        let (kind, message, help) = match file.name.split('/').collect::<Vec<_>>().as_slice() {
            [name] => match beside(name, file) {
                Some(help) => ("unused-file", "the kiosk does not read this", help),
                None => continue,
            },
            ["images", name] if Some(*name) != logo => {
                let help = format!("write into kiosk.toml, under [organization]: logo = \"{name}\"; or remove it");
                ("unused-file", "the kiosk does not show this picture", help)
            }
            [folder @ ("content" | "locales"), language, ..] if language.parse::<Language>().is_err() => {
                let tags = Language::ALL.map(Language::tag);
                if file.content == Content::Skipped && file.name.matches('/').count() == 1 {
                    let help = format!("move it into the folder of its language: {folder}/en/{language}");
                    ("unused-file", "the kiosk does not read this", help)
                } else {
                    let help = match nearest(language, tags.into_iter()) {
                        Some(near) => format!("its folder is no language; did you mean {folder}/{near}? Rename it"),
                        None => format!("its folder is no language; known are {}", tags.join(" ")),
                    };
                    ("unknown-language", "the kiosk does not read this", help)
                }
            }
            ["content", _, name] if stem(name, "md").is_none_or(|stem| stem.parse::<DocumentId>().is_err()) => {
                let help = instead(name, "md", &DocumentId::ALL.map(DocumentId::name));
                ("unknown-document", "the kiosk does not read this: it is no document", help)
            }
            ["locales", _, name] if stem(name, "ftl").is_none_or(|stem| !SiteWords::FILES.contains(&stem)) => {
                let help = instead(name, "ftl", &SiteWords::FILES);
                ("unknown-words", "the kiosk does not read this: it is no file of words", help)
            }
            [folder, ..] if matches!(file.content, Content::Skipped | Content::Folder) => (
                "unused-file",
                "the kiosk does not read this",
                format!("rename it, move it or remove it: here belong {}", belongs(folder)),
            ),
            _ => continue,
        };
        report.push(Diagnostic::warning(kind, message).of(&file.path).help(help));
    }
}

/// What to do with what stands beside `kiosk.toml` itself: much may, and is not the kiosk's.
fn beside(name: &str, file: &SiteFile) -> Option<String> {
    let lower = name.to_lowercase();
    let is_folder = file.content == Content::Folder;
    let folder = FOLDERS.map(|(folder, _)| folder).into_iter().find(|folder| match lower.as_str() {
        "logo" | "logos" => *folder == "images",
        "kiosk.toml.d" => *folder == "kiosk.d",
        lower => strsim::damerau_levenshtein(lower, folder) <= 1,
    });
    if let Some(folder) = folder.filter(|folder| is_folder || *folder == name) {
        return Some(format!("rename it: the folder “{folder}” is for {}", belongs(folder)));
    }
    let is_document = stem(name, "md").is_some_and(|stem| stem.parse::<DocumentId>().is_ok());
    let is_words = stem(name, "ftl").is_some_and(|stem| SiteWords::FILES.contains(&stem));
    let home = if is_document { "content" } else { "locales" };
    ((is_document || is_words) && !is_folder)
        .then(|| format!("move it into the folder of its language: {home}/en/{name}"))
}

fn belongs(folder: &str) -> &'static str {
    FOLDERS.into_iter().find(|(name, _)| *name == folder).map_or("other files", |(_, what)| what)
}

fn stem<'a>(name: &'a str, extension: &str) -> Option<&'a str> {
    name.rsplit_once('.').filter(|(_, own)| *own == extension).map(|(stem, _)| stem)
}

/// The name that a file was to have: `rights.md` for `rights.md.txt`, `rights.MD` and `Rights.docx`.
fn instead(name: &str, extension: &str, known: &[&str]) -> String {
    match nearest(name.split('.').next().unwrap_or_default(), known.iter().copied()) {
        Some(near) => format!("did you mean {near}.{extension}? It is plain text (UTF-8), with this name"),
        None => format!("known are {}, each with “.{extension}” behind it", known.join(", ")),
    }
}

/// Explanations, and what editors and systems leave behind.
fn is_left_alone(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or_default().to_lowercase();
    let ending = name.rsplit('.').next().unwrap_or_default();
    name.starts_with("readme")
        || matches!(ending, "swp" | "swo" | "swx" | "bak" | "orig" | "tmp" | "dpkg-dist" | "dpkg-old" | "dpkg-new")
        || matches!(name.as_str(), "thumbs.db" | "desktop.ini")
}
