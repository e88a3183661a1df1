//! The part of a page between header and foot: its head stays, its content scrolls when it does not fit, with page
//! buttons and a bar that shows where one is.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{mouse, Layout, Renderer as _};
use iced::{touch, window, Event, Length, Rectangle, Size, Vector};

use super::scrollbar::{Places, ScrollbarStyle};
use super::state::{State, Turn, FINGER_FRAME, FRAME};
use crate::draw::custom::{Canvas, Children, Custom, Input, Part};
use crate::draw::event::Element;
use crate::language::Direction;

/// A head that takes more than this share of the height scrolls with the content.
const LARGEST_HEAD: f32 = 0.3;
/// How far one line of a wheel goes, in px.
const PX_PER_LINE: f32 = 60.0;

/// How a head, a scrolling content and a foot stand above each other.
pub(crate) struct Stack {
    /// Of which page: another one begins at its start.
    page: String,
    scrollbar: ScrollbarStyle,
    direction: Direction,
    gap: f32,
    /// Whether it is a dialog's: only as high as what it holds.
    is_dialog: bool,
}

/// Head, scrolling content and foot.
pub(crate) type Body<'a> = Custom<'a, Stack>;

/// The id by which an operation finds the body of a page.
#[must_use]
pub fn body_id() -> Id {
    Id::new("body")
}

const HEAD: usize = 0;
const CONTENT: usize = 1;
const FOOT: usize = 2;
/// The arrows: up, down; usable first.
const ARROWS: usize = 3;

impl<'a> Body<'a> {
    /// A body of head, content and foot for `page`; the arrows stand on the page buttons: up and down, each usable and not.
    pub(crate) fn new(
        page: String,
        parts: [Element<'a>; 3],
        arrows: [Element<'a>; 4],
        scrollbar: ScrollbarStyle,
        direction: Direction,
        gap: f32,
    ) -> Self {
        let children = parts.into_iter().chain(arrows).collect();
        Self { children, part: Stack { page, scrollbar, direction, gap, is_dialog: false } }
    }

    /// A dialog's: only as high as what it holds, where that fits.
    pub(crate) fn over_page(mut self) -> Self {
        self.part.is_dialog = true;
        self
    }
}

impl Stack {
    fn places(&self, layout: Layout<'_>, state: &State) -> Places {
        self.scrollbar.places(layout.bounds(), self.direction, state)
    }
}

impl Part for Stack {
    type State = State;

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, if self.is_dialog { Length::Shrink } else { Length::Fill })
    }

    fn renew(&self, state: &mut State) {
        if state.page != self.page {
            *state = State::default();
            state.page.clone_from(&self.page);
        }
    }

    fn layout(&mut self, state: &mut State, children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        let Size { width, height } = limits.max();
        let free = |width| Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let with_gap = |node: &Node, gap: f32| if node.size().height > 0.0 { node.size().height + gap } else { 0.0 };
        let mut head = children.layout(HEAD, &free(width));
        let foot = children.layout(FOOT, &free(width));
        let (head_height, foot_height) = (with_gap(&head, self.gap), with_gap(&foot, self.gap));
        let is_pinned = head_height <= height * LARGEST_HEAD;
        let above = if is_pinned { head_height } else { 0.0 };
        let room = (height - head_height - foot_height).max(0.0);

        // What fits takes the whole width, and its rows may grow to fill the height.
        let least = if self.is_dialog { 0.0 } else { room };
        let filling = Limits::new(Size::new(0.0, least), Size::new(width, f32::INFINITY));
        let mut content = children.layout(CONTENT, &filling);
        let fits = content.size().height <= room + 0.5;
        if !fits {
            let beside = width - self.scrollbar.button - self.scrollbar.gap;
            content = children.layout(CONTENT, &free(beside));
            if !is_pinned {
                head = children.layout(HEAD, &free(beside));
            }
        }
        let head_height = with_gap(&head, self.gap);
        let scrolled = if is_pinned { 0.0 } else { head_height } + content.size().height;
        let height = if self.is_dialog && fits { head_height + content.size().height + foot_height } else { height };
        let start = match self.direction {
            Direction::RightToLeft if !fits => self.scrollbar.button + self.scrollbar.gap,
            _ => 0.0,
        };
        state.above = above;
        state.sight = height - above - foot_height;
        state.kinetic.set_most(if fits { 0.0 } else { (scrolled - state.sight).max(0.0) });

        let head_x = if is_pinned { 0.0 } else { start };
        let foot_y = height - foot.size().height;
        let mut nodes =
            vec![head.move_to((head_x, 0.0)), content.move_to((start, head_height)), foot.move_to((0.0, foot_y))];
        let arrow = Limits::new(Size::ZERO, Size::new(self.scrollbar.button, self.scrollbar.button));
        nodes.extend((ARROWS..children.count()).map(|index| children.layout(index, &arrow)));
        Node::with_children(Size::new(width, height), nodes)
    }

    fn operate(&mut self, state: &mut State, layout: Layout<'_>, operation: &mut dyn Operation) {
        let sight = self.places(layout, state).sight;
        let translation = Vector::new(0.0, state.kinetic.offset);
        let content = Size::new(sight.width, state.kinetic.most + state.sight);
        let id = if self.is_dialog { Id::new("dialog") } else { body_id() };
        operation.scrollable(Some(&id), sight, Rectangle::new(sight.position(), content), translation, state);
        operation.container(Some(&id), layout.bounds());
    }

