//! Things to choose from: tiles, lists, languages, greetings, samples.

use iced::widget::{column, container};
use iced::Length;

use super::button::{Face, TouchButton};
use super::context::{color, Context};
use super::event::Element;
use super::grid::Grid;
use super::text_block::{Align, TextBlock};
use crate::language::Language;
use crate::look::{Palette, Rgb, TextRole, TextSize, ThemeName};
use crate::page::{Action, Choice, Icon, Shape};

/// Draws choices in their shape.
pub(super) fn choices<'a>(context: Context, shape: Shape, choices: &'a [Choice]) -> Element<'a> {
    let is_landscape = context.measures.is_landscape();
    let leading = choices.iter().take_while(|choice| choice.is_wide).count();
    if shape == Shape::Tiles && is_landscape && leading > 0 && leading < choices.len() {
        return wide_home(context, choices, leading);
    }
    let is_theme = |choice: &Choice| matches!(choice.action, Action::Recolor(_));
    let (columns, gap) = match shape {
        Shape::Tiles => (if is_landscape { 4 } else { 2 }, 4.5),
        Shape::List => (if is_landscape && choices.len() > 1 { 2 } else { 1 }, 4.5),
        Shape::Grid | Shape::Greetings => (if is_landscape { 6 } else { 3 }, 3.6),
        Shape::Samples => (if is_landscape || choices.iter().any(is_theme) { 2 } else { 4 }, 3.5),
    };
    let drawn = choices.iter().enumerate().map(|(number, choice)| {
        let drawn = match shape {
            Shape::Tiles => tile(context, choice),
            Shape::List => line(context, choice),
            Shape::Grid | Shape::Greetings => language(context, choice),
            Shape::Samples => sample(context, choice),
        };
        // On a wide screen the two wide tiles share the first row.
        let is_wide = shape == Shape::Tiles && choice.is_wide && !is_landscape;
        (context.choice(number, drawn), is_wide)
    });
    let grid = Grid::columns(columns, context.direction(), context.mm(gap), drawn);
    match shape {
        Shape::Tiles => grid.even().grow().into(),
        Shape::Grid | Shape::Greetings => grid.even().grow().balanced().into(),
        Shape::List => grid.grow().into(),
        Shape::Samples => grid.into(),
    }
}

/// Home on a wide screen: first, large, what people come for; beside it the rest.
fn wide_home<'a>(context: Context, choices: &'a [Choice], leading: usize) -> Element<'a> {
    let gap = context.mm(4.5);
    let tiles = |columns, from: usize, tiles: &'a [Choice]| -> Element<'a> {
        let drawn = (from..).zip(tiles).map(|(number, choice)| (context.choice(number, tile(context, choice)), false));
        Grid::columns(columns, context.direction(), gap, drawn).even().grow().into()
    };
    let (first, rest) = choices.split_at(leading);
    let sides = [tiles(1, 0, first), tiles(3, leading, rest)];
    Grid::beside(0.36, context.direction(), gap, sides).into()
}

/// A tile of home: a badge above its words, or beside them when it is wide.
fn tile<'a>(context: Context, choice: &'a Choice) -> Element<'a> {
    let context = context.with_subject(choice.subject);
    let tint = context.tint();
    let is_landscape = context.measures.is_landscape();
    let is_large = choice.is_wide && is_landscape;
    let side = context.fitted(15.0, if is_landscape { 17.0 } else { 20.0 }, 28.0);
    let badge = choice.icon.map(|icon| context.badge(icon, side, context.palette.on_fill, tint.ink));
    let role = if is_large && context.fit.is_roomy() { TextRole::Title } else { TextRole::Heading };
    let words = words(context, choice, role, tint.ink);
    let is_row = choice.is_wide && !(is_landscape && context.fit.is_roomy());
    let inner: Element<'a> = if is_row {
        context.row(context.mm(8.0), badge.into_iter().chain([words]))
    } else {
        column(badge.into_iter().chain([words]))
            .spacing(context.fitted(1.5, 2.0, 3.5))
            .width(Length::Fill)
            .align_x(context.start())
            .into()
    };
    let padding = context.fitted(3.5, if is_landscape { 4.0 } else { 5.5 }, 8.1);
    let tile = TouchButton::of(&choice.action, inner, context.tile(tint.ground, tint.ink))
        .padding(padding)
        .min_height(context.mm(28.0));
    if is_row || is_large { tile } else { tile.top() }.into()
}

