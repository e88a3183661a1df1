//! The one text widget: prepares, breaks and aligns text of any of the 22 languages, and keeps what it laid out.

use std::borrow::Cow;
use std::mem;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::text::{self, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::Operation;
use iced::advanced::Layout;
use iced::{alignment, Color, Length, Pixels, Point, Size};

use super::custom::{Canvas, Children, Custom, Part};
use super::fonts;
use crate::language::lines::{self, Evenness};
use crate::language::{prepare, Direction, Language};

/// Where a text stands in a box wider than itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// At the side where a page of this direction begins to be read.
    Start(Direction),
    /// In the middle.
    Center,
}

/// A text, and all that laying it out depends on but the width of its box.
#[derive(Clone, PartialEq)]
struct Setting<'a> {
    text: Cow<'a, str>,
    language: Language,
    size: f32,
    line_height: f32,
    is_bold: bool,
    align: Align,
    is_one_line: bool,
    /// The least size that it is drawn in when a word is too wide for its box, in px.
    least: f32,
}

/// A text on one or more lines, and how it is drawn.
pub(crate) struct Words<'a> {
    setting: Setting<'a>,
    color: Color,
    width: Length,
}

/// A text on one or more lines.
pub(crate) type TextBlock<'a> = Custom<'a, Words<'a>>;

impl<'a> TextBlock<'a> {
    /// A text of `language`, `size` px high, with lines `line_height` times that apart.
    pub(crate) fn new(text: impl Into<Cow<'a, str>>, language: Language, size: f32, line_height: f32) -> Self {
        let setting = Setting {
            text: text.into(),
            language,
            size,
            line_height,
            is_bold: false,
            align: Align::Start(language.direction()),
            is_one_line: false,
            least: size * LEAST_SCALE,
        };
        Self { part: Words { setting, color: Color::BLACK, width: Length::Fill }, children: Vec::new() }
    }

    pub(crate) fn bold(mut self, is_bold: bool) -> Self {
        self.part.setting.is_bold = is_bold;
        self
    }

    pub(crate) fn color(mut self, color: Color) -> Self {
        self.part.color = color;
        self
    }

    pub(crate) fn align(mut self, align: Align) -> Self {
        self.part.setting.align = align;
        self
    }

    /// With lines so many times its size apart.
    pub(crate) fn line_height(mut self, line_height: f32) -> Self {
        self.part.setting.line_height = line_height;
        self
    }

    /// As wide as its longest line, rather than as its box.
    pub(crate) fn shrink(mut self) -> Self {
        self.part.width = Length::Shrink;
        self
    }

    /// Not broken, but drawn smaller, as far as that can be read: a telephone number, an address.
    pub(crate) fn one_line(mut self) -> Self {
        self.part.setting.is_one_line = true;
        self
    }

    /// Never smaller than so many px, even if a word must be broken.
    pub(crate) fn at_least(mut self, least: f32) -> Self {
        let setting = &mut self.part.setting;
        setting.least = least.min(setting.size).max(setting.least);
        self
    }
}

