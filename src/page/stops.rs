//! The order in which keys lead through a page: its reading order, paragraph by paragraph, button by button.

use super::compose::BarItem;
use super::{Action, Block, Button, Page};

/// A place that keys lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// The page's title.
    Title,
    /// What a block says.
    Block(usize),
    /// A button in a block: the block's number and its own.
    Choice(usize, usize),
    /// The line that says that the translation awaits review.
    Review,
    /// A button below the blocks.
    Foot(usize),
    /// "Help from staff".
    Staff,
    /// A button of the bar.
    Bar(usize),
}

/// A place, and what Select does there; nothing where there is only something to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Where.
    pub place: Place,
    /// What Select does.
    pub action: Option<Action>,
}

impl Stop {
    fn read(place: Place) -> Self {
        Self { place, action: None }
    }

    fn press(place: Place, action: &Action) -> Self {
        Self { place, action: Some(action.clone()) }
    }
}

/// The stops of a page or dialog: title, blocks, the line about review where it is shown, foot.
#[must_use]
pub fn within(page: &Page, awaits_review: bool) -> Vec<Stop> {
    let review = awaits_review.then(|| Stop::read(Place::Review));
    let blocks = page.blocks.iter().enumerate().flat_map(|(index, block)| of_block(index, block));
    let foot = page.foot.iter().enumerate().map(|(index, button)| Stop::press(Place::Foot(index), &button.action));
    [Stop::read(Place::Title)].into_iter().chain(blocks).chain(review).chain(foot).collect()
}

/// The stops around a page: help from staff, and the buttons of the bar that can be used.
#[must_use]
pub fn around(staff: &Button, bar: &[BarItem]) -> Vec<Stop> {
    let bar = bar
        .iter()
        .enumerate()
        .filter_map(|(index, item)| item.action.as_ref().map(|action| Stop::press(Place::Bar(index), action)));
    [Stop::press(Place::Staff, &staff.action)].into_iter().chain(bar).collect()
}

fn of_block(index: usize, block: &Block) -> Vec<Stop> {
    let presses = |actions: Vec<&Action>| {
        actions
            .into_iter()
            .enumerate()
            .map(|(choice, action)| Stop::press(Place::Choice(index, choice), action))
            .collect()
    };
    match block {
        Block::Tabs(tabs) => presses(tabs.iter().map(|tab| &tab.action).collect()),
        Block::Choices { choices, .. } => presses(choices.iter().map(|choice| &choice.action).collect()),
        Block::Link(card) => {
            vec![Stop::read(Place::Block(index)), Stop::press(Place::Choice(index, 0), &card.button.action)]
        }
        Block::Notice { action: Some(action), .. } => presses(vec![action]),
        Block::Call(call) if call.opens => presses(call.action().as_ref().into_iter().collect()),
        Block::Message(card) => presses(vec![&card.action()]),
        _ => vec![Stop::read(Place::Block(index))],
    }
}
