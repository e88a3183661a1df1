//! What a drawn page asks for: whoever shows it turns this into messages of its own.

use iced::advanced::widget::Id;

use crate::page::Action;

/// What happens on a drawn page.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A member asked for something.
    Act(Action),
    /// A finger touched the screen (true), or left it, or has not moved for so long that it is taken for lost.
    Finger(bool),
    /// A member turned a wheel.
    Used,
}

/// A drawn part of a page.
pub(crate) type Element<'a> = iced::Element<'a, Event>;

/// The id of the button that asks for an action: tests touch it by this name.
#[must_use]
pub fn target_id(action: &Action) -> Id {
    Id::from(format!("{action:?}"))
}
