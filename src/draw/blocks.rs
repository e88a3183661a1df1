//! Blocks of running text; cards and choices have files of their own.

use iced::widget::{column, container, Space};
use iced::{alignment, border, Length, Padding};

use super::button::TouchButton;
use super::context::{color, Context};
use super::event::Element;
use super::grid::Grid;
use super::text_block::Align;
use super::{cards, choices};
use crate::language::{Language, Phrase};
use crate::look::TextRole;
use crate::page::{Block, Icon, Tab};

/// Draws a block.
pub(super) fn block<'a>(context: Context, block: &'a Block) -> Element<'a> {
    let palette = context.palette;
    match block {
        Block::Heading(text) => {
            column![context.gap(1.5), context.reading(text).phrase(text, TextRole::Heading, palette.ink)].into()
        }
        Block::Paragraph(text) => context.reading(text).phrase(text, TextRole::Body, palette.ink),
        Block::Note(text) => context.phrase(text, TextRole::Body, palette.muted),
        Block::Item { depth, text } => item(context.reading(text), *depth, text),
        Block::Steps { title, steps } => self::steps(context, title, steps),
        Block::Notice { subject, text, .. } => notice(context.in_card().reading(text).with_subject(*subject), block),
        Block::Tabs(parts) => tabs(context, parts),
        Block::Choices { shape, choices } => choices::choices(context.in_card(), *shape, choices),
        Block::Call(call) => cards::call(context, call),
        Block::Link(card) => cards::link(context.in_card(), card),
        Block::Address { icon, label, address } => cards::address(context.in_card(), *icon, label, address),
        Block::Message(card) => cards::message(context, card),
        Block::InLanguages { phrases, is_main } => in_languages(context, phrases, *is_main),
        Block::Code { content, shown } => code(context, content, shown),
        Block::Ruler { length_mm } => super::ruler::ruler(context, *length_mm),
        Block::Large(text) => context.phrase(text, TextRole::Title, palette.ink),
        Block::Countdown { seconds, of, text } => countdown(context, *seconds, *of, text),
    }
}

fn item<'a>(context: Context, depth: u8, text: &'a Phrase) -> Element<'a> {
    let size = context.size(TextRole::Body);
    let dot = (size * 0.28).round();
    let ink = color(context.palette.ink);
    let is_hollow = depth % 2 == 1;
    let marker = container(Space::new().width(dot).height(dot)).style(move |_| container::Style {
        background: (!is_hollow).then_some(ink.into()),
        border: border::rounded(dot / 2.0).width(2.0).color(ink),
        ..container::Style::default()
    });
    let marker = container(marker).padding(Padding::ZERO.top((size * 0.82 - dot / 2.0).round()));
    let indent = context.mm(3.0) + f32::from(depth) * context.mm(9.0);
    let body = context.phrase(text, TextRole::Body, context.palette.ink);
    let parts = [Space::new().width(indent).into(), marker.into(), body];
    context.mirrored(context.mm(4.0), parts).align_y(alignment::Vertical::Top).into()
}

fn steps<'a>(context: Context, title: &'a Phrase, steps: &'a [Phrase]) -> Element<'a> {
    let ink = context.tint().ink;
    let side = (context.size(TextRole::Body) * 1.6).round();
    let numbered = (1_u8..).zip(steps).map(|(number, step)| {
        let digit = context.words(number.to_string(), Language::English, TextRole::Button, context.palette.on_fill);
        let marker = container(digit.line_height(1.2).align(Align::Center))
            .center(side)
            .style(move |_| container::background(color(ink)).border(border::rounded(side / 2.0)));
        context.row(context.mm(5.0), [marker.into(), context.phrase(step, TextRole::Body, context.palette.ink)])
    });
    let parts = [context.phrase(title, TextRole::Heading, context.palette.ink)].into_iter().chain(numbered);
    context.card(
        column(parts).spacing(context.mm(4.0)).into(),
        context.palette.card,
        context.palette.line,
        context.mm(7.0),
    )
}

