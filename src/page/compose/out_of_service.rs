//! What a lobby shows where nothing of its own files can be used: where to ask, in every language, and nobody's numbers.

use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Block, Page};

use super::context::Context;

pub(super) fn page(context: &Context<'_>) -> Page {
    // Its English stands on the page: nothing else says that a translation waits for a reviewer.
    let own = |language| context.lobby.words(language);
    let ask = |language| Phrase::plain(language, own(language).out_of_service().text);
    let title = Phrase::plain(Language::English, own(Language::English).out_of_service_title().text);
    let phrases = Language::ALL.map(ask).into();
    let page = context.page(Subject::Kiosk, title);
    Page { blocks: vec![Block::InLanguages { phrases, is_main: true }], is_unreviewed: false, ..page }
}
