//! What is composed from a session, for drawing and for keys.

use crate::config::Lobby;
use crate::language::{Phrase, Words};
use crate::page::compose::{self, BarItem};
use crate::page::{stops, Button, Page, Route, Stop};
use crate::session::Session;

/// What is composed anew when the session changes, and only then.
pub(super) struct Shown {
    pub page: Page,
    pub dialog: Option<Page>,
    pub staff: Button,
    pub bar: Vec<BarItem>,
    pub awaits_review: Option<Phrase>,
    /// Where keys lead, in order.
    pub stops: Vec<Stop>,
}

impl Shown {
    /// Composes the page of a session, and the dialog over it.
    pub fn compose(lobby: &Lobby, words: &Words, session: &Session) -> Self {
        let context = session.context(lobby, words);
        let page = compose::page(&context, session.route());
        let dialog = session.dialog().map(|dialog| compose::dialog(&context, dialog, &page.title.text));
        let staff = compose::staff_button(&context);
        let bar = if *session.route() == Route::Welcome { Vec::new() } else { compose::bar(&context, session.route()) };
        let stops = match &dialog {
            Some(dialog) => stops::within(dialog, false),
            None => stops::within(&page, page.is_unreviewed).into_iter().chain(stops::around(&staff, &bar)).collect(),
        };
        Self {
            awaits_review: page.is_unreviewed.then(|| words.translation_awaits_review()),
            dialog,
            staff,
            bar,
            stops,
            page,
        }
    }
}
