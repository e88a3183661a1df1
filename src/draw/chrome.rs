//! What stands around every page: the header with "Help from staff", and the bar that never moves.

use iced::advanced::widget::Id;
use iced::widget::image::Handle;
use iced::widget::{column, container, image, Space};
use iced::{border, Color, Length};

use super::button::{Face, TouchButton};
use super::context::{color, Context};
use super::event::{target_id, Element, Event};
use super::text_block::{Align, TextBlock};
use crate::language::{Language, Phrase};
use crate::look::{Rgb, Subject, TextRole};
use crate::page::compose::BarItem;
use crate::page::{Button, Icon, Place};

/// What stands around a page.
pub(crate) struct Chrome<'a> {
    /// Whose kiosk it is.
    pub organization: &'a str,
    /// Its logo.
    pub logo: Option<&'a Handle>,
    /// "Help from staff".
    pub staff: &'a Button,
    /// The bar at the bottom.
    pub bar: &'a [BarItem],
    /// Of which page: another one begins at its start.
    pub name: String,
    /// Where a translation waits for a reviewer, the words that say so.
    pub awaits_review: Option<&'a Phrase>,
}

/// The organization's name, as the middle of a header.
pub(super) fn name<'a>(context: Context, organization: &'a str, ink: Rgb) -> Element<'a> {
    let context = context.chrome();
    let role = if context.measures.is_compact() { TextRole::Small } else { TextRole::Button };
    context.words(organization, Language::English, role, ink).bold(true).line_height(1.25).into()
}

/// The logo, what stands beside it, and help from staff.
pub(super) fn header<'a>(
    context: Context,
    middle: Element<'a>,
    around: &Chrome<'a>,
    ink: Rgb,
    ground: Option<Rgb>,
) -> Element<'a> {
    let context = context.chrome();
    let (badge_ink, badge_ground) = match ground {
        Some(ground) => (ground, ink),
        None => (context.palette.on_fill, ink),
    };
    let logo = match around.logo {
        Some(logo) => own_logo(context, logo),
        None => context.badge(Icon::Logo, context.mm(16.0), badge_ink, badge_ground),
    };
    let staff = around.staff;
    let frame = if ground.is_some() { ink } else { context.palette.frame };
    let face = context.face(ground.unwrap_or(context.palette.card), frame, ink, 0.6, 7.0);
    let icon =
        staff.icon.filter(|_| !context.measures.is_compact()).map(|icon| context.icon(icon, context.mm(8.0), ink));
    let label =
        context.styled(&staff.label, TextRole::Small, ink, |words| words.bold(true).align(Align::Center).shrink());
    let inner = context.row(context.mm(3.0), icon.into_iter().chain([label]));
    let staff = TouchButton::of(&staff.action, inner, face)
        .padding([context.mm(1.8), context.mm(5.0)])
        .min_height(context.mm(20.4))
        .width(Length::Shrink);
    context.row(context.mm(5.0), [logo, middle, context.stop(Place::Staff, staff)])
}

/// The organization's own logo: on white, for which logos are made.
fn own_logo<'a>(context: Context, logo: &Handle) -> Element<'a> {
    let radius = context.mm(3.0);
    container(image(logo.clone()))
        .padding(context.mm(1.0))
        .style(move |_| container::background(Color::WHITE).border(border::rounded(radius)))
        .into()
}

/// The bar at the bottom.
pub(super) fn bar<'a>(context: Context, items: &'a [BarItem]) -> Element<'a> {
    let context = context.chrome().with_subject(Subject::Kiosk);
    let is_landscape = context.measures.is_landscape();
    let is_bilingual = items.iter().any(|item| item.label.english.is_some());
    let item = |item: &'a BarItem| -> Element<'a> {
        let ink = if item.action.is_some() { context.palette.ink } else { context.palette.disabled };
        let face = Face::clear(color(ink), context.mm(5.0));
        let icon = context.icon(item.icon, context.mm(11.5), ink);
        let words = |style: fn(TextBlock<'a>) -> TextBlock<'a>| {
            context.styled(&item.label, TextRole::Small, ink, move |text_block| {
                style(text_block.bold(true).align(Align::Center))
            })
        };
        // A wide screen has little height to give away: there the words stand beside the icon.
        let inner = if is_landscape {
            context.row(context.mm(3.0), [icon, words(TextBlock::shrink)])
        } else {
            context.centered_column(1.5, [icon, words(|text_block| text_block)])
        };
        let id = item.action.as_ref().map_or_else(|| Id::from(format!("{:?}", item.icon)), target_id);
        let target = TouchButton::new(id, inner, item.action.clone().map(Event::Act), face);
        // In a tall bar the icons stand in one line, whether one or two lines of words are under them.
        let target = if is_landscape || !is_bilingual { target } else { target.top() };
        target
            .padding([context.mm(2.5), context.mm(1.0)])
            .min_height(context.mm(if is_landscape { 20.0 } else { 37.0 }))
            .into()
    };
    let drawn = items.iter().enumerate().map(|(number, bar)| context.stop(Place::Bar(number), item(bar)));
    let (ground, line) = (color(context.palette.card), color(context.palette.line));
    let rule = container(Space::new().height(context.mm(0.6).max(2.0)))
        .width(Length::Fill)
        .style(move |_| container::background(line));
    let bar = container(context.row(context.mm(2.6), drawn))
        .padding([context.mm(2.0), context.mm(4.0)])
        .width(Length::Fill)
        .style(move |_| container::background(ground));
    column![rule, bar].into()
}
