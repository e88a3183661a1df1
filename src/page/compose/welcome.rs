//! The welcome page: says in every language that members are welcome; anything touched begins.

use crate::language::{Language, Phrase, Words};
use crate::look::Subject;
use crate::page::{Action, Block, Button, Choice, Icon, Page, Route, Shape};

use super::context::Context;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    // Nobody has chosen a language yet: each word has its English beside it, and that is enough.
    let title = words.greeting(words.language());
    let mut page = Page { is_unreviewed: false, ..context.page(Subject::Kiosk, title) };
    let offered = &context.lobby.config.languages.offered;
    page.blocks = vec![
        Block::Large(words.welcome_question()),
        Block::Note(words.welcome_subjects()),
        Block::Choices { shape: Shape::Greetings, choices: offered.iter().map(|&to| greeting(words, to)).collect() },
    ];
    page.foot = vec![Button {
        icon: Some(Icon::Hand),
        label: words.touch_to_start(),
        is_primary: true,
        action: Action::Go(Route::Languages),
    }];
    page
}

/// The language's own name, and welcome in it.
fn greeting(words: &Words, to: Language) -> Choice {
    Choice {
        icon: None,
        subject: Subject::Kiosk,
        label: Phrase::plain(to, to.native_name()),
        hint: Some(words.greeting(to)),
        is_wide: false,
        is_selected: false,
        action: Action::Speak(to),
    }
}
