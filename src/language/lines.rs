//! Where a line may end, by language: dictionary words in Thai and Khmer, spaces in Korean, kinsoku in Chinese
//! and Japanese, phrases before words, never inside a number. And how words fill lines of a given width.

use std::collections::BTreeSet;

use budoux_phf_rs::Parser;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};
use icu_segmenter::LineSegmenter;

use super::no_break::{self, binds_to_next};
use super::prepare::{is_arabic, is_phone_like, ISOLATE, POP_ISOLATE};
use super::Language;

/// The byte offsets of `prepared` text at which a new line may begin, in rising order, its end included.
#[must_use]
pub fn opportunities(prepared: &str, language: Language) -> Vec<usize> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options.word_option = Some(match language {
        Language::Korean => LineBreakWordOption::KeepAll,
        _ => LineBreakWordOption::Normal,
    });
    LineSegmenter::new_dictionary(options)
        .segment_str(prepared)
        .filter(|&at| at > 0 && !is_inside_number(prepared, at) && !is_before_relay_number(prepared, at))
        .filter(|&at| language != Language::Korean || is_between_words(prepared, at))
        .filter(|&at| !is_before_separator(prepared, at) && !is_inside_address(prepared, at))
        .collect()
}

/// Those of the `legal` opportunities that part no words that are read as one, and in a language written without spaces
/// no phrase, so that a line ends where the sense does. What `is_too_wide` for a line keeps all that lie in it.
#[must_use]
pub fn between_phrases(
    prepared: &str,
    legal: Vec<usize>,
    language: Language,
    is_too_wide: impl Fn(usize, usize) -> bool,
) -> Vec<usize> {
    let compounds = no_break::ranges(prepared, language);
    let phrases = phrase_ends(prepared, language);
    let is_preferred = |at: usize| {
        let ends_phrase = phrases.as_ref().is_none_or(|ends| ends.contains(&at)) || prepared[..at].ends_with(' ');
        let is_whole = ends_phrase && !is_within(&compounds, prepared, at, language);
        // "toll-free" is one word, unless it does not fit.
        at == prepared.len() || is_whole && !prepared[..at].ends_with('-')
    };
    let mut kept = Vec::with_capacity(legal.len());
    let mut within = Vec::new();
    for at in legal {
        if !is_preferred(at) {
            within.push(at);
            continue;
        }
        let start = kept.last().copied().unwrap_or(0);
        if is_too_wide(start, trimmed(prepared, start, at)) {
            kept.append(&mut within);
        }
        within.clear();
        kept.push(at);
    }
    kept
}

/// Where phrases end in a language written without spaces; none in others.
fn phrase_ends(prepared: &str, language: Language) -> Option<BTreeSet<usize>> {
    let parser = match language {
        Language::Japanese => Parser::japanese_parser(),
        Language::Chinese => Parser::traditional_chinese_parser(),
        Language::Thai => Parser::thai_parser(),
        _ => return None,
    };
    let mut ends = BTreeSet::new();
    let mut at = 0;
    parser.parse_with(prepared, |phrase| {
        at += phrase.len();
        ends.insert(at);
    });
    Some(ends)
}

/// Whether a place lies within words that are read as one.
fn is_within(kept: &[(usize, usize)], text: &str, at: usize, language: Language) -> bool {
    kept.iter().any(|&(from, to)| from < at && at < to) || binds_to_next(text, at, language)
}

/// A line never begins with a dash or a dot that parts two things: they belong to what stands before them.
fn is_before_separator(text: &str, at: usize) -> bool {
    text[at..].starts_with(['—', '–', '·'])
}

/// A web address is only broken behind a slash: a hyphen at the end of a line would seem to be the line's.
fn is_inside_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(' ').map_or(0, |space| space + 1);
    let end = text[at..].find(' ').map_or(text.len(), |space| at + space);
    let token = &text[start..end];
    let is_address = token.contains('.') && (token.contains('/') || token.contains("www."));
    is_address && start < at && at < end && !text[..at].ends_with('/')
}

/// Whether a place lies between `TTY：` and its number, written without a space.
fn is_before_relay_number(text: &str, at: usize) -> bool {
    text[at..].starts_with("711") && text[..at].ends_with([':', '：'])
}

/// Korean keeps what stands without a space together, also around brackets.
fn is_between_words(text: &str, at: usize) -> bool {
    at == text.len() || text[..at].ends_with([' ', '/'])
}

/// Whether a place lies between two characters of a number to dial.
fn is_inside_number(text: &str, at: usize) -> bool {
    let is_edge = |c: char| c.is_whitespace() || matches!(c, ISOLATE | POP_ISOLATE) || !c.is_ascii();
    let start =
        text[..at].rfind(is_edge).map_or(0, |edge| edge + text[edge..].chars().next().map_or(0, char::len_utf8));
    let end = text[at..].find(is_edge).map_or(text.len(), |edge| at + edge);
    start < at && at < end && is_phone_like(text[start..end].trim_matches(|c: char| !c.is_ascii_digit()))
}

