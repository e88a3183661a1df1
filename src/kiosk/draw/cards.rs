//! Cards: a number to call, a web address, the interpreter message, a code.

use std::borrow::Cow;

use iced::widget::{column, container, pin, stack, Space};
use iced::{alignment, border, Background, Length};

use super::code::Code;
use super::pen::color;
use super::prose::{Align, Prose};
use super::target::{Face, Target};
use super::{target_id, Element, Pen};
use crate::content::Phone;
use crate::kiosk::Message;
use crate::language::{Language, Phrase};
use crate::look::{Rgb, TextRole};
use crate::page::{Button, Call, Icon, LinkCard, MessageCard};

/// A number to call; the main one of a page is huge, with a code to dial by phone.
pub(super) fn call<'a>(pen: Pen, call: &'a Call) -> Element<'a> {
    let tint = pen.tint();
    let (role, number_ink) =
        if call.is_main { (TextRole::Number, tint.ink) } else { (TextRole::Title, pen.palette.ink) };
    let details = call.details.iter().map(|detail| pen.phrase(detail, TextRole::Body, pen.palette.muted));
    let words =
        column![pen.phrase(&call.label, TextRole::Body, pen.palette.muted), number(pen, call.phone, role, number_ink)]
            .extend(details)
            .width(Length::Fill);
    if !call.is_main {
        let parts = [pen.icon(call.icon, pen.mm(11.0), tint.ink), words.into()];
        return pen.card(pen.row(pen.mm(6.0), parts), pen.palette.card, pen.palette.line, [pen.mm(4.0), pen.mm(7.0)]);
    }
    let parts = [words.into(), dial_code(pen, call.phone, &call.scan)];
    pen.card(pen.row(pen.mm(7.0), parts), tint.ground, tint.ink, pen.mm(6.0))
}

/// A phone number: always left to right, never broken, at the side where the page begins.
fn number<'a>(pen: Pen, phone: Phone, role: TextRole, ink: Rgb) -> Element<'a> {
    Prose::new(phone.to_string(), Language::English, pen.size(role), 1.25)
        .bold(true)
        .color(color(ink))
        .align(Align::Start(pen.direction()))
        .one_line()
        .into()
}

/// A code that dials a number, and what it is for.
fn dial_code<'a>(pen: Pen, phone: Phone, scan: &'a Phrase) -> Element<'a> {
    let side = pen.mm(50.0);
    column![
        code(pen, phone.tel_uri(), 48.0),
        // The code does not grow, nor does what stands under it.
        container(pen.chrome().centered(scan, TextRole::Small, pen.palette.muted)).width(side)
    ]
    .spacing(pen.mm(1.0))
    .align_x(alignment::Horizontal::Center)
    .into()
}

/// A QR code in a thin frame, so many mm wide.
pub(super) fn code<'a>(pen: Pen, content: impl Into<Cow<'a, str>>, side_mm: f32) -> Element<'a> {
    let (line, radius) = (color(pen.palette.line), pen.mm(2.0));
    container(Code::new(content, pen.mm(side_mm)))
        .padding(pen.mm(1.0))
        .style(move |_| container::Style {
            background: Some(Background::Color(iced::Color::WHITE)),
            border: border::rounded(radius).width(2.0).color(line),
            ..container::Style::default()
        })
        .into()
}

/// A web address and the button that leads to its code.
pub(super) fn link<'a>(pen: Pen, card: &'a LinkCard) -> Element<'a> {
    let words = addressed(pen, card.label.as_ref(), card.link.to_string());
    let icon = pen.icon(card.icon, pen.mm(11.0), pen.tint().ink);
    let button = pen.choice(0, button(pen, &card.button, Length::Shrink));
    let content = if pen.measures.is_narrow() {
        let start = container(button).width(Length::Fill).align_x(pen.start());
        column![pen.row(pen.mm(6.0), [icon, words]), start].spacing(pen.mm(3.0)).into()
    } else {
        pen.row(pen.mm(6.0), [icon, words, button])
    };
    pen.card(content, pen.palette.card, pen.palette.line, [pen.mm(4.0), pen.mm(7.0)])
}

/// A mailbox, or another address that has no button.
pub(super) fn address<'a>(pen: Pen, icon: Icon, label: &'a Phrase, address: &'a str) -> Element<'a> {
    let parts = [pen.icon(icon, pen.mm(11.0), pen.tint().ink), addressed(pen, Some(label), address)];
    pen.card(pen.row(pen.mm(6.0), parts), pen.palette.card, pen.palette.line, [pen.mm(4.0), pen.mm(7.0)])
}