    fn update(&mut self, state: &mut State, input: &mut Input<'_, '_, '_>) {
        let (event, cursor) = (input.event, input.cursor);
        let places = self.places(input.layout, state);
        let beyond = Vector::new(0.0, state.kinetic.offset);
        let is_scrolling = state.kinetic.most > 0.0;
        let turn_under = |cursor: mouse::Cursor| match cursor {
            cursor if is_scrolling && cursor.is_over(places.up) => Some(Turn::Up),
            cursor if is_scrolling && cursor.is_over(places.down) => Some(Turn::Down),
            _ => None,
        };
        if drag_bar(state, input, places.grip) {
            input.shell.capture_event();
            input.shell.request_redraw_at(state.next_frame(FINGER_FRAME));
            return;
        }
        // What was pressed under a finger that begins to drag is let go.
        let mut lost = None;
        match event {
            Event::Window(window::Event::RedrawRequested(now)) => {
                if let Some(next) = state.frame(*now) {
                    input.shell.request_redraw_at(next);
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta })
                if is_scrolling && cursor.is_over(input.layout.bounds()) =>
            {
                match delta {
                    mouse::ScrollDelta::Lines { y, .. } => state.kinetic.send(-y * PX_PER_LINE),
                    mouse::ScrollDelta::Pixels { y, .. } => state.scroll_by(-y),
                }
                input.shell.capture_event();
                input.shell.request_redraw_at(state.next_frame(FRAME));
                return;
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(turn) = turn_under(cursor) {
                    state.pressed = Some(turn);
                    input.shell.capture_event();
                    input.shell.request_redraw();
                    return;
                }
                let at = cursor.position().filter(|_| is_scrolling && cursor.is_over(places.sight));
                if at.is_some_and(|at| state.grip(at.y)) {
                    input.shell.capture_event();
                    return;
                }
                input.shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                let (begins, drags) = state.drag(position.y, self.scrollbar.slop);
                if drags {
                    input.shell.request_redraw_at(state.next_frame(FINGER_FRAME));
                    if !begins {
                        input.shell.capture_event();
                        return;
                    }
                    let finger = touch::Finger(0);
                    lost = Some(Event::Touch(touch::Event::FingerLost { id: finger, position: *position }));
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if let Some(turn) = state.pressed.take() {
                    if turn_under(cursor) == Some(turn) {
                        state.turn(turn);
                    }
                    input.shell.capture_event();
                    input.shell.request_redraw();
                    return;
                }
                if state.release() {
                    input.shell.capture_event();
                    input.shell.request_redraw();
                    return;
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => {
                state.pressed = None;
                state.holds_bar = false;
                state.release();
                input.shell.request_redraw();
            }
            _ => {}
        }
        let event = lost.as_ref().unwrap_or(event);
        let scrolled = places.sight + beyond;
        let cursor_there = if cursor.is_over(places.sight) { cursor + beyond } else { mouse::Cursor::Unavailable };
        for index in [HEAD, CONTENT, FOOT] {
            if index == FOOT || (index == HEAD && state.above > 0.0) {
                input.tell(index, event, cursor, input.viewport);
            } else {
                input.tell(index, event, cursor_there, &scrolled);
            }
        }
        if lost.is_some() {
            input.shell.capture_event();
        }
    }

    fn draw(&self, state: &State, canvas: &mut Canvas<'_, '_>) {
        let places = self.places(canvas.layout, state);
        canvas.draw(FOOT, canvas.viewport);
        let is_pinned = state.above > 0.0;
        if is_pinned || state.kinetic.most <= 0.0 {
            canvas.draw(HEAD, canvas.viewport);
        }
        if state.kinetic.most <= 0.0 {
            canvas.draw(CONTENT, canvas.viewport);
            return;
        }
        let beyond = Vector::new(0.0, state.kinetic.offset.round());
        canvas.renderer.start_layer(places.sight);
        canvas.shifted(Vector::ZERO - beyond, |canvas| {
            let visible = places.sight + beyond;
            if !is_pinned {
                canvas.draw(HEAD, &visible);
            }
            canvas.draw(CONTENT, &visible);
        });
        canvas.renderer.end_layer();
        self.scrollbar.draw(canvas, state, &places, ARROWS);
    }
}

/// Lets a finger on the bar lead the text. Returns whether the event was meant for it.
fn drag_bar(state: &mut State, input: &Input<'_, '_, '_>, bar: Rectangle) -> bool {
    match input.event {
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
            let at = input.cursor.position_over(bar).filter(|_| state.kinetic.most > 0.0);
            state.holds_bar = at.is_some();
            if let Some(at) = at {
                state.lead(at.y, bar);
            }
            at.is_some()
        }
        Event::Mouse(mouse::Event::CursorMoved { position }) if state.holds_bar => {
            state.lead(position.y, bar);
            true
        }
        Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => std::mem::take(&mut state.holds_bar),
        _ => false,
    }
}
