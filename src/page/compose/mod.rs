//! One function a route: from facts and words to a page. Pure.

mod concern;
mod dialog;
mod document;
mod home;
mod interpreter;
mod languages;
mod parts;
mod rides;
mod ruler;
mod welcome;

use crate::content::DocumentId;
use crate::language::{Language, Phrase, Words};
use crate::look::{Choices, Subject};

use super::{Dialog, Lobby, Page, Route};

pub use parts::{bar, staff_button, BarItem};

/// What a page is composed from.
pub struct Context<'a> {
    /// Facts and documents.
    pub lobby: &'a Lobby,
    /// The words of the member's language.
    pub words: &'a Words,
    /// What the member chose in the display panel.
    pub choices: Choices,
}

impl Context<'_> {
    fn language(&self) -> Language {
        self.words.language()
    }

    /// A page without blocks yet.
    fn page(&self, subject: Subject, title: Phrase) -> Page {
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

/// Composes the page of a route.
#[must_use]
pub fn page(context: &Context<'_>, route: &Route) -> Page {
    let words = context.words;
    match route {
        Route::Welcome => welcome::page(context),
        Route::Languages => languages::page(context),
        Route::Home => home::page(context),
        Route::Interpreter(whose) => interpreter::page(context, whose),
        Route::Rides(None) => rides::choose(context),
        Route::Rides(Some(plan)) => rides::page(context, plan),
        Route::Rights => document::page(context, DocumentId::Rights, None, Subject::Rights, words.rights_title()),
        Route::Privacy(part) => document::privacy(context, part.as_deref()),
        Route::Hipaa => document::page(context, DocumentId::Hipaa, None, Subject::Privacy, words.hipaa_title()),
        Route::Contact => document::contact(context),
        Route::Decisions => {
            document::page(context, DocumentId::Decisions, None, Subject::Decisions, words.decisions_title())
        }
        Route::Concern => concern::page(context),
        Route::Community => document::community(context),
        Route::Ruler => ruler::page(context),
        Route::Nondiscrimination => document::nondiscrimination(context),
    }
}

/// Composes a dialog over the page titled `behind`.
#[must_use]
pub fn dialog(context: &Context<'_>, dialog: &Dialog, behind: &str) -> Page {
    dialog::page(context, dialog, behind)
}
