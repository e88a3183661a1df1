//! What happens to the kiosk, and what it asks of its window.

use std::sync::Arc;
use std::time::Duration;

use iced::widget::image::Handle;
use iced::Size;

use crate::config::{Lobby, PinHash};
use crate::draw::{self, Direction, StopAt};
use crate::look::Measures;
use crate::page::Action;

use super::cover::WindowChange;

/// What happens to the kiosk.
#[derive(Clone, Debug)]
pub enum Message {
    /// A member asked for something.
    Act(Action),
    /// A finger touched the screen (true), or left it.
    Finger(bool),
    /// A member turned a wheel.
    Used,
    /// A key was pressed.
    Pressed {
        /// Its name.
        name: String,
        /// Whether it is held, and was pressed before.
        is_repeat: bool,
    },
    /// The keys move on to another part.
    Move(Direction),
    /// A second of a session has passed.
    Tick,
    /// The window has another size, in logical px.
    Resized(Size),
    /// The site's files have changed.
    Reloaded(Arc<Lobby>),
    /// The logo was scaled for a screen.
    LogoScaled(Measures, Option<Handle>),
    /// A PIN was compared with its hash.
    PinChecked(bool),
    /// The window is asked to close.
    CloseRequested,
    /// Something happened to the window that concerns only whether it covers the screen.
    Window(WindowChange),
}

impl From<draw::Event> for Message {
    fn from(event: draw::Event) -> Self {
        match event {
            draw::Event::Act(action) => Self::Act(action),
            draw::Event::Finger(is_down) => Self::Finger(is_down),
            draw::Event::Used => Self::Used,
        }
    }
}

/// What a message asks of the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// Bring a part into sight.
    Reveal(StopAt),
    /// Show more of a part in a direction; where all of it was in sight, move on.
    ReadOn(StopAt, Direction),
    /// Compare a PIN with its hash, on a thread that draws nothing: it takes a while on purpose.
    CheckPin(String, PinHash),
    /// Tell that a PIN was wrong, and how long the next one waits.
    WrongPin(Duration),
    /// Close it.
    Leave,
}
