//! Where a member is, and when a session that nobody uses ends.

use std::time::Duration;

use member_kiosk::config::IdleTimeouts;
use member_kiosk::language::Language;
use member_kiosk::look::ThemeName;
use member_kiosk::page::{Action, Dialog, PlanChoice, Route};
use member_kiosk::session::{Session, SessionDefaults};

fn at(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn session() -> Session {
    let timeouts = IdleTimeouts::new(120, 45).unwrap();
    Session::new(SessionDefaults { language: Language::English, theme: ThemeName::Light, timeouts })
}

/// A session after some actions.
fn after(actions: impl IntoIterator<Item = Action>) -> Session {
    let mut session = session();
    actions.into_iter().for_each(|action| session.apply(action));
    session
}

#[test]
fn switching_the_language_keeps_the_page() {
    let mut session = after([
        Action::Speak(Language::Khmer),
        Action::Go(Route::Rights),
        Action::Go(Route::Languages),
        Action::Speak(Language::Arabic),
    ]);
    assert_eq!((session.route(), session.language()), (&Route::Rights, Language::Arabic));
    session.apply(Action::Back);
    assert_eq!(session.route(), &Route::Home);
}

#[test]
fn tabs_leave_no_trail() {
    let session = after([
        Action::Speak(Language::English),
        Action::Go(Route::Interpreter(None)),
        Action::Go(Route::Interpreter(Some(PlanChoice::NotListed))),
        Action::Back,
    ]);
    assert_eq!(session.route(), &Route::Home);
}

#[test]
fn left_on_a_dialog_it_warns_and_starts_over() {
    let mut session = after([Action::Speak(Language::Thai), Action::Open(Dialog::Staff)]);
    session.used(at(5));
    assert!(!session.tick(at(124)));
    assert!(session.tick(at(125)));
    assert_eq!(session.dialog(), Some(&Dialog::StillThere { seconds: 45, of: 45 }));
    // A touch brings back what was there.
    assert!(session.finger(false, at(130)));
    assert_eq!(session.dialog(), Some(&Dialog::Staff));
    assert!(session.tick(at(130 + 120)));
    assert!(session.tick(at(130 + 164)));
    assert_eq!(session.dialog(), Some(&Dialog::StillThere { seconds: 1, of: 45 }));
    assert!(session.tick(at(130 + 165)));
    assert_eq!(session, self::session());
}

#[test]
fn the_clock_stands_still_while_a_finger_is_down() {
    let mut session = after([Action::Speak(Language::English)]);
    session.finger(true, at(0));
    assert!(!session.tick(at(1000)));
    session.finger(false, at(1000));
    assert!(!session.tick(at(1119)));
    assert!(session.tick(at(1120)));
}

#[test]
fn the_untouched_welcome_page_waits_for_ever() {
    let mut session = session();
    assert!(!session.tick(at(1_000_000)));
    assert_eq!(session.dialog(), None);
}

#[test]
fn nothing_survives_finish() {
    let session = after([
        Action::Speak(Language::Thai),
        Action::Recolor(ThemeName::Dark),
        Action::Lower(true),
        Action::Open(Dialog::Display),
        Action::Finish,
    ]);
    assert_eq!(session, self::session());
}
