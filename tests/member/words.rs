//! Every interface word of every language: none missing, none unused, none left in English, every placeholder kept.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use member_kiosk::language::site_words::{problems, WordsProblemKind};
use member_kiosk::language::words::{embedded, KEYS, STAFF_KEYS};
use member_kiosk::language::{doubtful_terms, interpreter, Language, SiteWords, Words};

/// Words that are the same in English and in a language, and rightly so.
const SAME_AS_ENGLISH: [(&str, &[Language]); 6] = [
    (
        "tty",
        &[
            Language::Spanish,
            Language::Tagalog,
            Language::Vietnamese,
            Language::Hmong,
            Language::German,
            Language::Italian,
            Language::Portuguese,
            Language::Polish,
            Language::HaitianCreole,
            Language::Korean,
            Language::Thai,
            Language::Khmer,
            Language::Hindi,
            Language::Punjabi,
            Language::Armenian,
            Language::Farsi,
        ],
    ),
    ("hipaa-title", &Language::ALL),
    ("bar-home", &[Language::Tagalog, Language::Italian]),
    ("bar-display", &[Language::Tagalog]),
    ("text-size-standard", &[Language::German, Language::Italian, Language::French]),
    ("phone-extension", &[Language::Tagalog]),
];

fn path(language: Language, file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{language}/{file}.ftl"))
}

fn resource(language: Language, file: &str) -> FluentResource {
    let text = fs::read_to_string(path(language, file)).unwrap();
    FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{language}/{file}.ftl: {errors:?}"))
}

/// A message: its words without selectors, and the placeholders that it uses.
#[derive(Debug, Default, PartialEq, Eq)]
struct Message {
    words: String,
    placeholders: BTreeSet<String>,
    selectors: BTreeSet<String>,
}

fn read(pattern: &ast::Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => message.words.push_str(value),
            ast::PatternElement::Placeable { expression } => expression_of(expression, message),
        }
    }
}

fn expression_of(expression: &ast::Expression<&str>, message: &mut Message) {
    match expression {
        ast::Expression::Inline(inline) => inline_of(inline, message),
        ast::Expression::Select { selector, variants } => {
            if let ast::InlineExpression::VariableReference { id } = selector {
                message.selectors.insert(id.name.to_owned());
            }
            for variant in variants {
                read(&variant.value, message);
            }
        }
    }
}

fn inline_of(inline: &ast::InlineExpression<&str>, message: &mut Message) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            message.placeholders.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_of(expression, message),
        ast::InlineExpression::StringLiteral { value } => message.words.push_str(value),
        other => panic!("the interface words use only text and placeholders: {other:?}"),
    }
}

fn messages(language: Language, file: &str) -> BTreeMap<String, Message> {
    let resource = resource(language, file);
    resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => {
                let mut read_message = Message::default();
                read(message.value.as_ref().unwrap(), &mut read_message);
                Some((message.id.name.to_owned(), read_message))
            }
            _ => None,
        })
        .collect()
}

fn wanted(keys: &[&str]) -> BTreeSet<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

#[test]
fn no_key_is_missing_and_none_is_unused_in_any_language() {
    for language in Language::ALL {
        let keys: BTreeSet<_> = messages(language, "kiosk").into_keys().collect();
        assert_eq!(keys, wanted(KEYS), "{language}");
    }
    let staff: BTreeSet<_> = messages(Language::English, "staff").into_keys().collect();
    assert_eq!(staff, wanted(STAFF_KEYS));
}

/// A typed function that nobody calls is a message that nobody sees.
#[test]
fn every_message_is_used_by_a_page() {
    let compose = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut code = String::new();
    let mut folders = vec![compose];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("language/words.rs") {
                code.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    // Messages of days and times are written inside others.
    let inner = include_str!("../../src/language/opening.rs");
    let is_used =
        |key: &str| code.contains(&format!(".{}(", key.replace('-', "_"))) || inner.contains(&format!("\"{key}\""));
    let unused: Vec<_> = KEYS.iter().chain(STAFF_KEYS).filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "no page says {unused:?}");
}

#[test]
fn every_placeholder_is_kept() {
    let english = messages(Language::English, "kiosk");
    for language in Language::ALL {
        for (key, message) in messages(language, "kiosk") {
            let all = |message: &Message| -> BTreeSet<String> {
                message.placeholders.union(&message.selectors).cloned().collect()
            };
            let (own, source) = (all(&message), all(&english[&key]));
            if key.starts_with("clock") {
                // Some languages count twelve hours, some twenty-four.
                assert!(!own.is_empty(), "{language}: {key} does not say the hour");
                continue;
            }
            assert_eq!(own, source, "{language}: {key}");
        }
    }
}

#[test]
fn nothing_is_left_in_english_by_accident() {
    let english = messages(Language::English, "kiosk");
    let mut same = Vec::new();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        for (key, message) in messages(language, "kiosk") {
            let is_named =
                SAME_AS_ENGLISH.iter().any(|(named, languages)| *named == key && languages.contains(&language));
            let has_letters = message.words.chars().any(char::is_alphabetic);
            if has_letters && !is_named && message.words.trim() == english[&key].words.trim() {
                same.push(format!("{language}: {key} = {}", message.words.trim()));
            }
        }
    }
    assert!(same.is_empty(), "the same as in English:\n{}", same.join("\n"));
}

