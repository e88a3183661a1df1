//! Whatever happens to the files of a site: no panic, and either a whole configuration or a report that says why not.
//!
//! `ROUNDS=100000 SEED=1 cargo test --test administrator mutations` goes on for longer, with other changes.

#![allow(clippy::cast_possible_truncation)]

use std::fmt::Write;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use fastrand::Rng;
use member_kiosk::check;
use member_kiosk::config;
use member_kiosk::draw::has_glyph;
use member_kiosk::language::Language;
use member_kiosk::page::compose::{self, Context};
use member_kiosk::site::{SiteFiles, SiteLayers};

use super::support::{folder, load, site_files};

const EMBEDDED: &str = include_str!("../../assets/kiosk.toml");
const DOCUMENT: &str = "# Community\n\nCall {phone:customer-service} (TTY 711), see {link:ims-website}.\n\n## Food {#food}\n\n- {email:compliance}\n";
const WORDS: &str = "close = Cerrar\nseconds-left = Quedan { $seconds } segundos\ntty = TTY: { $number }\n";

/// A number that whoever runs the tests may set.
fn setting(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// Loads the site: whatever comes out is whole. Returns whether it was refused.
fn is_refused(files: &SiteFiles) -> bool {
    let report = check::explain(files, has_glyph);
    let said = report.to_string();
    assert!(said.len() < 400_000, "{} bytes were said", said.len());
    assert!(report.to_json().iter().all(|item| item["message"] != ""));
    let Ok(lobby) = config::load(files) else {
        assert!(report.has_errors(), "refused without an error");
        return true;
    };
    assert!(!report.has_errors(), "accepted with an error: {report}");
    for language in [Language::English, Language::Spanish, Language::Arabic] {
        let words = lobby.words(language);
        let context = Context::new(&lobby, &words);
        for route in lobby.routes() {
            let page = compose::page(&context, &route);
            assert!(!page.title.text.is_empty(), "{route} has no title");
            // The languages of `community` may be replaced by a document without a paragraph.
            let is_whole = !page.blocks.is_empty() || route.to_string() == "community";
            assert!(is_whole, "{route} is empty");
        }
    }
    false
}

/// The same for the files of a folder.
fn is_folder_refused(folder: &Path) -> bool {
    is_refused(&SiteFiles::read(&SiteLayers::file(folder.join("kiosk.toml"))))
}

/// One change of many sorts.
fn mutate(bytes: &mut Vec<u8>, random: &mut Rng) {
    let at = random.usize(..=bytes.len());
    let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
    match random.u8(..14) {
        0 if at < bytes.len() => bytes[at] = random.u8(..),
        1 if at < bytes.len() => bytes[at] ^= 1 << random.u8(..8),
        2 => bytes.truncate(at),
        3 => bytes.insert(at, *random.choice(b"\0\"'[]{}=#.,\\\n\t-0ax".iter()).unwrap()),
        4 => {
            let mut all = lines(bytes);
            let (a, b) = (random.usize(..all.len()), random.usize(..all.len()));
            all.swap(a, b);
            *bytes = all.join(&b'\n');
        }
        5 => {
            let mut all = lines(bytes);
            let line = all[random.usize(..all.len())].clone();
            all.insert(random.usize(..=all.len()), line);
            *bytes = all.join(&b'\n');
        }
        6 => {
            let mut all = lines(bytes);
            all.remove(random.usize(..all.len()));
            *bytes = all.join(&b'\n');
        }
        7 => rename(bytes, random),
        8 => retype(bytes, random),
        9 => *bytes = String::from_utf8_lossy(bytes).replace('\n', "\r\n").into_bytes(),
        10 => bytes.splice(0..0, [0xef, 0xbb, 0xbf]).for_each(drop),
        11 => *bytes = String::from_utf8_lossy(bytes).encode_utf16().flat_map(u16::to_le_bytes).collect(),
        12 => bytes.splice(at..at, "\u{202e}\u{2066}\u{0}🦀".bytes()).for_each(drop),
        _ => {
            let end = (at + random.usize(..40)).min(bytes.len());
            bytes.drain(at..end);
        }
    }
}

/// Another name for a setting.
fn rename(bytes: &mut Vec<u8>, random: &mut Rng) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let names: Vec<_> =
        text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| word.len() > 2).collect();
    if let (Some(from), Some(to)) = (random.choice(&names), random.choice(&names)) {
        *bytes = text.replacen(from, to, 1).into_bytes();
    }
}

