//! The part of a page between header and foot: its head stays, its content scrolls when it does not fit, with page
//! buttons and a bar that shows where one is.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{tree, Id, Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Renderer as _, Shell, Widget};
use iced::{touch, window, Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::state::{State, Turn, FINGER_FRAME, FRAME};
use crate::language::Direction;

use super::scrollbar::ScrollbarStyle;

/// A head that takes more than this share of the height scrolls with the content.
const LARGEST_HEAD: f32 = 0.3;
/// How far one line of a wheel goes, in px.
const PX_PER_LINE: f32 = 60.0;

/// Head, scrolling content and foot.
pub(crate) struct Body<'a, Message> {
    /// Head, content, foot, and the arrows of the two page buttons: usable and not.
    children: Vec<Element<'a, Message>>,
    /// Of which page: another one begins at its start.
    page: String,
    scrollbar: ScrollbarStyle,
    direction: Direction,
    gap: f32,
    /// Whether it is a dialog's: only as high as what it holds.
    is_dialog: bool,
}

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

impl<'a, Message> Body<'a, Message> {
    /// A body of head, content and foot for `page`; the arrows stand on the page buttons: up and down, each usable and not.
    pub(crate) fn new(
        page: String,
        parts: [Element<'a, Message>; 3],
        arrows: [Element<'a, Message>; 4],
        scrollbar: ScrollbarStyle,
        direction: Direction,
        gap: f32,
    ) -> Self {
        let children = parts.into_iter().chain(arrows).collect();
        Self { children, page, scrollbar, direction, gap, is_dialog: false }
    }

    /// A dialog's: only as high as what it holds, where that fits.
    pub(crate) fn over_page(mut self) -> Self {
        self.is_dialog = true;
        self
    }

    fn lay(&mut self, index: usize, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        self.children[index].as_widget_mut().layout(&mut tree.children[index], renderer, limits)
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Body<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, if self.is_dialog { Length::Shrink } else { Length::Fill })
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::of(&self.page))
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.page != self.page {
            *state = State::of(&self.page);
        }
        tree.diff_children(&self.children);
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let Size { width, height } = limits.max();
        let free = |width| Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let with_gap = |node: &Node, gap: f32| if node.size().height > 0.0 { node.size().height + gap } else { 0.0 };
        let mut head = self.lay(HEAD, tree, renderer, &free(width));
        let foot = self.lay(FOOT, tree, renderer, &free(width));
        let (head_height, foot_height) = (with_gap(&head, self.gap), with_gap(&foot, self.gap));
        let is_pinned = head_height <= height * LARGEST_HEAD;
        let above = if is_pinned { head_height } else { 0.0 };
        let room = (height - head_height - foot_height).max(0.0);

        // What fits takes the whole width, and its rows may grow to fill the height.
        let least = if self.is_dialog { 0.0 } else { room };
        let filling = Limits::new(Size::new(0.0, least), Size::new(width, f32::INFINITY));
        let mut content = self.lay(CONTENT, tree, renderer, &filling);
        let fits = content.size().height <= room + 0.5;
        if !fits {
            let beside = width - self.scrollbar.button - self.scrollbar.gap;
            content = self.lay(CONTENT, tree, renderer, &free(beside));
            if !is_pinned {
                head = self.lay(HEAD, tree, renderer, &free(beside));
            }
        }
        let head_height = with_gap(&head, self.gap);
        let scrolled = if is_pinned { 0.0 } else { head_height } + content.size().height;
        let height = if self.is_dialog && fits { head_height + content.size().height + foot_height } else { height };
        let start = match self.direction {
            Direction::RightToLeft if !fits => self.scrollbar.button + self.scrollbar.gap,
            _ => 0.0,
        };
        let state = tree.state.downcast_mut::<State>();
        state.above = above;
        state.sight = height - above - foot_height;
        state.kinetic.set_most(if fits { 0.0 } else { (scrolled - state.sight).max(0.0) });

        let head_x = if is_pinned { 0.0 } else { start };
        let foot_y = height - foot.size().height;
        let mut nodes =
            vec![head.move_to((head_x, 0.0)), content.move_to((start, head_height)), foot.move_to((0.0, foot_y))];
        let arrow = Limits::new(Size::ZERO, Size::new(self.scrollbar.button, self.scrollbar.button));
        for index in ARROWS..self.children.len() {
            let node = self.lay(index, tree, renderer, &arrow);
            nodes.push(node);
        }
        Node::with_children(Size::new(width, height), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        let places = self.scrollbar.places(layout.bounds(), self.direction, state);
        let translation = Vector::new(0.0, state.offset());
        let content_size = Size::new(places.sight.width, state.most() + state.sight);
        let content_bounds = Rectangle::new(places.sight.position(), content_size);
        let id = if self.is_dialog { Id::new("dialog") } else { body_id() };
        operation.scrollable(Some(&id), places.sight, content_bounds, translation, state);
        operation.container(Some(&id), layout.bounds());
        operation.traverse(&mut |operation| {
            let children = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
            for ((child, tree), layout) in children.take(ARROWS) {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
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
        let state = tree.state.downcast_mut::<State>();
        let places = self.scrollbar.places(layout.bounds(), self.direction, state);
        let offset = state.offset();
        let is_scrolling = state.most() > 0.0;
        let turn_under = |cursor: mouse::Cursor| match cursor {
            cursor if is_scrolling && cursor.is_over(places.up) => Some(Turn::Up),
            cursor if is_scrolling && cursor.is_over(places.down) => Some(Turn::Down),
            _ => None,
        };
        // What was pressed under a finger that begins to drag is let go.
        let mut lost = None;
        match event {
            Event::Window(window::Event::RedrawRequested(now)) => {
                if let Some(next) = state.frame(*now) {
                    shell.request_redraw_at(next);
                }
            }
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if is_scrolling && cursor.is_over(layout.bounds()) => {
                match delta {
                    mouse::ScrollDelta::Lines { y, .. } => state.kinetic.send(-y * PX_PER_LINE),
                    mouse::ScrollDelta::Pixels { y, .. } => state.scroll_by(-y),
                }
                shell.capture_event();
                shell.request_redraw_at(state.next_frame(FRAME));
                return;
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(turn) = turn_under(cursor) {
                    state.pressed = Some(turn);
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
                let at = cursor.position().filter(|_| is_scrolling && cursor.is_over(places.sight));
                if at.is_some_and(|at| state.grip(at.y)) {
                    shell.capture_event();
                    return;
                }
                shell.request_redraw();
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                let (begins, drags) = state.drag(position.y, self.scrollbar.slop);
                if drags {
                    shell.request_redraw_at(state.next_frame(FINGER_FRAME));
                    if !begins {
                        shell.capture_event();
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
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
                if state.release() {
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => {
                state.pressed = None;
                state.release();
                shell.request_redraw();
            }
            _ => {}
        }
        let event = lost.as_ref().unwrap_or(event);
        let has_pinned_head = state.above > 0.0;
        let children = self.children.iter_mut().zip(&mut tree.children).zip(layout.children());
        for (index, ((child, tree), layout)) in children.take(ARROWS).enumerate() {
            let is_pinned = index == FOOT || (index == HEAD && has_pinned_head);
            let (cursor, viewport) = if is_pinned {
                (cursor, *viewport)
            } else if cursor.is_over(places.sight) {
                (cursor + Vector::new(0.0, offset), places.sight + Vector::new(0.0, offset))
            } else {
                (mouse::Cursor::Unavailable, places.sight + Vector::new(0.0, offset))
            };
            child.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, &viewport);
        }
        if lost.is_some() {
            shell.capture_event();
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
        let state = tree.state.downcast_ref::<State>();
        let places = self.scrollbar.places(layout.bounds(), self.direction, state);
        let layouts: Vec<_> = layout.children().collect();
        let draw = |renderer: &mut Renderer, index: usize, viewport: &Rectangle| {
            let child: &Element<'_, Message> = &self.children[index];
            child.as_widget().draw(&tree.children[index], renderer, theme, style, layouts[index], cursor, viewport);
        };
        draw(renderer, FOOT, viewport);
        if state.most() <= 0.0 {
            draw(renderer, HEAD, viewport);
            draw(renderer, CONTENT, viewport);
            return;
        }
        let is_pinned = state.above > 0.0;
        if is_pinned {
            draw(renderer, HEAD, viewport);
        }
        let offset = state.offset().round();
        renderer.with_layer(places.sight, |renderer| {
            renderer.with_translation(Vector::new(0.0, -offset), |renderer| {
                let visible = places.sight + Vector::new(0.0, offset);
                if !is_pinned {
                    draw(renderer, HEAD, &visible);
                }
                draw(renderer, CONTENT, &visible);
            });
        });
        self.scrollbar.draw_fades(renderer, state, places.sight);
        self.scrollbar.draw(renderer, state, &places, &layouts[ARROWS..], |renderer, arrow, at| {
            let index = ARROWS + arrow;
            let shift = at - layouts[index].position();
            renderer.with_translation(shift, |renderer| draw(renderer, index, &Rectangle::INFINITE));
        });
    }
}

impl<'a, Message: 'a> From<Body<'a, Message>> for Element<'a, Message> {
    fn from(body: Body<'a, Message>) -> Self {
        Self::new(body)
    }
}
