//! Everything that the source page says is said by the kiosk, in its order, but for what the ledger corrects or drops.
//! Computed from the source page and the ledger; and the computation is shown to fail when something is missing.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use member_kiosk::cli::page_text;
use member_kiosk::config::Lobby;
use member_kiosk::content::ledger::{Class, Ledger};
use member_kiosk::language::Language;
use member_kiosk::page::compose::{self, Context};

const SOURCE: &str = include_str!("../../assets/source/members-page.txt");
const DEFECTS: &str = include_str!("../../assets/source/defects.md");

/// The sections of the source page by line, and the routes that say them.
const SECTIONS: [(RangeInclusive<usize>, &[&str]); 10] = [
    (1..=21, &["contact", "concern"]),
    // E-mail and fax show who wrote: they come last.
    (22..=22, &["concern"]),
    (23..=24, &["concern"]),
    (25..=58, &["rights"]),
    (59..=68, &["hipaa"]),
    (69..=256, &["privacy"]),
    (257..=311, &["interpreter/brand-new-day", "interpreter/imperial"]),
    (312..=347, &["rides"]),
    (348..=357, &["decisions"]),
    (358..=371, &["community"]),
];

/// What `text --language en` writes, page by page.
fn pages() -> Vec<(String, String)> {
    let lobby = Lobby::embedded().unwrap();
    let words = lobby.words(Language::English);
    let context = Context::new(&lobby, &words);
    lobby
        .routes()
        .into_iter()
        .map(|route| (route.to_string(), page_text(&route, &compose::page(&context, &route))))
        .collect()
}

