//! The rooms keep their walls: `iced` is named in the rooms that draw, and each room imports only whom it may know.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms that write the log. None of them knows where a member is.
const LOGGING: [&str; 2] = ["site", "cli"];

/// Words that no entry of the log is made of.
const ABOUT_MEMBERS: [&str; 8] = ["session", "route", "language", "choices", "dialog", "member", "touch", "history"];

/// Whom each room may know, beside itself.
const ROOMS: [(&str, &[&str]); 9] = [
    ("language", &[]),
    ("look", &[]),
    ("content", &["language"]),
    ("config", &["content", "language", "look"]),
    ("page", &["content", "language", "config", "look"]),
    ("session", &["page", "config", "language", "look"]),
    ("site", &[]),
    ("kiosk", &["page", "content", "language", "config", "look", "session"]),
    ("cli", &["kiosk", "page", "content", "language", "config", "look", "session", "site"]),
];

/// The rooms that draw.
const DRAWING: [&str; 1] = ["kiosk"];

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

/// Source without comments and without its tests, which may look into other rooms.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The rooms that code names as `crate::room`, also inside braces.
fn named(code: &str) -> BTreeSet<String> {
    code.split("crate::")
        .skip(1)
        .flat_map(|after| match after.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').map(str::trim).collect(),
            None => vec![after],
        })
        .map(|path| path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>())
        .filter(|room| ROOMS.iter().any(|(known, _)| known == room))
        .collect()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

fn names_iced(code: &str) -> bool {
    words(code).any(|word| word == "iced" || word.starts_with("iced_"))
}

/// What is written to the log, as code.
fn log_entries(code: &str) -> Vec<&str> {
    let entries = code.split("tracing::").skip(1).filter_map(|after| Some(after.split_once("!(")?.1));
    entries.map(up_to_closing).collect()
}

/// What stands before the parenthesis that closes one opened before.
fn up_to_closing(code: &str) -> &str {
    let mut depth = 1;
    let is_end = |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0
    };
    code.find(is_end).map_or(code, |end| &code[..end])
}

/// The words about members in what is written to the log. The program's name has one of them.
fn told_about_members(code: &str) -> Vec<String> {
    let entries = log_entries(code).join("\n").replace("member-kiosk", "").to_lowercase();
    words(&entries).filter(|word| ABOUT_MEMBERS.iter().any(|about| word.contains(about))).map(str::to_owned).collect()
}

/// What is wrong with a file of a room.
fn wrongs(room: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let (_, may_know) = ROOMS.into_iter().find(|(name, _)| *name == room).unwrap();
    let mut wrongs: Vec<_> = named(&code)
        .into_iter()
        .filter(|other| other != room && !may_know.contains(&other.as_str()))
        .map(|other| format!("{room} must not know {other}"))
        .collect();
    if names_iced(&code) && !DRAWING.contains(&room) {
        wrongs.push(format!("{room} names iced"));
    }
    if words(&code).any(|word| ["tracing", "println", "eprintln", "dbg"].contains(&word)) && !LOGGING.contains(&room) {
        wrongs.push(format!("{room} writes a log"));
    }
    wrongs.extend(told_about_members(&code).into_iter().map(|word| format!("the log tells of “{word}”")));
    wrongs
}

#[test]
fn every_room_keeps_its_walls() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut rooms, mut entries) = (BTreeSet::new(), 0);
    for path in files(&source) {
        let inside = path.strip_prefix(&source).unwrap();
        if inside.components().count() < 2 {
            let text = fs::read_to_string(&path).unwrap();
            assert!(!names_iced(&code(&text)), "{} names iced", inside.display());
            continue;
        }
        let room = inside.components().next().unwrap().as_os_str().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        entries += log_entries(&code(&text)).len();
        let wrongs = wrongs(&room, &text);
        assert!(wrongs.is_empty(), "{}: {wrongs:?}", inside.display());
        rooms.insert(room);
    }
    assert!(entries > 0, "no entry of the log was looked at");
    assert_eq!(
        rooms,
        ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect(),
        "the map of the rooms is out of date"
    );
}

#[test]
fn a_broken_wall_is_noticed() {
    assert_eq!(wrongs("page", "use iced::Color;"), ["page names iced"]);
    assert_eq!(wrongs("page", "fn f() { let x = iced_runtime::x(); }"), ["page names iced"]);
    assert_eq!(wrongs("language", "use crate::page::Route;"), ["language must not know page"]);
    assert_eq!(wrongs("content", "use crate::{config::Config, language::Language};"), ["content must not know config"]);
    assert_eq!(wrongs("session", "pub fn f() -> crate::kiosk::Kiosk {}"), ["session must not know kiosk"]);
    assert_eq!(wrongs("session", "fn f() { tracing::info!(\"begins\"); }"), ["session writes a log"]);
    assert_eq!(wrongs("kiosk", "fn f() { println!(); }"), ["kiosk writes a log"]);
    assert_eq!(wrongs("cli", "tracing::info!(\"{}\", kiosk.route());"), ["the log tells of “route”"]);
    assert!(wrongs("cli", "tracing::info!(\"member-kiosk {version}\"); let route = 1;").is_empty());
    assert!(wrongs("kiosk", "use iced::Color; use crate::page::Route;").is_empty());
    assert!(wrongs("page", "// iced draws it\nuse crate::content::Plan;").is_empty());
}
