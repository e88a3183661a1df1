//! The part of a page between header and foot: its head stays, its content scrolls when it does not fit, with page
//! buttons and a bar that shows where one is.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, RelativeOffset, Scrollable};
use iced::advanced::widget::{tree, Id, Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Renderer as _, Shell, Widget};
use iced::{
    gradient, touch, Background, Border, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
};

use crate::language::Direction;

/// A head that takes more than this share of the height scrolls with the content.
const LARGEST_HEAD: f32 = 0.3;
/// How much of a page stays in sight when it is turned, so that the eye finds its place.
const OVERLAP: f32 = 0.12;
/// How far one line of a wheel goes, in px.
const PX_PER_LINE: f32 = 60.0;

/// How the rail beside a long text looks, in px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rail {
    /// A button's side.
    pub button: f32,
    /// Between rail and text, and between buttons.
    pub gap: f32,
    /// How round the buttons are.
    pub radius: f32,
    /// The bar's width.
    pub bar: f32,
    /// What has been read, and a button that can be pressed.
    pub ink: Color,
    /// What has not been read, and a button that cannot be pressed.
    pub line: Color,
    /// The ground of such a button.
    pub ground: Color,
    /// The ground of the text, into which it fades where it goes on beyond what is in sight.
    pub paper: Color,
    /// How high the fading is.
    pub fade: f32,
}

/// Head, scrolling content and foot.
pub(crate) struct Body<'a, Message> {
    /// Head, content, foot, and the arrows of the two page buttons: usable and not.
    children: Vec<Element<'a, Message>>,
    /// Of which page: another one begins at its start.
    page: String,
    rail: Rail,
    direction: Direction,
    gap: f32,
    /// Whether it is only as high as what it holds.
    hugs: bool,
}

/// The id by which an operation finds the body.
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
        rail: Rail,
        direction: Direction,
        gap: f32,
    ) -> Self {
        let children = parts.into_iter().chain(arrows).collect();
        Self { children, page, rail, direction, gap, hugs: false }
    }

    /// Only as high as what it holds, where that fits.
    pub(crate) fn hug(mut self) -> Self {
        self.hugs = true;
        self
    }

    fn lay(&mut self, index: usize, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        self.children[index].as_widget_mut().layout(&mut tree.children[index], renderer, limits)
    }
}

/// Which page button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Up,
    Down,
}

#[derive(Default)]
struct State {
    page: String,
    /// How far the content is scrolled, in px.
    offset: f32,
    /// How far it can be.
    most: f32,
    /// The height in sight, in px.
    sight: f32,
    /// The height above it that does not scroll, in px.
    above: f32,
    pressed: Option<Turn>,
}

impl State {
    fn scroll_by(&mut self, by: f32) {
        self.offset = (self.offset + by).clamp(0.0, self.most);
    }

    fn turn(&mut self, turn: Turn) {
        let page = (self.sight * (1.0 - OVERLAP)).round();
        self.scroll_by(if turn == Turn::Up { -page } else { page });
    }

    fn can(&self, turn: Turn) -> bool {
        match turn {
            Turn::Up => self.offset > 0.5,
            Turn::Down => self.offset < self.most - 0.5,
        }
    }
}

impl Scrollable for State {
    fn snap_to(&mut self, offset: RelativeOffset<Option<f32>>) {
        self.offset = offset.y.map_or(self.offset, |share| share.clamp(0.0, 1.0) * self.most);
    }

    fn scroll_to(&mut self, offset: AbsoluteOffset<Option<f32>>) {
        self.offset = offset.y.map_or(self.offset, |y| y.clamp(0.0, self.most));
    }

    fn scroll_by(&mut self, offset: AbsoluteOffset, _bounds: Rectangle, _content_bounds: Rectangle) {
        State::scroll_by(self, offset.y);
    }
}

/// The places of a laid-out body, in the window.
struct Places {
    sight: Rectangle,
    up: Rectangle,
    down: Rectangle,
    bar: Rectangle,
}

