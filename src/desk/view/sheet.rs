//! The right half: all about one thing, or the page as the member sees it.

use iced::advanced::widget::Id;
use iced::widget::{column, container, row, scrollable, Space};
use iced::{alignment, Length, Padding};

use super::ui::{drawn, side_by_side, size, Drawn, Face, Ui};
use super::{member, parts};
use crate::desk::message::Message;
use crate::desk::place::Section;
use crate::desk::sheet::{Part, Source};
use crate::desk::state::Desk;
use crate::language::{Language, Phrase};
use crate::look::Rgb;
use crate::page::Icon;

/// The sheet's name, for scrolling.
pub(in crate::desk) const SHEET: &str = "sheet";

/// The name of a part that keys lead to.
pub(in crate::desk) fn stop_id(stop: usize) -> Id {
    Id::from(format!("stop {stop}"))
}

pub(super) fn pane<'a>(desk: &'a Desk, ui: Ui) -> Drawn<'a> {
    let content = if desk.place.section == Section::Member { member::member(desk, ui) } else { sheet(desk, ui) };
    let alert = desk.fault.as_ref().map(|_| {
        let words = "The files have a mistake: what is shown is their last good version. Ctrl 7 says what is wrong.";
        let ink = ui.palette.subject(crate::look::Subject::Concern).ink;
        let line = side_by_side(10.0, [ui.icon(Icon::Warning, 22.0, ink), ui.text(words, size::BODY, ink)]);
        let face = Face::thin(ui.palette.card, ink);
        container(ui.pressable(container(line).padding([8, 12]), face, Message::Go(Section::Items), false))
            .padding(Padding::from([10, 20]).bottom(0))
            .into()
    });
    column(alert.into_iter().chain([content])).width(Length::Fill).height(Length::Fill).into()
}

fn sheet<'a>(desk: &'a Desk, ui: Ui) -> Drawn<'a> {
    /// The longest line of running text, in px: fewer than 80 letters.
    const LONGEST: f32 = 760.0;
    let sheet = &desk.sheet;
    let palette = ui.palette;
    let ink = palette.subject(sheet.subject).ink;
    let mut rows: Vec<Drawn<'a>> = Vec::new();
    if !sheet.crumb.is_empty() {
        rows.push(ui.text(sheet.crumb.as_str(), size::BODY, palette.muted));
    }
    rows.extend(sheet.title.as_ref().map(|title| ui.phrase(title, size::TITLE, true, ink)));
    let mut first = 0;
    for part in &sheet.parts {
        rows.push(draw_part(desk, ui, part, first, ink));
        first += part.stops().len();
    }
    let rows = container(column(rows).spacing(11)).max_width(LONGEST).padding(Padding::from([20, 28]));
    scrollable(rows).id(SHEET).width(Length::Fill).height(Length::Fill).style(parts::scroll_style(ui)).into()
}

