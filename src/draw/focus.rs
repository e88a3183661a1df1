//! The frame around the part of a page that keys have led to.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Operation;
use iced::advanced::Layout;
use iced::{Border, Color, Length, Size};

use super::custom::{Canvas, Children, Custom, Part};
use super::event::Element;
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

/// What an operation sees of a part of a page that keys lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StopAt {
    /// Its place.
    pub place: Place,
    /// Whether it belongs to a dialog over the page.
    pub is_dialog: bool,
}

/// A part that knows its place.
struct Focus {
    stop: StopAt,
    ring: Option<Ring>,
    size: Size<Length>,
}

/// A part at a place, with a frame where the keys are there.
pub(super) fn focus<'a>(stop: StopAt, content: Element<'a>, ring: Option<Ring>) -> Element<'a> {
    let part = Focus { stop, ring, size: content.as_widget().size() };
    Custom { part, children: vec![content] }.into()
}

impl Part for Focus {
    type State = ();

    fn size(&self) -> Size<Length> {
        self.size
    }

    fn layout(&mut self, _state: &mut (), children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        children.layout_one(limits)
    }

    fn operate(&mut self, _state: &mut (), layout: Layout<'_>, operation: &mut dyn Operation) {
        operation.custom(None, layout.bounds(), &mut self.stop);
    }

    fn draw(&self, _state: &(), canvas: &mut Canvas<'_, '_>) {
        canvas.draw_children();
        let Some(Ring { outer, inner, width, radius }) = self.ring else {
            return;
        };
        for (by, color) in [(width, inner), (width * 2.0, outer)] {
            // A border is drawn inside its bounds.
            let bounds = canvas.layout.bounds().expand(by);
            canvas.fill(bounds, Color::TRANSPARENT, Border { color, width, radius: (radius + by).into() });
        }
    }
}
