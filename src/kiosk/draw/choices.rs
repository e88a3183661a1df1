//! Things to choose from: tiles, lists, languages, greetings, samples.

use iced::widget::{column, container};
use iced::{alignment, Length};

use super::arrange::Arrange;
use super::pen::color;
use super::prose::Align;
use super::target::{Face, Target};
use super::{target_id, Element, Pen};
use crate::kiosk::Message;
use crate::look::{Palette, TextRole, TextSize, ThemeName};
use crate::page::{Action, Choice, Shape};

/// Draws choices in their shape.
pub(super) fn choices<'a>(pen: Pen, shape: Shape, choices: &'a [Choice]) -> Element<'a> {
    let is_landscape = pen.measures.is_landscape();
    let is_theme = |choice: &Choice| matches!(choice.action, Action::Recolor(_));
    let (columns, gap) = match shape {
        Shape::Tiles => (if is_landscape { 4 } else { 2 }, 4.5),
        Shape::List => (if is_landscape && choices.len() > 1 { 2 } else { 1 }, 4.5),
        Shape::Grid => (if is_landscape { 6 } else { 3 }, 3.6),
        Shape::Greetings => return greetings(pen, choices, true),
        Shape::Samples => (if choices.iter().any(is_theme) && !is_landscape { 2 } else { 4 }, 3.5),
    };
    let drawn = choices.iter().enumerate().map(|(number, choice)| {
        let drawn = match shape {
            Shape::Tiles => tile(pen, choice),
            Shape::List => line(pen, choice),
            Shape::Grid => language(pen, choice),
            Shape::Samples | Shape::Greetings => sample(pen, choice),
        };
        // On a wide screen the two wide tiles share the first row.
        let is_wide = shape == Shape::Tiles && choice.is_wide && !is_landscape;
        (pen.choice(number, drawn), is_wide)
    });
    let grid = Arrange::grid(columns, pen.direction(), pen.mm(gap), drawn);
    match shape {
        Shape::Tiles | Shape::Grid => grid.even().grow().into(),
        Shape::List | Shape::Greetings | Shape::Samples => grid.into(),
    }
}

fn target<'a>(choice: &'a Choice, content: Element<'a>, face: Face) -> Target<'a, Message> {
    Target::new(target_id(&choice.action), content, Some(Message::Act(choice.action.clone())), face)
}

/// A tile of home: a badge above its words, or beside them when it is wide.
fn tile<'a>(pen: Pen, choice: &'a Choice) -> Element<'a> {
    let pen = pen.with_subject(choice.subject);
    let tint = pen.tint();
    let is_landscape = pen.measures.is_landscape();
    let side = pen.mm(if is_landscape { 17.0 } else { 20.0 });
    let badge = choice.icon.map(|icon| pen.badge(icon, side, pen.palette.on_fill, tint.ink));
    let words = words(pen, choice, TextRole::Heading, tint.ink);
    let is_row = choice.is_wide && !is_landscape;
    let content: Element<'a> = if is_row {
        pen.row(pen.mm(8.0), badge.into_iter().chain([words]))
    } else {
        column(badge.into_iter().chain([words])).spacing(pen.mm(2.0)).width(Length::Fill).align_x(pen.start()).into()
    };
    let padding = pen.mm(if is_landscape { 4.0 } else { 5.5 });
    let tile = target(choice, content, pen.tile(tint.ground, tint.ink)).padding(padding).min_height(pen.mm(28.0));
    if is_row { tile } else { tile.top() }.into()
}

/// A line of a list.
fn line<'a>(pen: Pen, choice: &'a Choice) -> Element<'a> {
    let is_roomy = choice.hint.is_some() && !pen.measures.is_landscape();
    let pen = pen.with_subject(choice.subject);
    let tint = pen.tint();
    let badge =
        choice.icon.map(|icon| pen.badge(icon, pen.mm(if is_roomy { 26.0 } else { 20.0 }), tint.ink, tint.ground));
    let words = words(pen, choice, TextRole::Heading, pen.palette.ink);
    let content = pen.row(pen.mm(6.0), badge.into_iter().chain([words]));
    let face = if choice.is_selected { pen.tile(tint.ground, tint.ink) } else { pen.tile(pen.palette.card, tint.ink) };
    let height = if is_roomy { 42.0 } else { 28.0 };
    target(choice, content, selected(face, choice))
        .padding([pen.mm(5.0), pen.mm(6.0)])
        .min_height(pen.mm(height))
        .into()
}

fn words<'a>(pen: Pen, choice: &'a Choice, role: TextRole, ink: crate::look::Rgb) -> Element<'a> {
    let hint = choice.hint.as_ref().map(|hint| pen.phrase(hint, TextRole::Small, pen.palette.muted));
    column([pen.phrase(&choice.label, role, ink)].into_iter().chain(hint))
        .spacing(pen.mm(1.0))
        .width(Length::Fill)
        .into()
}

