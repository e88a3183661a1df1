//! What keys do: the frame moves from part to part, Select presses what is in it (Section 508, 407; rule R12).

use std::time::Duration;

use super::draw::StopAt;
use super::{Effect, Kiosk};
use crate::config::Key;
use crate::page::{Action, Dialog, Place, Route};

/// Asks for the PIN that leaves a locked kiosk.
const LEAVE: &str = "Ctrl+Shift+Q";
/// Shows the test pattern for a real ruler.
const RULER: &str = "Ctrl+Shift+R";

impl Kiosk {
    /// The part in the frame.
    pub(super) fn focused(&self) -> Option<Place> {
        self.session.focus().and_then(|stop| self.shown.stops.get(stop)).map(|stop| stop.place)
    }

    fn focused_at(&self) -> Option<StopAt> {
        self.focused().map(|place| StopAt { place, is_dialog: self.session.dialog().is_some() })
    }

    /// A key was pressed.
    pub(super) fn press(&mut self, name: &str, now: Duration) -> Effect {
        if self.session.used(now) {
            // Any key answers the warning, and does nothing else.
            self.compose();
            return Effect::None;
        }
        if matches!(self.session.dialog(), Some(Dialog::Exit { .. })) {
            return self.press_at_gate(name, now);
        }
        let has_pin = self.lobby.config.exit.pin_hash.is_some();
        if name == LEAVE && self.is_locked && has_pin {
            self.gate.clear();
            self.show_gate(now);
            return Effect::None;
        }
        if name == RULER {
            return self.act(Action::Go(Route::Ruler), now);
        }
        match self.lobby.config.keys.function(name) {
            Some(key @ (Key::Up | Key::Down)) => match self.focused_at() {
                Some(stop) => Effect::ReadOn(stop, key),
                None => self.move_frame(key, now),
            },
            Some(Key::Select) => {
                let stop = self.session.focus().and_then(|stop| self.shown.stops.get(stop));
                match stop.map(|stop| stop.action.clone()) {
                    Some(Some(action)) => self.act(action, now),
                    Some(None) => Effect::None,
                    None => self.move_frame(Key::Down, now),
                }
            }
            Some(Key::Back) if self.session.is_begun() => self.act(Action::Back, now),
            Some(Key::Help) => self.help(now),
            _ => Effect::None,
        }
    }

    /// The frame moves to the next part, or the one before; from the last to the first.
    pub(super) fn move_frame(&mut self, key: Key, now: Duration) -> Effect {
        let count = self.shown.stops.len();
        // One back is all around but one.
        let forward = if key == Key::Up { count.saturating_sub(1) } else { 1 };
        let next = match self.session.focus() {
            Some(stop) => (stop + forward).checked_rem(count),
            None if key == Key::Up => count.checked_sub(1),
            None => Some(0),
        };
        if let Some(next) = next {
            self.session.set_focus(next);
        }
        self.session.used(now);
        self.focused_at().map_or(Effect::None, Effect::Reveal)
    }

    fn act(&mut self, action: Action, now: Duration) -> Effect {
        self.session.apply(action);
        self.session.used(now);
        self.compose();
        self.focused_at().map_or(Effect::None, Effect::Reveal)
    }

    /// The help says which part has the frame; the same key takes it away.
    fn help(&mut self, now: Duration) -> Effect {
        if matches!(self.session.dialog(), Some(Dialog::Keys { .. })) {
            return self.act(Action::Close, now);
        }
        if self.session.dialog().is_some() {
            return Effect::None;
        }
        let number = |stop: usize| u16::try_from(stop).unwrap_or(u16::MAX);
        let at = self.session.focus().unwrap_or(0);
        self.session.set_focus(at);
        let help = Dialog::Keys { number: number(at + 1), of: number(self.shown.stops.len()) };
        self.act(Action::Open(help), now)
    }

    fn show_gate(&mut self, now: Duration) {
        let wait = self.gate.wait(now);
        // A wait of half a second is shown as one.
        let wait_seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        self.session.apply(Action::Open(Dialog::Exit { typed: self.gate.typed(), wait_seconds }));
        self.session.used(now);
        self.compose();
    }

    /// The wait at the gate counts down. Gives back whether that changed what is shown.
    pub(super) fn wait_at_gate(&mut self, now: Duration) -> bool {
        let Some(Dialog::Exit { wait_seconds, .. }) = self.session.dialog() else {
            return false;
        };
        if *wait_seconds == 0 {
            return false;
        }
        let wait = self.gate.wait(now);
        let wait_seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        self.session.apply(Action::Open(Dialog::Exit { typed: self.gate.typed(), wait_seconds }));
        true
    }

    fn press_at_gate(&mut self, name: &str, now: Duration) -> Effect {
        match name {
            "Escape" => {
                self.gate.clear();
                return self.act(Action::Close, now);
            }
            "Backspace" => self.gate.erase(),
            "Enter" => {
                let hash = self.lobby.config.exit.pin_hash.clone();
                if hash.is_some_and(|hash| self.gate.opens(&hash, now)) {
                    return Effect::Leave;
                }
            }
            name => {
                if let Ok(digit) = name.parse() {
                    self.gate.type_in(digit, now);
                }
            }
        }
        self.show_gate(now);
        Effect::None
    }
}
