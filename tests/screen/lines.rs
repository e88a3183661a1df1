//! Where lines end, by language, and that no text whatever breaks the text stack or its box.

use super::support;

use std::collections::BTreeSet;

use iced::advanced::text::Paragraph as _;
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::WordSegmenter;
use member_kiosk::draw::{install_fonts, lay_out, LaidOut};
use member_kiosk::language::{interpreter, prepare, Language, SiteWords, Words};
use support::digits_as_seen;

/// The size of the text, in px, and ten widths of its box.
const SIZE: f32 = 34.0;
const WIDTHS: [f32; 10] = [180.0, 220.0, 260.0, 310.0, 370.0, 440.0, 520.0, 610.0, 720.0, 850.0];

/// Some long texts of a language: its interpreter message and its longest words of the interface.
fn texts(language: Language) -> Vec<String> {
    let words = Words::load(language, true, &SiteWords::default());
    let message =
        interpreter::message(&SiteWords::default(), language, "brand-new-day", "1-866-255-4795", "711").unwrap();
    let phrases = [
        words.ims_promise("IMS"),
        words.plan_not_sure(),
        words.leaving_words(),
        words.paper_copy_how(),
        words.ride_profile("CareCar"),
        words.ride_questions("Astiva Member Services"),
        words.translation_awaits_review(),
    ];
    phrases.into_iter().map(|phrase| phrase.text).chain([message.text]).collect()
}

/// The lines of a text as laid out, without marks.
fn lines(laid_out: &LaidOut) -> Vec<String> {
    let marks = ['\u{200e}', '\u{200f}', prepare::ISOLATE, prepare::POP_ISOLATE];
    laid_out.paragraph.buffer().lines.iter().map(|line| line.text().replace(marks, "")).collect()
}

/// Lays each text of a language out at each width, and hands its lines and the prepared text to `look`.
fn at_ten_widths(language: Language, mut look: impl FnMut(&str, &[String])) {
    install_fonts();
    let mut broken = 0;
    for text in texts(language) {
        for width in WIDTHS {
            let lines = lines(&lay_out(&text, language, SIZE, width));
            broken += usize::from(lines.len() > 1);
            look(&prepare::for_display(&text, language), &lines);
        }
    }
    assert!(broken > WIDTHS.len(), "only {broken} texts in {language} were broken at all");
}

/// The places at which lines end, in bytes of the text.
fn ends(text: &str, lines: &[String]) -> Vec<usize> {
    let mut at = 0;
    lines
        .iter()
        .map(|line| {
            let start = at + text[at..].find(line.as_str()).unwrap();
            at = start + line.len();
            at
        })
        .collect()
}

#[test]
fn thai_and_khmer_end_lines_at_dictionary_words() {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    for language in [Language::Thai, Language::Khmer] {
        at_ten_widths(language, |text, lines| {
            let boundaries: BTreeSet<_> = segmenter.segment_str(text).collect();
            for end in ends(text, lines) {
                assert!(
                    boundaries.contains(&end),
                    "{language}: a line ends inside a word, before “{}”: {lines:?}",
                    text[end..].chars().take(8).collect::<String>()
                );
            }
        });
    }
}

#[test]
fn korean_ends_lines_between_words() {
    at_ten_widths(Language::Korean, |text, lines| {
        let words: Vec<_> = text.split(' ').collect();
        let seen: Vec<_> = lines.iter().flat_map(|line| line.split(' ')).collect();
        assert_eq!(seen, words, "a line ends inside a word: {lines:?}");
    });
}

#[test]
fn chinese_and_japanese_obey_kinsoku() {
    const NEVER_FIRST: &str = "、。，．・：；？！）」』】〕〉》ー々ゃゅょっャュョッァィゥェォ％";
    const NEVER_LAST: &str = "（「『【〔〈《";
    for language in [Language::Chinese, Language::Japanese] {
        at_ten_widths(language, |_, lines| {
            for line in lines {
                assert!(!line.starts_with(|c| NEVER_FIRST.contains(c)), "{language}: a line begins so: {lines:?}");
                assert!(!line.ends_with(|c| NEVER_LAST.contains(c)), "{language}: a line ends so: {lines:?}");
            }
        });
    }
}

#[test]
fn no_language_breaks_a_phone_number_or_its_relay_number() {
    for language in Language::ALL {
        install_fonts();
        let message = interpreter::message(&SiteWords::default(), language, "brand-new-day", "1-866-255-4795", "711")
            .unwrap()
            .text;
        for width in WIDTHS.into_iter().filter(|width| *width > 300.0) {
            let lines = lines(&lay_out(&message, language, SIZE, width));
            assert!(lines.iter().any(|line| line.contains("1-866-255-4795")), "{language}: {lines:?}");
            let relay = lines.iter().any(|line| line.trim_start().starts_with("711"));
            assert!(!relay, "{language}: 711 stands at the beginning of a line: {lines:?}");
        }
    }
}