/// A value of another type.
fn retype(bytes: &mut Vec<u8>, random: &mut Rng) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let values = [
        "1",
        "-1",
        "1e400",
        "true",
        "\"\"",
        "[]",
        "{}",
        "2026-11-01",
        "[[[[1]]]]",
        "{ a = { b = 1 } }",
        "nan",
        "99999999999999999999",
    ];
    let settings: Vec<_> = text.match_indices(" = ").map(|(at, _)| at + 3).collect();
    if let Some(&&at) = random.choice(settings.iter()).as_ref() {
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        let value = random.choice(values.iter()).unwrap();
        *bytes = format!("{}{value}{}", &text[..at], &text[end..]).into_bytes();
    }
}

#[test]
fn mutated_files_give_a_whole_configuration_or_a_report() {
    let template = config::template();
    let rounds = setting("ROUNDS", 400);
    let mut random = Rng::with_seed(setting("SEED", 4711) as u64);
    let mut refused = 0;
    for round in 0..rounds {
        let mut files = [
            ("kiosk.toml", if round % 2 == 0 { EMBEDDED.as_bytes().to_vec() } else { template.clone().into_bytes() }),
            ("content/en/community.md", DOCUMENT.as_bytes().to_vec()),
            ("locales/es/kiosk.ftl", WORDS.as_bytes().to_vec()),
        ];
        let which = [0, 0, 0, 1, 2][random.usize(..5)];
        for _ in 0..random.usize(1..4) {
            mutate(&mut files[which].1, &mut random);
        }
        let files = files.map(|(name, bytes)| (name.to_owned(), bytes));
        refused += usize::from(is_refused(&SiteFiles::from_memory(files)));
    }
    assert!(refused > rounds / 10, "only {refused} were refused: the changes are too mild");
    assert!(refused < rounds, "all were refused: the changes are too wild");
}

#[test]
fn damaged_pictures_give_a_logo_or_a_report() {
    let mut random = Rng::with_seed(setting("SEED", 4711) as u64);
    let picture = image::RgbaImage::from_fn(64, 48, |x, y| image::Rgba([x as u8, y as u8, (x * y) as u8, 200]));
    let mut refused = 0;
    let rounds = setting("ROUNDS", 200);
    for round in 0..rounds {
        let mut bytes = Cursor::new(Vec::new());
        if round % 2 == 0 {
            picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        } else {
            let opaque = image::DynamicImage::from(picture.clone()).into_rgb8();
            opaque.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
        }
        let mut bytes = bytes.into_inner();
        for _ in 0..random.usize(1..6) {
            mutate(&mut bytes, &mut random);
        }
        let settings = b"[organization]\nlogo = \"logo.png\"\n".to_vec();
        let files = [("kiosk.toml".to_owned(), settings), ("images/logo.png".to_owned(), bytes)];
        match config::load(&SiteFiles::from_memory(files)) {
            Ok(lobby) => {
                let logo = lobby.logo.unwrap();
                assert_eq!(logo.rgba.len() as u64, u64::from(logo.width) * u64::from(logo.height) * 4);
            }
            Err(_) => refused += 1,
        }
    }
    assert!(refused > rounds / 10, "only {refused} were refused");
}

/// So many settings that nobody knows.
fn lines(count: usize) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        let _ = writeln!(text, "key{number} = {number}");
        text
    })
}

