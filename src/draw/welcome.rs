//! The welcome page: calm, colored, one big target; anything touched begins.

use iced::advanced::widget::Id;
use iced::widget::{column, container, stack};
use iced::{Color, Length, Padding};

use super::button::{Face, TouchButton};
use super::chrome::{self, Chrome};
use super::context::Context;
use super::event::{Element, Event};
use super::fade::fade;
use super::first_fitting::FirstFitting;
use super::grid::Grid;
use super::text_block::Align;
use crate::language::Phrase;
use crate::look::TextRole;
use crate::page::{Block, Button, Choice, Page, Place};

/// How large the parts are, and which there are.
#[derive(Clone, Copy)]
struct Sizes {
    title: TextRole,
    question: Option<TextRole>,
    note: Option<TextRole>,
    name: TextRole,
    greeting: Option<TextRole>,
    /// The least height of a language, between its lines and of the button, in mm.
    row: f32,
    gap: f32,
    start: f32,
}

/// From the roomiest to that of a low screen in two languages: the first that fits is shown.
const SIZES: [Sizes; 10] = {
    use TextRole::{Body, Button, Display, Heading, Small, Title};
    let roomy = Sizes {
        title: Display,
        question: Some(Display),
        note: Some(Body),
        name: Heading,
        greeting: Some(Button),
        row: 30.0,
        gap: 8.0,
        start: 42.0,
    };
    let lower = Sizes { question: Some(Title), row: 24.0, gap: 5.0, start: 36.0, ..roomy };
    let low = Sizes { note: Some(Small), greeting: Some(Small), row: 19.0, gap: 3.0, start: 26.0, ..lower };
    let names = Sizes { greeting: None, row: 17.0, gap: 2.0, start: 24.0, ..low };
    let lowest = Sizes { title: Title, question: Some(Heading), row: 14.0, start: 20.0, name: Button, ..names };
    [
        roomy,
        Sizes { question: Some(Title), ..roomy },
        lower,
        low,
        Sizes { title: Title, question: Some(Heading), name: Button, row: 15.0, ..low },
        names,
        Sizes { name: Button, row: 15.0, title: Title, question: Some(Heading), ..names },
        Sizes { note: None, ..lowest },
        Sizes { note: None, title: Heading, row: 13.0, gap: 1.0, start: 16.0, ..lowest },
        Sizes { note: None, title: Heading, question: None, row: 13.0, gap: 1.0, start: 16.0, ..lowest },
    ]
};

/// Draws the welcome page.
pub(crate) fn welcome<'a>(context: Context, page: &'a Page, around: &Chrome<'a>) -> Element<'a> {
    // Nobody has chosen a text size yet.
    let context = Context { measures: context.measures.standard(), ..context };
    let (top, bottom) = context.palette.welcome;
    let drawings = SIZES.map(|sizes| inner(context, page, around, sizes));
    let inner = stack![fade(top, bottom), FirstFitting::of(Length::Fill, drawings)];
    match page.foot.first() {
        // Whatever is touched outside a language's button begins, too.
        Some(start) => {
            let (face, begin) = (Face::clear(Color::TRANSPARENT, 0.0), Event::Act(start.action.clone()));
            TouchButton::new(Id::new("anywhere"), inner, Some(begin), face).height(Length::Fill).into()
        }
        None => inner.into(),
    }
}

fn inner<'a>(context: Context, page: &'a Page, around: &Chrome<'a>, sizes: Sizes) -> Element<'a> {
    let ink = context.palette.on_welcome;
    let name = chrome::name(context, around.organization, ink);
    let header = chrome::header(context, name, around, ink, Some(context.palette.welcome.0));
    let title = context.words(page.title.text.as_str(), page.title.language, sizes.title, ink);
    let mut parts = vec![header, context.gap(sizes.gap), context.stop(Place::Title, title)];
    parts.extend(page.blocks.iter().enumerate().filter_map(|(number, block)| {
        let drawn = match block {
            Block::Large(text) => context.stop(Place::Block(number), context.phrase(text, sizes.question?, ink)),
            Block::Note(text) => {
                let note = container(context.phrase(text, sizes.note?, ink));
                context.stop(Place::Block(number), note.padding(Padding::ZERO.top(context.mm(sizes.gap.min(3.0)))))
            }
            Block::Choices { choices, .. } => {
                container(greetings(Context { block: number, ..context }, choices, sizes))
                    .padding([context.mm(sizes.gap.min(5.0)), 0.0])
                    .center_y(Length::Fill)
                    .into()
            }
            other => super::page::stop(context, number, other),
        };
        Some(drawn)
    }));
    parts.extend(page.foot.iter().enumerate().map(|(number, start)| {
        container(context.stop(Place::Foot(number), start_button(context, start, sizes))).center_x(Length::Fill).into()
    }));
    let margin = context.mm(if context.measures.is_compact() { 8.0 } else { 12.0 });
    let padding = Padding { top: context.mm(6.0), right: margin, bottom: context.mm(6.0), left: margin };
    container(column(parts)).padding(padding).width(Length::Fill).height(Length::Fill).into()
}

fn start_button<'a>(context: Context, start: &'a Button, sizes: Sizes) -> Element<'a> {
    let (ink, ground) = (context.palette.welcome.0, context.palette.on_welcome);
    let icon = start.icon.map(|icon| context.icon(icon, context.mm(15.0), ink));
    let role = if context.measures.is_compact() { TextRole::Heading } else { TextRole::Title };
    let words = context.label(&start.label, role, ink);
    let inner = context.row(context.mm(4.0), icon.into_iter().chain([words]));
    TouchButton::of(&start.action, inner, context.face(ground, ground, ink, 0.0, 10.0))
        .padding([context.mm(1.0), context.mm(12.0)])
        .min_height(context.mm(sizes.start))
        .width(Length::Shrink)
        .into()
}

/// Languages on the colored ground, with welcome in each where there is room.
fn greetings<'a>(context: Context, choices: &'a [Choice], sizes: Sizes) -> Element<'a> {
    let columns = if context.measures.is_landscape() { 6 } else { 3 };
    let drawn = choices.iter().enumerate().map(|(number, choice)| {
        let greeting = greeting(context, choice, sizes);
        (context.choice(number, greeting), false)
    });
    Grid::columns(columns, context.direction(), context.mm(2.6), drawn).even().balanced().into()
}

fn greeting<'a>(context: Context, choice: &'a Choice, sizes: Sizes) -> Element<'a> {
    // Labels, as those of the bar; where there is room for names alone, each has its least size.
    let context = if sizes.greeting.is_some() { context.chrome() } else { context };
    let ink = context.palette.on_welcome;
    let face = context.face(context.palette.welcome_chip, context.palette.welcome_frame, ink, 0.0, 5.0);
    let line = |phrase: &'a Phrase, role, is_bold| -> Element<'a> {
        let words = context.words(phrase.text.as_str(), phrase.language, role, ink);
        words.bold(is_bold).align(Align::Center).one_line().into()
    };
    let greeting = choice.hint.as_ref().zip(sizes.greeting).map(|(hint, role)| line(hint, role, false));
    let inner = context.centered_column(0.0, [line(&choice.label, sizes.name, true)].into_iter().chain(greeting));
    TouchButton::of(&choice.action, inner, face)
        .padding([context.mm(1.0), context.mm(1.5)])
        .min_height(context.mm(sizes.row))
        .into()
}
