//! The home page: the two things people come for stand first and widest.

use crate::language::Phrase;
use crate::look::Subject;
use crate::page::{Action, Block, Choice, Icon, InterpreterFor, Page, Route, Shape};

use super::Context;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let tile = |icon, subject, label: Phrase, hint: Phrase, is_wide, route| Choice {
        icon: Some(icon),
        subject,
        label,
        // Two languages on every tile are enough to read: hints come with the reviewer's sign-off.
        hint: words.is_reviewed().then_some(hint),
        is_wide,
        is_selected: false,
        action: Action::Go(route),
    };
    let interpreter = Route::Interpreter(InterpreterFor::Default);
    let mut page = context.page(Subject::Kiosk, words.home_question());
    let choices = vec![
        tile(
            Icon::Languages,
            Subject::Interpreter,
            words.interpreter_title(),
            words.interpreter_hint(),
            true,
            interpreter,
        ),
        tile(Icon::Car, Subject::Rides, words.rides_title(), words.rides_hint(), true, Route::Rides(None)),
        tile(Icon::Scale, Subject::Rights, words.rights_title(), words.rights_hint(), false, Route::Rights),
        tile(Icon::Shield, Subject::Privacy, words.privacy_title(), words.privacy_hint(), false, Route::Privacy(None)),
        tile(Icon::Phone, Subject::Contact, words.contact_title(), words.contact_hint(), false, Route::Contact),
        tile(
            Icon::Stethoscope,
            Subject::Decisions,
            words.decisions_title(),
            words.decisions_hint(),
            false,
            Route::Decisions,
        ),
        tile(Icon::Megaphone, Subject::Concern, words.concern_title(), words.concern_hint(), false, Route::Concern),
        tile(Icon::Community, Subject::Contact, words.community_title(), words.coming_soon(), false, Route::Community),
    ];
    page.blocks = vec![Block::Choices { shape: Shape::Tiles, choices }];
    page
}
