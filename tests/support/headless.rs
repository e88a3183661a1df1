//! A kiosk on a screen in memory, with fingers, a wheel, keys and a clock.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::widget::operation::scrollable::Scrollable;
use iced::advanced::widget::operation::{black_box, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::mouse::{self, Cursor};
use iced::{touch, Event, Point, Rectangle, Size, Vector};
use member_kiosk::config::Lobby;
use member_kiosk::draw::{self, body_id, target_id, Goal, LaidOut, ScrollIntoView, StopAt};
use member_kiosk::kiosk::{self, Effect, Kiosk, Message};
use member_kiosk::page::Action;

/// The program as `preview` draws it, and what happens to it.
pub struct Headless {
    screen: kiosk::Headless,
    opened: Instant,
}

impl Deref for Headless {
    type Target = kiosk::Headless;

    fn deref(&self) -> &kiosk::Headless {
        &self.screen
    }
}

impl DerefMut for Headless {
    fn deref_mut(&mut self) -> &mut kiosk::Headless {
        &mut self.screen
    }
}

/// Something that stands on the screen.
#[derive(Debug)]
pub struct Seen {
    /// What holds it: its place in the list.
    pub parent: Option<usize>,
    /// A target's id, and that of a part that scrolls.
    pub id: Option<Id>,
    /// Where keys lead there.
    pub stop: Option<StopAt>,
    /// What is written there.
    pub text: Option<Box<LaidOut>>,
    /// Where it stands in the window, in px, before anything is scrolled.
    pub place: Rectangle,
}

impl Headless {
    /// A screen of a size in px, on the welcome page.
    pub fn new(lobby: Lobby, width: u32, height: u32) -> Self {
        let screen = kiosk::Headless::new(lobby, width, height);
        Self { opened: screen.now, screen }
    }

    /// The program behind it.
    pub fn kiosk(&self) -> &Kiosk {
        &self.screen.kiosk
    }

    /// Brings another lobby in, as when the site's files have changed.
    pub fn reload(&mut self, lobby: Lobby) {
        self.update(Message::Reloaded(Arc::new(lobby)));
        self.settle();
    }

    /// Lets seconds pass, each with its tick.
    pub fn wait(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.now += Duration::from_secs(1);
            self.update(Message::Tick);
        }
        self.settle();
    }

    /// Touches a place and lifts the finger there; returns what that asked for.
    pub fn tap(&mut self, at: Point) -> Vec<Action> {
        self.touch(&[press_finger(0, at), lift(0, at)])
    }

    /// Touches a place, moves in some steps, a frame each, and lifts the finger in another; returns what that asked for.
    pub fn drag(&mut self, from: Point, to: Point) -> Vec<Action> {
        const STEPS: u8 = 8;
        let mut actions = self.touch(&[press_finger(0, from)]);
        for step in 1..=STEPS {
            let share = f32::from(step) / f32::from(STEPS);
            let at = Point::new(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
            self.frame();
            actions.extend(self.touch(&[move_to(0, at)]));
        }
        actions.extend(self.touch(&[lift(0, to)]));
        actions
    }

    /// Lets a frame of a sixtieth of a second pass.
    pub fn frame(&mut self) {
        self.now += Duration::from_micros(16_667);
        self.settle();
    }

    /// Lets fingers do something on the screen; returns what that asked for.
    pub fn touch(&mut self, events: &[touch::Event]) -> Vec<Action> {
        let events: Vec<_> = events.iter().map(|event| Event::Touch(*event)).collect();
        self.let_happen(&events, Cursor::Unavailable)
    }

    /// Presses a key by its name; returns whether that closes the window.
    pub fn press(&mut self, name: &str) -> bool {
        self.key(name, false)
    }

    /// Presses a key and holds it until it has repeated so many times.
    pub fn hold(&mut self, name: &str, times: usize) {
        self.press(name);
        for _ in 0..times {
            self.key(name, true);
        }
    }

    fn key(&mut self, name: &str, is_repeat: bool) -> bool {
        let effect = self.update(Message::Pressed { name: name.to_owned(), is_repeat });
        self.carry_out(effect)
    }

    /// Shows the same on a screen of another size in px.
    pub fn resize(&mut self, width: u32, height: u32) {
        self.size = Size::new(width, height);
        self.update(Message::Resized(draw::logical(self.size)));
        self.settle();
    }

    /// Covers the screen.
    pub fn lock(&mut self) {
        self.kiosk.lock();
    }

    /// Asks the window to close; returns whether it does.
    pub fn close(&mut self) -> bool {
        let effect = self.update(Message::CloseRequested);
        self.carry_out(effect)
    }

    /// Takes in a message, and does at once what a window leaves to other threads.
    fn update(&mut self, message: Message) -> Effect {
        let now = self.now - self.opened;
        let effect = self.kiosk.update(message, now);
        if let Some(job) = self.kiosk.logo_job() {
            let (measures, logo) = job.run();
            self.kiosk.update(Message::LogoScaled(measures, logo), now);
        }
        effect
    }

    /// Does what a message asks of the window; returns whether that is to close it.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::None | Effect::WrongPin(_) => {}
            Effect::Reveal(stop) => {
                self.seek(ScrollIntoView::new(stop, Goal::Reveal));
            }
            Effect::ReadOn(stop, direction) => {
                if !self.seek(ScrollIntoView::new(stop, Goal::ReadOn(direction))) {
                    let effect = self.update(Message::Move(direction));
                    return self.carry_out(effect);
                }
            }
            Effect::CheckPin(pin, hash) => {
                let effect = self.update(Message::PinChecked(hash.admits(&pin)));
                return self.carry_out(effect);
            }
            Effect::Leave => return true,
        }
        self.settle();
        false
    }

    /// Carries an operation out, and what follows from it; returns whether it scrolled.
    fn seek(&mut self, seek: ScrollIntoView) -> bool {
        let mut operation: Box<dyn Operation> = Box::new(seek);
        loop {
            self.with_interface(|interface, renderer| {
                interface.operate(renderer, &mut black_box(operation.as_mut()));
            });
            match operation.finish() {
                Outcome::Chain(next) => operation = next,
                Outcome::Some(()) => return false,
                Outcome::None => return true,
            }
        }
    }

    /// Touches the target of an action; none when there is no such target in sight.
    pub fn tap_target(&mut self, action: &Action) -> Option<Vec<Action>> {
        let wanted = target_id(action);
        let target = self.seen().into_iter().find(|seen| seen.id.as_ref() == Some(&wanted))?;
        Some(self.tap(target.place.center()))
    }

    /// Turns a wheel in the middle of the screen, by so many px toward the end.
    pub fn scroll(&mut self, by: f32) {
        let delta = mouse::ScrollDelta::Pixels { x: 0.0, y: -by };
        let middle = Rectangle::with_size(draw::logical(self.size)).center();
        self.let_happen(&[Event::Mouse(mouse::Event::WheelScrolled { delta })], Cursor::Available(middle));
    }

    /// Everything that stands on the screen, in reading order, where it stands in the window.
    pub fn seen(&mut self) -> Vec<Seen> {
        let mut looking = Looking::default();
        self.with_interface(|interface, renderer| interface.operate(renderer, &mut looking));
        looking.seen
    }

    /// How far the page is scrolled, and how far it can be, in px.
    pub fn scrolled(&mut self) -> (f32, f32) {
        let mut looking = Looking::default();
        self.with_interface(|interface, renderer| interface.operate(renderer, &mut looking));
        looking.scrolled
    }

    fn settle(&mut self) {
        self.let_happen(&[], Cursor::Unavailable);
    }

    /// Lets events of a mouse happen; returns what they asked for.
    pub fn mouse(&mut self, event: mouse::Event, at: Point) -> Vec<Action> {
        self.let_happen(&[Event::Mouse(event)], Cursor::Available(at))
    }

    /// Lets events happen, and the program take in what they asked for.
    fn let_happen(&mut self, events: &[Event], cursor: Cursor) -> Vec<Action> {
        let mut actions = Vec::new();
        for message in self.happen(events, cursor) {
            if let Message::Act(action) = &message {
                actions.push(action.clone());
            }
            self.update(message);
        }
        actions
    }
}

