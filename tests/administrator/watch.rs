//! Watching the site's files: however an editor saves, they are read once, in their final state.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{channel, Receiver};
use std::sync::Arc;
use std::time::Duration;

use member_kiosk::site::{Site, SiteFiles, SiteLayers, Watch, WatchOptions};

use super::support::folder;

/// Slow enough that a busy machine does not take two steps of one save for two.
const TIMES: WatchOptions = WatchOptions {
    quiet: Duration::from_millis(600),
    longest: Duration::from_secs(20),
    poll: Duration::from_millis(100),
    by_system: true,
};

/// How long a change that never comes is waited for.
const NEVER: Duration = Duration::from_secs(30);

type Seen = Result<i64, String>;

/// A kiosk.toml that is watched: what it says is `n = 4711`.
struct Watched {
    file: PathBuf,
    outcomes: Receiver<Seen>,
    _watch: Watch,
}

fn number(files: &SiteFiles) -> Seen {
    let file = files.iter().find(|file| file.name == "kiosk.toml").ok_or("no file")?;
    let text = std::str::from_utf8(file.bytes().ok_or("no bytes")?).map_err(|_| "no text".to_owned())?;
    let table: toml::Table = text.parse().map_err(|_| "no TOML".to_owned())?;
    table.get("n").and_then(toml::Value::as_integer).ok_or_else(|| "no number".to_owned())
}

/// A site whose files are loaded by `load`.
fn site<L>(file: &Path, options: WatchOptions, load: L) -> Site<L> {
    let layers = SiteLayers { files: vec![file.to_owned()], is_required: false };
    Site { layers, last_good: None, load, options, is_safe_mode: false }
}

impl Watched {
    /// Watches a file that says `n = 0`, or is not there.
    fn of_file(file: PathBuf, by_system: bool) -> Self {
        let (sender, outcomes) = channel();
        let load = |files: &SiteFiles| Ok::<_, String>(number(files));
        let site = site(&file, WatchOptions { by_system, ..TIMES }, load);
        let initial = site.start();
        let watch = site.follow(initial, move |outcome| drop(sender.send(outcome))).unwrap();
        Self { file, outcomes, _watch: watch }
    }

    fn new(name: &str, by_system: bool) -> Self {
        let file = folder("watch", name).join("kiosk.toml");
        fs::write(&file, "n = 0\n").unwrap();
        Self::of_file(file, by_system)
    }

    fn next(&self) -> Seen {
        self.outcomes.recv_timeout(NEVER).unwrap_or_else(|error| panic!("{}: {error}", self.file.display()))
    }

    fn write(&self, text: &str) {
        fs::write(&self.file, text).unwrap();
    }
}

/// Between the steps of one save.
fn pause() {
    std::thread::sleep(Duration::from_millis(20));
}

/// Saves a text in a file.
type Save = fn(&Path, &str);

