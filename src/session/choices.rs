//! What a member chose in the display panel.

use crate::config::Lobby;
use crate::language::Words;
use crate::look::{TextSize, ThemeName};
use crate::page::compose::Context;

/// What a member chose in the display panel; nothing of it survives the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Choices {
    /// How large the text is.
    pub text_size: TextSize,
    /// Which colors.
    pub theme: ThemeName,
    /// Whether everything stands in the lower part of the screen, within reach from a seat (ADA 308, rule R19).
    pub lowered: bool,
}

impl Choices {
    /// What pages are composed from under these choices.
    #[must_use]
    pub fn context<'a>(&self, lobby: &'a Lobby, words: &'a Words) -> Context<'a> {
        Context { lobby, words, text_size: self.text_size, theme: self.theme, is_lowered: self.lowered }
    }
}
