//! The home page: the two things people come for stand first and widest.

use crate::config::Tile;
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::{Action, Block, Choice, Icon, InterpreterFor, Page, Route, Shape};

use super::context::Context;
use super::document;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let card = |icon, subject, label: Phrase, hint: Phrase, is_wide, route| Choice {
        icon: Some(icon),
        subject,
        label,
        // Two languages on every tile are enough to read: hints come with the reviewer's sign-off.
        hint: words.is_reviewed().then_some(hint),
        is_wide,
        is_selected: false,
        action: Action::Go(route),
    };
    let mut page = context.page(Subject::Kiosk, words.home_question());
    let interpreter = || Route::Interpreter(InterpreterFor::Default);
    let choice = |shown: Tile| {
        Some(match shown {
            Tile::Interpreter => card(
                Icon::Languages,
                Subject::Interpreter,
                words.interpreter_title(),
                words.interpreter_hint(),
                true,
                interpreter(),
            ),
            Tile::Rides => {
                card(Icon::Car, Subject::Rides, words.rides_title(), words.rides_hint(), true, Route::Rides(None))
            }
            Tile::Rights => {
                card(Icon::Scale, Subject::Rights, words.rights_title(), words.rights_hint(), false, Route::Rights)
            }
            Tile::Privacy => {
                let (title, hint) = (words.privacy_title(), words.privacy_hint());
                card(Icon::Shield, Subject::Privacy, title, hint, false, Route::Privacy(None))
            }
            Tile::Contact => {
                card(Icon::Phone, Subject::Contact, words.contact_title(), words.contact_hint(), false, Route::Contact)
            }
            Tile::Decisions => {
                let (title, hint) = (words.decisions_title(), words.decisions_hint());
                card(Icon::Stethoscope, Subject::Decisions, title, hint, false, Route::Decisions)
            }
            Tile::Concern => card(
                Icon::Megaphone,
                Subject::Concern,
                words.concern_title(),
                words.concern_hint(),
                false,
                Route::Concern,
            ),
            Tile::Community => {
                let title = words.community_title();
                // That there is nothing yet is told in every language.
                let hint = document::is_community_to_come(context).then(|| words.coming_soon());
                Choice {
                    hint,
                    ..card(Icon::Community, Subject::Contact, title.clone(), title, false, Route::Community)
                }
            }
            Tile::Nondiscrimination => {
                let title = document::nondiscrimination_title(context)?;
                Choice {
                    hint: None,
                    ..card(Icon::Scale, Subject::Rights, title.clone(), title, false, Route::Nondiscrimination)
                }
            }
        })
    };
    let is_shown = |tile: &Tile| tile.document().is_none_or(|document| context.lobby.shows(document));
    let tiles = context.lobby.config.home.tiles.iter().copied();
    let choices = tiles.filter(is_shown).filter_map(choice).collect();
    page.blocks = vec![Block::Choices { shape: Shape::Tiles, choices }];
    page
}
