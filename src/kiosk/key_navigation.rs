//! What keys do: the frame moves from part to part, Select presses what is in it (Section 508, 407; rule R12).

use std::time::Duration;

use crate::config::Key;
use crate::draw::{Direction, StopAt};
use crate::page::{Action, Dialog, Place, Route};

use super::message::Effect;
use super::state::Kiosk;

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

    /// A key was pressed. One that is held acts once, but for those that move.
    pub(super) fn press(&mut self, name: &str, is_repeat: bool, now: Duration) -> Effect {
        let function = self.lobby.config.keys.function(name);
        if is_repeat && !matches!(function, Some(Key::Up | Key::Down)) {
            return Effect::None;
        }
        if self.session.used(now) {
            // Any key answers the warning, and does nothing else.
            self.compose();
            return Effect::None;
        }
        if matches!(self.session.dialog(), Some(Dialog::Exit { .. })) {
            return self.press_at_pin_entry(name, now);
        }
        let has_pin = self.lobby.config.exit.pin_hash.is_some();
        if name == LEAVE && self.is_locked && has_pin {
            self.pin_entry.clear();
            self.show_pin_entry(now);
            return Effect::None;
        }
        if name == RULER {
            return self.act(Action::Go(Route::Ruler), now);
        }
        match function {
            Some(key @ (Key::Up | Key::Down)) => {
                let direction = if key == Key::Up { Direction::Backward } else { Direction::Forward };
                match self.focused_at() {
                    Some(stop) => Effect::ReadOn(stop, direction),
                    None => self.move_frame(direction, now),
                }
            }
            Some(Key::Select) => {
                let stop = self.session.focus().and_then(|stop| self.shown.stops.get(stop));
                match stop.map(|stop| stop.action.clone()) {
                    Some(Some(action)) => self.act(action, now),
                    Some(None) => Effect::None,
                    None => self.move_frame(Direction::Forward, now),
                }
            }
            Some(Key::Back) if self.session.is_active() => self.act(Action::Back, now),
            Some(Key::Help) => self.help(now),
            _ => Effect::None,
        }
    }

    /// The frame moves to the next part, or the one before; from the last to the first.
    pub(super) fn move_frame(&mut self, direction: Direction, now: Duration) -> Effect {
        let count = self.shown.stops.len();
        // One back is all around but one.
        let forward = if direction == Direction::Backward { count.saturating_sub(1) } else { 1 };
        let next = match self.session.focus() {
            Some(stop) => (stop + forward).checked_rem(count),
            None if direction == Direction::Backward => count.checked_sub(1),
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

    fn show_pin_entry(&mut self, now: Duration) {
        let wait = self.pin_entry.wait(now);
        // A wait of half a second is shown as one.
        let wait_seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        self.session.apply(Action::Open(Dialog::Exit { typed: self.pin_entry.typed(), wait_seconds }));
        self.session.used(now);
        self.compose();
    }

    /// The wait for the next PIN counts down. Returns whether that changed what is shown.
    pub(super) fn count_down_wait(&mut self, now: Duration) -> bool {
        let Some(Dialog::Exit { wait_seconds, .. }) = self.session.dialog() else {
            return false;
        };
        if *wait_seconds == 0 {
            return false;
        }
        let wait = self.pin_entry.wait(now);
        let wait_seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        self.session.apply(Action::Open(Dialog::Exit { typed: self.pin_entry.typed(), wait_seconds }));
        true
    }

    fn press_at_pin_entry(&mut self, name: &str, now: Duration) -> Effect {
        match name {
            "Escape" => {
                self.pin_entry.clear();
                return self.act(Action::Close, now);
            }
            "Backspace" => self.pin_entry.erase(),
            "Enter" => {
                let hash = self.lobby.config.exit.pin_hash.clone();
                if let (Some(pin), Some(hash)) = (self.pin_entry.submit(now), hash) {
                    self.show_pin_entry(now);
                    return Effect::CheckPin(pin, hash);
                }
            }
            name => {
                if let Ok(digit) = name.parse() {
                    self.pin_entry.type_in(digit, now);
                }
            }
        }
        self.show_pin_entry(now);
        Effect::None
    }

    /// Leaves the kiosk when the PIN was right, and waits when it was not.
    pub(super) fn pin_checked(&mut self, is_right: bool, now: Duration) -> Effect {
        self.pin_entry.checked(is_right, now);
        if is_right {
            return Effect::Leave;
        }
        if matches!(self.session.dialog(), Some(Dialog::Exit { .. })) {
            self.show_pin_entry(now);
        }
        Effect::WrongPin(self.pin_entry.wait(now))
    }
}