/// A part of the sheet; `first` is the number of its first stop.
fn draw_part<'a>(desk: &'a Desk, ui: Ui, part: &'a Part, first: usize, ink: Rgb) -> Drawn<'a> {
    let palette = ui.palette;
    let is_focused = |stop| desk.place.focus == Some(stop);
    match part {
        Part::Heading(text) => {
            container(ui.phrase(text, size::HEADING, true, ink)).padding(Padding::ZERO.top(10)).into()
        }
        Part::Message(text) => stop(desk, ui, first, ui.phrase(text, size::MESSAGE, true, ink)),
        Part::Text { text, depth, is_found } => {
            let words = ui.phrase(text, size::LARGE, false, palette.ink);
            let words: Drawn<'a> = match depth {
                None => words,
                Some(depth) => row![
                    Space::new().width(f32::from(*depth) * 20.0),
                    ui.label("•", size::LARGE, false, palette.ink),
                    words
                ]
                .spacing(8)
                .into(),
            };
            let words =
                if *is_found { ui.card(words, palette.subjects[2].ground, palette.subjects[2].ink) } else { words };
            stop(desk, ui, first, words)
        }
        Part::Pair(one, other) => {
            let side = |number, text: &'a Phrase| {
                container(stop(desk, ui, number, ui.phrase(text, size::BODY, false, palette.ink)))
                    .width(Length::FillPortion(1))
            };
            row![side(first, one), side(first + 1, other)].spacing(16).into()
        }
        Part::Note(text) => ui.text(text.as_str(), size::LARGE, palette.muted),
        Part::Alert(text) => {
            let words = drawn(ui.words(text.as_str(), Language::English, size::HEADING, true, palette.ink));
            stop(desk, ui, first, words)
        }
        Part::Number { label, number, details, source } => {
            let number =
                drawn(ui.words(number.as_str(), Language::English, size::NUMBER, true, palette.ink).one_line());
            let words = column([ui.text(label.as_str(), size::BODY, palette.muted), number])
                .push((!details.is_empty()).then(|| ui.text(details.join("   ·   "), size::BODY, palette.ink)))
                .push(source.as_ref().map(|source| source_line(ui, source)))
                .spacing(3);
            let icon = container(ui.icon(Icon::Phone, 34.0, ink)).padding(Padding::ZERO.right(8));
            let card = ui.card(side_by_side(14.0, [icon.into(), words.into()]), palette.card, palette.line);
            stop(desk, ui, first, card)
        }
        Part::Fact { label, text, is_open, source } => {
            let value_ink = match is_open {
                Some(true) => palette.subjects[5].ink,
                Some(false) => palette.subjects[7].ink,
                None => palette.ink,
            };
            let value = drawn(ui.words(text.as_str(), Language::English, size::LARGE, is_open.is_some(), value_ink));
            let value = column([value]).push(source.as_ref().map(|source| source_line(ui, source))).spacing(2);
            let label = container(ui.text(label.as_str(), size::BODY, palette.muted)).width(130.0);
            let line = row![label, value.width(Length::Fill)].spacing(12).align_y(alignment::Vertical::Top);
            stop(desk, ui, first, line.into())
        }
        Part::Buttons(commands) => {
            let buttons = (first..).zip(commands).map(|(number, command)| {
                container(parts::command(ui, command, is_focused(number))).id(stop_id(number)).into()
            });
            row(buttons).spacing(8).wrap().vertical_spacing(6).into()
        }
        Part::Choices(commands) => {
            let choices = (first..).zip(commands).map(|(number, command)| {
                container(parts::choice(ui, command, is_focused(number))).id(stop_id(number)).into()
            });
            row(choices).spacing(2).wrap().vertical_spacing(2).into()
        }
    }
}

/// What can be chosen with the pointer or the keys, and then copied.
fn stop<'a>(desk: &'a Desk, ui: Ui, number: usize, content: Drawn<'a>) -> Drawn<'a> {
    let ring = ui.ring(content, desk.place.focus == Some(number));
    let area =
        iced::widget::mouse_area(ring).on_press(Message::Focus(number)).interaction(iced::mouse::Interaction::Text);
    container(area).id(stop_id(number)).into()
}

/// Where a fact comes from, and what the ledger says of it.
fn source_line<'a>(ui: Ui, source: &'a Source) -> Drawn<'a> {
    let palette = ui.palette;
    let place = ui.label(source.place.as_str(), 13.0, false, palette.muted);
    let ledger = source.ledger.as_ref();
    let waits = ledger.and_then(|ledger| ledger.waits.as_ref()).map(|items| (format!("{items} waits for a person"), 7));
    let settled = ledger.and_then(|ledger| ledger.settled.as_ref()).map(|items| (format!("{items} corrected"), 5));
    let said = waits.into_iter().chain(settled);
    let said = said.map(|(words, subject)| ui.label(words, 13.0, true, palette.subjects[subject].ink));
    side_by_side(12.0, [place].into_iter().chain(said)).wrap().into()
}
