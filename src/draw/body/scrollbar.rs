//! The scrollbar beside a long text: a bar that shows where one is, and two page buttons.

use iced::advanced::{renderer, Layout, Renderer as _};
use iced::{Background, Border, Color, Point, Rectangle, Renderer, Size};

use super::state::{State, Turn};
use crate::language::Direction;

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
    /// How far a finger moves before it drags: less is the trembling of a hand.
    pub slop: f32,
}

/// The places of a laid-out body, in the window.
pub(super) struct Places {
    pub(super) sight: Rectangle,
    pub(super) up: Rectangle,
    pub(super) down: Rectangle,
    pub(super) bar: Rectangle,
}

impl ScrollbarStyle {
    /// The places of a body in `bounds`, whose text is read in `direction`.
    pub(super) fn places(&self, bounds: Rectangle, direction: Direction, state: &State) -> Places {
        let Self { button, gap, bar, .. } = *self;
        let scrollbar = if state.most() > 0.0 { button + gap } else { 0.0 };
        let (sight_x, rail_x) = match direction {
            Direction::LeftToRight => (bounds.x, bounds.x + bounds.width - button),
            Direction::RightToLeft => (bounds.x + scrollbar, bounds.x),
        };
        let top = bounds.y + state.above;
        let bottom = top + state.sight;
        let side = Size::new(button, button);
        let down = Rectangle::new(Point::new(rail_x, bottom - button), side);
        let up = Rectangle::new(Point::new(rail_x, down.y - gap - button), side);
        let bar_size = Size::new(bar, (up.y - gap - top).max(0.0));
        Places {
            sight: Rectangle::new(Point::new(sight_x, top), Size::new(bounds.width - scrollbar, state.sight)),
            up,
            down,
            bar: Rectangle::new(Point::new(rail_x + ((button - bar) / 2.0).round(), top), bar_size),
        }
    }

    /// A line that the edge cuts fades into the ground: there is more.
    pub(super) fn draw_fades(&self, renderer: &mut Renderer, state: &State, sight: Rectangle) {
        let Self { paper, fade, .. } = *self;
        let band = Rectangle { height: fade.min(sight.height), ..sight };
        let below = Rectangle { y: sight.y + sight.height - band.height, ..band };
        for (turn, band) in [(Turn::Up, band), (Turn::Down, below)] {
            if state.can(turn) {
                fade_out(renderer, band, turn, paper);
            }
        }
    }

    /// Draws the bar and the buttons; `arrows` are laid out as up and down, each usable and not, and drawn by their number.
    pub(super) fn draw(
        &self,
        renderer: &mut Renderer,
        state: &State,
        places: &Places,
        arrows: &[Layout<'_>],
        draw: impl Fn(&mut Renderer, usize, Point),
    ) {
        let Self { ink, line, ground, radius, .. } = *self;
        let fill = |renderer: &mut Renderer, bounds: Rectangle, color: Color, border: Border| {
            renderer
                .fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, Background::Color(color));
        };
        let round = Border { radius: (places.bar.width / 2.0).into(), ..Border::default() };
        fill(renderer, places.bar, line, round);
        let read = ((state.offset() + state.sight) / (state.most() + state.sight)).clamp(0.0, 1.0);
        fill(renderer, Rectangle { height: places.bar.height * read, ..places.bar }, ink, round);
        for (turn, place, arrow) in [(Turn::Up, places.up, 0), (Turn::Down, places.down, 2)] {
            let is_usable = state.can(turn);
            let is_pressed = state.pressed == Some(turn);
            let border = Border {
                color: if is_usable { ink } else { line },
                width: if is_pressed { 6.0 } else { 3.0 },
                radius: radius.into(),
            };
            fill(renderer, place, if is_usable && !is_pressed { ink } else { ground }, border);
            let index = if is_usable && !is_pressed { arrow } else { arrow + 1 };
            let size = arrows[index].bounds().size();
            let at = Point::new(place.center_x() - size.width / 2.0, place.center_y() - size.height / 2.0);
            draw(renderer, index, at);
        }
    }
}

/// Covers a band with the ground, the more the nearer to the edge: in steps, which cost the software renderer a fraction of
/// a gradient, in each frame of a movement.
fn fade_out(renderer: &mut Renderer, band: Rectangle, turn: Turn, paper: Color) {
    const STEPS: u8 = 6;
    let height = (band.height / f32::from(STEPS)).ceil();
    for step in 0..STEPS {
        let from_edge = f32::from(step) * height;
        let y = match turn {
            Turn::Up => band.y + from_edge,
            Turn::Down => band.y + band.height - from_edge - height,
        };
        let covers = 1.0 - (f32::from(step) + 0.5) / f32::from(STEPS);
        let quad = renderer::Quad { bounds: Rectangle { y, height, ..band }, ..renderer::Quad::default() };
        renderer.fill_quad(quad, Background::Color(Color { a: covers, ..paper }));
    }
}
