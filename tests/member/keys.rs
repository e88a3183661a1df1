//! With keys alone: every paragraph and every action of every page, in its order, both ways; and out of a locked kiosk only
//! by its PIN.

use std::collections::BTreeSet;
use std::time::Duration;

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::Rectangle;
use member_kiosk::config::Lobby;
use member_kiosk::config::{Exit, PinHash};
use member_kiosk::draw::body_id;
use member_kiosk::kiosk::{keyboard_name, Effect, Message};
use member_kiosk::language::Language;
use member_kiosk::page::{Action, Dialog, Place, Route};
use member_kiosk::session::Choices;

use super::support::headless::Headless;

fn headless(width: u32, height: u32) -> Headless {
    Headless::new(Lobby::embedded().unwrap(), width, height)
}

/// The place in the frame.
fn focused(headless: &Headless) -> Place {
    let stop = headless.kiosk().session().focus().unwrap();
    headless.kiosk().stops()[stop].place
}

/// Where a place stands on the screen, as it is scrolled now; and what of the window it may stand in.
fn sight(headless: &mut Headless, place: Place) -> Option<(Rectangle, Rectangle)> {
    let scrolled = headless.scrolled().0;
    let seen = headless.seen();
    let index = seen.iter().position(|seen| seen.stop.is_some_and(|stop| stop.place == place))?;
    let body = seen.iter().position(|seen| seen.id == Some(body_id()));
    let mut parent = seen[index].parent;
    while parent.is_some() && parent != body {
        parent = seen[parent.unwrap()].parent;
    }
    let at = seen[index].place;
    Some(match parent {
        Some(body) if !matches!(place, Place::Foot(_)) => (Rectangle { y: at.y - scrolled, ..at }, seen[body].place),
        _ => (at, Rectangle::with_size(iced::Size::new(2000.0, 2000.0))),
    })
}

/// Walks through a page with one key, once around, and gives the places in order.
fn walk(headless: &mut Headless, key: &str) -> Vec<Place> {
    let count = headless.kiosk().stops().len();
    let mut places = Vec::new();
    // A part that is higher than the screen takes more than one press.
    let most = count * 4;
    for _ in 0..most {
        headless.press(key);
        let place = focused(headless);
        if places.last() != Some(&place) {
            if places.first() == Some(&place) {
                return places;
            }
            places.push(place);
        }
        let (at, holder) = sight(headless, place).unwrap_or_else(|| panic!("{place:?} is drawn nowhere"));
        let is_seen = at.y < holder.y + holder.height && at.y + at.height > holder.y;
        assert!(is_seen, "{place:?} is out of sight: {at:?} in {holder:?}");
    }
    panic!("{key} leads around no page: {places:?}");
}

#[test]
fn keys_reach_every_part_of_every_page_in_order_and_back() {
    for (width, height, languages) in [
        (1080, 1920, Language::ALL.to_vec()),
        (1920, 1080, vec![Language::English, Language::Farsi, Language::Armenian]),
    ] {
        let mut headless = headless(width, height);
        for language in languages {
            for route in Lobby::embedded().unwrap().routes() {
                headless.show(&route, language, Choices::default(), None);
                let wanted: Vec<_> = headless.kiosk().stops().iter().map(|stop| stop.place).collect();
                assert_eq!(walk(&mut headless, "ArrowDown"), wanted, "{route} in {language}");
                headless.show(&route, language, Choices::default(), None);
                let backward: Vec<_> = wanted.into_iter().rev().collect();
                assert_eq!(walk(&mut headless, "ArrowUp"), backward, "{route} in {language}");
            }
        }
    }
}

/// What is written on a page and belongs to no stop; the organization's name is the only such thing.
#[test]
fn every_word_of_every_page_belongs_to_a_part_that_keys_reach() {
    let mut headless = headless(1080, 1920);
    let lobby = Lobby::embedded().unwrap();
    for language in [Language::English, Language::Arabic, Language::Khmer] {
        for route in lobby.routes() {
            headless.show(&route, language, Choices::default(), None);
            let seen = headless.seen();
            let stops: Vec<_> = seen.iter().filter(|seen| seen.stop.is_some()).map(|seen| seen.place).collect();
            for text in seen.iter().filter(|seen| seen.text.is_some()) {
                let words = &text.text.as_ref().unwrap().text;
                let is_reached = stops.iter().any(|stop| stop.contains(text.place.center()));
                let is_current_bar_item = text.place.y > 1700.0;
                let is_name = *words == *lobby.config.facts.organization.name;
                assert!(
                    is_reached || is_current_bar_item || is_name,
                    "{route} in {language}: no key reaches “{words}”"
                );
            }
        }
    }
}

