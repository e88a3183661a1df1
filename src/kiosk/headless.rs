//! The drawn program without a window: pictures for `preview`, taps and measures for tests.

use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::advanced::clipboard;
use iced::advanced::renderer::{self, Headless as _};
use iced::advanced::widget::operation::scrollable::Scrollable;
use iced::advanced::widget::operation::{black_box, Outcome};
use iced::advanced::widget::{Id, Operation};
use iced::mouse::{self, Cursor};
use iced::{touch, window, Event, Font, Pixels, Point, Rectangle, Renderer, Size, Theme, Vector};
use iced_runtime::user_interface::{Cache, UserInterface};

use crate::config::Lobby;
use crate::draw::{body_id, target_id, Goal, LaidOut, ScrollIntoView, StopAt};
use crate::language::Language;
use crate::page::{Action, Dialog, Route};
use crate::session::Choices;

use super::message::{Effect, Message};
use super::state::Kiosk;

/// A kiosk on a screen that only exists in memory.
pub struct Headless {
    kiosk: Kiosk,
    cache: Option<Cache>,
    renderer: Renderer,
    size: Size<u32>,
    opened: Instant,
    now: Duration,
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
    #[must_use]
    pub fn new(lobby: Lobby, width: u32, height: u32) -> Self {
        let renderer = Renderer::new(Font::DEFAULT, Pixels(16.0));
        let size = Size::new(width, height);
        let kiosk = Kiosk::new(lobby, logical(size));
        let mut screen = Self { kiosk, cache: None, renderer, size, opened: Instant::now(), now: Duration::ZERO };
        screen.settle();
        screen
    }

    /// The program behind it.
    #[must_use]
    pub fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// Shows a page as if a member had come to it.
    pub fn show(&mut self, route: &Route, language: Language, choices: Choices, dialog: Option<Dialog>) {
        self.kiosk.show(route, language, choices, dialog);
        self.settle();
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
        self.touch(&[press(0, at), lift(0, at)])
    }

    /// Touches a place, moves in some steps, a frame each, and lifts the finger in another; returns what that asked for.
    pub fn drag(&mut self, from: Point, to: Point) -> Vec<Action> {
        const STEPS: u8 = 8;
        let mut actions = self.touch(&[press(0, from)]);
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
        self.happen(&events, Cursor::Unavailable)
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
        self.update(Message::Resized(logical(self.size)));
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
        let effect = self.kiosk.update(message, self.now);
        if let Some(job) = self.kiosk.logo_job() {
            let (measures, logo) = job.run();
            self.kiosk.update(Message::LogoScaled(measures, logo), self.now);
        }
        effect
    }

    /// Does what a message asks of the window; returns whether that is to close it.
    fn carry_out(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::None => {}
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

    /// Carries an operation out, and what follows from it.
    fn seek(&mut self, seek: ScrollIntoView) -> bool {
        let mut operation: Box<dyn Operation<bool>> = Box::new(seek);
        loop {
            self.with_interface(|interface, renderer, _| {
                interface.operate(renderer, &mut black_box(operation.as_mut()));
            });
            match operation.finish() {
                Outcome::Chain(next) => operation = next,
                Outcome::Some(has_scrolled) => return has_scrolled,
                Outcome::None => return false,
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
        let middle = Rectangle::with_size(logical(self.size)).center();
        self.happen(&[Event::Mouse(mouse::Event::WheelScrolled { delta })], Cursor::Available(middle));
    }

    /// Everything that stands on the screen, in reading order, where it stands in the window.
    pub fn seen(&mut self) -> Vec<Seen> {
        let mut looking = Looking::default();
        self.with_interface(|interface, renderer, _| interface.operate(renderer, &mut looking));
        looking.seen
    }

    /// How far the page is scrolled, and how far it can be, in px.
    pub fn scrolled(&mut self) -> (f32, f32) {
        let mut looking = Looking::default();
        self.with_interface(|interface, renderer, _| interface.operate(renderer, &mut looking));
        looking.scrolled
    }

    /// A picture of the screen, four bytes a pixel: red, green, blue, alpha.
    pub fn picture(&mut self) -> Vec<u8> {
        let (ground, text_color) = self.kiosk.ground();
        self.with_interface(|interface, renderer, _| {
            interface.draw(renderer, &Theme::Light, &renderer::Style { text_color }, Cursor::Unavailable);
        });
        self.renderer.screenshot(self.size, 1.0, ground)
    }

    fn settle(&mut self) {
        self.happen(&[], Cursor::Unavailable);
    }

    /// Lets events happen, and the program take in what they asked for.
    fn happen(&mut self, events: &[Event], cursor: Cursor) -> Vec<Action> {
        let redraw = Event::Window(window::Event::RedrawRequested(self.opened + self.now));
        let events: Vec<_> = events.iter().cloned().chain([redraw]).collect();
        let messages = self.with_interface(|interface, renderer, messages| {
            interface.update(&events, cursor, renderer, &mut clipboard::Null, messages);
        });
        let mut actions = Vec::new();
        for message in messages {
            if let Message::Act(action) = &message {
                actions.push(action.clone());
            }
            self.update(message);
        }
        actions
    }

    fn with_interface(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer, &mut Vec<Message>),
    ) -> Vec<Message> {
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(self.kiosk.view(), logical(self.size), cache, &mut self.renderer);
        let mut messages = Vec::new();
        act(&mut interface, &mut self.renderer, &mut messages);
        self.cache = Some(interface.into_cache());
        messages
    }
}

/// A finger touches the screen.
#[must_use]
pub fn press(finger: u64, position: Point) -> touch::Event {
    touch::Event::FingerPressed { id: touch::Finger(finger), position }
}

/// A finger moves.
#[must_use]
pub fn move_to(finger: u64, position: Point) -> touch::Event {
    touch::Event::FingerMoved { id: touch::Finger(finger), position }
}

/// A finger leaves the screen.
#[must_use]
pub fn lift(finger: u64, position: Point) -> touch::Event {
    touch::Event::FingerLifted { id: touch::Finger(finger), position }
}

fn logical(size: Size<u32>) -> Size {
    #[allow(clippy::cast_precision_loss)]
    Size::new(size.width as f32, size.height as f32)
}

#[derive(Default)]
struct Looking {
    seen: Vec<Seen>,
    parent: Option<usize>,
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
        self.parent = self.seen.len().checked_sub(1);
        operate(self);
        self.parent = before;
    }

    fn container(&mut self, id: Option<&Id>, place: Rectangle) {
        self.seen.push(Seen { parent: self.parent, id: id.cloned(), stop: None, text: None, place });
    }

    fn custom(&mut self, _id: Option<&Id>, place: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(laid_out) = state.downcast_mut::<LaidOut>() {
            let text = Some(Box::new(laid_out.clone()));
            self.seen.push(Seen { parent: self.parent, id: None, stop: None, text, place });
        }
        if let Some(stop) = state.downcast_ref::<StopAt>() {
            self.seen.push(Seen { parent: self.parent, id: None, stop: Some(*stop), text: None, place });
        }
    }
}
