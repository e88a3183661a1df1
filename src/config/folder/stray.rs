//! Files and folders beside `kiosk.toml` that the kiosk does not read, though somebody put them there to be read.

use std::path::Path;

use crate::content::DocumentId;
use crate::language::{Language, SiteWords};

use super::super::report::{Diagnostic, Report};
use super::super::search::{listing, name_of, Search};
use super::super::shape::nearest;

/// The folders beside `kiosk.toml`.
const FOLDERS: [&str; 4] = ["content", "locales", "images", "kiosk.d"];

/// Says what is not read, and what to do with it.
pub fn look(search: &Search, logo: Option<&str>, report: &mut Report) {
    for folder in search.folders() {
        beside(&folder, report);
        drop_ins(&folder.join("kiosk.d"), report);
        pictures(&folder.join("images"), logo, report);
        by_language(&folder.join("content"), "md", "document", &DocumentId::ALL.map(DocumentId::name), report);
        by_language(&folder.join("locales"), "ftl", "file of words", &SiteWords::FILES, report);
    }
}

/// What stands beside `kiosk.toml` itself: much may, and is not the kiosk's.
fn beside(folder: &Path, report: &mut Report) {
    for path in listing(folder) {
        let name = name_of(&path);
        let what = if path.is_dir() { "folder" } else { "file" };
        if FOLDERS.contains(&name.as_str()) {
            if !path.is_dir() {
                let help = format!("rename the file, make a folder “{name}”, and put into it what belongs there");
                push(report, &path, format!("“{name}” is a file, and the kiosk looks for a folder of this name"), help);
            }
        } else if let Some(near) = path.is_dir().then(|| meant_folder(&name)).flatten() {
            // Where the system takes large letters for small ones, the folder is found.
            if name.eq_ignore_ascii_case(near)
                && folder.join(near).is_dir()
                && !listing(folder).contains(&folder.join(near))
            {
                continue;
            }
            let help = if folder.join(near).exists() {
                format!("move what is in it into the folder “{near}”, and remove it")
            } else {
                format!("did you mean {near}? Rename it")
            };
            push(report, &path, format!("the kiosk does not read this {what}"), help);
        } else if path.is_file() {
            let place = [("md", "content", is_document as fn(&str) -> bool), ("ftl", "locales", is_words)];
            let meant = place.into_iter().find_map(|(extension, home, is_known)| {
                let stem = name.strip_suffix(extension)?.strip_suffix('.')?;
                is_known(stem).then_some(home)
            });
            if let Some(home) = meant {
                let help = format!("move it into the folder of its language: {home}/en/{name}");
                push(report, &path, "the kiosk does not read this file", help);
            }
        }
    }
}

fn is_document(stem: &str) -> bool {
    stem.parse::<DocumentId>().is_ok()
}

fn is_words(stem: &str) -> bool {
    SiteWords::FILES.contains(&stem)
}

/// The folder that a name is a slip of.
fn meant_folder(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    match name.as_str() {
        "kiosk.toml.d" | "kioskd" | "kiosk-d" => Some("kiosk.d"),
        "logo" | "logos" => Some("images"),
        name => FOLDERS.into_iter().find(|known| strsim::damerau_levenshtein(name, known) <= 1),
    }
}

/// `kiosk.d`: settings in files of their own.
fn drop_ins(folder: &Path, report: &mut Report) {
    for path in unread(folder, "toml") {
        let help = instead(&path, "toml", &[]);
        push(report, &path, "the kiosk does not read this", help);
    }
}

/// `images`: the logo.
fn pictures(folder: &Path, logo: Option<&str>, report: &mut Report) {
    for path in unread(folder, "") {
        let name = name_of(&path);
        // Where the system takes large letters for small ones, the picture is found.
        if logo.is_some_and(|logo| name.eq_ignore_ascii_case(logo) && folder.join(logo).exists()) {
            continue;
        }
        let (message, help) = match logo {
            _ if path.is_dir() => {
                ("the kiosk does not read this folder", "put the logo into “images” itself".to_owned())
            }
            Some(logo) => (
                "the kiosk does not show this picture",
                format!("kiosk.toml names “{logo}” as its logo: name this one there, or remove it"),
            ),
            None => (
                "the kiosk does not show this picture",
                format!("write into kiosk.toml, under [organization]: logo = \"{name}\"; or remove it"),
            ),
        };
        push(report, &path, message, help);
    }
}

