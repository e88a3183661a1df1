//! The icons of the Lucide font.

use crate::language::Direction;
use crate::page::Icon;

/// The icon's character in the Lucide font; arrows that mean back and on are mirrored.
pub(crate) const fn glyph(icon: Icon, direction: Direction) -> &'static str {
    match (icon, direction) {
        (Icon::Accessibility, _) => "\u{e297}",
        (Icon::Back, Direction::LeftToRight) => "\u{e048}",
        (Icon::Back, Direction::RightToLeft) => "\u{e049}",
        (Icon::Book, _) => "\u{e05f}",
        (Icon::Calendar, _) => "\u{e063}",
        (Icon::Car, _) => "\u{e1d5}",
        (Icon::Check, _) => "\u{e06c}",
        (Icon::Clock, _) => "\u{e087}",
        (Icon::Community, _) => "\u{e5b9}",
        (Icon::Copy, _) => "\u{e09e}",
        (Icon::Down, _) => "\u{e042}",
        (Icon::Edit, _) => "\u{e1f9}",
        (Icon::External, _) => "\u{e0b9}",
        (Icon::Finish, Direction::LeftToRight) => "\u{e10e}",
        // Made by packaging/fonts.py.
        (Icon::Finish, Direction::RightToLeft) => "\u{f8ff}",
        (Icon::Forward, Direction::LeftToRight) => "\u{e06f}",
        (Icon::Forward, Direction::RightToLeft) => "\u{e06e}",
        (Icon::Globe, _) => "\u{e0e8}",
        (Icon::Hand, _) => "\u{e1d7}",
        (Icon::Help, _) => "\u{e3b8}",
        (Icon::Home, _) => "\u{e0f5}",
        (Icon::IdCard, _) => "\u{e617}",
        (Icon::Items, _) => "\u{e086}",
        (Icon::Languages, _) => "\u{e0fe}",
        (Icon::Logo, _) => "\u{e2d7}",
        (Icon::Mail, _) => "\u{e10f}",
        (Icon::Megaphone, _) => "\u{e235}",
        (Icon::Monitor, _) => "\u{e11d}",
        (Icon::Phone, _) => "\u{e133}",
        (Icon::Fax | Icon::Printer, _) => "\u{e141}",
        (Icon::QrCode, _) => "\u{e1df}",
        (Icon::Question, _) => "\u{e082}",
        (Icon::Scale, _) => "\u{e212}",
        (Icon::Search, _) => "\u{e151}",
        (Icon::Shield, _) => "\u{e158}",
        (Icon::Stethoscope, _) => "\u{e2f1}",
        (Icon::TextSize, _) => "\u{e587}",
        (Icon::Theme, _) => "\u{e2b2}",
        (Icon::Up, _) => "\u{e04a}",
        (Icon::Users, _) => "\u{e1a4}",
        (Icon::Warning, _) => "\u{e193}",
    }
}
