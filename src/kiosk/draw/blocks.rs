//! Blocks of running text; cards and choices have files of their own.

use iced::widget::{column, container, Space};
use iced::{alignment, border, Background, Length, Padding};

use super::arrange::Arrange;
use super::prose::{Align, Prose};
use super::target::Target;
use super::{cards, choices, target_id, Element, Pen};
use crate::kiosk::Message;
use crate::language::{Language, Phrase};
use crate::look::{Subject, TextRole};
use crate::page::{Block, Icon, Tab};

use super::pen::color;

/// Draws a block.
pub(super) fn block<'a>(pen: Pen, block: &'a Block) -> Element<'a> {
    let palette = pen.palette;
    match block {
        Block::Heading(text) => {
            column![pen.gap(1.5), pen.reading(text).phrase(text, TextRole::Heading, palette.ink)].into()
        }
        Block::Paragraph(text) => pen.reading(text).phrase(text, TextRole::Body, palette.ink),
        Block::Note(text) => pen.phrase(text, TextRole::Body, palette.muted),
        Block::Item { depth, text } => item(pen.reading(text), *depth, text),
        Block::Steps { title, steps } => self::steps(pen, title, steps),
        Block::Notice { icon, subject, title, text } => notice(
            pen.in_card().reading(title.as_ref().unwrap_or(text)).with_subject(*subject),
            *icon,
            title.as_ref(),
            text,
        ),
        Block::Tabs(parts) => tabs(pen, parts),
        Block::Choices { shape, choices } => choices::choices(pen.in_card(), *shape, choices),
        Block::Call(call) => cards::call(pen.in_card(), call),
        Block::Link(card) => cards::link(pen.in_card(), card),
        Block::Message(card) => cards::message(pen, card),
        Block::Quote { label, text } => quote(pen, label, text),
        Block::Code { content, shown } => code(pen, content, shown),
        Block::Ruler { length_mm } => super::ruler::ruler(pen, *length_mm),
        Block::Large(text) => pen.phrase(text, TextRole::Title, palette.ink),
        Block::Countdown { seconds, of, text } => countdown(pen, *seconds, *of, text),
    }
}

fn item<'a>(pen: Pen, depth: u8, text: &'a Phrase) -> Element<'a> {
    let size = pen.size(TextRole::Body);
    let dot = (size * 0.28).round();
    let ink = color(pen.palette.ink);
    let is_hollow = depth % 2 == 1;
    let marker = container(Space::new().width(dot).height(dot)).style(move |_| container::Style {
        background: (!is_hollow).then_some(Background::Color(ink)),
        border: border::rounded(dot / 2.0).width(2.0).color(ink),
        ..container::Style::default()
    });
    let marker = container(marker).padding(Padding::ZERO.top((size * 0.82 - dot / 2.0).round()));
    let indent = pen.mm(3.0) + f32::from(depth) * pen.mm(9.0);
    let body = pen.phrase(text, TextRole::Body, pen.palette.ink);
    let parts = [Space::new().width(indent).into(), marker.into(), body];
    pen.mirrored(pen.mm(4.0), parts).align_y(alignment::Vertical::Top).into()
}

fn steps<'a>(pen: Pen, title: &'a Phrase, steps: &'a [Phrase]) -> Element<'a> {
    let ink = pen.tint().ink;
    let side = (pen.size(TextRole::Body) * 1.6).round();
    let numbered = (1_u8..).zip(steps).map(|(number, step)| {
        let digit = Prose::new(number.to_string(), Language::English, pen.size(TextRole::Button), 1.2)
            .bold(true)
            .color(color(pen.palette.on_fill))
            .align(Align::Center);
        let marker = container(digit).center(side).style(move |_| container::Style {
            background: Some(Background::Color(color(ink))),
            border: border::rounded(side / 2.0),
            ..container::Style::default()
        });
        pen.row(pen.mm(5.0), [marker.into(), pen.phrase(step, TextRole::Body, pen.palette.ink)])
    });
    let parts = [pen.phrase(title, TextRole::Heading, pen.palette.ink)].into_iter().chain(numbered);
    pen.card(column(parts).spacing(pen.mm(4.0)).into(), pen.palette.card, pen.palette.line, pen.mm(7.0))
}

fn notice<'a>(pen: Pen, icon: Icon, title: Option<&'a Phrase>, text: &'a Phrase) -> Element<'a> {
    let tint = pen.tint();
    let title = title.map(|title| pen.phrase(title, TextRole::Button, tint.ink));
    let role = if title.is_some() { TextRole::Body } else { TextRole::Button };
    let words = column(title.into_iter().chain([pen.phrase(text, role, tint.ink)])).width(Length::Fill);
    let parts = [pen.icon(icon, pen.mm(11.0), tint.ink), words.into()];
    pen.card(pen.row(pen.mm(6.0), parts), tint.ground, pen.tinted_frame(), [pen.mm(5.0), pen.mm(7.0)])
}

fn tabs<'a>(pen: Pen, parts: &'a [Tab]) -> Element<'a> {
    let tint = pen.tint();
    let tab = |tab: &'a Tab| -> Target<'a, Message> {
        let (ink, mut face) = if tab.is_selected {
            (pen.palette.on_fill, pen.filled(tint.ink))
        } else {
            (tint.ink, pen.tile(tint.ground, pen.tinted_frame()))
        };
        face.radius = pen.mm(6.5);
        let label = pen.label(&tab.label, TextRole::Button, ink);
        let message = Message::Act(tab.action.clone());
        Target::new(target_id(&tab.action), label, Some(message), face)
            .padding([pen.mm(2.0), pen.mm(5.5)])
            .min_height(pen.mm(16.0))
            .width(Length::Shrink)
    };
    let tabs = parts.iter().enumerate().map(|(number, part)| pen.choice(number, tab(part)));
    Arrange::flow(pen.direction(), pen.mm(2.8), tabs).into()
}

fn quote<'a>(pen: Pen, label: &'a Phrase, text: &'a Phrase) -> Element<'a> {
    let ink = pen.palette.subject(Subject::Interpreter).ink;
    column![pen.phrase(label, TextRole::Small, pen.palette.muted), pen.phrase(text, TextRole::Body, ink)].into()
}

fn code<'a>(pen: Pen, content: &'a str, shown: &'a str) -> Element<'a> {
    let address = pen.words(shown, Language::English, TextRole::Heading, pen.palette.ink).align(Align::Center);
    column![cards::code(pen, content, 84.0), address]
        .spacing(pen.mm(5.0))
        .width(Length::Fill)
        .align_x(alignment::Horizontal::Center)
        .into()
}

/// A ring of dots, one for each second: filled while it is to come, hollow when it is gone.
fn countdown<'a>(pen: Pen, seconds: u16, of: u16, text: &'a Phrase) -> Element<'a> {
    let ring = cards::ring(pen, seconds, of);
    column![ring, pen.centered(text, TextRole::Body, pen.palette.muted)]
        .spacing(pen.mm(3.0))
        .width(Length::Fill)
        .align_x(alignment::Horizontal::Center)
        .into()
}
