//! What every drawing function needs: measures, colors and direction, and the small things made of them.

use std::borrow::Cow;

use iced::widget::{column, container, row, text, Row, Space};
use iced::{alignment, border, Color, Length, Padding};

use super::button::{Face, TouchButton};
use super::event::{Element, Event};
use super::fit::Fit;
use super::focus::{focus, Ring, StopAt};
use super::fonts;
use super::icons::glyph;
use super::text_block::{Align, TextBlock};
use crate::language::{Direction, Language, Phrase};
use crate::look::{Measures, Palette, Rgb, Subject, TextRole, Tint};
use crate::page::{Icon, Place};

/// Measures, colors and direction of one page.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Context {
    /// Millimeters in px.
    pub measures: Measures,
    /// Colors by role.
    pub palette: &'static Palette,
    /// The page's language, and so its direction.
    pub language: Language,
    /// The page's subject.
    pub subject: Subject,
    /// Whether it draws the bar and the header, whose words grow less.
    pub is_chrome: bool,
    /// Whether words stand in the middle, as in a dialog.
    pub is_centered: bool,
    /// Whether it draws a dialog.
    pub is_dialog: bool,
    /// Whether that dialog has little height: then its title, its code and its gaps are smaller.
    pub is_tight: bool,
    /// The part that the keys have led to.
    pub focus: Option<Place>,
    /// The number of the block that it draws.
    pub block: usize,
    /// How large its page is drawn.
    pub fit: Fit,
}

/// A color as iced takes it.
pub(crate) fn color(Rgb(red, green, blue): Rgb) -> Color {
    Color::from_rgb8(red, green, blue)
}

impl Context {
    pub(crate) fn mm(&self, millimeters: f32) -> f32 {
        self.measures.mm(millimeters)
    }

    /// Millimeters in px, between a least and a largest measure: as much as the page has room for.
    pub(crate) fn fitted(&self, least: f32, standard: f32, most: f32) -> f32 {
        self.mm(self.fit.between(least, standard, most))
    }

    pub(crate) fn tint(&self) -> Tint {
        self.palette.subject(self.subject)
    }

    pub(crate) fn with_subject(self, subject: Subject) -> Self {
        Self { subject, ..self }
    }

    /// For words that stand alone in a language of their own: they begin where that language does.
    pub(crate) fn reading(self, phrase: &Phrase) -> Self {
        let language = if phrase.english.is_none() { phrase.language } else { self.language };
        Self { language, ..self }
    }

    /// For what stands in a card of its own, also in a dialog.
    pub(crate) fn in_card(self) -> Self {
        Self { is_centered: false, ..self }
    }

    pub(crate) fn chrome(self) -> Self {
        Self { is_chrome: true, ..self }
    }

    pub(crate) fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// The side where the page begins to be read.
    pub(crate) fn start(&self) -> alignment::Horizontal {
        match self.direction() {
            Direction::LeftToRight => alignment::Horizontal::Left,
            Direction::RightToLeft => alignment::Horizontal::Right,
        }
    }

