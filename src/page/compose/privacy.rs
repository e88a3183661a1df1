//! The notice of privacy practices (45 CFR 164.520, rule R7): its opening, whose items lead to what they summarize, its
//! parts, and what stands under one heading.

use crate::content::document::{Part, Piece};
use crate::content::{Document, DocumentId};
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::{Action, Block, Button, Choice, Dialog, Icon, Page, Route, Shape, Tab};

use super::context::Context;
use super::document::{opening, part_of, pieces, way_on};
use super::parts::call;

/// A part with at least this many headings begins with the list of them.
const MANY_HEADINGS: usize = 4;

/// How alike two headings are that mean the same, from 0 to 1.
const ALIKE: f64 = 0.75;

/// The opening of the notice, a part, or what stands under a heading of a part, counted from 1.
pub(super) fn page(context: &Context<'_>, part: Option<&str>, section: Option<usize>) -> Page {
    let words = context.words;
    let mut page = context.page(Subject::Privacy, words.privacy_title());
    let Some(document) = context.lobby.documents.get(DocumentId::Privacy, context.language()) else {
        return page;
    };
    let shown = part.and_then(|id| document.part(id)).or_else(|| document.parts.first());
    page.blocks = opening(context, document, &page.title);
    // Who comes to one heading wants to read what stands under it: the help with reading stands below.
    let help = section.and_then(|_| {
        let at = page.blocks.iter().position(|block| matches!(block, Block::Notice { .. }))?;
        Some(page.blocks.remove(at))
    });
    page.blocks.push(Block::Tabs(tabs(context, document, shown)));
    if let Some(part) = shown {
        let under = section.and_then(|section| Some((section, part.sections().nth(section.checked_sub(1)?)?)));
        page.blocks.extend(match under {
            Some((section, (heading, pieces))) => section_of(context, document, part, section, heading, pieces),
            None if part.id.is_none() => summary(context, document, part),
            None => whole_part(context, document, part),
        });
    }
    page.blocks.extend(help);
    let notice = context.lobby.config.facts.organization.notice_to_take_along().clone();
    page.foot = vec![
        button(Icon::Printer, words.paper_copy(), Action::Open(Dialog::PaperCopy)),
        button(Icon::QrCode, words.take_with_you(), Action::Open(Dialog::TakeAlong(notice))),
    ];
    page
}

fn button(icon: Icon, label: Phrase, action: Action) -> Button {
    Button { icon: Some(icon), label, is_primary: false, action }
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
            action: go(part, None),
        })
        .collect();
    let hipaa = Tab { label: context.words.hipaa_title(), is_selected: false, action: Action::Go(Route::Hipaa) };
    if context.lobby.shows(DocumentId::Hipaa) {
        tabs.push(hipaa);
    }
    tabs
}

fn go(part: &Part, section: Option<usize>) -> Action {
    Action::Go(Route::Privacy { part: part.id.clone(), section })
}

/// The opening: each item of a list leads to what it summarizes.
fn summary(context: &Context<'_>, document: &Document, opening: &Part) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut about = None;
    for piece in &opening.pieces {
        match (piece, about) {
            (Piece::Heading(text), _) => about = document.parts.iter().find(|part| is_about(text, part)),
            (Piece::Item { prose, .. }, Some(part)) => {
                let row = row(document, &prose.text, go(part, section_about(part, &prose.text)));
                match blocks.last_mut() {
                    Some(Block::Choices { choices, .. }) => choices.push(row),
                    _ => blocks.push(list(vec![row])),
                }
                continue;
            }
            _ => {}
        }
        blocks.extend(pieces(context, document.language, std::slice::from_ref(piece)));
    }
    blocks.extend(next_part(context, document, opening));
    blocks
}

