//! Operations that bring the part where the keys are into sight.

use iced::advanced::widget::operation::scrollable::{scroll_to, AbsoluteOffset, Scrollable};
use iced::advanced::widget::operation::Outcome;
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

use super::focus::StopAt;

/// How much stands between a part and the edge of what is in sight, in px: more than an edge fades.
const MARGIN: f32 = 48.0;

/// Which way through a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To what stands before.
    Backward,
    /// To what comes next.
    Forward,
}

/// What to do with a part.
#[derive(Clone, Copy, Debug)]
pub enum Goal {
    /// Bring it into sight, from its beginning.
    Reveal,
    /// Show more of it in a direction, when it is higher than what is in sight.
    ReadOn(Direction),
}

/// A text that scrolls: which, what of it is in sight, and how far it is scrolled, in px.
#[derive(Clone, Debug)]
struct Around {
    id: Id,
    sight: Rectangle,
    offset: f32,
}

/// Looks for a part and the text that it scrolls in, and scrolls it. Gives something back only where it did not.
#[derive(Debug)]
pub struct ScrollIntoView {
    wanted: StopAt,
    goal: Goal,
    entered: Option<Around>,
    around: Option<Around>,
    found: Option<(Rectangle, Option<Around>)>,
}

impl ScrollIntoView {
    /// Looks for a part, and scrolls it as the goal says.
    #[must_use]
    pub fn new(wanted: StopAt, goal: Goal) -> Self {
        Self { wanted, goal, entered: None, around: None, found: None }
    }

    /// Which text must be scrolled, and how far.
    fn scroll(&self) -> Option<(Id, f32)> {
        let (bounds, around) = self.found.as_ref()?;
        let Around { id, sight, offset } = around.as_ref()?;
        let top = bounds.y - sight.y;
        let bottom = top + bounds.height;
        let end = offset + sight.height;
        let is_higher = bounds.height + 2.0 * MARGIN > sight.height;
        let page = (sight.height - 2.0 * MARGIN).max(MARGIN);
        let to = match self.goal {
            Goal::Reveal if top - MARGIN < *offset => Some(top - MARGIN),
            Goal::Reveal if bottom + MARGIN <= end => None,
            Goal::Reveal => Some(if is_higher { top - MARGIN } else { bottom + MARGIN - sight.height }),
            Goal::ReadOn(Direction::Backward) => (is_higher && top + 1.0 < *offset).then_some(offset - page),
            Goal::ReadOn(_) => (is_higher && bottom - 1.0 > end).then_some(offset + page),
        };
        to.map(|to| (id.clone(), to))
    }
}

impl Operation for ScrollIntoView {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let before = self.around.clone();
        self.around = self.entered.take().or_else(|| before.clone());
        operate(self);
        self.around = before;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        sight: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.entered = id.cloned().map(|id| Around { id, sight, offset: translation.y });
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if state.downcast_ref::<StopAt>() == Some(&self.wanted) {
            self.found = Some((bounds, self.around.clone()));
        }
    }

    fn finish(&self) -> Outcome<()> {
        let scroll = |(id, y)| Outcome::Chain(Box::new(scroll_to(id, AbsoluteOffset { x: None, y: Some(y) })));
        self.scroll().map_or(Outcome::Some(()), scroll)
    }
}
