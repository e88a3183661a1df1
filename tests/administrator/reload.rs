//! A lobby that changes while the kiosk runs: shown at once where that disturbs nobody, else to the next member.

use member_kiosk::config::Lobby;
use member_kiosk::config::{Config, IdleTimeouts, Logo};
use member_kiosk::draw::target_id;
use member_kiosk::kiosk::{lift, move_to, press_finger, Headless};
use member_kiosk::language::Language;
use member_kiosk::look::{TextSize, ThemeName};
use member_kiosk::page::{Action, Dialog, Route};
use member_kiosk::session::Choices;

use super::support::{load, site_files};

const OLD: &str = "1-800-838-8271";
const NEW: &str = "1-213-555-0123";

fn lobby() -> Lobby {
    Lobby::embedded().unwrap()
}

fn stage() -> Headless {
    Headless::new(lobby(), 1080, 1920)
}

/// The embedded lobby with a change of its configuration.
fn with(change: impl FnOnce(&mut Config)) -> Lobby {
    let mut lobby = lobby();
    change(&mut lobby.config);
    lobby
}

/// The ride number of a plan is another one, as an administrator writes it.
fn with_new_number() -> Lobby {
    load(&site_files(&[("kiosk.toml", &format!("[[plans]]\nid = \"imperial\"\n[plans.ride]\nphone = \"{NEW}\"\n"))]))
        .unwrap()
}

/// Whether a text stands on the stage.
fn shows(stage: &mut Headless, wanted: &str) -> bool {
    stage.seen().into_iter().filter_map(|seen| seen.text).any(|text| text.text.contains(wanted))
}

/// What a member sees who goes to the page that has the number.
fn picture_of(lobby: Lobby) -> Vec<u8> {
    let mut stage = Headless::new(lobby, 1080, 1920);
    open_rides(&mut stage);
    stage.picture()
}

fn open_rides(stage: &mut Headless) {
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
        ("timeouts", with(|config| config.session = IdleTimeouts::new(60, 45).unwrap())),
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
        let mut fresh = Headless::new(changed, 1080, 1920);
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
    let timeouts = lobby().config.session;
    stage.wait(u64::from(timeouts.idle_seconds) + u64::from(timeouts.warning_seconds) - 1);
    assert_eq!(stage.kiosk().session().choices().theme, ThemeName::Light);
    stage.wait(1);
    assert_eq!(stage.kiosk().session(), Headless::new(changed, 1080, 1920).kiosk().session());
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
        let mut fresh = Headless::new(changed, 1080, 1920);
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
    let fresh = Headless::new(changed, 1080, 1920).kiosk().session().clone();
    for _ in 0..10 {
        stage.press("Escape");
        if !stage.kiosk().session().is_active() {
            assert_eq!(stage.kiosk().session(), &fresh);
            return;
        }
    }
    panic!("no key led out of the session");
}

/// What a finger has touched is what it chooses, though the languages change places meanwhile.
#[test]
fn a_reload_waits_for_the_finger_on_the_screen() {
    let mut stage = stage();
    let speak = Action::Speak(Language::Khmer);
    let place = |stage: &mut Headless| {
        let found = stage.seen().into_iter().find(|seen| seen.id == Some(target_id(&speak)));
        found.map(|seen| seen.place.center())
    };
    let at = place(&mut stage).unwrap();
    let changed = with(|config| config.display.theme = ThemeName::Dark);
    stage.touch(&[press_finger(1, at)]);
    stage.reload(changed.clone());
    assert_eq!(stage.kiosk().session().choices().theme, ThemeName::Light);
    assert_eq!(stage.touch(&[lift(1, at)]), std::slice::from_ref(&speak));
    // A finger that chooses nothing keeps it waiting no longer than it is there.
    stage.tap_target(&Action::Finish).unwrap();
    assert_eq!(stage.kiosk().session().choices().theme, ThemeName::Dark);
    stage.touch(&[press_finger(1, at)]);
    stage.reload(lobby());
    stage.touch(&[lift(2, at), move_to(1, iced::Point::ORIGIN), lift(1, iced::Point::ORIGIN)]);
    assert_eq!(stage.kiosk().session().choices().theme, ThemeName::Light);
}

#[test]
fn another_logo_and_another_size_of_the_screen_show_the_logo_anew() {
    let logo = |shade: u8| Logo { width: 300, height: 200, rgba: vec![shade; 300 * 200 * 4].into() };
    let with_logo = |shade| Lobby { logo: Some(logo(shade)), ..lobby() };
    let mut stage = Headless::new(with_logo(200), 1080, 1920);
    stage.reload(with_logo(90));
    assert!(stage.picture() == Headless::new(with_logo(90), 1080, 1920).picture());
    stage.resize(1920, 1080);
    assert!(stage.picture() == Headless::new(with_logo(90), 1920, 1080).picture());
    stage.reload(lobby());
    assert!(stage.picture() == Headless::new(lobby(), 1920, 1080).picture());
}
