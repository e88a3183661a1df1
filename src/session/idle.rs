//! When a session that nobody uses ends: idle, then a warning, then a fresh start (WCAG 2.2.1, rule R16). Pure: the time
//! comes in as an argument, counted from any fixed moment.

use std::time::Duration;

use crate::config::IdleTimeouts;

/// What a moment asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Go,
    /// Warn: so many seconds are left.
    Warn(u16),
    /// End the session.
    End,
}

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

    /// What this moment asks for.
    pub fn tick(&mut self, now: Duration, timeouts: IdleTimeouts) -> Verdict {
        if self.is_finger_down {
            self.last_use = now;
        }
        let idle = now.saturating_sub(self.last_use).as_secs();
        let (warn_at, end_at) =
            (u64::from(timeouts.idle_seconds), u64::from(timeouts.idle_seconds) + u64::from(timeouts.warning_seconds));
        if idle >= end_at {
            Verdict::End
        } else if idle >= warn_at {
            Verdict::Warn(u16::try_from(end_at - idle).unwrap_or(u16::MAX))
        } else {
            Verdict::Go
        }
    }
}
