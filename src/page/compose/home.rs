//! The home page: the two things people come for stand first and widest.

use crate::config::Tile;
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::{Action, Block, Choice, Icon, Page, Route, Shape};

use super::context::Context;
use super::document;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let mut page = context.page(Subject::Kiosk, words.home_question());
    // Two languages on every tile are enough to read: but for what people come for, hints come with the reviewer's sign-off.
    let hint = |hint: Phrase| words.is_reviewed().then_some(hint);
    let choice = |tile: Tile| {
        let (icon, subject, route) = match tile {
            Tile::Interpreter => (Icon::Languages, Subject::Interpreter, Route::Interpreter(context.plan.cloned())),
            Tile::Rides => (Icon::Car, Subject::Rides, Route::Rides(context.named_plan().map(|plan| plan.id.clone()))),
            Tile::Rights => (Icon::Scale, Subject::Rights, Route::Rights),
            Tile::Privacy => (Icon::Shield, Subject::Privacy, Route::PRIVACY),
            Tile::Contact => (Icon::Phone, Subject::Contact, Route::Contact),
            Tile::Decisions => (Icon::Stethoscope, Subject::Decisions, Route::Decisions),
            Tile::Concern => (Icon::Megaphone, Subject::Concern, Route::Concern),
            Tile::Community => (Icon::Community, Subject::Contact, Route::Community),
            Tile::Nondiscrimination => (Icon::Scale, Subject::Rights, Route::Nondiscrimination),
        };
        let (label, hint) = match tile {
            Tile::Interpreter => (words.interpreter_title(), Some(words.interpreter_hint())),
            Tile::Rides => (words.rides_title(), Some(words.rides_hint())),
            Tile::Rights => (words.rights_title(), hint(words.rights_hint())),
            Tile::Privacy => (words.privacy_title(), hint(words.privacy_hint())),
            Tile::Contact => (words.contact_title(), hint(words.contact_hint())),
            Tile::Decisions => (words.decisions_title(), hint(words.decisions_hint())),
            Tile::Concern => (words.concern_title(), hint(words.concern_hint())),
            // That there is nothing yet is told in every language.
            Tile::Community => {
                (words.community_title(), document::is_community_to_come(context).then(|| words.coming_soon()))
            }
            Tile::Nondiscrimination => (document::nondiscrimination_title(context)?, None),
        };
        let is_wide = matches!(tile, Tile::Interpreter | Tile::Rides);
        Some(Choice { icon: Some(icon), hint, is_wide, ..Choice::new(subject, label, Action::Go(route)) })
    };
    let is_shown = |tile: &Tile| tile.document().is_none_or(|document| context.lobby.shows(document));
    let tiles = context.lobby.config.home.tiles.iter().copied();
    let choices = tiles.filter(is_shown).filter_map(choice).collect();
    page.blocks = vec![Block::Choices { shape: Shape::Tiles, choices }];
    page
}
