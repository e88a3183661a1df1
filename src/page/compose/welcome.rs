//! The welcome page: says in every language that members are welcome; anything touched begins.

use crate::config::Tile;
use crate::language::Phrase;
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
        Block::Note(subjects(context)),
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

/// What one finds here: nothing that the home page does not have.
fn subjects(context: &Context<'_>) -> Phrase {
    let words = context.words;
    let all = [
        (Tile::Rights, words.rights_title()),
        (Tile::Privacy, words.privacy_title()),
        (Tile::Interpreter, words.interpreter_title()),
        (Tile::Rides, words.rides_title()),
    ];
    let is_shown = |tile: &Tile| {
        let is_document_shown = tile.document().is_none_or(|document| context.lobby.shows(document));
        context.lobby.config.home.tiles.contains(tile) && is_document_shown
    };
    if all.iter().all(|(tile, _)| is_shown(tile)) {
        return words.welcome_subjects();
    }
    let shown: Vec<_> = all.into_iter().filter(|(tile, _)| is_shown(tile)).map(|(_, title)| title).collect();
    let joined = |parts: Vec<&str>| parts.join(" · ");
    Phrase {
        language: words.language(),
        text: joined(shown.iter().map(|title| title.text.as_str()).collect()),
        english: shown.iter().map(|title| title.english.as_deref()).collect::<Option<_>>().map(joined),
    }
}