/// The isolates are what makes a number readable in Arabic and Farsi: without them it is not.
#[test]
fn without_isolation_a_number_is_scrambled() {
    install_fonts();
    for language in [Language::Arabic, Language::Farsi] {
        let message = interpreter::message(&SiteWords::default(), language, "brand-new-day", "1-866-255-4795", "711")
            .unwrap()
            .text;
        let isolated = lay_out(&message, language, SIZE, 4000.0);
        assert!(
            digits_as_seen(isolated.paragraph.buffer()).contains("1-866-255-4795"),
            "{}",
            digits_as_seen(isolated.paragraph.buffer())
        );
        let scrambled = raw(&format!("\u{200f}{message}"), language);
        assert!(!scrambled.contains("1-866-255-4795"), "isolation changes nothing: {scrambled}");
    }
}

/// The digits of a text that the text stack gets as it is.
fn raw(text: &str, language: Language) -> String {
    use iced::advanced::graphics::text::{cosmic_text, font_system};
    let mut system = font_system().write().unwrap();
    let mut buffer = cosmic_text::Buffer::new(system.raw(), cosmic_text::Metrics::new(SIZE, SIZE * 1.5));
    buffer.set_size(system.raw(), Some(4000.0), None);
    let attributes = cosmic_text::Attrs::new().family(cosmic_text::Family::Name(language.font_family()));
    buffer.set_text(system.raw(), text, &attributes, cosmic_text::Shaping::Advanced, None);
    buffer.shape_until_scroll(system.raw(), false);
    digits_as_seen(&buffer)
}

/// Letters of all scripts, digits, brackets, spaces, controls and direction marks, thrown together.
fn random_text(random: &mut fastrand::Rng) -> String {
    const PIECES: [&str; 40] = [
        "a",
        "Z",
        "é",
        "ß",
        "Ж",
        "щ",
        "Հ",
        "ա",
        "ا",
        "ل",
        "لا",
        "ی",
        "پ",
        "م\u{64b}",
        "\u{64e}",
        "ह",
        "\u{94d}",
        "ि",
        "ਪ",
        "\u{a71}",
        "ខ",
        "\u{17d2}",
        "្មែ",
        "ไ",
        "ท",
        "\u{e49}",
        "中",
        "文",
        "日",
        "ん",
        "ー",
        "한",
        "글",
        "1-866-255-4795",
        "(TTY: 711)",
        "7",
        "-",
        "(",
        ")",
        "www.a.b/c",
    ];
    const STRANGE: [char; 26] = [
        ' ', ' ', ' ', '\u{a0}', '\n', '\r', '\t', '\u{0}', '\u{7}', '\u{85}', '\u{1c}', '\u{1e}', '\u{2028}',
        '\u{2029}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202b}', '\u{202e}', '\u{2066}',
        '\u{2067}', '\u{2069}', '\u{feff}', '😀',
    ];
    let mut text = String::new();
    for _ in 0..random.usize(0..40) {
        match random.u8(0..10) {
            0..=5 => text.push_str(PIECES[random.usize(0..PIECES.len())]),
            6..=8 => text.push(STRANGE[random.usize(0..STRANGE.len())]),
            _ => text.push(random.char(..)),
        }
    }
    text
}

/// How many random texts: `MEMBER_KIOSK_FUZZ=100000 cargo test --release --test lines` for a long run.
fn rounds() -> usize {
    std::env::var("MEMBER_KIOSK_FUZZ").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(2_000)
}

#[test]
fn no_text_whatever_breaks_the_text_stack_or_its_box() {
    install_fonts();
    let seed = std::env::var("MEMBER_KIOSK_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(4711);
    let mut random = fastrand::Rng::with_seed(seed);
    let space = lay_out("a a", Language::English, SIZE, 4000.0).paragraph.min_width()
        - lay_out("aa", Language::English, SIZE, 4000.0).paragraph.min_width();
    for round in 0..rounds() {
        let text = random_text(&mut random);
        let language = Language::ALL[random.usize(0..Language::ALL.len())];
        let width = 150.0 + random.f32() * 800.0;
        let laid_out = lay_out(&text, language, SIZE, width);
        let wide = laid_out.paragraph.min_width();
        // A single letter may be wider than the narrowest box, drawn as small as letters are drawn.
        assert!(wide <= width + space, "round {round} of {seed}, {language}: {wide} px in a box of {width}: {text:?}");
    }
}
