//! How a long text moves under a finger: it follows, glides on when it is flung, and stops at its end. Pure: the time
//! comes in as an argument.

use std::collections::VecDeque;
use std::time::Duration;

/// After so long a kinetic has lost two thirds of its speed.
const GLIDE: Duration = Duration::from_millis(350);
/// After so long a text is two thirds of the way to where a wheel sends it.
const WHEEL: Duration = Duration::from_millis(60);
/// After so long a text pulled beyond its end is two thirds of the way back.
const SPRING: Duration = Duration::from_millis(70);
/// How much of a finger's way a text follows beyond its end.
const PULL: f32 = 0.3;
/// The fastest kinetic, and the slowest that is still one, in px per second.
const FASTEST: f32 = 6000.0;
const SLOWEST: f32 = 40.0;
/// How far back the speed of a finger is measured.
const MEMORY: Duration = Duration::from_millis(100);

/// Where a text is scrolled to, and how it moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Kinetic {
    /// How far it is scrolled, in px; beyond its ends only while it is pulled or springs back.
    pub(super) offset: f32,
    /// How far it can be, in px.
    pub(super) most: f32,
    /// In px per second, toward its end.
    speed: f32,
    /// Where a wheel sends it, in px.
    aim: Option<f32>,
    /// Where the finger was, and when, latest last.
    trail: VecDeque<(Duration, f32)>,
    /// The frame before.
    frame: Duration,
}

impl Kinetic {
    /// The text has another length.
    pub(super) fn set_most(&mut self, most: f32) {
        let was_inside = (0.0..=self.most).contains(&self.offset);
        self.most = most;
        if most <= 0.0 {
            self.jump_to(0.0);
        } else if was_inside {
            self.offset = self.offset.clamp(0.0, most);
        }
    }

    /// Scrolls to a place at once.
    pub(super) fn jump_to(&mut self, offset: f32) {
        self.offset = offset.clamp(0.0, self.most);
        self.speed = 0.0;
        self.aim = None;
    }

    /// A wheel sends it on by so many px.
    pub(super) fn send(&mut self, by: f32) {
        self.speed = 0.0;
        let aim = (self.aim.unwrap_or(self.offset) + by).clamp(0.0, self.most);
        self.aim = ((aim - self.offset).abs() > f32::EPSILON).then_some(aim);
    }

    /// Whether it moves by itself.
    pub(super) fn is_moving(&self) -> bool {
        self.speed != 0.0 || self.aim.is_some() || self.offset < 0.0 || self.offset > self.most
    }

    /// A finger takes hold at `y`: what glides, stands.
    pub(super) fn hold(&mut self, y: f32) {
        self.speed = 0.0;
        self.aim = None;
        self.trail.clear();
        self.trail.push_back((self.frame, y));
    }

    /// The finger moves to `y`; the text follows, less willingly beyond its ends.
    pub(super) fn drag(&mut self, from: f32, y: f32) {
        let by = from - y;
        let is_beyond = self.offset + by < 0.0 || self.offset + by > self.most;
        self.offset += if is_beyond { by * PULL } else { by };
        while self.trail.front().is_some_and(|(at, _)| self.frame.saturating_sub(*at) > MEMORY) {
            self.trail.pop_front();
        }
        self.trail.push_back((self.frame, y));
    }

    /// The finger lets go: the text glides on as fast as the finger was.
    pub(super) fn release(&mut self) {
        let (Some(&(began, from)), Some(&(ended, to))) = (self.trail.front(), self.trail.back()) else {
            return;
        };
        let seconds = ended.saturating_sub(began).as_secs_f32();
        let is_held = self.frame.saturating_sub(ended) > MEMORY;
        let is_inside = (0.0..=self.most).contains(&self.offset);
        if seconds > 0.0 && !is_held && is_inside {
            self.speed = ((from - to) / seconds).clamp(-FASTEST, FASTEST);
        }
        if self.speed.abs() < SLOWEST {
            self.speed = 0.0;
        }
        self.trail.clear();
    }

    /// A frame is drawn at `now`. Returns whether the text moves on.
    pub(super) fn step(&mut self, now: Duration) -> bool {
        /// A longer gap is no frame of this movement.
        const LONGEST: Duration = Duration::from_millis(100);
        let passed = now.saturating_sub(self.frame).min(LONGEST);
        self.frame = now;
        if !self.trail.is_empty() || !self.is_moving() {
            return false;
        }
        let left = |time: Duration| (-passed.as_secs_f32() / time.as_secs_f32()).exp();
        if let Some(aim) = self.aim {
            self.offset = aim + (self.offset - aim) * left(WHEEL);
            if (aim - self.offset).abs() < 0.5 {
                self.jump_to(aim);
            }
            return self.is_moving();
        }
        let end = self.offset.clamp(0.0, self.most);
        if (end - self.offset).abs() > f32::EPSILON {
            self.speed = 0.0;
            self.offset = end + (self.offset - end) * left(SPRING);
            if (end - self.offset).abs() < 0.5 {
                self.offset = end;
            }
        } else {
            self.offset = (self.offset + self.speed * passed.as_secs_f32()).clamp(0.0, self.most);
            self.speed *= left(GLIDE);
            let is_at_end = self.offset <= 0.0 && self.speed < 0.0 || self.offset >= self.most && self.speed > 0.0;
            if is_at_end || self.speed.abs() < SLOWEST {
                self.speed = 0.0;
            }
        }
        self.is_moving()
    }
}
