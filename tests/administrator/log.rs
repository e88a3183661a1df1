//! The log's files: bounded, private, and written again as soon as they can be.

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use member_kiosk::log::Rotation;

use super::support::folder;

/// The file of an age: 0 is the one that is written to.
fn path(folder: &Path, age: usize) -> PathBuf {
    folder.join(if age == 0 { "k.log".to_owned() } else { format!("k.log.{age}") })
}

#[test]
fn it_is_bounded_and_the_newest_is_kept() {
    let folder = folder("log", "bounded");
    let mut log = Rotation::new(path(&folder, 0), 100, 3);
    for number in 0..100 {
        log.write_all(format!("line {number:4}\n").as_bytes()).unwrap();
    }
    let files: Vec<_> = (0..3).map(|age| fs::read_to_string(path(&folder, age)).unwrap()).collect();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), files.len());
    assert!(files.iter().all(|text| text.len() <= 100 && text.ends_with('\n')), "{files:?}");
    let told: String = files.into_iter().rev().collect();
    let numbers: Vec<usize> = told.lines().map(|line| line[5..].trim().parse().unwrap()).collect();
    assert_eq!(numbers, (numbers[0]..100).collect::<Vec<_>>());
}

#[test]
fn it_goes_on_after_a_restart_and_cuts_what_is_too_long() {
    let folder = folder("log", "restart");
    for _ in 0..2 {
        Rotation::new(path(&folder, 0), 100, 2).write_all(&[b'x'; 60]).unwrap();
    }
    Rotation::new(path(&folder, 0), 100, 2).write_all(&[b'y'; 1000]).unwrap();
    assert_eq!(fs::read(path(&folder, 0)).unwrap(), [b'y'; 100]);
    assert_eq!(fs::read(path(&folder, 1)).unwrap(), [b'x'; 60]);
}

#[test]
fn nobody_else_may_read_it() {
    let folder = folder("log", "private");
    fs::write(path(&folder, 0), "of an earlier version\n").unwrap();
    fs::set_permissions(path(&folder, 0), Permissions::from_mode(0o644)).unwrap();
    let mut log = Rotation::new(path(&folder, 0), 40, 2);
    for _ in 0..3 {
        log.write_all(b"a line of the log\n").unwrap();
    }
    for age in 0..2 {
        assert_eq!(fs::metadata(path(&folder, age)).unwrap().permissions().mode() & 0o777, 0o600, "{age}");
    }
}

#[test]
fn it_comes_back_when_its_folder_does() {
    let folder = folder("log", "gone").join("state");
    fs::write(&folder, "a file where the folder should be").unwrap();
    let mut log = Rotation::new(path(&folder, 0), 100, 2);
    assert!(log.write_all(b"lost\n").is_err());
    fs::remove_file(&folder).unwrap();
    log.write_all(b"told\n").unwrap();
    assert_eq!(fs::read_to_string(path(&folder, 0)).unwrap(), "told\n");
}
