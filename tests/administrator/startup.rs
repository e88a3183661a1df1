//! What a kiosk starts and goes on with: the site's files, else the last good copy of them; and what of it is logged.

use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::Duration;

use member_kiosk::log;
use member_kiosk::site::{Initial, LastGoodStore, Origin, Site, SiteFiles, SiteLayers, WatchOptions};

use super::support::folder;

/// How long a change that never comes is waited for.
const NEVER: Duration = Duration::from_secs(30);

/// What `kiosk.toml` says, in a test: the number `n`.
fn number(files: &SiteFiles) -> Result<i64, String> {
    let file = files.iter().find(|file| file.name == "kiosk.toml").ok_or("there is no file")?;
    let bytes = file.bytes().ok_or_else(|| format!("{:?}", file.content))?;
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let n = table.get("n").and_then(toml::Value::as_integer).ok_or("“n” is missing")?;
    assert_ne!(n, 13, "an unlucky number");
    Ok(n)
}

type Load = fn(&SiteFiles) -> Result<i64, String>;

fn store(folder: &Path) -> LastGoodStore {
    LastGoodStore::in_folder(&folder.join("state"), &SiteLayers::file(folder.join("kiosk.toml")))
}

fn site(folder: &Path) -> Site<Load> {
    Site {
        layers: SiteLayers::file(folder.join("kiosk.toml")),
        last_good: Some(store(folder)),
        load: number,
        options: WatchOptions::default(),
        is_safe_mode: false,
    }
}

/// Starts, and lets the first copy be kept.
fn start(folder: &Path) -> (Option<i64>, Origin) {
    let site = site(folder);
    let initial = site.start();
    let found = (initial.value, initial.origin);
    keep(folder, site, initial);
    found
}

/// Follows until the copy of what is good now is there.
fn keep(folder: &Path, site: Site<Load>, initial: Initial<i64>) {
    if initial.origin == Origin::Files {
        let wanted = fs::read(folder.join("kiosk.toml")).unwrap();
        let _watch = site.follow(initial, |_| ()).unwrap();
        let store = store(folder);
        let is_kept = |copy: SiteFiles| copy.iter().any(|file| file.bytes() == Some(&wanted));
        while !store.read().is_ok_and(|copy| copy.is_some_and(is_kept)) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

#[test]
fn the_last_good_copy_stands_in_for_whatever_happened_to_the_files() {
    let folder = folder("startup", "stands-in");
    let file = folder.join("kiosk.toml");
    assert_eq!(start(&folder), (None, Origin::Neither));
    fs::write(&file, "n = 1").unwrap();
    assert_eq!(start(&folder), (Some(1), Origin::Files));
    for wrong in ["", "n = ", "n = 'x'", "n = 13", "\0", "\u{feff}n = = 2"] {
        fs::write(&file, wrong).unwrap();
        assert_eq!(start(&folder), (Some(1), Origin::LastGood), "{wrong:?}");
    }
    fs::remove_file(&file).unwrap();
    assert_eq!(start(&folder), (Some(1), Origin::LastGood));
    fs::create_dir(&file).unwrap();
    assert_eq!(start(&folder), (Some(1), Origin::LastGood));
    fs::remove_dir(&file).unwrap();
    std::os::unix::fs::symlink("kiosk.toml", &file).unwrap();
    assert_eq!(start(&folder), (Some(1), Origin::LastGood));
    fs::remove_file(&file).unwrap();
    fs::write(&file, "n = 2").unwrap();
    assert_eq!(start(&folder), (Some(2), Origin::Files));
    // A copy that is damaged, or that this version cannot use any more, is none.
    fs::write(&file, "n = ").unwrap();
    fs::write(store(&folder).path(), "half a co").unwrap();
    assert_eq!(start(&folder), (None, Origin::Neither));
}

#[test]
fn without_a_state_folder_the_files_are_used_all_the_same() {
    let folder = folder("startup", "stateless");
    fs::write(folder.join("kiosk.toml"), "n = 1").unwrap();
    fs::write(folder.join("state"), "a file where the folder should be").unwrap();
    for last_good in [None, Some(store(&folder))] {
        let site = Site { last_good, ..site(&folder) };
        let initial = site.start();
        assert_eq!((initial.value, initial.origin), (Some(1), Origin::Files));
        let (sender, changes) = channel();
        let watch = site.follow(initial, move |n| sender.send(n).unwrap());
        fs::write(folder.join("kiosk.toml"), "n = 2").unwrap();
        assert_eq!(changes.recv_timeout(NEVER), Ok(2));
        drop(watch);
        fs::write(folder.join("kiosk.toml"), "n = 1").unwrap();
    }
}

#[test]
fn without_files_there_is_nothing_to_follow() {
    let load: Load = |_| Ok(1);
    let site = Site { layers: SiteLayers::none(), last_good: None, load, ..site(Path::new(".")) };
    let initial = site.start();
    assert_eq!((initial.value, initial.origin), (Some(1), Origin::Files));
    assert!(site.follow(initial, |_| ()).is_none());
}

/// After defects in a row the files are left aside, and a file that was corrected is shown all the same.
#[test]
fn in_safe_mode_only_other_files_are_loaded() {
    let folder = folder("startup", "safe-mode");
    fs::write(folder.join("kiosk.toml"), "n = 1").unwrap();
    assert_eq!(start(&folder), (Some(1), Origin::Files));
    let site = Site { is_safe_mode: true, ..site(&folder) };
    let initial = site.start();
    assert_eq!((initial.value, initial.origin), (None, Origin::Neither));
    assert_eq!(initial.files.iter().count(), 2, "the files and the state folder are known all the same");
    let (sender, changes) = channel();
    let _watch = site.follow(initial, move |n| sender.send(n).unwrap());
    std::thread::sleep(Duration::from_millis(400));
    assert!(changes.try_recv().is_err(), "the files that broke the kiosk are shown again");
    fs::write(folder.join("kiosk.toml"), "n = 2").unwrap();
    assert_eq!(changes.recv_timeout(NEVER), Ok(2));
}

#[test]
fn what_changed_is_logged_key_by_key_and_what_is_wrong_is_too() {
    let folder = folder("startup", "logged");
    log::install(Some(&folder));
    let file = folder.join("kiosk.toml");
    let text = |n: &str, phone: &str| format!("n = {n}\n[[plans]]\nid = 'imperial'\nride.phone = '{phone}'\n");
    fs::write(&file, text("1", "213-555-0100")).unwrap();
    let site = site(&folder);
    let initial = site.start();
    let (sender, numbers) = channel();
    let _watch = site.follow(initial, move |n| sender.send(n).unwrap());
    fs::write(&file, text("1", "323-555-0100")).unwrap();
    assert_eq!(numbers.recv_timeout(NEVER), Ok(1));
    let log = || fs::read_to_string(folder.join(log::FILE)).unwrap();
    let has_line = |level: &str, said: &str| log().lines().any(|line| line.contains(level) && line.ends_with(said));
    let changed = r#"kiosk.toml: plans.imperial.ride.phone: "213-555-0100" → "323-555-0100""#;
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
    assert!(has_line("INFO", "kiosk.toml: n: 1 → 3"), "{}", log());
}
