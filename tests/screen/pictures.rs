//! Every route in every language, laid out by the real text stack: no box instead of a letter, the right font, and
//! every telephone number readable from left to right.

use super::support;
use super::support::headless::Headless;

use std::collections::BTreeSet;

use iced::advanced::graphics::text::cosmic_text::fontdb::Database;
use iced::advanced::graphics::text::font_system;
use member_kiosk::config::Lobby;
use member_kiosk::draw::{has_glyph, install_fonts, LaidOut};
use member_kiosk::language::Language;
use member_kiosk::page::{Dialog, Route};
use member_kiosk::session::Choices;
use support::digits_as_seen;

const SHAPES: [(u32, u32); 2] = [(1080, 1920), (1920, 1080)];

/// Shows every route in a language, and every dialog over home, and hands each laid-out text to `look`.
fn each_text(language: Language, mut look: impl FnMut(&str, &LaidOut)) {
    let lobby = Lobby::embedded().unwrap();
    for (width, height) in SHAPES {
        let mut headless = Headless::new(lobby.clone(), width, height);
        let pages = lobby.routes().into_iter().map(|route| (route, None));
        let dialogs = support::every_dialog(&lobby).into_iter();
        let dialogs = dialogs.map(|dialog| (Route::Home, Some(dialog)));
        for (route, dialog) in pages.chain(dialogs) {
            headless.show(&route, language, Choices::default(), dialog);
            let mut texts = 0;
            for seen in headless.seen() {
                if let Some(text) = seen.text {
                    look(&format!("{route} in {language}"), &text);
                    texts += 1;
                }
            }
            assert!(texts > 0, "{route} in {language} shows no text");
        }
    }
}

/// The families that drew a text's glyphs, and whether each glyph was found.
fn glyphs(text: &LaidOut) -> (BTreeSet<String>, bool) {
    let mut system = font_system().write().unwrap();
    let glyphs: Vec<_> = text.paragraph.buffer().layout_runs().flat_map(|run| run.glyphs.to_vec()).collect();
    let all_found = glyphs.iter().all(|glyph| glyph.glyph_id != 0);
    let families =
        glyphs.iter().map(|glyph| system.raw().db().face(glyph.font_id).unwrap().families[0].0.clone()).collect();
    (families, all_found)
}

#[test]
fn every_letter_is_found_in_the_font_of_its_language() {
    for language in Language::ALL {
        let mut own = 0;
        each_text(language, |place, text| {
            let (families, all_found) = glyphs(text);
            assert!(all_found, "{place}: a box in “{}”", text.text);
            let wanted = BTreeSet::from([text.language.font_family().to_owned()]);
            assert!(families.is_subset(&wanted), "{place}: “{}” is drawn by {families:?}", text.text);
            own += usize::from(text.language == language);
        });
        assert!(own > 100, "only {own} texts are in {language}");
    }
}

/// What stands where nothing of a site's files can be used: every language, drawn whole, without the organization's name.
#[test]
fn out_of_service_is_said_in_every_language() {
    let lobby = Lobby::out_of_service().unwrap();
    let name = lobby.config.facts.organization.name.clone();
    for (width, height) in SHAPES {
        let mut headless = Headless::new(lobby.clone(), width, height);
        let texts: Vec<_> = headless.seen().into_iter().filter_map(|seen| seen.text).collect();
        assert!(texts.iter().all(|text| glyphs(text).1 && !text.text.contains(&*name)), "{width}");
        if let Some(folder) = std::env::var_os("MEMBER_KIOSK_PICTURES") {
            let picture = image::RgbaImage::from_raw(width, height, headless.picture()).unwrap();
            picture.save(std::path::Path::new(&folder).join(format!("out-of-service-{width}.png"))).unwrap();
        }
        for language in Language::ALL {
            let words = lobby.words(language).out_of_service().text;
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            assert!(texts.iter().any(|text| letters(&text.text) == letters(&words)), "{language}: {words}");
        }
    }
}

