//! What stands around every page: the header with "Help from staff", and the bar that never moves.

use iced::widget::image::Handle;
use iced::widget::{column, container, image};
use iced::{border, Background, Color, Length};

use super::page::Surroundings;
use super::pen::color;
use super::prose::{Align, Prose};
use super::target::{Face, Target};
use super::{target_id, Element, Pen};
use crate::kiosk::Message;
use crate::language::Language;
use crate::look::{Rgb, Subject, TextRole};
use crate::page::compose::BarItem;
use crate::page::{Icon, Place};

/// The organization's name, as the middle of a header.
pub(super) fn name<'a>(pen: Pen, organization: &'a str, ink: Rgb) -> Element<'a> {
    let pen = pen.chrome();
    let role = if pen.measures.is_compact() { TextRole::Small } else { TextRole::Button };
    Prose::new(organization, Language::English, pen.size(role), 1.25)
        .bold(true)
        .at_least(pen.measures.least_text())
        .color(color(ink))
        .align(Align::Start(pen.direction()))
        .into()
}

/// The logo, what stands beside it, and help from staff.
pub(super) fn header<'a>(
    pen: Pen,
    middle: Element<'a>,
    around: &Surroundings<'a>,
    ink: Rgb,
    ground: Option<Rgb>,
) -> Element<'a> {
    let pen = pen.chrome();
    let (badge_ink, badge_ground) = match ground {
        Some(ground) => (ground, ink),
        None => (pen.palette.on_fill, ink),
    };
    let logo = match around.logo {
        Some(logo) => own_logo(pen, logo),
        None => pen.badge(Icon::Logo, pen.mm(16.0), badge_ink, badge_ground),
    };
    let staff = around.staff;
    let face = Face {
        ground: color(ground.unwrap_or(pen.palette.card)),
        mark: color(ink),
        frame: color(if ground.is_some() { ink } else { pen.palette.frame }),
        frame_width: pen.mm(0.6).max(2.0),
        radius: pen.mm(7.0),
    };
    let icon = staff.icon.filter(|_| !pen.measures.is_compact()).map(|icon| pen.icon(icon, pen.mm(8.0), ink));
    let label = pen.label(&staff.label, TextRole::Small, ink);
    let content = pen.row(pen.mm(3.0), icon.into_iter().chain([label]));
    let staff = Target::new(target_id(&staff.action), content, Some(Message::Act(staff.action.clone())), face)
        .padding([pen.mm(1.8), pen.mm(5.0)])
        .min_height(pen.mm(14.0))
        .width(Length::Shrink);
    pen.row(pen.mm(5.0), [logo, middle, pen.stop(Place::Staff, staff)])
}

/// The organization's own logo: on white, for which logos are made.
fn own_logo<'a>(pen: Pen, logo: &Handle) -> Element<'a> {
    let radius = pen.mm(3.0);
    container(image(logo.clone()))
        .padding(pen.mm(1.0))
        .style(move |_| container::Style {
            background: Some(Background::Color(Color::WHITE)),
            border: border::rounded(radius),
            ..container::Style::default()
        })
        .into()
}

/// The bar at the bottom.
pub(super) fn bar<'a>(pen: Pen, items: &'a [BarItem]) -> Element<'a> {
    let pen = pen.chrome().with_subject(Subject::Kiosk);
    let is_landscape = pen.measures.is_landscape();
    let item = |item: &'a BarItem| -> Element<'a> {
        let ink = if item.action.is_some() { pen.palette.ink } else { pen.palette.disabled };
        let clear = Color::TRANSPARENT;
        let face = Face { ground: clear, mark: color(ink), frame: clear, frame_width: 0.0, radius: pen.mm(5.0) };
        let icon = pen.icon(item.icon, pen.mm(11.5), ink);
        let words = |style: fn(Prose<'a>) -> Prose<'a>| {
            pen.styled(&item.label, TextRole::Small, ink, move |prose| style(prose.bold(true).align(Align::Center)))
        };
        // A wide screen has little height to give away: there the words stand beside the icon.
        let content = if is_landscape {
            pen.row(pen.mm(3.0), [icon, words(Prose::shrink)])
        } else {
            let column = column![icon, words(|prose| prose)].spacing(pen.mm(1.5));
            column.width(Length::Fill).align_x(iced::alignment::Horizontal::Center).into()
        };
        let id = item
            .action
            .as_ref()
            .map_or_else(|| iced::advanced::widget::Id::from(format!("{:?}", item.icon)), target_id);
        let target = Target::new(id, content, item.action.clone().map(Message::Act), face);
        // In a tall bar the icons stand in one line, whether one or two lines of words are under them.
        let target = if is_landscape { target } else { target.top() };
        target.padding([pen.mm(2.5), pen.mm(1.0)]).min_height(pen.mm(if is_landscape { 20.0 } else { 37.0 })).into()
    };
    let drawn = items.iter().enumerate().map(|(number, bar)| pen.stop(Place::Bar(number), item(bar)));
    let (ground, line) = (color(pen.palette.card), color(pen.palette.line));
    let rule = container(iced::widget::Space::new().height(pen.mm(0.6).max(2.0)))
        .width(Length::Fill)
        .style(move |_| container::Style { background: Some(Background::Color(line)), ..container::Style::default() });
    let bar = container(pen.row(pen.mm(2.6), drawn)).padding([pen.mm(2.0), pen.mm(4.0)]).width(Length::Fill).style(
        move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: border::rounded(0),
            ..container::Style::default()
        },
    );
    column![rule, bar].into()
}
