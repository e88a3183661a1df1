//! Scrolls a part of the sheet into sight.

use iced::advanced::widget::operation::scrollable::{scroll_to, AbsoluteOffset, Scrollable};
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

/// How much stays in sight above and below, in px.
const MARGIN: f32 = 24.0;

/// Looks for a part and the scrollable that it is in.
pub(super) struct Reveal {
    scrollable: Id,
    part: Id,
    sight: Option<(Rectangle, f32)>,
    found: Option<Rectangle>,
}

impl Reveal {
    /// Of a part in a scrollable.
    pub(super) fn of(scrollable: impl Into<Id>, part: Id) -> Self {
        Self { scrollable: scrollable.into(), part, sight: None, found: None }
    }

    /// How far the scrollable must be scrolled.
    fn offset(&self) -> Option<f32> {
        let ((sight, offset), part) = (self.sight?, self.found?);
        let top = part.y - sight.y;
        let bottom = top + part.height;
        let is_above = top - MARGIN < offset;
        let is_below = bottom + MARGIN > offset + sight.height;
        // What is higher than the pane is shown from its beginning.
        let from_below = (bottom + MARGIN - sight.height).min(top - MARGIN);
        (is_above || is_below).then_some(if is_above { top - MARGIN } else { from_below }.max(0.0))
    }
}

impl Operation for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&self.part) {
            self.found = Some(bounds);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        sight: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&self.scrollable) {
            self.sight = Some((sight, translation.y));
        }
    }

    fn finish(&self) -> Outcome<()> {
        let scroll = |y| {
            let to = AbsoluteOffset { x: None, y: Some(y) };
            Outcome::Chain(Box::new(scroll_to(self.scrollable.clone(), to)))
        };
        self.offset().map_or(Outcome::Some(()), scroll)
    }
}
