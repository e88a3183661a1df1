//! A window that covers the screen: it takes the size of the screen itself where no window manager gives it, and comes back
//! to the front when it was hidden. Pure: it says what to do, and the window does it.

use std::ops::RangeInclusive;
use std::time::Duration;

use iced::{Point, Size};

/// What happened to the window, or is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WindowChange {
    /// It was opened, moved or resized.
    Placed,
    /// What follows from that has been waited for.
    MeasureDue,
    /// Its place, in logical px; without a position where the system tells none (Wayland).
    Measured {
        /// The size of the screen that it is on, where there is one.
        screen: Option<Size>,
        /// Its own size.
        size: Size,
        /// Where its upper left corner is.
        position: Option<Point>,
    },
    /// Keys go to it.
    Focused,
    /// Keys go elsewhere: it may be hidden.
    Unfocused,
    /// It should be in front again by now.
    ReturnDue,
}

/// What the window is to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// Nothing.
    None,
    /// Tell of a change after some time.
    Later(Duration, WindowChange),
    /// Measure itself.
    Measure,
    /// Take a size, in logical px, with its upper left corner at a position.
    Fill(Size, Point),
    /// Ask to come to the front, and tell of [`WindowChange::ReturnDue`] after some time.
    Return {
        /// Whether to open anew: a window manager that keeps it on another desktop shows a new window on this one.
        is_new: bool,
        /// After how long it should be there.
        due: Duration,
    },
}

/// A window manager has so much time to place the window before it is measured.
const SETTLED: Duration = Duration::from_millis(400);
/// Whoever takes the front for shorter, such as a window manager that reads a key, is not told.
const GLANCE: Duration = Duration::from_millis(300);
/// The attempts at which it opens anew. Where that does not help, it does not go on.
const REOPENED: RangeInclusive<u32> = 2..=3;
/// The longest wait between two attempts to come back.
const LONGEST: Duration = Duration::from_secs(60);
/// How often in a row a size is asked for that is not given.
const MOST_FILLS: u32 = 5;

/// What is known of the window while it covers the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cover {
    is_measure_due: bool,
    /// How often in a row the screen's size was asked for.
    fills: u32,
    /// Where the window was when it last covered the screen.
    position: Option<Point>,
    is_unfocused: bool,
    is_return_due: bool,
    /// How often in a row it asked to come to the front.
    returns: u32,
}

impl Cover {
    /// Takes in what happened to a window that is to cover the screen.
    pub(super) fn take_in(&mut self, change: WindowChange) -> Step {
        match change {
            WindowChange::Placed if self.is_measure_due => Step::None,
            WindowChange::Placed => {
                self.is_measure_due = true;
                Step::Later(SETTLED, WindowChange::MeasureDue)
            }
            WindowChange::MeasureDue => {
                self.is_measure_due = false;
                Step::Measure
            }
            WindowChange::Measured { screen, size, position } => self.measured(screen, size, position),
            WindowChange::Focused => {
                self.is_unfocused = false;
                Step::None
            }
            WindowChange::Unfocused => {
                self.is_unfocused = true;
                if self.is_return_due {
                    return Step::None;
                }
                self.is_return_due = true;
                Step::Later(GLANCE, WindowChange::ReturnDue)
            }
            WindowChange::ReturnDue if self.is_unfocused || self.returns == 0 => {
                // X11 sometimes tells that the keys are back after they went: the first attempt asks in any case.
                self.returns += 1;
                let due = GLANCE.saturating_mul(2_u32.saturating_pow(self.returns)).min(LONGEST);
                Step::Return { is_new: REOPENED.contains(&self.returns), due }
            }
            WindowChange::ReturnDue => {
                (self.is_return_due, self.returns) = (false, 0);
                Step::None
            }
        }
    }

    fn measured(&mut self, screen: Option<Size>, size: Size, position: Option<Point>) -> Step {
        /// Scaled sizes are rounded.
        const SAME: f32 = 1.0;
        let is_same =
            |screen: Size| (screen.width - size.width).abs() <= SAME && (screen.height - size.height).abs() <= SAME;
        match screen.filter(|screen| !is_same(*screen)) {
            Some(_) if self.fills >= MOST_FILLS => Step::None,
            Some(screen) => {
                self.fills += 1;
                Step::Fill(screen, self.position.unwrap_or(Point::ORIGIN))
            }
            None => {
                (self.fills, self.position) = (0, position);
                Step::None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: Size = Size::new(1080.0, 1920.0);

    fn measured(width: f32, height: f32, position: Option<Point>) -> WindowChange {
        WindowChange::Measured { screen: Some(SCREEN), size: Size::new(width, height), position }
    }

    #[test]
    fn it_takes_the_size_that_nobody_gives_it_and_does_not_fight() {
        let mut cover = Cover::default();
        assert_eq!(cover.take_in(WindowChange::Placed), Step::Later(SETTLED, WindowChange::MeasureDue));
        assert_eq!(cover.take_in(WindowChange::Placed), Step::None, "it is measured once");
        assert_eq!(cover.take_in(WindowChange::MeasureDue), Step::Measure);
        let small = measured(720.0, 1280.0, None);
        assert_eq!(cover.take_in(small), Step::Fill(SCREEN, Point::ORIGIN));
        // Its own screen is the second one: there it goes back to when the window manager ends.
        let second = Point::new(1080.0, 0.0);
        assert_eq!(cover.take_in(measured(1080.4, 1920.0, Some(second))), Step::None);
        for _ in 0..MOST_FILLS {
            assert_eq!(cover.take_in(small), Step::Fill(SCREEN, second));
        }
        assert_eq!(cover.take_in(small), Step::None, "somebody else wants another size");
    }

    #[test]
    fn it_comes_back_to_the_front_less_and_less_often() {
        let mut cover = Cover::default();
        assert_eq!(cover.take_in(WindowChange::Unfocused), Step::Later(GLANCE, WindowChange::ReturnDue));
        assert_eq!(cover.take_in(WindowChange::Unfocused), Step::None, "one attempt after the other");
        let mut waits = Vec::new();
        for attempt in 0..20 {
            match cover.take_in(WindowChange::ReturnDue) {
                Step::Return { is_new, due } => {
                    assert_eq!(is_new, (1..=2).contains(&attempt));
                    waits.push(due);
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(waits.is_sorted() && waits[0] < Duration::from_secs(1) && waits[19] == LONGEST, "{waits:?}");
        cover.take_in(WindowChange::Focused);
        assert_eq!(cover.take_in(WindowChange::ReturnDue), Step::None);
        assert_eq!(cover, Cover::default(), "nothing is due any more");
        // Keys that seem to be back at once.
        cover.take_in(WindowChange::Unfocused);
        cover.take_in(WindowChange::Focused);
        assert!(matches!(cover.take_in(WindowChange::ReturnDue), Step::Return { is_new: false, .. }));
        assert_eq!(cover.take_in(WindowChange::ReturnDue), Step::None);
    }
}
