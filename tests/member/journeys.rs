//! What a member can reach by touching the drawn program, and what the touches lead to.

use std::collections::BTreeMap;

use iced::Point;
use member_kiosk::config::Lobby;
use member_kiosk::draw::{body_id, target_id};
use member_kiosk::language::Language;
use member_kiosk::page::{Action, Dialog, Route};
use member_kiosk::session::Choices;

use super::support::headless::Headless;

/// A tall screen of 22 inches.
fn headless() -> Headless {
    Headless::new(Lobby::embedded().unwrap(), 1080, 1920)
}

/// The middle of every target that can be seen.
fn targets(headless: &mut Headless) -> Vec<Point> {
    headless
        .seen()
        .into_iter()
        .filter(|seen| seen.id.is_some() && seen.id != Some(body_id()))
        .map(|seen| seen.place.center())
        .filter(|place| place.y < 1920.0)
        .collect()
}

/// A new member touches each of the places in turn.
fn replay(headless: &mut Headless, taps: &[Point]) {
    headless.show(&Route::Welcome, Language::English, Choices::default(), None);
    for &tap in taps {
        headless.tap(tap);
    }
}

/// The fewest taps that lead from the welcome page to each route: through the page of languages, then anywhere.
fn fewest_taps(language: Language) -> BTreeMap<String, usize> {
    const MOST: usize = 4;
    let mut headless = headless();
    let begin = place_of(&mut headless, &Action::Go(Route::Languages));
    headless.tap(begin);
    let speak = place_of(&mut headless, &Action::Speak(language));
    let mut fewest = BTreeMap::from([(Route::Welcome.to_string(), 0), (Route::Languages.to_string(), 1)]);
    fewest.insert(Route::Home.to_string(), 2);
    let mut frontier = vec![vec![begin, speak]];
    for taps in 3..=MOST {
        let mut next = Vec::new();
        for path in &frontier {
            replay(&mut headless, path);
            assert_eq!(headless.kiosk().session().language(), language);
            for target in targets(&mut headless) {
                replay(&mut headless, path);
                headless.tap(target);
                let session = headless.kiosk().session();
                let route = session.route().to_string();
                if session.dialog().is_none() && !fewest.contains_key(&route) {
                    fewest.insert(route, taps);
                    next.push(path.iter().copied().chain([target]).collect());
                }
            }
        }
        frontier = next;
    }
    fewest
}

/// Where the target of an action stands.
fn place_of(headless: &mut Headless, action: &Action) -> Point {
    let id = target_id(action);
    let target = headless.seen().into_iter().find(|seen| seen.id.as_ref() == Some(&id));
    target.unwrap_or_else(|| panic!("{action:?} stands nowhere")).place.center()
}

fn every_route_in_four_taps(language: Language) {
    let fewest = fewest_taps(language);
    // What stands under one heading of the notice is one tap farther, on a list that scrolls.
    let is_page = |route: &Route| !matches!(route, Route::Privacy { section: Some(_), .. });
    for route in Lobby::embedded().unwrap().routes().into_iter().filter(is_page) {
        assert!(fewest.contains_key(&route.to_string()), "{route} is out of reach in {language}: {fewest:?}");
    }
}

#[test]
fn every_route_is_four_taps_away_in_english() {
    every_route_in_four_taps(Language::English);
}

#[test]
fn every_route_is_four_taps_away_in_arabic() {
    every_route_in_four_taps(Language::Arabic);
}

/// Rule R1: any language's message in at most two taps.
#[test]
fn the_interpreter_message_is_two_taps_away_in_every_language() {
    for language in Language::ALL {
        let mut headless = headless();
        headless.tap_target(&Action::Speak(language)).unwrap();
        let interpreter = Action::Go(Lobby::embedded().unwrap().route("interpreter").unwrap());
        assert_eq!(headless.tap_target(&interpreter), Some(vec![interpreter.clone()]), "{language}");
        assert_eq!(headless.kiosk().session().language(), language);
        assert_eq!(headless.kiosk().session().route().to_string(), "interpreter");
    }
}

#[test]
fn anything_touched_on_the_welcome_page_begins() {
    for place in [Point::new(540.0, 420.0), Point::new(30.0, 1900.0), Point::new(540.0, 1800.0)] {
        let mut headless = headless();
        headless.tap(place);
        assert_eq!(headless.kiosk().session().route(), &Route::Languages, "touched at {place:?}");
    }
}

