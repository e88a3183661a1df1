//! The last good copy: whenever the program or the disk fails, what is read afterwards is whole, or nothing.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use member_kiosk::site::{LastGoodError, LastGoodStore, SiteFiles, SiteLayers, MOST_BYTES};

use super::support::folder;

/// The store in a state folder of the site in a folder.
fn store(folder: &Path, state: &Path) -> LastGoodStore {
    LastGoodStore::in_folder(state, &SiteLayers::file(folder.join("kiosk.toml")))
}

fn read(folder: &Path) -> SiteFiles {
    SiteFiles::read(&SiteLayers::file(folder.join("kiosk.toml")))
}

fn names(files: &SiteFiles) -> Vec<&str> {
    files.iter().map(|file| file.name.as_str()).collect()
}

/// A site with files in every folder that belongs to one, and some that belong to none.
fn site(folder: &Path, text: &str) -> SiteFiles {
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
    let found = read(folder).only_read();
    assert_eq!(names(&found), files);
    found
}

/// Two contents, large enough that writing one takes a while.
fn contents(folder: &Path) -> [SiteFiles; 2] {
    ["a", "b"].map(|name| site(&folder.join(name), &name.repeat(64 * 1024)))
}

const WRITER: &str = "MEMBER_KIOSK_TEST_WRITER";

/// In the program that is killed, this writes for ever; in the one that kills, it is nothing.
#[test]
fn the_one_that_is_killed() {
    let Some(folder) = std::env::var_os(WRITER).map(PathBuf::from) else {
        return;
    };
    let store = store(&folder, &folder.join("state"));
    let contents = ["a", "b"].map(|name| read(&folder.join(name)));
    store.write(&contents[0]).unwrap();
    println!("written");
    for content in contents.iter().rev().cycle() {
        store.write(content).unwrap();
    }
}

#[test]
fn killed_at_any_moment_it_leaves_a_whole_copy() {
    const KILLS: usize = 250;
    let folder = folder("last-good", "killed");
    let contents = contents(&folder);
    let store = store(&folder, &folder.join("state"));
    let mut random = fastrand::Rng::with_seed(4711);
    let mut found = [0; 2];
    let mut interrupted = 0;
    for kill in 0..KILLS {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "last_good::the_one_that_is_killed", "--nocapture"])
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
        let copy = store.read().unwrap_or_else(|error| panic!("kill {kill}: {error}")).unwrap();
        found[contents.iter().position(|content| *content == copy).unwrap()] += 1;
    }
    // What is young may be another kiosk's; what is old is cleaned up with the next copy.
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    for entry in fs::read_dir(folder.join("state")).unwrap().flatten().filter(|entry| entry.path() != store.path()) {
        fs::OpenOptions::new().write(true).open(entry.path()).unwrap().set_modified(hour_ago).unwrap();
        interrupted += 1;
    }
    println!("{KILLS} kills, {interrupted} of them in the middle of writing; found {found:?}");
    assert!(interrupted > 0, "nothing was ever interrupted: the test tests nothing");
    assert!(found.iter().all(|found| *found > 0), "{found:?}");
    for content in &contents {
        store.write(content).unwrap();
    }
    assert_eq!(fs::read_dir(folder.join("state")).unwrap().count(), 1);
}

/// Two kiosks that share a state folder, each with many saves, take nothing from each other.
#[test]
fn kiosks_that_share_a_state_folder_do_not_disturb_each_other() {
    let folder = folder("last-good", "shared");
    let contents = contents(&folder);
    let state = folder.join("state");
    std::thread::scope(|scope| {
        for (name, content) in ["a", "b"].into_iter().zip(&contents) {
            let store = store(&folder.join(name), &state);
            let other = SiteFiles::empty();
            scope.spawn(move || {
                for save in 0..40 {
                    store.write(if save % 2 == 0 { &other } else { content }).unwrap();
                }
                assert_eq!(store.read().unwrap().as_ref(), Some(content));
            });
        }
    });
    assert_eq!(fs::read_dir(&state).unwrap().count(), 2);
}

#[test]
fn a_copy_belongs_to_the_files_it_was_made_of() {
    let folder = folder("last-good", "owner");
    let [a, b] = contents(&folder);
    let state = folder.join("state");
    store(&folder.join("a"), &state).write(&a).unwrap();
    let own = LastGoodStore::in_folder(&state, &SiteLayers::standard());
    assert!(own.read().unwrap().is_none(), "another site's copy is used");
    assert!(store(&folder.join("b"), &state).read().unwrap().is_none());
    store(&folder.join("b"), &state).write(&b).unwrap();
    assert_eq!(store(&folder.join("a"), &state).read().unwrap(), Some(a));
}

