//! Whatever happens to an administrator's file, a member finds whole pages: what the file says, else the last good copy.

use std::fs::{self, File};
use std::os::unix::fs::{symlink, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use fastrand::Rng;
use member_kiosk::config::{Lobby, Logo};
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
        let store = LastGoodStore::in_folder(&folder.join("state"), &SiteLayers::file(folder.join("kiosk.toml")));
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

const SVG: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 10">"#;

/// As Inkscape and Illustrator save a logo: with their notes, a style, a gradient, and a part that is used twice.
const LOGO: &str = r##"<metadata><rdf xmlns="urn:x"><text/></rdf></metadata><style>.a { fill: #00f }</style>
    <defs><linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#f00"/></linearGradient>
    <rect id="r" class="a" width="10" height="10"/><clipPath id="c"><rect width="35" height="10"/></clipPath></defs>
    <g clip-path="url(#c)"><text> </text><rect x="20" width="20" height="10" fill="url(#g)"/><use xlink:href="#r"/>
    <use href="#r" x="10"/></g>"##;

fn drawn(inner: &str) -> Result<Logo, String> {
    Logo::decode(format!("{SVG}{inner}</svg>").as_bytes()).map_err(|error| error.message)
}

#[test]
fn a_drawing_is_as_browsers_show_it() {
    let logo = drawn(LOGO).unwrap();
    assert_eq!((logo.width, logo.height), (1024, 256));
    let color = |x: usize| &logo.rgba[(128 * 1024 + x) * 4..][..4];
    assert_eq!(color(100), [0, 0, 255, 255]);
    assert_eq!(color(500), [0, 0, 255, 255]);
    assert_eq!(color(800), [255, 0, 0, 255]);
    assert_eq!(color(1000)[3], 0, "outside of the clip");
    let declared = format!("\n <?xml version='1.0'?><!DOCTYPE svg PUBLIC 'a' 'b'>{SVG}{LOGO}</svg>");
    assert!(Logo::decode(declared.as_bytes()).is_ok_and(|other| other == logo));
}

/// Each shows `count` times the one before.
fn levels(count: usize, level: impl Fn(usize) -> String) -> String {
    (1..count).map(level).collect()
}

#[test]
fn drawings_that_could_take_for_ever_are_refused_at_once() {
    let rect = "<rect width='1' height='1'/>";
    let group = |depth| "<g opacity='.5'>".repeat(depth) + rect + &"</g>".repeat(depth);
    let shown_again = |n: usize| format!("<g id='u{n}'>{}</g>", format!("<use href='#u{}'/>", n - 1).repeat(9));
    let clipped = "<rect width='9' height='9' clip-path='url(#c0)'/>";
    let clip = |n: usize, units: &str| {
        let shapes = clipped.replace("#c0", &format!("#c{}", n - 1)).repeat(2);
        format!("<clipPath id='c{n}' {units}>{shapes}</clipPath>")
    };
    let clips = |count: usize, units: &str| {
        let last = clipped.replace("#c0", &format!("#c{}", count - 1));
        format!("<clipPath id='c0' {units}>{rect}</clipPath>{}{last}", levels(count, |n| clip(n, units)))
    };
    let entities = levels(12, |n| format!("<!ENTITY e{n} '{}'>", format!("&e{};", n - 1).repeat(20)));
    let cases = [
        ("dashes", "<rect width='1' height='1' stroke='red' stroke-dasharray='.1'/>".repeat(1000)),
        ("layers", "<g opacity='.5'><path d='M0 0h9'/><path d='M0 0h9'/></g>".repeat(5000)),
        ("deep", group(100)),
        ("deeper", group(9_900)),
        ("deepest", group(30_000)),
        ("wide", rect.repeat(30_000)),
        ("long", format!("<path d='{}'/>", "M0 0h9".repeat(200_000))),
        ("uses", format!("<g id='a'>{}</g>{}", "<path d='M0 0h9'/>".repeat(500), "<use href='#a'/>".repeat(500))),
        ("uses of uses", format!("<g id='u0'>{rect}</g>{}", levels(20, shown_again))),
        ("ring", "<g id='a'><use href='#b'/></g><g id='b'><use href=' #a'/></g>".to_owned()),
        ("itself", "<g id='a'><use href='#a'/></g>".to_owned()),
        ("clips", clips(30, "")),
        ("many clips", clips(3000, "")),
        (
            "clips by style",
            format!("<style>rect {{ clip-path: url(#c0) }}</style>{}", clips(30, "").replace("clip-path", "x")),
        ),
        ("clips for each shape", clips(30, "clipPathUnits='objectBoundingBox'")),
        ("pattern", "<pattern id='p' width='1' height='1'/>".to_owned()),
        ("no size", "<svg width='0'/>".to_owned()),
        ("entities", format!("<!DOCTYPE svg [<!ENTITY e0 'x'>{entities}]>{SVG}<title>&e11;</title>")),
    ];
    for (name, inner) in cases {
        let error = drawn(&inner).expect_err(name);
        let reasons = ["too many parts", "does not draw", "nothing can be seen"];
        assert!(reasons.iter().any(|reason| error.contains(reason)), "{name}: {error}");
    }
}

#[test]
fn damaged_drawings_give_a_logo_or_an_error() {
    let mut random = Rng::with_seed(20_261_124);
    let mut good = 0;
    for _ in 0..300 {
        let mut bytes = format!("{SVG}{LOGO}</svg>").into_bytes();
        for _ in 0..random.usize(1..6) {
            let (at, to) = (random.usize(..bytes.len()), random.usize(..bytes.len()));
            match random.u8(..3) {
                0 => bytes[at] = random.u8(b' '..127),
                1 => bytes[at] = random.choice(b"0123456789-.eE\"<>/#".iter().copied()).unwrap(),
                _ => drop(bytes.drain(at.min(to)..(at.min(to) + random.usize(..40)).min(at.max(to)))),
            }
        }
        let decoded = Logo::decode(&bytes).map_err(|error| error.message);
        good += usize::from(decoded.as_ref().is_ok_and(|logo| logo.width.max(logo.height) <= 1024));
        assert!(decoded.is_ok() || !decoded.is_err_and(|message| message.contains("too long")));
    }
    assert!((10..290).contains(&good), "{good} were drawn: the damage is too mild or too wild");
}

/// That there is no such picture, too, would lead astray.
#[test]
fn a_logo_that_is_too_large_is_said_once() {
    let site = folder("hostile", "large-logo");
    fs::create_dir(site.join("images")).unwrap();
    fs::write(site.join("kiosk.toml"), "[organization]\nlogo = \"logo.png\"\n").unwrap();
    File::create(site.join("images/logo.png")).unwrap().set_len(9 * 1024 * 1024).unwrap();
    let files = SiteFiles::read(&SiteLayers { files: vec![site.join("kiosk.toml")], is_required: true });
    let report = member_kiosk::check::explain(&files, |_, _| true);
    let messages: Vec<_> = report.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(messages, ["the file has more than 8 MB"]);
}
