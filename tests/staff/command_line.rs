//! The command line: everything wrong is one clear line, with the right exit code, and never a panic.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use member_kiosk::config;
use member_kiosk::content::DocumentId;
use member_kiosk::language::Language;
use member_kiosk::site::{SiteFiles, SiteLayers};

fn member_kiosk(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_member-kiosk"));
    // Whoever runs the tests may have a kiosk.toml of their own.
    let nobody = concat!(env!("CARGO_TARGET_TMPDIR"), "/nobody");
    command.args(arguments).env("STATE_DIRECTORY", state()).env("XDG_CONFIG_HOME", nobody);
    command
}

/// Where the program keeps its log in these tests.
fn state() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("state")
}

/// A folder that this test has for itself.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Asserts an exit code and one line that says all of `words`.
fn one_line(output: &Output, code: i32, words: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "not one line: {said}");
    for word in words {
        assert!(said.contains(word), "“{said}” does not say “{word}”");
    }
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn what_is_unknown_is_named_with_what_is_known() {
    let cases: [(&[&str], &[&str]); 8] = [
        (&["text", "nowhere"], &["nowhere", "rides/astiva"]),
        (&["preview", "rides/nowhere"], &["rides/nowhere", "rides/astiva"]),
        (&["text", "--language", "xx"], &["xx", "zh-Hant"]),
        (&["preview", "--size", "huge"], &["huge", "1080x1920"]),
        (&["preview", "--size", "0x0"], &["0x0", "1080x1920"]),
        (&["preview", "--theme", "pink"], &["pink", "contrast-dark"]),
        (&["run", "--window", "1080"], &["1080", "1080x1920"]),
        (&["dance"], &["dance", "--help"]),
    ];
    for (arguments, words) in cases {
        one_line(&member_kiosk(arguments).output().unwrap(), 2, words);
    }
}

#[test]
fn without_a_display_it_says_what_to_set() {
    let mut command = member_kiosk(&["run"]);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    one_line(&command.output().unwrap(), 1, &["DISPLAY", "no display"]);
}

#[test]
fn a_display_that_does_not_answer_is_no_panic() {
    let mut command = member_kiosk(&["run"]);
    command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").env("DISPLAY", ":4711");
    one_line(&command.output().unwrap(), 1, &["DISPLAY"]);
}

