//! The rooms keep their walls: each imports exactly whom the table of `src/lib.rs` says, no two files import each other in
//! a circle, `iced` is named in the rooms that draw, and the log tells nothing about members.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::imports::{code, files, Imports};

/// The rooms that write the log. None of them knows where a member is.
const LOGGING: [&str; 3] = ["site", "log", "cli"];

/// Words that no entry of the log is made of.
const ABOUT_MEMBERS: [&str; 8] = ["session", "route", "language", "choices", "dialog", "member", "touch", "history"];

/// The rooms that draw.
const DRAWING: [&str; 2] = ["draw", "kiosk"];

/// How many lines a file has at most, and all files of some rooms together.
const MOST_LINES_OF_A_FILE: usize = 350;
const MOST_LINES: [(&[&str], usize); 2] = [(&[], 18_150), (&["config", "check", "diagnostic"], 5_200)];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The files of `src` with their paths from there.
fn all() -> Vec<(PathBuf, String)> {
    let inside = |path: PathBuf| (path.strip_prefix(source()).unwrap().to_owned(), fs::read_to_string(&path).unwrap());
    files(&source()).into_iter().map(inside).collect()
}

/// Whom each room knows, as the table of `src/lib.rs` says.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(source().join("lib.rs")).unwrap();
    let rows =
        text.lines().filter_map(|line| line.strip_prefix("//! | [`")).map(|row| row.split('|').collect::<Vec<_>>());
    let mut rooms: BTreeMap<_, BTreeSet<_>> = rows
        .map(|row| {
            let name = row[0].split('`').next().unwrap().to_owned();
            (name, row[2].split('`').skip(1).step_by(2).map(str::to_owned).collect())
        })
        .collect();
    let others = rooms.keys().filter(|room| *room != "cli").cloned().collect();
    rooms.insert("cli".to_owned(), others);
    rooms
}

#[test]
fn each_room_knows_whom_the_table_says() {
    let sources = all().into_iter().filter(|(path, _)| path.as_os_str() != "main.rs" && path.as_os_str() != "lib.rs");
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (from, to) in Imports::new(sources).all() {
        let rooms = known.entry(from[0].clone()).or_default();
        rooms.extend(to.into_iter().map(|module| module[0].clone()).filter(|room| *room != from[0]));
    }
    for (room, expected) in table() {
        let found = known.remove(&room).unwrap_or_default();
        // The commands may know everybody.
        let is_right = if room == "cli" { found.is_subset(&expected) } else { found == expected };
        assert!(is_right, "{room} knows {found:?}, and the table says {expected:?}");
    }
    assert!(known.is_empty(), "not in the table: {known:?}");
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let imports = Imports::new(all().into_iter().filter(|(path, _)| path.as_os_str() != "main.rs"));
    assert!(imports.all().values().map(BTreeSet::len).sum::<usize>() > 200, "hardly any imports were found");
    let circles = imports.circles();
    let named: Vec<Vec<_>> = circles.iter().map(|circle| circle.iter().map(|one| one.join("::")).collect()).collect();
    assert!(circles.is_empty(), "{named:#?}");
}

#[test]
fn circles_are_found() {
    let read = |files: &[(&str, &str)]| {
        let files = [("a/mod.rs", "mod x;")].iter().chain(files);
        Imports::new(files.map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))).circles().len()
    };
    assert_eq!(read(&[("a/x.rs", "use crate::b::F;"), ("b.rs", "use super::a::x;\nfn f() { x::g() }")]), 1);
    assert_eq!(read(&[("a/x.rs", "use crate::b::F;"), ("b.rs", "use super::a::x;")]), 0, "nothing of x is used");
    let handed_on = [("a/mod.rs", "mod x;\nmod y;\npub use x::X;"), ("a/x.rs", ""), ("a/y.rs", "use super::X;")];
    assert_eq!(read(&handed_on), 0);
    assert_eq!(read(&[("a/mod.rs", "mod x;\nuse x::X;\npub struct A;"), ("a/x.rs", "use super::{\n A, B};")]), 1);
    assert_eq!(read(&[("a/mod.rs", "fn f() { x::g(); }"), ("a/x.rs", "fn g() { super::f() }")]), 1);
    let through = [("a/mod.rs", "pub use x::X;"), ("a/x.rs", "use crate::b::B;"), ("b.rs", "use crate::a::{self, X};")];
    assert_eq!(read(&through), 1);
    let of_tests = [("a.rs", "use crate::b::B;"), ("b.rs", "#[cfg(test)]\nmod tests { use crate::a::A; }")];
    assert_eq!(read(&of_tests), 0);
}

#[test]
fn files_and_rooms_stay_small() {
    let all = all();
    for (path, text) in &all {
        let lines = text.lines().count();
        assert!(lines <= MOST_LINES_OF_A_FILE, "{} has {lines} lines", path.display());
    }
    for (rooms, most) in MOST_LINES {
        let of_rooms = |path: &Path| rooms.is_empty() || rooms.iter().any(|room| path.starts_with(room));
        let lines: usize = all.iter().filter(|(path, _)| of_rooms(path)).map(|(_, text)| text.lines().count()).sum();
        assert!(lines <= most, "{rooms:?} together have {lines} lines, and may have {most}");
    }
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

/// What a file of a room does that it must not.
fn wrongs(room: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let mut wrongs = Vec::new();
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
fn only_some_rooms_draw_or_log() {
    let mut entries = 0;
    for (path, text) in all() {
        entries += log_entries(&code(&text)).len();
        let room = path.iter().next().unwrap().to_string_lossy();
        let wrongs = wrongs(room.trim_end_matches(".rs"), &text);
        assert!(wrongs.is_empty(), "{}: {wrongs:?}", path.display());
    }
    assert!(entries > 0, "no entry of the log was looked at");
}

#[test]
fn a_broken_wall_is_noticed() {
    assert_eq!(wrongs("page", "use iced::Color;"), ["page names iced"]);
    assert_eq!(wrongs("page", "fn f() { let x = iced_runtime::x(); }"), ["page names iced"]);
    assert_eq!(wrongs("session", "fn f() { tracing::info!(\"begins\"); }"), ["session writes a log"]);
    assert_eq!(wrongs("kiosk", "fn f() { println!(); }"), ["kiosk writes a log"]);
    assert_eq!(wrongs("cli", "tracing::info!(\"{}\", kiosk.route());"), ["the log tells of “route”"]);
    assert!(wrongs("cli", "tracing::info!(\"member-kiosk {version}\"); let route = 1;").is_empty());
    assert!(wrongs("page", "// iced draws it\nuse crate::content::Plan;").is_empty());
}
