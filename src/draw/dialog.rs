//! A dialog: a card over the page, which stays in sight, shaded.

use iced::widget::{container, opaque};
use iced::{border, Color, Length};

use super::context::{color, Context};
use super::event::Element;
use super::page::{body, content, foot};
use crate::look::TextRole;
use crate::page::{Page, Place};

/// How much the page behind shines through.
const SHADE: f32 = 0.86;

/// Draws a dialog over the whole window.
pub(crate) fn dialog<'a>(context: Context, page: &'a Page, name: String) -> Element<'a> {
    let ink = context.tint().ink;
    let icon = page.icon.map(|icon| context.icon(icon, context.mm(14.0), ink));
    let title = context.centered(&page.title, TextRole::Title, context.palette.ink);
    let head = context.stop(Place::Title, context.centered_column(3.0, icon.into_iter().chain([title])));
    let blocks = content(context, &page.blocks, 0, None);
    let inner = body(context, name, [head, blocks, foot(context, &page.foot)]).over_page();
    let ground = color(context.palette.card);
    let frame = border::rounded(context.mm(8.0)).width(2.0).color(color(context.palette.frame));
    let card = container(inner)
        .padding([context.mm(9.0), context.mm(10.0)])
        .width(Length::Fill)
        .max_width(context.mm(if context.measures.is_landscape() { 380.0 } else { 245.0 }))
        .max_height(context.measures.height * 0.8)
        .style(move |_| container::background(ground).border(frame));
    let shade = Color { a: SHADE, ..color(context.palette.shade) };
    let around = container(card).padding(context.mm(12.0)).center(Length::Fill);
    opaque(around.style(move |_| container::background(shade)))
}
