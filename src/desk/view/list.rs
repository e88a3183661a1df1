//! The search field, and what it found.

use iced::advanced::widget::Id;
use iced::widget::{column, container, scrollable, Space};
use iced::Length;

use super::field::field;
use super::ui::{drawn, size, Drawn, Face, Ui};
use crate::desk::message::Message;
use crate::desk::place::Section;
use crate::desk::rows::Row;
use crate::desk::sheet::Deed;
use crate::desk::state::Desk;
use crate::draw::Align;
use crate::language::Direction;
use crate::page::Icon;

pub(super) fn list<'a>(desk: &'a Desk, ui: Ui) -> Drawn<'a> {
    let mut parts: Vec<Drawn<'a>> = vec![field(desk, ui)];
    if matches!(desk.place.section, Section::Find | Section::Languages) && desk.place.query.is_empty() {
        let point = super::parts::wide(ui, Icon::Hand, "Point to your language", "F2", Message::Do(Deed::Turn(None)));
        parts.push(point);
    }
    parts.push(ui.text(desk.heading.as_str(), size::SMALL, ui.palette.muted));
    let rows =
        desk.rows.iter().enumerate().map(|(number, found)| container(row(desk, ui, found)).id(row_id(number)).into());
    let rows = column(rows).spacing(2).padding(iced::Padding::ZERO.right(12));
    parts.push(scrollable(rows).id(LIST).height(Length::Fill).style(super::parts::scroll_style(ui)).into());
    container(column(parts).spacing(10)).padding(iced::Padding::from([16, 8]).left(20)).height(Length::Fill).into()
}

/// The list's name, for bringing the chosen row into sight.
pub(in crate::desk) const LIST: &str = "list";

/// The name of a row.
pub(in crate::desk) fn row_id(row: usize) -> Id {
    Id::from(format!("row {row}"))
}

fn row<'a>(desk: &'a Desk, ui: Ui, row: &'a Row) -> Drawn<'a> {
    let palette = ui.palette;
    let is_chosen = desk.place.target.as_ref().is_some_and(|target| target.is_in(&row.target));
    let tint = palette.subject(row.subject);
    let face = if is_chosen {
        Face { ground: tint.ground, frame: tint.ink, width: 2.0 }
    } else {
        Face { ground: palette.card, frame: palette.line, width: 1.5 }
    };
    let title = ui.words(row.title.text.as_str(), row.title.language, size::LARGE, true, palette.ink);
    let title = drawn(title.align(Align::Start(Direction::LeftToRight)));
    let inner = column![
        title,
        if row.detail.is_empty() {
            Space::new().into()
        } else {
            ui.text(row.detail.as_str(), size::SMALL, palette.muted)
        }
    ];
    let inner = container(inner.spacing(2)).padding([9, 14]).width(Length::Fill);
    ui.pressable(inner, face, Message::Choose(row.target.clone()), false)
}