/// Words in a tinted frame; one that leads somewhere has an arrow at its end.
fn notice<'a>(context: Context, block: &'a Block) -> Element<'a> {
    let Block::Notice { icon, title, text, phone, action, .. } = block else {
        return Space::new().into();
    };
    // A strip for staff has their color.
    let is_for_staff = *icon == Icon::Users;
    let palette = if is_for_staff { context.palette.signal() } else { context.palette };
    let context = Context { palette, ..context };
    let tint = context.tint();
    let has_title = title.is_some();
    let title = title.as_ref().map(|title| context.phrase(title, TextRole::Button, tint.ink));
    // Staff read their line at arm's length; the member's page is for the member.
    let role = match (has_title, action) {
        (true, None) if is_for_staff && context.is_dialog => TextRole::Heading,
        (true, None) => TextRole::Small,
        _ => TextRole::Button,
    };
    let phone = phone.map(|phone| cards::number(context, phone, TextRole::Heading, tint.ink));
    let words =
        column(title.into_iter().chain([context.phrase(text, role, tint.ink)]).chain(phone)).width(Length::Fill);
    let mut parts = vec![context.icon(*icon, context.mm(11.0), tint.ink), words.into()];
    // On a wide screen the height is the member's.
    let inset = if is_for_staff && context.measures.is_landscape() { 2.5 } else { 5.0 };
    let padding = [context.mm(inset), context.mm(7.0)];
    let Some(action) = action else {
        return context.card(context.row(context.mm(6.0), parts), tint.ground, context.tinted_frame(), padding);
    };
    parts.push(context.icon(Icon::Forward, context.mm(9.0), tint.ink));
    let face = context.tile(tint.ground, tint.ink);
    let button = TouchButton::of(action, context.row(context.mm(6.0), parts), face).padding(padding);
    context.choice(0, button)
}

fn tabs<'a>(context: Context, parts: &'a [Tab]) -> Element<'a> {
    let tint = context.tint();
    let tab = |tab: &'a Tab| {
        let (ink, mut face) = if tab.is_selected {
            (context.palette.on_fill, context.filled(tint.ink))
        } else {
            (tint.ink, context.tile(tint.ground, tint.ink))
        };
        face.radius = context.mm(6.5);
        let mark = tab.is_selected.then(|| context.icon(Icon::Check, context.mm(7.0), ink));
        let label = context.label(&tab.label, TextRole::Button, ink);
        let inner = context.row(context.mm(2.0), mark.into_iter().chain([label]));
        TouchButton::of(&tab.action, inner, face)
            .padding([context.mm(2.0), context.mm(4.8)])
            .min_height(context.mm(16.0))
            .width(Length::Shrink)
    };
    let tabs = parts.iter().enumerate().map(|(number, part)| context.choice(number, tab(part)));
    Grid::flow(context.direction(), context.mm(2.8), tabs).into()
}

/// The same words in several languages, each in its own script. They do not grow: the page is for what stands below.
fn in_languages<'a>(context: Context, phrases: &'a [Phrase], is_main: bool) -> Element<'a> {
    let (context, role, gap) =
        if is_main { (context, TextRole::Heading, 6.0) } else { (context.chrome(), TextRole::Small, 3.0) };
    let words = phrases.iter().map(|phrase| context.label(phrase, role, context.palette.ink));
    Grid::flow(context.direction(), context.mm(gap), words).into()
}

fn code<'a>(context: Context, inner: &'a str, shown: &'a str) -> Element<'a> {
    let address = context.words(shown, Language::English, TextRole::Heading, context.palette.ink).align(Align::Center);
    let (gap, side) = if context.is_tight { (1.0, 60.0) } else { (5.0, 84.0) };
    context.centered_column(gap, [cards::code(context, inner, side), address.into()])
}

/// A ring of dots, one for each second: filled while it is to come, hollow when it is gone.
fn countdown<'a>(context: Context, seconds: u16, of: u16, text: &'a Phrase) -> Element<'a> {
    let words = context.centered(text, TextRole::Body, context.palette.muted);
    context.centered_column(3.0, [cards::ring(context, seconds, of), words])
}
