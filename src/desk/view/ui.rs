//! The small things that the desk's window is made of.

use std::borrow::Cow;

use iced::widget::{button, column, container, row, text, Space};
use iced::{alignment, border, Background, Border, Color, Element, Length, Padding};

use crate::desk::message::Message;
use crate::draw::{self, color, Align, TextBlock};
use crate::language::{Direction, Language, Phrase};
use crate::look::{Palette, Rgb};
use crate::page::Icon;

/// Sizes of letters in px at 100 %.
pub(super) mod size {
    pub const SMALL: f32 = 14.0;
    pub const BODY: f32 = 16.0;
    pub const LARGE: f32 = 18.0;
    pub const HEADING: f32 = 20.0;
    pub const TITLE: f32 = 26.0;
    pub const MESSAGE: f32 = 32.0;
    pub const NUMBER: f32 = 38.0;
}

/// A drawn part of the desk's window.
pub(super) type Drawn<'a> = Element<'a, Message>;

/// How a frame is rounded, in px.
pub(super) const RADIUS: f32 = 10.0;

/// A look.
#[derive(Clone, Copy)]
pub(super) struct Face {
    pub ground: Rgb,
    pub frame: Rgb,
    pub width: f32,
}

impl Face {
    /// A ground in a thin frame.
    pub(super) const fn thin(ground: Rgb, frame: Rgb) -> Self {
        Self { ground, frame, width: 1.5 }
    }
}

/// The colors of the window.
#[derive(Clone, Copy)]
pub(super) struct Ui {
    pub palette: &'static Palette,
}

// Some look at no color of their own: all are written alike.
#[allow(clippy::unused_self)]
impl Ui {
    /// Words of any language.
    pub(super) fn words<'a>(
        self,
        words: impl Into<Cow<'a, str>>,
        language: Language,
        size: f32,
        is_bold: bool,
        ink: Rgb,
    ) -> TextBlock<'a> {
        TextBlock::new(words, language, size, line_height(language)).bold(is_bold).color(color(ink))
    }

    /// A line in English that is as wide as its words.
    pub(super) fn label<'a>(self, words: impl Into<Cow<'a, str>>, size: f32, is_bold: bool, ink: Rgb) -> Drawn<'a> {
        drawn(self.words(words, Language::English, size, is_bold, ink).shrink())
    }

    /// Running text in English.
    pub(super) fn text<'a>(self, words: impl Into<Cow<'a, str>>, size: f32, ink: Rgb) -> Drawn<'a> {
        drawn(self.words(words, Language::English, size, false, ink))
    }

    /// A phrase in its own language, with its English under it while it is unreviewed.
    pub(super) fn phrase<'a>(self, phrase: &'a Phrase, size: f32, is_bold: bool, ink: Rgb) -> Drawn<'a> {
        let own = self.words(phrase.text.as_str(), phrase.language, size, is_bold, ink);
        let own = drawn(own.align(Align::Start(phrase.language.direction())));
        match &phrase.english {
            None => own,
            Some(english) => column![own, self.text(english.as_str(), size::SMALL, self.palette.muted)].into(),
        }
    }

    pub(super) fn icon<'a>(self, icon: Icon, size: f32, ink: Rgb) -> Drawn<'a> {
        let glyph = draw::glyph(icon, Direction::LeftToRight);
        text(glyph).font(draw::ICONS).size(size).line_height(1.0).color(color(ink)).into()
    }

    /// What can be pressed, with a double frame when the keys have led to it.
    pub(super) fn pressable<'a>(
        self,
        content: impl Into<Drawn<'a>>,
        face: Face,
        message: Message,
        is_focused: bool,
    ) -> Drawn<'a> {
        let palette = self.palette;
        let content = content.into();
        let width = content.as_widget().size_hint().width;
        let pressed = button(content).padding(0).on_press(message).width(width).style(move |_, status| {
            let ground = match status {
                button::Status::Hovered => mix(face.ground, palette.ink, 0.06),
                button::Status::Pressed => mix(face.ground, palette.ink, 0.14),
                _ => color(face.ground),
            };
            button::Style {
                background: Some(Background::Color(ground)),
                border: border::rounded(RADIUS).color(color(face.frame)).width(face.width),
                text_color: color(palette.ink),
                ..button::Style::default()
            }
        });
        self.ring(pressed, is_focused)
    }

    /// The double frame around what the keys have led to: seen on any ground.
    pub(super) fn ring<'a>(self, content: impl Into<Drawn<'a>>, is_focused: bool) -> Drawn<'a> {
        const WIDTH: f32 = 3.0;
        let palette = self.palette;
        container(content)
            .padding(WIDTH)
            .style(move |_| {
                let ink = if is_focused { color(palette.ink) } else { Color::TRANSPARENT };
                container::Style {
                    border: border::rounded(RADIUS + WIDTH).color(ink).width(WIDTH),
                    ..Default::default()
                }
            })
            .into()
    }

    /// A frame around something that is no control.
    pub(super) fn card<'a>(self, content: impl Into<Drawn<'a>>, ground: Rgb, frame: Rgb) -> Drawn<'a> {
        framed(content, ground, frame, 1.5)
    }

    /// The keys that do something, as they stand on a keyboard.
    pub(super) fn keys<'a>(self, keys: &'a str, ink: Rgb) -> Drawn<'a> {
        let content = self.label(keys, size::SMALL, false, ink);
        let frame = color(ink);
        container(content)
            .padding([1, 6])
            .style(move |_| container::Style { border: border::rounded(5).color(frame).width(1), ..Default::default() })
            .into()
    }

    /// A line between things.
    pub(super) fn rule<'a>(self) -> Drawn<'a> {
        let line = color(self.palette.line);
        container(Space::new().height(1.0)).width(Length::Fill).style(move |_| container::background(line)).into()
    }
}

