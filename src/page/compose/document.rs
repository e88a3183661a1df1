//! Documents: in English until an administrator supplies another language; the member's own interpreter message
//! stands above them until then.

use crate::content::document::{Part, Piece, Prose};
use crate::content::{Document, DocumentId, Phone};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Action, Block, Choice, Icon, Page, Route, Shape};

use super::context::Context;
use super::interpreter;
use super::parts::{call, link_card};

/// A document, all of it.
pub(super) fn page(context: &Context<'_>, id: DocumentId, subject: Subject, title: Phrase) -> Page {
    let mut page = context.page(subject, title);
    if let Some(document) = context.lobby.documents.get(id, context.language()) {
        page.blocks = opening(context, document, &page.title);
        page.blocks.extend(document.parts.iter().flat_map(|part| part_of(context, document, part)));
    }
    page
}

/// What stands above a document: where help with reading is free, unless the document is in the member's language, and
/// the document's own title, where the page has another.
pub(super) fn opening(context: &Context<'_>, document: &Document, title: &Phrase) -> Vec<Block> {
    let help = (document.language != context.language()).then(|| interpreter::notice(context));
    let is_told = title.text == document.title || title.english.as_ref() == Some(&document.title);
    let title = (!is_told).then(|| Block::Heading(Phrase::plain(document.language, &document.title)));
    help.into_iter().chain(title).collect()
}

pub(super) fn part_of(context: &Context<'_>, document: &Document, part: &Part) -> Vec<Block> {
    let language = document.language;
    let heading = (!part.title.is_empty()).then(|| Block::Heading(Phrase::plain(language, &part.title)));
    heading.into_iter().chain(pieces(context, language, &part.pieces)).collect()
}

/// Paragraphs, and after each the addresses that it names, each with its code.
pub(super) fn pieces(context: &Context<'_>, language: Language, pieces: &[Piece]) -> Vec<Block> {
    let with_links = |block, prose: &Prose| {
        let links = prose.links.iter().map(|link| Block::Link(link_card(context, None, link, Icon::Globe)));
        [block].into_iter().chain(links).collect()
    };
    let blocks = |piece: &Piece| match piece {
        Piece::Heading(text) => vec![Block::Heading(Phrase::plain(language, text))],
        Piece::Paragraph(prose) => with_links(Block::Paragraph(Phrase::plain(language, &prose.text)), prose),
        Piece::Item { depth, prose } => match labeled_phone(prose) {
            Some((label, phone)) => {
                vec![Block::Call(call(context.words, Phrase::plain(language, label), phone, None, None))]
            }
            None => with_links(Block::Item { depth: *depth, text: Phrase::plain(language, &prose.text) }, prose),
        },
    };
    pieces.iter().flat_map(blocks).collect()
}

/// An item that is nothing but a number and what it is for, such as `Toll-free: 1-800-555-0100`.
fn labeled_phone(prose: &Prose) -> Option<(&str, Phone)> {
    let [phone] = prose.phones[..] else {
        return None;
    };
    let label = prose.text.strip_suffix(&phone.to_string())?.trim_end();
    label.ends_with(':').then_some((label, phone))
}

/// One thing to choose at the end of a page.
pub(super) fn way_on(icon: Icon, subject: Subject, label: Phrase, action: Action) -> Block {
    let choice = Choice { icon: Some(icon), is_wide: true, ..Choice::new(subject, label, action) };
    Block::Choices { shape: Shape::List, choices: vec![choice] }
}

/// The contact book, and the document about policies and relay services under it.
pub(super) fn contact(context: &Context<'_>) -> Page {
    let (words, organization) = (context.words, &context.lobby.config.facts.organization);
    let mut page = page(context, DocumentId::Contact, Subject::Contact, words.contact_title());
    let book = [
        (words.contact_customer_service(), organization.customer_service),
        (words.contact_after_hours(), organization.after_hours),
    ];
    let book = book.map(|(label, phone)| Block::Call(call(words, label, phone, Some(&organization.tty), None)));
    let relay = Block::Notice {
        icon: Icon::Phone,
        subject: Subject::Contact,
        title: Some(words.contact_relay()),
        text: words.tty(&organization.tty),
        phone: None,
        action: None,
    };
    page.blocks.splice(0..0, book.into_iter().chain([relay]));
    page
}

/// The notice of nondiscrimination, under its own title: the kiosk has no words of its own for it (rule R4).
pub(super) fn nondiscrimination(context: &Context<'_>) -> Page {
    let title = nondiscrimination_title(context).unwrap_or_else(|| context.words.rights_title());
    page(context, DocumentId::Nondiscrimination, Subject::Rights, title)
}

/// Its title, where there is one.
pub(super) fn nondiscrimination_title(context: &Context<'_>) -> Option<Phrase> {
    let document = context.lobby.documents.get(DocumentId::Nondiscrimination, context.language())?;
    Some(Phrase::plain(document.language, &document.title))
}

/// Community services: a document that an administrator fills; until then it says that they are coming.
pub(super) fn community(context: &Context<'_>) -> Page {
    let words = context.words;
    let mut page = page(context, DocumentId::Community, Subject::Contact, words.community_title());
    if !is_community_to_come(context) {
        return page;
    }
    let contact = way_on(Icon::Phone, Subject::Contact, words.contact_title(), Action::Go(Route::Contact));
    let title = std::mem::take(&mut page.blocks).into_iter().find(|block| matches!(block, Block::Heading(_)));
    let blocks = title.into_iter().chain([Block::Large(words.coming_soon()), contact]).collect();
    Page { blocks, ..page }
}

/// Whether the community page is still to come: nobody has supplied it.
pub(super) fn is_community_to_come(context: &Context<'_>) -> bool {
    let documents = &context.lobby.documents;
    let document = documents.get(DocumentId::Community, context.language());
    !documents.is_own(DocumentId::Community) && document.is_none_or(is_still_empty)
}

/// Whether the document says no more than that it is coming.
fn is_still_empty(document: &Document) -> bool {
    document.parts.iter().map(|part| part.pieces.len()).sum::<usize>() <= 1
}
