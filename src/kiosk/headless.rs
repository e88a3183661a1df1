//! The drawn program without a window: pictures for `preview`, and what tests touch and measure.

use std::time::Instant;

use iced::advanced::clipboard;
use iced::advanced::renderer::{self, Headless as _};
use iced::mouse::Cursor;
use iced::{window, Event, Font, Pixels, Renderer, Size, Theme};
use iced_runtime::user_interface::{Cache, UserInterface};

use crate::config::Lobby;
use crate::language::Language;
use crate::page::{Dialog, Route};
use crate::session::Choices;

use super::message::Message;
use super::state::Kiosk;

/// A kiosk on a screen that only exists in memory.
pub struct Headless {
    /// The program behind it.
    pub kiosk: Kiosk,
    /// The size of the screen in px.
    pub size: Size<u32>,
    /// The present: time passes when this does.
    pub now: Instant,
    cache: Cache,
    renderer: Renderer,
}

impl Headless {
    /// A screen of a size in px, on the welcome page.
    #[must_use]
    pub fn new(lobby: Lobby, width: u32, height: u32) -> Self {
        let size = Size::new(width, height);
        let renderer = Renderer::new(Font::DEFAULT, Pixels(16.0));
        let kiosk = Kiosk::new(lobby, logical(size));
        let mut screen = Self { kiosk, size, now: Instant::now(), cache: Cache::new(), renderer };
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
        self.with_interface(|interface, renderer| {
            interface.draw(renderer, &Theme::Light, &renderer::Style { text_color }, Cursor::Unavailable);
        });
        self.renderer.screenshot(self.size, 1.0, ground)
    }

    /// Lets events happen and a frame be drawn; returns what they ask the program for.
    pub fn happen(&mut self, events: &[Event], cursor: Cursor) -> Vec<Message> {
        let redraw = Event::Window(window::Event::RedrawRequested(self.now));
        let events: Vec<_> = events.iter().cloned().chain([redraw]).collect();
        let mut messages = Vec::new();
        self.with_interface(|interface, renderer| {
            interface.update(&events, cursor, renderer, &mut clipboard::Null, &mut messages);
        });
        messages
    }

    /// Does something with what is shown.
    pub fn with_interface(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer),
    ) {
        let cache = std::mem::take(&mut self.cache);
        let mut interface = UserInterface::build(self.kiosk.view(), logical(self.size), cache, &mut self.renderer);
        act(&mut interface, &mut self.renderer);
        self.cache = interface.into_cache();
    }
}

/// A size in px as the program counts it.
#[must_use]
pub fn logical(size: Size<u32>) -> Size {
    #[allow(clippy::cast_precision_loss)]
    Size::new(size.width as f32, size.height as f32)
}
