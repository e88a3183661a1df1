//! A whole page: header, head and body, foot, bar.

use iced::widget::{column, container};
use iced::{Length, Padding};

use super::blocks::block;
use super::body::{Body, ScrollbarStyle};
use super::cards::button;
use super::chrome::{self, Chrome};
use super::context::{color, Context};
use super::event::Element;
use super::grid::Grid;
use crate::language::Phrase;
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
    let blocks = content(context, &page.blocks, tabs, around.awaits_review);
    let body = body(context, around.name.clone(), [head, blocks, foot(context, &page.foot)]);
    let above = container(header).padding(Padding::ZERO.bottom(context.mm(5.0)));
    let margin = context.mm(if context.measures.is_compact() { COMPACT_MARGIN } else { MARGIN });
    let inner = container(column![above, body])
        .padding(Padding { top: context.mm(6.0), right: margin, bottom: context.mm(5.0), left: margin })
        .height(Length::Fill);
    column![inner, chrome::bar(context, around.bar)].into()
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
            container(container(drawn).max_width(context.mm(LONGEST_LINE)))
                .width(Length::Fill)
                .align_x(context.start())
                .into()
        }
    });
    let note =
        note.map(|note| context.stop(Place::Review, context.phrase(note, TextRole::Small, context.palette.muted)));
    let (columns, pairs) =
        if context.measures.has_two_columns() { (2, paired(&blocks[from..])) } else { (1, Vec::new()) };
    let is_pair = pairs.into_iter().chain(std::iter::repeat(false));
    let rows = drawn.chain(note).zip(is_pair).map(|(row, is_pair)| (row, columns > 1 && !is_pair));
    let growing = blocks.iter().skip(from).position(fills_page);
    Grid::columns(columns, context.direction(), context.mm(4.5), rows).grow_child(growing).into()
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
        Block::Tabs(_) | Block::Choices { .. } | Block::Notice { action: Some(_), .. } => drawn,
        _ => context.stop(Place::Block(number), drawn),
    }
}

/// Whether a block takes the height that its page has left over.
fn fills_page(block: &Block) -> bool {
    matches!(block, Block::Message(_) | Block::Choices { shape: Shape::Tiles | Shape::Grid, .. })
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
        fade: context.mm(9.0),
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
