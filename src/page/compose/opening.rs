//! When a telephone is answered, in words.

use crate::content::hours::{Hours, OpenState, OpenTimes};
use crate::language::{Opening, Phrase, Words};

/// When a telephone is answered: a line for each of its times.
#[must_use]
pub fn opening(words: &Words, hours: &Hours) -> Vec<Phrase> {
    let line = |times: &OpenTimes| {
        words.opening(&Opening {
            days: times.days.iter().collect(),
            minutes: times.from.minutes()..times.to.minutes(),
            is_closed_on_holidays: times.closed_on_holidays,
        })
    };
    match hours {
        Hours::Always => vec![words.always_open()],
        Hours::Times(times) => times.iter().map(line).collect(),
    }
}

/// Whether a telephone is answered, and until when, or when it is again.
#[must_use]
pub fn open_words(state: OpenState, words: &Words) -> Phrase {
    match state {
        OpenState::DayAndNight => words.open_now_always(),
        OpenState::OpenUntil(time) => words.open_until(time.minutes()),
        OpenState::OpensToday(time) => words.opens_today(time.minutes()),
        OpenState::OpensOn(day, time) => words.opens_on(day, time.minutes()),
        OpenState::Closed => words.closed_now(),
    }
}
