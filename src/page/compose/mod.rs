//! One function a route: from facts and words to a page. Pure.

mod concern;
mod context;
mod dialog;
mod document;
mod home;
mod interpreter;
mod languages;
mod opening;
mod out_of_service;
mod page;
mod parts;
mod privacy;
mod rides;
mod ruler;
mod shown;
mod welcome;

pub use context::Context;
pub use opening::{open_words, opening};
pub use page::{dialog, page};
pub use parts::{bar, staff_button, BarItem};
pub use shown::Shown;
