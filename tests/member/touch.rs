//! Fingers: drags that begin on a button, flings, second fingers (rule R12), with touch events as a screen sends them.

use iced::mouse::{self, Button};
use iced::{touch, Point};
use member_kiosk::config::Lobby;
use member_kiosk::draw::body_id;
use member_kiosk::language::Language;
use member_kiosk::look::TextSize;
use member_kiosk::page::{Dialog, Route};
use member_kiosk::session::Choices;

use super::support::headless::{lift, move_to, press_finger, Headless};

/// Home with letters so large that its tiles scroll.
fn long_home() -> Headless {
    let mut headless = Headless::new(Lobby::embedded().unwrap(), 1080, 1920);
    let choices = Choices { text_size: TextSize::Largest, ..Choices::default() };
    headless.show(&Route::Home, Language::Armenian, choices, None);
    assert!(headless.scrolled().1 > 100.0, "home does not scroll");
    headless
}

/// The middle of a tile.
fn tile(headless: &mut Headless) -> Point {
    let seen = headless.seen();
    let body = seen.iter().position(|seen| seen.id == Some(body_id())).unwrap();
    let inside = |mut index: usize| loop {
        match seen[index].parent {
            Some(parent) if parent == body => return true,
            Some(parent) => index = parent,
            None => return false,
        }
    };
    let tile = (0..seen.len()).filter(|&index| seen[index].id.is_some() && inside(index)).nth(3).unwrap();
    seen[tile].place.center()
}

fn above(point: Point, by: f32) -> Point {
    Point::new(point.x, point.y - by)
}

#[test]
fn a_drag_that_begins_on_a_button_scrolls_and_presses_nothing() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    assert!(headless.drag(tile, above(tile, 80.0)).is_empty());
    assert_eq!(headless.kiosk().session().route(), &Route::Home);
    assert!(headless.scrolled().0 > 40.0, "it did not scroll: {:?}", headless.scrolled());
    for _ in 0..300 {
        headless.frame();
    }
    // Nothing is left of the press: it looks as if it had been scrolled by a wheel.
    let mut other = long_home();
    other.scroll(headless.scrolled().0);
    assert!(headless.picture() == other.picture(), "a mark is left");
}

#[test]
fn a_trembling_finger_presses() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    assert_eq!(headless.drag(tile, above(tile, 6.0)).len(), 1);
    assert!(headless.scrolled().0.abs() < 0.1);
}

#[test]
fn a_finger_that_slides_off_presses_nothing() {
    let mut headless = Headless::new(Lobby::embedded().unwrap(), 1080, 1920);
    headless.show(&Route::Home, Language::English, Choices::default(), None);
    let tile = tile(&mut headless);
    assert!(headless.drag(tile, Point::new(tile.x, 1500.0)).is_empty());
    assert_eq!(headless.kiosk().session().route(), &Route::Home);
    assert_eq!(headless.tap(tile).len(), 1, "the tile presses when the finger stays");
}

/// A quick drag over `way` px, lifted in motion.
fn fling(headless: &mut Headless, way: f32) {
    let at = Point::new(400.0, 1200.0);
    headless.drag(at, above(at, way));
}

#[test]
fn a_fling_goes_on_and_stops_at_the_end() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = Headless::new(lobby, 1080, 1920);
    headless.show(&Route::Rights, Language::English, Choices::default(), None);
    fling(&mut headless, 300.0);
    let lifted = headless.scrolled().0;
    for _ in 0..30 {
        headless.frame();
    }
    let later = headless.scrolled().0;
    assert!(later > lifted + 50.0, "it did not glide: {lifted}, then {later}");
    for _ in 0..6 {
        fling(&mut headless, 900.0);
        for _ in 0..300 {
            headless.frame();
        }
    }
    let (offset, most) = headless.scrolled();
    assert!((offset - most).abs() < 1.0, "{offset} of {most}");
}

#[test]
fn a_touch_stops_a_glide_and_presses_nothing() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    headless.drag(tile, above(tile, 300.0));
    headless.frame();
    assert!(headless.tap(tile).is_empty(), "stopping a glide pressed a button");
    let stopped = headless.scrolled().0;
    headless.frame();
    headless.frame();
    assert!((headless.scrolled().0 - stopped).abs() < 0.1);
}

#[test]
fn a_second_finger_changes_nothing() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    let elsewhere = Point::new(200.0, 1890.0);
    assert!(headless.touch(&[press_finger(1, tile), press_finger(2, elsewhere)]).is_empty());
    assert!(headless.touch(&[move_to(2, above(elsewhere, 600.0))]).is_empty());
    assert!(headless.touch(&[lift(2, elsewhere)]).is_empty());
    assert!(headless.scrolled().0.abs() < 0.1);
    assert_eq!(headless.touch(&[lift(1, tile)]).len(), 1, "the first finger no longer presses");
}

#[test]
fn a_finger_that_is_lost_presses_nothing() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    headless.touch(&[press_finger(1, tile)]);
    let lost = touch::Event::FingerLost { id: touch::Finger(1), position: tile };
    assert!(headless.touch(&[lost]).is_empty());
    assert!(headless.touch(&[lift(1, tile)]).is_empty());
    assert_eq!(headless.tap(tile).len(), 1, "the next finger is not taken for the lost one");
}

