//! The sections, and what the program knows of its files.

use iced::widget::{column, container, Space};
use iced::{Length, Padding};

use super::ui::{drawn, ground, side_by_side, size, Drawn, Face, Ui};
use crate::desk::message::Message;
use crate::desk::place::Section;
use crate::desk::state::Desk;
use crate::language::Language;
use crate::look::Rgb;
use crate::page::Icon;

pub(super) fn navigation<'a>(desk: &'a Desk, ui: Ui, width: f32) -> Drawn<'a> {
    let palette = ui.palette;
    let (paper, ink) = (palette.welcome.0, palette.on_welcome);
    let is_wide = width > 100.0;
    let organization = desk.contents.lobby.config.facts.organization.name.as_ref();
    let mut rows: Vec<Drawn<'a>> = Vec::new();
    let head = [Some(ui.icon(Icon::Logo, 28.0, ink)), is_wide.then(|| title(ui, organization, ink))];
    rows.push(container(side_by_side(12.0, head.into_iter().flatten())).padding([10, 12]).into());
    for (number, section) in (1..).zip(Section::ALL) {
        let is_here = section == desk.place.section;
        let parts = [
            Some(ui.icon(section.icon(), 21.0, ink)),
            is_wide.then(|| drawn(ui.words(section.name(), Language::English, size::BODY, is_here, ink))),
            is_wide.then(|| ui.label(format!("Ctrl\u{a0}{number}"), 13.0, false, ink)),
        ];
        let inner = container(side_by_side(12.0, parts.into_iter().flatten())).padding([9, 12]).width(Length::Fill);
        let chosen = if is_here { palette.welcome_frame } else { paper };
        let face = Face { ground: if is_here { palette.welcome_chip } else { paper }, frame: chosen, width: 1.5 };
        rows.push(container(ui.pressable(inner, face, Message::Go(section), false)).into());
    }
    rows.push(Space::new().height(Length::Fill).into());
    rows.extend(tools(desk, ui, is_wide, ink));
    if is_wide {
        rows.push(about(desk, ui, ink));
    }
    ground(column(rows).spacing(2), paper)
        .padding(Padding::from([10, if is_wide { 12 } else { 4 }]))
        .width(width)
        .height(Length::Fill)
        .into()
}

fn title(ui: Ui, organization: &str, ink: Rgb) -> Drawn<'_> {
    let name = ui.words(organization, Language::English, 13.0, false, ink);
    column![ui.label("Front desk", size::LARGE, true, ink), drawn(name)].into()
}

/// Larger, smaller, lighter, darker.
fn tools<'a>(desk: &'a Desk, ui: Ui, is_wide: bool, ink: Rgb) -> Option<Drawn<'a>> {
    let face = Face { ground: ui.palette.welcome.0, frame: ui.palette.welcome_frame, width: 1.0 };
    let tool = |words: String, message| {
        let inner = container(ui.label(words, size::SMALL, false, ink)).padding([4, 9]);
        ui.pressable(inner, face, message, false)
    };
    let zoom = format!("{:.0} %", desk.remembered.zoom() * 100.0);
    let tools = [
        tool("A−".to_owned(), Message::Zoom(-1)),
        tool(zoom, Message::Zoom(0)),
        tool("A+".to_owned(), Message::Zoom(1)),
    ];
    let theme = tool(desk.remembered.appearance.name().to_owned(), Message::Recolor);
    is_wide.then(|| column![side_by_side(0.0, tools), theme].into())
}

/// What is open, and when the files were read.
fn about<'a>(desk: &'a Desk, ui: Ui, ink: Rgb) -> Drawn<'a> {
    let open = desk.open.len();
    let files = match desk.contents.checked.files.last() {
        None => "Built-in content".to_owned(),
        Some(file) => file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    };
    let time = desk.loaded.strftime("%H:%M");
    let lines = [format!("{open} open items"), format!("{files}, read {time}")];
    let lines = lines.into_iter().map(|line| ui.text(line, 13.0, ink));
    container(column(lines).spacing(2)).padding([8, 6]).into()
}