#[test]
fn text_says_what_was_asked_for_and_in_its_language() {
    let output = member_kiosk(&["text", "rides/astiva", "--language", "es"]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(said.starts_with("== rides/astiva =="), "{said}");
    assert!(said.contains("1-844-743-7179") && said.contains("24 horas"), "{said}");
}

#[test]
fn preview_draws_what_was_asked_for() {
    let out = folder("preview");
    let output = member_kiosk(&["preview", "home", "--language", "ar", "--size", "1920x1080", "--out"])
        .arg(&out)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let picture = image::open(out.join("home.ar.1920x1080.png")).unwrap();
    assert_eq!((picture.width(), picture.height()), (1920, 1080));
}

#[test]
fn a_site_file_changes_a_number_and_nothing_else() {
    let file = folder("site").join("kiosk.toml");
    std::fs::write(&file, "[[plans]]\nid = \"imperial\"\n[plans.ride]\nphone = \"213-555-0123\"\n").unwrap();
    let say = |config: Option<&PathBuf>| {
        let mut command = member_kiosk(&["text"]);
        if let Some(file) = config {
            command.arg("--config").arg(file);
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let (before, after) = (say(None), say(Some(&file)));
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(before, after)| before != after).collect();
    assert_eq!(changed, [("1-800-838-8271", "1-213-555-0123")]);
}

#[test]
fn a_wrong_number_in_a_site_file_is_refused_with_its_place() {
    let file = folder("wrong").join("kiosk.toml");
    std::fs::write(&file, "[organization]\ncustomer_service = \"323-800-828\"\n").unwrap();
    let output = member_kiosk(&["text", "--config"]).arg(&file).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("kiosk.toml") && said.contains("323-800-828"), "{said}");
}

#[test]
fn a_start_is_logged_and_so_is_its_end() {
    let state = folder("logged");
    let mut command = member_kiosk(&["run"]);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    // systemd may name several folders.
    let folders = std::env::join_paths(["here".into(), state.clone(), self::state()]).unwrap();
    one_line(&command.env("STATE_DIRECTORY", folders).output().unwrap(), 1, &["no display"]);
    let log = std::fs::read_to_string(state.join("member-kiosk.log")).unwrap();
    let lines: Vec<_> = log.lines().collect();
    assert!(lines[0].contains(concat!(" INFO member-kiosk ", env!("CARGO_PKG_VERSION"), " starts")), "{log}");
    assert!(lines[1].contains("ERROR") && lines[1].contains("no display"), "{log}");
    // The journal has its own time, and reads the level.
    let journal = command.env("JOURNAL_STREAM", "8:4711").output().unwrap().stderr;
    let journal = String::from_utf8(journal).unwrap();
    assert!(journal.starts_with("<6>member-kiosk "), "{journal}");
}

#[test]
fn a_log_that_cannot_be_written_stops_nothing() {
    let no_folder = folder("no-log").join("file");
    std::fs::write(&no_folder, "").unwrap();
    let full = folder("full-disk");
    std::os::unix::fs::symlink("/dev/full", full.join("member-kiosk.log")).unwrap();
    for state in [&no_folder, &full] {
        let mut command = member_kiosk(&["run"]);
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        let output = command.env("STATE_DIRECTORY", state).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        // What only the log would tell is told here, once.
        for (words, times) in [("the log cannot be written", 1), (" starts", 1), ("no display", 1)] {
            assert_eq!(said.matches(words).count(), times, "{words}: {said}");
        }
    }
}

#[test]
fn an_end_without_a_word_is_told_at_the_next_start() {
    let state = folder("killed");
    let run = || {
        let mut command = member_kiosk(&["run"]);
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        command.env("STATE_DIRECTORY", &state).output().unwrap();
        std::fs::read_to_string(state.join("member-kiosk.log")).unwrap().matches("ended without a word").count()
    };
    assert_eq!(run(), 0);
    assert_eq!(run(), 0, "the first said why it ended");
    // What a killed one leaves: its number, which no process of this program has now.
    std::fs::write(state.join("running"), "4194304").unwrap();
    assert_eq!(run(), 1);
    assert_eq!(run(), 1, "it is told once");
}

#[test]
fn a_pin_that_is_piped_becomes_one_line_without_a_heading() {
    let pin = |typed: &str| {
        let mut command = member_kiosk(&["pin"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let made = pin("4711\n");
    let line = String::from_utf8(made.stdout).unwrap();
    assert!(line.starts_with("pin_hash = \"$argon2id$") && line.lines().count() == 1, "{line}");
    let said = String::from_utf8(made.stderr).unwrap();
    assert!(said.contains("[exit]") && said.contains("kiosk.toml") && !said.contains("4711"), "{said}");
    // Below the heading that the template has, it is what `check` finds fine.
    let file = folder("piped-pin").join("kiosk.toml");
    std::fs::write(&file, format!("[exit]\n{line}")).unwrap();
    assert!(member_kiosk(&["check"]).arg(&file).output().unwrap().status.success());
    one_line(&pin("47\n"), 2, &["4 to 32 digits"]);
}

/// `script` gives the program a terminal.
#[cfg(target_os = "linux")]
#[test]
fn a_pin_that_is_typed_is_not_shown_and_asked_twice() {
    let pin = |typed: [&str; 2]| {
        let program = format!("{} pin", env!("CARGO_BIN_EXE_member-kiosk"));
        let mut command = Command::new("script");
        command.args(["-qec", &program, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (mut seen, mut byte) = (Vec::new(), [0]);
        // Somebody types once they are asked.
        for (question, answer) in ["not shown as you type: ", "once more: "].into_iter().zip(typed) {
            while !seen.ends_with(question.as_bytes()) && screen.read(&mut byte).unwrap() > 0 {
                seen.push(byte[0]);
            }
            std::thread::sleep(std::time::Duration::from_millis(200));
            keys.write_all(format!("{answer}\n").as_bytes()).unwrap();
        }
        screen.read_to_end(&mut seen).unwrap();
        (child.wait().unwrap().code(), String::from_utf8(seen).unwrap())
    };
    let (code, seen) = pin(["471147", "471147"]);
    assert!(code == Some(0) && seen.contains("pin_hash = \"$argon2id$"), "{seen}");
    assert!(!seen.contains("471147"), "{seen}");
    let (code, seen) = pin(["471147", "471174"]);
    assert!(code == Some(2) && seen.contains("not the same") && !seen.contains("argon2id"), "{seen}");
}

#[test]
fn init_wants_a_folder() {
    let folder = folder("init-file");
    std::fs::write(folder.join("kiosk.toml"), "").unwrap();
    for name in ["kiosk.toml", "lobby.toml"] {
        let output = member_kiosk(&["init"]).arg(folder.join(name)).output().unwrap();
        one_line(&output, 2, &[name, "folder", &format!("member-kiosk init {}", folder.display())]);
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing is written");
    }
    let here = member_kiosk(&["init", "kiosk.toml"]).current_dir(&folder).output().unwrap();
    one_line(&here, 2, &["member-kiosk init ."]);
}

/// Whoever copies the example of the README is told of nothing.
#[test]
fn the_example_of_the_readme_is_fine() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let examples: Vec<_> = readme.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(!examples.is_empty());
    for example in examples {
        let file = folder("readme").join("kiosk.toml");
        std::fs::write(&file, example).unwrap();
        let output = member_kiosk(&["check"]).arg(&file).output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("0 errors, 0 warnings"), "{example}\n{said}");
    }
}

#[test]
fn init_writes_what_check_finds_fine_and_never_overwrites() {
    let folder = folder("init").join("new");
    let init = || member_kiosk(&["init"]).arg(&folder).output().unwrap();
    assert!(init().status.success());
    for name in ["kiosk.toml", "content/README.txt", "locales/README.txt", "images/README.txt"] {
        assert!(folder.join(name).is_file(), "{name} was not written");
    }
    let check = |arguments: &[&str]| {
        let mut command = member_kiosk(&["check"]);
        command.arg(folder.join("kiosk.toml")).args(arguments).output().unwrap()
    };
    let fine = check(&[]);
    let said = String::from_utf8_lossy(&fine.stdout);
    assert!(fine.status.success() && said.contains("0 errors, 0 warnings"), "{said}");
    assert_eq!(check(&["--strict"]).status.code(), Some(1), "items of the ledger wait");

    std::fs::write(folder.join("kiosk.toml"), "[session]\nidle_seconds = 5\n").unwrap();
    let again = init();
    assert!(again.status.success() && String::from_utf8_lossy(&again.stdout).contains("stays as it is"));
    let wrong = check(&["--format", "json"]);
    assert_eq!(wrong.status.code(), Some(2));
    let said: serde_json::Value = serde_json::from_slice(&wrong.stdout).unwrap();
    let finding = &said["diagnostics"][0];
    assert_eq!(
        (finding["kind"].as_str(), finding["line"].as_u64(), finding["column"].as_u64()),
        (Some("range"), Some(2), Some(16))
    );
}

#[test]
fn init_writes_documents_and_words_to_start_from() {
    let folder = folder("init-all").join("new");
    std::fs::create_dir_all(folder.join("content/en")).unwrap();
    std::fs::write(folder.join("content/en/rights.md"), "# Our own\n\nWords.\n").unwrap();
    let mut init = member_kiosk(&["init", "--with-documents", "--with-words"]);
    let said = init.arg(&folder).output().unwrap();
    assert!(said.status.success());
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    assert!(read("content/en/rights.md").starts_with("# Our own"), "a document was overwritten");
    assert!(read("content/en/privacy.md").contains("{organization:name}"));
    assert!(!folder.join("content/en/nondiscrimination.md").exists(), "a notice is invented");
    for language in Language::ALL {
        for file in ["kiosk", "interpreter", "welcome"] {
            assert!(read(&format!("locales/{language}/{file}.ftl")).contains(" = "), "{language}/{file}");
        }
    }
    let lobby = config::load(&SiteFiles::read(&SiteLayers::file(folder.join("kiosk.toml")))).unwrap();
    assert!(lobby.documents.is_own(DocumentId::Rights) && !lobby.documents.is_own(DocumentId::Community));
    let checked = member_kiosk(&["check", "--format", "json"]).arg(folder.join("kiosk.toml")).output().unwrap();
    let checked: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(checked["diagnostics"], serde_json::json!([]));
    // Copies are no decisions; the document that differs is.
    let open = checked["open"].as_array().unwrap();
    let waits = |id: &str| open.iter().any(|item| item["id"] == id);
    assert!(waits("N1") && waits("P1") && !waits("M1"), "{open:?}");
}

#[test]
fn check_explains_and_reads_a_source_page() {
    let file = folder("explain").join("kiosk.toml");
    std::fs::write(&file, "[session]\nidle_seconds = 90\n").unwrap();
    let explain = |key: &str| member_kiosk(&["check", "--explain", key]).arg(&file).output().unwrap();
    let said = String::from_utf8(explain("session.idle_seconds").stdout).unwrap();
    assert!(said.contains("= 90") && said.contains("kiosk.toml, line 2"), "{said}");
    one_line(&explain("session.idle"), 2, &["session.idle", "idle_seconds"]);
    one_line(&explain("plans.imperial.phone"), 2, &["plans.imperial.ride.phone", "plans.imperial.interpreter.phone"]);

    let source = member_kiosk(&["check", "--strict", "--source", "assets/source/members-page.txt"]).output().unwrap();
    let said = String::from_utf8(source.stdout).unwrap();
    assert_eq!(source.status.code(), Some(1), "{said}");
    assert!(said.contains("14795-255-866-1") && said.contains("members-page.txt:281:"), "{said}");
}

#[test]
fn schema_is_json_schema() {
    let output = member_kiosk(&["schema"]).output().unwrap();
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(schema["$schema"].as_str().unwrap().contains("json-schema.org"));
    assert_eq!(schema["properties"]["session"]["properties"]["idle_seconds"]["minimum"], 60);
}

#[cfg(target_os = "linux")]
#[test]
fn the_file_of_the_user_is_found_and_one_that_is_named_replaces_it() {
    let home = folder("home");
    std::fs::create_dir_all(home.join("member-kiosk")).unwrap();
    std::fs::write(home.join("member-kiosk/kiosk.toml"), "[organization]\ncustomer_service = \"213-555-0123\"\n")
        .unwrap();
    let named = home.join("named.toml");
    std::fs::write(&named, "").unwrap();
    let say = |arguments: &[&str]| {
        let output = member_kiosk(arguments).env("XDG_CONFIG_HOME", &home).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(say(&["text", "contact"]).contains("1-213-555-0123"));
    assert!(say(&["check", "--explain", "organization.customer_service"]).contains("member-kiosk/kiosk.toml, line 2"));
    assert!(!say(&["text", "contact", "--config", named.to_str().unwrap()]).contains("1-213-555-0123"));
}

/// Somebody writes the PIN in place of its hash: nothing that is printed or logged repeats it.
#[test]
fn a_pin_in_clear_is_never_repeated() {
    let folder = folder("clear-pin");
    for settings in [
        "[exit]\npin_hash = \"4711\"\n",
        "[exit]\npin_hash = 4711\n",
        "[exit]\npin_hash: 4711\n",
        "exit = { pin = \"4711\" }\n",
        "[exit]\npin_hash = \"4711\n",
        "[exti]\npin = [4711]\n",
        "[exit]\npassword_of_the_door = \"4711\"\n",
        "[exit]\n\npn_hash = 4711\n",
        "pin_hash =\n\"4711\"\n",
        "[exit]\n4711\n",
        "[phones]\npin.number = \"4711\"\n",
        "my password = 4711\n",
        "[exit]\n// the PIN is 4711\n",
        "[exit]\npin_hash = \"\" // 4711\n",
    ] {
        let file = folder.join("kiosk.toml");
        std::fs::write(&file, settings).unwrap();
        for arguments in [&["check"][..], &["check", "--format", "json"], &["run", "--window", "1080x1920"]] {
            let mut command = member_kiosk(&[arguments, &["--config", file.to_str().unwrap()]].concat());
            command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
            let output = command.env("STATE_DIRECTORY", &folder).output().unwrap();
            assert!(!output.status.success(), "{settings}");
            let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
            let log = std::fs::read_to_string(folder.join("member-kiosk.log")).unwrap_or_default();
            // The time that a line begins with has any digits.
            let log: Vec<_> = log.lines().map(|line| line.split_once(' ').map_or(line, |(_, entry)| entry)).collect();
            let log = log.join("\n");
            assert!(!said.contains("4711") && !log.contains("4711"), "{settings}: {said}{log}");
        }
    }
}
