//! Cards: a number to call, a web address, the interpreter message, a code.

use std::borrow::Cow;

use iced::advanced::widget::Id;
use iced::widget::{column, container, pin, stack, Space};
use iced::{alignment, border, Color, Length};

use super::button::TouchButton;
use super::context::{color, Context};
use super::event::{target_id, Element, Event};
use super::fit::Fit;
use super::qr_code::qr_code;
use super::text_block::Align;
use crate::content::Phone;
use crate::language::{Language, Phrase};
use crate::look::{Rgb, TextRole};
use crate::page::{Button, Call, Icon, LinkCard, MessageCard};

/// A number to call; the main one of a page is huge, with a code to dial by phone.
pub(super) fn call<'a>(context: Context, call: &'a Call) -> Element<'a> {
    if call.is_main && context.is_dialog {
        return large_number(context, call);
    }
    let context = context.in_card();
    let tint = context.tint();
    let (role, number_ink) =
        if call.is_main { (TextRole::Number, tint.ink) } else { (TextRole::Title, context.palette.ink) };
    let details = call.details.iter().map(|detail| context.phrase(detail, TextRole::Body, context.palette.muted));
    // A number that stands alone on a tall screen is a poster: all of it in the middle, its code below it.
    if call.is_main && context.fit.is_alone && context.fit.is_roomy() && !context.measures.is_landscape() {
        let number = number_in(context, call.phone, role, number_ink, Align::Center);
        let label = context.centered(&call.label, TextRole::Body, context.palette.muted);
        let details = call.details.iter().map(|detail| context.centered(detail, TextRole::Body, context.palette.muted));
        let code = dial_code(context, call.phone, &call.scan);
        let parts = [label, number].into_iter().chain(details).chain([context.gap(6.0), code]);
        return main_card(context, call, [context.centered_column(0.0, parts)].into());
    }
    let name = [
        context.phrase(&call.label, TextRole::Body, context.palette.muted),
        number(context, call.phone, role, number_ink),
    ];
    let words = column(name).extend(details).width(Length::Fill);
    if call.is_main {
        return main_card(context, call, [words.into(), dial_code(context, call.phone, &call.scan)].into());
    }
    let mut parts = vec![context.icon(call.icon, context.fitted(10.0, 11.0, 16.0), tint.ink), words.into()];
    let Some(action) = call.action() else {
        return context.plain_card(context.row(context.mm(6.0), parts));
    };
    parts.push(chevron(context));
    let face = context.tile(context.palette.card, tint.ink);
    let card = TouchButton::of(&action, context.row(context.mm(6.0), parts), face).padding(context.plain_inset());
    context.choice(0, card)
}

/// What can be touched has an arrow at its end.
fn chevron<'a>(context: Context) -> Element<'a> {
    context.icon(Icon::Forward, context.mm(9.0), context.tint().ink)
}

/// The card that a page is for: its content stays in the middle of the height that it takes.
fn main_card<'a>(context: Context, call: &'a Call, mut parts: Vec<Element<'a>>) -> Element<'a> {
    let tint = context.tint();
    let action = call.action();
    parts.extend(action.is_some().then(|| chevron(context)));
    let face = context.face(tint.ground, tint.ink, tint.ink, 0.6, 8.0);
    let id = action.as_ref().map_or_else(|| Id::new("card"), target_id);
    let inner = context.row(context.mm(7.0), parts);
    let card = TouchButton::new(id, inner, action.map(Event::Act), face);
    context.choice(0, card.padding(context.fitted(4.0, 6.0, 9.0)))
}

/// A number and its code, as large as a dialog has room for: digits of 28 mm, a code of 80.
fn large_number<'a>(context: Context, call: &'a Call) -> Element<'a> {
    let mut fit = if context.is_tight { Fit::STANDARD } else { Fit::LARGEST };
    fit.is_alone = true;
    // Whoever reads larger gets no larger number than there is room for.
    let large = Context { fit, measures: context.measures.standard(), ..context };
    let number = number_in(large, call.phone, TextRole::Number, context.tint().ink, Align::Center);
    let details = call.details.iter().map(|detail| context.centered(detail, TextRole::Body, context.palette.muted));
    let code = code_to_dial(context, call.phone, &call.scan, if context.is_tight { 60.0 } else { 80.0 });
    context.centered_column(1.0, [number].into_iter().chain(details).chain([code]))
}

