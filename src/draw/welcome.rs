//! The welcome page: calm, colored, one big target; anything touched begins.

use iced::advanced::widget::Id;
use iced::widget::{column, container, stack};
use iced::{Color, Length, Padding};

use super::button::{Face, TouchButton};
use super::choices::greetings;
use super::chrome::{self, Chrome};
use super::context::Context;
use super::event::{Element, Event};
use super::fade::fade;
use crate::look::TextRole;
use crate::page::{Block, Button, Page, Place};

/// Draws the welcome page.
pub(crate) fn welcome<'a>(context: Context, page: &'a Page, around: &Chrome<'a>) -> Element<'a> {
    // Nobody has chosen a text size yet.
    let context = Context { measures: context.measures.standard(), ..context };
    let (top, bottom) = context.palette.welcome;
    let ink = context.palette.on_welcome;
    let is_landscape = context.measures.is_landscape();
    let name = chrome::name(context, around.organization, ink);
    let header = chrome::header(context, name, around, ink, Some(top));
    let is_compact = context.measures.is_compact();
    let is_english = page.foot.iter().all(|start| start.label.english.is_none());
    let role = if is_compact { TextRole::Title } else { TextRole::Display };
    let title = context.words(page.title.text.as_str(), page.title.language, role, ink);
    let mut parts = vec![
        header,
        context.gap(if is_landscape || is_compact { 2.0 } else { 8.0 }),
        context.stop(Place::Title, title),
    ];
    parts.extend(page.blocks.iter().enumerate().map(|(number, block)| {
        match block {
            Block::Large(text) => {
                let role = if is_compact {
                    TextRole::Heading
                } else if is_landscape || text.english.is_some() {
                    TextRole::Title
                } else {
                    TextRole::Display
                };
                context.stop(Place::Block(number), context.phrase(text, role, ink))
            }
            Block::Note(text) => {
                let role = if is_landscape || is_compact { TextRole::Small } else { TextRole::Body };
                let note = container(context.phrase(text, role, ink)).padding(Padding::ZERO.top(context.mm(3.0)));
                context.stop(Place::Block(number), note)
            }
            Block::Choices { choices: languages, .. } => {
                // On a compact screen, and on a low one in two languages, the languages alone fill the page.
                let has_room = !is_compact && (is_english || !is_landscape);
                container(greetings(Context { block: number, ..context }, languages, has_room))
                    .padding([context.mm(5.0), 0.0])
                    .center_y(Length::Fill)
                    .into()
            }
            other => super::page::stop(context, number, other),
        }
    }));
    parts.extend(page.foot.iter().enumerate().map(|(number, start)| {
        container(context.stop(Place::Foot(number), start_button(context, start))).center_x(Length::Fill).into()
    }));
    let margin = context.mm(if is_compact { 8.0 } else { 12.0 });
    let inner = container(column(parts))
        .padding(Padding {
            top: context.mm(6.0),
            right: margin,
            bottom: if is_landscape || is_compact { context.mm(6.0) } else { margin },
            left: margin,
        })
        .width(Length::Fill)
        .height(Length::Fill);
    let inner = stack![fade(top, bottom), inner];
    match page.foot.first() {
        // Whatever is touched outside a language's button begins, too.
        Some(start) => {
            let (face, begin) = (Face::clear(Color::TRANSPARENT, 0.0), Event::Act(start.action.clone()));
            TouchButton::new(Id::new("anywhere"), inner, Some(begin), face).height(Length::Fill).into()
        }
        None => inner.into(),
    }
}

fn start_button<'a>(context: Context, start: &'a Button) -> Element<'a> {
    let is_low = context.measures.is_landscape() || context.measures.is_compact();
    let (ink, ground) = (context.palette.welcome.0, context.palette.on_welcome);
    let icon = start.icon.map(|icon| context.icon(icon, context.mm(15.0), ink));
    let role = if context.measures.is_compact() { TextRole::Heading } else { TextRole::Title };
    let words = context.label(&start.label, role, ink);
    let inner = context.row(context.mm(4.0), icon.into_iter().chain([words]));
    TouchButton::of(&start.action, inner, context.face(ground, ground, ink, 0.0, 10.0))
        .padding([context.mm(if is_low { 1.0 } else { 8.0 }), context.mm(if is_low { 8.0 } else { 16.0 })])
        .min_height(context.mm(if is_low { 24.0 } else { 42.0 }))
        .width(Length::Shrink)
        .into()
}