/// A language in its own script, and in English.
fn language<'a>(pen: Pen, choice: &'a Choice) -> Element<'a> {
    let tint = pen.tint();
    let ground = if choice.is_selected { tint.ground } else { pen.palette.card };
    let frame = if choice.is_selected { tint.ink } else { pen.palette.frame };
    let content = words(pen, choice, TextRole::Heading, pen.palette.ink);
    let face = selected(pen.tile(ground, frame), choice);
    target(choice, content, face)
        .padding([pen.mm(2.5), pen.mm(if pen.measures.is_compact() { 2.5 } else { 5.5 })])
        .min_height(pen.mm(20.0))
        .into()
}

/// What is in force has a frame twice as wide: a state that no color alone tells (rule R13).
fn selected(face: Face, choice: &Choice) -> Face {
    Face { frame_width: if choice.is_selected { face.frame_width * 2.0 } else { face.frame_width }, ..face }
}

/// Languages on the colored ground, with welcome in each where there is room.
pub(super) fn greetings<'a>(pen: Pen, choices: &'a [Choice], has_room: bool) -> Element<'a> {
    let columns = if pen.measures.is_landscape() { 6 } else { 3 };
    let drawn = choices.iter().enumerate().map(|(number, choice)| {
        let greeting = greeting(pen, choice, has_room);
        (pen.choice(number, greeting), false)
    });
    Arrange::grid(columns, pen.direction(), pen.mm(2.6), drawn).even().into()
}

fn greeting<'a>(pen: Pen, choice: &'a Choice, has_room: bool) -> Element<'a> {
    let ink = pen.palette.on_welcome;
    let face = Face {
        ground: color(pen.palette.welcome_chip),
        mark: color(ink),
        frame: color(pen.palette.welcome_frame),
        frame_width: 2.0,
        radius: pen.mm(5.0),
    };
    let label = pen
        .words(&choice.label.text, choice.label.language, TextRole::Button, ink)
        .bold(false)
        .align(Align::Center)
        .one_line();
    let hint =
        choice.hint.as_ref().filter(|_| has_room).map(|hint| {
            pen.words(&hint.text, hint.language, TextRole::Small, ink).align(Align::Center).one_line().into()
        });
    let content =
        column([label.into()].into_iter().chain(hint)).width(Length::Fill).align_x(alignment::Horizontal::Center);
    let height = pen.mm(if pen.measures.is_landscape() || pen.measures.is_compact() { 15.0 } else { 19.0 });
    target(choice, content.into(), face)
        .padding([pen.mm(1.6), pen.mm(if pen.measures.is_compact() { 1.5 } else { 3.0 })])
        .min_height(height)
        .into()
}

/// A text size or a theme, shown as what it will be.
fn sample<'a>(pen: Pen, choice: &'a Choice) -> Element<'a> {
    match choice.action {
        Action::Resize(size) => text_size(pen, choice, size),
        Action::Recolor(theme) => self::theme(pen, choice, theme),
        _ => line(pen, choice),
    }
}

fn text_size<'a>(pen: Pen, choice: &'a Choice, size: TextSize) -> Element<'a> {
    let ink = pen.tint().ink;
    let (face, on) = if choice.is_selected { (pen.filled(ink), pen.palette.on_fill) } else { (pen.outline(ink), ink) };
    let letter = pen.mm(TextRole::Body.em_mm() * size.factor() * 1.1);
    let sample = super::prose::Prose::new("A", crate::language::Language::English, letter, 1.3)
        .bold(true)
        .color(color(on))
        .align(Align::Center);
    // All letters have the room of the largest, so that their names stand on one line.
    let room = pen.mm(TextRole::Body.em_mm() * TextSize::Largest.factor() * 1.5);
    let sample = container(sample).center_y(room);
    let name = pen.centered(&choice.label, TextRole::Small, on);
    target(choice, column![sample, name].into(), face)
        .padding([pen.mm(3.0), pen.mm(2.0)])
        .min_height(pen.mm(24.0))
        .into()
}

fn theme<'a>(pen: Pen, choice: &'a Choice, theme: ThemeName) -> Element<'a> {
    let palette = Palette::of(theme);
    let sample = Pen { palette, ..pen };
    let tint = sample.tint();
    let face = Face { frame: color(pen.tint().ink), ..sample.outline(tint.ink) };
    let mark = choice.is_selected.then(|| sample.icon(crate::page::Icon::Check, pen.mm(8.0), palette.ink));
    let label = sample.label(&choice.label, TextRole::Button, palette.ink);
    let content = pen.row(pen.mm(3.0), mark.into_iter().chain([label]));
    target(choice, content, selected(face, choice)).padding([pen.mm(3.0), pen.mm(4.0)]).min_height(pen.mm(20.0)).into()
}
