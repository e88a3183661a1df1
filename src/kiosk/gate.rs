//! The way out of a kiosk that covers the screen: a PIN, and a wait that doubles with each wrong one. Pure but for the
//! hash itself; it outlives sessions, so that starting over does not shorten the wait.

use std::time::Duration;

use crate::config::{PinHash, PIN_DIGITS};

/// The wait after the first wrong PIN, and the longest one.
const FIRST_WAIT: Duration = Duration::from_secs(2);
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// What is typed, and how often it was wrong.
#[derive(Debug, Default)]
pub(super) struct Gate {
    typed: String,
    wrong: u32,
    /// From when on the next PIN is taken in.
    open_from: Duration,
}

impl Gate {
    /// Takes in a digit of the PIN.
    pub(super) fn type_in(&mut self, digit: char, now: Duration) {
        if digit.is_ascii_digit() && self.typed.len() < *PIN_DIGITS.end() && self.wait(now).is_zero() {
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

    /// Whether what is typed is the PIN. A wrong one doubles the wait.
    pub(super) fn opens(&mut self, hash: &PinHash, now: Duration) -> bool {
        let typed = std::mem::take(&mut self.typed);
        if typed.is_empty() || !self.wait(now).is_zero() {
            return false;
        }
        let is_right = hash.admits(&typed);
        if is_right {
            self.wrong = 0;
        } else {
            let wait = FIRST_WAIT.saturating_mul(2_u32.saturating_pow(self.wrong)).min(LONGEST_WAIT);
            self.open_from = now + wait;
            self.wrong = self.wrong.saturating_add(1);
        }
        is_right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_pin_doubles_the_wait_and_the_right_one_opens() {
        let hash = PinHash::of("314159").unwrap();
        let mut gate = Gate::default();
        let mut now = Duration::ZERO;
        let mut try_pin = |pin: &str, now| {
            gate.clear();
            pin.chars().for_each(|digit| gate.type_in(digit, now));
            (gate.opens(&hash, now), gate.wait(now).as_secs())
        };
        assert_eq!(try_pin("000000", now), (false, 2));
        // During the wait not even the right one opens, and costs no further wait.
        assert_eq!(try_pin("314159", now), (false, 2));
        now += Duration::from_secs(2);
        assert_eq!(try_pin("31415", now), (false, 4));
        now += Duration::from_secs(4);
        assert_eq!(try_pin("3141592", now), (false, 8));
        now += Duration::from_secs(8);
        assert_eq!(try_pin("", now), (false, 0));
        assert_eq!(try_pin("314159", now), (true, 0));
    }
}
