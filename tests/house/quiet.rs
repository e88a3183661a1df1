//! While nothing happens to the site's files, nothing wakes up.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use member_kiosk::site::{Site, SiteFiles, SiteLayers, WatchOptions};

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

/// How often watching wakes up in a second and a half, once it has begun, while another program opens files beside the
/// site's folder a hundred times a second.
fn wake_ups_while_nothing_happens(name: &str, has_folder: bool, by_system: bool) -> usize {
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
    let open_files = |times: usize| {
        for _ in 0..times {
            fs::read(parent.join("passwd")).unwrap();
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    open_files(150);
    let before = wake_ups();
    open_files(150);
    wake_ups() - before
}

#[test]
fn nothing_wakes_up_while_nothing_happens() {
    assert_eq!(wake_ups_while_nothing_happens("there", true, true), 0);
    assert_eq!(wake_ups_while_nothing_happens("absent", false, true), 0);
    // Where the system cannot watch, it must: so it would be seen above.
    assert!(wake_ups_while_nothing_happens("polled", true, false) > 0);
}
