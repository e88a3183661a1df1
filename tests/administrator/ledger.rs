//! What waits for a person is read against the site; what does not concern it is set aside, by whom and why.

use std::collections::BTreeSet;

use member_kiosk::check::{self, Checked};
use member_kiosk::config;
use member_kiosk::content::{Ledger, KIOSK_TOML};
use member_kiosk::diagnostic::{Place, Severity};
use member_kiosk::draw::has_glyph;

use super::support::site_files;

fn checked(files: &[(&str, &str)]) -> Checked {
    check::check(&site_files(files), has_glyph)
}

fn open(files: &[(&str, &str)]) -> BTreeSet<String> {
    let checked = checked(files);
    assert!(!checked.files.is_empty());
    checked.open.into_iter().map(|item| item.id).collect()
}

/// The items that a site no longer has to decide, and those that it never had to.
fn gone(files: &[(&str, &str)]) -> Vec<String> {
    let all = open(&[("kiosk.toml", "")]);
    let left = open(files);
    assert!(left.is_subset(&all));
    all.difference(&left).cloned().collect()
}

#[test]
fn every_place_of_an_item_exists() {
    let built_in: toml::Table = toml::from_str(KIOSK_TOML).unwrap();
    let ledger = Ledger::embedded().unwrap();
    let settings: Vec<_> = ledger.entries.iter().flat_map(|entry| &entry.settings).collect();
    assert!(settings.len() > 15);
    for path in settings {
        let mut value = &toml::Value::Table(built_in.clone());
        for part in path.split('.') {
            let plans = value.as_array().into_iter().flatten();
            let plan = plans.into_iter().find(|plan| plan.get("id").and_then(toml::Value::as_str) == Some(part));
            match plan.or_else(|| value.get(part)) {
                Some(inner) => value = inner,
                // What the source page promises, and does not have.
                None if path == "plans.astiva.ride.online" => break,
                None => panic!("{path}"),
            }
        }
    }
}

#[test]
fn what_the_site_says_itself_waits_for_nobody() {
    assert_eq!(gone(&[("kiosk.toml", "[session]\nidle_seconds = 90\n")]), [""; 0]);
    let number =
        "[[plans]]\nid = \"imperial\"\n[plans.interpreter]\nphone_by_language = { zh-Hant = \"213-680-0100\" }\n";
    assert_eq!(gone(&[("kiosk.toml", number)]), ["T7"]);
    assert_eq!(gone(&[("kiosk.toml", "[concern]\nonline = \"https://www.sunrise.org\"\n")]), ["P14"]);
    assert_eq!(gone(&[("kiosk.toml", "[documents]\nhidden = [\"rights\"]\n")]), ["M1", "M12", "M13"]);
    let plans = "[home]\nplans = [\"brand-new-day\"]\n";
    let of_others = ["P10", "P11", "P15", "P8", "P9", "T19", "T20", "T7"];
    assert_eq!(gone(&[("kiosk.toml", plans)]), of_others);
    // Brand New Day keeps its part of an item about two plans.
    assert!(open(&[("kiosk.toml", plans)]).contains("P7"));
}

#[test]
fn a_notice_of_the_site_is_not_told_to_be_of_2020() {
    let notice = |date: &str| format!("# Notice\n\nThis notice is effective {date}.\n");
    let own = |text: &str| {
        let checked = checked(&[("kiosk.toml", ""), ("content/en/privacy.md", text)]);
        let said = checked.open.iter().filter_map(|item| item.found.clone()).chain(checked.waiting).collect::<Vec<_>>();
        (checked.open.into_iter().map(|item| item.id).collect::<Vec<_>>(), said.join("\n"))
    };
    let (open, said) = own(&notice("March 1, 2026"));
    for id in ["N1", "N2", "N9", "P1", "P13"] {
        assert!(!open.contains(&id.to_owned()), "{id}");
    }
    assert!(open.contains(&"M1".to_owned()) && !said.contains("2020"), "{said}");
    let (open, said) = own(&notice("March 1, 2021"));
    assert!(open.contains(&"N2".to_owned()) && said.contains("2021-03-01"), "{said}");
}

const EIGHT: &str = "[languages]\noffered = [\"en\", \"es\", \"zh-Hant\", \"vi\", \"tl\", \"ko\", \"hy\", \"fa\"]\n\
    [home]\nplans = [\"imperial\"]\n";

fn decision(id: &str, decision: &str, why: &str) -> String {
    format!("[review.{id}]\ndecision = \"{decision}\"\nby = \"Maria Santos\"\non = \"2026-01-02\"\n{why}\n")
}

#[test]
fn what_does_not_concern_a_site_is_set_aside_by_whom_and_why() {
    let why = "why = \"No member of Imperial comes here.\"";
    let checked = checked(&[("kiosk.toml", &decision("T7", "not-applicable", why))]);
    assert!(!checked.open.iter().any(|item| item.id == "T7"));
    assert_eq!(checked.set_aside, ["T7 (Maria Santos, 2026-01-02): No member of Imperial comes here."]);
    assert!(checked.report.is_empty(), "{}", checked.report);
    for why in ["", "why = \"\"", "why = \" \""] {
        let files = site_files(&[("kiosk.toml", &decision("T7", "not-applicable", why))]);
        assert!(config::load(&files).is_err(), "{why}");
        let report = check::explain(&files, has_glyph);
        assert!(report.to_string().contains("why = \"The county"), "{report}");
    }
    let kept =
        decision("T7", "keep", "why = \"Imperial confirmed the number on the telephone, twice, and in writing too.\"");
    let checked = check::check(&site_files(&[("kiosk.toml", &kept)]), has_glyph);
    assert!(checked.report.is_empty() && checked.set_aside.is_empty(), "{}", checked.report);
}

#[test]
fn required_languages_can_be_set_aside() {
    let before = checked(&[("kiosk.toml", EIGHT)]);
    assert_eq!(before.report.count(Severity::Error), 2, "{}", before.report);
    let lines: Vec<_> =
        before.report.diagnostics.iter().map(|found| found.place.as_ref().map_or(0, Place::line)).collect();
    assert_eq!(lines, [2, 4], "an error stands nowhere: {}", before.report);
    assert!(before.report.to_string().contains("[review.required-languages]"), "{}", before.report);
    let set_aside =
        format!("{EIGHT}{}", decision("required-languages", "not-applicable", "why = \"So the county says.\""));
    let after = checked(&[("kiosk.toml", &set_aside)]);
    assert!(after.report.is_empty(), "{}", after.report);
    assert!(after.set_aside[0].contains("Maria Santos"), "{:?}", after.set_aside);
    let kept = format!("{EIGHT}{}", decision("required-languages", "keep", ""));
    let kept = checked(&[("kiosk.toml", &kept)]);
    assert_eq!((kept.report.count(Severity::Error), kept.report.count(Severity::Warning)), (2, 1), "{}", kept.report);
}
