//! What looks wrong in a text to somebody who cannot read its language: brackets that do not close, marks of another
//! script, a message that does not name its own language. Pure functions; none knows a particular sentence.

use crate::language::prepare::is_arabic;
use crate::language::Language;

use super::finding::Finding;

const BRACKETS: [(char, char); 8] =
    [('(', ')'), ('[', ']'), ('（', '）'), ('「', '」'), ('『', '』'), ('【', '】'), ('《', '》'), ('“', '”')];

/// What to do about words in a wrong order.
const ORDER: &str = "the words may stand in a wrong order: ask somebody who reads the language";

/// Everything that looks wrong in a text of a language.
#[must_use]
pub fn text(text: &str, language: Language) -> Vec<Finding> {
    let mut findings = brackets(text, language);
    findings.extend(quotes(text));
    findings.extend(punctuation(text, language));
    findings
}

/// Brackets and quotations that open and do not close, or close and did not open.
fn brackets(text: &str, language: Language) -> Vec<Finding> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut findings = Vec::new();
    // German and Polish close with the mark that English opens with.
    let has_own_quotes = matches!(language, Language::German | Language::Polish) || text.contains('„');
    for (at, mark) in text.char_indices().filter(|(_, mark)| !(has_own_quotes && matches!(mark, '“' | '”'))) {
        if BRACKETS.iter().any(|(opening, _)| *opening == mark) {
            open.push((at, mark));
        } else if let Some((opening, _)) = BRACKETS.iter().find(|(_, closing)| *closing == mark) {
            if open.pop_if(|(_, last)| last == opening).is_none() && !is_list_mark(text, at) {
                let message = format!("“{mark}” closes what does not open");
                findings.push(finding(at, mark, "brackets", message, "add the opening one, or remove this one"));
            }
        }
    }
    findings.extend(open.into_iter().map(|(at, mark)| {
        let message = format!("“{mark}” opens what does not close");
        finding(at, mark, "brackets", message, "add the closing one, or remove this one")
    }));
    findings
}

/// A finding at one character.
fn finding(at: usize, mark: char, kind: &'static str, message: impl Into<String>, help: impl Into<String>) -> Finding {
    Finding::new(at..at + mark.len_utf8(), kind, message, help)
}

/// `1)` and `a)` number a list.
fn is_list_mark(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    (1..=2).contains(&word.chars().count()) && word.chars().all(char::is_alphanumeric)
}

/// An opening quotation mark in place of an apostrophe.
fn quotes(text: &str) -> impl Iterator<Item = Finding> + '_ {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let is_apostrophe = move |(at, mark): &(usize, &str)| {
        let after = &text[at + mark.len()..];
        !is_word(text[..*at].chars().next_back()) && is_word(after.chars().next()) && !after.contains('’')
    };
    text.match_indices('‘').filter(is_apostrophe).map(|(at, _)| {
        let message = "“‘” opens a quotation that does not close";
        finding(at, '‘', "quotes", message, "write the apostrophe ’ if that is meant")
    })
}

/// Marks that only some languages have.
const OWN_MARKS: [(&str, &[Language]); 5] = [
    ("।॥", &[Language::Hindi, Language::Punjabi]),
    ("։՝", &[Language::Armenian]),
    ("،؛؟", &[Language::Arabic, Language::Farsi]),
    ("。，、：；？！（）", &[Language::Chinese, Language::Japanese]),
    ("។៖", &[Language::Khmer]),
];

/// The same mark in Latin, Chinese, Japanese and Arabic.
const SAME_MARK: [[char; 4]; 8] = [
    ['.', '。', '。', '.'],
    [',', '，', '、', '،'],
    [':', '：', '：', ':'],
    [';', '；', '；', '؛'],
    ['?', '？', '？', '؟'],
    ['!', '！', '！', '!'],
    ['(', '（', '（', '('],
    [')', '）', '）', ')'],
];

