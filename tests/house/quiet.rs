//! While nothing happens to the site's files, nothing wakes up.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use member_kiosk::site::{Site, SiteFiles, SiteLayers, WatchOptions};

/// How often threads of these names have been woken up.
fn wake_ups(names: &[&str]) -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap().map(|task| task.unwrap().path());
    let status = tasks.filter_map(|task| fs::read_to_string(task.join("status")).ok());
    let watching = status.filter(|status| names.iter().any(|name| status.starts_with(&format!("Name:\t{name}"))));
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

/// How often threads wake up in a second and a half, once watching has begun, while another program does something to a
/// file beside the site's folder a hundred times a second.
fn wake_ups_while(name: &str, has_folder: bool, by_system: bool, threads: &[&str], busy: impl Fn(&Path)) -> usize {
    let parent = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("quiet").join(name);
    let _ = fs::remove_dir_all(&parent);
    let folder = parent.join("member-kiosk");
    fs::create_dir_all(&parent).unwrap();
    fs::write(parent.join("passwd"), "of another program").unwrap();
    if has_folder {
        fs::create_dir_all(folder.join("content/en")).unwrap();
        fs::write(folder.join("kiosk.toml"), "").unwrap();
    }
    let layers = SiteLayers { files: vec![folder.join("kiosk.toml")], is_required: false };
    let load = |_: &SiteFiles| Ok::<_, String>(());
    let options = WatchOptions { by_system, ..WatchOptions::default() };
    let site = Site { layers, last_good: None, load, options, is_safe_mode: false };
    let initial = site.start();
    let _watch = site.follow(initial, |()| ()).unwrap();
    let be_busy = |times: usize| {
        for _ in 0..times {
            busy(&parent.join("passwd"));
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    be_busy(150);
    let before = wake_ups(threads);
    be_busy(150);
    wake_ups(threads) - before
}

/// All that watch.
const ALL: [&str; 2] = ["site\n", "notify-rs"];

/// One after the other: a thread's wake-ups do not say for which site it woke up.
#[test]
fn nothing_is_done_while_nothing_happens_to_the_site() {
    nothing_wakes_up_while_other_files_are_opened();
    nothing_is_read_while_other_files_are_written();
}

fn nothing_wakes_up_while_other_files_are_opened() {
    let open = |path: &Path| drop(fs::read(path).unwrap());
    assert_eq!(wake_ups_while("there", true, true, &ALL, open), 0);
    assert_eq!(wake_ups_while("absent", false, true, &ALL, open), 0);
    // Where the system cannot watch, it must: so it would be seen above.
    assert!(wake_ups_while("polled", true, false, &ALL, open) > 0);
}

/// The system cannot be told names: what it tells of other files is dropped before the site is read.
fn nothing_is_read_while_other_files_are_written() {
    let write = |path: &Path| fs::write(path, "of another program").unwrap();
    assert_eq!(wake_ups_while("written", true, true, &ALL[..1], write), 0);
    assert_eq!(wake_ups_while("written-absent", false, true, &ALL[..1], write), 0);
    let own = |path: &Path| fs::write(path.with_file_name("member-kiosk").join("kiosk.toml"), "").unwrap();
    assert!(wake_ups_while("own", true, true, &ALL[..1], own) > 0);
}
