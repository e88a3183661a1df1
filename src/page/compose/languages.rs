//! The page of all languages, each in its own script and in English.

use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Block, Choice, Icon, Page, Shape};

use super::context::Context;

/// In how many other languages the title stands, too.
const TITLES: usize = 6;

pub(super) fn page(context: &Context<'_>) -> Page {
    let mut page = context.page(Subject::Kiosk, context.words.choose_language());
    page.icon = Some(Icon::Languages);
    let choice = |language: Language| Choice {
        hint: Some(Phrase::english(language.english_name())),
        is_selected: language == context.language(),
        ..Choice::speak(language)
    };
    let offered = &context.lobby.config.languages.offered;
    // Whoever came by mistake into a language that they cannot read finds the title in others.
    let others = offered.iter().copied().filter(|language| *language != context.language());
    let titles = others.take(TITLES).filter_map(|language| context.words.choose_language_in(language));
    page.blocks = vec![
        Block::InLanguages { phrases: titles.collect(), is_main: false },
        Block::Choices { shape: Shape::Grid, choices: offered.iter().copied().map(choice).collect() },
    ];
    page
}