/// A window that is being made smaller and smaller, or has no size yet, ends nothing.
#[test]
fn a_window_without_room_draws_nothing() {
    for (width, height) in [(1, 1), (20, 20), (1, 1920), (1080, 1), (199, 199), (200, 200), (200, 1920), (1080, 200)] {
        let mut headless = Headless::new(Lobby::embedded().unwrap(), width, height);
        headless.show(&Route::Contact, Language::Khmer, Choices::default(), Some(Dialog::Staff));
        let texts = headless.seen().into_iter().filter(|seen| seen.text.is_some()).count();
        assert_eq!(texts > 0, width.min(height) >= 200, "{width}×{height}");
    }
}

/// The telephone numbers that a text names.
fn phones(text: &str) -> Vec<&str> {
    text.split(|c: char| !(c.is_ascii_digit() || c == '-'))
        .filter(|word| word.len() == 14 && word.starts_with("1-"))
        .collect()
}

#[test]
fn every_phone_is_read_from_left_to_right_in_every_language() {
    for language in Language::ALL {
        let mut numbers = 0;
        each_text(language, |place, text| {
            let seen = digits_as_seen(text.paragraph.buffer());
            for phone in phones(&text.text) {
                assert!(seen.contains(phone), "{place}: {phone} is shown as “{seen}” in “{}”", text.text);
                numbers += 1;
            }
        });
        assert!(numbers > 20, "only {numbers} phones were seen in {language}");
    }
}

#[test]
fn the_cards_of_arabic_and_farsi_show_their_number() {
    for language in [Language::Arabic, Language::Farsi] {
        let lobby = Lobby::embedded().unwrap();
        let mut headless = Headless::new(lobby.clone(), 1080, 1920);
        headless.show(&lobby.route("interpreter/brand-new-day").unwrap(), language, Choices::default(), None);
        let texts = headless.seen().into_iter().filter_map(|seen| seen.text);
        let cards = texts.filter(|text| text.language == language && text.text.contains("4795"));
        let shown: Vec<_> = cards.map(|text| digits_as_seen(text.paragraph.buffer())).collect();
        assert!(!shown.is_empty());
        assert!(shown.iter().all(|digits| digits.contains("1-866-255-4795")), "{shown:?}");
    }
}

#[test]
fn every_message_is_drawn_in_its_own_script() {
    let lobby = Lobby::embedded().unwrap();
    let route = lobby.route("interpreter/brand-new-day").unwrap();
    let mut headless = Headless::new(lobby, 1080, 1920);
    let mut families = BTreeSet::new();
    for language in Language::ALL {
        headless.show(&route, language, Choices::default(), None);
        let mut texts = headless.seen().into_iter().filter_map(|seen| seen.text);
        let message = texts.find(|text| text.language == language && text.text.contains("1-866-255-4795"));
        let message = message.unwrap_or_else(|| panic!("{language} shows no message"));
        families.extend(glyphs(&message).0);
    }
    let wanted: BTreeSet<_> = Language::ALL.iter().map(|language| language.font_family().to_owned()).collect();
    assert_eq!(families, wanted);
}

#[test]
fn pictures_are_not_blank_and_differ_by_language() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = Headless::new(lobby, 1080, 1920);
    let mut pictures = Vec::new();
    for language in Language::ALL {
        headless.show(&Route::Home, language, Choices::default(), None);
        let picture = headless.picture();
        let colors: BTreeSet<_> = picture.chunks_exact(4).map(<[u8]>::to_vec).collect();
        assert!(colors.len() > 50, "home in {language} has only {} colors", colors.len());
        assert!(!pictures.contains(&picture), "home in {language} looks like another language’s");
        pictures.push(picture);
    }
}

#[test]
fn a_character_that_no_font_has_is_known() {
    for language in Language::ALL {
        assert!(language.native_name().chars().all(|c| has_glyph(language, c)), "{language}");
    }
    assert!(!has_glyph(Language::English, '🦀') && !has_glyph(Language::Hindi, '\u{e000}'));
}

/// The program knows the names of its fonts without reading them.
#[test]
fn every_font_is_what_it_is_taken_for() {
    install_fonts();
    let mut system = font_system().write().unwrap();
    let installed = system.raw().db();
    assert!(installed.len() > 20, "the fonts are not installed");
    for face in installed.faces() {
        let mut read = Database::new();
        installed.with_face_data(face.id, |data, _| read.load_font_data(data.to_vec())).unwrap();
        let itself = read.faces().next().unwrap();
        assert_eq!((&itself.families[0].0, itself.weight), (&face.families[0].0, face.weight));
    }
}