/// Something on a ground of its own, in a frame.
pub(super) fn framed<'a>(content: impl Into<Drawn<'a>>, ground: Rgb, frame: Rgb, width: f32) -> Drawn<'a> {
    container(content)
        .padding(Padding::from([14, 18]))
        .width(Length::Fill)
        .style(move |_| container::Style {
            background: Some(Background::Color(color(ground))),
            border: Border { color: color(frame), width, radius: RADIUS.into() },
            ..Default::default()
        })
        .into()
}

/// A ground of a color.
pub(super) fn ground<'a>(content: impl Into<Drawn<'a>>, ground: Rgb) -> iced::widget::Container<'a, Message> {
    container(content).style(move |_| container::background(color(ground)))
}

/// Text asks for nothing.
pub(super) fn drawn(words: TextBlock<'_>) -> Drawn<'_> {
    let element: Element<'_, draw::Event> = words.into();
    element.map(|_| Message::Nothing)
}

/// Things side by side, in the middle of their height.
pub(super) fn side_by_side<'a>(gap: f32, parts: impl IntoIterator<Item = Drawn<'a>>) -> iced::widget::Row<'a, Message> {
    row(parts).spacing(gap).align_y(alignment::Vertical::Center)
}

/// A color with a share of another one in it.
fn mix(one: Rgb, other: Rgb, share: f32) -> Color {
    let (one, other) = (color(one), color(other));
    let mixed = |one: f32, other: f32| one + (other - one) * share;
    Color::from_rgb(mixed(one.r, other.r), mixed(one.g, other.g), mixed(one.b, other.b))
}

/// How far lines stand apart, in ems: scripts that stack marks need more.
const fn line_height(language: Language) -> f32 {
    match language {
        Language::Arabic | Language::Farsi | Language::Khmer | Language::Thai | Language::Hindi | Language::Punjabi => {
            1.55
        }
        _ => 1.35,
    }
}
