//! A page as the member sees it: the same drawing, as large as there is room for.

use iced::widget::{column, container, row, scrollable};
use iced::{border, Length};

use super::parts;
use super::ui::{drawn, size, Drawn, Face, Ui};
use crate::desk::message::Message;
use crate::desk::sheet::{Command, Deed};
use crate::desk::state::Desk;
use crate::draw::{self, color, Screen};
use crate::language::Phrase;
use crate::look::{Measures, Palette};

pub(super) fn member<'a>(desk: &'a Desk, ui: Ui) -> Drawn<'a> {
    let room = desk.room();
    // A lobby's screen is nine wide and sixteen high.
    let height = (room.height - 170.0).max(240.0);
    let width = (height * 9.0 / 16.0).round();
    let lobby = &desk.contents.lobby;
    let choices = desk.member.session.choices();
    let measures = Measures::new(width, height, lobby.config.display.diagonal_inches, choices.text_size);
    let screen = draw::screen(&Screen {
        shown: &desk.member.shown,
        organization: &lobby.config.facts.organization.name,
        is_out_of_service: lobby.is_out_of_service,
        logo: None,
        route: desk.member.session.route(),
        dialog: desk.member.session.dialog(),
        focus: None,
        measures,
        palette: Palette::of(choices.theme),
        reach_line: 0.0,
    });
    let paper = color(Palette::of(choices.theme).paper);
    let frame = color(ui.palette.ink);
    let screen =
        container(draw::touchscreen(screen, false).map(Message::Member)).width(width).height(height).clip(true);
    let picture = container(screen).padding(3).style(move |_| container::Style {
        background: Some(paper.into()),
        border: border::width(3).color(frame),
        ..container::Style::default()
    });
    let languages = lobby.config.languages.offered.iter().map(|language| {
        let is_chosen = *language == desk.member.session.language();
        let label = Phrase::plain(*language, language.native_name());
        let command = Command::choice(label, is_chosen, Deed::Speak(*language));
        chip(ui, command)
    });
    let languages = scrollable(column(languages).spacing(1)).height(height).style(parts::scroll_style(ui));
    let address = ui.label(
        format!("{} · {}", desk.member.session.route(), desk.member.session.language()),
        size::BODY,
        false,
        ui.palette.muted,
    );
    let hint = ui.text(
        "What is touched here is touched for yourself only: members see nothing of it.",
        size::SMALL,
        ui.palette.muted,
    );
    container(column![address, row![picture, languages].spacing(16), hint].spacing(8))
        .padding([16, 20])
        .width(Length::Fill)
        .into()
}

fn chip<'a>(ui: Ui, command: Command) -> Drawn<'a> {
    let palette = ui.palette;
    let tint = palette.subjects[0];
    let ink = if command.is_main { tint.ink } else { palette.ink };
    let face = if command.is_main { Face::thin(tint.ground, tint.ink) } else { Face::thin(palette.card, palette.line) };
    let words = drawn(ui.words(command.label.text, command.label.language, size::SMALL, command.is_main, ink).shrink());
    ui.pressable(container(words).padding([3, 8]), face, Message::Do(command.deed), false)
}
