//! The one text widget: prepares, breaks and aligns text of any of the 22 languages, and keeps what it laid out.

use std::borrow::Cow;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::text::{self, LineHeight, Paragraph as _, Renderer as _, Shaping, Text, Wrapping};
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, renderer, Layout, Widget};
use iced::{alignment, Color, Element, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};

use crate::kiosk::fonts;
use crate::language::{lines, prepare, Direction, Language};

/// Where a text stands in a box wider than itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// At the side where a page of this direction begins to be read.
    Start(Direction),
    /// In the middle.
    Center,
}

/// A text on one or more lines.
pub(crate) struct Prose<'a> {
    text: Cow<'a, str>,
    language: Language,
    size: f32,
    line_height: f32,
    is_bold: bool,
    color: Color,
    align: Align,
    width: Length,
    is_one_line: bool,
}

impl<'a> Prose<'a> {
    /// A text of `language`, `size` px high, with lines `line_height` times that apart.
    pub(crate) fn new(text: impl Into<Cow<'a, str>>, language: Language, size: f32, line_height: f32) -> Self {
        Self {
            text: text.into(),
            language,
            size,
            line_height,
            is_bold: false,
            color: Color::BLACK,
            align: Align::Start(language.direction()),
            width: Length::Fill,
            is_one_line: false,
        }
    }

    pub(crate) fn bold(mut self, is_bold: bool) -> Self {
        self.is_bold = is_bold;
        self
    }

    pub(crate) fn color(mut self, color: Color) -> Self {
        self.color = color;
        self
    }

    pub(crate) fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// As wide as its longest line, rather than as its box.
    pub(crate) fn shrink(mut self) -> Self {
        self.width = Length::Shrink;
        self
    }

    /// Not broken, but drawn smaller, as far as that can be read: a telephone number, an address.
    pub(crate) fn one_line(mut self) -> Self {
        self.is_one_line = true;
        self
    }

    fn key(&self, max_width: f32) -> Key<'_> {
        Key {
            text: &self.text,
            language: self.language,
            size: self.size,
            line_height: self.line_height,
            is_bold: self.is_bold,
            align: self.align,
            max_width,
        }
    }

    fn shape(&self, content: &str, size: f32, align_x: text::Alignment) -> Paragraph {
        Paragraph::with_text(Text {
            content,
            bounds: Size::INFINITE,
            size: Pixels(size),
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
        if self.is_one_line && whole_scale >= LEAST_SCALE {
            return self.shape(&line, self.size * whole_scale, text::Alignment::Default);
        }
        let opportunities = lines::opportunities(&prepared, self.language);
        let widest =
            lines::pieces(&prepared, &opportunities).map(|(from, to)| advances.width(from, to)).fold(0.0, f32::max);
        let scale = if widest > max_width { (max_width / widest * ROUNDING).max(LEAST_SCALE) } else { 1.0 };
        let filled = lines::fill(&prepared, &opportunities, &advances.clusters, max_width / scale, |from, to| {
            advances.width(from, to)
        });
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

/// How far the pen moves within a text that is shaped on one line.
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

/// What a laid-out text depends on.
#[derive(PartialEq)]
struct Key<'a> {
    text: &'a str,
    language: Language,
    size: f32,
    line_height: f32,
    is_bold: bool,
    align: Align,
    max_width: f32,
}

#[derive(Default)]
struct State {
    text: String,
    paragraph: Paragraph,
    /// The rest of the key, its text left out.
    shaped: Option<(Language, f32, f32, bool, Align, f32)>,
}

impl State {
    fn fits(&self, key: &Key<'_>) -> bool {
        let Some((language, size, line_height, is_bold, align, max_width)) = self.shaped else {
            return false;
        };
        let kept = Key { text: &self.text, language, size, line_height, is_bold, align, max_width };
        // A text on one line is the same in any box that holds it.
        let is_single = self.paragraph.buffer().lines.len() == 1 && self.paragraph.min_width() <= key.max_width;
        kept == *key || (is_single && kept == Key { max_width, ..*key })
    }

    fn keep(&mut self, key: &Key<'_>, paragraph: Paragraph) {
        key.text.clone_into(&mut self.text);
        self.shaped = Some((key.language, key.size, key.line_height, key.is_bold, key.align, key.max_width));
        self.paragraph = paragraph;
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Prose<'_> {
    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn layout(&mut self, tree: &mut Tree, _renderer: &Renderer, limits: &Limits) -> Node {
        let max_width = limits.width(self.width).max().width;
        let state = tree.state.downcast_mut::<State>();
        let key = self.key(max_width);
        if !state.fits(&key) {
            let paragraph = self.lay_out(max_width);
            state.keep(&key, paragraph);
        }
        Node::new(limits.resolve(self.width, Length::Shrink, state.paragraph.min_bounds()))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let paragraph = &tree.state.downcast_ref::<State>().paragraph;
        let bounds = layout.bounds();
        let spare = bounds.width - paragraph.min_width();
        let indent = match self.align {
            Align::Start(Direction::LeftToRight) => 0.0,
            Align::Start(Direction::RightToLeft) => spare,
            Align::Center => spare / 2.0,
        };
        let above = (bounds.height - paragraph.min_height()).max(0.0) / 2.0;
        let position = Point::new((bounds.x + indent).round(), (bounds.y + above).round());
        renderer.fill_paragraph(paragraph, position, self.color, *viewport);
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, _renderer: &Renderer, operation: &mut dyn Operation) {
        operation.text(None, layout.bounds(), &self.text);
        let mut laid_out = LaidOut {
            text: self.text.to_string(),
            language: self.language,
            paragraph: tree.state.downcast_ref::<State>().paragraph.clone(),
        };
        operation.custom(None, layout.bounds(), &mut laid_out);
    }
}

/// Lays out a text as a page would: `size` px high, in a box `max_width` px wide.
#[must_use]
pub fn lay_out(text: &str, language: Language, size: f32, max_width: f32) -> LaidOut {
    let paragraph = Prose::new(text, language, size, 1.5).lay_out(max_width);
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

impl<'a, Message: 'a> From<Prose<'a>> for Element<'a, Message> {
    fn from(prose: Prose<'a>) -> Self {
        Self::new(prose)
    }
}
