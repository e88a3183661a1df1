//! The search field: always ready, with a caret that stands still, so that a window left alone costs nothing.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::operation::focusable;
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, overlay, renderer, Clipboard, Layout, Shell, Widget};
use iced::widget::{container, text_input};
use iced::window::RedrawRequest;
use iced::{border, Background, Color, Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::ui::{side_by_side, size, Drawn, Ui};
use crate::desk::message::Message;
use crate::desk::state::Desk;
use crate::draw::{self, color};
use crate::language::Language;
use crate::page::Icon;

/// The field's name, for focusing it.
pub(in crate::desk) const FIELD: &str = "find";

pub(super) fn field<'a>(desk: &'a Desk, ui: Ui) -> Drawn<'a> {
    let palette = ui.palette;
    let input = text_input("Find anything", &desk.place.query)
        .id(FIELD)
        .on_input(Message::Typed)
        .size(size::LARGE)
        .font(draw::font(Language::English, false))
        .padding([9, 4])
        .style(move |_, _| text_input::Style {
            background: Background::Color(Color::TRANSPARENT),
            border: border::width(0),
            icon: color(palette.muted),
            placeholder: color(palette.muted),
            value: color(palette.ink),
            selection: color(palette.subjects[0].ground),
        });
    let line = side_by_side(10.0, [ui.icon(Icon::Search, 21.0, palette.muted), Steady(input.into()).into()]);
    let ink = color(palette.subjects[0].ink);
    let paper = color(palette.card);
    container(line)
        .padding([0, 14])
        .style(move |_| container::Style {
            background: Some(paper.into()),
            border: border::rounded(super::ui::RADIUS).width(2).color(ink),
            ..container::Style::default()
        })
        .into()
}

/// A field that is ready from its first picture on, and whose caret does not blink: it asks for no frame of the future.
struct Steady<'a>(Drawn<'a>);

/// Whether the field was made ready.
struct IsReady(bool);

impl Widget<Message, Theme, Renderer> for Steady<'_> {
    fn size(&self) -> Size<Length> {
        self.0.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<IsReady>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(IsReady(false))
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let input = self.0.as_widget_mut();
        let node = input.layout(&mut tree.children[0], renderer, limits);
        let is_ready = tree.state.downcast_mut::<IsReady>();
        if !is_ready.0 {
            is_ready.0 = true;
            let mut focus = focusable::focus::<()>(FIELD.into());
            input.operate(&mut tree.children[0], Layout::new(&node), renderer, &mut focus);
        }
        node
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.0)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.0));
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.0.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let before = shell.redraw_request();
        let input = self.0.as_widget_mut();
        input.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        if matches!(shell.redraw_request(), RedrawRequest::At(_)) {
            Shell::replace_redraw_request(shell, before);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.0.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.0.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.0.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a> From<Steady<'a>> for Element<'a, Message> {
    fn from(steady: Steady<'a>) -> Self {
        Self::new(steady)
    }
}
