//! A ground that goes from one color to another: as fade, one for each step that eight bits of a channel can show.
//! The picture is that of a gradient; the renderer's own gradient takes a third of a start.

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::widget::Tree;
use iced::advanced::{mouse, renderer, Layout, Renderer as _, Widget};
use iced::{Background, Color, Element, Length, Rectangle, Renderer, Size, Theme};

use super::context::color;
use crate::look::Rgb;

/// Fade from `top` to `bottom`.
pub(crate) struct Fade {
    top: Rgb,
    bottom: Rgb,
}

impl Fade {
    /// A ground that fills its place.
    pub(crate) fn new(top: Rgb, bottom: Rgb) -> Self {
        Self { top, bottom }
    }

    /// How many fade differ from each other.
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

impl<Message> Widget<Message, Theme, Renderer> for Fade {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &Limits) -> Node {
        layout::atomic(limits, Length::Fill, Length::Fill)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let count = self.count();
        let edge = |band: u8| (bounds.y + bounds.height * f32::from(band) / f32::from(count)).round();
        for band in 0..count {
            let (top, bottom) = (edge(band), edge(band + 1));
            let share = f32::from(band) / f32::from(count.saturating_sub(1).max(1));
            renderer.fill_quad(
                renderer::Quad {
                    bounds: Rectangle { y: top, height: bottom - top, ..bounds },
                    ..renderer::Quad::default()
                },
                Background::Color(self.color(share)),
            );
        }
    }
}

impl<'a, Message: 'a> From<Fade> for Element<'a, Message> {
    fn from(fade: Fade) -> Self {
        Self::new(fade)
    }
}