/// The way to where the notice tells how to complain (45 CFR 164.520(b)(1)(vi)): to the heading that says so. None where no
/// heading does, as in a translation, or where the site has no notice.
pub(super) fn complaint(context: &Context<'_>) -> Option<Block> {
    let id = DocumentId::Privacy;
    let document = context.lobby.documents.get(id, context.language()).filter(|_| context.lobby.shows(id))?;
    let sections = document.parts.iter().filter(|part| part.id.is_some()).flat_map(|part| {
        (1..).zip(part.sections()).map(move |(section, (heading, _))| (heading, go(part, Some(section))))
    });
    let (heading, action) = sections.into_iter().find(|(heading, _)| heading.to_lowercase().contains("complaint"))?;
    let row = Choice::new(Subject::Privacy, context.words.privacy_title(), action);
    Some(list(vec![Choice { hint: Some(Phrase::plain(document.language, heading)), is_wide: true, ..row }]))
}

/// Whether a heading of the opening summarizes a part: by its title, or by its id.
fn is_about(heading: &str, part: &Part) -> bool {
    let id = heading.to_lowercase().replace(' ', "-");
    heading == part.title || part.id.as_ref().is_some_and(|own| id.ends_with(own))
}

/// The heading of a part that says nearly the same as an item of the opening, from 1.
fn section_about(part: &Part, item: &str) -> Option<usize> {
    let likeness = |heading: &str| strsim::jaro_winkler(&heading.to_lowercase(), &item.to_lowercase());
    let sections = (1..).zip(part.sections().map(|(heading, _)| likeness(heading)));
    sections.filter(|(_, likeness)| *likeness > ALIKE).max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(at, _)| at)
}

fn whole_part(context: &Context<'_>, document: &Document, part: &Part) -> Vec<Block> {
    let mut blocks = part_of(context, document, part);
    let rows: Vec<_> =
        (1..).zip(part.sections()).map(|(at, (heading, _))| row(document, heading, go(part, Some(at)))).collect();
    if rows.len() >= MANY_HEADINGS {
        // Under the heading of the part.
        blocks.insert(1, list(rows));
    }
    blocks.extend(next_part(context, document, part));
    blocks
}

/// What stands under a heading; each number that an item names can be called.
fn section_of(
    context: &Context<'_>,
    document: &Document,
    part: &Part,
    section: usize,
    heading: &str,
    under: &[Piece],
) -> Vec<Block> {
    let language = document.language;
    let mut blocks = vec![Block::Heading(Phrase::plain(language, heading))];
    for piece in under {
        let drawn = pieces(context, language, std::slice::from_ref(piece));
        let is_text = matches!(drawn.first(), Some(Block::Item { .. }));
        blocks.extend(drawn);
        if let (Piece::Item { prose, .. }, true) = (piece, is_text) {
            let cards = prose
                .phones
                .iter()
                .map(|phone| call(context.words, context.words.interpreter_call(), *phone, None, None));
            blocks.extend(cards.map(Block::Call));
        }
    }
    let next = part.sections().nth(section).map(|(heading, _)| next(context, heading, go(part, Some(section + 1))));
    blocks.extend(next.or_else(|| next_part(context, document, part)));
    blocks
}

fn list(choices: Vec<Choice>) -> Block {
    Block::Choices { shape: Shape::List, choices }
}

fn row(document: &Document, label: &str, action: Action) -> Choice {
    let label = Phrase::plain(document.language, label);
    Choice { is_wide: true, ..Choice::new(Subject::Privacy, label, action) }
}

/// The way on at the end of a part, so that the whole notice can be read through.
fn next_part(context: &Context<'_>, document: &Document, shown: &Part) -> Option<Block> {
    let at = document.parts.iter().position(|part| shown.id == part.id)?;
    let part = document.parts.get(at + 1)?;
    Some(next(context, &part.title, go(part, None)))
}

fn next(context: &Context<'_>, title: &str, action: Action) -> Block {
    way_on(Icon::Down, Subject::Privacy, context.words.document_next(title), action)
}
