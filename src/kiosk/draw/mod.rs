//! How blocks look: one file a kind. Draws any page; knows nothing of what pages there are.

mod arrange;
mod bands;
mod blocks;
mod body;
mod cards;
mod choices;
mod chrome;
mod code;
mod dialog;
mod focus;
mod page;
mod pen;
mod prose;
mod ruler;
mod target;
mod touchscreen;
mod welcome;

pub use body::body_id;
pub(crate) use dialog::dialog;
pub use focus::StopAt;
pub(crate) use page::{page, Surroundings};
pub(crate) use pen::{color, Pen};
pub use prose::{lay_out, LaidOut};
pub(crate) use touchscreen::Touchscreen;
pub(crate) use welcome::welcome;

use crate::kiosk::Message;
use crate::page::Action;

/// A drawn part of a page.
pub(crate) type Element<'a> = iced::Element<'a, Message>;

/// The id of the target that asks for an action: tests touch it by this name.
#[must_use]
pub fn target_id(action: &Action) -> iced::advanced::widget::Id {
    iced::advanced::widget::Id::from(format!("{action:?}"))
}
