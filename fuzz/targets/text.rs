//! Any text whatever, in any language and box, goes through preparation and layout: no panic, and never wider than its
//! box by more than a space.
#![no_main]

use iced::advanced::text::Paragraph as _;
use libfuzzer_sys::fuzz_target;
use member_kiosk::draw::{install_fonts, lay_out};
use member_kiosk::language::Language;

/// The size of the text, in px.
const SIZE: f32 = 34.0;

fuzz_target!(|input: (u8, u16, &str)| {
    let (language, width, text) = input;
    install_fonts();
    let language = Language::ALL[usize::from(language) % Language::ALL.len()];
    let width = 150.0 + f32::from(width % 800);
    let wide = lay_out(text, language, SIZE, width).paragraph.min_width();
    assert!(wide <= width + SIZE / 2.0, "{wide} px in a box of {width} px, in {language}");
});
