//! Buttons, and how things scroll.

use iced::widget::{container, scrollable, Space};
use iced::{border, Background, Length};

use super::ui::{side_by_side, size, Drawn, Face, Ui};
use crate::desk::message::Message;
use crate::desk::sheet::Command;
use crate::draw::color;
use crate::page::Icon;

/// The button that most want.
pub(super) fn filled<'a>(ui: Ui, words: &'a str, keys: Option<&'a str>, message: Message) -> Drawn<'a> {
    labelled(ui, None, words, keys, message, true, false)
}

/// Another button.
pub(super) fn outlined<'a>(ui: Ui, words: &'a str, keys: Option<&'a str>, message: Message) -> Drawn<'a> {
    labelled(ui, None, words, keys, message, false, false)
}

/// A button of a sheet.
pub(super) fn command<'a>(ui: Ui, command: &'a Command, is_focused: bool) -> Drawn<'a> {
    let message = Message::Do(command.deed.clone());
    labelled(ui, command.icon, &command.label.text, command.keys, message, command.is_main, is_focused)
}

fn labelled<'a>(
    ui: Ui,
    icon: Option<Icon>,
    words: &'a str,
    keys: Option<&'a str>,
    message: Message,
    is_main: bool,
    is_focused: bool,
) -> Drawn<'a> {
    let brand = ui.palette.subjects[0].ink;
    let ink = if is_main { ui.palette.on_fill } else { brand };
    let parts = [
        icon.map(|icon| ui.icon(icon, size::LARGE, ink)),
        Some(ui.label(words, size::BODY, true, ink)),
        keys.map(|keys| ui.keys(keys, ink)),
    ];
    let inner = container(side_by_side(9.0, parts.into_iter().flatten())).padding([9, 14]);
    let face = Face { ground: if is_main { brand } else { ui.palette.card }, frame: brand, width: 2.0 };
    ui.pressable(inner, face, message, is_focused)
}

/// One of several things to choose from.
pub(super) fn choice<'a>(ui: Ui, command: &'a Command, is_focused: bool) -> Drawn<'a> {
    let palette = ui.palette;
    let tint = palette.subjects[0];
    let ink = if command.is_main { tint.ink } else { palette.ink };
    let check = command.is_main.then(|| ui.icon(Icon::Check, size::BODY, ink));
    let language = command.label.language;
    let label =
        super::ui::drawn(ui.words(command.label.text.as_str(), language, size::BODY, command.is_main, ink).shrink());
    let inner = container(side_by_side(6.0, check.into_iter().chain([label]))).padding([6, 12]);
    let face = if command.is_main {
        Face { ground: tint.ground, frame: tint.ink, width: 2.0 }
    } else {
        Face { ground: palette.card, frame: palette.frame, width: 1.5 }
    };
    ui.pressable(inner, face, Message::Do(command.deed.clone()), is_focused)
}

/// A button as wide as the list.
pub(super) fn wide<'a>(ui: Ui, icon: Icon, words: &'a str, keys: &'a str, message: Message) -> Drawn<'a> {
    let brand = ui.palette.subjects[0].ink;
    let parts = [
        ui.icon(icon, size::HEADING, ui.palette.on_fill),
        ui.label(words, size::LARGE, true, ui.palette.on_fill),
        Space::new().width(Length::Fill).into(),
        ui.keys(keys, ui.palette.on_fill),
    ];
    let inner = container(side_by_side(10.0, parts)).padding([10, 14]).width(Length::Fill);
    ui.pressable(inner, Face { ground: brand, frame: brand, width: 2.0 }, message, false)
}

/// A bar that is seen and takes no room from what is read.
pub(super) fn scroll_style(ui: Ui) -> impl Fn(&iced::Theme, scrollable::Status) -> scrollable::Style {
    let palette = ui.palette;
    move |theme, status| {
        let mut style = scrollable::default(theme, status);
        let rail = scrollable::Rail {
            background: None,
            border: border::rounded(4),
            scroller: scrollable::Scroller {
                background: Background::Color(color(palette.frame)),
                border: border::rounded(4),
            },
        };
        style.container = container::Style::default();
        style.vertical_rail = rail;
        style.horizontal_rail = rail;
        style
    }
}
