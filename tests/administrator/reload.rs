//! A lobby that changes while the kiosk runs: shown at once where that disturbs nobody, else to the next member.

use iced::futures::{executor, StreamExt};
use member_kiosk::config::Lobby;
use member_kiosk::config::{Config, IdleTimeouts, Logo};
use member_kiosk::draw::target_id;
use member_kiosk::kiosk::{reloads, Message};
use member_kiosk::language::Language;
use member_kiosk::look::{TextSize, ThemeName};
use member_kiosk::page::{Action, Dialog, Route};
use member_kiosk::session::Choices;

use super::support::headless::{lift, move_to, press_finger, Headless};
use super::support::{load, site_files};

const OLD: &str = "1-800-838-8271";
const NEW: &str = "1-213-555-0123";

fn lobby() -> Lobby {
    Lobby::embedded().unwrap()
}

fn headless() -> Headless {
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

/// Whether a text is shown.
fn shows(headless: &mut Headless, wanted: &str) -> bool {
    headless.seen().into_iter().filter_map(|seen| seen.text).any(|text| text.text.contains(wanted))
}

/// What a member sees who goes to the page that has the number.
fn picture_of(lobby: Lobby) -> Vec<u8> {
    let mut headless = Headless::new(lobby, 1080, 1920);
    open_rides(&mut headless);
    headless.picture()
}

fn open_rides(headless: &mut Headless) {
    headless.tap_target(&Action::Speak(Language::Spanish)).unwrap();
    for route in ["rides", "rides/imperial"] {
        headless.tap_target(&Action::Go(lobby().route(route).unwrap())).unwrap();
    }
}

#[test]
fn a_new_number_shows_at_once_to_a_member_who_reads_the_old_one() {
    let mut headless = headless();
    open_rides(&mut headless);
    assert!(shows(&mut headless, OLD), "the number is not on this page");
    let session = headless.kiosk().session().clone();
    headless.reload(with_new_number());
    assert_eq!(headless.kiosk().session(), &session);
    assert!(shows(&mut headless, NEW) && !shows(&mut headless, OLD));
    assert!(headless.picture() == picture_of(with_new_number()));
}

/// Numbers do not wait with what waits: neither when both come together, nor when the number comes later.
#[test]
fn a_new_number_shows_at_once_though_something_else_waits() {
    let both = {
        let mut both = with_new_number();
        both.config.display.theme = ThemeName::Dark;
        both
    };
    let theme_alone = with(|config| config.display.theme = ThemeName::Dark);
    for before in [None, Some(theme_alone)] {
        let mut headless = headless();
        open_rides(&mut headless);
        if let Some(before) = before {
            headless.reload(before);
        }
        headless.reload(both.clone());
        assert!(headless.picture() == picture_of(with_new_number()), "the number waits, or the theme does not");
        headless.tap_target(&Action::Back).unwrap();
        headless.tap_target(&Action::Finish).unwrap();
        assert!(headless.picture() == Headless::new(both.clone(), 1080, 1920).picture(), "the theme is forgotten");
    }
}

#[test]
fn nothing_moves_under_a_member_who_reads_something_else() {
    let mut headless = headless();
    headless.tap_target(&Action::Speak(Language::English)).unwrap();
    headless.tap_target(&Action::Go(Route::Rights)).unwrap();
    headless.tap_target(&Action::Open(Dialog::Display)).unwrap();
    headless.tap_target(&Action::Resize(TextSize::Large)).unwrap();
    headless.tap_target(&Action::Close).unwrap();
    let top = headless.picture();
    headless.scroll(600.0);
    let before = headless.picture();
    assert!(top != before, "the text did not scroll");
    headless.reload(with_new_number());
    assert!(headless.picture() == before);
    // And with a dialog over it.
    headless.tap_target(&Action::Open(Dialog::Staff)).unwrap();
    let (before, session) = (headless.picture(), headless.kiosk().session().clone());
    headless.reload(lobby());
    assert_eq!(headless.kiosk().session(), &session);
    assert!(headless.picture() == before);
    headless.tap_target(&Action::Close).unwrap();
    headless.scroll(-600.0);
    assert!(headless.picture() == top);
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
                let online = config.facts.plans[0].ride.as_ref().unwrap().online.clone();
                let plan = config.facts.plans.iter_mut().find(|plan| plan.id.as_str() == "imperial").unwrap();
                let ride = plan.ride.as_mut().unwrap();
                assert!(online.is_some() && ride.online.is_none());
                ride.online = online;
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
        let mut headless = headless();
        open_rides(&mut headless);
        let (before, session) = (headless.picture(), headless.kiosk().session().clone());
        headless.reload(changed.clone());
        assert_eq!(headless.kiosk().session(), &session, "{name}");
        assert!(headless.picture() == before, "{name}: the page changed");
        // What is still to be shown is what came last.
        headless.tap_target(&Action::Back).unwrap();
        headless.tap_target(&Action::Finish).unwrap();
        let mut fresh = Headless::new(changed, 1080, 1920);
        assert_eq!(headless.kiosk().session(), fresh.kiosk().session(), "{name}");
        assert!(headless.picture() == fresh.picture(), "{name}: the next member sees the old one");
        assert!(headless.picture() == fresh.picture());
    }
}

