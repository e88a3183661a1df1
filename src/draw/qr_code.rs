//! A QR code, drawn as rectangles on whole pixels so that any phone reads it.

use std::borrow::Cow;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Operation;
use iced::advanced::Layout;
use iced::{Border, Color, Length, Rectangle, Size};
use qrcode::{Color as Module, EcLevel, QrCode};

use super::custom::{Canvas, Children, Custom, Part};
use super::event::Element;

/// The quiet zone that ISO/IEC 18004 asks for, in modules.
const QUIET: u16 = 4;

/// A QR code of some text. Always dark on light: not every phone reads the reverse.
struct QrCodeImage<'a> {
    content: Cow<'a, str>,
    side: f32,
}

/// A code with its quiet zone, about `side` px wide.
pub(super) fn qr_code<'a>(content: impl Into<Cow<'a, str>>, side: f32) -> Element<'a> {
    Custom { part: QrCodeImage { content: content.into(), side }, children: Vec::new() }.into()
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

impl Part for QrCodeImage<'_> {
    type State = State;

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, state: &mut State, _children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        state.encode(&self.content);
        // Whole modules, as near to the wanted side as they come.
        let across = f32::from(state.across + 2 * QUIET);
        let side = (self.side / across).round().max(1.0) * across;
        Node::new(limits.resolve(side, side, Size::new(side, side)))
    }

    fn operate(&mut self, _state: &mut State, layout: Layout<'_>, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.content);
    }

    fn draw(&self, state: &State, canvas: &mut Canvas<'_, '_>) {
        let bounds = canvas.layout.bounds();
        canvas.fill(bounds, Color::WHITE, Border::default());
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
            canvas.fill(run, Color::BLACK, Border::default());
        }
    }
}