/// A phone number: always left to right, never broken, at the side where the page begins.
pub(super) fn number<'a>(context: Context, phone: Phone, role: TextRole, ink: Rgb) -> Element<'a> {
    number_in(context, phone, role, ink, Align::Start(context.direction()))
}

fn number_in<'a>(context: Context, phone: Phone, role: TextRole, ink: Rgb, align: Align) -> Element<'a> {
    context.words(phone.to_string(), Language::English, role, ink).line_height(1.25).one_line().align(align).into()
}

/// A code that dials a number, and what it is for.
fn dial_code<'a>(context: Context, phone: Phone, scan: &'a Phrase) -> Element<'a> {
    code_to_dial(context, phone, scan, context.fit.between(42.0, 48.0, 76.0))
}

fn code_to_dial<'a>(context: Context, phone: Phone, scan: &'a Phrase, side_mm: f32) -> Element<'a> {
    // What stands under it takes fewer lines where there is more width than height.
    let least_mm = if context.measures.is_landscape() { 58.0 } else { 0.0 };
    let side = context.mm((side_mm + 2.0).max(least_mm));
    column![
        code(context, phone.tel_uri(), side_mm),
        // The code does not grow, nor does what stands under it.
        container(context.chrome().centered(scan, TextRole::Small, context.palette.muted)).width(side)
    ]
    .spacing(context.mm(1.0))
    .align_x(alignment::Horizontal::Center)
    .into()
}

/// A QR code in a thin frame, so many mm wide.
pub(super) fn code<'a>(context: Context, inner: impl Into<Cow<'a, str>>, side_mm: f32) -> Element<'a> {
    let (line, radius) = (color(context.palette.line), context.mm(2.0));
    let frame = border::rounded(radius).width(2.0).color(line);
    container(qr_code(inner, context.mm(side_mm)))
        .padding(context.mm(1.0))
        .style(move |_| container::background(Color::WHITE).border(frame))
        .into()
}

/// A web address and the button that leads to its code.
pub(super) fn link<'a>(context: Context, card: &'a LinkCard) -> Element<'a> {
    let icon = context.icon(card.icon, context.fitted(10.0, 11.0, 16.0), context.tint().ink);
    // Beside its label alone it takes half of the width, so that neither squeezes the other.
    let shares = card.label.is_some() && !context.measures.is_landscape() && !context.measures.is_narrow();
    let width = if shares { Length::Fill } else { Length::Shrink };
    let button = context.choice(0, button(context, &card.button, width));
    let gap = context.mm(6.0);
    let inner = match &card.label {
        // An address has all the width of a tall screen, and its button stands above it.
        Some(label) if shares => {
            let label = context.phrase(label, TextRole::Body, context.palette.muted);
            let address = addressed(context, None, card.link.to_string());
            column![context.row(gap, [icon, label, button]), address].spacing(context.mm(1.5)).into()
        }
        label => {
            let words = addressed(context, label.as_ref(), card.link.to_string());
            if context.measures.is_narrow() {
                let start = container(button).width(Length::Fill).align_x(context.start());
                column![context.row(gap, [icon, words]), start].spacing(context.mm(3.0)).into()
            } else {
                context.row(gap, [icon, words, button])
            }
        }
    };
    context.plain_card(inner)
}

/// A mailbox, or another address that has no button.
pub(super) fn address<'a>(context: Context, icon: Icon, label: &'a Phrase, address: &'a str) -> Element<'a> {
    let parts = [
        context.icon(icon, context.fitted(10.0, 11.0, 16.0), context.tint().ink),
        addressed(context, Some(label), address),
    ];
    context.plain_card(context.row(context.mm(6.0), parts))
}

/// An address under what it is for.
fn addressed<'a>(context: Context, label: Option<&'a Phrase>, address: impl Into<Cow<'a, str>>) -> Element<'a> {
    let address = context.words(address, Language::English, TextRole::Heading, context.palette.ink).one_line();
    let label = label.map(|label| context.phrase(label, TextRole::Body, context.palette.muted));
    column(label.into_iter().chain([address.into()])).width(Length::Fill).into()
}

