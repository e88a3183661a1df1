//! The frame around the part of a page that keys have led to.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Renderer as _, Shell, Widget};
use iced::{Background, Border, Color, Length, Rectangle, Renderer, Size, Theme};

use super::event::{Element, Event};

use crate::page::Place;

/// How the frame looks: two lines, one dark and one light, so that it is seen on any ground (WCAG 2.4.13).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ring {
    /// The outer line.
    pub outer: Color,
    /// The inner line.
    pub inner: Color,
    /// How wide each line is, in px.
    pub width: f32,
    /// How round its corners are, in px.
    pub radius: f32,
}

impl Ring {
    fn draw(self, renderer: &mut Renderer, bounds: Rectangle) {
        let mut line = |by: f32, color: Color| {
            // A border is drawn inside its bounds.
            let bounds = bounds.expand(by);
            let border = Border { color, width: self.width, radius: (self.radius + by).into() };
            let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
            renderer.fill_quad(quad, Background::Color(Color::TRANSPARENT));
        };
        line(self.width, self.inner);
        line(self.width * 2.0, self.outer);
    }
}

/// A part of a page that keys lead to: a transparent wrapper that knows its place.
pub(crate) struct Focus<'a> {
    content: Element<'a>,
    stop: StopAt,
    ring: Option<Ring>,
}

/// What an operation sees of such a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopAt {
    /// Its place.
    pub place: Place,
    /// Whether it belongs to a dialog over the page.
    pub is_dialog: bool,
}

impl<'a> Focus<'a> {
    /// A part at a place, with a frame where the keys are there.
    pub(crate) fn new(stop: StopAt, content: impl Into<Element<'a>>, ring: Option<Ring>) -> Self {
        Self { content: content.into(), stop, ring }
    }
}

impl Widget<Event, Theme, Renderer> for Focus<'_> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.custom(None, layout.bounds(), &mut self.stop);
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &iced::Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Event>,
        viewport: &Rectangle,
    ) {
        self.content.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        if let Some(ring) = self.ring {
            ring.draw(renderer, layout.bounds());
        }
    }
}

impl<'a> From<Focus<'a>> for Element<'a> {
    fn from(focus: Focus<'a>) -> Self {
        Self::new(focus)
    }
}
