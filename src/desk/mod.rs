//! The front desk's window: what the staff ask, answered in three keystrokes.
//!
//! A [`Desk`] is at a [`Place`]: a section, what was typed there and what was chosen. What stands in its right half is a
//! [`Sheet`], composed by a pure function as a page is, and drawn by `view`. The member's own pages are drawn by `draw`.

mod contents;
mod deeds;
mod headless;
mod keys;
mod member_page;
mod message;
mod open_items;
mod place;
mod remembered;
mod reveal;
mod rows;
mod sheet;
mod sheets;
mod state;
mod view;
mod ways;
mod window;

pub use contents::Contents;
pub use headless::{DeskHeadless, Scene};
pub use message::{Effect, Message};
pub use place::{Place, Section, Target};
pub use remembered::{Appearance, Remembered};
pub use sheet::{Deed, Sheet};
pub use state::Desk;
pub use window::{feed, run, Feed, Feeder};