/// A finger touches the screen.
pub fn press_finger(finger: u64, position: Point) -> touch::Event {
    touch::Event::FingerPressed { id: touch::Finger(finger), position }
}

/// A finger moves.
pub fn move_to(finger: u64, position: Point) -> touch::Event {
    touch::Event::FingerMoved { id: touch::Finger(finger), position }
}

/// A finger leaves the screen.
pub fn lift(finger: u64, position: Point) -> touch::Event {
    touch::Event::FingerLifted { id: touch::Finger(finger), position }
}

#[derive(Default)]
struct Looking {
    seen: Vec<Seen>,
    parent: Option<usize>,
    /// What holds the parts that come next, once they are entered.
    holder: Option<usize>,
    scrolled: (f32, f32),
}

impl Operation for Looking {
    fn scrollable(
        &mut self,
        id: Option<&Id>,
        sight: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&body_id()) {
            self.scrolled = (translation.y, content.height - sight.height);
        }
    }

    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let before = self.parent;
        self.parent = self.holder;
        operate(self);
        (self.parent, self.holder) = (before, before);
    }

    fn container(&mut self, id: Option<&Id>, place: Rectangle) {
        self.holder = Some(self.seen.len());
        self.seen.push(Seen { parent: self.parent, id: id.cloned(), stop: None, text: None, place });
    }

    fn custom(&mut self, _id: Option<&Id>, place: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(laid_out) = state.downcast_mut::<LaidOut>() {
            let text = Some(Box::new(laid_out.clone()));
            self.seen.push(Seen { parent: self.parent, id: None, stop: None, text, place });
        }
        if let Some(stop) = state.downcast_ref::<StopAt>() {
            self.holder = self.parent;
            self.seen.push(Seen { parent: self.parent, id: None, stop: Some(*stop), text: None, place });
        }
    }
}
