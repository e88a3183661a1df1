//! Whatever a member does, the next one finds a fresh kiosk; and from everywhere something leads home (rules R16, R20).

use std::time::Duration;

use fastrand::Rng;
use iced::{Point, Size};
use member_kiosk::config::Lobby;
use member_kiosk::kiosk::{Kiosk, Message};
use member_kiosk::language::Language;
use member_kiosk::look::{TextSize, ThemeName};
use member_kiosk::page::{Action, Dialog, Route};

use super::support::every_dialog;
use super::support::headless::{lift, move_to, press_finger, Headless};

const KEYS: [&str; 12] = [
    "ArrowDown",
    "ArrowDown",
    "ArrowDown",
    "ArrowUp",
    "Enter",
    "Enter",
    "Escape",
    "F1",
    "Space",
    "Tab",
    "Ctrl+Shift+Q",
    "Ctrl+Shift+R",
];

/// How many journeys: `MEMBER_KIOSK_FUZZ=100000 cargo test --release --test fresh` for a long run.
fn rounds() -> usize {
    std::env::var("MEMBER_KIOSK_FUZZ").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(10_000)
}

/// What a member could do next: something that the page offers, a key, a finger, or waiting.
fn next(kiosk: &Kiosk, random: &mut Rng) -> Vec<Message> {
    let offered: Vec<_> = kiosk.stops().iter().filter_map(|stop| stop.action.clone()).collect();
    let tap = |action| vec![Message::Finger(true), Message::Act(action), Message::Finger(false)];
    match random.u8(0..20) {
        0..=9 if !offered.is_empty() => tap(offered[random.usize(0..offered.len())].clone()),
        10..=13 => {
            vec![Message::Pressed { name: KEYS[random.usize(0..KEYS.len())].to_owned(), is_repeat: random.bool() }]
        }
        14 => tap(Action::Speak(Language::ALL[random.usize(0..Language::ALL.len())])),
        15 => tap(Action::Recolor(ThemeName::ALL[random.usize(0..ThemeName::ALL.len())])),
        16 => tap(Action::Resize(TextSize::ALL[random.usize(0..TextSize::ALL.len())])),
        17 => vec![Message::Finger(random.bool())],
        18 => vec![Message::Used],
        _ => vec![Message::Tick],
    }
}

/// Whether the page offers a way on: home, back, finish, or, on the pages that come before, a language.
fn leads_somewhere(kiosk: &Kiosk) -> bool {
    kiosk.stops().iter().filter_map(|stop| stop.action.as_ref()).any(|action| {
        matches!(
            action,
            Action::Home
                | Action::Back
                | Action::Finish
                | Action::Close
                | Action::Stay
                | Action::Speak(_)
                | Action::Go(_)
        )
    })
}

#[test]
fn after_any_journey_the_kiosk_is_fresh() {
    let lobby = Lobby::embedded().unwrap();
    let (idle, warning) = timeouts();
    let seed = std::env::var("MEMBER_KIOSK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1789);
    let mut random = Rng::with_seed(seed);
    let mut kiosk = Kiosk::new(lobby, Size::new(1080.0, 1920.0));
    let fresh = kiosk.session().clone();
    let mut now = Duration::ZERO;
    let (mut steps, mut farthest) = (0, 0);
    for round in 0..rounds() {
        for _ in 0..random.usize(1..12) {
            now += Duration::from_secs(random.u64(0..30));
            for message in next(&kiosk, &mut random) {
                kiosk.update(message, now);
            }
            steps += 1;
            assert!(leads_somewhere(&kiosk), "journey {round} of {seed} is stuck: {:?}", kiosk.session());
        }
        farthest += usize::from(kiosk.session() != &fresh);
        if random.bool() {
            kiosk.update(Message::Act(Action::Finish), now);
        } else {
            // Whoever left takes the finger along.
            kiosk.update(Message::Finger(false), now);
            for seconds in [idle, warning] {
                now += Duration::from_secs(seconds);
                kiosk.update(Message::Tick, now);
            }
        }
        assert_eq!(kiosk.session(), &fresh, "journey {round} of {seed}");
        assert!(kiosk.stops().iter().any(|stop| stop.action == Some(Action::Go(Route::Languages))));
    }
    assert!(steps > rounds() && farthest > rounds() / 2, "{steps} steps, {farthest} journeys led anywhere");
}

/// Seconds until the warning, and of the warning.
fn timeouts() -> (u64, u64) {
    let timeouts = Lobby::embedded().unwrap().config.session;
    (timeouts.idle_seconds.into(), timeouts.warning_seconds.into())
}

/// The same with real fingers on the drawn program, fewer times.
#[test]
fn after_any_taps_and_drags_the_kiosk_is_fresh_and_looks_so() {
    let lobby = Lobby::embedded().unwrap();
    let mut random = Rng::with_seed(1848);
    let mut headless = Headless::new(lobby, 1080, 1920);
    let fresh = headless.kiosk().session().clone();
    let picture = headless.picture();
    let whole = timeouts().0 + timeouts().1 + 1;
    let place = |random: &mut Rng| Point::new(random.f32() * 1080.0, random.f32() * 1920.0);
    for round in 0..40 {
        for _ in 0..random.usize(1..8) {
            let (from, to) = (place(&mut random), place(&mut random));
            match random.u8(0..6) {
                0..=2 => drop(headless.tap(from)),
                3 => drop(headless.drag(from, to)),
                4 => drop(headless.touch(&[
                    press_finger(7, from),
                    press_finger(8, to),
                    move_to(8, from),
                    lift(7, from),
                    lift(8, to),
                ])),
                _ => drop(headless.press(KEYS[random.usize(0..KEYS.len())])),
            }
            headless.frame();
        }
        headless.touch(&[lift(7, Point::ORIGIN)]);
        headless.wait(whole);
        assert_eq!(headless.kiosk().session(), &fresh, "round {round}");
        assert!(headless.picture() == picture, "round {round}: the welcome page looks different");
    }
}

/// Left on a dialog, a code, the display panel or the help, it starts over all the same.
#[test]
fn left_on_any_dialog_it_starts_over() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = Headless::new(lobby.clone(), 1080, 1920);
    let fresh = headless.kiosk().session().clone();
    // The warning ends in the same way by itself.
    let is_opened = |dialog: &Dialog| !matches!(dialog, Dialog::StillThere { .. });
    for dialog in every_dialog(&lobby).into_iter().filter(is_opened) {
        headless.show(&Route::Home, Language::Thai, member_kiosk::session::Choices::default(), Some(dialog.clone()));
        headless.wait(1000);
        assert_eq!(headless.kiosk().session(), &fresh, "{dialog:?}");
    }
}