#[test]
fn large_and_deep_files_are_refused_in_words() {
    let large = "a".repeat(10_000_000);
    let nested = |open: &str, close: &str| format!("x = {}{}", open.repeat(100_000), close.repeat(100_000));
    let cases = [
        ("string", format!("[organization]\ncustomer_service = \"{large}\"\n")),
        ("key", format!("{large} = 1\n")),
        ("line", large.clone()),
        ("arrays", nested("[", "]")),
        ("tables", nested("{ a = ", "}")),
        ("dots", format!("{}a = 1\n", "a.".repeat(100_000))),
        ("headings", format!("[{}a]\n", "a.".repeat(100_000))),
        ("errors", "x y z\n".repeat(100_000)),
        ("unknown", lines(20_000)),
        ("very-unknown", lines(800_000)),
        ("too-large", " ".repeat(17 * 1024 * 1024)),
    ];
    for (name, text) in cases {
        let folder = folder("mutations", name);
        fs::write(folder.join("kiosk.toml"), text).unwrap();
        assert!(is_folder_refused(&folder), "{name} was accepted");
    }
}

#[test]
fn deep_documents_and_words_do_no_harm() {
    for (name, file, text) in [
        ("quotes", "content/en/community.md", format!("# T\n\n{}", "> ".repeat(50_000))),
        ("lists", "content/en/community.md", format!("# T\n\n{}", "- ".repeat(50_000))),
        ("links", "content/en/community.md", format!("# T\n\n{}", "[".repeat(50_000))),
        ("braces", "content/en/community.md", format!("# T\n\n{}", "{".repeat(50_000))),
        ("placeables", "locales/es/kiosk.ftl", format!("close = {}", "{".repeat(200_000))),
        ("selectors", "locales/es/kiosk.ftl", format!("close = {}", "{ $a ->\n *[b] ".repeat(20_000))),
        ("phones", "content/en/community.md", format!("# T\n\n{}", "323-555-0100 (213) 555-0100 ".repeat(30_000))),
        ("too-large", "content/en/community.md", format!("# T\n\n{}", "a ".repeat(1_000_000))),
        ("calls", "locales/es/kiosk.ftl", format!("close = {{ {} }}", "A(".repeat(200_000))),
    ] {
        println!("{name}");
        is_refused(&site_files(&[("kiosk.toml", ""), (file, &text)]));
    }
}

#[test]
fn a_byte_order_mark_and_crlf_just_work() {
    let lobby = load(&site_files(&[
        ("kiosk.toml", "\u{feff}[organization]\r\nname = \"Here\"\r\n"),
        ("content/en/community.md", "\u{feff}# Community\r\n\r\nCome in.\r\n"),
    ]));
    let lobby = lobby.unwrap();
    assert_eq!(&*lobby.config.facts.organization.name, "Here");
}

#[test]
fn what_is_no_file_is_refused_in_words() {
    let folder = folder("mutations", "no-file");
    assert!(is_folder_refused(&folder), "a file that is not there");
    fs::create_dir(folder.join("kiosk.toml")).unwrap();
    assert!(is_folder_refused(&folder), "a folder");
    fs::remove_dir(folder.join("kiosk.toml")).unwrap();
    fs::write(folder.join("kiosk.toml"), "").unwrap();
    assert!(!is_folder_refused(&folder), "an empty file");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_of_unix() {
    use std::os::unix::fs::{symlink, PermissionsExt};

    let folder = folder("mutations", "unix");
    let file = folder.join("kiosk.toml");
    symlink("kiosk.toml", &file).unwrap();
    assert!(is_folder_refused(&folder), "a link to itself");
    fs::remove_file(&file).unwrap();
    symlink("/dev/zero", &file).unwrap();
    assert!(is_folder_refused(&folder), "a device without an end");
    fs::remove_file(&file).unwrap();
    symlink("elsewhere.toml", &file).unwrap();
    assert!(is_folder_refused(&folder), "a link to nothing");
    fs::write(folder.join("elsewhere.toml"), "[organization]\nname = \"There\"\n").unwrap();
    assert!(!is_folder_refused(&folder), "a link to a file");
    // A folder that holds itself.
    symlink(".", folder.join("content")).unwrap();
    symlink(".", folder.join("locales")).unwrap();
    let _ = is_folder_refused(&folder);
    fs::set_permissions(folder.join("elsewhere.toml"), fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything.
    let is_root = fs::read(folder.join("elsewhere.toml")).is_ok();
    assert!(is_root || is_folder_refused(&folder), "a file that nobody may read");
}
