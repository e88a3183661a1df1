//! What a page is composed from.

use crate::config::Lobby;
use crate::language::{Language, Phrase, Words};
use crate::look::{Subject, TextSize, ThemeName};
use crate::page::Page;

/// What a page is composed from.
pub struct Context<'a> {
    /// Facts and documents.
    pub lobby: &'a Lobby,
    /// The words of the member's language.
    pub words: &'a Words,
    /// The text size that the member chose.
    pub text_size: TextSize,
    /// The colors that the member chose.
    pub theme: ThemeName,
    /// Whether the member has lowered the screen.
    pub is_lowered: bool,
}

impl<'a> Context<'a> {
    /// A context in which nothing was chosen.
    #[must_use]
    pub fn new(lobby: &'a Lobby, words: &'a Words) -> Self {
        Self { lobby, words, text_size: TextSize::default(), theme: ThemeName::default(), is_lowered: false }
    }

    pub(super) fn language(&self) -> Language {
        self.words.language()
    }

    /// A page without blocks yet.
    pub(super) fn page(&self, subject: Subject, title: Phrase) -> Page {
        Page {
            subject,
            language: self.language(),
            title,
            icon: None,
            blocks: Vec::new(),
            foot: Vec::new(),
            is_unreviewed: !self.words.is_reviewed(),
        }
    }
}
