//! A whole page: header, head and body, foot, bar.

use iced::widget::{column, container};
use iced::{alignment, Length, Padding};

use super::blocks::block;
use super::body::{Body, ScrollbarStyle};
use super::cards::button;
use super::chrome::{self, Chrome};
use super::context::{color, Context};
use super::event::Element;
use super::fit::{Fit, Fitted};
use super::grid::Grid;
use crate::language::{Language, Phrase};
use crate::look::{Subject, TextRole};
use crate::page::{Block, Button, Icon, Page, Place, Shape};

/// Margins of a page, in mm: on a large screen and on a compact one.
const MARGIN: f32 = 12.0;
const COMPACT_MARGIN: f32 = 8.0;
/// The longest line of running text, in mm: fewer than 80 letters (WCAG 1.4.8).
const LONGEST_LINE: f32 = 340.0;

/// Draws a page that is not the welcome page.
pub(crate) fn page<'a>(context: Context, page: &'a Page, around: &Chrome<'a>) -> Element<'a> {
    let brand = context.palette.subject(Subject::Kiosk).ink;
    // A wide screen has little height to give away: there the title stands in the header.
    let (middle, below) = if context.measures.is_landscape() {
        (context.stop(Place::Title, title(context, page)), None)
    } else {
        (chrome::name(context, around.organization, brand), Some(context.stop(Place::Title, title(context, page))))
    };
    let header = chrome::header(context, middle, around, brand, None);
    // What stands above the tabs stays with them.
    let tabs = page.blocks.iter().position(is_tabs).map_or(0, |tabs| tabs + 1);
    let above = page.blocks[..tabs].iter().enumerate().map(|(number, part)| stop(context, number, part));
    let head = column(below.into_iter().chain(above)).spacing(context.mm(4.5)).into();
    let note = around.awaits_review;
    let scrolling = if is_wide_document(context, &page.blocks) { Fit::LARGEST } else { Fit::STANDARD };
    let is_alone = page.blocks.iter().filter(|block| is_card(block)).count() == 1;
    let blocks = Fitted::new(around.name.clone(), context.measures, scrolling, move |mut fit| {
        fit.is_alone = is_alone;
        content(Context { fit, ..context }, &page.blocks, tabs, note)
    });
    let body = body(context, around.name.clone(), [head, blocks.into(), foot(context, &page.foot)]);
    let above = container(header).padding(Padding::ZERO.bottom(context.mm(5.0)));
    let margin = context.mm(if context.measures.is_compact() { COMPACT_MARGIN } else { MARGIN });
    let inner = container(column![above, body])
        .padding(Padding { top: context.mm(6.0), right: margin, bottom: context.mm(5.0), left: margin })
        .height(Length::Fill);
    column![inner, chrome::bar(context, around.bar)].into()
}

/// Whether a page is a long text on a wide screen, where there is room beside it.
fn is_wide_document(context: Context, blocks: &[Block]) -> bool {
    let running = blocks.iter().filter(|block| !takes_whole_width(block)).count();
    context.measures.has_two_columns() && running * 2 > blocks.len()
}

fn is_card(block: &Block) -> bool {
    matches!(
        block,
        Block::Call(_)
            | Block::Link(_)
            | Block::Address { .. }
            | Block::Message(_)
            | Block::Steps { .. }
            | Block::Choices { .. }
    )
}

fn is_tabs(block: &Block) -> bool {
    matches!(block, Block::Tabs(_))
}

fn title<'a>(context: Context, page: &'a Page) -> Element<'a> {
    let ink =
        if page.subject == Subject::Kiosk && page.icon.is_none() { context.palette.ink } else { context.tint().ink };
    let words = context.phrase(&page.title, TextRole::Title, ink);
    match page.icon {
        // On a wide screen the logo stands beside the title.
        Some(icon) if !context.measures.is_landscape() => {
            context.row(context.mm(6.0), [context.icon(icon, context.mm(16.0), ink), words])
        }
        _ => words,
    }
}

/// The blocks of a page, as wide as each reads best; what the page is for takes a height that is left over.
///
/// The first ones may stand elsewhere: it begins `from` a block.
pub(super) fn content<'a>(context: Context, blocks: &'a [Block], from: usize, note: Option<&'a Phrase>) -> Element<'a> {
    let drawn = blocks.iter().enumerate().skip(from).map(|(number, part)| {
        let drawn = stop(context, number, part);
        if takes_whole_width(part) {
            drawn
        } else {
            container(container(drawn).max_width(context.mm(LONGEST_LINE * context.fit.factor(TextRole::Body))))
                .width(Length::Fill)
                .align_x(start(context, part))
                .into()
        }
    });
    let note = note.map(|note| context.stop(Place::Review, review(context, note)));
    let (columns, pairs) =
        if context.measures.has_two_columns() { (2, paired(&blocks[from..])) } else { (1, Vec::new()) };
    let is_pair = pairs.into_iter().chain(std::iter::repeat(false));
    let rows = drawn.chain(note).zip(is_pair).map(|(row, is_pair)| (row, columns > 1 && !is_pair));
    let growing = blocks.iter().skip(from).position(|block| fills_page(context, block));
    let gap = context.fitted(2.7, 4.5, 6.5);
    Grid::columns(columns, context.direction(), gap, rows).grow_child(growing).spread(context.mm(12.0)).into()
}