#[test]
fn a_finger_that_rests_for_a_minute_is_taken_for_lost() {
    let timeouts = Lobby::embedded().unwrap().config.session;
    let mut kiosk = long_home();
    let tile = tile(&mut kiosk);
    kiosk.touch(&[press_finger(1, tile)]);
    kiosk.wait(50);
    // It trembles: that is a finger, and no bag.
    kiosk.touch(&[move_to(1, above(tile, 3.0))]);
    kiosk.wait(50);
    assert_eq!(kiosk.tap(tile).len(), 0, "another finger was heard too soon");
    kiosk.wait(10);
    assert_eq!(kiosk.touch(&[lift(1, tile)]).len(), 0, "the lost finger pressed");
    // The clock of the session runs again, and another finger is heard.
    kiosk.wait(u64::from(timeouts.idle_seconds));
    assert!(matches!(kiosk.kiosk().session().dialog(), Some(Dialog::StillThere { .. })));
    kiosk.tap(Point::new(5.0, 5.0));
    assert_eq!(kiosk.kiosk().session().dialog(), None);
    assert_eq!(kiosk.tap(tile).len(), 1);
}

#[test]
fn beyond_its_end_a_text_resists_and_springs_back() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    headless.touch(&[press_finger(1, tile)]);
    headless.touch(&[move_to(1, above(tile, -50.0))]);
    headless.touch(&[move_to(1, above(tile, -250.0))]);
    let pulled = headless.scrolled().0;
    assert!((pulled + 60.0).abs() < 1.0, "pulled by 200 px it followed by {pulled}");
    headless.touch(&[lift(1, above(tile, -250.0))]);
    for _ in 0..60 {
        headless.frame();
    }
    assert!(headless.scrolled().0.abs() < f32::EPSILON, "it stays at {:?}", headless.scrolled());
}

#[test]
fn a_finger_that_rests_before_it_lifts_flings_nothing() {
    let mut headless = long_home();
    let tile = tile(&mut headless);
    headless.touch(&[press_finger(1, tile)]);
    for way in [20.0, 40.0, 60.0, 80.0] {
        headless.frame();
        headless.touch(&[move_to(1, above(tile, way))]);
    }
    for _ in 0..10 {
        headless.frame();
    }
    headless.touch(&[lift(1, above(tile, 80.0))]);
    let lifted = headless.scrolled().0;
    headless.frame();
    headless.frame();
    assert!(lifted > 40.0 && (headless.scrolled().0 - lifted).abs() < 0.1, "{lifted}, then {:?}", headless.scrolled());
}

/// Some touch screens are told as mice.
#[test]
fn a_mouse_button_that_rests_for_a_minute_is_taken_for_lost() {
    let mut kiosk = long_home();
    let tile = tile(&mut kiosk);
    kiosk.mouse(mouse::Event::ButtonPressed(Button::Left), tile);
    kiosk.wait(50);
    kiosk.mouse(mouse::Event::CursorMoved { position: above(tile, 3.0) }, above(tile, 3.0));
    kiosk.wait(50);
    assert_eq!(kiosk.tap(tile).len(), 0, "a finger was heard too soon");
    kiosk.wait(10);
    assert_eq!(kiosk.mouse(mouse::Event::ButtonReleased(Button::Left), tile).len(), 0, "the lost button pressed");
    assert_eq!(kiosk.tap(tile).len(), 1);
}

#[test]
fn a_touch_beside_a_dialog_closes_it_and_one_on_its_card_does_not() {
    let mut headless = Headless::new(Lobby::embedded().unwrap(), 1080, 1920);
    let show = |headless: &mut Headless| {
        headless.show(&Route::Contact, Language::Thai, Choices::default(), Some(Dialog::Display));
    };
    show(&mut headless);
    let id = iced::advanced::widget::Id::new("dialog");
    let card = headless.seen().into_iter().find(|seen| seen.id.as_ref() == Some(&id)).unwrap().place;
    headless.tap(Point::new(card.x - 10.0, card.y + 10.0));
    assert!(headless.kiosk().session().dialog().is_some(), "the card's rim closes it");
    for at in [Point::new(540.0, 1900.0), Point::new(540.0, 10.0)] {
        show(&mut headless);
        headless.tap(at);
        assert!(headless.kiosk().session().dialog().is_none(), "{at:?} does not close it");
        assert_eq!(headless.kiosk().session().route(), &Route::Contact);
    }
}

#[test]
fn a_finger_on_the_bar_leads_the_page() {
    let mut headless = long_home();
    let seen = headless.seen();
    let body = seen.iter().find(|seen| seen.id == Some(body_id())).unwrap().place;
    let rail = body.x + body.width - 50.0;
    let most = headless.scrolled().1;
    let (middle, end) = (body.y + body.height * 0.5, body.y + body.height * 0.95);
    assert!(headless.drag(Point::new(rail, middle), Point::new(rail, end)).is_empty());
    assert!(headless.scrolled().0 > most * 0.9, "{:?}", headless.scrolled());
    headless.drag(Point::new(rail, middle), Point::new(rail, body.y - 50.0));
    assert!(headless.scrolled().0 < 1.0 || most < 1.0, "{:?}", headless.scrolled());
}
