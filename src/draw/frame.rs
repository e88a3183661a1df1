//! A screen that only exists in memory: what is drawn on it, and what events do there.

use std::time::Instant;

use iced::advanced::clipboard;
use iced::advanced::renderer::{self, Headless as _};
use iced::mouse::Cursor;
use iced::{window, Color, Element, Event, Font, Pixels, Renderer, Size, Theme};
use iced_runtime::user_interface::{Cache, UserInterface};

/// What a window remembers between two views of it.
pub struct Frame {
    /// The size in px.
    pub size: Size<u32>,
    /// The present: time passes when this does.
    pub now: Instant,
    /// How many px a logical px takes.
    zoom: f32,
    cache: Cache,
    renderer: Renderer,
}

impl Frame {
    /// A screen of a size in px, on which everything is drawn `zoom` times as large.
    #[must_use]
    pub fn new(size: Size<u32>, zoom: f32) -> Self {
        super::install_fonts();
        let renderer = Renderer::new(Font::DEFAULT, Pixels(16.0));
        Self { size, now: Instant::now(), zoom, cache: Cache::new(), renderer }
    }

    /// Its size in logical px.
    #[must_use]
    pub fn logical(&self) -> Size {
        logical(self.size) * (1.0 / self.zoom)
    }

    /// A picture of a view, four bytes a pixel: red, green, blue, alpha.
    pub fn picture<M>(&mut self, view: Element<'_, M>, ground: Color, text_color: Color) -> Vec<u8> {
        self.with_interface(view, |interface, renderer| {
            interface.draw(renderer, &Theme::Light, &renderer::Style { text_color }, Cursor::Unavailable);
        });
        self.renderer.screenshot(self.size, self.zoom, ground)
    }

    /// Lets events happen on a view and a frame be drawn; returns what they ask the program for.
    pub fn happen<M>(&mut self, view: Element<'_, M>, events: &[Event], cursor: Cursor) -> Vec<M> {
        let redraw = Event::Window(window::Event::RedrawRequested(self.now));
        let events: Vec<_> = events.iter().cloned().chain([redraw]).collect();
        let mut messages = Vec::new();
        self.with_interface(view, |interface, renderer| {
            interface.update(&events, cursor, renderer, &mut clipboard::Null, &mut messages);
        });
        messages
    }

    /// Does something with a view.
    pub fn with_interface<M>(
        &mut self,
        view: Element<'_, M>,
        act: impl FnOnce(&mut UserInterface<'_, M, Theme, Renderer>, &mut Renderer),
    ) {
        let cache = std::mem::take(&mut self.cache);
        let mut interface = UserInterface::build(view, self.logical(), cache, &mut self.renderer);
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
