//! The page of all languages, each in its own script and in English.

use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Block, Choice, Icon, Page, Shape};

use super::context::Context;

pub(super) fn page(context: &Context<'_>) -> Page {
    let mut page = context.page(Subject::Kiosk, context.words.choose_language());
    page.icon = Some(Icon::Languages);
    let choice = |language: Language| Choice {
        hint: Some(Phrase::english(language.english_name())),
        is_selected: language == context.language(),
        ..Choice::speak(language)
    };
    let offered = &context.lobby.config.languages.offered;
    page.blocks = vec![Block::Choices { shape: Shape::Grid, choices: offered.iter().copied().map(choice).collect() }];
    page
}
