//! The way out of a kiosk that covers the screen: a PIN, and a wait that doubles with each wrong one. Pure but for the
//! hash itself; it outlives sessions, so that starting over does not shorten the wait.

use std::time::Duration;

use crate::config::PIN_DIGITS;

/// The wait after the first wrong PIN, and the longest one.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// What is typed, and how often it was wrong.
#[derive(Debug, Default)]
pub(super) struct PinEntry {
    typed: String,
    wrong: u32,
    /// From when on the next PIN is taken in.
    open_from: Duration,
    /// Whether a PIN is being compared with its hash: until then none is taken in.
    is_checking: bool,
}

impl PinEntry {
    /// Takes in a digit of the PIN.
    pub(super) fn type_in(&mut self, digit: char, now: Duration) {
        if digit.is_ascii_digit() && self.typed.len() < *PIN_DIGITS.end() && self.takes_digits(now) {
            self.typed.push(digit);
        }
    }

    /// Takes back the last digit.
    pub(super) fn erase(&mut self) {
        self.typed.pop();
    }

    /// Forgets what was typed.
    pub(super) fn clear(&mut self) {
        self.typed.clear();
    }

    /// How many digits are typed.
    pub(super) fn typed(&self) -> usize {
        self.typed.len()
    }

    /// How long until a PIN is taken in again.
    pub(super) fn wait(&self, now: Duration) -> Duration {
        self.open_from.saturating_sub(now)
    }

    fn takes_digits(&self, now: Duration) -> bool {
        self.wait(now).is_zero() && !self.is_checking
    }

    /// The PIN to compare with the hash; none when nothing is typed, or it must wait.
    pub(super) fn submit(&mut self, now: Duration) -> Option<String> {
        let typed = std::mem::take(&mut self.typed);
        self.is_checking |= !typed.is_empty() && self.wait(now).is_zero();
        Some(typed).filter(|typed| self.is_checking && !typed.is_empty())
    }

    /// Takes in whether the PIN was right. A wrong one doubles the wait.
    pub(super) fn checked(&mut self, is_right: bool, now: Duration) {
        self.is_checking = false;
        if is_right {
            self.wrong = 0;
        } else {
            let wait = FIRST_WAIT.saturating_mul(2_u32.saturating_pow(self.wrong)).min(LONGEST_WAIT);
            self.open_from = now + wait;
            self.wrong = self.wrong.saturating_add(1);
        }
    }
}
