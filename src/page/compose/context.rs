//! What a page is composed from.

use crate::config::Lobby;
use crate::content::Plan;
use crate::language::{Language, Phrase, Words};
use crate::look::{Subject, TextSize, ThemeName};
use crate::page::{Page, PlanChoice};

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
    /// The health plan that the member has named.
    pub plan: Option<&'a PlanChoice>,
}

impl<'a> Context<'a> {
    /// A context in which nothing was chosen.
    #[must_use]
    pub fn new(lobby: &'a Lobby, words: &'a Words) -> Self {
        Self {
            lobby,
            words,
            text_size: TextSize::default(),
            theme: ThemeName::default(),
            is_lowered: false,
            plan: None,
        }
    }

    pub(super) fn language(&self) -> Language {
        self.words.language()
    }

    /// The plan that the member has named, where the kiosk knows it.
    pub(super) fn named_plan(&self) -> Option<&'a Plan> {
        self.plan_of(self.plan)
    }

    /// The plan of a choice, where the kiosk knows it.
    pub(super) fn plan_of(&self, choice: Option<&PlanChoice>) -> Option<&'a Plan> {
        match choice? {
            PlanChoice::Listed(id) => self.lobby.config.facts.plan(id),
            PlanChoice::NotListed => None,
        }
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
            is_signal: false,
        }
    }
}