/// A line of a list.
fn line<'a>(context: Context, choice: &'a Choice) -> Element<'a> {
    let is_roomy = choice.hint.is_some() && !context.measures.is_landscape();
    let context = context.with_subject(choice.subject);
    let tint = context.tint();
    let badge = if is_roomy { context.fit.between(20.0, 26.0, 36.0) } else { context.fit.between(17.0, 20.0, 30.0) };
    let badge = choice.icon.map(|icon| context.badge(icon, context.mm(badge), tint.ink, tint.ground));
    let words = words(context, choice, TextRole::Heading, context.palette.ink);
    // What leads on has an arrow at its end; what only says something has none.
    let end = context.icon(if choice.is_selected { Icon::Check } else { Icon::Forward }, context.mm(9.0), tint.ink);
    let inner = context.row(context.mm(6.0), badge.into_iter().chain([words, end]));
    let ground = if choice.is_selected { tint.ground } else { context.palette.card };
    let face = context.tile(ground, tint.ink);
    let (height, inset) = match (is_roomy, choice.icon) {
        (true, _) => (context.fit.between(32.0, 42.0, 60.0), 5.0),
        (false, Some(_)) => (context.fit.between(25.0, 28.0, 50.0), 5.0),
        (false, None) => (20.0, 2.5),
    };
    TouchButton::of(&choice.action, inner, selected(face, choice))
        .padding([context.mm(inset), context.mm(6.0)])
        .min_height(context.mm(height))
        .into()
}

fn words<'a>(context: Context, choice: &'a Choice, role: TextRole, ink: Rgb) -> Element<'a> {
    let hint = choice.hint.as_ref().map(|hint| context.phrase(hint, TextRole::Small, context.palette.muted));
    column([context.phrase(&choice.label, role, ink)].into_iter().chain(hint))
        .spacing(context.mm(1.0))
        .width(Length::Fill)
        .into()
}

/// A language in its own script, and in English.
fn language<'a>(context: Context, choice: &'a Choice) -> Element<'a> {
    let tint = context.tint();
    let ground = if choice.is_selected { tint.ground } else { context.palette.card };
    let frame = if choice.is_selected { tint.ink } else { context.palette.frame };
    let words = words(context, choice, TextRole::Heading, context.palette.ink);
    let mark = choice.is_selected.then(|| context.icon(Icon::Check, context.mm(8.0), tint.ink));
    let inner = context.row(context.mm(1.5), [words].into_iter().chain(mark));
    let face = selected(context.tile(ground, frame), choice);
    TouchButton::of(&choice.action, inner, face)
        .padding([context.mm(2.5), context.mm(if context.measures.is_compact() { 2.5 } else { 5.5 })])
        .min_height(context.mm(20.0))
        .into()
}

/// What is in force has a frame twice as wide: a state that no color alone tells (rule R13).
fn selected(face: Face, choice: &Choice) -> Face {
    Face { frame_width: if choice.is_selected { face.frame_width * 2.0 } else { face.frame_width }, ..face }
}

/// A text size or a theme, shown as what it will be.
fn sample<'a>(context: Context, choice: &'a Choice) -> Element<'a> {
    match choice.action {
        Action::Resize(size) => text_size(context, choice, size),
        Action::Recolor(theme) => self::theme(context, choice, theme),
        _ => line(context, choice),
    }
}

fn text_size<'a>(context: Context, choice: &'a Choice, size: TextSize) -> Element<'a> {
    let ink = context.tint().ink;
    let (face, on) = context.button_face(choice.is_selected, ink);
    let letter = context.mm(TextRole::Body.em_mm() * size.factor() * 1.1);
    let sample = TextBlock::new("A", Language::English, letter, 1.3).bold(true).color(color(on)).align(Align::Center);
    // All letters have the room of the largest, so that their names stand on one line.
    let room = context.mm(TextRole::Body.em_mm() * TextSize::Largest.factor() * 1.5);
    let sample = container(sample).center_y(room);
    let name = context.centered(&choice.label, TextRole::Small, on);
    // What is in force has a check mark, too: no state is told by color alone (rule R13).
    let mark = choice.is_selected.then(|| context.icon(Icon::Check, context.mm(7.0), on));
    let sample = context.row(context.mm(2.0), [sample.into()].into_iter().chain(mark));
    let inner = column![sample, name].width(Length::Fill).align_x(iced::alignment::Horizontal::Center);
    TouchButton::of(&choice.action, inner, face)
        .padding([context.mm(3.0), context.mm(2.0)])
        .min_height(context.mm(24.0))
        .into()
}

fn theme<'a>(context: Context, choice: &'a Choice, theme: ThemeName) -> Element<'a> {
    let palette = Palette::of(theme);
    let sample = Context { palette, ..context };
    let tint = sample.tint();
    let face = Face { frame: color(context.tint().ink), ..sample.outline(tint.ink) };
    let mark = choice.is_selected.then(|| sample.icon(Icon::Check, context.mm(8.0), palette.ink));
    let label = sample.label(&choice.label, TextRole::Button, palette.ink);
    let inner = context.row(context.mm(3.0), mark.into_iter().chain([label]));
    TouchButton::of(&choice.action, inner, selected(face, choice))
        .padding([context.mm(3.0), context.mm(4.0)])
        .min_height(context.mm(20.0))
        .into()
}
