//! Documents: in English until an administrator supplies another language; the member's own interpreter message
//! stands above them until then.

use crate::content::document::{Part, Piece, Prose};
use crate::content::{Document, DocumentId};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Action, Block, Button, Choice, Dialog, Icon, Page, Route, Shape, Tab};

use super::context::Context;
use super::interpreter;
use super::parts::{call, link_card};

/// A document; of one in parts, the opening or the part of an id.
pub(super) fn page(context: &Context<'_>, id: DocumentId, part: Option<&str>, subject: Subject, title: Phrase) -> Page {
    let Some(document) = context.lobby.documents.get(id, context.language()) else {
        return context.page(subject, title);
    };
    let mut page = context.page(subject, title_of(document, title));
    page.blocks.extend(help_reading(context, document));
    match part {
        Some(part) => {
            page.blocks.extend(document.part(part).into_iter().flat_map(|part| part_of(context, document, part)));
        }
        None => page.blocks.extend(document.parts.iter().flat_map(|part| part_of(context, document, part))),
    }
    page
}

/// The document's own title where the member reads its language.
fn title_of(document: &Document, words: Phrase) -> Phrase {
    if document.language == words.language {
        Phrase::plain(document.language, &document.title)
    } else {
        words
    }
}

/// The member's own interpreter message, above a document that is not in the member's language.
fn help_reading(context: &Context<'_>, document: &Document) -> Option<Block> {
    (document.language != context.language()).then(|| interpreter::notice(context)).flatten()
}

fn part_of(context: &Context<'_>, document: &Document, part: &Part) -> Vec<Block> {
    let language = document.language;
    let heading = (!part.title.is_empty()).then(|| Block::Heading(Phrase::plain(language, &part.title)));
    let pieces = part.pieces.iter().flat_map(|piece| piece_of(context, language, piece));
    heading.into_iter().chain(pieces).collect()
}

/// A paragraph, and after it the addresses that it names, each with its code.
fn piece_of(context: &Context<'_>, language: Language, piece: &Piece) -> Vec<Block> {
    let with_links = |block, prose: &Prose| {
        let links = prose.links.iter().map(|link| Block::Link(link_card(context, None, link, Icon::Globe)));
        [block].into_iter().chain(links).collect()
    };
    match piece {
        Piece::Heading(text) => vec![Block::Heading(Phrase::plain(language, text))],
        Piece::Paragraph(prose) => with_links(Block::Paragraph(Phrase::plain(language, &prose.text)), prose),
        Piece::Item { depth, prose } => {
            with_links(Block::Item { depth: *depth, text: Phrase::plain(language, &prose.text) }, prose)
        }
    }
}

/// The notice of privacy practices, in its parts (45 CFR 164.520, rule R7).
pub(super) fn privacy(context: &Context<'_>, part: Option<&str>) -> Page {
    let (words, subject) = (context.words, Subject::Privacy);
    let Some(document) = context.lobby.documents.get(DocumentId::Privacy, context.language()) else {
        return context.page(subject, words.privacy_title());
    };
    let shown = part.and_then(|id| document.part(id)).or_else(|| document.parts.first());
    let mut page = context.page(subject, title_of(document, words.privacy_title()));
    page.blocks.extend(help_reading(context, document));
    page.blocks.push(Block::Tabs(tabs(context, document, shown)));
    page.blocks.extend(shown.into_iter().flat_map(|part| part_of(context, document, part)));
    page.blocks.extend(next(context, document, shown));
    let website = context.lobby.config.facts.organization.website.clone();
    page.foot = vec![
        button(Icon::Printer, words.paper_copy(), Action::Open(Dialog::PaperCopy)),
        button(Icon::QrCode, words.take_with_you(), Action::Open(Dialog::TakeAlong(website))),
    ];
    page
}

fn button(icon: Icon, label: Phrase, action: Action) -> Button {
    Button { icon: Some(icon), label, is_primary: false, action }
}

fn privacy_route(part: &Part) -> Action {
    Action::Go(Route::Privacy(part.id.clone()))
}

fn tabs(context: &Context<'_>, document: &Document, shown: Option<&Part>) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = document
        .parts
        .iter()
        .map(|part| Tab {
            label: match &part.id {
                None => context.words.document_summary(),
                Some(_) => Phrase::plain(document.language, &part.title),
            },
            is_selected: shown.is_some_and(|shown| shown.id == part.id),
            action: privacy_route(part),
        })
        .collect();
    if context.lobby.shows(DocumentId::Hipaa) {
        tabs.push(Tab { label: context.words.hipaa_title(), is_selected: false, action: Action::Go(Route::Hipaa) });
    }
    tabs
}

/// The way on at the end of a part, so that the whole notice can be read through.
fn next(context: &Context<'_>, document: &Document, shown: Option<&Part>) -> Option<Block> {
    let at = document.parts.iter().position(|part| shown.is_some_and(|shown| shown.id == part.id))?;
    let part = document.parts.get(at + 1)?;
    Some(way_on(Icon::Down, Subject::Privacy, context.words.document_next(&part.title), privacy_route(part)))
}

/// One thing to choose at the end of a page.
fn way_on(icon: Icon, subject: Subject, label: Phrase, action: Action) -> Block {
    let choice = Choice { icon: Some(icon), is_wide: true, ..Choice::new(subject, label, action) };
    Block::Choices { shape: Shape::List, choices: vec![choice] }
}

/// The contact book, and the document about policies and relay services under it.
pub(super) fn contact(context: &Context<'_>) -> Page {
    let (words, organization) = (context.words, &context.lobby.config.facts.organization);
    let mut page = page(context, DocumentId::Contact, None, Subject::Contact, words.contact_title());
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
    };
    page.blocks.splice(0..0, book.into_iter().chain([relay]));
    page
}

/// The notice of nondiscrimination, under its own title: the kiosk has no words of its own for it (rule R4).
pub(super) fn nondiscrimination(context: &Context<'_>) -> Page {
    let title = nondiscrimination_title(context).unwrap_or_else(|| context.words.rights_title());
    page(context, DocumentId::Nondiscrimination, None, Subject::Rights, title)
}

/// Its title, where there is one.
pub(super) fn nondiscrimination_title(context: &Context<'_>) -> Option<Phrase> {
    let document = context.lobby.documents.get(DocumentId::Nondiscrimination, context.language())?;
    Some(Phrase::plain(document.language, &document.title))
}

/// Community services: a document that an administrator fills; until then it says that they are coming.
pub(super) fn community(context: &Context<'_>) -> Page {
    let words = context.words;
    let page = page(context, DocumentId::Community, None, Subject::Contact, words.community_title());
    if !is_community_to_come(context) {
        return page;
    }
    let contact = way_on(Icon::Phone, Subject::Contact, words.contact_title(), Action::Go(Route::Contact));
    Page { blocks: vec![Block::Large(words.coming_soon()), contact], ..page }
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
