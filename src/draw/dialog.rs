//! A dialog: a card over the page, which stays in sight, shaded.

use iced::widget::{column, container, opaque};
use iced::{alignment, border, Background, Color, Length};

use super::context::color;
use super::context::Context;
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
    let head: Element<'a> =
        column(icon.into_iter().chain([context.centered(&page.title, TextRole::Title, context.palette.ink)]))
            .spacing(context.mm(3.0))
            .width(Length::Fill)
            .align_x(alignment::Horizontal::Center)
            .into();
    let head = context.stop(Place::Title, head);
    let blocks = content(context, &page.blocks, 0, None);
    let inner = body(context, name, [head, blocks, foot(context, &page.foot)]).over_page();
    let (ground, frame, radius) = (color(context.palette.card), color(context.palette.frame), context.mm(8.0));
    let card = container(inner)
        .padding([context.mm(9.0), context.mm(10.0)])
        .width(Length::Fill)
        .max_width(context.mm(if context.measures.is_landscape() { 380.0 } else { 245.0 }))
        .max_height(context.measures.height * 0.8)
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(radius).width(2.0).color(frame),
            ..container::Style::default()
        });
    let shade = Color { a: SHADE, ..color(context.palette.shade) };
    opaque(
        container(card).padding(context.mm(12.0)).center(Length::Fill).style(move |_| container::Style {
            background: Some(Background::Color(shade)),
            ..container::Style::default()
        }),
    )
}
