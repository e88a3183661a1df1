//! The scrollbar beside a long text: a bar that shows where one is, and two page buttons.

use iced::advanced::text::{self, LineHeight, Renderer as _, Shaping, Text, Wrapping};
use iced::{alignment, Border, Color, Pixels, Point, Rectangle, Size};

use super::kinetic::Kinetic;
use super::state::{State, Turn};
use crate::draw::custom::Canvas;
use crate::draw::fonts;
use crate::language::{Direction, Language};

/// How the scrollbar beside a long text looks, in px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ScrollbarStyle {
    /// A button's side.
    pub button: f32,
    /// Between scrollbar and text, and between buttons.
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
    /// The size of the page's number.
    pub number: f32,
    /// How far a finger moves before it drags: less is the trembling of a hand.
    pub slop: f32,
}

/// The places of a laid-out body, in the window.
pub(super) struct Places {
    pub(super) sight: Rectangle,
    pub(super) up: Rectangle,
    pub(super) down: Rectangle,
    pub(super) bar: Rectangle,
    /// Where a finger takes hold of the bar.
    pub(super) grip: Rectangle,
    /// Where the page's number stands, between bar and buttons.
    number: Rectangle,
}

impl ScrollbarStyle {
    /// The places of a body in `bounds`, whose text is read in `direction`.
    pub(super) fn places(&self, bounds: Rectangle, direction: Direction, state: &State) -> Places {
        let Self { button, gap, bar, .. } = *self;
        let scrollbar = if state.kinetic.most > 0.0 { button + gap } else { 0.0 };
        let (sight_x, rail_x) = match direction {
            Direction::LeftToRight => (bounds.x, bounds.x + bounds.width - button),
            Direction::RightToLeft => (bounds.x + scrollbar, bounds.x),
        };
        let top = bounds.y + state.above;
        let bottom = top + state.sight;
        let side = Size::new(button, button);
        let down = Rectangle::new(Point::new(rail_x, bottom - button), side);
        let up = Rectangle::new(Point::new(rail_x, down.y - gap - button), side);
        let number_height = (self.number * 1.5).round();
        let number =
            Rectangle::new(Point::new(rail_x, up.y - gap / 2.0 - number_height), Size::new(button, number_height));
        let bar_size = Size::new(bar, (number.y - gap / 2.0 - top).max(0.0));
        Places {
            sight: Rectangle::new(Point::new(sight_x, top), Size::new(bounds.width - scrollbar, state.sight)),
            up,
            down,
            grip: Rectangle::new(Point::new(rail_x, top), Size::new(button, bar_size.height)),
            number,
            bar: Rectangle::new(Point::new(rail_x + ((button - bar) / 2.0).round(), top), bar_size),
        }
    }

    /// Draws the bar, the buttons, and the fading of what the edges cut. The arrows are children of the canvas from `first`:
    /// up and down, each usable and not.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_, '_>, state: &State, places: &Places, first: usize) {
        let Self { ink, line, ground, radius, .. } = *self;
        for turn in [Turn::Up, Turn::Down].into_iter().filter(|turn| state.can(*turn)) {
            self.fade_out(canvas, turn, places.sight);
        }
        let round = Border { radius: (places.bar.width / 2.0).into(), ..Border::default() };
        canvas.fill(places.bar, line, round);
        let Kinetic { offset, most, .. } = state.kinetic;
        let read = ((offset + state.sight) / (most + state.sight)).clamp(0.0, 1.0);
        canvas.fill(Rectangle { height: places.bar.height * read, ..places.bar }, ink, round);
        self.write_number(canvas, state, places.number);
        for (turn, place, arrow) in [(Turn::Up, places.up, first), (Turn::Down, places.down, first + 2)] {
            let is_usable = state.can(turn);
            let is_pressed = state.pressed == Some(turn);
            let border = Border {
                color: if is_usable { ink } else { line },
                width: if is_pressed { 6.0 } else { 3.0 },
                radius: radius.into(),
            };
            canvas.fill(place, if is_usable && !is_pressed { ink } else { ground }, border);
            let arrow = if is_usable && !is_pressed { arrow } else { arrow + 1 };
            let bounds = canvas.layout.child(arrow).bounds();
            let size = bounds.size();
            let at = Point::new(place.center_x() - size.width / 2.0, place.center_y() - size.height / 2.0);
            canvas.shifted(at - bounds.position(), |canvas| canvas.draw(arrow, &canvas.layout.bounds()));
        }
    }

    /// Which page of how many is in sight: `2 / 7`.
    fn write_number(&self, canvas: &mut Canvas<'_, '_>, state: &State, place: Rectangle) {
        let (page, pages) = state.page_of();
        let text = Text {
            content: format!("{page} / {pages}"),
            bounds: place.size(),
            size: Pixels(self.number.max(1.0)),
            line_height: LineHeight::Relative(1.5),
            font: fonts::font(Language::English, true),
            align_x: text::Alignment::Center,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        };
        canvas.renderer.fill_text(text, place.center(), self.ink, place);
    }

    /// Covers a line that the edge cuts with the ground, the more the nearer to the edge: there is more. In steps, which
    /// cost the software renderer a fraction of a gradient, in each frame of a movement.
    fn fade_out(&self, canvas: &mut Canvas<'_, '_>, turn: Turn, sight: Rectangle) {
        const STEPS: u8 = 6;
        let height = (self.fade.min(sight.height) / f32::from(STEPS)).ceil();
        for step in 0..STEPS {
            let from_edge = f32::from(step) * height;
            let y = match turn {
                Turn::Up => sight.y + from_edge,
                Turn::Down => sight.y + sight.height - from_edge - height,
            };
            let covers = 1.0 - (f32::from(step) + 0.5) / f32::from(STEPS);
            canvas.fill(Rectangle { y, height, ..sight }, Color { a: covers, ..self.paper }, Border::default());
        }
    }
}
