//! What a kiosk begins and goes on with: the site's files, else the last good copy of them; and what of it is logged.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::Duration;

use member_kiosk::site::{self, Begun, Kept, Origin, Site, Source};

/// A folder that this test has for itself.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("site").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// So long a change that never comes is waited for.
const NEVER: Duration = Duration::from_secs(30);

/// What the files say, in a test: the number `n`.
fn number(sources: &[Source]) -> Result<i64, String> {
    let text = fs::read_to_string(&sources[0].file).map_err(|error| error.to_string())?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let n = table.get("n").and_then(toml::Value::as_integer).ok_or("“n” is missing")?;
    assert_ne!(n, 13, "an unlucky number");
    Ok(n)
}

type Load = fn(&[Source]) -> Result<i64, String>;

fn site(folder: &Path) -> Site<Load> {
    let sources = vec![Source { layer: "site".to_owned(), file: folder.join("kiosk.toml") }];
    Site { sources, kept: Some(Kept::in_folder(&folder.join("state"))), load: number }
}

/// Begins, and lets the first copy be kept.
fn begin(folder: &Path) -> (Option<i64>, Origin) {
    let site = site(folder);
    let (value, begun) = site.begin();
    let origin = begun.origin;
    keep(folder, site, begun);
    (value, origin)
}

/// Follows until the copy of what is good now is there.
fn keep(folder: &Path, site: Site<Load>, begun: Begun) {
    if begun.origin == Origin::Files {
        let wanted = fs::read(folder.join("kiosk.toml")).unwrap();
        let _watch = site.follow(begun, |_| ()).unwrap();
        let kept = Kept::in_folder(&folder.join("state"));
        while !kept.read().is_ok_and(|copy| copy.is_some_and(|copy| copy.file("site/kiosk.toml") == Some(&wanted))) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn the_last_good_copy_stands_in_for_whatever_happened_to_the_files() {
    let folder = folder("stands-in");
    let file = folder.join("kiosk.toml");
    assert_eq!(begin(&folder), (None, Origin::Neither));
    fs::write(&file, "n = 1").unwrap();
    assert_eq!(begin(&folder), (Some(1), Origin::Files));
    for wrong in ["", "n = ", "n = 'x'", "n = 13", "\0", "\u{feff}n = = 2"] {
        fs::write(&file, wrong).unwrap();
        assert_eq!(begin(&folder), (Some(1), Origin::LastGood), "{wrong:?}");
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(begin(&folder), (Some(1), Origin::LastGood));
    fs::create_dir(&file).unwrap();
    assert_eq!(begin(&folder), (Some(1), Origin::LastGood));
    fs::remove_dir(&file).unwrap();
    std::os::unix::fs::symlink("kiosk.toml", &file).unwrap();
    assert_eq!(begin(&folder), (Some(1), Origin::LastGood));
    fs::remove_file(&file).unwrap();
    fs::write(&file, "n = 2").unwrap();
    assert_eq!(begin(&folder), (Some(2), Origin::Files));
    // A copy that is damaged, or that this version cannot use any more, is none.
    fs::write(&file, "n = ").unwrap();
    fs::write(folder.join("state/last-good"), "half a co").unwrap();
    assert_eq!(begin(&folder), (None, Origin::Neither));
}

#[test]
fn without_a_state_folder_the_files_are_used_all_the_same() {
    let folder = folder("stateless");
    fs::write(folder.join("kiosk.toml"), "n = 1").unwrap();
    fs::write(folder.join("state"), "a file where the folder should be").unwrap();
    for kept in [None, Some(Kept::in_folder(&folder.join("state")))] {
        let site = Site { kept, ..site(&folder) };
        let (value, begun) = site.begin();
        assert_eq!((value, begun.origin), (Some(1), Origin::Files));
        let (sender, changes) = channel();
        let watch = site.follow(begun, move |n| sender.send(n).unwrap());
        fs::write(folder.join("kiosk.toml"), "n = 2").unwrap();
        assert_eq!(changes.recv_timeout(NEVER), Ok(2));
        drop(watch);
        fs::write(folder.join("kiosk.toml"), "n = 1").unwrap();
    }
}

#[test]
fn without_files_there_is_nothing_to_follow() {
    let site = Site { sources: Vec::new(), kept: None, load: |_: &[Source]| Ok::<_, String>(1) };
    let (value, begun) = site.begin();
    assert_eq!((value, begun.origin), (Some(1), Origin::Files));
    assert!(site.follow(begun, |_| ()).is_none());
}

#[test]
fn what_changed_is_logged_key_by_key_and_what_is_wrong_is_too() {
    let folder = folder("logged");
    site::log::install(Some(&folder));
    let file = folder.join("kiosk.toml");
    let text = |n: &str, phone: &str| format!("n = {n}\n[[plans]]\nid = 'imperial'\nride.phone = '{phone}'\n");
    fs::write(&file, text("1", "213-555-0100")).unwrap();
    let site = site(&folder);
    let (_, begun) = site.begin();
    let (sender, numbers) = channel();
    let _watch = site.follow(begun, move |n| sender.send(n).unwrap());
    fs::write(&file, text("1", "323-555-0100")).unwrap();
    assert_eq!(numbers.recv_timeout(NEVER), Ok(1));
    let log = || fs::read_to_string(folder.join(site::log::FILE)).unwrap();
    let has_line = |level: &str, said: &str| log().lines().any(|line| line.contains(level) && line.ends_with(said));
    let changed = r#"changed: site/kiosk.toml: plans.imperial.ride.phone: "213-555-0100" → "323-555-0100""#;
    assert!(has_line("INFO", changed), "{}", log());
    fs::write(&file, text("= 2", "323-555-0199")).unwrap();
    while !has_line("WARN", "as soon as they are right") {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(log().contains("ERROR TOML parse error at line 1"), "{}", log());
    // An error of several lines cannot be taken for another entry.
    assert!(log().lines().all(|line| line.starts_with("20") || line.starts_with("    ")), "{}", log());
    fs::write(&file, text("3", "323-555-0199")).unwrap();
    assert_eq!(numbers.recv_timeout(NEVER), Ok(3));
    // Told against what was good before, not against what was wrong.
    assert!(has_line("INFO", "changed: site/kiosk.toml: n: 1 → 3"), "{}", log());
}
