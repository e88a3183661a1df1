//! Every mistake that an administrator can make, and what is said about it, word for word: each file or folder of
//! `tests/diagnostics` beside its expected text. `BLESS=1` writes the texts anew, to be read before they are kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use member_kiosk::diagnostic::{Report, Severity};
use member_kiosk::draw::has_glyph;
use member_kiosk::site::{SiteFiles, SiteLayers};
use member_kiosk::{check, config};

const FOLDER: &str = "tests/diagnostics";

/// The files to load, each with the file that holds what is expected.
fn cases() -> Vec<(PathBuf, PathBuf)> {
    let mut cases: Vec<_> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| (if path.is_dir() { path.join("kiosk.toml") } else { path.clone() }, path.with_extension("txt")))
        .collect();
    cases.sort();
    cases
}

fn report(path: &Path) -> Report {
    let files = SiteFiles::read(&SiteLayers::file(path));
    let report = check::explain(&files, has_glyph);
    let is_refused = config::load(&files).is_err();
    assert_eq!(report.has_errors(), is_refused, "{}: {report}", path.display());
    report
}

#[test]
fn each_mistake_is_said_as_expected() {
    let mut wrong = Vec::new();
    for (path, expected) in cases() {
        let said = format!("{}\n", report(&path));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &said).unwrap();
        }
        match fs::read_to_string(&expected) {
            Ok(expected) if expected == said => {}
            Ok(expected) => wrong.push(format!("{}:\nexpected\n{expected}\nsaid\n{said}", path.display())),
            Err(error) => wrong.push(format!("{}: {error}", expected.display())),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_expected_text_is_left_over() {
    let expected: BTreeSet<_> = cases().into_iter().map(|(_, expected)| expected).collect();
    let texts = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let texts: BTreeSet<_> =
        texts.filter(|path| path.extension().is_some_and(|extension| extension == "txt")).collect();
    assert_eq!(texts, expected);
}

/// The kinds of findings that the issue names, and those that were found on the way.
#[test]
fn every_kind_of_finding_has_a_case() {
    let mut kinds = BTreeSet::new();
    for (path, _) in cases() {
        kinds.extend(report(&path).diagnostics.iter().map(|diagnostic| diagnostic.kind));
    }
    let named = [
        "brackets",
        "choice",
        "date",
        "digits",
        "duplicate",
        "duplicate-id",
        "duplicate-key",
        "email",
        "empty",
        "encoding",
        "fewer-parts",
        "home",
        "hours",
        "image",
        "key",
        "markdown",
        "missing-file",
        "missing-key",
        "no-english",
        "no-glyph",
        "person",
        "phone",
        "phone-in-prose",
        "pin-hash",
        "placeholder",
        "plan-id",
        "punctuation",
        "range",
        "settled-item",
        "shown",
        "syntax",
        "unknown-document",
        "unknown-item",
        "unknown-key",
        "unknown-language",
        "unknown-plan",
        "unknown-word",
        "unknown-words",
        "unused-file",
        "web-address",
        "wrong-type",
    ];
    let missing: Vec<_> = named.into_iter().filter(|kind| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}; shown are {kinds:?}");
}

/// Every finding says what to do, in words that are no programmer's, and where.
#[test]
fn every_finding_helps() {
    const JARGON: [&str; 12] = [
        "invalid type",
        "expected `",
        "parse",
        "serde",
        "deserialize",
        "struct",
        "variant",
        "null",
        "regex",
        "UTF-8 sequence",
        "EOF",
        "token",
    ];
    for (path, _) in cases() {
        for diagnostic in report(&path).diagnostics {
            assert!(
                !diagnostic.help.is_empty(),
                "{}: “{}” does not say what to do",
                path.display(),
                diagnostic.message
            );
            assert!(diagnostic.file().is_some(), "{}: “{}” does not say where", path.display(), diagnostic.message);
            let all = [&*diagnostic.message, &diagnostic.expected, &diagnostic.help].join(" ");
            for word in JARGON {
                assert!(!all.contains(word), "{}: “{all}” says “{word}”", path.display());
            }
        }
    }
}

/// What is wrong only because of a plan that is built in stands where the site puts that plan first.
#[test]
fn the_first_plan_is_refused_where_it_is_put_first() {
    let settings = "[home]\nplans = [\"astiva\", \"imperial\"]\n";
    let files = SiteFiles::from_memory([("kiosk.toml".to_owned(), settings.as_bytes().to_vec())]);
    let checked = check::check(&files, has_glyph);
    let [diagnostic] = checked.report.diagnostics.as_slice() else { panic!("{}", checked.report) };
    let place = diagnostic.place.as_ref().unwrap();
    assert_eq!((diagnostic.kind, place.line(), place.column()), ("required-language", 2, 10));
}

#[test]
fn what_is_fine_is_not_complained_about() {
    assert!(report(Path::new("tests/diagnostics/fine.toml")).is_empty());
    assert_eq!(report(Path::new("tests/diagnostics/bom-and-crlf.toml")).count(Severity::Error), 1, "only the phone");
}
