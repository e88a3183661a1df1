//! The page as the member sees it: a session of its own, which nobody sees but the staff.

use crate::config::Lobby;
use crate::language::{Language, Words};
use crate::look::ThemeName;
use crate::page::compose::Shown;
use crate::page::Action;
use crate::session::{Session, SessionDefaults};

/// A member's session, and what is shown of it.
pub(super) struct MemberPage {
    /// Where the member would be.
    pub session: Session,
    /// What the member would see.
    pub shown: Shown,
    words: Words,
}

impl MemberPage {
    /// The welcome page.
    pub(super) fn new(lobby: &Lobby) -> Self {
        let timeouts = lobby.config.session;
        let session = Session::new(SessionDefaults { language: Language::English, theme: ThemeName::Light, timeouts });
        let words = lobby.words(Language::English);
        let shown = Shown::compose(&session.context(lobby, &words), session.route(), None);
        Self { session, shown, words }
    }

    /// What comes of an action.
    pub(super) fn apply(&mut self, lobby: &Lobby, action: Action) {
        self.session.apply(action);
        self.words = lobby.words(self.session.language());
        let context = self.session.context(lobby, &self.words);
        self.shown = Shown::compose(&context, self.session.route(), self.session.dialog());
    }
}
