//! The test pattern: a bar with a mark for each centimeter, a target of the least size, the least capital letter.

use iced::widget::{column, container, row, Space};
use iced::{alignment, border, Length};

use super::context::{color, Context};
use super::event::Element;
use super::text_block::TextBlock;
use crate::language::Language;
use crate::look::measure::CAPITAL_HEIGHT;
use crate::look::Rgb;

/// The least width and height of a target, in mm (rule R14).
const TARGET_MM: f32 = 12.7;
/// The least height of a capital letter, in mm (rule R10).
const CAPITAL_MM: f32 = 4.8;

/// Draws the pattern, its bar `length_mm` long.
pub(super) fn ruler<'a>(context: Context, length_mm: u16) -> Element<'a> {
    const MM_PER_MARK: u16 = 10;
    let exact = |millimeters: f32| millimeters * context.mm(1000.0) / 1000.0;
    let marks = (0..length_mm / MM_PER_MARK).map(|mark| {
        let ink = if mark % 2 == 0 { context.palette.ink } else { context.palette.frame };
        filled(ink, exact(f32::from(MM_PER_MARK)), context.mm(8.0))
    });
    let frame = border::width(2.0).color(color(context.palette.ink));
    let square = container(Space::new().width(exact(TARGET_MM)).height(exact(TARGET_MM)))
        .style(move |_| container::Style::default().border(frame));
    let letter = TextBlock::new("I", Language::English, exact(CAPITAL_MM / CAPITAL_HEIGHT), 1.0)
        .color(color(context.palette.ink))
        .shrink();
    let samples = row![square, letter].spacing(context.mm(8.0)).align_y(alignment::Vertical::Center);
    column![row(marks), samples].spacing(context.mm(8.0)).width(Length::Fill).into()
}

fn filled<'a>(ink: Rgb, width: f32, height: f32) -> Element<'a> {
    container(Space::new().width(width).height(height)).style(move |_| container::background(color(ink))).into()
}
