//! The welcome page: calm, colored, one big target; anything touched begins.

use iced::widget::{column, container, stack};
use iced::{Color, Length, Padding};

use super::bands::Bands;
use super::choices::greetings;
use super::page::Surroundings;
use super::pen::color;
use super::target::{Face, Target};
use super::{chrome, target_id, Element, Pen};
use crate::kiosk::Message;
use crate::look::TextRole;
use crate::page::{Block, Button, Page, Place};

/// Draws the welcome page.
pub(crate) fn welcome<'a>(pen: Pen, page: &'a Page, around: &Surroundings<'a>) -> Element<'a> {
    // Nobody has chosen a text size yet.
    let pen = Pen { measures: pen.measures.standard(), ..pen };
    let (top, bottom) = pen.palette.welcome;
    let ink = pen.palette.on_welcome;
    let is_landscape = pen.measures.is_landscape();
    let name = chrome::name(pen, around.organization, ink);
    let header = chrome::header(pen, name, around, ink, Some(top));
    let is_compact = pen.measures.is_compact();
    let is_english = page.foot.iter().all(|start| start.label.english.is_none());
    let role = if is_compact { TextRole::Title } else { TextRole::Display };
    let title = pen.words(&page.title.text, page.title.language, role, ink);
    let mut parts =
        vec![header, pen.gap(if is_landscape || is_compact { 2.0 } else { 8.0 }), pen.stop(Place::Title, title)];
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
                pen.stop(Place::Block(number), pen.phrase(text, role, ink))
            }
            Block::Note(text) => {
                let role = if is_landscape || is_compact { TextRole::Small } else { TextRole::Body };
                let note = container(pen.phrase(text, role, ink)).padding(Padding::ZERO.top(pen.mm(3.0)));
                pen.stop(Place::Block(number), note)
            }
            Block::Choices { choices: languages, .. } => {
                // On a compact screen, and on a low one in two languages, the languages alone fill the page.
                let has_room = !is_compact && (is_english || !is_landscape);
                container(greetings(Pen { block: number, ..pen }, languages, has_room))
                    .padding([pen.mm(5.0), 0.0])
                    .center_y(Length::Fill)
                    .into()
            }
            other => super::page::stop(pen, number, other),
        }
    }));
    parts.extend(page.foot.iter().enumerate().map(|(number, start)| {
        container(pen.stop(Place::Foot(number), start_button(pen, start))).center_x(Length::Fill).into()
    }));
    let margin = pen.mm(if is_compact { 8.0 } else { 12.0 });
    let content = container(column(parts))
        .padding(Padding {
            top: pen.mm(6.0),
            right: margin,
            bottom: if is_landscape || is_compact { pen.mm(6.0) } else { margin },
            left: margin,
        })
        .width(Length::Fill)
        .height(Length::Fill);
    let content = stack![Bands::new(top, bottom), content];
    match page.foot.first() {
        // Whatever is touched outside a language's button begins, too.
        Some(start) => {
            let clear = Color::TRANSPARENT;
            let face = Face { ground: clear, mark: clear, frame: clear, frame_width: 0.0, radius: 0.0 };
            let anywhere = iced::advanced::widget::Id::new("anywhere");
            Target::new(anywhere, content, Some(Message::Act(start.action.clone())), face).height(Length::Fill).into()
        }
        None => content.into(),
    }
}

fn start_button<'a>(pen: Pen, start: &'a Button) -> Element<'a> {
    let is_low = pen.measures.is_landscape() || pen.measures.is_compact();
    let (ink, ground) = (pen.palette.welcome.0, pen.palette.on_welcome);
    let icon = start.icon.map(|icon| pen.icon(icon, pen.mm(15.0), ink));
    let role = if pen.measures.is_compact() { TextRole::Heading } else { TextRole::Title };
    let words = pen.label(&start.label, role, ink);
    let content = pen.row(pen.mm(4.0), icon.into_iter().chain([words]));
    let face =
        Face { ground: color(ground), mark: color(ink), frame: color(ground), frame_width: 0.0, radius: pen.mm(10.0) };
    Target::new(target_id(&start.action), content, Some(Message::Act(start.action.clone())), face)
        .padding([pen.mm(if is_low { 1.0 } else { 8.0 }), pen.mm(if is_low { 8.0 } else { 16.0 })])
        .min_height(pen.mm(if is_low { 24.0 } else { 42.0 }))
        .width(Length::Shrink)
        .into()
}