/// An address under what it is for.
fn addressed<'a>(pen: Pen, label: Option<&'a Phrase>, address: impl Into<Cow<'a, str>>) -> Element<'a> {
    let address = Prose::new(address, Language::English, pen.size(TextRole::Heading), 1.35)
        .bold(true)
        .color(color(pen.palette.ink))
        .align(Align::Start(pen.direction()))
        .at_least(pen.measures.least_text())
        .one_line();
    let label = label.map(|label| pen.phrase(label, TextRole::Body, pen.palette.muted));
    column(label.into_iter().chain([address.into()])).width(Length::Fill).into()
}

/// A button with its words in one or two lines.
pub(super) fn button<'a>(pen: Pen, button: &'a Button, width: Length) -> Element<'a> {
    let ink = pen.palette.subject(crate::look::Subject::Kiosk).ink;
    let (face, on) = if button.is_primary { (pen.filled(ink), pen.palette.on_fill) } else { (pen.outline(ink), ink) };
    let icon = button.icon.map(|icon| pen.icon(icon, pen.mm(8.0), on));
    let label = pen.label(&button.label, TextRole::Button, on);
    let content = pen.row(pen.mm(3.5), icon.into_iter().chain([label]));
    Target::new(target_id(&button.action), content, Some(Message::Act(button.action.clone())), face)
        .padding([pen.mm(2.5), pen.mm(5.0)])
        .min_height(pen.mm(20.0))
        .width(width)
        .into()
}

/// A message of more characters is drawn smaller, so that what staff do about it stands on the same screen.
const LONG_MESSAGE: usize = 140;

/// The card to show at the desk: the message huge, the number huger, a code to dial by phone.
pub(super) fn message<'a>(pen: Pen, card: &'a MessageCard) -> Element<'a> {
    let ink = pen.tint().ink;
    let muted = pen.palette.muted;
    let from = pen.phrase(&card.from, TextRole::Body, muted);
    let is_landscape = pen.measures.is_landscape();
    // English beside it is drawn about half as large.
    let length = |text: &str| text.chars().count();
    let half = card.message.english.as_deref().map_or(0, length) / 2;
    let is_long = length(&card.message.text) + half > LONG_MESSAGE;
    let role = if is_landscape || is_long { TextRole::SmallMessage } else { TextRole::Message };
    let message = pen.phrase(&card.message, role, ink);
    let words = column![
        pen.phrase(&card.call, TextRole::Body, muted),
        number(pen, card.phone, TextRole::Number, pen.palette.ink),
        pen.phrase(&card.tty, TextRole::Body, muted),
    ]
    .width(Length::Fill);
    let number = pen.row(pen.mm(8.0), [words.into(), dial_code(pen, card.phone, &card.scan)]);
    let content: Element<'a> = if is_landscape {
        let message = column![from, message].spacing(pen.mm(4.0)).width(Length::FillPortion(3));
        let number = container(number).width(Length::FillPortion(2));
        pen.row(pen.mm(8.0), [message.into(), number.into()])
    } else {
        column![from, message, number].spacing(pen.mm(5.5)).into()
    };
    let face = Face {
        ground: color(pen.palette.card),
        mark: color(ink),
        frame: color(ink),
        frame_width: pen.mm(1.0).max(3.0),
        radius: pen.mm(8.0),
    };
    Target::card(content, face).padding([pen.mm(if is_landscape { 5.0 } else { 7.0 }), pen.mm(7.0)]).into()
}

/// Seconds around a circle, and their number in it.
pub(super) fn ring<'a>(pen: Pen, seconds: u16, of: u16) -> Element<'a> {
    let (side, dot) = (pen.mm(56.0), pen.mm(3.4));
    let ink = color(pen.tint().ink);
    let radius = (side - dot) / 2.0;
    let digits = Prose::new(seconds.to_string(), Language::English, pen.size(TextRole::Number), 1.2)
        .bold(true)
        .color(ink)
        .align(Align::Center);
    let mut layers: Vec<Element<'a>> = vec![container(digits).center(side).into()];
    for second in 0..of {
        let turn = f32::from(second) / f32::from(of.max(1)) * std::f32::consts::TAU;
        let (x, y) = (radius + radius * turn.sin(), radius - radius * turn.cos());
        let is_left = second < seconds;
        let mark = container(Space::new().width(dot).height(dot)).style(move |_| container::Style {
            background: is_left.then_some(Background::Color(ink)),
            border: border::rounded(dot / 2.0).width(if is_left { 0.0 } else { 1.5 }).color(ink),
            ..container::Style::default()
        });
        layers.push(pin(mark).x(x).y(y).into());
    }
    stack(layers).width(side).height(side).into()
}