impl Setting<'_> {
    fn shape(&self, content: &str, size: f32, align_x: text::Alignment) -> Paragraph {
        Paragraph::with_text(Text {
            content,
            bounds: Size::INFINITE,
            // A box without any width asks for letters without any size, which cosmic-text refuses by a panic.
            size: Pixels(size.max(1.0)),
            line_height: LineHeight::Relative(self.line_height),
            font: fonts::font(self.language, self.is_bold),
            align_x,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }

    /// Shapes the text on one line; where that is too wide, breaks it by the language's rules and shapes the lines.
    ///
    /// A word wider than its box is drawn smaller rather than broken, and so is a text that must stay on one line.
    fn lay_out(&self, max_width: f32) -> Paragraph {
        let prepared = prepare::for_display(&self.text, self.language);
        let line = lines::join(&prepared, &[(0, prepared.len())], self.language);
        let single = self.shape(&line, self.size, text::Alignment::Default);
        if single.min_width() <= max_width {
            return single;
        }
        // One line differs from the prepared text by the mark of its direction only.
        let advances = Advances::of(&single, line.len() - prepared.len(), prepared.len());
        let whole_scale = max_width / advances.width(0, prepared.len()) * ROUNDING;
        let least_scale = self.least / self.size;
        if self.is_one_line && whole_scale >= least_scale {
            return self.shape(&line, self.size * whole_scale, text::Alignment::Default);
        }
        let legal = lines::opportunities(&prepared, self.language);
        let opportunities =
            lines::between_phrases(&prepared, legal, self.language, |from, to| advances.width(from, to) > max_width);
        let widest =
            lines::pieces(&prepared, &opportunities).map(|(from, to)| advances.width(from, to)).fold(0.0, f32::max);
        let scale = if widest > max_width { (max_width / widest * ROUNDING).max(least_scale) } else { 1.0 };
        let evenness = if self.is_bold || self.align == Align::Center { Evenness::Even } else { Evenness::Running };
        let filled = lines::fill_evenly(
            &prepared,
            &opportunities,
            &advances.clusters,
            max_width / scale,
            evenness,
            |from, to| advances.width(from, to),
        );
        // cosmic-text aligns several lines; a single one it would move out of its box.
        let align_x = match self.align {
            Align::Center if filled.len() > 1 => text::Alignment::Center,
            // A language that runs the other way than its page begins where the page does, line by line.
            Align::Start(Direction::RightToLeft) if filled.len() > 1 => text::Alignment::Right,
            Align::Start(Direction::LeftToRight) if filled.len() > 1 => text::Alignment::Left,
            _ => text::Alignment::Default,
        };
        let text = lines::join(&prepared, &filled, self.language);
        let broken = self.shape(&text, self.size * scale, align_x);
        if broken.min_width() <= max_width {
            return broken;
        }
        // Marks that a break parted from their letter grow wider; no such text is in any language of ours.
        let size = self.size * scale * (max_width / broken.min_width() * ROUNDING);
        self.shape(&text, size, align_x)
    }
}

/// How small a word may be drawn to stay whole; a still longer one is broken between letters.
const LEAST_SCALE: f32 = 0.6;
/// Widths are not quite proportional to sizes: hinting and rounding are allowed for.
const ROUNDING: f32 = 0.995;

/// How far the context moves within a text that is shaped on one line.
struct Advances {
    /// The sum of all advances before each byte.
    before: Vec<f32>,
    /// The byte offsets at which a cluster begins.
    clusters: Vec<usize>,
}

impl Advances {
    /// Of the `length` bytes that stand behind the first `skipped` ones.
    fn of(paragraph: &Paragraph, skipped: usize, length: usize) -> Self {
        let mut at = vec![0.0; length + 1];
        let mut clusters = Vec::new();
        for glyph in paragraph.buffer().layout_runs().flat_map(|run| run.glyphs) {
            let start = glyph.start.saturating_sub(skipped).min(length);
            at[start] += glyph.w;
            clusters.push(start);
        }
        clusters.sort_unstable();
        clusters.dedup();
        let mut sum = 0.0;
        let before = at
            .into_iter()
            .map(|advance| {
                let here = sum;
                sum += advance;
                here
            })
            .collect();
        Self { before, clusters }
    }

    fn width(&self, from: usize, to: usize) -> f32 {
        self.before[to] - self.before[from]
    }
}

/// A text as it was laid out.
struct Cached {
    setting: Setting<'static>,
    max_width: f32,
    paragraph: Paragraph,
}

impl Cached {
    /// Whether laying the text out anew would give the same.
    fn is(&self, setting: &Setting<'_>, max_width: f32) -> bool {
        // A text on one line, drawn as large as it was asked for, is the same in any box that holds it.
        let is_whole = self.paragraph.buffer().lines.len() == 1
            && self.paragraph.size().0 >= setting.size
            && self.paragraph.min_width() <= max_width;
        (is_whole || self.max_width.to_bits() == max_width.to_bits()) && self.setting == *setting
    }
}

/// The two ways in which a text was laid out last, the one in use first. A page that scrolls measures its text at two
/// widths each time: as wide as the page, to see whether it fits, and beside its scrollbar.
#[derive(Default)]
pub(crate) struct State {
    shown: Option<Cached>,
    other: Option<Cached>,
}

impl State {
    fn lay_out(&mut self, setting: &Setting<'_>, max_width: f32) -> Size {
        let is = |kept: &Option<Cached>| kept.as_ref().is_some_and(|kept| kept.is(setting, max_width));
        if !is(&self.shown) {
            mem::swap(&mut self.shown, &mut self.other);
        }
        if !is(&self.shown) {
            let paragraph = setting.lay_out(max_width);
            let setting = Setting { text: Cow::Owned(setting.text.to_string()), ..setting.clone() };
            self.shown = Some(Cached { setting, max_width, paragraph });
        }
        self.paragraph().map_or(Size::ZERO, Paragraph::min_bounds)
    }

    fn paragraph(&self) -> Option<&Paragraph> {
        self.shown.as_ref().map(|kept| &kept.paragraph)
    }
}

impl Part for Words<'_> {
    type State = State;

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, state: &mut State, _children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        let max_width = limits.width(self.width).max().width;
        let size = state.lay_out(&self.setting, max_width);
        Node::new(limits.resolve(self.width, Length::Shrink, size))
    }

    fn operate(&mut self, state: &mut State, layout: Layout<'_>, operation: &mut dyn Operation) {
        let Setting { text, language, .. } = &self.setting;
        operation.text(None, layout.bounds(), text);
        if let Some(paragraph) = state.paragraph() {
            let mut laid_out = LaidOut { text: text.to_string(), language: *language, paragraph: paragraph.clone() };
            operation.custom(None, layout.bounds(), &mut laid_out);
        }
    }

    fn draw(&self, state: &State, canvas: &mut Canvas<'_, '_>) {
        let Some(paragraph) = state.paragraph() else {
            return;
        };
        let bounds = canvas.layout.bounds();
        let spare = bounds.width - paragraph.min_width();
        let indent = match self.setting.align {
            Align::Start(Direction::LeftToRight) => 0.0,
            Align::Start(Direction::RightToLeft) => spare,
            Align::Center => spare / 2.0,
        };
        let above = (bounds.height - paragraph.min_height()).max(0.0) / 2.0;
        let position = Point::new((bounds.x + indent).round(), (bounds.y + above).round());
        canvas.renderer.fill_paragraph(paragraph, position, self.color, *canvas.viewport);
    }
}

/// Lays out a text as a page would: `size` px high, in a box `max_width` px wide.
#[must_use]
pub fn lay_out(text: &str, language: Language, size: f32, max_width: f32) -> LaidOut {
    let paragraph = TextBlock::new(text, language, size, 1.5).part.setting.lay_out(max_width);
    LaidOut { text: text.to_owned(), language, paragraph }
}

/// What an operation sees of a text: tests look at its glyphs.
#[derive(Clone, Debug)]
pub struct LaidOut {
    /// The original text.
    pub text: String,
    /// Its language.
    pub language: Language,
    /// What is drawn.
    pub paragraph: Paragraph,
}
