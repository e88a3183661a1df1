//! What looks wrong in documents and messages to somebody who cannot read their language.

use member_kiosk::check::{self, phone_lint, text_lint};
use member_kiosk::config::Lobby;
use member_kiosk::diagnostic::Report;
use member_kiosk::draw::has_glyph;
use member_kiosk::language::Language;

use super::support::site_files;

#[test]
fn brackets_quotes_and_marks_of_another_script() {
    let kinds = |text: &str, language| -> Vec<_> {
        text_lint::message(text, language).into_iter().map(|finding| finding.kind).collect()
    };
    for (text, language, expected) in [
        ("English (TTY: 711", Language::English, "brackets"),
        ("English TTY: 711)", Language::English, "brackets"),
        ("a) English, 1) more", Language::English, ""),
        ("Deutsch „so“ (ja)", Language::German, ""),
        ("ਪੰਜਾਬੀ ‘ਤੇ", Language::Punjabi, "quotes"),
        ("English ‘so’ and it’s", Language::English, ""),
        ("中文:免費", Language::Chinese, "punctuation"),
        ("中文：TTY: 711, 1.5 (免費)", Language::Chinese, ""),
        ("日本語、無料。", Language::Japanese, ""),
        ("English، free", Language::English, "punctuation"),
        ("ไทย। 866", Language::Thai, "punctuation"),
        ("हिंदी हैं।", Language::Hindi, ""),
        ("العربية, كذلك", Language::Arabic, "punctuation"),
        ("If you speak nothing", Language::English, "own-name"),
        ("1-866 English", Language::English, "order"),
        ("Call in English.- So", Language::English, "order"),
        ("English: free.Spanish: gratis", Language::English, "two-messages"),
    ] {
        let expected: Vec<_> = Some(expected).filter(|kind| !kind.is_empty()).into_iter().collect();
        assert_eq!(kinds(text, language), expected, "{text}");
    }
}

#[test]
fn numbers_in_all_their_spellings() {
    let facts = Lobby::embedded().unwrap().config.facts;
    for (text, expected) in [
        ("call 323-800-8283, TTY 711.", vec![("323-800-8283", "phone-in-prose")]),
        (
            "(323) 505-4457 or 1.844.743.7179.",
            vec![("(323) 505-4457", "phone-in-prose"), ("1.844.743.7179", "phone-in-prose")],
        ),
        ("برقم 14795-255-866-1 (رقم", vec![("14795-255-866-1", "phone")]),
        ("電1-866-255-4795(TTY:711)", vec![("1-866-255-4795", "phone-in-prose")]),
        ("on 2026-02-16, 45 CFR 164.520, 8-20", vec![]),
    ] {
        let found = phone_lint::phones_in_prose(text, &facts);
        let found: Vec<_> = found.into_iter().map(|finding| (&text[finding.span], finding.kind)).collect();
        assert_eq!(found, expected);
    }
}

/// What is said of a site with one document.
fn report(markdown: &str) -> Report {
    check::explain(&site_files(&[("kiosk.toml", ""), ("content/en/community.md", markdown)]), has_glyph)
}

#[test]
fn what_a_document_shows_otherwise_is_said() {
    for (markdown, expected) in [
        ("# T\n\n<p>a</p>\n", vec!["<p>a</p>"]),
        ("# T\n\n    a\n\n```\nb\n```\n", vec!["a", "```"]),
        ("# T\n\n##A\n\n#1 of all\n", vec!["##A"]),
        ("# T\n\n•one\n-two\n\n*three* and **four**\n\n- five\n", vec!["•one", "-two"]),
        ("# T\n\n|a|b|\n|-|-|\n|1|2|\n", vec!["|a|b|"]),
        ("# T\n\n## A {#a}\n\n## B {#a}\n\n# C\n\n##\n", vec!["## B {#a}", "# C", "##"]),
        ("# T\n\n[a](http://b.c) [d](https://example.com) ![g](h.png)\n", vec!["[a](http://b.c)", "![g](h.png)"]),
        ("# T\n\nx\n\n[a]: https://b.c\n", vec!["[a]: https://b.c"]),
        ("# T\n\n<!-- note\nof staff -->\n\na\n", vec![]),
    ] {
        let report = report(markdown);
        let found = report.diagnostics.iter().filter(|diagnostic| diagnostic.kind == "markdown");
        let places = found.map(|diagnostic| diagnostic.place.as_ref().unwrap());
        assert_eq!(places.map(|place| &markdown[place.span.clone()]).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn a_title_may_be_written_in_two_ways() {
    for markdown in ["# T", "T\n=\n", "a\n\n# b {#c}"] {
        assert!(!report(markdown).has_errors(), "{markdown}");
    }
    for markdown in ["## T", "    # T", "#\n\na", "# {#a}"] {
        assert!(report(markdown).to_string().contains("has no title"), "{markdown}");
    }
}
