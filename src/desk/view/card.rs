//! What is turned to the member: the card to point at, and a language's message beside its English.

use iced::widget::{column, container, row, Space};
use iced::{alignment, Length};

use super::ui::{drawn, ground, size, Drawn, Face, Ui};
use crate::desk::keys::COLUMNS;
use crate::desk::message::Message;
use crate::desk::sheets::{in_english, message_card, staff_sentence};
use crate::desk::state::{Card, Desk};
use crate::draw::Align;
use crate::language::{Language, Phrase};
use crate::look::{Palette, Subject, ThemeName};

/// The card is read from across a counter: its sizes are shares of its height.
const NAME: f32 = 0.045;

pub(super) fn card(desk: &Desk) -> Drawn<'_> {
    let ui = Ui { palette: Palette::of(ThemeName::Light) };
    let drawn = match desk.cards.last() {
        Some(Card::Message(language)) => message(desk, ui, *language),
        Some(Card::Point(at)) => point(desk, ui, *at),
        None => Space::new().into(),
    };
    ground(drawn, ui.palette.paper).width(Length::Fill).height(Length::Fill).into()
}

/// "Point to your language", and all of them.
fn point<'a>(desk: &'a Desk, ui: Ui, at: usize) -> Drawn<'a> {
    let height = desk.card_size().height;
    let palette = ui.palette;
    let brand = palette.subjects[0];
    let title = ui.words("Point to your language", Language::English, height * 0.05, true, brand.ink);
    let name = |(number, language): (usize, Language)| -> Drawn<'a> {
        let words = ui.words(language.native_name(), language, height * NAME, true, palette.ink);
        let english = ui.words(language.english_name(), Language::English, height * 0.02, false, palette.muted);
        let both = column![drawn(words.align(Align::Center)), drawn(english.align(Align::Center))];
        let inner = container(both).center(Length::Fill);
        let face = Face { ground: palette.card, frame: palette.frame, width: 2.0 };
        let button = ui.pressable(inner, face, Message::Point(language), number == at);
        container(button).width(Length::FillPortion(1)).height(Length::Fill).into()
    };
    let languages: Vec<_> = Language::ALL.into_iter().enumerate().collect();
    let rows = languages.chunks(COLUMNS).map(|languages| {
        let gaps = (languages.len()..COLUMNS).map(|_| Space::new().width(Length::FillPortion(1)).into());
        row(languages.iter().copied().map(name).chain(gaps)).spacing(8).height(Length::FillPortion(1)).into()
    });
    let rows = column(rows).spacing(6).height(Length::Fill);
    container(column![drawn(title.align(Align::Center)), rows].spacing(height * 0.015)).padding(height * 0.02).into()
}

/// A language's message and number, its English beside it, and what staff say.
fn message<'a>(desk: &'a Desk, ui: Ui, language: Language) -> Drawn<'a> {
    let height = desk.card_size().height;
    let context = desk.context();
    let palette = ui.palette;
    let ink = palette.subject(Subject::Interpreter).ink;
    let plan = desk.shown_plan();
    let Some(card) = message_card(&context, language, plan) else {
        return Space::new().into();
    };
    let staff = staff_sentence(&context, language, plan, &card);
    let english = message_card(&context, Language::English, plan)
        .map(|card| in_english(&card.message.text, language.english_name()));
    let words = |phrase: Phrase, size: f32, is_bold, ink| {
        drawn(
            ui.words(phrase.text, phrase.language, size, is_bold, ink).align(Align::Start(phrase.language.direction())),
        )
    };
    let own_size = fitting(&card.message.text, language, desk.card_size());
    let own = words(Phrase { english: None, ..card.message }, own_size, true, ink);
    let english = Phrase::english(english.unwrap_or_default());
    let english = words(english, height * 0.034, false, palette.muted);
    let sides = row![container(own).width(Length::FillPortion(3)), container(english).width(Length::FillPortion(2)),];
    let number = ui.words(card.phone.to_string(), Language::English, height * 0.11, true, palette.ink).one_line();
    let tty = Phrase { english: None, ..card.tty };
    let call = column![
        words(Phrase { english: None, ..card.call }, height * 0.034, true, palette.muted),
        drawn(number),
        words(tty, height * 0.034, false, palette.ink),
    ];
    let strip =
        ui.card(ui.text(staff.text, height * 0.024, palette.ink), palette.subjects[6].ground, palette.subjects[6].ink);
    let name = words(Phrase::plain(language, language.native_name()), height * 0.03, true, palette.muted);
    let all = column![
        name,
        container(sides.spacing(height * 0.04)).height(Length::Fill).align_y(alignment::Vertical::Center),
        ui.card(call, palette.card, palette.line),
        strip,
        ui.text("Esc: back to the front desk", size::SMALL, palette.muted),
    ];
    container(all.spacing(height * 0.02)).padding(height * 0.04).into()
}

/// The size in px at which a message fills its place: three fifths of the width, and under a half of the height.
fn fitting(text: &str, language: Language, card: iced::Size) -> f32 {
    /// How far lines stand apart, in ems.
    const LINE: f32 = 1.5;
    const SHARE: f32 = 0.55 * 0.42 * 0.85;
    // How wide a letter is with its space, in ems.
    let letter = match language {
        Language::Chinese | Language::Japanese | Language::Korean => 1.05,
        Language::Khmer | Language::Thai | Language::Hindi | Language::Punjabi => 0.45,
        _ => 0.56,
    };
    let letters = u16::try_from(text.chars().count()).map_or(f32::from(u16::MAX), f32::from).max(1.0);
    let area = card.width * card.height * SHARE;
    (area / (letters * letter * LINE)).sqrt().min(card.height * 0.07)
}
