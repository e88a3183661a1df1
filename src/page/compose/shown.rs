//! A whole screen: a page, the dialog over it, and what stands around it.

use super::{bar, dialog, page, staff_button, BarItem, Context};
use crate::language::Phrase;
use crate::page::{stops, Button, Dialog, Page, Route, Stop};

/// What is composed anew when a session changes, and only then.
pub struct Shown {
    /// The page.
    pub page: Page,
    /// What stands over it.
    pub dialog: Option<Page>,
    /// "Help from staff".
    pub staff: Button,
    /// The bar at the bottom.
    pub bar: Vec<BarItem>,
    /// Where the translation waits for a reviewer, the words that say so.
    pub awaits_review: Option<Phrase>,
    /// Where keys lead, in order.
    pub stops: Vec<Stop>,
}

impl Shown {
    /// Composes a page, and the dialog over it.
    #[must_use]
    pub fn compose(context: &Context<'_>, route: &Route, over: Option<&Dialog>) -> Self {
        let page = page(context, route);
        let dialog = over.map(|over| dialog(context, over, &page.title));
        let staff = staff_button(context);
        let bar = if *route == Route::Welcome { Vec::new() } else { bar(context, route) };
        let stops = match &dialog {
            Some(dialog) => stops::within(dialog, false),
            None => stops::within(&page, page.is_unreviewed).into_iter().chain(stops::around(&staff, &bar)).collect(),
        };
        Self {
            awaits_review: page.is_unreviewed.then(|| context.words.translation_awaits_review()),
            dialog,
            staff,
            bar,
            stops,
            page,
        }
    }
}