/// Folders that hold a folder for each language. Such as no language has are said where they are read.
fn by_language(folder: &Path, extension: &str, what: &str, known: &[&str], report: &mut Report) {
    let home = name_of(folder);
    for path in listing(folder) {
        if !path.is_dir() {
            if !is_left_alone(&path) {
                let message =
                    format!("the kiosk does not read this file: a {what} stands in the folder of its language");
                push(report, &path, message, moved(&home, &name_of(&path), extension, known));
            }
            continue;
        }
        if name_of(&path).parse::<Language>().is_err() {
            continue;
        }
        for path in unread(&path, extension) {
            push(report, &path, "the kiosk does not read this", instead(&path, extension, known));
        }
    }
}

/// What a folder holds beside files of an extension; without one, all.
fn unread(folder: &Path, extension: &str) -> Vec<std::path::PathBuf> {
    let mut paths = listing(folder);
    paths.retain(|path| !is_left_alone(path) && path.extension().is_none_or(|own| own != extension));
    paths
}

/// Where a file belongs that stands above the folders of languages.
fn moved(home: &str, name: &str, extension: &str, known: &[&str]) -> String {
    match meant_file(name, extension, known) {
        Some(name) => format!("move it there: {home}/en/{name}, if it is in English"),
        None => format!(
            "remove it: the kiosk reads files such as {home}/en/{}.{extension}",
            known.first().unwrap_or(&"rights")
        ),
    }
}

/// Explanations, and what editors leave behind.
pub fn is_left_alone(path: &Path) -> bool {
    let name = name_of(path).to_lowercase();
    let ending = name.rsplit('.').next().unwrap_or_default();
    name == "readme"
        || name.starts_with("readme.")
        || matches!(ending, "swp" | "swo" | "swx" | "bak" | "orig" | "tmp" | "dpkg-dist" | "dpkg-old" | "dpkg-new")
        || matches!(name.as_str(), "thumbs.db" | "desktop.ini")
}

/// What to do with what stands beside files of an extension.
fn instead(path: &Path, extension: &str, known: &[&str]) -> String {
    if path.is_dir() {
        return "move its files out of it, one folder up: the kiosk does not look into it".to_owned();
    }
    let name = name_of(path);
    let Some(meant) = meant_file(&name, extension, known) else {
        let names: Vec<_> = known.iter().map(|known| format!("{known}.{extension}")).collect();
        return format!("remove it: the kiosk reads {} here", names.join(", "));
    };
    if is_formatted(&name) {
        return format!("open it in its program, and save it as plain text (UTF-8) with the name {meant}");
    }
    format!("rename it to {meant}, or remove it: the kiosk reads files that end in “.{extension}”")
}

/// The name that a file was to have: `rights.md` for `rights.md.txt`, `rights.MD` and `Rights.docx`; none when it has
/// nothing of the names that are known.
fn meant_file(name: &str, extension: &str, known: &[&str]) -> Option<String> {
    let stem = name.split('.').next().unwrap_or_default();
    let stem = if known.is_empty() { stem } else { nearest(stem, known.iter().copied())? };
    Some(format!("{stem}.{extension}"))
}

/// Files of word processors, which renaming does not help.
fn is_formatted(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "doc" | "docx" | "odt" | "rtf" | "pdf" | "pages" | "html" | "htm" | "xlsx")
}

fn push(report: &mut Report, path: &Path, message: impl Into<String>, help: impl Into<String>) {
    report.push(Diagnostic::warning("unused-file", message).of(path).help(help));
}
