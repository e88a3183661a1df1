//! Finding anything: what comes first for what is typed.

use member_kiosk::config::Lobby;
use member_kiosk::find::{Found, Hit, Index};

/// What is typed, and what comes first, as `shown` writes it.
const QUERIES: &str = include_str!("queries.tsv");

fn shown(lobby: &Lobby, hit: &Hit) -> String {
    match &hit.found {
        Found::Language(language, None) => format!("language {language}"),
        Found::Language(language, Some(plan)) => format!("language {language} {plan}"),
        Found::Plan(plan) => format!("plan {plan}"),
        Found::Document { id, language, part, piece } => {
            let part = &lobby.documents.get(*id, *language).unwrap().parts[*part];
            let text = piece.map_or(part.title.as_str(), |piece| part.pieces[piece].text());
            let words: Vec<_> = text.split_whitespace().take(6).collect();
            format!("document {} {}", id.name(), words.join(" ")).trim_end().to_owned()
        }
        Found::Phone(phone) => format!("phone {phone}"),
        Found::Page(route) => format!("page {route}"),
        Found::Link(link) => format!("link {link}"),
        Found::Email(email) => format!("email {email}"),
    }
}

#[test]
fn what_is_looked_for_comes_first() {
    let lobby = Lobby::embedded().unwrap();
    let index = Index::new(&lobby);
    let queries = QUERIES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in queries {
        count += 1;
        let (query, expected) = line.split_once('\t').unwrap_or_else(|| panic!("{line}: no tab"));
        let hits = index.find(query, 10);
        let first = hits.first().map(|hit| shown(&lobby, hit)).unwrap_or_default();
        if first != expected {
            wrong.push(format!("{query}\t{first}"));
        }
        assert!(hits.iter().all(|hit| !hit.why.is_empty()), "{query}");
    }
    assert!(count >= 80, "{count} queries");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nothing_typed_finds_nothing_and_nothing_typed_breaks_it() {
    let index = Index::new(&Lobby::embedded().unwrap());
    let long = "ខ្មែរ interpreter ".repeat(10_000);
    let marks = "\u{202e}\u{200b}\u{301}".repeat(500);
    let hostile = ["", " ", "\0\u{7f}", "👩‍👩‍👧", "-", "(((", "١٢٣", "%s{0}", "'; drop", &long, &marks];
    for query in hostile {
        let hits = index.find(query, 10);
        assert!(hits.len() <= 10, "{query}");
    }
    assert!(index.find("", 10).is_empty());
    assert!(index.find("zzzzqqqq", 10).is_empty());
}

#[test]
fn each_beginning_of_a_name_finds_its_language() {
    let lobby = Lobby::embedded().unwrap();
    let index = Index::new(&lobby);
    for language in member_kiosk::language::Language::ALL {
        for name in [language.english_name(), language.native_name()] {
            for end in name.char_indices().map(|(at, c)| at + c.len_utf8()).skip(2) {
                let found = index.find(&name[..end], 20);
                let is_there = found.iter().any(|hit| hit.found == Found::Language(language, None));
                assert!(is_there, "{}: {found:?}", &name[..end]);
            }
        }
    }
}

/// Where nothing of a site's files can be used, nobody else's facts are found.
#[test]
fn out_of_service_nothing_is_found_but_languages() {
    let index = Index::new(&Lobby::out_of_service().unwrap());
    for query in ["imperial", "8043340", "fraud", "ride", "customer service", "accounting", "www", "khmer"] {
        for hit in index.find(query, 60) {
            assert!(matches!(hit.found, Found::Language(_, None)), "{query}: {hit:?}");
        }
    }
    assert!(!index.find("khmer", 1).is_empty());
}