/// A button with its words in one or two lines.
pub(super) fn button<'a>(context: Context, button: &'a Button, width: Length) -> Element<'a> {
    let ink = context.palette.subject(crate::look::Subject::Kiosk).ink;
    let (face, on) = context.button_face(button.is_primary, ink);
    let icon = button.icon.map(|icon| context.icon(icon, context.mm(8.0), on));
    let label = context.label(&button.label, TextRole::Button, on);
    let inner = context.row(context.mm(3.5), icon.into_iter().chain([label]));
    TouchButton::of(&button.action, inner, face)
        .padding([context.mm(2.5), context.mm(5.0)])
        .min_height(context.mm(20.0))
        .width(width)
        .into()
}

/// The card to show at the desk: the message huge, the number huger, a code to dial by phone.
pub(super) fn message<'a>(context: Context, card: &'a MessageCard) -> Element<'a> {
    let ink = context.tint().ink;
    let muted = context.palette.muted;
    // The message has what room there is.
    let role = if context.fit.is_roomy() { TextRole::Body } else { TextRole::Small };
    let note = card.note.as_ref().map(|note| context.phrase(note, role, context.palette.ink));
    let from = context.phrase(&card.from, TextRole::Heading, context.palette.ink);
    let is_landscape = context.measures.is_landscape();
    let message = context.phrase(&card.message, TextRole::Message, ink);
    let words = column![
        // Beside the words over it, where it takes no width from the number.
        context.row(context.mm(4.0), [context.phrase(&card.call, TextRole::Body, muted), chevron(context)]),
        number(context, card.phone, TextRole::Number, context.palette.ink),
        context.phrase(&card.tty, TextRole::Body, muted),
    ]
    .width(Length::Fill);
    let code = dial_code(context, card.phone, &card.scan);
    // On a wide screen there is room for the code under the number rather than beside it.
    let number = if is_landscape && context.fit.is_very_roomy() {
        let code = container(code).width(Length::Fill).align_x(context.start());
        column![words, code].spacing(context.mm(4.0)).into()
    } else {
        context.row(context.mm(8.0), [words.into(), code])
    };
    let inner: Element<'a> = if is_landscape {
        // Words need the most room where there is little of it; where there is more, the number grows.
        let share = if context.fit.is_roomy() { 2 } else { 3 };
        let message = column![from, message].spacing(context.fitted(1.0, 4.0, 4.0)).width(Length::FillPortion(share));
        let number = container(number).width(Length::FillPortion(2));
        let sides = context.row(context.mm(8.0), [message.into(), number.into()]);
        // What is said about both sides takes all the width.
        column(note.into_iter().chain([sides])).spacing(context.fitted(1.5, 3.0, 5.0)).into()
    } else {
        let from = column(note.into_iter().chain([from])).spacing(context.mm(2.0));
        column![from, message, number].spacing(context.fitted(3.5, 5.5, 9.0)).into()
    };
    let face = context.face(context.palette.card, ink, ink, 1.0, 8.0);
    let (least, standard) = if is_landscape { (3.0, 5.0) } else { (4.5, 7.0) };
    let inset = context.fitted(least, standard, 9.0);
    let card = TouchButton::of(&card.action(), inner, face).padding([inset, context.mm(7.0)]);
    context.choice(0, card)
}

/// Seconds around a circle, and their number in it.
pub(super) fn ring<'a>(context: Context, seconds: u16, of: u16) -> Element<'a> {
    let (side, dot) = (context.mm(56.0), context.mm(3.4));
    let ink = color(context.tint().ink);
    let radius = (side - dot) / 2.0;
    let digits = context.words(seconds.to_string(), Language::English, TextRole::Number, context.tint().ink);
    let mut layers: Vec<Element<'a>> = vec![container(digits.align(Align::Center)).center(side).into()];
    for second in 0..of {
        let turn = f32::from(second) / f32::from(of.max(1)) * std::f32::consts::TAU;
        let (x, y) = (radius + radius * turn.sin(), radius - radius * turn.cos());
        let is_left = second < seconds;
        let mark = container(Space::new().width(dot).height(dot)).style(move |_| container::Style {
            background: is_left.then_some(ink.into()),
            border: border::rounded(dot / 2.0).width(if is_left { 0.0 } else { 1.5 }).color(ink),
            ..container::Style::default()
        });
        layers.push(pin(mark).x(x).y(y).into());
    }
    stack(layers).width(side).height(side).into()
}
