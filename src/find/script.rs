//! Which languages a text may be in, by its letters: for who was handed a letter.

use unicode_script::{Script, UnicodeScript};

use crate::language::Language;

/// The languages that are written like a text, the likeliest first. None for Latin letters, which most languages share.
pub(super) fn languages_written_like(text: &str) -> Vec<Language> {
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    let scripts: Vec<_> = text.chars().map(|c| c.script()).collect();
    let is_in = |script| scripts.contains(&script);
    let mut languages = Vec::new();
    if is_in(Script::Hiragana) || is_in(Script::Katakana) {
        languages.push(Language::Japanese);
    } else if is_in(Script::Han) {
        languages.extend([Language::Chinese, Language::Japanese]);
    }
    if is_in(Script::Arabic) {
        let is_farsi = has("پچژگکی");
        let both = [Language::Arabic, Language::Farsi];
        languages.extend(if is_farsi { [both[1], both[0]] } else { both });
    }
    let alone = [
        (Script::Hangul, Language::Korean),
        (Script::Armenian, Language::Armenian),
        (Script::Cyrillic, Language::Russian),
        (Script::Khmer, Language::Khmer),
        (Script::Thai, Language::Thai),
        (Script::Gurmukhi, Language::Punjabi),
        (Script::Devanagari, Language::Hindi),
    ];
    languages.extend(alone.into_iter().filter(|(script, _)| is_in(*script)).map(|(_, language)| language));
    languages
}
