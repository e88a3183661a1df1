//! Files and folders beside `kiosk.toml` that the kiosk does not read, though somebody put them there to be read.

use crate::content::DocumentId;
use crate::diagnostic::{nearest, Diagnostic, Report};
use crate::language::{Language, SiteWords};
use crate::site::{Content, SiteFile, SiteFiles};

/// The folders of a site, and what belongs into them.
const FOLDERS: [(&str, &str); 4] = [
    ("content", "documents, in a folder for each language, such as content/en/rights.md"),
    ("locales", "words, in a folder for each language, such as locales/es/kiosk.ftl"),
    ("images", "the logo, as SVG, PNG or JPEG"),
    ("kiosk.d", "settings, such as kiosk.d/10-phones.toml"),
];

/// What other programs call the folder that is `kiosk.d` here.
const DROP_INS: [&str; 6] = ["conf.d", "config.d", "settings.d", "toml.d", "kiosk.toml.d", "member-kiosk.d"];

/// Says what is not read, and what to do with it. Of pictures that the settings name, or may name, something else is said.
pub(super) fn check(files: &SiteFiles, is_named: impl Fn(&str) -> bool, report: &mut Report) {
    let may_be_named = |file: &&SiteFile| file.name.strip_prefix("images/").is_some_and(&is_named);
    for file in files.iter().filter(|file| !is_left_alone(&file.name) && !may_be_named(file)) {
        if let Some(help) = advice(file) {
            report.push(Diagnostic::warning("unused-file", "the kiosk does not read this").of(&file.path).help(help));
        }
    }
}

/// What to do with a file that the kiosk does not read; none where it reads it, or where it is not the kiosk's.
fn advice(file: &SiteFile) -> Option<String> {
    let is_skipped = matches!(file.content, Content::Skipped | Content::Folder);
    let meant = meant(&file.name);
    let (folder, what) = match file.name.split_once('/') {
        Some(("images", picture)) if !is_skipped => {
            return Some(format!("write into kiosk.toml, under [organization]: logo = \"{picture}\"; or remove it"));
        }
        Some((folder, _)) => FOLDERS.into_iter().find(|(known, _)| *known == folder)?,
        None => {
            let is_like_ours = file.content == Content::Folder && DROP_INS.contains(&&*file.name);
            let near = nearest(&file.name, FOLDERS.map(|(folder, _)| folder).into_iter());
            let near = if is_like_ours { Some("kiosk.d") } else { near };
            let is_meant = file.content == Content::Folder || near == Some(&*file.name);
            let is_misplaced = meant.as_ref().is_some_and(|meant| meant.ends_with(&format!("/{}", file.name)));
            let folder = FOLDERS.into_iter().find(|(known, _)| is_meant && near == Some(known));
            let rename = folder.map(|(folder, what)| format!("rename it: the folder “{folder}” is for {what}"));
            return rename.or_else(|| meant.filter(|_| is_misplaced).map(|meant| format!("move it to {meant}")));
        }
    };
    match meant {
        _ if !is_skipped && (folder == "kiosk.d" || meant.as_deref() == Some(&*file.name)) => None,
        Some(meant) => Some(format!("did you mean {meant}? It is plain text (UTF-8), with this name")),
        None => Some(format!("rename it, move it or remove it: the folder “{folder}” is for {what}")),
    }
}

/// The document or the words that a name is most like.
fn meant(name: &str) -> Option<String> {
    let (folders, file) = name.rsplit_once('/').unwrap_or(("", name));
    let stem = file.split('.').next()?;
    let language = match folders.split('/').nth(1) {
        Some(folder) => nearest(folder, Language::ALL.map(Language::tag).into_iter())?,
        None => Language::English.tag(),
    };
    let document = nearest(stem, DocumentId::ALL.map(DocumentId::name).into_iter());
    let document = document.filter(|_| !folders.starts_with("locales"));
    let words = nearest(stem, SiteWords::FILES.into_iter()).filter(|_| !folders.starts_with("content"));
    let document = document.map(|document| format!("content/{language}/{document}.md"));
    document.or_else(|| words.map(|words| format!("locales/{language}/{words}.ftl")))
}

/// Explanations, and what editors and systems leave behind.
fn is_left_alone(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or_default().to_lowercase();
    let ending = name.rsplit('.').next().unwrap_or_default();
    name.starts_with("readme")
        || matches!(ending, "swp" | "swo" | "swx" | "bak" | "orig" | "tmp" | "dpkg-dist" | "dpkg-old" | "dpkg-new")
        || matches!(name.as_str(), "thumbs.db" | "desktop.ini")
}
