//! Documents of a site: what their Markdown becomes, and that nothing of it vanishes.

use member_kiosk::config::Lobby;
use member_kiosk::content::document::Piece;
use member_kiosk::content::{read_document, Document, DocumentId};
use member_kiosk::language::Language;

use super::support::{load, site_files};

/// The default language: the untouched welcome page is in it, and a document that there is in no language of the member.
#[test]
fn a_default_language_stands_in_for_others() {
    let documents = [("content/es/rights.md", "# Sus derechos\n\nPregunte.\n"), ("content/th/rights.md", "# ท\n\nท\n")];
    let lobby = |settings: &str| {
        let files: Vec<_> = documents.into_iter().chain([("kiosk.toml", settings)]).collect();
        load(&site_files(&files)).unwrap_or_else(|report| panic!("{report}"))
    };
    let language = |lobby: &Lobby, id, language| lobby.documents.get(id, language).unwrap().language;
    let own = lobby("[languages]\ndefault = \"es\"\n");
    assert_eq!(own.first_language(), Language::Spanish);
    assert_eq!(language(&own, DocumentId::Rights, Language::Khmer), Language::Spanish);
    assert_eq!(language(&own, DocumentId::Rights, Language::Thai), Language::Thai);
    assert_eq!(language(&own, DocumentId::Rights, Language::English), Language::English);
    assert_eq!(language(&own, DocumentId::Privacy, Language::Khmer), Language::English);
    let without = lobby("[languages]\noffered = [\"vi\", \"en\", \"es\"]\n");
    assert_eq!(without.first_language(), Language::Vietnamese);
    assert_eq!(language(&without, DocumentId::Rights, Language::Khmer), Language::English);
    let wrong = "[languages]\ndefault = \"es\"\noffered = [\"en\", \"vi\"]\n";
    let report = load(&site_files(&[("kiosk.toml", wrong)])).unwrap_err().to_string();
    assert!(report.contains("kiosk.toml:2:11") && report.contains("add \"es\""), "{report}");
}

fn read(markdown: &str) -> Document {
    let facts = Lobby::embedded().unwrap().config.facts;
    read_document("t.md", markdown, Language::English, &facts).unwrap()
}

fn texts(markdown: &str) -> Vec<String> {
    let document = read(&format!("# T\n\n{markdown}"));
    document.parts.iter().flat_map(|part| &part.pieces).map(|piece| piece.text().to_owned()).collect()
}

#[test]
fn parts_items_and_placeholders() {
    let document =
        read("# T\n\nopen\n\n## P {#p}\n\n- a {phone:customer-service}\n  - b\n\n### H\n\nsee {link:ims-website}.");
    assert_eq!(document.title, "T");
    let part = document.part("p").unwrap();
    assert_eq!(part.title, "P");
    assert!(matches!(&part.pieces[0], Piece::Item { depth: 0, prose } if prose.text == "a 1-323-800-8283"));
    assert!(matches!(&part.pieces[1], Piece::Item { depth: 1, prose } if prose.text == "b"));
    assert!(matches!(&part.pieces[2], Piece::Heading(text) if text == "H"));
    assert!(matches!(&part.pieces[3], Piece::Paragraph(prose) if prose.links.len() == 1));
}

#[test]
fn each_part_has_an_id_of_its_own() {
    let document = read("# T\n\n## A\n\na\n\n## B {#b}\n\n## C {#b}\n\n## D {#part-5}\n\n## E\n\n# F\n\n## {#g}\n");
    let parts: Vec<_> =
        document.parts.iter().map(|part| (part.title.as_str(), part.id.as_deref().unwrap_or_default())).collect();
    let expected = [("A", "part-1"), ("B", "b"), ("C", "part-3"), ("D", "part-5"), ("E", "part-6"), ("F", "part-7")];
    assert_eq!(parts, expected);
}

#[test]
fn headings_keep_what_stands_in_braces() {
    let document = read("# Call {phone:customer-service}\n\n## At {phone:customer-service} {#at}\n");
    assert_eq!(document.title, "Call 1-323-800-8283");
    assert_eq!(document.part("at").unwrap().title, "At 1-323-800-8283");
}

#[test]
fn nothing_vanishes() {
    assert_eq!(texts("<p>Hello <b>you</b></p>\n\nand"), ["Hello you", "and"]);
    assert_eq!(texts("```\ncode\nmore\n```\n\n    indented\n\nend"), ["code more", "indented", "end"]);
    assert_eq!(texts("3. a\n4. b\n   - c\n\n   d\n"), ["3. a", "4. b", "c", "d"]);
    assert_eq!(texts("- a\n  > b\n- ### c\n"), ["a", "b", "c"]);
    assert_eq!(texts("<!-- of\nstaff -->\n\nshown"), ["shown"]);
    assert_eq!(texts("<!-- of\n\nstaff"), ["!-- of staff"]);
}

#[test]
fn links_show_their_address() {
    assert_eq!(texts("[our page](https://x.org/a)!"), ["our page (x.org/a)!"]);
    assert_eq!(texts("<https://x.org> <a@b.org> [b](mailto:b@c.org)"), ["x.org a@b.org b (b@c.org)"]);
    assert_eq!(texts("[x](http://y.org) [site]({link:ims-website})").len(), 1);
    let document = read("# T\n\n[our page](https://x.org/a) and [z](z.html)");
    assert!(matches!(&document.parts[0].pieces[0], Piece::Paragraph(prose) if prose.links.len() == 1));
}