/// Every action that a page offers by touch is in the order of the keys.
#[test]
fn keys_offer_what_touches_offer() {
    let mut headless = headless(1080, 1920);
    for route in Lobby::embedded().unwrap().routes() {
        headless.show(&route, Language::Spanish, Choices::default(), None);
        let by_key: BTreeSet<_> = headless
            .kiosk()
            .stops()
            .iter()
            .filter_map(|stop| stop.action.as_ref())
            .map(|action| format!("{action:?}"))
            .collect();
        for seen in headless.seen() {
            let Some(id) = seen.id.filter(|id| *id != body_id()) else { continue };
            let id = format!("{id:?}");
            let is_known = id.contains("anywhere") || by_key.iter().any(|action| id.contains(&format!("{action:?}")));
            assert!(is_known, "{route}: keys lead nowhere near {id}");
        }
    }
}

/// Two switches: Space moves, Enter selects. From the untouched kiosk to a ride's number and home.
#[test]
fn two_switches_do_everything() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = headless(1080, 1920);
    let ride = lobby.route("rides/astiva").unwrap();
    let way = [
        Action::Go(Route::Languages),
        Action::Speak(Language::Khmer),
        Action::Go(Route::Rides(None)),
        Action::Go(ride),
    ];
    for action in way.into_iter().chain([Action::Home, Action::Finish]) {
        let wanted = headless.kiosk().stops().iter().position(|stop| stop.action.as_ref() == Some(&action));
        let wanted = wanted.unwrap_or_else(|| panic!("{action:?} is not on {}", headless.kiosk().session().route()));
        for _ in 0..4 * headless.kiosk().stops().len() {
            if headless.kiosk().session().focus() == Some(wanted) {
                break;
            }
            headless.press("Space");
        }
        assert_eq!(headless.kiosk().session().focus(), Some(wanted));
        headless.press("Enter");
    }
    assert_eq!(headless.kiosk().session(), self::headless(1080, 1920).kiosk().session());
}

#[test]
fn a_new_page_begins_at_its_title_and_a_dialog_leads_back() {
    let mut headless = headless(1080, 1920);
    headless.show(&Route::Home, Language::Farsi, Choices::default(), None);
    headless.press("ArrowDown");
    headless.press("ArrowDown");
    assert_eq!(focused(&headless), Place::Choice(0, 0));
    headless.press("F1");
    assert!(matches!(headless.kiosk().session().dialog(), Some(Dialog::Keys { number: 2, .. })));
    assert_eq!(focused(&headless), Place::Title);
    headless.press("F1");
    assert_eq!(focused(&headless), Place::Choice(0, 0));
    headless.press("Enter");
    assert_eq!(
        (headless.kiosk().session().route().to_string().as_str(), focused(&headless)),
        ("interpreter", Place::Title)
    );
    headless.press("Escape");
    assert_eq!(headless.kiosk().session().route(), &Route::Home);
    headless.tap(iced::Point::new(5.0, 5.0));
    assert_eq!(headless.kiosk().session().focus(), None, "a touch takes the frame away");
}

#[test]
fn a_key_answers_the_warning_and_does_nothing_else() {
    let timeouts = Lobby::embedded().unwrap().config.session;
    let mut headless = headless(1080, 1920);
    headless.press("ArrowDown");
    headless.press("Enter");
    headless.wait(u64::from(timeouts.idle_seconds));
    assert!(matches!(headless.kiosk().session().dialog(), Some(Dialog::StillThere { .. })));
    let before = (headless.kiosk().session().route().clone(), headless.kiosk().session().focus());
    headless.press("Escape");
    assert_eq!(headless.kiosk().session().dialog(), None);
    assert_eq!((headless.kiosk().session().route().clone(), headless.kiosk().session().focus()), before);
}

fn locked(pin: Option<&str>) -> Headless {
    let mut lobby = Lobby::embedded().unwrap();
    lobby.config.exit = Exit { pin_hash: pin.map(|pin| PinHash::of(pin).unwrap()) };
    let mut headless = Headless::new(lobby, 1080, 1920);
    headless.lock();
    headless
}