/// The ways in which programs save a file. Each ends with `text` in it.
fn ways() -> [(&'static str, Save); 8] {
    [
        ("in-place", |file, text| fs::write(file, text).unwrap()),
        ("rename-over", |file, text| {
            let new = file.with_extension("toml.new");
            fs::write(&new, text).unwrap();
            fs::rename(new, file).unwrap();
        }),
        ("delete-and-create", |file, text| {
            fs::remove_file(file).unwrap();
            pause();
            fs::write(file, text).unwrap();
        }),
        ("partial-then-rest", |file, text| {
            let mut opened = fs::File::create(file).unwrap();
            for part in text.as_bytes().chunks(2) {
                opened.write_all(part).unwrap();
                opened.sync_all().unwrap();
                pause();
            }
        }),
        ("backup-then-new", |file, text| {
            // As vim does with `backupcopy=no`.
            fs::rename(file, file.with_extension("toml~")).unwrap();
            pause();
            fs::write(file, text).unwrap();
            fs::remove_file(file.with_extension("toml~")).unwrap();
        }),
        ("cut-then-append", |file, text| {
            OpenOptions::new().write(true).open(file).unwrap().set_len(0).unwrap();
            pause();
            OpenOptions::new().append(true).open(file).unwrap().write_all(text.as_bytes()).unwrap();
        }),
        ("folder-replaced", |file, text| {
            let folder = file.parent().unwrap();
            let new = folder.with_extension("new");
            let _ = fs::remove_dir_all(&new);
            fs::create_dir(&new).unwrap();
            fs::write(new.join("kiosk.toml"), text).unwrap();
            fs::remove_dir_all(folder).unwrap();
            pause();
            fs::rename(new, folder).unwrap();
        }),
        ("saved-twice", |file, text| {
            fs::write(file, "n = -1\n").unwrap();
            pause();
            fs::write(file, text).unwrap();
        }),
    ]
}

fn every_way_is_read_once(by_system: bool) {
    std::thread::scope(|scope| {
        for (name, save) in ways() {
            scope.spawn(move || {
                let site = Watched::new(&format!("{name}-{by_system}"), by_system);
                // Anything more than one outcome a save would come in place of the next.
                for n in 1..=3 {
                    save(&site.file, &format!("n = {n}\n"));
                    assert_eq!(site.next(), Ok(n), "{name}");
                }
                // The same bytes again are no change.
                save(&site.file, "n = 3\n");
                std::thread::sleep(TIMES.quiet * 2);
                save(&site.file, "n = 4\n");
                assert_eq!(site.next(), Ok(4), "{name}");
            });
        }
    });
}

#[test]
fn every_way_of_saving_is_read_once() {
    every_way_is_read_once(true);
}

#[test]
fn every_way_of_saving_is_read_once_where_the_system_cannot_watch() {
    every_way_is_read_once(false);
}

#[test]
fn what_is_wrong_is_delivered_as_such() {
    let site = Watched::new("wrong", true);
    site.write("n = ");
    assert_eq!(site.next(), Err("no TOML".to_owned()));
    fs::remove_file(&site.file).unwrap();
    assert_eq!(site.next(), Err("no file".to_owned()));
    site.write("n = 5");
    assert_eq!(site.next(), Ok(5));
}

#[test]
fn what_belongs_to_the_site_may_come_later() {
    let folder = folder("watch", "later").join("etc/member-kiosk");
    let site = Watched::of_file(folder.join("kiosk.toml"), true);
    let mut n = 0;
    let names = ["kiosk.toml", "kiosk.d/10.toml", "content/en/rights.md", "locales/es/home.ftl", "images/logo.png"];
    for name in names.into_iter().chain(["content/es/rights.md", "content/en/privacy.md"]) {
        n += 1;
        fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        fs::write(folder.join(name), format!("n = {n}")).unwrap();
        assert_eq!(site.next(), Ok(1), "{name} is not noticed");
    }
    for name in ["content", "images/logo.png"] {
        let path = folder.join(name);
        let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
        assert_eq!(site.next(), Ok(1), "{name} is not missed");
    }
    // And the whole folder again.
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(site.next(), Err("no file".to_owned()));
    fs::create_dir_all(&folder).unwrap();
    site.write("n = 9");
    assert_eq!(site.next(), Ok(9));
}

#[test]
fn what_does_not_belong_to_the_site_is_not_read() {
    let site = Watched::new("others", true);
    let folder = site.file.parent().unwrap();
    for name in ["notes.txt", "kiosk.toml.swp", "4913"] {
        fs::write(folder.join(name), "x").unwrap();
    }
    fs::create_dir(folder.join("photos")).unwrap();
    std::thread::sleep(TIMES.quiet * 2);
    site.write("n = 1");
    assert_eq!(site.next(), Ok(1));
}

#[test]
fn a_link_that_is_laid_anew_is_noticed() {
    use std::os::unix::fs::symlink;
    let folder = folder("watch", "links");
    // As a cluster swaps a folder of settings: kiosk.toml -> data/kiosk.toml, data -> first.
    for (name, n) in [("first", 1), ("second", 2)] {
        fs::create_dir(folder.join(name)).unwrap();
        fs::write(folder.join(name).join("kiosk.toml"), format!("n = {n}")).unwrap();
    }
    symlink("first", folder.join("data")).unwrap();
    symlink("data/kiosk.toml", folder.join("kiosk.toml")).unwrap();
    let site = Watched::of_file(folder.join("kiosk.toml"), true);
    symlink("second", folder.join("data.new")).unwrap();
    fs::rename(folder.join("data.new"), folder.join("data")).unwrap();
    assert_eq!(site.next(), Ok(2));
    fs::write(folder.join("second/kiosk.toml"), "n = 3").unwrap();
    assert_eq!(site.next(), Ok(3));
}

#[test]
fn a_loader_that_panics_changes_nothing_and_goes_on() {
    let file = folder("watch", "panics").join("kiosk.toml");
    fs::write(&file, "n = 0").unwrap();
    let (sender, outcomes) = channel();
    let load = |files: &SiteFiles| {
        let number = number(files);
        assert_ne!(number, Ok(13), "an unlucky number");
        number
    };
    let site = site(&file, TIMES, load);
    let initial = site.start();
    let _watch = site
        .follow(initial, move |n| {
            let _ = sender.send(n);
        })
        .unwrap();
    fs::write(&file, "n = 13").unwrap();
    std::thread::sleep(TIMES.quiet * 2);
    assert!(outcomes.try_recv().is_err());
    fs::write(&file, "n = 14").unwrap();
    assert_eq!(outcomes.recv_timeout(NEVER).unwrap(), 14);
}

/// What is delivered, counted while it lives.
struct Counted(i64, Arc<AtomicUsize>);

impl Counted {
    fn new(n: i64, alive: &Arc<AtomicUsize>) -> Self {
        alive.fetch_add(1, Ordering::Relaxed);
        Self(n, Arc::clone(alive))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.1.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The memory that this process holds, in KB.
fn resident_kilobytes() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn replaced_a_thousand_times_it_ends_on_the_last_valid_one_with_flat_memory() {
    const VERSIONS: i64 = 1000;
    // All of them together would be 200 MB.
    let filler = "#".repeat(200_000);
    let file = folder("watch", "thousand").join("kiosk.toml");
    fs::write(&file, "n = 0").unwrap();
    let alive = Arc::new(AtomicUsize::new(0));
    let (sender, reads) = channel();
    let counted = Arc::clone(&alive);
    let load = move |files: &SiteFiles| number(files).map(|n| Counted::new(n, &counted));
    // Quick, so that many of the versions are read, whole or not.
    let milliseconds = Duration::from_millis;
    let options = WatchOptions { quiet: milliseconds(1), longest: milliseconds(3), ..TIMES };
    let site = site(&file, options, load);
    let mut initial = site.start();
    let mut shown: Option<Counted> = initial.value.take();
    assert_eq!(shown.as_ref().map(|shown| shown.0), Some(0));
    let deliver = move |good: Counted| {
        let _ = sender.send(good.0);
        // What a kiosk goes on showing when an invalid version comes.
        drop(shown.replace(good));
    };
    let _watch = site.follow(initial, deliver).unwrap();
    let (mut before, mut last, mut count) = (0, 0, 0);
    for n in 1..=VERSIONS {
        let is_valid = n % 2 == 0;
        let text = if is_valid { format!("n = {n}\n{filler}") } else { format!("n = = {n}\n{filler}") };
        if n % 3 == 0 {
            fs::write(&file, text).unwrap();
        } else {
            let new = file.with_extension("new");
            fs::write(&new, text).unwrap();
            fs::rename(&new, &file).unwrap();
        }
        // Now and then a version stays until it is read; the others come and go.
        while n % 100 == 0 && last != n {
            last = reads.recv_timeout(NEVER).unwrap();
            count += 1;
        }
        if n == VERSIONS / 10 {
            before = resident_kilobytes();
        }
    }
    let after = resident_kilobytes();
    println!("{VERSIONS} versions, {count} valid ones read; {before} KB before, {after} KB after");
    assert_eq!(last, VERSIONS);
    assert!(alive.load(Ordering::Relaxed) <= 2, "{alive:?} are alive");
    assert!(after < before + 30_000, "memory grew from {before} KB to {after} KB");
    // An invalid one at last changes nothing.
    fs::write(&file, "n = = 1").unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert!(reads.try_recv().is_err());
}
