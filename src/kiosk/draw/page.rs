//! A whole page: header, head and body, foot, bar.

use iced::widget::image::Handle;
use iced::widget::{column, container};
use iced::{Length, Padding};

use super::arrange::Arrange;
use super::blocks::block;
use super::body::{Body, Rail};
use super::cards::button;
use super::pen::color;
use super::{chrome, Element, Pen};
use crate::kiosk::Message;
use crate::language::Phrase;
use crate::look::{Subject, TextRole};
use crate::page::compose::BarItem;
use crate::page::{Block, Button, Icon, Page, Place, Shape};

/// What stands around a page.
pub(crate) struct Surroundings<'a> {
    /// Whose kiosk it is.
    pub organization: &'a str,
    /// Its logo.
    pub logo: Option<&'a Handle>,
    /// "Help from staff".
    pub staff: &'a Button,
    /// The bar at the bottom.
    pub bar: &'a [BarItem],
    /// Of which page: another one begins at its start.
    pub name: String,
    /// Where a translation waits for a reviewer, the words that say so.
    pub awaits_review: Option<&'a Phrase>,
}

/// Margins of a page, in mm: on a large screen and on a compact one.
const MARGIN: f32 = 12.0;
const COMPACT_MARGIN: f32 = 8.0;
/// The longest line of running text, in mm: fewer than 80 letters (WCAG 1.4.8).
const LONGEST_LINE: f32 = 340.0;

/// Draws a page that is not the welcome page.
pub(crate) fn page<'a>(pen: Pen, page: &'a Page, around: &Surroundings<'a>) -> Element<'a> {
    let brand = pen.palette.subject(Subject::Kiosk).ink;
    // A wide screen has little height to give away: there the title stands in the header.
    let (middle, below) = if pen.measures.is_landscape() {
        (pen.stop(Place::Title, title(pen, page)), None)
    } else {
        (chrome::name(pen, around.organization, brand), Some(pen.stop(Place::Title, title(pen, page))))
    };
    let header = chrome::header(pen, middle, around, brand, None);
    // What stands above the tabs stays with them.
    let tabs = page.blocks.iter().position(is_tabs).map_or(0, |tabs| tabs + 1);
    let above = page.blocks[..tabs].iter().enumerate().map(|(number, part)| stop(pen, number, part));
    let head = column(below.into_iter().chain(above)).spacing(pen.mm(4.5)).into();
    let content = content(pen, &page.blocks, tabs, around.awaits_review);
    let body = body(pen, around.name.clone(), [head, content, foot(pen, &page.foot)]);
    let above = container(header).padding(Padding::ZERO.bottom(pen.mm(5.0)));
    let margin = pen.mm(if pen.measures.is_compact() { COMPACT_MARGIN } else { MARGIN });
    let inner = container(column![above, body])
        .padding(Padding { top: pen.mm(6.0), right: margin, bottom: pen.mm(5.0), left: margin })
        .height(Length::Fill);
    column![inner, chrome::bar(pen, around.bar)].into()
}

fn is_tabs(block: &Block) -> bool {
    matches!(block, Block::Tabs(_))
}

fn title<'a>(pen: Pen, page: &'a Page) -> Element<'a> {
    let ink = if page.subject == Subject::Kiosk && page.icon.is_none() { pen.palette.ink } else { pen.tint().ink };
    let words = pen.phrase(&page.title, TextRole::Title, ink);
    match page.icon {
        // On a wide screen the logo stands beside the title.
        Some(icon) if !pen.measures.is_landscape() => pen.row(pen.mm(6.0), [pen.icon(icon, pen.mm(16.0), ink), words]),
        _ => words,
    }
}

/// The blocks of a page, as wide as each reads best; what the page is for takes a height that is left over.
///
/// The first ones may stand elsewhere: it begins `from` a block.
pub(super) fn content<'a>(pen: Pen, blocks: &'a [Block], from: usize, note: Option<&'a Phrase>) -> Element<'a> {
    let drawn = blocks.iter().enumerate().skip(from).map(|(number, part)| {
        let drawn = stop(pen, number, part);
        if takes_whole_width(part) {
            drawn
        } else {
            container(container(drawn).max_width(pen.mm(LONGEST_LINE))).width(Length::Fill).align_x(pen.start()).into()
        }
    });
    let note = note.map(|note| pen.stop(Place::Review, pen.phrase(note, TextRole::Small, pen.palette.muted)));
    let (columns, pairs) = if pen.measures.has_two_columns() { (2, paired(&blocks[from..])) } else { (1, Vec::new()) };
    let is_pair = pairs.into_iter().chain(std::iter::repeat(false));
    let rows = drawn.chain(note).zip(is_pair).map(|(row, is_pair)| (row, columns > 1 && !is_pair));
    let growing = blocks.iter().skip(from).position(fills_page);
    Arrange::grid(columns, pen.direction(), pen.mm(4.5), rows).grow_child(growing).into()
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
pub(super) fn stop<'a>(pen: Pen, number: usize, part: &'a Block) -> Element<'a> {
    let pen = Pen { block: number, ..pen };
    let drawn = block(pen, part);
    match part {
        Block::Tabs(_) | Block::Choices { .. } => drawn,
        _ => pen.stop(Place::Block(number), drawn),
    }
}

/// Whether a block takes the height that its page has left over.
fn fills_page(block: &Block) -> bool {
    matches!(block, Block::Message(_) | Block::Choices { shape: Shape::Tiles | Shape::Grid, .. })
}

fn takes_whole_width(block: &Block) -> bool {
    !matches!(
        block,
        Block::Heading(_) | Block::Paragraph(_) | Block::Note(_) | Block::Item { .. } | Block::Quote { .. }
    )
}

/// A body with its rail.
pub(super) fn body<'a>(pen: Pen, name: String, parts: [Element<'a>; 3]) -> Body<'a, Message> {
    let tint = pen.tint();
    let rail = Rail {
        button: pen.mm(26.0),
        gap: pen.mm(5.0),
        radius: pen.mm(5.0),
        bar: pen.mm(3.0),
        ink: color(tint.ink),
        line: color(pen.palette.line),
        ground: color(pen.palette.card),
        paper: color(if pen.is_dialog { pen.palette.card } else { pen.palette.paper }),
        fade: pen.mm(9.0),
        slop: pen.mm(4.0),
    };
    let arrow = |icon, ink| pen.icon(icon, pen.mm(13.0), ink);
    let (on, off) = (pen.palette.on_fill, pen.palette.disabled);
    let arrows = [arrow(Icon::Up, on), arrow(Icon::Up, off), arrow(Icon::Down, on), arrow(Icon::Down, off)];
    Body::new(name, parts, arrows, rail, pen.direction(), pen.mm(5.0))
}

/// Buttons side by side.
pub(super) fn foot<'a>(pen: Pen, buttons: &'a [Button]) -> Element<'a> {
    let columns = buttons.len();
    let buttons = buttons
        .iter()
        .enumerate()
        .map(|(number, item)| (pen.stop(Place::Foot(number), button(pen, item, Length::Fill)), false));
    Arrange::grid(columns, pen.direction(), pen.mm(4.0), buttons).into()
}
