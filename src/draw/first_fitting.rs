//! Drawings of the same, the roomiest first: the first one that fits the height is shown.

use iced::advanced::layout::{Limits, Node};
use iced::{Length, Size};

use super::custom::{Canvas, Children, Custom, Input, Part};
use super::event::Element;

/// How high the one that is shown may be.
pub(crate) struct Choosing {
    height: Length,
}

/// The first of several drawings that fits; the last one where none does.
pub(crate) type FirstFitting<'a> = Custom<'a, Choosing>;

impl<'a> FirstFitting<'a> {
    /// The first that fits of `drawings`, as high as asked; there is at least one.
    pub(crate) fn of(height: Length, drawings: impl IntoIterator<Item = Element<'a>>) -> Self {
        Self { part: Choosing { height }, children: drawings.into_iter().collect() }
    }
}

impl Part for Choosing {
    /// The number of the one that is shown.
    type State = usize;

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, self.height)
    }

    fn layout(&mut self, shown: &mut usize, children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        let Size { width, height } = limits.max();
        // As high as it is by itself: what fills a height fills none.
        let free = Limits::with_compression(Size::ZERO, Size::new(width, f32::INFINITY), Size::new(false, true));
        let last = children.count().saturating_sub(1);
        let mut fits = |child: &usize| children.layout(*child, &free).size().height <= height;
        *shown = (0..last).find(&mut fits).unwrap_or(last);
        let node = children.layout(*shown, limits);
        let size = node.size();
        let mut nodes = vec![Node::default(); children.count()];
        nodes[*shown] = node;
        Node::with_children(size, nodes)
    }

    fn shows(&self, shown: &usize, child: usize) -> bool {
        *shown == child
    }

    fn update(&mut self, shown: &mut usize, input: &mut Input<'_, '_, '_>) {
        input.tell(*shown, input.event, input.cursor, input.viewport);
    }

    fn draw(&self, shown: &usize, canvas: &mut Canvas<'_, '_>) {
        canvas.draw(*shown, canvas.viewport);
    }
}
