//! A dialog: a card over the page, which stays in sight, shaded.

use std::ops::Range;

use iced::advanced::widget::Id;
use iced::widget::{column, container, opaque, row};
use iced::{alignment, border, Color, Length};

use super::button::{Face, TouchButton};
use super::context::{color, Context};
use super::event::{Element, Event};
use super::first_fitting::FirstFitting;
use super::page::{body, content, foot, stop};
use crate::look::TextRole;
use crate::page::{Action, Block, Page, Place};

/// How much the page behind shines through.
const SHADE: f32 = 0.86;

/// Draws a dialog over the whole window. A touch beside the card closes it.
pub(crate) fn dialog<'a>(context: Context, page: &'a Page, name: &str) -> Element<'a> {
    let palette = if page.is_signal { context.palette.signal() } else { context.palette };
    let context = Context { palette, ..context };
    let is_landscape = context.measures.is_landscape();
    // No text size may hide what there is to choose or to scan; words alone are scrolled.
    let has_controls = sides(page).is_some();
    let sizes = context.measures.down_to_standard().take(if has_controls { usize::MAX } else { 1 });
    let drawings = sizes.map(|measures| Context { measures, ..context });
    let smallest = drawings.clone().last().filter(|_| has_controls);
    let tight = smallest.map(|smallest| Context { is_tight: true, ..smallest });
    let drawings = drawings.chain(tight).map(|context| inner(context, page, name));
    let padding = [context.mm(6.0), context.mm(10.0)];
    let inner = container(FirstFitting::of(Length::Shrink, drawings)).padding(padding).width(Length::Fill);
    let ground = color(palette.card);
    if page.is_signal {
        let whole = inner.center_y(Length::Fill).style(move |_| container::background(ground));
        return opaque(whole);
    }
    let frame = border::rounded(context.mm(8.0)).width(2.0).color(color(palette.frame));
    let card = inner
        .max_width(context.mm(if is_landscape { 440.0 } else { 245.0 }))
        .style(move |_| container::background(ground).border(frame));
    let shade = Color { a: SHADE, ..color(palette.shade) };
    let margin = [context.mm(5.0), context.mm(12.0)];
    let around = container(opaque(card)).padding(margin).center(Length::Fill);
    let around = around.style(move |_| container::background(shade));
    let face = Face::clear(Color::TRANSPARENT, 0.0);
    // What counts down is answered by any touch, and by none in particular.
    let is_warning = page.blocks.iter().any(|block| matches!(block, Block::Countdown { .. }));
    let close = (!is_warning).then_some(Event::Act(Action::Close));
    opaque(TouchButton::new(Id::new("anywhere"), around, close, face).height(Length::Fill))
}

/// Title, blocks and buttons: on a wide screen words on one side, and what is done about them on the other.
fn inner<'a>(context: Context, page: &'a Page, name: &str) -> Element<'a> {
    let ink = context.tint().ink;
    let icon = page.icon.filter(|_| !context.is_tight).map(|icon| context.icon(icon, context.mm(14.0), ink));
    let role = if context.is_tight { TextRole::Heading } else { TextRole::Title };
    let title = context.centered(&page.title, role, context.palette.ink);
    let head = context.stop(Place::Title, context.centered_column(3.0, icon.into_iter().chain([title])));
    let sides = sides(page).filter(|_| context.measures.is_landscape());
    let parts = match sides {
        None => [head, content(context, &page.blocks, 0, None)],
        Some(second) => {
            let blocks = |numbers: Range<usize>| numbers.map(|number| stop(context, number, &page.blocks[number]));
            let gap = context.mm(if context.is_tight { 2.0 } else { 4.5 });
            let side = |parts: Vec<Element<'a>>| -> Element<'a> {
                column(parts).spacing(gap).width(Length::FillPortion(1)).into()
            };
            let first = side([head].into_iter().chain(blocks(0..second)).collect());
            let second = side(blocks(second..page.blocks.len()).collect());
            let sides = context.mirrored(context.mm(10.0), [first, second]).align_y(alignment::Vertical::Center);
            [row![].into(), sides.into()]
        }
    };
    let [head, blocks] = parts;
    body(context, name.to_owned(), [head, blocks, foot(context, &page.foot)]).over_page().into()
}

/// The number of the block with which the second side begins: the first that is more than words. None where all are words.
fn sides(page: &Page) -> Option<usize> {
    let is_words = |block: &Block| matches!(block, Block::Paragraph(_) | Block::Note(_) | Block::Large(_));
    let first = page.blocks.iter().position(|block| !is_words(block))?;
    // What staff read stands together, and under a title alone there is room for more.
    Some(if page.is_signal { 1 } else { first.max(1) }).filter(|first| *first < page.blocks.len())
}