impl<Message> Body<'_, Message> {
    fn places(&self, layout: Layout<'_>, state: &State) -> Places {
        let bounds = layout.bounds();
        let Rail { button, gap, bar, .. } = self.rail;
        let rail = if state.most > 0.0 { button + gap } else { 0.0 };
        let (sight_x, rail_x) = match self.direction {
            Direction::LeftToRight => (bounds.x, bounds.x + bounds.width - button),
            Direction::RightToLeft => (bounds.x + rail, bounds.x),
        };
        let top = bounds.y + state.above;
        let bottom = top + state.sight;
        let side = Size::new(button, button);
        let down = Rectangle::new(Point::new(rail_x, bottom - button), side);
        let up = Rectangle::new(Point::new(rail_x, down.y - gap - button), side);
        let bar_size = Size::new(bar, (up.y - gap - top).max(0.0));
        Places {
            sight: Rectangle::new(Point::new(sight_x, top), Size::new(bounds.width - rail, state.sight)),
            up,
            down,
            bar: Rectangle::new(Point::new(rail_x + ((button - bar) / 2.0).round(), top), bar_size),
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Body<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, if self.hugs { Length::Shrink } else { Length::Fill })
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { page: self.page.clone(), ..State::default() })
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.page != self.page {
            *state = State { page: self.page.clone(), ..State::default() };
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
        let least = if self.hugs { 0.0 } else { room };
        let filling = Limits::new(Size::new(0.0, least), Size::new(width, f32::INFINITY));
        let mut content = self.lay(CONTENT, tree, renderer, &filling);
        let fits = content.size().height <= room + 0.5;
        if !fits {
            let beside = width - self.rail.button - self.rail.gap;
            content = self.lay(CONTENT, tree, renderer, &free(beside));
            if !is_pinned {
                head = self.lay(HEAD, tree, renderer, &free(beside));
            }
        }
        let head_height = with_gap(&head, self.gap);
        let scrolled = if is_pinned { 0.0 } else { head_height } + content.size().height;
        let height = if self.hugs && fits { head_height + content.size().height + foot_height } else { height };
        let start = match self.direction {
            Direction::RightToLeft if !fits => self.rail.button + self.rail.gap,
            _ => 0.0,
        };
        let state = tree.state.downcast_mut::<State>();
        state.above = above;
        state.sight = height - above - foot_height;
        state.most = if fits { 0.0 } else { (scrolled - state.sight).max(0.0) };
        state.offset = state.offset.clamp(0.0, state.most);

        let head_x = if is_pinned { 0.0 } else { start };
        let foot_y = height - foot.size().height;
        let mut nodes =
            vec![head.move_to((head_x, 0.0)), content.move_to((start, head_height)), foot.move_to((0.0, foot_y))];
        let arrow = Limits::new(Size::ZERO, Size::new(self.rail.button, self.rail.button));
        for index in ARROWS..self.children.len() {
            let node = self.lay(index, tree, renderer, &arrow);
            nodes.push(node);
        }
        Node::with_children(Size::new(width, height), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        let state = tree.state.downcast_mut::<State>();
        let places = self.places(layout, state);
        let translation = Vector::new(0.0, state.offset);
        let content_size = Size::new(places.sight.width, state.most + state.sight);
        let content_bounds = Rectangle::new(places.sight.position(), content_size);
        operation.scrollable(Some(&body_id()), places.sight, content_bounds, translation, state);
        operation.container(Some(&body_id()), layout.bounds());
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
        let places = self.places(layout, state);
        let offset = state.offset;
        let is_scrolling = state.most > 0.0;
        let turn_under = |cursor: mouse::Cursor| match cursor {
            cursor if is_scrolling && cursor.is_over(places.up) => Some(Turn::Up),
            cursor if is_scrolling && cursor.is_over(places.down) => Some(Turn::Down),
            _ => None,
        };
        match event {
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if is_scrolling && cursor.is_over(layout.bounds()) => {
                state.scroll_by(match delta {
                    mouse::ScrollDelta::Lines { y, .. } => -y * PX_PER_LINE,
                    mouse::ScrollDelta::Pixels { y, .. } => -y,
                });
                shell.capture_event();
                shell.request_redraw();
                return;
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if let Some(turn) = turn_under(cursor) {
                    state.pressed = Some(turn);
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                if let Some(turn) = state.pressed.take() {
                    if turn_under(cursor) == Some(turn) {
                        state.turn(turn);
                    }
                    shell.capture_event();
                    shell.request_redraw();
                    return;
                }
            }
            _ => {}
        }
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
        let places = self.places(layout, state);
        let layouts: Vec<_> = layout.children().collect();
        let draw = |renderer: &mut Renderer, index: usize, viewport: &Rectangle| {
            let child: &Element<'_, Message> = &self.children[index];
            child.as_widget().draw(&tree.children[index], renderer, theme, style, layouts[index], cursor, viewport);
        };
        draw(renderer, FOOT, viewport);
        if state.most <= 0.0 {
            draw(renderer, HEAD, viewport);
            draw(renderer, CONTENT, viewport);
            return;
        }
        let is_pinned = state.above > 0.0;
        if is_pinned {
            draw(renderer, HEAD, viewport);
        }
        let offset = state.offset.round();
        renderer.with_layer(places.sight, |renderer| {
            renderer.with_translation(Vector::new(0.0, -offset), |renderer| {
                let visible = places.sight + Vector::new(0.0, offset);
                if !is_pinned {
                    draw(renderer, HEAD, &visible);
                }
                draw(renderer, CONTENT, &visible);
            });
        });
        self.draw_fades(renderer, state, places.sight);
        self.draw_rail(renderer, state, &places, &layouts, |renderer, index, at| {
            let shift = at - layouts[index].position();
            renderer.with_translation(shift, |renderer| draw(renderer, index, &Rectangle::INFINITE));
        });
    }
}

impl<Message> Body<'_, Message> {
    /// A line that the edge cuts fades into the ground: there is more.
    fn draw_fades(&self, renderer: &mut Renderer, state: &State, sight: Rectangle) {
        let Rail { paper, fade, .. } = self.rail;
        let band = Rectangle { height: fade.min(sight.height), ..sight };
        let below = Rectangle { y: sight.y + sight.height - band.height, ..band };
        // An angle of zero runs upward.
        for (turn, bounds, angle) in [(Turn::Up, band, 0.0), (Turn::Down, below, std::f32::consts::PI)] {
            if state.can(turn) {
                let fading = gradient::Linear::new(angle).add_stop(0.0, Color { a: 0.0, ..paper }).add_stop(1.0, paper);
                let quad = renderer::Quad { bounds, ..renderer::Quad::default() };
                renderer.fill_quad(quad, Background::Gradient(fading.into()));
            }
        }
    }

    fn draw_rail(
        &self,
        renderer: &mut Renderer,
        state: &State,
        places: &Places,
        layouts: &[Layout<'_>],
        draw: impl Fn(&mut Renderer, usize, Point),
    ) {
        let Rail { ink, line, ground, radius, .. } = self.rail;
        let fill = |renderer: &mut Renderer, bounds: Rectangle, color: Color, border: Border| {
            renderer
                .fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, Background::Color(color));
        };
        let round = Border { radius: (places.bar.width / 2.0).into(), ..Border::default() };
        fill(renderer, places.bar, line, round);
        let read = (state.offset + state.sight) / (state.most + state.sight);
        fill(renderer, Rectangle { height: places.bar.height * read, ..places.bar }, ink, round);
        for (turn, place, arrow) in [(Turn::Up, places.up, ARROWS), (Turn::Down, places.down, ARROWS + 2)] {
            let is_usable = state.can(turn);
            let is_pressed = state.pressed == Some(turn);
            let border = Border {
                color: if is_usable { ink } else { line },
                width: if is_pressed { 6.0 } else { 3.0 },
                radius: radius.into(),
            };
            fill(renderer, place, if is_usable && !is_pressed { ink } else { ground }, border);
            let index = if is_usable && !is_pressed { arrow } else { arrow + 1 };
            let size = layouts[index].bounds().size();
            let at = Point::new(place.center_x() - size.width / 2.0, place.center_y() - size.height / 2.0);
            draw(renderer, index, at);
        }
    }
}

impl<'a, Message: 'a> From<Body<'a, Message>> for Element<'a, Message> {
    fn from(body: Body<'a, Message>) -> Self {
        Self::new(body)
    }
}
