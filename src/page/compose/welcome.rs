//! The welcome page: says in every language that members are welcome; anything touched begins.

use crate::look::Subject;
use crate::page::{Action, Block, Button, Choice, Icon, Page, Route, Shape};

use super::context::Context;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    // Nobody has chosen a language yet: each word has its English beside it, and that is enough.
    let title = words.greeting(words.language());
    let mut page = Page { is_unreviewed: false, ..context.page(Subject::Kiosk, title) };
    let offered = &context.lobby.config.languages.offered;
    let greeting = |language| Choice { hint: Some(words.greeting(language)), ..Choice::speak(language) };
    page.blocks = vec![
        Block::Large(words.welcome_question()),
        Block::Note(words.welcome_subjects()),
        Block::Choices { shape: Shape::Greetings, choices: offered.iter().copied().map(greeting).collect() },
    ];
    page.foot = vec![Button {
        icon: Some(Icon::Hand),
        label: words.touch_to_start(),
        is_primary: true,
        action: Action::Go(Route::Languages),
    }];
    page
}
