//! A page as iced widgets: one file a kind of block. Draws any page in any window, and knows nothing of what pages there
//! are; what it is asked for it publishes as its own [`Event`].

mod blocks;
mod body;
mod button;
mod cards;
mod choices;
mod chrome;
mod context;
mod custom;
mod dialog;
mod event;
mod fade;
mod first_fitting;
mod fit;
mod focus;
mod fonts;
mod frame;
mod grid;
mod icons;
mod page;
mod qr_code;
mod ruler;
mod screen;
mod scroll_into_view;
mod temp_file;
mod text_block;
mod touchscreen;
mod welcome;

pub use body::body_id;
pub use event::{target_id, Event};
pub use focus::StopAt;
pub use fonts::{has_glyph, install as install_fonts};
pub use frame::{logical, Frame};
pub use scroll_into_view::{Direction, Goal, ScrollIntoView};
pub use text_block::{lay_out, LaidOut};

pub(crate) use context::color;
pub(crate) use fonts::{font, ICONS};
pub(crate) use icons::glyph;
pub(crate) use screen::{screen, Screen};
pub(crate) use temp_file::TempFile;
pub(crate) use text_block::{Align, TextBlock};
pub(crate) use touchscreen::touchscreen;
