//! The last good copy: whenever the program or the disk fails, what is read afterwards is whole, or nothing.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use member_kiosk::site::{Kept, KeptError, Snapshot, Source};

/// A folder that this test has for itself.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("kept").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn source(folder: &Path) -> [Source; 1] {
    [Source { layer: "site".to_owned(), file: folder.join("kiosk.toml") }]
}

/// A site with files in every folder that belongs to one, and some that belong to none.
fn site(folder: &Path, text: &str) -> Snapshot {
    let files = ["kiosk.toml", "kiosk.d/10.toml", "content/en/rights.md", "locales/es/home.ftl", "images/logo.svg"];
    let others = [
        "kiosk.toml~",
        "kiosk.d/10.toml.swp",
        "content/en/rights.md~",
        "notes.txt",
        "other/kiosk.toml",
        "kiosk.d/.10.toml",
        "content/en/#rights.md",
    ];
    for name in files.into_iter().chain(others) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("{name} {text}")).unwrap();
    }
    let snapshot = Snapshot::take(&source(folder));
    let mut names = files.map(|name| format!("site/{name}"));
    names.sort();
    assert_eq!(snapshot.names().collect::<Vec<_>>(), names);
    snapshot
}

/// Two contents, large enough that writing one takes a while.
fn contents(folder: &Path) -> [Snapshot; 2] {
    ["a", "b"].map(|name| site(&folder.join(name), &name.repeat(64 * 1024)))
}

const WRITER: &str = "MEMBER_KIOSK_TEST_WRITER";

/// In the program that is killed, this writes for ever; in the one that kills, it is nothing.
#[test]
fn the_one_that_is_killed() {
    let Some(folder) = std::env::var_os(WRITER).map(PathBuf::from) else {
        return;
    };
    let kept = Kept::in_folder(&folder.join("state"));
    let contents = ["a", "b"].map(|name| Snapshot::take(&source(&folder.join(name))));
    kept.write(&contents[0]).unwrap();
    println!("written");
    for content in contents.iter().rev().cycle() {
        kept.write(content).unwrap();
    }
}

#[test]
fn killed_at_any_moment_it_leaves_a_whole_copy() {
    const KILLS: usize = 250;
    let folder = folder("killed");
    let contents = contents(&folder);
    let kept = Kept::in_folder(&folder.join("state"));
    let mut random = fastrand::Rng::with_seed(4711);
    let mut found = [0; 2];
    let mut interrupted = 0;
    for kill in 0..KILLS {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "the_one_that_is_killed", "--nocapture"])
            .env(WRITER, &folder)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(writer.stdout.take().unwrap()).lines();
        let has_begun = said.by_ref().map_while(Result::ok).any(|line| line.contains("written"));
        assert!(has_begun, "the writer ended by itself");
        std::thread::sleep(Duration::from_micros(random.u64(0..30_000)));
        writer.kill().unwrap();
        writer.wait().unwrap();
        let copy = kept.read().unwrap_or_else(|error| panic!("kill {kill}: {error}")).unwrap();
        found[contents.iter().position(|content| *content == copy).unwrap()] += 1;
        let left = fs::read_dir(folder.join("state")).unwrap().count() - 1;
        assert!(left <= 1, "{left} unfinished files are left");
        interrupted += left;
    }
    println!("{KILLS} kills, {interrupted} of them in the middle of writing; found {found:?}");
    assert!(interrupted > 0, "nothing was ever interrupted: the test tests nothing");
    assert!(found.iter().all(|found| *found > 0), "{found:?}");
    // The next copy cleans up.
    for content in &contents {
        kept.write(content).unwrap();
    }
    assert_eq!(fs::read_dir(folder.join("state")).unwrap().count(), 1);
}

#[test]
fn cut_off_anywhere_it_is_none() {
    let folder = folder("cut");
    let snapshot = site(&folder, "x");
    let kept = Kept::in_folder(&folder.join("state"));
    assert!(kept.read().unwrap().is_none());
    kept.write(&snapshot).unwrap();
    let bytes = fs::read(kept.path()).unwrap();
    for length in 0..bytes.len() {
        fs::write(kept.path(), &bytes[..length]).unwrap();
        assert!(matches!(kept.read(), Err(KeptError::Broken { .. })), "cut off at {length}");
    }
    // A broken one is replaced.
    kept.write(&snapshot).unwrap();
    assert_eq!(kept.read().unwrap(), Some(snapshot));
}

