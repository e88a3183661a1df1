//! What looks wrong in a text to somebody who cannot read its language: brackets that do not close, marks of another
//! script, a message that does not name its own language. Pure functions; none knows a particular sentence.

use crate::language::prepare::is_arabic;
use crate::language::Language;

use super::finding::Finding;

const BRACKETS: [(char, char); 8] =
    [('(', ')'), ('[', ']'), ('（', '）'), ('「', '」'), ('『', '』'), ('【', '】'), ('《', '》'), ('“', '”')];

/// Everything that looks wrong in a text of a language.
#[must_use]
pub fn text(text: &str, language: Language) -> Vec<Finding> {
    let mut findings = brackets(text, language);
    findings.extend(quotes(text));
    findings.extend(punctuation(text, language));
    findings
}

/// Brackets that open and do not close, or close and did not open.
fn brackets(text: &str, language: Language) -> Vec<Finding> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut findings = Vec::new();
    // German and Polish close with the mark that English opens with.
    let has_own_quotes = matches!(language, Language::German | Language::Polish) || text.contains('„');
    for (at, character) in text.char_indices() {
        if has_own_quotes && matches!(character, '“' | '”') {
            continue;
        }
        if BRACKETS.iter().any(|(opening, _)| *opening == character) {
            open.push((at, character));
        } else if let Some((opening, _)) = BRACKETS.iter().find(|(_, closing)| *closing == character) {
            if open.last().is_some_and(|(_, last)| last == opening) {
                open.pop();
            } else if !is_list_mark(text, at) {
                let message = match character {
                    '”' => "a quotation closes here that does not open".to_owned(),
                    _ => format!("“{character}” closes a bracket that does not open"),
                };
                findings.push(Finding::new(
                    at..at + character.len_utf8(),
                    "brackets",
                    message,
                    "add the opening one, or remove this one",
                ));
            }
        }
    }
    findings.extend(open.into_iter().map(|(at, character)| {
        let message = match character {
            '“' => "a quotation opens here and does not close".to_owned(),
            _ => format!("“{character}” opens a bracket that does not close"),
        };
        Finding::new(at..at + character.len_utf8(), "brackets", message, "add the closing one, or remove this one")
    }));
    findings
}

/// `1)` and `a)` number a list.
fn is_list_mark(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    (1..=2).contains(&word.chars().count()) && word.chars().all(char::is_alphanumeric)
}

/// An opening quotation mark in place of an apostrophe.
fn quotes(text: &str) -> Vec<Finding> {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices('‘')
        .filter(|(at, mark)| {
            let after = &text[at + mark.len()..];
            !is_word(text[..*at].chars().next_back()) && is_word(after.chars().next()) && !after.contains('’')
        })
        .map(|(at, mark)| {
            Finding::new(
                at..at + mark.len(),
                "quotes",
                "“‘” opens a quotation that does not close",
                "write the apostrophe ’ if that is meant",
            )
        })
        .collect()
}

/// Marks that another script uses.
fn punctuation(text: &str, language: Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before = None;
    for (at, character) in text.char_indices() {
        let is_foreign = match character {
            ':' | ',' | ';' | '.' | '?' | '!' => match language {
                Language::Chinese | Language::Japanese => before.is_some_and(is_han_or_kana),
                Language::Arabic | Language::Farsi => {
                    character != '.' && character != ':' && character != '!' && before.is_some_and(is_arabic)
                }
                _ => false,
            },
            '।' | '॥' => !matches!(language, Language::Hindi | Language::Punjabi),
            '։' | '՝' => language != Language::Armenian,
            '،' | '؛' | '؟' => !language.is_right_to_left(),
            '。' | '，' | '、' | '：' | '；' | '（' | '）' => {
                !matches!(language, Language::Chinese | Language::Japanese)
            }
            '។' | '៖' => language != Language::Khmer,
            _ => false,
        };
        if is_foreign {
            let message = format!("the mark “{character}” is not used in {}", language.english_name());
            let help = match own_mark(character, language) {
                Some(own) => format!("write “{own}”"),
                None => "compare it with the original: a digit or a letter may have been lost".to_owned(),
            };
            findings.push(Finding::new(at..at + character.len_utf8(), "punctuation", message, help));
        }
        before = Some(character);
    }
    findings
}

