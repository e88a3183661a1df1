//! The drawn program without a window: pictures for `preview`, and what tests touch and measure.

use std::ops::{Deref, DerefMut};

use iced::mouse::Cursor;
use iced::{Event, Renderer, Size, Theme};
use iced_runtime::user_interface::UserInterface;

use crate::config::Lobby;
use crate::draw::{logical, Frame};
use crate::language::Language;
use crate::page::{Dialog, Route};
use crate::session::Choices;

use super::message::Message;
use super::state::Kiosk;

/// A kiosk on a screen that only exists in memory.
pub struct Headless {
    /// The program behind it.
    pub kiosk: Kiosk,
    frame: Frame,
}

impl Headless {
    /// A screen of a size in px, on the welcome page.
    #[must_use]
    pub fn new(lobby: Lobby, width: u32, height: u32) -> Self {
        let size = Size::new(width, height);
        let mut screen = Self { kiosk: Kiosk::new(lobby, logical(size)), frame: Frame::new(size, 1.0) };
        screen.happen(&[], Cursor::Unavailable);
        screen
    }

    /// Shows a page as if a member had come to it.
    pub fn show(&mut self, route: &Route, language: Language, choices: Choices, dialog: Option<Dialog>) {
        self.kiosk.show(route, language, choices, dialog);
        self.happen(&[], Cursor::Unavailable);
    }

    /// A picture of the screen, four bytes a pixel: red, green, blue, alpha.
    pub fn picture(&mut self) -> Vec<u8> {
        let (ground, text_color) = self.kiosk.ground();
        self.frame.picture(self.kiosk.view(), ground, text_color)
    }

    /// Lets events happen and a frame be drawn; returns what they ask the program for.
    pub fn happen(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        self.frame.happen(self.kiosk.view(), events, cursor)
    }

    /// Does something with what is shown.
    pub fn with_interface(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer),
    ) {
        self.frame.with_interface(self.kiosk.view(), act);
    }
}

/// Its size and its clock are those of the screen.
impl Deref for Headless {
    type Target = Frame;

    fn deref(&self) -> &Frame {
        &self.frame
    }
}

impl DerefMut for Headless {
    fn deref_mut(&mut self) -> &mut Frame {
        &mut self.frame
    }
}
