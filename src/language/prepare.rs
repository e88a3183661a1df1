//! Text as it is laid out: normalized, without what makes the text stack fail, and with each left-to-right piece
//! of Arabic and Farsi in an isolate of its own. The original stays for speech, search and print.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::Language;

/// U+2066 LEFT-TO-RIGHT ISOLATE.
pub const ISOLATE: char = '\u{2066}';
/// U+2069 POP DIRECTIONAL ISOLATE.
pub const POP_ISOLATE: char = '\u{2069}';
const NO_BREAK_SPACE: char = '\u{a0}';

/// Prepares text of `language` for layout.
///
/// The result holds no line break and no control character, and every isolate in it is closed.
#[must_use]
pub fn for_display(text: &str, language: Language) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let clean = bind_relay_number(&single_spaces(&composed));
    if language.is_right_to_left() {
        isolate(&clean)
    } else {
        clean
    }
}

/// Controls, line and paragraph separators and foreign direction marks: beside a change of direction they make
/// cosmic-text 0.15 panic, and isolates are ours to set.
fn is_forbidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

/// Removes what must not be laid out; a run of white space becomes one space, a lone no-break space stays.
fn single_spaces(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut run = Vec::new();
    for character in text.trim().chars() {
        if character.is_whitespace() {
            run.push(character);
            continue;
        }
        if is_forbidden(character) {
            continue;
        }
        if !run.is_empty() {
            clean.push(if run == [NO_BREAK_SPACE] { NO_BREAK_SPACE } else { ' ' });
            run.clear();
        }
        clean.push(character);
    }
    clean
}

/// `TTY: 711` never breaks before its number.
fn bind_relay_number(text: &str) -> String {
    let mut parts = text.split(" 711");
    let mut bound = parts.next().unwrap_or_default().to_owned();
    for after in parts {
        let is_longer = after.starts_with(|next: char| next.is_ascii_digit() || next == '-');
        bound.push(if is_longer { ' ' } else { NO_BREAK_SPACE });
        bound.push_str("711");
        bound.push_str(after);
    }
    bound
}

/// Whether a character belongs to a left-to-right piece on its own: letters and digits that are not Arabic.
fn is_left_to_right(character: char) -> bool {
    character.is_alphanumeric() && !is_arabic(character)
}

/// Letters of the right-to-left scripts.
#[must_use]
pub fn is_arabic(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Whether a token is a number to dial: at least seven digits and nothing but digits and their separators.
pub(super) fn is_phone_like(token: &str) -> bool {
    let digits = token.chars().filter(char::is_ascii_digit).count();
    digits >= 7 && token.chars().all(|c| c.is_ascii_digit() || "+-.()".contains(c))
}

/// Wraps each left-to-right piece of a right-to-left text in its own isolate: a number, `(TTY: 711)`, an address,
/// a run of Latin words. Without it `1-866-255-4795` is shown as `4795-255-866-1`.
fn isolate(text: &str) -> String {
    let mut isolated = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find(is_left_to_right) {
        let start = include_opening(rest, start);
        let length = piece(&rest[start..]);
        isolated.push_str(&rest[..start]);
        isolated.push(ISOLATE);
        isolated.push_str(&rest[start..start + length]);
        isolated.push(POP_ISOLATE);
        rest = &rest[start + length..];
    }
    isolated.push_str(rest);
    isolated
}

/// A piece begins one character earlier when that is its plus sign, or a bracket that closes within it.
fn include_opening(text: &str, start: usize) -> usize {
    match text[..start].chars().next_back() {
        Some('+') => start - 1,
        Some('(') if text[start..].find(')').is_some_and(|close| is_numbered(&text[start..start + close])) => start - 1,
        _ => start,
    }
}

/// Whether what stands in brackets is a number with its name, as `TTY: 711`; then the brackets go with it. Around mere
/// words, which may be broken over two lines, the brackets belong to the right-to-left line.
fn is_numbered(inside: &str) -> bool {
    !inside.contains(is_arabic) && inside.contains(|c: char| c.is_ascii_digit())
}

/// The length in bytes of the left-to-right piece at the beginning of `text`.
fn piece(text: &str) -> usize {
    if text.starts_with('(') {
        return text.find(')').map_or(text.len(), |close| close + 1);
    }
    let mut length = 0;
    for (at, token) in tokens(text) {
        let stripped = strong_part(token);
        let is_first = at == 0;
        if stripped == 0 || (!is_first && (token.starts_with('(') || is_phone_like(&token[..stripped]))) {
            break;
        }
        length = at + stripped;
        let names_a_number = &token[stripped..] == ":" && follows_a_digit(&text[at + token.len()..]);
        let ends_here = stripped < token.len() && !goes_on(&token[stripped..], &text[at + token.len()..])
            || is_phone_like(&token[..stripped]);
        if ends_here && !names_a_number {
            break;
        }
    }
    length.max(text.chars().next().map_or(0, char::len_utf8))
}

/// Whether a comma or an apostrophe stands between two words of one piece, as in a heading that is quoted in English.
fn goes_on(between: &str, rest: &str) -> bool {
    let next = rest.trim_start_matches([' ', NO_BREAK_SPACE]).chars().next();
    matches!(between, "," | ";" | "’" | "'") && next.is_some_and(|next| next.is_alphabetic() && is_left_to_right(next))
}

/// Whether the next word begins with a digit.
fn follows_a_digit(rest: &str) -> bool {
    rest.trim_start_matches([' ', NO_BREAK_SPACE]).starts_with(|c: char| c.is_ascii_digit())
}

/// The words of a text with their places.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split([' ', NO_BREAK_SPACE]).map(move |token| (token.as_ptr() as usize - text.as_ptr() as usize, token))
}

/// How much of a token, from its beginning, is left-to-right: up to its last such character before any Arabic one.
fn strong_part(token: &str) -> usize {
    let end = token.find(is_arabic).unwrap_or(token.len());
    token[..end].rfind(is_left_to_right).map_or(0, |last| last + token[last..].chars().next().map_or(0, char::len_utf8))
}
