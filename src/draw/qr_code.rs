//! A QR code, drawn as rectangles on whole pixels so that any phone reads it.

use std::borrow::Cow;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, renderer, Layout, Renderer as _, Widget};
use iced::{Background, Color, Element, Length, Rectangle, Renderer, Size, Theme};
use qrcode::{Color as Module, EcLevel, QrCode};

/// The quiet zone that ISO/IEC 18004 asks for, in modules.
const QUIET: u16 = 4;

/// A QR code of some text. Always dark on light: not every phone reads the reverse.
pub(crate) struct QrCodeImage<'a> {
    content: Cow<'a, str>,
    side: f32,
}

impl<'a> QrCodeImage<'a> {
    /// A code with its quiet zone, about `side` px wide.
    pub(crate) fn new(content: impl Into<Cow<'a, str>>, side: f32) -> Self {
        Self { content: content.into(), side }
    }
}

#[derive(Default)]
struct State {
    content: String,
    /// Modules in a row, without the quiet zone.
    across: u16,
    /// Runs of dark modules: column, row, length.
    runs: Vec<(u16, u16, u16)>,
}

impl State {
    fn encode(&mut self, content: &str) {
        if self.content == content && self.across > 0 {
            return;
        }
        content.clone_into(&mut self.content);
        self.runs.clear();
        self.across = 0;
        // A text too long for any code leaves the place empty; the address stands beside it in words.
        let Ok(code) = QrCode::with_error_correction_level(content, EcLevel::M) else {
            return;
        };
        self.across = u16::try_from(code.width()).unwrap_or(0);
        for (row, modules) in (0..).zip(code.to_colors().chunks(code.width())) {
            let mut column = 0;
            for run in modules.chunk_by(|a, b| a == b) {
                let length = u16::try_from(run.len()).unwrap_or(0);
                if run[0] == Module::Dark {
                    self.runs.push((column, row, length));
                }
                column += length;
            }
        }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for QrCodeImage<'_> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &Limits) -> Node {
        let state = tree.state.downcast_mut::<State>();
        state.encode(&self.content);
        // Whole modules, as near to the wanted side as they come.
        let across = f32::from(state.across + 2 * QUIET);
        let side = (self.side / across).round().max(1.0) * across;
        Node::new(limits.resolve(side, side, Size::new(side, side)))
    }

    fn operate(&mut self, _tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.content);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let mut fill = |bounds, color| {
            renderer.fill_quad(renderer::Quad { bounds, ..renderer::Quad::default() }, Background::Color(color));
        };
        fill(bounds, Color::WHITE);
        let module = (bounds.width / f32::from(state.across + 2 * QUIET)).floor();
        let left = (bounds.x + (bounds.width - module * f32::from(state.across)) / 2.0).round();
        let top = (bounds.y + (bounds.height - module * f32::from(state.across)) / 2.0).round();
        for &(column, row, length) in &state.runs {
            let run = Rectangle {
                x: left + module * f32::from(column),
                y: top + module * f32::from(row),
                width: module * f32::from(length),
                height: module,
            };
            fill(run, Color::BLACK);
        }
    }
}

impl<'a, Message: 'a> From<QrCodeImage<'a>> for Element<'a, Message> {
    fn from(code: QrCodeImage<'a>) -> Self {
        Self::new(code)
    }
}