/// Marks that another script uses.
fn punctuation(text: &str, language: Language) -> Vec<Finding> {
    let (column, is_own): (_, fn(char) -> bool) = match language {
        Language::Chinese => (1, is_han_or_kana),
        Language::Japanese => (2, is_han_or_kana),
        Language::Arabic | Language::Farsi => (3, is_arabic),
        _ => (0, |_| false),
    };
    let before = [' '].into_iter().chain(text.chars());
    let is_foreign = |(before, (_, mark)): &(char, (usize, char))| {
        let owners = OWN_MARKS.iter().find(|(marks, _)| marks.contains(*mark));
        // Brackets stand around Latin words, too.
        let is_latin = || ",;.:?!".contains(*mark) && is_own(*before) && own_mark(*mark, column) != Some(*mark);
        owners.map_or_else(is_latin, |(_, owners)| !owners.contains(&language))
    };
    let describe = |(_, (at, mark))| {
        let message = format!("the mark “{mark}” is not used in {}", language.english_name());
        let help = match own_mark(mark, column) {
            Some(own) => format!("write “{own}”"),
            None => "compare it with the original: a digit or a letter may have been lost".to_owned(),
        };
        finding(at, mark, "punctuation", message, help)
    };
    before.zip(text.char_indices()).filter(is_foreign).map(describe).collect()
}

fn own_mark(mark: char, column: usize) -> Option<char> {
    SAME_MARK.iter().find(|marks| marks.contains(&mark)).map(|marks| marks[column])
}

fn is_han_or_kana(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// What looks wrong in a whole interpreter message, beyond [`text`].
#[must_use]
pub fn message(text: &str, language: Language) -> Vec<Finding> {
    let mut findings = self::text(text, language);
    if !names_itself(text, language) {
        let message = format!("the message does not name its language, {}", language.both_names());
        let help = "write the language’s name where the message says which language is spoken";
        findings.push(Finding::new(0..text.len(), "own-name", message, help));
    }
    if text.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        findings.push(Finding::new(0..1, "order", "the message begins with a number", ORDER));
    }
    let is_stray = |(at, hyphen): &(usize, &str)| {
        let (before, after) = (text[..*at].chars().next_back(), text[at + hyphen.len()..].chars().next());
        before.is_some_and(|c| matches!(c, '.' | '،' | '。' | ')')) && after.is_none_or(char::is_whitespace)
    };
    findings.extend(text.match_indices(['-', '–']).filter(is_stray).map(|(at, hyphen)| {
        Finding::new(at..at + hyphen.len(), "order", "a hyphen stands behind the end of a sentence", ORDER)
    }));
    findings.extend(second_message(text, language));
    findings
}

/// Returns whether a message names its language, as “If you speak …” does.
fn names_itself(text: &str, language: Language) -> bool {
    let stems: &[&str] = match language {
        Language::Russian => &["русск"],
        Language::Hindi => &["हिन्दी", "हिंदी"],
        Language::Polish => &["polsk"],
        Language::Chinese => &["中文", "漢語"],
        other => &[other.native_name()],
    };
    let text = text.to_lowercase();
    stems.iter().any(|stem| text.contains(&stem.to_lowercase()))
}

/// Where another message begins in the same line, as `… 711).Spanish: ATENCIÓN …`.
fn second_message(text: &str, language: Language) -> Option<Finding> {
    let others = Language::ALL.into_iter().filter(|other| *other != language);
    let found = others
        .filter_map(|other| text.find(&format!("{}:", label(other))).map(|at| (at, other)))
        .min_by_key(|(at, _)| *at);
    found.map(|(at, other)| {
        let message = format!("a message in {} begins in the same line", other.english_name());
        Finding::new(at..at + label(other).len(), "two-messages", message, "begin a new line before it")
    })
}

/// A language's English name without what stands in brackets.
#[must_use]
pub fn label(language: Language) -> &'static str {
    language.english_name().split(" (").next().unwrap_or_default()
}