#[test]
fn a_link_leads_through_the_leaving_notice_and_back() {
    let lobby = Lobby::embedded().unwrap();
    let ride = lobby.config.facts.plans[0].ride.as_ref().unwrap().online.clone().unwrap();
    let mut headless = headless();
    headless.tap_target(&Action::Speak(Language::Farsi)).unwrap();
    headless.tap_target(&Action::Go(lobby.route("rides").unwrap())).unwrap();
    headless.tap_target(&Action::Go(lobby.route("rides/brand-new-day").unwrap())).unwrap();
    headless.tap_target(&Action::Open(Dialog::Leaving(ride.clone()))).unwrap();
    assert_eq!(headless.kiosk().session().dialog(), Some(&Dialog::Leaving(ride.clone())));
    // What lies under the dialog cannot be touched: a touch there closes the dialog.
    assert_eq!(headless.tap(Point::new(30.0, 1890.0)), [Action::Close]);
    assert_eq!(headless.kiosk().session().dialog(), None);
    headless.tap_target(&Action::Open(Dialog::Leaving(ride))).unwrap();
    headless.tap_target(&Action::Close).unwrap();
    assert_eq!(headless.kiosk().session().dialog(), None);
}

#[test]
fn help_from_staff_is_on_every_page_in_the_same_place() {
    let mut headless = headless();
    let routes = Lobby::embedded().unwrap().routes();
    let help = target_id(&Action::Open(Dialog::Staff));
    for language in [Language::English, Language::Arabic] {
        let mut places = BTreeMap::new();
        for route in &routes {
            headless.show(route, language, Choices::default(), None);
            let found = headless.seen().into_iter().find(|seen| seen.id.as_ref() == Some(&help));
            let found = found.unwrap_or_else(|| panic!("{route} has no help from staff"));
            places.insert(format!("{:?}", found.place), route.to_string());
        }
        assert_eq!(places.len(), 1, "{places:?}");
    }
}

#[test]
fn another_page_begins_at_its_start() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = headless();
    headless.tap_target(&Action::Speak(Language::English)).unwrap();
    headless.tap_target(&Action::Go(Route::Rights)).unwrap();
    let first = headless.picture();
    headless.scroll(600.0);
    assert!(headless.picture() != first, "the text did not scroll");
    headless.tap_target(&Action::Home).unwrap();
    headless.tap_target(&Action::Go(lobby.route("rights").unwrap())).unwrap();
    assert!(headless.picture() == first, "the text is still scrolled");
}

#[test]
fn a_kiosk_that_was_left_starts_over() {
    let timeouts = Lobby::embedded().unwrap().config.session;
    let fresh = headless().kiosk().session().clone();
    let mut headless = headless();
    headless.tap_target(&Action::Speak(Language::Khmer)).unwrap();
    headless.tap_target(&Action::Open(Dialog::Display)).unwrap();
    headless.wait(u64::from(timeouts.idle_seconds));
    let warning = |headless: &Headless| matches!(headless.kiosk().session().dialog(), Some(Dialog::StillThere { .. }));
    assert!(warning(&headless));
    // One touch anywhere stays, and what was shown is shown again.
    headless.tap(Point::new(20.0, 20.0));
    assert_eq!(headless.kiosk().session().dialog(), Some(&Dialog::Display));
    headless.wait(u64::from(timeouts.idle_seconds) + 3);
    assert!(warning(&headless));
    headless.tap_target(&Action::Stay).unwrap();
    assert_eq!(headless.kiosk().session().dialog(), Some(&Dialog::Display));
    headless.wait(u64::from(timeouts.idle_seconds) + u64::from(timeouts.warning_seconds));
    assert_eq!(headless.kiosk().session(), &fresh);
}

#[test]
fn a_lowered_screen_has_every_target_in_its_lower_part() {
    let mut headless = headless();
    headless.tap_target(&Action::Speak(Language::Arabic)).unwrap();
    headless.tap_target(&Action::Open(Dialog::Display)).unwrap();
    headless.tap_target(&Action::Lower(true)).unwrap();
    headless.tap_target(&Action::Close).unwrap();
    for route in Lobby::embedded().unwrap().routes().iter().filter(|route| **route != Route::Welcome) {
        let choices = Choices { lowered: true, ..Choices::default() };
        headless.show(route, Language::Arabic, choices, None);
        let highest =
            headless.seen().iter().filter(|seen| seen.id.is_some()).map(|seen| seen.place.y).fold(f32::MAX, f32::min);
        assert!(highest >= 1920.0 * 0.36, "{route}: a target stands at {highest}");
    }
}