#[test]
fn damaged_in_any_way_it_is_none() {
    let folder = folder("last-good", "damaged");
    let files = site(&folder, "x");
    let store = store(&folder, &folder.join("state"));
    assert!(store.read().unwrap().is_none());
    store.write(&files).unwrap();
    let bytes = fs::read(store.path()).unwrap();
    for length in 0..bytes.len() {
        fs::write(store.path(), &bytes[..length]).unwrap();
        assert!(matches!(store.read(), Err(LastGoodError::NotWhole(_))), "cut off at {length}");
    }
    for bit in 0..bytes.len() * 8 {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        fs::write(store.path(), damaged).unwrap();
        assert!(matches!(store.read(), Err(LastGoodError::NotWhole(_))), "bit {bit} flipped");
    }
    fs::write(store.path(), [bytes.as_slice(), &[0]].concat()).unwrap();
    assert!(matches!(store.read(), Err(LastGoodError::NotWhole(_))), "with more behind it");
    // A length that is a lie, and rightly sealed, takes no memory.
    let first_line = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let lie = [&bytes[..first_line], &[0xff, 0xff, 0xff, 0xff, 0x0f]].concat();
    fs::write(store.path(), [lie.as_slice(), &Sha256::digest(&lie)].concat()).unwrap();
    assert!(matches!(store.read(), Err(LastGoodError::NotWhole(_))), "a length that is a lie");
    // A broken one is replaced.
    store.write(&files).unwrap();
    assert_eq!(store.read().unwrap(), Some(files));
}

#[test]
fn a_state_folder_that_cannot_be_is_said_and_no_more() {
    let folder = folder("last-good", "impossible");
    let files = site(&folder, "x");
    let state = folder.join("notes.txt");
    let error = store(&folder, &state).write(&files).unwrap_err().to_string();
    assert!(error.contains("notes.txt") && error.contains("state folder"), "{error}");
    // A folder where the copy should be.
    let state = folder.join("state");
    let store = store(&folder, &state);
    fs::create_dir_all(store.path().join("x")).unwrap();
    assert!(matches!(store.read(), Err(LastGoodError::Disk { .. })));
    assert!(matches!(store.write(&files), Err(LastGoodError::Disk { .. })));
    assert_eq!(fs::read_dir(&state).unwrap().count(), 1, "something unfinished is left");
}

#[test]
fn what_cannot_be_read_whole_is_not_kept() {
    let folder = folder("last-good", "whole");
    site(&folder, "x");
    let store = store(&folder, &folder.join("state"));
    fs::File::create(folder.join("images/large.png")).unwrap().set_len(MOST_BYTES + 1).unwrap();
    let large = read(&folder);
    assert!(large.first_unreadable().is_some());
    let error = store.write(&large).unwrap_err().to_string();
    assert!(error.contains("large.png") && error.contains("8 MB"), "{error}");
    assert!(store.read().unwrap().is_none());
}

/// All files together have a bound, too: the last ones are not read.
#[test]
fn what_is_too_much_together_is_not_read() {
    let folder = folder("last-good", "together");
    fs::create_dir(folder.join("images")).unwrap();
    for number in 0..10 {
        fs::File::create(folder.join(format!("images/{number}.png"))).unwrap().set_len(8 * 1024 * 1024).unwrap();
    }
    fs::write(folder.join("kiosk.toml"), "x").unwrap();
    let files = read(&folder);
    let bytes: usize = files.iter().filter_map(|file| file.bytes()).map(<[u8]>::len).sum();
    assert!(bytes as u64 <= MOST_BYTES && bytes > 50_000_000, "{bytes}");
    assert_eq!(files.first_unreadable().unwrap().0.name, "images/7.png");
}

/// Which files are read depends on their names, and not on the order in which the disk lists them.
#[test]
fn of_too_many_files_the_first_by_name_are_read() {
    let folder = folder("last-good", "many");
    fs::create_dir_all(folder.join("kiosk.d")).unwrap();
    let mut numbers: Vec<_> = (0..3000).collect();
    fastrand::Rng::with_seed(1).shuffle(&mut numbers);
    for number in numbers {
        fs::write(folder.join(format!("kiosk.d/{number:04}.toml")), "").unwrap();
    }
    fs::write(folder.join("kiosk.toml"), "").unwrap();
    let files = read(&folder);
    let expected: Vec<_> = (0..1000).map(|number| format!("kiosk.d/{number:04}.toml")).collect();
    assert_eq!(names(&files)[1..], expected);
}

#[test]
fn links_that_go_round_and_what_is_no_file_end_the_reading() {
    let folder = folder("last-good", "odd");
    let plain = site(&folder, "x");
    std::os::unix::fs::symlink("..", folder.join("content/round")).unwrap();
    std::os::unix::fs::symlink("self", folder.join("content/self")).unwrap();
    fs::create_dir(folder.join("content/en/folder.md")).unwrap();
    assert!(Command::new("mkfifo").arg(folder.join("content/en/pipe.md")).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", folder.join("images/endless.png")).unwrap();
    let odd = read(&folder);
    assert_eq!(odd.only_read(), plain);
    let unreadable: Vec<_> = odd.iter().filter(|file| file.unreadable().is_some()).collect();
    let unreadable: Vec<_> = unreadable.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(unreadable, ["content/en/pipe.md", "content/self", "images/endless.png"]);
}

#[test]
fn layers_are_kept_apart_and_come_back_as_such() {
    let folder = folder("last-good", "layers");
    let layers = ["1-system", "2-user"].map(|layer| {
        site(&folder.join(layer), layer);
        folder.join(layer).join("kiosk.toml")
    });
    let files = SiteFiles::read(&SiteLayers { files: layers.to_vec(), is_required: false }).only_read();
    let store = store(&folder, &folder.join("state"));
    store.write(&files).unwrap();
    let copy = store.read().unwrap().unwrap();
    assert_eq!(copy, files);
    assert_eq!(copy.iter().map(|file| file.layer).collect::<Vec<_>>(), [[0; 5], [1; 5]].concat());
}
