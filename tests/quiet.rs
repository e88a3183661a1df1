//! While nothing happens to the site's files, nothing wakes up.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use member_kiosk::site::{watch, Pace, Snapshot, Source, Watched};

/// How often the threads that watch have been woken up.
fn wake_ups() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap().map(|task| task.unwrap().path());
    let status = tasks.filter_map(|task| fs::read_to_string(task.join("status")).ok());
    let watching =
        status.filter(|status| status.starts_with("Name:\tsite\n") || status.starts_with("Name:\tnotify-rs"));
    watching
        .map(|status| {
            status
                .lines()
                .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))
                .unwrap()
                .trim()
                .parse::<usize>()
                .unwrap()
        })
        .sum()
}

/// How often watching wakes up in a second and a half, once it has begun.
fn wake_ups_while_nothing_happens(by_system: bool) -> usize {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("quiet");
    fs::create_dir_all(folder.join("content/en")).unwrap();
    fs::write(folder.join("kiosk.toml"), "").unwrap();
    let sources = vec![Source { layer: "site".to_owned(), file: folder.join("kiosk.toml") }];
    let seen = Some(Snapshot::take(&sources).fingerprint());
    let watched = Watched { sources, seen, pace: Pace::default(), by_system };
    let _watch = watch(watched, || Ok::<_, String>(()), |_| ()).unwrap();
    let beginning = Duration::from_millis(1500);
    std::thread::sleep(beginning);
    let before = wake_ups();
    std::thread::sleep(Duration::from_millis(1500));
    wake_ups() - before
}

#[test]
fn nothing_wakes_up_while_nothing_happens() {
    assert_eq!(wake_ups_while_nothing_happens(true), 0);
    // Where the system cannot watch, it must: so it would be seen above.
    assert!(wake_ups_while_nothing_happens(false) > 0);
}
