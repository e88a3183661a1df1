//! Where the content of a body is scrolled to, and the finger on it.

use std::time::{Duration, Instant};

use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, RelativeOffset, Scrollable};
use iced::window::RedrawRequest;
use iced::Rectangle;

use super::kinetic::Kinetic;

/// How much of a page stays in sight when it is turned, so that the eye finds its place.
const OVERLAP: f32 = 0.12;
/// Which page button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    Up,
    Down,
}

/// A finger on the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grip {
    began: f32,
    last: f32,
    is_dragging: bool,
}

/// From one frame of a movement to the next, at least: with what waking up takes, some 62 a second. A display that waits for
/// nobody would otherwise be asked for hundreds.
pub(super) const FRAME: Duration = Duration::from_micros(15_200);
/// The same under a finger, which is followed as often as it is told of, within reason.
pub(super) const FINGER_FRAME: Duration = Duration::from_millis(8);

#[derive(Default)]
pub(crate) struct State {
    pub(super) page: String,
    pub(super) kinetic: Kinetic,
    /// The frame from which this body counts time, and the latest one.
    frames: Option<(Instant, Instant)>,
    grip: Option<Grip>,
    /// The height in sight, in px.
    pub(super) sight: f32,
    /// The height above it that does not scroll, in px.
    pub(super) above: f32,
    pub(super) pressed: Option<Turn>,
    /// Whether a finger drags the bar.
    pub(super) holds_bar: bool,
}

impl State {
    pub(super) fn scroll_by(&mut self, by: f32) {
        self.kinetic.jump_to(self.kinetic.offset + by);
    }

    /// A frame is drawn. Gives back when the next one must follow.
    pub(super) fn frame(&mut self, now: Instant) -> Option<Instant> {
        let first = self.frames.map_or(now, |(first, _)| first);
        self.frames = Some((first, now));
        self.kinetic.step(now.saturating_duration_since(first)).then(|| now + FRAME)
    }

    /// When a movement that has just happened is drawn: at once, but no sooner than `apart` after the latest frame.
    pub(super) fn next_frame(&self, apart: Duration) -> RedrawRequest {
        match self.frames {
            Some((_, latest)) if latest + apart > Instant::now() => RedrawRequest::At(latest + apart),
            _ => RedrawRequest::NextFrame,
        }
    }

    /// A finger takes hold of the text. Returns whether that only stopped it.
    pub(super) fn grip(&mut self, y: f32) -> bool {
        let was_moving = self.kinetic.is_moving();
        self.kinetic.hold(y);
        self.grip = Some(Grip { began: y, last: y, is_dragging: was_moving });
        was_moving
    }

    /// The finger moves. Returns whether that begins to drag, and whether it drags.
    pub(super) fn drag(&mut self, y: f32, slop: f32) -> (bool, bool) {
        let Some(grip) = &mut self.grip else {
            return (false, false);
        };
        let begins = !grip.is_dragging && (y - grip.began).abs() > slop;
        if begins {
            grip.is_dragging = true;
            grip.last = y;
        } else if grip.is_dragging {
            self.kinetic.drag(grip.last, y);
            grip.last = y;
        }
        (begins, grip.is_dragging)
    }

    /// The finger is gone. Returns whether it had dragged.
    pub(super) fn release(&mut self) -> bool {
        let was_dragging = self.grip.take().is_some_and(|grip| grip.is_dragging);
        self.kinetic.release();
        was_dragging
    }

    pub(super) fn turn(&mut self, turn: Turn) {
        let page = (self.sight * (1.0 - OVERLAP)).round();
        self.scroll_by(if turn == Turn::Up { -page } else { page });
    }

    /// The page in sight, from 1, and how many there are.
    pub(super) fn page_of(&self) -> (u16, u16) {
        let Kinetic { offset, most, .. } = self.kinetic;
        let step = (self.sight * (1.0 - OVERLAP)).max(1.0);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let pages = |turns: f32| turns.clamp(0.0, 9998.0) as u16 + 1;
        let all = pages((most / step).ceil());
        let page = if self.can(Turn::Down) { pages((offset / step).round()).min(all - 1) } else { all };
        (page.max(1), all)
    }

    /// A finger on the bar leads the text to a share of its way.
    pub(super) fn lead(&mut self, y: f32, bar: Rectangle) {
        self.kinetic.jump_to((y - bar.y) / bar.height.max(1.0) * self.kinetic.most);
    }

    pub(super) fn can(&self, turn: Turn) -> bool {
        match turn {
            Turn::Up => self.kinetic.offset > 0.5,
            Turn::Down => self.kinetic.offset < self.kinetic.most - 0.5,
        }
    }
}

impl Scrollable for State {
    fn snap_to(&mut self, offset: RelativeOffset<Option<f32>>) {
        self.kinetic.jump_to(offset.y.map_or(self.kinetic.offset, |share| share * self.kinetic.most));
    }

    fn scroll_to(&mut self, offset: AbsoluteOffset<Option<f32>>) {
        self.kinetic.jump_to(offset.y.unwrap_or(self.kinetic.offset));
    }

    fn scroll_by(&mut self, offset: AbsoluteOffset, _bounds: Rectangle, _content_bounds: Rectangle) {
        State::scroll_by(self, offset.y);
    }
}
