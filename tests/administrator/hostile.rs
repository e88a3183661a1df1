//! Whatever happens to an administrator's file, a member finds whole pages: what the file says, else the last good copy.

use std::fs::{self, File};
use std::os::unix::fs::{symlink, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use fastrand::Rng;
use member_kiosk::config::Lobby;
use member_kiosk::diagnostic::Report;
use member_kiosk::language::Language;
use member_kiosk::page::compose::{self, Context};
use member_kiosk::site::{LastGoodStore, Origin, Site, SiteFiles, SiteLayers, WatchOptions, MOST_BYTES};

use super::support::{folder, load};

/// A file that sets something of every kind.
const VALID: &str = r#"[organization]
name = "The Lobby of a Test"
customer_service = "213-555-0100"

[display]
diagonal_inches = 24.0
theme = "dark"

[session]
idle_seconds = 90

[languages]
offered = ["en", "es", "ar"]

[languages.reviewed.es]
by = "A. Translator"
on = "2026-11-01"

[[plans]]
id = "imperial"
[plans.ride]
phone = "213-555-0123"
"#;

type Load = fn(&SiteFiles) -> Result<Lobby, Report>;

struct Test {
    file: PathBuf,
    site: Site<Load>,
    good: Lobby,
    /// How often the file could be used, and how often the copy stood in for it.
    files: usize,
    last_good: usize,
}

impl Test {
    /// A site whose good file has been kept.
    fn new(name: &str) -> Self {
        let folder = folder("hostile", name);
        let file = folder.join("kiosk.toml");
        fs::write(&file, VALID).unwrap();
        let layers = SiteLayers::file(&file);
        let store = LastGoodStore::in_folder(&folder.join("state"));
        let files = SiteFiles::read(&layers);
        store.write(&files).unwrap();
        let good = load(&files).unwrap();
        // Nothing is followed here: watching begins with each start all the same.
        let options = WatchOptions::default();
        let site = Site { layers, last_good: Some(store), load: load as Load, options, is_safe_mode: false };
        Self { file, site, good, files: 0, last_good: 0 }
    }

    /// Starts a kiosk, and looks at what it shows.
    fn start(&mut self, what: &str) {
        let initial = self.site.start();
        let lobby = initial.value.unwrap_or_else(|| panic!("{what}: nothing is shown"));
        match initial.origin {
            Origin::Files => {
                self.files += 1;
                if lobby != self.good {
                    every_page_is_whole(&lobby, what);
                }
            }
            Origin::LastGood => {
                self.last_good += 1;
                assert!(lobby == self.good, "{what}: it is not the last good one");
            }
            Origin::Neither => panic!("{what}: neither"),
        }
    }

    fn start_with(&mut self, bytes: impl AsRef<[u8]>, what: &str) {
        fs::write(&self.file, bytes).unwrap();
        self.start(what);
    }

    /// Starts with something that no kiosk can use.
    fn start_wrong(&mut self, bytes: impl AsRef<[u8]>, what: &str) {
        let before = self.last_good;
        self.start_with(bytes, what);
        assert_eq!(self.last_good, before + 1, "{what}: it was used");
    }
}

fn every_page_is_whole(lobby: &Lobby, what: &str) {
    for language in [lobby.first_language(), Language::Arabic] {
        let words = lobby.words(language);
        let context = Context::new(lobby, &words);
        for route in lobby.routes() {
            let page = compose::page(&context, &route);
            assert!(!page.title.one_line().is_empty() && !page.blocks.is_empty(), "{what}: {route} is blank");
        }
    }
}

/// One of the ways in which a file goes wrong under somebody's hands.
fn mutated(random: &mut Rng) -> Vec<u8> {
    let mut bytes = VALID.as_bytes().to_vec();
    let mut lines: Vec<_> = VALID.lines().map(str::to_owned).collect();
    let at = random.usize(..lines.len());
    match random.u8(..10) {
        0 => {
            for _ in 0..random.usize(1..4) {
                let at = random.usize(..bytes.len());
                bytes[at] ^= 1 << random.u8(..8);
            }
            return bytes;
        }
        1 => {
            bytes.truncate(random.usize(..bytes.len()));
            return bytes;
        }
        2 => lines.swap(at, random.usize(..VALID.lines().count())),
        3 => lines[at] = lines[at].replacen('_', "-", 1),
        4 => lines[at] = lines[at].replacen('"', "", 2),
        5 => {
            lines.remove(at);
        }
        6 => lines.insert(at, lines[at].clone()),
        7 => lines[at] = lines[at].replace(|c: char| c.is_ascii_digit(), "9"),
        8 => lines[at] = lines[at].to_uppercase(),
        _ => {
            let other = ["[]", "{}", "0", "-1e308", "nan", "\"\"", "2026-11-01", "[[[]]]", "\"\\u202e\"", "true"];
            if let Some((key, _)) = lines[at].clone().split_once('=') {
                lines[at] = format!("{key}= {}", other[random.usize(..other.len())]);
            }
        }
    }
    lines.join("\n").into_bytes()
}

#[test]
fn mutated_files_never_take_the_page_away() {
    let mut test = Test::new("mutated");
    let mut random = Rng::with_seed(1557);
    for number in 0..1500 {
        let bytes = mutated(&mut random);
        test.start_with(&bytes, &format!("number {number}: {}", String::from_utf8_lossy(&bytes)));
    }
    println!("{} files were used, {} replaced by the last good copy", test.files, test.last_good);
    assert!(test.files > 100 && test.last_good > 100, "the mutations are too weak or too strong");
}

#[test]
fn other_encodings_and_sizes_never_take_the_page_away() {
    let mut test = Test::new("encodings");
    let utf_16: Vec<u8> = VALID.encode_utf16().flat_map(u16::to_le_bytes).collect();
    test.start_wrong([&[0xff, 0xfe], utf_16.as_slice()].concat(), "UTF-16");
    test.start_wrong(VALID.replace("Test", "T\0st"), "NUL");
    test.start_wrong([VALID.as_bytes(), &[0x80]].concat(), "not UTF-8");
    test.start_wrong(format!("a = {}", "[".repeat(1_000_000)), "deep lists");
    test.start_wrong(format!("a = {}", "{a=".repeat(1_000_000)), "deep tables");
    test.start_wrong("a.".repeat(100_000) + "a = 1", "deep keys");
    test.start_wrong(VALID.replace("The Lobby", &"A".repeat(10_000_000)), "10 MB of text");
    test.start_with(VALID.replace('\n', "\r\n"), "CRLF");
    test.start_with(format!("\u{feff}{VALID}"), "BOM");
    test.start_with("", "empty");
}

#[test]
fn what_is_no_readable_file_never_takes_the_page_away() {
    let mut test = Test::new("no-file");
    let file = test.file.clone();
    let anew = |act: &dyn Fn(&Path)| {
        let _ = fs::remove_dir(&file).or_else(|_| fs::remove_file(&file));
        act(&file);
    };
    anew(&|_| ());
    test.start("no file");
    anew(&|file| fs::create_dir(file).unwrap());
    test.start("a folder");
    anew(&|file| symlink("kiosk.toml", file).unwrap());
    test.start("a link to itself");
    anew(&|file| symlink("nowhere", file).unwrap());
    test.start("a link to nowhere");
    anew(&|file| assert!(Command::new("mkfifo").arg(file).status().unwrap().success()));
    test.start("a pipe that nobody writes to");
    anew(&|file| symlink("/dev/zero", file).unwrap());
    test.start("a file without end");
    anew(&|file| File::create(file).unwrap().set_len(MOST_BYTES + 1).unwrap());
    test.start("a file beyond the bound");
    assert_eq!(test.files, 0);
    anew(&|file| {
        fs::write(file, VALID).unwrap();
        fs::set_permissions(file, fs::Permissions::from_mode(0o000)).unwrap();
    });
    // Root reads it all the same.
    test.start("no permission");
}