#[test]
fn what_is_restored_is_what_was_kept() {
    let folder = folder("restored");
    let snapshot = site(&folder, "x");
    let kept = Kept::in_folder(&folder.join("state"));
    let restored = || kept.restored(&snapshot, |sources| (sources.to_vec(), Snapshot::take(sources))).unwrap();
    // Also where there is no state folder, or one that nothing can be written to.
    let (in_temp, taken) = restored();
    assert_eq!(taken, snapshot);
    kept.write(&snapshot).unwrap();
    let (in_state, taken) = restored();
    assert_eq!(taken, snapshot);
    assert!(in_state[0].file.starts_with(folder.join("state")) && !in_temp[0].file.starts_with(&folder));
    // Nothing stays behind.
    assert!([&in_state, &in_temp].iter().all(|sources| !sources[0].file.exists()));
    assert_eq!(fs::read_dir(folder.join("state")).unwrap().count(), 1);
}

#[test]
fn a_state_folder_that_cannot_be_is_said_and_no_more() {
    let folder = folder("impossible");
    let snapshot = site(&folder, "x");
    let state = folder.join("notes.txt");
    let error = Kept::in_folder(&state).write(&snapshot).unwrap_err().to_string();
    assert!(error.contains("notes.txt") && error.contains("state folder"), "{error}");
    // A folder where the copy should be.
    let state = folder.join("state");
    fs::create_dir_all(state.join("last-good/x")).unwrap();
    let kept = Kept::in_folder(&state);
    assert!(matches!(kept.read(), Err(KeptError::Disk { .. })));
    assert!(matches!(kept.write(&snapshot), Err(KeptError::Disk { .. })));
    assert_eq!(fs::read_dir(&state).unwrap().count(), 1, "something unfinished is left");
}

#[test]
fn what_cannot_be_read_whole_is_not_kept() {
    let folder = folder("whole");
    site(&folder, "x");
    let kept = Kept::in_folder(&folder.join("state"));
    let file = folder.join("images/large.png");
    fs::File::create(&file).unwrap().set_len(Snapshot::MOST_BYTES + 1).unwrap();
    let large = Snapshot::take(&source(&folder));
    assert!(!large.is_whole());
    let error = kept.write(&large).unwrap_err().to_string();
    assert!(error.contains("images/large.png") && error.contains("64 MB"), "{error}");
    assert!(kept.read().unwrap().is_none());
    // It is noticed all the same when it changes.
    fs::File::create(&file).unwrap().set_len(Snapshot::MOST_BYTES + 2).unwrap();
    assert_ne!(Snapshot::take(&source(&folder)).fingerprint(), large.fingerprint());
}

#[test]
fn links_that_go_round_and_what_is_no_file_end_the_reading() {
    let folder = folder("odd");
    let plain = site(&folder, "x");
    std::os::unix::fs::symlink("..", folder.join("content/round")).unwrap();
    std::os::unix::fs::symlink("self.md", folder.join("content/self.md")).unwrap();
    fs::create_dir(folder.join("content/folder.md")).unwrap();
    assert!(Command::new("mkfifo").arg(folder.join("content/pipe.md")).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", folder.join("images/endless.png")).unwrap();
    let odd = Snapshot::take(&source(&folder));
    assert!(plain.names().all(|name| odd.file(name) == plain.file(name)));
    assert!(!odd.is_whole());
}

#[test]
fn layers_are_kept_apart_and_come_back_as_such() {
    let folder = folder("layers");
    let layers = ["1-system", "2-user"].map(|layer| {
        site(&folder.join(layer), layer);
        Source { layer: layer.to_owned(), file: folder.join(layer).join("kiosk.toml") }
    });
    let snapshot = Snapshot::take(&layers);
    let kept = Kept::in_folder(&folder.join("state"));
    kept.write(&snapshot).unwrap();
    let copy = kept.read().unwrap().unwrap();
    let restored = kept.restored(&copy, |sources| {
        let texts = sources.iter().map(|source| fs::read_to_string(&source.file).unwrap());
        sources.iter().map(|source| source.layer.clone()).zip(texts).collect::<Vec<_>>()
    });
    let wanted = layers.map(|source| (source.layer.clone(), fs::read_to_string(source.file).unwrap()));
    assert_eq!(restored.unwrap(), wanted);
}
