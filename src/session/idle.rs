//! When a session that nobody uses ends: idle, then a warning, then a fresh start (WCAG 2.2.1, rule R16). Pure: the time
//! comes in as an argument, counted from any fixed moment.

use std::time::Duration;

use crate::config::IdleTimeouts;

/// The clock of one session. It stands still while a finger is down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Idle {
    last_use: Duration,
    is_finger_down: bool,
}

impl Idle {
    /// A member used the kiosk.
    pub fn used(&mut self, now: Duration) {
        self.last_use = now;
    }

    /// A finger touched the screen, or left it.
    pub fn finger(&mut self, is_down: bool, now: Duration) {
        self.is_finger_down = is_down;
        self.last_use = now;
    }

    /// How many seconds are left until the session ends; in the last ones, `warning_seconds`, there is a warning.
    pub fn seconds_left(&mut self, now: Duration, timeouts: IdleTimeouts) -> u64 {
        if self.is_finger_down {
            self.last_use = now;
        }
        let whole = u64::from(timeouts.idle_seconds) + u64::from(timeouts.warning_seconds);
        whole.saturating_sub(now.saturating_sub(self.last_use).as_secs())
    }
}
