//! What happens to the desk, and what it asks of its window.

use std::path::PathBuf;
use std::sync::Arc;

use iced::keyboard::{Key, Modifiers};
use iced::{theme, window, Point, Size};
use jiff::civil::DateTime;

use crate::content::WebLink;
use crate::diagnostic::Report;
use crate::draw;
use crate::language::Language;

use super::contents::Contents;
use super::place::{Section, Target};
use super::sheet::Deed;

/// What happens to the desk.
#[derive(Clone, Debug)]
pub enum Message {
    /// Nothing that matters.
    Nothing,
    /// The search field has another text.
    Typed(String),
    /// A key was pressed.
    Pressed(Key, Modifiers),
    /// A section was chosen.
    Go(Section),
    /// A row was chosen.
    Choose(Target),
    /// A part of the sheet was chosen, by its stop.
    Focus(usize),
    /// A button was pressed.
    Do(Deed),
    /// A language was pointed to on the member's card.
    Point(Language),
    /// What lies over everything is closed.
    Back,
    /// Larger or smaller.
    Zoom(i8),
    /// Lighter or darker, in turn.
    Recolor,
    /// The system has another theme.
    System(theme::Mode),
    /// Something happened on the page as the member sees it.
    Member(draw::Event),
    /// The site's files are good, and were read.
    Loaded(Arc<Contents>),
    /// The site's files cannot be used.
    Faulty(Arc<Report>),
    /// Another minute has begun in the clinic.
    Clock(DateTime),
    /// The window has another size, in logical px.
    Resized(window::Id, Size),
    /// The window has another place.
    Moved(window::Id, Point),
    /// A window is asked to close.
    CloseRequested(window::Id),
    /// The member's window opens at a place.
    OpenCard(Point),
    /// The member's window is open.
    CardOpened(window::Id),
    /// Something to tell the staff.
    Say(String),
}

/// What a message asks of the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write into the clipboard.
    Copy(String),
    /// Open a web page in the system's browser.
    Browse(WebLink),
    /// Open a file in the system's editor.
    Edit(PathBuf),
    /// Show the member's card as large as the screen.
    ShowCard,
    /// Close the member's card.
    HideCard,
    /// Bring a part of the sheet into sight, by its stop.
    Reveal(usize),
    /// Bring a row of the list into sight, by its number.
    RevealRow(usize),
    /// Show the sheet from its beginning.
    Rewind,
    /// Show the next or the previous screenful of the sheet.
    Page(bool),
    /// The search field takes what is typed.
    FocusField,
    /// Mark all that was typed.
    MarkQuery,
}