#[test]
fn only_the_pin_leaves_a_locked_kiosk() {
    let mut headless = locked(Some("271828"));
    for key in ["Escape", "Alt+F4", "Ctrl+W", "Ctrl+Q", "F11", "Alt+Tab", "Ctrl+C", "Enter", "ArrowDown", "Super"] {
        assert!(!headless.press(key), "{key} closed it");
    }
    assert!(!headless.close(), "the window manager closed it");
    let enter = |headless: &mut Headless, pin: &str| {
        headless.press("Ctrl+Shift+Q");
        for digit in pin.chars() {
            headless.press(&digit.to_string());
        }
        headless.press("Enter")
    };
    assert!(!enter(&mut headless, "271827"));
    assert!(!enter(&mut headless, "271828"), "the wait after a wrong PIN is not kept");
    headless.wait(2);
    assert!(enter(&mut headless, "271828"));
}

#[test]
fn each_wrong_pin_doubles_the_wait_and_during_it_none_is_taken_in() {
    let mut headless = locked(Some("271828"));
    headless.press("Ctrl+Shift+Q");
    for wait in [2, 4, 8] {
        for pin in ["31415", "271828"] {
            for digit in pin.chars() {
                headless.press(&digit.to_string());
            }
            assert!(!headless.press("Enter"));
            let dialog = headless.kiosk().session().dialog();
            assert_eq!(dialog, Some(&Dialog::Exit { typed: 0, wait_seconds: wait }), "after {pin}");
        }
        headless.wait(wait);
    }
    assert!(!headless.press("Enter"), "no PIN at all opened it");
    assert_eq!(headless.kiosk().session().dialog(), Some(&Dialog::Exit { typed: 0, wait_seconds: 0 }));
}

#[test]
fn while_a_pin_is_checked_no_other_is_taken_in() {
    let mut headless = locked(Some("271828"));
    let mut press = |name: &str| {
        let pressed = Message::Pressed { name: name.to_owned(), is_repeat: false };
        headless.kiosk.update(pressed, Duration::ZERO)
    };
    press("Ctrl+Shift+Q");
    for digit in ["1", "2", "3", "4"] {
        press(digit);
    }
    assert!(matches!(press("Enter"), Effect::CheckPin(pin, _) if pin == "1234"));
    for digit in ["5", "6", "7", "8"] {
        press(digit);
    }
    assert_eq!(press("Enter"), Effect::None);
    // What is to be logged: how long the next one waits, and no digit.
    let refused = headless.kiosk.update(Message::PinChecked(false), Duration::ZERO);
    assert_eq!(refused, Effect::WrongPin(Duration::from_secs(2)));
    let dialog = headless.kiosk().session().dialog();
    assert_eq!(dialog, Some(&Dialog::Exit { typed: 0, wait_seconds: 2 }));
}

#[test]
fn keys_have_the_names_that_the_file_uses() {
    let named = |key, modifiers| keyboard_name(&key, modifiers).unwrap_or_default();
    assert_eq!(named(Key::Named(Named::ArrowUp), Modifiers::empty()), "ArrowUp");
    assert_eq!(named(Key::Named(Named::Tab), Modifiers::SHIFT), "Shift+Tab");
    assert_eq!(named(Key::Character("q".into()), Modifiers::CTRL | Modifiers::SHIFT), "Ctrl+Shift+Q");
    assert_eq!(named(Key::Character("?".into()), Modifiers::SHIFT), "?");
    assert_eq!(keyboard_name(&Key::Named(Named::Shift), Modifiers::SHIFT), None);
}

#[test]
fn without_a_pin_there_is_no_way_out() {
    let mut headless = locked(None);
    assert!(!headless.press("Ctrl+Shift+Q"));
    assert_eq!(headless.kiosk().session().dialog(), None);
    assert!(!headless.close());
    assert!(self::headless(1080, 1920).close(), "a window on a desk closes");
}

/// A held Escape would run back through all pages, a held F1 would flash.
#[test]
fn held_keys_act_once_but_up_and_down() {
    let mut headless = headless(1080, 1920);
    headless.show(&Route::Home, Language::English, Choices::default(), None);
    headless.hold("ArrowDown", 2);
    assert_eq!(headless.kiosk().session().focus(), Some(2));
    headless.hold("F1", 3);
    assert!(matches!(headless.kiosk().session().dialog(), Some(Dialog::Keys { .. })));
    headless.press("F1");
    headless.press("Enter");
    assert_eq!(headless.kiosk().session().open_routes().count(), 3);
    headless.hold("Escape", 40);
    assert_eq!(headless.kiosk().session().route(), &Route::Home);
    let mut headless = locked(Some("271828"));
    headless.press("Ctrl+Shift+Q");
    headless.hold("2", 3);
    assert!(matches!(headless.kiosk().session().dialog(), Some(Dialog::Exit { typed: 1, .. })));
}
