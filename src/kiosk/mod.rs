//! The lobby's window: what a session shows, drawn large and touchable.

mod cover;
mod headless;
mod key_navigation;
mod keyboard;
mod logo;
mod message;
mod pin_entry;
mod placement;
mod reload;
mod state;
mod window;

pub use cover::WindowChange;
pub use headless::Headless;
pub use keyboard::name as keyboard_name;
pub use message::{Effect, Message};
pub use reload::{reloads, Reloader, Reloads};
pub use state::Kiosk;
pub use window::{has_display, run, Window, WindowError};
