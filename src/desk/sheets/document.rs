//! A document, in English and beside it in the member's language where the site has it.

use crate::content::document::{Part as DocumentPart, Piece};
use crate::content::{Document, DocumentId};
use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Icon, Route};

use super::context::Context;

/// What a document is called.
pub(in crate::desk) const fn name(id: DocumentId) -> &'static str {
    match id {
        DocumentId::Rights => "Member rights",
        DocumentId::Privacy => "Privacy notice",
        DocumentId::Hipaa => "HIPAA",
        DocumentId::Contact => "Contact",
        DocumentId::Decisions => "How care is decided",
        DocumentId::Community => "Community services",
        DocumentId::Nondiscrimination => "Notice of nondiscrimination",
    }
}

/// The page that shows a part of a document, from 0.
pub(in crate::desk) fn pages(document: &Document, id: DocumentId, part: usize) -> Route {
    match id {
        DocumentId::Rights => Route::Rights,
        DocumentId::Privacy => {
            Route::Privacy { part: document.parts.get(part).and_then(|part| part.id.clone()), section: None }
        }
        DocumentId::Hipaa => Route::Hipaa,
        DocumentId::Contact => Route::Contact,
        DocumentId::Decisions => Route::Decisions,
        DocumentId::Community => Route::Community,
        DocumentId::Nondiscrimination => Route::Nondiscrimination,
    }
}

pub(super) fn sheet(
    context: &Context<'_>,
    id: DocumentId,
    language: Language,
    part: usize,
    piece: Option<usize>,
) -> Sheet {
    let documents = &context.contents.lobby.documents;
    let Some(english) = documents.get(id, Language::English) else {
        return Sheet::default();
    };
    // Where a language has no document of its own, it is the English one.
    let translated = documents.get(id, language).filter(|document| document.language != Language::English);
    // What was found in a translation alone is shown there.
    let shown = translated.filter(|_| context.language == language).unwrap_or(english);
    let mut parts = Vec::new();
    if language != Language::English && translated.is_none() {
        parts.push(Part::Note(format!(
            "The site has no {} of its own: members read it in English.",
            language.english_name()
        )));
    }
    for (number, part_of) in english.parts.iter().enumerate() {
        let beside = translated.and_then(|document| document.parts.get(number));
        let found = piece.filter(|_| number == part);
        parts.extend(part_sheet(part_of, beside, language, number == part && piece.is_none() && number > 0, found));
    }
    let see = Command::new(Icon::Monitor, "See their page", Deed::See(pages(english, id, part)));
    parts.insert(0, Part::Buttons(vec![see]));
    Sheet {
        crumb: name(id).to_owned(),
        title: Some(Phrase::english(&english.title)),
        subject: if id == DocumentId::Privacy { Subject::Privacy } else { Subject::Rights },
        main: None,
        copy: piece.and_then(|piece| Some(shown.parts.get(part)?.pieces.get(piece)?.text().to_owned())),
        parts,
    }
}

fn part_sheet(
    part: &DocumentPart,
    beside: Option<&DocumentPart>,
    beside_language: Language,
    is_found: bool,
    found: Option<usize>,
) -> Vec<Part> {
    let mut parts = Vec::new();
    if !part.title.is_empty() {
        parts.push(Part::Text { text: Phrase::english(&part.title), depth: None, is_found });
        if !is_found {
            parts.pop();
            parts.push(Part::Heading(Phrase::english(&part.title)));
        }
    }
    for (number, piece) in part.pieces.iter().enumerate() {
        let text = Phrase::english(piece.text());
        let is_found = found == Some(number);
        let other = beside.and_then(|beside| beside.pieces.get(number));
        parts.push(match (piece, other) {
            (Piece::Heading(_), _) if !is_found => Part::Heading(text),
            (Piece::Item { depth, .. }, _) => Part::Text { text, depth: Some(*depth), is_found },
            (_, Some(other)) if !is_found => Part::Pair(text, Phrase::plain(beside_language, other.text())),
            _ => Part::Text { text, depth: None, is_found },
        });
    }
    parts
}