#[test]
fn what_waits_is_shown_also_when_a_member_just_walks_away() {
    let mut headless = headless();
    open_rides(&mut headless);
    let changed = with(|config| config.display.theme = ThemeName::ContrastDark);
    headless.reload(changed.clone());
    let timeouts = lobby().config.session;
    headless.wait(u64::from(timeouts.idle_seconds) + u64::from(timeouts.warning_seconds) - 1);
    assert_eq!(headless.kiosk().session().choices().theme, ThemeName::Light);
    headless.wait(1);
    assert_eq!(headless.kiosk().session(), Headless::new(changed, 1080, 1920).kiosk().session());
}

#[test]
fn the_last_of_several_changes_counts() {
    let mut headless = headless();
    open_rides(&mut headless);
    headless.reload(with(|config| config.display.theme = ThemeName::Dark));
    // The administrator takes it back, and mends a number.
    headless.reload(with_new_number());
    assert!(shows(&mut headless, NEW));
    headless.tap_target(&Action::Finish).unwrap();
    assert_eq!(headless.kiosk().session().choices(), Choices::default());
}

#[test]
fn while_nobody_uses_the_kiosk_every_change_shows_at_once() {
    for (name, changed) in changes_that_wait() {
        let mut headless = headless();
        headless.reload(changed.clone());
        let mut fresh = Headless::new(changed, 1080, 1920);
        assert_eq!(headless.kiosk().session(), fresh.kiosk().session(), "{name}");
        assert!(headless.picture() == fresh.picture(), "{name}");
    }
}

#[test]
fn what_waits_is_shown_also_when_a_key_ends_the_session() {
    let mut headless = headless();
    open_rides(&mut headless);
    let changed = with(|config| config.display.theme = ThemeName::Dark);
    headless.reload(changed.clone());
    let fresh = Headless::new(changed, 1080, 1920).kiosk().session().clone();
    for _ in 0..10 {
        headless.press("Escape");
        if !headless.kiosk().session().is_active() {
            assert_eq!(headless.kiosk().session(), &fresh);
            return;
        }
    }
    panic!("no key led out of the session");
}

/// What a finger has touched is what it chooses, though the languages change places meanwhile.
#[test]
fn a_reload_waits_for_the_finger_on_the_screen() {
    let mut headless = headless();
    let speak = Action::Speak(Language::Khmer);
    let place = |headless: &mut Headless| {
        let found = headless.seen().into_iter().find(|seen| seen.id == Some(target_id(&speak)));
        found.map(|seen| seen.place.center())
    };
    let at = place(&mut headless).unwrap();
    let changed = with(|config| config.display.theme = ThemeName::Dark);
    headless.touch(&[press_finger(1, at)]);
    headless.reload(changed.clone());
    assert_eq!(headless.kiosk().session().choices().theme, ThemeName::Light);
    assert_eq!(headless.touch(&[lift(1, at)]), std::slice::from_ref(&speak));
    // A finger that chooses nothing keeps it waiting no longer than it is there.
    headless.tap_target(&Action::Finish).unwrap();
    assert_eq!(headless.kiosk().session().choices().theme, ThemeName::Dark);
    headless.touch(&[press_finger(1, at)]);
    headless.reload(lobby());
    headless.touch(&[lift(2, at), move_to(1, iced::Point::ORIGIN), lift(1, iced::Point::ORIGIN)]);
    assert_eq!(headless.kiosk().session().choices().theme, ThemeName::Light);
}

#[test]
fn another_logo_and_another_size_of_the_screen_show_the_logo_anew() {
    let logo = |shade: u8| Logo { width: 300, height: 200, rgba: vec![shade; 300 * 200 * 4].into() };
    let with_logo = |shade| Lobby { logo: Some(logo(shade)), ..lobby() };
    let mut headless = Headless::new(with_logo(200), 1080, 1920);
    headless.reload(with_logo(90));
    assert!(headless.picture() == Headless::new(with_logo(90), 1080, 1920).picture());
    headless.resize(1920, 1080);
    assert!(headless.picture() == Headless::new(with_logo(90), 1920, 1080).picture());
    headless.reload(lobby());
    assert!(headless.picture() == Headless::new(lobby(), 1920, 1080).picture());
}

#[test]
fn every_lobby_arrives_in_order_and_none_after_the_kiosk_is_gone() {
    let (mut reloader, reloads) = reloads();
    let others: Vec<_> =
        (121..124).map(|seconds| with(|config| config.session = IdleTimeouts::new(seconds, 45).unwrap())).collect();
    let sent = others.clone();
    let thread = std::thread::spawn(move || {
        for lobby in sent {
            reloader.show(lobby);
        }
        reloader
    });
    let mut stream = Box::pin(reloads.stream());
    for other in others {
        let message = executor::block_on(stream.next());
        assert!(matches!(message, Some(Message::Reloaded(lobby)) if *lobby == other));
    }
    // Neither waits for ever.
    let mut reloader = thread.join().unwrap();
    drop(stream);
    reloader.show(lobby());
    assert!(executor::block_on(reloads.stream().next()).is_none());
}