fn flat(text: &str) -> String {
    text.replace('\u{2060}', "").replace(['•', '◦', '[', ']'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line of the source page as the kiosk says it: pieces that follow each other, with the edits of the line; none
/// when it is dropped.
fn expected(ledger: &Ledger, number: usize, line: &str) -> Vec<String> {
    let recast = ledger.entries.iter().flat_map(|entry| &entry.recasts).find(|recast| recast.line == number);
    let mut pieces = recast.map_or_else(|| vec![line.to_owned()], |recast| recast.shown.clone());
    for edit in ledger.entries.iter().flat_map(|entry| &entry.edits).filter(|edit| edit.line == number) {
        for piece in &mut pieces {
            *piece = piece.replacen(&edit.source, &edit.shown, 1);
        }
    }
    pieces.iter().map(|piece| flat(piece)).filter(|piece| !piece.is_empty()).collect()
}

/// Where a piece stands with nothing added to its last word.
fn find_to_its_end(said: &str, piece: &str) -> Option<usize> {
    said.match_indices(piece).map(|(at, _)| at).find(|at| {
        let after = &said[at + piece.len()..];
        after.is_empty() || after.starts_with(' ')
    })
}

/// The pieces of the source page that the pages do not say, or not in their order.
fn missing(ledger: &Ledger, pages: &[(String, String)]) -> Vec<String> {
    let lines: Vec<_> = SOURCE.lines().collect();
    let mut missing = Vec::new();
    for (range, routes) in SECTIONS {
        let said: Vec<_> = pages
            .iter()
            .filter(|(route, _)| {
                routes.iter().any(|wanted| route == wanted || route.starts_with(&format!("{wanted}/")))
            })
            .map(|(_, text)| flat(text))
            .collect();
        let said = said.join(" ");
        let mut from = 0;
        for number in range {
            for piece in expected(ledger, number, lines.get(number - 1).copied().unwrap_or_default()) {
                match find_to_its_end(&said[from..], &piece) {
                    Some(at) => from += at + piece.len(),
                    None => missing.push(format!("line {number}: {piece}")),
                }
            }
        }
    }
    missing
}

#[test]
fn the_sections_cover_the_source_page() {
    let covered: Vec<_> = SECTIONS.into_iter().flat_map(|(range, _)| range).collect();
    assert_eq!(covered, (1..=SOURCE.lines().count()).collect::<Vec<_>>());
}

#[test]
fn every_sentence_of_the_source_is_said_in_order() {
    let missing = missing(&Ledger::embedded().unwrap(), &pages());
    assert!(missing.is_empty(), "not said, or out of order:\n{}", missing.join("\n"));
}

#[test]
fn every_edit_of_the_ledger_finds_its_words() {
    let mut lines: Vec<_> = SOURCE.lines().map(ToOwned::to_owned).collect();
    for entry in Ledger::embedded().unwrap().entries {
        for edit in &entry.edits {
            let line = &mut lines[edit.line - 1];
            assert!(line.contains(&edit.source), "{}: line {} does not say “{}”", entry.id, edit.line, edit.source);
            *line = line.replacen(&edit.source, &edit.shown, 1);
        }
    }
}

#[test]
fn the_ledger_has_every_row_of_the_defects_and_their_classes() {
    let ledger = Ledger::embedded().unwrap();
    let mut rows = BTreeSet::new();
    for row in DEFECTS.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let id = cells[1];
        let is_id = id.len() >= 2 && id.starts_with(char::is_uppercase) && id[1..].chars().all(|c| c.is_ascii_digit());
        if !is_id {
            continue;
        }
        rows.insert(id.to_owned());
        let entry = ledger.entries.iter().find(|entry| entry.id == id);
        let entry = entry.unwrap_or_else(|| panic!("the ledger lacks {id}"));
        // The class stands in the last cell.
        let class = cells[cells.len() - 2];
        if class.contains('H') {
            assert_eq!(entry.class, Class::Open, "{id} waits for a person: {class}");
        } else if class == "—" || class == "A (leave)" {
            assert_eq!(entry.class, Class::Kept, "{id}: {class}");
        } else {
            assert!(matches!(entry.class, Class::Corrected | Class::Dropped), "{id}: {class}");
        }
        assert!(!entry.reason.is_empty() && !entry.place.is_empty(), "{id} says no reason or place");
    }
    assert!(rows.len() > 80, "only {} rows were read from the defects", rows.len());
    let ids: Vec<_> = ledger.entries.iter().map(|entry| entry.id.clone()).collect();
    let unknown: Vec<_> = ids.iter().filter(|id| !rows.contains(*id) && !id.starts_with('K')).collect();
    assert!(unknown.is_empty(), "rows of no defect: {unknown:?}");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "two rows have the same id");
}

/// A test that cannot fail is a defect: each sentence, each digit of a phone and each row that changes a text is
/// taken away in turn, and each time something must be found missing.
mod mutations {
    use super::*;

    #[test]
    fn removing_any_sentence_is_noticed() {
        let (ledger, pages) = (Ledger::embedded().unwrap(), pages());
        let lines: Vec<_> = SOURCE.lines().collect();
        for (range, _) in SECTIONS {
            for number in range {
                for piece in expected(&ledger, number, lines[number - 1]) {
                    let without: Vec<_> =
                        pages.iter().map(|(route, text)| (route.clone(), flat(text).replace(&piece, " "))).collect();
                    assert!(!missing(&ledger, &without).is_empty(), "nobody misses “{piece}”");
                }
            }
        }
    }

    #[test]
    fn changing_any_digit_of_a_phone_is_noticed() {
        let (ledger, pages) = (Ledger::embedded().unwrap(), pages());
        let mut phones = BTreeSet::new();
        for (_, text) in &pages {
            let words = text.split(|c: char| !(c.is_ascii_digit() || c == '-'));
            phones.extend(words.filter(|word| word.len() == 14 && word.starts_with("1-")).map(ToOwned::to_owned));
        }
        assert!(phones.len() >= 15, "{phones:?}");
        for phone in phones {
            for (at, digit) in phone.char_indices().filter(|(_, digit)| digit.is_ascii_digit()) {
                let mut wrong = phone.clone();
                wrong.replace_range(at..=at, if digit == '0' { "9" } else { "0" });
                let changed: Vec<_> =
                    pages.iter().map(|(route, text)| (route.clone(), text.replace(&phone, &wrong))).collect();
                assert!(!missing(&ledger, &changed).is_empty(), "{wrong} for {phone} goes unnoticed");
            }
        }
    }

    #[test]
    fn removing_any_row_that_changes_a_text_is_noticed() {
        let (ledger, pages) = (Ledger::embedded().unwrap(), pages());
        // Spaces are compared as one; a row that only moves them changes nothing here.
        let changes = |entry: &&member_kiosk::content::ledger::Entry| {
            !entry.recasts.is_empty() || entry.edits.iter().any(|edit| flat(&edit.source) != flat(&edit.shown))
        };
        for row in ledger.entries.iter().filter(changes) {
            let without =
                Ledger { entries: ledger.entries.iter().filter(|entry| entry.id != row.id).cloned().collect() };
            assert!(!missing(&without, &pages).is_empty(), "nobody misses the row {}", row.id);
        }
    }
}