#[test]
fn every_language_has_a_message_with_number_and_edition() {
    for language in Language::ALL {
        let message = interpreter::message(&SiteWords::default(), language, "brand-new-day", "1-866-255-4795", "711");
        let message = message.unwrap_or_else(|| panic!("{language} has no interpreter message"));
        assert!(
            message.text.contains("1-866-255-4795") && message.text.contains("711"),
            "{language}: {}",
            message.text
        );
        assert!(message.edition.is_some(), "{language} does not say which edition its message quotes");
    }
}

#[test]
fn every_language_welcomes_in_its_own_words() {
    let words = Words::load(Language::English, true, &SiteWords::default());
    let greetings: BTreeSet<_> = Language::ALL.map(|language| words.greeting(language).text).into();
    assert_eq!(greetings.len(), Language::ALL.len(), "{greetings:?}");
    for language in Language::ALL {
        assert_eq!(messages(language, "welcome").len(), 1, "{language}");
        assert_ne!(words.greeting(language).text, language.native_name(), "{language} has no greeting");
    }
}

/// The sentences that were mended wait for a reviewer; the others are quoted and do not.
#[test]
fn only_the_mended_messages_wait_for_a_reviewer() {
    let mended =
        |language: &Language| interpreter::message(&SiteWords::default(), *language, "", "", "").unwrap().is_mended;
    let waiting: BTreeSet<_> = Language::ALL.into_iter().filter(mended).collect();
    assert_eq!(waiting, BTreeSet::from([Language::Arabic, Language::Farsi, Language::Thai, Language::Russian]));
}

/// A half sentence, a stray bracket, a double space: what a careless edit leaves behind.
#[test]
fn words_are_whole_and_clean() {
    for language in Language::ALL {
        for file in ["kiosk", "interpreter", "welcome"] {
            let text = fs::read_to_string(path(language, file)).unwrap();
            // Indic scripts may need a joiner; Thai and Khmer a hint where the dictionary splits a word wrongly.
            let allowed: &[char] = match language {
                Language::Hindi | Language::Punjabi => &['\u{200d}'],
                Language::Thai | Language::Khmer => &['\u{200b}', '\u{2060}'],
                _ => &[],
            };
            let strange = text.chars().filter(|c| !allowed.contains(c)).find(|c| {
                (c.is_control() && *c != '\n')
                    || matches!(*c, '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}')
            });
            assert!(strange.is_none(), "{language}/{file}.ftl holds {strange:?}");
        }
        for (key, message) in messages(language, "kiosk") {
            let words = &message.words;
            let open = words.matches(['(', '（']).count();
            assert_eq!(open, words.matches([')', '）']).count(), "{language}: brackets of {key}: {words}");
            assert!(!words.trim().is_empty() || key == "clock", "{language}: {key} says nothing");
        }
    }
}

#[test]
fn the_kiosk_s_own_words_can_be_used() {
    for language in Language::ALL {
        for file in SiteWords::FILES {
            assert_eq!(problems(language, file, &embedded(language, file)), [], "{language} {file}");
        }
    }
}

/// Reading braces within braces could end the program.
#[test]
fn nothing_hides_braces_within_braces() {
    for nested in ["{", "{ A(", r#"{ A("}","#, r#"{ A("\"}","#, "{ A(\n\"}\","] {
        let found = problems(Language::English, "kiosk", &format!("close = {}", nested.repeat(100)));
        assert!(matches!(found.as_slice(), [one] if one.kind == WordsProblemKind::TooDeep), "{nested}: {found:?}");
    }
}

#[test]
fn placeholders_that_are_lost_or_strange_are_found() {
    let kinds = |text: &str| -> Vec<_> {
        problems(Language::Spanish, "kiosk", text).into_iter().map(|problem| problem.kind).collect()
    };
    let strange = |name: &str| WordsProblemKind::UnknownPlaceholder(name.to_owned(), vec!["number".to_owned()]);
    assert_eq!(kinds("tty = TTY: { $number }\n"), []);
    assert_eq!(kinds("tty = TTY\n"), [WordsProblemKind::LostPlaceholder("number".to_owned())]);
    assert_eq!(kinds("tty = TTY: { $nummer }\n"), [strange("nummer")]);
    assert_eq!(kinds("tty = { $number } { close }\n"), [strange("close")]);
    assert_eq!(kinds("tty: TTY\n"), [WordsProblemKind::NotAMessage]);
}

/// A row that names a message or words that are gone is decided, and belongs out of the table.
#[test]
fn each_doubtful_term_stands_where_the_table_says() {
    let terms = doubtful_terms();
    let table = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/doubtful-terms.md")).unwrap();
    // All rows but the head.
    assert_eq!(terms.len(), table.lines().filter(|line| line.starts_with("| ")).count() - 1, "a row is not read");
    for term in terms {
        let language: Language = term.language.parse().unwrap();
        let messages = messages(language, "kiosk");
        let message = messages.get(&term.key).unwrap_or_else(|| panic!("{term:?}: there is no such message"));
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plain(&message.words).contains(&plain(&term.words)), "{term:?}: {}", message.words);
    }
}