fn own_mark(character: char, language: Language) -> Option<char> {
    let pairs: &[(char, char)] = match language {
        Language::Chinese => &[(':', '：'), (',', '，'), (';', '；'), ('.', '。'), ('?', '？'), ('!', '！')],
        Language::Japanese => &[(':', '：'), (',', '、'), (';', '；'), ('.', '。'), ('?', '？'), ('!', '！')],
        Language::Arabic | Language::Farsi => &[(',', '،'), (';', '؛'), ('?', '؟')],
        _ => &[
            ('。', '.'),
            ('，', ','),
            ('、', ','),
            ('：', ':'),
            ('；', ';'),
            ('（', '('),
            ('）', ')'),
            ('،', ','),
            ('؛', ';'),
            ('؟', '?'),
        ],
    };
    pairs.iter().find(|(foreign, _)| *foreign == character).map(|(_, own)| *own)
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
        findings.push(Finding::new(
            0..text.len(),
            "own-name",
            message,
            "write the language’s name where the message says which language is spoken",
        ));
    }
    if text.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        let help = "the words may stand in a wrong order: ask somebody who reads the language";
        findings.push(Finding::new(0..1, "order", "the message begins with a number", help));
    }
    for (at, stray) in text.match_indices(['-', '–']) {
        let (before, after) = (text[..at].chars().next_back(), text[at + stray.len()..].chars().next());
        if before.is_some_and(|c| matches!(c, '.' | '،' | '。' | ')')) && after.is_none_or(char::is_whitespace) {
            let help = "the words may stand in a wrong order: ask somebody who reads the language";
            findings.push(Finding::new(
                at..at + stray.len(),
                "order",
                "a hyphen stands behind the end of a sentence",
                help,
            ));
        }
    }
    findings.extend(second_message(text, language));
    findings
}

/// Whether a message names its language, as “If you speak …” does.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str, language: Language) -> Vec<&'static str> {
        super::message(text, language).into_iter().map(|finding| finding.kind).collect()
    }

    #[test]
    fn brackets_and_quotes() {
        assert_eq!(kinds("English (TTY: 711", Language::English), ["brackets"]);
        assert_eq!(kinds("English TTY: 711)", Language::English), ["brackets"]);
        assert_eq!(kinds("a) English, 1) more", Language::English), [""; 0]);
        assert_eq!(kinds("Deutsch „so“ (ja)", Language::German), [""; 0]);
        assert_eq!(kinds("ਪੰਜਾਬੀ ‘ਤੇ", Language::Punjabi), ["quotes"]);
        assert_eq!(kinds("English ‘so’ and it’s", Language::English), [""; 0]);
    }

    #[test]
    fn marks_of_another_script() {
        assert_eq!(kinds("中文:免費", Language::Chinese), ["punctuation"]);
        assert_eq!(kinds("中文：TTY: 711, 1.5", Language::Chinese), [""; 0]);
        assert_eq!(kinds("ไทย। 866", Language::Thai), ["punctuation"]);
        assert_eq!(kinds("हिंदी हैं।", Language::Hindi), [""; 0]);
        assert_eq!(kinds("العربية, كذلك", Language::Arabic), ["punctuation"]);
    }

    #[test]
    fn whole_messages() {
        assert_eq!(kinds("If you speak nothing", Language::English), ["own-name"]);
        assert_eq!(kinds("1-866 English", Language::English), ["order"]);
        assert_eq!(kinds("Call in English.- So", Language::English), ["order"]);
        assert_eq!(kinds("English: free.Spanish: gratis", Language::English), ["two-messages"]);
    }
}
