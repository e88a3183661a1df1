//! A ground that goes from one color to another: as bands, one for each step that eight bits of a channel can show.
//! The picture is that of a gradient; the renderer's own gradient takes a third of a start.

use iced::advanced::layout::{self, Limits, Node};
use iced::{Border, Color, Length, Rectangle, Size};

use super::context::color;
use super::custom::{Canvas, Children, Custom, Part};
use super::event::Element;
use crate::look::Rgb;

/// From `top` to `bottom`.
struct Fade {
    top: Rgb,
    bottom: Rgb,
}

/// A ground that fills its place.
pub(super) fn fade<'a>(top: Rgb, bottom: Rgb) -> Element<'a> {
    Custom { part: Fade { top, bottom }, children: Vec::new() }.into()
}

impl Fade {
    /// How many bands differ from each other.
    fn count(&self) -> u8 {
        let (Rgb(r, g, b), Rgb(r2, g2, b2)) = (self.top, self.bottom);
        r.abs_diff(r2).max(g.abs_diff(g2)).max(b.abs_diff(b2)).saturating_add(1)
    }

    fn color(&self, share: f32) -> Color {
        let (top, bottom) = (color(self.top), color(self.bottom));
        let mix = |from: f32, to: f32| from + (to - from) * share;
        Color::from_rgb(mix(top.r, bottom.r), mix(top.g, bottom.g), mix(top.b, bottom.b))
    }
}

impl Part for Fade {
    type State = ();

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _state: &mut (), _children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        layout::atomic(limits, Length::Fill, Length::Fill)
    }

    fn draw(&self, _state: &(), canvas: &mut Canvas<'_, '_>) {
        let bounds = canvas.layout.bounds();
        let count = self.count();
        let edge = |band: u8| (bounds.y + bounds.height * f32::from(band) / f32::from(count)).round();
        for band in 0..count {
            let (y, bottom) = (edge(band), edge(band + 1));
            let share = f32::from(band) / f32::from(count.saturating_sub(1).max(1));
            canvas.fill(Rectangle { y, height: bottom - y, ..bounds }, self.color(share), Border::default());
        }
    }
}
