//! A dialog: a card over the page, which stays in sight, shaded.

use iced::widget::{column, container, opaque};
use iced::{alignment, border, Background, Color, Length};

use super::page::{body, content, foot};
use super::pen::color;
use super::{Element, Pen};
use crate::look::TextRole;
use crate::page::{Page, Place};

/// How much the page behind shines through.
const SHADE: f32 = 0.86;

/// Draws a dialog over the whole window.
pub(crate) fn dialog<'a>(pen: Pen, page: &'a Page, name: String) -> Element<'a> {
    let ink = pen.tint().ink;
    let icon = page.icon.map(|icon| pen.icon(icon, pen.mm(14.0), ink));
    let head: Element<'a> =
        column(icon.into_iter().chain([pen.centered(&page.title, TextRole::Title, pen.palette.ink)]))
            .spacing(pen.mm(3.0))
            .width(Length::Fill)
            .align_x(alignment::Horizontal::Center)
            .into();
    let head = pen.stop(Place::Title, head);
    let blocks = content(pen, &page.blocks, 0, None);
    let inner = body(pen, name, [head, blocks, foot(pen, &page.foot)]).over_page();
    let (ground, frame, radius) = (color(pen.palette.card), color(pen.palette.frame), pen.mm(8.0));
    let card = container(inner)
        .padding([pen.mm(9.0), pen.mm(10.0)])
        .width(Length::Fill)
        .max_width(pen.mm(245.0))
        .max_height(pen.measures.height * 0.8)
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(radius).width(2.0).color(frame),
            ..container::Style::default()
        });
    let shade = Color { a: SHADE, ..color(pen.palette.shade) };
    opaque(
        container(card).padding(pen.mm(12.0)).center(Length::Fill).style(move |_| container::Style {
            background: Some(Background::Color(shade)),
            ..container::Style::default()
        }),
    )
}
