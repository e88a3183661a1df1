//! From one place to another, and back.

use super::message::Effect;
use super::place::{Place, Target};
use super::state::Desk;

impl Desk {
    /// Goes to a place, from which Esc leads back here.
    pub(super) fn go(&mut self, place: Place) -> Vec<Effect> {
        /// More than anybody goes back.
        const LONGEST: usize = 100;
        if place != self.place {
            self.history.push(std::mem::replace(&mut self.place, place));
            if self.history.len() > LONGEST {
                self.history.remove(0);
            }
        }
        self.said = None;
        self.take_language();
        self.refresh();
        self.arrive()
    }

    /// A language that was chosen counts from then on.
    fn take_language(&mut self) {
        self.language = self.shown_language();
    }

    /// What was looked for is in sight.
    fn arrive(&self) -> Vec<Effect> {
        let row = self.row().map(Effect::RevealRow);
        [self.sight(), Effect::FocusField].into_iter().chain(row).collect()
    }

    pub(super) fn sight(&self) -> Effect {
        self.sheet.found().map_or(Effect::Rewind, Effect::Reveal)
    }

    /// The row that is chosen.
    pub(super) fn row(&self) -> Option<usize> {
        let target = self.place.target.as_ref()?;
        self.rows.iter().position(|row| target.is_in(&row.target))
    }

    pub(super) fn choose(&mut self, target: Target) -> Vec<Effect> {
        self.place.target = Some(target);
        self.place.focus = None;
        self.said = None;
        self.take_language();
        self.refresh();
        self.arrive()
    }

    pub(super) fn focus(&mut self, stop: usize) -> Vec<Effect> {
        self.place.focus = Some(stop);
        vec![Effect::Reveal(stop), Effect::FocusField]
    }

    /// One step back: from what lies over everything, from a part of the sheet, from what was typed, to the place before.
    pub(super) fn back(&mut self) -> Vec<Effect> {
        self.said = None;
        if self.leaving.take().is_some() {
            return vec![Effect::FocusField];
        }
        if self.cards.pop().is_some() {
            return if self.cards.is_empty() { vec![Effect::HideCard, Effect::FocusField] } else { Vec::new() };
        }
        if self.place.focus.take().is_some() {
            return vec![Effect::FocusField];
        }
        if let Some(place) = self.history.pop() {
            self.place = place;
            self.refresh();
            return self.arrive();
        }
        if !self.place.query.is_empty() {
            self.place.query.clear();
            self.place.target = None;
            self.refresh();
        }
        vec![Effect::Rewind, Effect::FocusField]
    }
}
