//! Millimeters on a real screen, and the type scale.

use super::TextSize;

const MM_PER_INCH: f32 = 25.4;
/// Capital height of Noto Sans in em; all embedded Latin letters are drawn by it or alike.
pub const CAPITAL_HEIGHT: f32 = 0.714;

/// What a text is for. A screen names roles, never sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRole {
    /// The greeting of the welcome page.
    Display,
    /// A phone number to dial.
    Number,
    /// A page's title.
    Title,
    /// An interpreter message: larger wherever its page has room.
    Message,
    /// A heading in a text, and the name on a tile.
    Heading,
    /// Running text.
    Body,
    /// A button's words.
    Button,
    /// Hints, and the English beside a translation: the smallest there is.
    Small,
}

impl TextRole {
    /// The size of an em in mm at the standard text size. None is so small that a capital I is below 4.8 mm
    /// (Section 508, 402.4; rule R10).
    #[must_use]
    pub const fn em_mm(self) -> f32 {
        match self {
            Self::Display => 25.0,
            Self::Number => 17.0,
            Self::Title => 14.5,
            Self::Message => 11.4,
            Self::Heading => 9.9,
            Self::Body => 8.6,
            Self::Button => 7.6,
            Self::Small => 6.9,
        }
    }

    /// How much of a larger text size it takes: what is large already grows less.
    const fn growth(self) -> f32 {
        match self {
            Self::Display => 0.2,
            Self::Number | Self::Title => 0.4,
            Self::Message => 0.6,
            Self::Heading => 0.8,
            Self::Body | Self::Button | Self::Small => 1.0,
        }
    }
}

/// Turns millimeters into logical pixels of one window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    px_per_mm: f32,
    text_size: TextSize,
    /// The window's width in px.
    pub width: f32,
    /// The window's height in px.
    pub height: f32,
}

impl Measures {
    /// Measures of a window of `width` × `height` px that covers a screen of `diagonal_inches`.
    #[must_use]
    pub fn new(width: f32, height: f32, diagonal_inches: f32, text_size: TextSize) -> Self {
        let px_per_mm = width.hypot(height) / (diagonal_inches * MM_PER_INCH);
        Self { px_per_mm, text_size, width, height }
    }

    /// The same window at each text size from the chosen one down to the standard one.
    pub fn down_to_standard(self) -> impl Iterator<Item = Self> + Clone {
        let sizes = TextSize::ALL.into_iter().rev();
        let is_between =
            move |size: &TextSize| *size == self.text_size || (1.0..self.text_size.factor()).contains(&size.factor());
        sizes.filter(is_between).map(move |text_size| Self { text_size, ..self })
    }

    /// The same window at the standard text size.
    #[must_use]
    pub fn standard(self) -> Self {
        Self { text_size: TextSize::Standard, ..self }
    }

    /// Millimeters in px, on a whole pixel, so that edges are sharp.
    #[must_use]
    pub fn mm(&self, millimeters: f32) -> f32 {
        (millimeters * self.px_per_mm).round()
    }

    /// The size of a text in px.
    #[must_use]
    pub fn text(&self, role: TextRole) -> f32 {
        let factor = 1.0 + (self.text_size.factor() - 1.0) * role.growth();
        role.em_mm() * self.px_per_mm * factor
    }

    /// The size in px that no text of the standard size is drawn below, so that a capital I keeps its height (rule R10).
    #[must_use]
    pub fn least_text(&self) -> f32 {
        const CAPITAL_MM: f32 = 4.8;
        CAPITAL_MM / CAPITAL_HEIGHT * self.px_per_mm * self.text_size.factor().min(1.0)
    }

    /// The size in px of words in the bar and header: they grow a little, since they do not scroll.
    #[must_use]
    pub fn chrome_text(&self, role: TextRole) -> f32 {
        let factor = self.text_size.factor().clamp(1.0, 1.1);
        role.em_mm() * self.px_per_mm * factor
    }

    /// Whether the screen is so small that less is shown at a time: its shorter side is below 230 mm, as at 15.6 inches.
    #[must_use]
    pub fn is_compact(&self) -> bool {
        const LEAST: f32 = 230.0;
        self.width.min(self.height) < LEAST * self.px_per_mm
    }

    /// Whether a line of the page holds so few letters that things stand below each other rather than side by side: fewer
    /// than 28 ems of running text.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        const LEAST: f32 = 28.0;
        self.width < LEAST * self.text(TextRole::Body)
    }

    /// Whether cards stand side by side: each half of a window that is wider than high holds 27 ems of running text.
    #[must_use]
    pub fn has_two_columns(&self) -> bool {
        const LEAST: f32 = 2.0 * 27.0;
        self.is_landscape() && self.width >= LEAST * self.text(TextRole::Body)
    }

    /// Whether the window is wider than high.
    #[must_use]
    pub fn is_landscape(&self) -> bool {
        self.width > self.height
    }
}
