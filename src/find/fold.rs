//! Text as it is compared: without case, width and accents, in words.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text without what people leave out when they type: capitals, full width, marks over letters. Vowel signs of scripts
/// that write their vowels so stay.
pub(super) fn fold(text: &str) -> String {
    let text = text.to_lowercase();
    let normalized;
    let text = if text.is_ascii() {
        text.as_str()
    } else {
        normalized = DecomposingNormalizerBorrowed::new_nfkd().normalize(&text).into_owned();
        &normalized
    };
    text.chars().filter(|c| !is_left_out(*c)).map(plain).collect()
}

/// Marks over Latin and Greek letters, Arabic vowels and the stroke that stretches a word, and marks without a glyph.
const fn is_left_out(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
}

/// Letters that no rule takes apart.
const fn plain(c: char) -> char {
    match c {
        'đ' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        // Farsi and Arabic write the same letters with two characters each.
        'ی' | 'ى' => 'ي',
        'ک' => 'ك',
        '’' | '‘' => '\'',
        c => c,
    }
}

/// The words of a folded text.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty())
}

/// Letters and digits, and the signs that scripts of Asia put around theirs.
fn is_of_word(c: char) -> bool {
    let is_sign =
        matches!(c, '\u{900}'..='\u{963}' | '\u{966}'..='\u{dff}' | '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17d3}');
    c.is_alphanumeric() || is_sign
}

/// Returns whether a word is of a script that does not part words with spaces.
pub(super) fn is_unspaced(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'))
}

/// The digits of a text that says nothing else: a number as it is typed.
pub(super) fn number(text: &str) -> Option<String> {
    let is_of_number =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.' | '+' | '\u{2010}'..='\u{2014}');
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    (text.chars().all(is_of_number) && digits.len() >= 2).then_some(digits)
}
