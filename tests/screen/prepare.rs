//! Text as it is laid out: each left-to-right piece of Arabic and Farsi is in an isolate of its own, here `<…>`.

use member_kiosk::language::prepare::{for_display, ISOLATE, POP_ISOLATE};
use member_kiosk::language::Language;

fn shown(text: &str) -> String {
    for_display(text, Language::Arabic).replace(ISOLATE, "<").replace(POP_ISOLATE, ">")
}

#[test]
fn a_number_and_its_relay_number_are_two_pieces() {
    assert_eq!(
        shown("با 1-866-255-4795 (TTY: 711) تماس بگیرید."),
        "با <1-866-255-4795> <(TTY:\u{a0}711)> تماس بگیرید."
    );
}

#[test]
fn a_bracket_with_arabic_in_it_stays_outside() {
    assert_eq!(shown("(رقم هاتف الصم والبكم: 711)."), "(رقم هاتف الصم والبكم:\u{a0}<711>).");
}

#[test]
fn names_addresses_and_full_stops() {
    assert_eq!(shown("تغادر Innovative Management Systems."), "تغادر <Innovative Management Systems>.");
    assert_eq!(shown("www.carecar.co/schedule"), "<www.carecar.co/schedule>");
    assert_eq!(shown("اتصل +1-866-255-4795،"), "اتصل <+1-866-255-4795>،");
    assert_eq!(shown("IMS، 711"), "<IMS>،\u{a0}<711>");
}

#[test]
fn a_name_and_its_number_are_one_piece_and_brackets_of_words_stand_outside() {
    assert_eq!(shown("TTY: 711"), "<TTY:\u{a0}711>");
    assert_eq!(shown("الهاتف النصي TTY: 711"), "الهاتف النصي <TTY:\u{a0}711>");
    assert_eq!(shown("ملخص (Summary of Benefits) الخاص"), "ملخص (<Summary of Benefits>) الخاص");
    assert_eq!(shown("TTY: الهاتف"), "<TTY>: الهاتف");
}

#[test]
fn spaces_and_controls() {
    let text = for_display(" a \u{a0} b\u{2028}\u{7}\u{202e}c : d\u{a0}: e", Language::French);
    assert_eq!(text, "a b c : d\u{a0}: e");
}

#[test]
fn a_heading_that_is_quoted_in_english_stays_one_piece() {
    assert_eq!(
        shown("التالي: Address workers’ compensation, law enforcement, and other requests."),
        "التالي: <Address workers’ compensation, law enforcement, and other requests>."
    );
    assert_eq!(shown("IMS, 711"), "<IMS>,\u{a0}<711>");
    assert_eq!(shown("IMS, أو 711"), "<IMS>, أو\u{a0}<711>");
}