    /// A part that keys lead to, with a frame when they have.
    pub(crate) fn stop<'a>(&self, place: Place, content: impl Into<Element<'a>>) -> Element<'a> {
        let ring = Ring {
            outer: color(self.palette.ink),
            inner: color(self.palette.paper),
            width: self.mm(1.0).max(3.0),
            radius: self.mm(7.0),
        };
        let stop = StopAt { place, is_dialog: self.is_dialog };
        focus(stop, content.into(), (self.focus == Some(place)).then_some(ring))
    }

    /// A button in the block, by its number.
    pub(crate) fn choice<'a>(&self, choice: usize, content: impl Into<Element<'a>>) -> Element<'a> {
        self.stop(Place::Choice(self.block, choice), content)
    }

    /// Parts side by side in reading direction, in the middle of the row's height.
    pub(crate) fn row<'a>(&self, gap: f32, parts: impl IntoIterator<Item = Element<'a>>) -> Element<'a> {
        self.mirrored(gap, parts).align_y(alignment::Vertical::Center).into()
    }

    /// Parts side by side in reading direction: the one place where a row is mirrored.
    pub(crate) fn mirrored<'a>(&self, gap: f32, parts: impl IntoIterator<Item = Element<'a>>) -> Row<'a, Event> {
        let mut parts: Vec<_> = parts.into_iter().collect();
        if self.direction() == Direction::RightToLeft {
            parts.reverse();
        }
        row(parts).spacing(gap)
    }

    /// The frame of what is tinted: none to be seen, but in the contrast themes, where ground and page are alike.
    pub(crate) fn tinted_frame(&self) -> Rgb {
        let tint = self.tint();
        if tint.ground == self.palette.paper {
            tint.ink
        } else {
            tint.ground
        }
    }

    /// The size of a text in px.
    pub(crate) fn size(&self, role: TextRole) -> f32 {
        if self.is_chrome {
            self.measures.chrome_text(role)
        } else {
            (self.measures.text(role) * self.fit.factor(role)).max(self.measures.least_text())
        }
    }

    /// Words of one language, without their English.
    pub(crate) fn words<'a>(
        &self,
        words: impl Into<Cow<'a, str>>,
        language: Language,
        role: TextRole,
        ink: Rgb,
    ) -> TextBlock<'a> {
        let is_bold = !matches!(role, TextRole::Body | TextRole::Small);
        let is_label = self.is_chrome || role == TextRole::Small;
        let size = self.size(role) * if is_label { fonts::label_factor(language) } else { 1.0 };
        TextBlock::new(words, language, size, line_height(role, language))
            .bold(is_bold)
            .color(color(ink))
            .align(Align::Start(self.direction()))
            .at_least(self.measures.least_text())
    }

    /// A phrase, its English smaller under it while it is unreviewed.
    pub(crate) fn phrase<'a>(&self, phrase: &'a Phrase, role: TextRole, ink: Rgb) -> Element<'a> {
        let center =
            |text_block: TextBlock<'a>| if self.is_centered { text_block.align(Align::Center) } else { text_block };
        self.styled(phrase, role, ink, center)
    }

    /// A phrase in the middle of its box.
    pub(crate) fn centered<'a>(&self, phrase: &'a Phrase, role: TextRole, ink: Rgb) -> Element<'a> {
        self.styled(phrase, role, ink, |text_block| text_block.align(Align::Center))
    }

    /// A phrase as wide as its words.
    pub(crate) fn label<'a>(&self, phrase: &'a Phrase, role: TextRole, ink: Rgb) -> Element<'a> {
        self.styled(phrase, role, ink, |text_block| text_block.align(Align::Center).shrink())
    }

    /// A phrase, each of its lines styled.
    pub(crate) fn styled<'a>(
        &self,
        phrase: &'a Phrase,
        role: TextRole,
        ink: Rgb,
        style: impl Fn(TextBlock<'a>) -> TextBlock<'a>,
    ) -> Element<'a> {
        let own = style(self.words(phrase.text.as_str(), phrase.language, role, ink));
        match &phrase.english {
            None => own.into(),
            Some(english) => {
                let ink = if ink == self.palette.ink { self.palette.muted } else { ink };
                let role = match role {
                    TextRole::Message if !self.fit.is_roomy() => TextRole::Small,
                    _ => english_role(role),
                };
                let english = style(self.words(english.as_str(), Language::English, role, ink)).bold(false);
                column![own, english].align_x(alignment::Horizontal::Center).into()
            }
        }
    }

    /// An icon, `side` px high and wide.
    pub(crate) fn icon<'a>(&self, icon: Icon, side: f32, ink: Rgb) -> Element<'a> {
        let glyph = glyph(icon, self.direction());
        text(glyph).font(fonts::ICONS).size(side).line_height(1.0).color(color(ink)).into()
    }

    /// An icon on a filled square.
    pub(crate) fn badge<'a>(&self, icon: Icon, side: f32, ink: Rgb, ground: Rgb) -> Element<'a> {
        let radius = self.mm(4.0);
        container(self.icon(icon, (side * 0.58).round(), ink))
            .center(side)
            .style(move |_| container::background(color(ground)).border(border::rounded(radius)))
            .into()
    }

    /// A card: a frame around something that is no control.
    pub(crate) fn card<'a>(
        &self,
        content: Element<'a>,
        ground: Rgb,
        frame: Rgb,
        padding: impl Into<Padding>,
    ) -> Element<'a> {
        TouchButton::card(content, self.face(ground, frame, frame, 0.6, 8.0)).padding(padding).into()
    }

    /// A card of the page's own ground, low and wide.
    pub(crate) fn plain_card<'a>(&self, content: Element<'a>) -> Element<'a> {
        self.card(content, self.palette.card, self.palette.line, self.plain_inset())
    }

    /// How far the content of such a card stands from its frame.
    pub(crate) fn plain_inset(&self) -> [f32; 2] {
        [self.fitted(3.0, 4.0, 7.0), self.mm(7.0)]
    }

    /// A look, its frame and the rounding of its corners in mm.
    pub(crate) fn face(&self, ground: Rgb, frame: Rgb, mark: Rgb, frame_mm: f32, radius_mm: f32) -> Face {
        Face {
            ground: color(ground),
            mark: color(mark),
            frame: color(frame),
            frame_width: self.mm(frame_mm).max(2.0),
            radius: self.mm(radius_mm),
        }
    }

    /// The look of a button in outline.
    pub(crate) fn outline(&self, ink: Rgb) -> Face {
        self.face(self.palette.card, ink, ink, 0.8, 6.0)
    }

    /// The look of a filled button.
    pub(crate) fn filled(&self, ink: Rgb) -> Face {
        self.face(ink, ink, self.palette.on_fill, 0.8, 6.0)
    }

    /// The look of a button, and the ink on it: filled where it is the one that counts.
    pub(crate) fn button_face(&self, is_filled: bool, ink: Rgb) -> (Face, Rgb) {
        if is_filled {
            (self.filled(ink), self.palette.on_fill)
        } else {
            (self.outline(ink), ink)
        }
    }

    /// The look of a tile or of a language's button.
    pub(crate) fn tile(&self, ground: Rgb, frame: Rgb) -> Face {
        self.face(ground, frame, self.palette.ink, 0.6, 7.0)
    }

    /// Parts below each other, in the middle of all the width.
    pub(crate) fn centered_column<'a>(&self, gap_mm: f32, parts: impl IntoIterator<Item = Element<'a>>) -> Element<'a> {
        let column = column(parts).spacing(self.mm(gap_mm)).width(Length::Fill);
        column.align_x(alignment::Horizontal::Center).into()
    }

    /// Nothing, as high as asked.
    pub(crate) fn gap<'a>(&self, millimeters: f32) -> Element<'a> {
        Space::new().height(self.mm(millimeters)).into()
    }
}

/// The role of the English under a translation: one step smaller, never below the smallest.
const fn english_role(role: TextRole) -> TextRole {
    match role {
        TextRole::Display | TextRole::Number | TextRole::Title | TextRole::Message => TextRole::Body,
        _ => TextRole::Small,
    }
}

/// How far lines stand apart, in ems. Scripts that stack marks need half an em more.
const fn line_height(role: TextRole, language: Language) -> f32 {
    let is_tall = matches!(
        language,
        Language::Arabic | Language::Farsi | Language::Khmer | Language::Thai | Language::Hindi | Language::Punjabi
    );
    match role {
        _ if is_tall => 1.55,
        TextRole::Display | TextRole::Title | TextRole::Number => 1.2,
        TextRole::Heading | TextRole::Button | TextRole::Small => 1.35,
        TextRole::Message => 1.4,
        TextRole::Body => 1.5,
    }
}