/// The side where a block of running text begins: that of its own language; in a dialog it stands in the middle.
fn start(context: Context, block: &Block) -> alignment::Horizontal {
    match block {
        _ if context.is_centered => alignment::Horizontal::Center,
        Block::Heading(text) | Block::Paragraph(text) | Block::Item { text, .. } => context.reading(text).start(),
        _ => context.start(),
    }
}

/// That a translation waits for a reviewer: on a wide screen in one line, with its English, where that fits.
fn review<'a>(context: Context, note: &'a Phrase) -> Element<'a> {
    let muted = context.palette.muted;
    match &note.english {
        Some(english) if context.measures.is_landscape() => {
            let words = |text: &'a str, language| context.words(text, language, TextRole::Small, muted).shrink();
            let lines = [words(&note.text, note.language), words(english, Language::English)];
            Grid::flow(context.direction(), context.mm(4.0), lines.map(Element::from)).into()
        }
        _ => context.phrase(note, TextRole::Small, muted),
    }
}

/// Which blocks stand side by side on a wide screen: two cards that follow each other. A web address needs a whole row.
fn paired(blocks: &[Block]) -> Vec<bool> {
    let mut is_pair = vec![false; blocks.len()];
    let mut number = 1;
    while number < blocks.len() {
        if is_short_card(&blocks[number - 1]) && is_short_card(&blocks[number]) {
            is_pair[number - 1..=number].fill(true);
            number += 1;
        }
        number += 1;
    }
    is_pair
}

fn is_short_card(block: &Block) -> bool {
    matches!(block, Block::Call(_) | Block::Address { .. } | Block::Steps { .. })
}

/// A block by its number; the buttons in it are stops of their own.
pub(super) fn stop<'a>(context: Context, number: usize, part: &'a Block) -> Element<'a> {
    let context = Context { block: number, ..context };
    let drawn = block(context, part);
    match part {
        Block::Tabs(_) | Block::Choices { .. } | Block::Notice { action: Some(_), .. } | Block::Message(_) => drawn,
        Block::Call(call) if call.opens => drawn,
        _ => context.stop(Place::Block(number), drawn),
    }
}

/// Whether a block takes the height that its page has left over.
fn fills_page(context: Context, block: &Block) -> bool {
    match block {
        Block::Call(call) => call.is_main && context.fit.is_alone,
        Block::Message(_) | Block::Choices { shape: Shape::Tiles | Shape::Grid, .. } => true,
        Block::Choices { shape: Shape::List, choices } => {
            choices.len() > 1 && choices.iter().all(|choice| choice.icon.is_some())
        }
        _ => false,
    }
}

fn takes_whole_width(block: &Block) -> bool {
    !matches!(block, Block::Heading(_) | Block::Paragraph(_) | Block::Note(_) | Block::Item { .. })
}

/// A body with its scrollbar.
pub(super) fn body<'a>(context: Context, name: String, parts: [Element<'a>; 3]) -> Body<'a> {
    let tint = context.tint();
    let scrollbar = ScrollbarStyle {
        button: context.mm(26.0),
        gap: context.mm(5.0),
        radius: context.mm(5.0),
        bar: context.mm(3.0),
        ink: color(tint.ink),
        line: color(context.palette.line),
        ground: color(context.palette.card),
        paper: color(if context.is_dialog { context.palette.card } else { context.palette.paper }),
        fade: context.mm(10.2),
        number: context.size(TextRole::Small).min(context.mm(8.0)),
        slop: context.mm(4.0),
    };
    let arrow = |icon, ink| context.icon(icon, context.mm(13.0), ink);
    let (on, off) = (context.palette.on_fill, context.palette.disabled);
    let arrows = [arrow(Icon::Up, on), arrow(Icon::Up, off), arrow(Icon::Down, on), arrow(Icon::Down, off)];
    Body::new(name, parts, arrows, scrollbar, context.direction(), context.mm(5.0))
}

/// Buttons side by side.
pub(super) fn foot<'a>(context: Context, buttons: &'a [Button]) -> Element<'a> {
    let columns = buttons.len();
    let buttons = buttons
        .iter()
        .enumerate()
        .map(|(number, item)| (context.stop(Place::Foot(number), button(context, item, Length::Fill)), false));
    Grid::columns(columns, context.direction(), context.mm(4.0), buttons).into()
}
