//! A lobby that changes while the kiosk runs: shown at once where that disturbs nobody, else to the next member.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::thread;

use member_kiosk::config::{Config, Patience};
use member_kiosk::kiosk::Stage;
use member_kiosk::language::Language;
use member_kiosk::look::{Choices, TextSize, ThemeName};
use member_kiosk::page::{Action, Dialog, Lobby, Route};

const OLD: &str = "1-800-838-8271";
const NEW: &str = "1-213-555-0123";

fn lobby() -> Lobby {
    Lobby::load(None).unwrap()
}

fn stage() -> Stage {
    Stage::new(lobby(), 1080, 1920)
}

/// The embedded lobby with a change of its configuration.
fn with(change: impl FnOnce(&mut Config)) -> Lobby {
    let mut lobby = lobby();
    change(&mut lobby.config);
    lobby
}

/// The ride number of a plan is another one, as an administrator writes it.
fn with_new_number() -> Lobby {
    let file =
        std::env::temp_dir().join(format!("new-number-{}-{:?}.toml", std::process::id(), thread::current().id()));
    std::fs::write(&file, format!("[[plans]]\nid = \"imperial\"\n[plans.ride]\nphone = \"{NEW}\"\n")).unwrap();
    let lobby = Lobby::load(Some(&file)).unwrap();
    std::fs::remove_file(file).unwrap();
    lobby
}

/// Whether a text stands on the stage.
fn shows(stage: &mut Stage, wanted: &str) -> bool {
    stage.seen().into_iter().filter_map(|seen| seen.text).any(|text| text.text.contains(wanted))
}

/// What a member sees who goes to the page that has the number.
fn picture_of(lobby: Lobby) -> Vec<u8> {
    let mut stage = Stage::new(lobby, 1080, 1920);
    open_rides(&mut stage);
    stage.picture()
}

fn open_rides(stage: &mut Stage) {
    stage.tap_target(&Action::Speak(Language::Spanish)).unwrap();
    for route in ["rides", "rides/imperial"] {
        stage.tap_target(&Action::Go(lobby().route(route).unwrap())).unwrap();
    }
}

#[test]
fn a_new_number_shows_at_once_to_a_member_who_reads_the_old_one() {
    let mut stage = stage();
    open_rides(&mut stage);
    assert!(shows(&mut stage, OLD), "the number is not on this page");
    let session = stage.kiosk().session().clone();
    stage.reload(with_new_number());
    assert_eq!(stage.kiosk().session(), &session);
    assert!(shows(&mut stage, NEW) && !shows(&mut stage, OLD));
    assert!(stage.picture() == picture_of(with_new_number()));
}

#[test]
fn nothing_moves_under_a_member_who_reads_something_else() {
    let mut stage = stage();
    stage.tap_target(&Action::Speak(Language::English)).unwrap();
    stage.tap_target(&Action::Go(Route::Rights)).unwrap();
    stage.tap_target(&Action::Open(Dialog::Display)).unwrap();
    stage.tap_target(&Action::Resize(TextSize::Large)).unwrap();
    stage.tap_target(&Action::Close).unwrap();
    let top = stage.picture();
    stage.scroll(600.0);
    let before = stage.picture();
    assert!(top != before, "the text did not scroll");
    stage.reload(with_new_number());
    assert!(stage.picture() == before);
    // And with a dialog over it.
    stage.tap_target(&Action::Open(Dialog::Staff)).unwrap();
    let (before, session) = (stage.picture(), stage.kiosk().session().clone());
    stage.reload(lobby());
    assert_eq!(stage.kiosk().session(), &session);
    assert!(stage.picture() == before);
    stage.tap_target(&Action::Close).unwrap();
    stage.scroll(-600.0);
    assert!(stage.picture() == top);
}