/// Fills lines greedily: returns the byte range of each line of `text`, its trailing space left out.
///
/// `width_of` measures a byte range; a piece wider than `max_width` on its own is cut where `clusters` (byte
/// offsets of places between letters) allow.
pub fn fill(
    text: &str,
    opportunities: &[usize],
    clusters: &[usize],
    max_width: f32,
    width_of: impl Fn(usize, usize) -> f32,
) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut fitting = 0;
    let trimmed = |start: usize, end: usize| trimmed(text, start, end);
    for &end in opportunities {
        if width_of(start, trimmed(start, end)) <= max_width {
            fitting = end;
            continue;
        }
        if fitting > start {
            lines.push((start, trimmed(start, fitting)));
            start = fitting;
        }
        while width_of(start, trimmed(start, end)) > max_width {
            let cut = clusters
                .iter()
                .copied()
                .take_while(|&cut| cut < end)
                .filter(|&cut| cut > start && width_of(start, cut) <= max_width)
                .last()
                .or_else(|| clusters.iter().copied().find(|&cut| cut > start));
            match cut {
                Some(cut) if cut < end => {
                    lines.push((start, cut));
                    start = cut;
                }
                _ => break,
            }
        }
        fitting = end;
    }
    if start < text.len() {
        lines.push((start, trimmed(start, text.len())));
    }
    lines
}

/// How evenly a text fills its lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evenness {
    /// All lines are about as long: titles, labels, messages.
    Even,
    /// Lines are as long as they can be, but the last one is no lone word: running text.
    Running,
}

/// Fills lines as [`fill`] does, in no more of them, but narrower where that makes them more even.
pub fn fill_evenly(
    text: &str,
    opportunities: &[usize],
    clusters: &[usize],
    max_width: f32,
    evenness: Evenness,
    width_of: impl Fn(usize, usize) -> f32,
) -> Vec<(usize, usize)> {
    /// Steps of narrowing: a sixteenth of the width is as even as the eye asks for.
    const STEPS: u8 = 16;
    /// The least share of the width that the last line of running text fills.
    const LEAST_LAST: f32 = 0.3;
    let widest_piece = pieces(text, opportunities).map(|(from, to)| width_of(from, to)).fold(0.0, f32::max);
    let mut filled = fill(text, opportunities, clusters, max_width, &width_of);
    let greedy = filled.len();
    if greedy < 2 {
        return filled;
    }
    for step in 1..STEPS {
        let last = filled.last().map_or(0.0, |&(from, to)| width_of(from, to));
        if evenness == Evenness::Running && last >= max_width * LEAST_LAST {
            break;
        }
        let width = max_width * (1.0 - f32::from(step) / f32::from(STEPS));
        if widest_piece > width {
            break;
        }
        let narrower = fill(text, opportunities, clusters, width, &width_of);
        if narrower.len() > greedy {
            break;
        }
        filled = narrower;
    }
    filled
}

/// The pieces between opportunities, which no line break divides, each without its trailing space.
pub fn pieces<'a>(text: &'a str, opportunities: &'a [usize]) -> impl Iterator<Item = (usize, usize)> + 'a {
    let starts = [0].into_iter().chain(opportunities.iter().copied());
    starts.zip(opportunities).map(|(start, &end)| (start, trimmed(text, start, end)))
}

/// Where a range ends without its trailing spaces.
fn trimmed(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end_matches(' ').len()
}

/// Writes the lines with explicit breaks; an isolate that a break falls into is closed and opened again.
#[must_use]
pub fn join(text: &str, lines: &[(usize, usize)], language: Language) -> String {
    let mut joined = String::with_capacity(text.len() + 8 * lines.len());
    let mark = base_direction(text, language);
    let mut open = 0_usize;
    for (number, &(start, end)) in lines.iter().enumerate() {
        if number > 0 {
            joined.push('\n');
        }
        joined.push_str(mark);
        (0..open).for_each(|_| joined.push(ISOLATE));
        let line = &text[start..end];
        joined.push_str(line);
        for character in line.chars() {
            match character {
                ISOLATE => open += 1,
                POP_ISOLATE => open = open.saturating_sub(1),
                _ => {}
            }
        }
        (0..open).for_each(|_| joined.push(POP_ISOLATE));
    }
    joined
}

/// The mark that sets a line's base direction whatever its first letter is; none where no letter could mislead.
fn base_direction(text: &str, language: Language) -> &'static str {
    if language.is_right_to_left() {
        "\u{200f}"
    } else if text.contains(is_arabic) {
        "\u{200e}"
    } else {
        ""
    }
}
