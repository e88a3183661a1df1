//! One function a route: from facts and words to a page. Pure.

use crate::content::DocumentId;
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::{Dialog, Page, Route};

use super::context::Context;
use super::{concern, document, home, interpreter, languages, out_of_service, privacy, rides, ruler, welcome};

/// Composes the page of a route.
#[must_use]
pub fn page(context: &Context<'_>, route: &Route) -> Page {
    let words = context.words;
    if context.lobby.is_out_of_service {
        return out_of_service::page(context);
    }
    match route {
        Route::Welcome => welcome::page(context),
        Route::Languages => languages::page(context),
        Route::Home => home::page(context),
        Route::Interpreter(choice) => interpreter::page(context, choice.as_ref()),
        Route::Rides(None) => rides::choose(context),
        Route::Rides(Some(plan)) => rides::page(context, plan),
        Route::Rights => document::page(context, DocumentId::Rights, Subject::Rights, words.rights_title()),
        Route::Privacy { part, section } => privacy::page(context, part.as_deref(), *section),
        Route::Hipaa => document::page(context, DocumentId::Hipaa, Subject::Privacy, words.hipaa_title()),
        Route::Contact => document::contact(context),
        Route::Decisions => document::page(context, DocumentId::Decisions, Subject::Decisions, words.decisions_title()),
        Route::Concern => concern::page(context),
        Route::Community => document::community(context),
        Route::Ruler => ruler::page(context),
        Route::Nondiscrimination => document::nondiscrimination(context),
    }
}

/// Composes a dialog over the page titled `behind`.
#[must_use]
pub fn dialog(context: &Context<'_>, dialog: &Dialog, behind: &Phrase) -> Page {
    super::dialog::page(context, dialog, behind)
}
