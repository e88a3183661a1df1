//! What buttons do.

use crate::language::Language;
use crate::page::Action;

use super::message::Effect;
use super::place::{Place, Section, Target};
use super::sheet::Deed;
use super::state::{Card, Desk};

impl Desk {
    /// Does what a button says.
    pub(super) fn act(&mut self, deed: Deed) -> Vec<Effect> {
        self.said = None;
        match deed {
            Deed::Copy(text) => self.copy(text),
            Deed::Turn(language) => {
                self.language = self.shown_language();
                let at = Language::ALL.iter().position(|known| *known == self.language).unwrap_or(0);
                self.cards = vec![language.map_or(Card::Point(at), Card::Message)];
                vec![Effect::ShowCard]
            }
            Deed::Open(target) => self.go(Place { target: Some(target.clone()), ..Place::of(target.section()) }),
            Deed::See(route) => {
                self.language = self.shown_language();
                self.member(Action::Speak(self.language));
                self.go(Place { target: Some(Target::Page(route)), ..Place::of(Section::Member) })
            }
            Deed::Leave(link) => {
                self.leaving = Some(link);
                Vec::new()
            }
            Deed::Browse(link) => {
                self.leaving = None;
                vec![Effect::Browse(link), Effect::FocusField]
            }
            Deed::Edit(path) => {
                self.said = Some(format!("Opening {} in the editor", path.display()));
                vec![Effect::Edit(path), Effect::FocusField]
            }
            Deed::Plan(plan) => {
                self.language = self.shown_language();
                self.plan.clone_from(&plan);
                if matches!(self.place.target, Some(Target::Language(..))) {
                    self.place.target = Some(Target::Language(self.language, None));
                    self.refresh();
                    return vec![Effect::FocusField];
                }
                let target = Target::Language(self.language, None);
                self.go(Place { target: Some(target), ..Place::of(Section::Languages) })
            }
            Deed::Speak(language) => {
                self.language = language;
                self.member(Action::Speak(language));
                self.refresh();
                vec![Effect::FocusField]
            }
        }
    }

    pub(super) fn copy(&mut self, text: String) -> Vec<Effect> {
        self.said = Some(format!("Copied: {text}"));
        vec![Effect::Copy(text), Effect::FocusField]
    }

    pub(super) fn point(&mut self, language: Language) -> Vec<Effect> {
        self.cards.push(Card::Message(language));
        self.language = language;
        self.choose(Target::Language(language, None))
    }
}
