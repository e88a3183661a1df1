//! The desk by keyboard alone: letters go to the search field, everything else is here.

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};

use crate::language::Language;

use super::message::Effect;
use super::place::{Place, Section};
use super::sheet::{Deed, Stop};
use super::state::{Card, Desk};

/// How many languages stand side by side on the card to point at.
pub(super) const COLUMNS: usize = 4;

impl Desk {
    /// Takes in a key. Letters without Ctrl belong to the search field.
    pub(super) fn press(&mut self, key: &Key, modifiers: Modifiers) -> Vec<Effect> {
        if let Some(card) = self.cards.last().copied() {
            return self.press_on_card(card, key);
        }
        if let Some(link) = self.leaving.clone() {
            return match key {
                Key::Named(Named::Enter) => self.act(Deed::Browse(link)),
                Key::Named(Named::Escape) => self.back(),
                _ => Vec::new(),
            };
        }
        match key {
            Key::Character(letter) if modifiers.command() => self.shortcut(letter),
            Key::Named(Named::Enter) if modifiers.command() => self.act(Deed::Turn(Some(self.shown_language()))),
            Key::Named(Named::Enter) => self.enter(),
            Key::Named(Named::Escape) => self.back(),
            Key::Named(Named::ArrowDown) => self.step(1),
            Key::Named(Named::ArrowUp) => self.step(-1),
            Key::Named(Named::Tab) => self.tab(modifiers.shift()),
            Key::Named(Named::PageDown) => vec![Effect::Page(true)],
            Key::Named(Named::PageUp) => vec![Effect::Page(false)],
            Key::Named(Named::F2) => self.act(Deed::Turn(None)),
            _ => Vec::new(),
        }
    }

    fn shortcut(&mut self, letter: &str) -> Vec<Effect> {
        let section = letter.parse::<usize>().ok().and_then(|number| Section::ALL.get(number.checked_sub(1)?));
        if let Some(section) = section {
            return self.go(Place::of(*section));
        }
        match letter {
            "c" => {
                let focused = self.place.focus.and_then(|stop| self.stops.get(stop));
                let text = match focused {
                    Some(Stop::Text(text)) => Some(text.clone()),
                    _ => self.sheet.copy.clone(),
                };
                text.map(|text| self.copy(text)).unwrap_or_default()
            }
            "f" | "k" => {
                let mut effects = self.go(Place::of(Section::Find));
                effects.push(Effect::MarkQuery);
                effects
            }
            "+" | "=" => self.zoom(1),
            "-" => self.zoom(-1),
            "0" => self.zoom(0),
            _ => Vec::new(),
        }
    }

    fn enter(&mut self) -> Vec<Effect> {
        if let Some(stop) = self.place.focus.and_then(|stop| self.stops.get(stop)).cloned() {
            return match stop {
                Stop::Text(text) => self.copy(text),
                Stop::Press(deed) => self.act(deed),
            };
        }
        match (self.place.section, &self.place.target) {
            (Section::Find, Some(target)) => self.act(Deed::Open(target.clone())),
            _ => self.sheet.main.clone().map(|deed| self.act(deed)).unwrap_or_default(),
        }
    }

    /// The next row of the list, or the one before.
    fn step(&mut self, by: isize) -> Vec<Effect> {
        let at = self.row();
        let next = at.map_or(Some(0), |at| at.checked_add_signed(by));
        match next.and_then(|next| self.rows.get(next)) {
            Some(row) => self.choose(row.target.clone()),
            None => Vec::new(),
        }
    }

    /// The next part of the sheet, or the one before; behind the last one, the list.
    fn tab(&mut self, is_backward: bool) -> Vec<Effect> {
        let count = self.stops.len();
        let next = match (self.place.focus, is_backward) {
            (None, false) => Some(0),
            (None, true) => count.checked_sub(1),
            (Some(stop), false) => Some(stop + 1),
            (Some(stop), true) => stop.checked_sub(1),
        };
        if let Some(stop) = next.filter(|stop| *stop < count) {
            return self.focus(stop);
        }
        self.place.focus = None;
        vec![Effect::FocusField]
    }

    fn press_on_card(&mut self, card: Card, key: &Key) -> Vec<Effect> {
        let Key::Named(key) = key else { return Vec::new() };
        match (card, key) {
            (_, Named::Escape) => self.back(),
            (Card::Point(at), Named::Enter) => {
                self.update(super::message::Message::Point(Language::ALL[at % Language::ALL.len()]))
            }
            (Card::Point(at), _) => {
                let next = match key {
                    Named::ArrowRight | Named::Tab => at + 1,
                    Named::ArrowLeft => at.saturating_sub(1),
                    Named::ArrowDown => at + COLUMNS,
                    Named::ArrowUp => at.saturating_sub(COLUMNS),
                    _ => at,
                };
                if let Some(last) = self.cards.last_mut() {
                    *last = Card::Point(next.min(Language::ALL.len() - 1));
                }
                Vec::new()
            }
            (Card::Message(_), _) => Vec::new(),
        }
    }
}