/// Changes that would move something under a finger, or take a page away.
fn changes_that_wait() -> Vec<(&'static str, Lobby)> {
    vec![
        ("theme", with(|config| config.display.theme = ThemeName::Dark)),
        ("screen", with(|config| config.display.diagonal_inches = 32.0)),
        ("patience", with(|config| config.session = Patience::new(60, 45).unwrap())),
        ("languages", with(|config| config.languages.offered.reverse())),
        ("a plan less", with(|config| config.facts.plans.retain(|plan| plan.id.as_str() != "imperial"))),
        ("order of plans", with(|config| config.facts.plans.reverse())),
        ("a button more on the page shown", {
            with(|config| {
                let online = config.facts.plans[0].ride.online.clone();
                let plan = config.facts.plans.iter_mut().find(|plan| plan.id.as_str() == "imperial").unwrap();
                assert!(online.is_some() && plan.ride.online.is_none());
                plan.ride.online = online;
            })
        }),
        ("a document", {
            let mut changed = lobby();
            changed.config.facts.links.values_mut().for_each(|link| link.url = "https://example.org".parse().unwrap());
            changed.documents = member_kiosk::content::Documents::embedded(&changed.config.facts).unwrap();
            changed
        }),
    ]
}

#[test]
fn what_would_disturb_a_member_waits_for_the_next_one() {
    for (name, changed) in changes_that_wait() {
        let mut stage = stage();
        open_rides(&mut stage);
        let (before, session) = (stage.picture(), stage.kiosk().session().clone());
        stage.reload(changed.clone());
        assert_eq!(stage.kiosk().session(), &session, "{name}");
        assert!(stage.picture() == before, "{name}: the page changed");
        // What is still to be shown is what came last.
        stage.tap_target(&Action::Back).unwrap();
        stage.tap_target(&Action::Finish).unwrap();
        let mut fresh = Stage::new(changed, 1080, 1920);
        assert_eq!(stage.kiosk().session(), fresh.kiosk().session(), "{name}");
        assert!(stage.picture() == fresh.picture(), "{name}: the next member sees the old one");
        assert!(stage.picture() == fresh.picture());
    }
}

#[test]
fn what_waits_is_shown_also_when_a_member_just_walks_away() {
    let mut stage = stage();
    open_rides(&mut stage);
    let changed = with(|config| config.display.theme = ThemeName::ContrastDark);
    stage.reload(changed.clone());
    let patience = lobby().config.session;
    stage.wait(u64::from(patience.idle_seconds) + u64::from(patience.warning_seconds) - 1);
    assert_eq!(stage.kiosk().session().choices().theme, ThemeName::Light);
    stage.wait(1);
    assert_eq!(stage.kiosk().session(), Stage::new(changed, 1080, 1920).kiosk().session());
}

#[test]
fn the_last_of_several_changes_counts() {
    let mut stage = stage();
    open_rides(&mut stage);
    stage.reload(with(|config| config.display.theme = ThemeName::Dark));
    // The administrator takes it back, and mends a number.
    stage.reload(with_new_number());
    assert!(shows(&mut stage, NEW));
    stage.tap_target(&Action::Finish).unwrap();
    assert_eq!(stage.kiosk().session().choices(), Choices::default());
}

#[test]
fn while_nobody_uses_the_kiosk_every_change_shows_at_once() {
    for (name, changed) in changes_that_wait() {
        let mut stage = stage();
        stage.reload(changed.clone());
        let mut fresh = Stage::new(changed, 1080, 1920);
        assert_eq!(stage.kiosk().session(), fresh.kiosk().session(), "{name}");
        assert!(stage.picture() == fresh.picture(), "{name}");
    }
}

#[test]
fn what_waits_is_shown_also_when_a_key_ends_the_session() {
    let mut stage = stage();
    open_rides(&mut stage);
    let changed = with(|config| config.display.theme = ThemeName::Dark);
    stage.reload(changed.clone());
    let fresh = Stage::new(changed, 1080, 1920).kiosk().session().clone();
    for _ in 0..10 {
        stage.press("Escape");
        if !stage.kiosk().session().is_begun() {
            assert_eq!(stage.kiosk().session(), &fresh);
            return;
        }
    }
    panic!("no key led out of the session");
}
