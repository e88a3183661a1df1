//! The touch adapter at the root: one finger at a time, told to everything inside as a mouse's left button.
//!
//! iced tells no fingers apart, and moves the pointer with each. Here the first finger leads until it is lifted; others
//! change nothing (rule R12).

use std::time::{Duration, Instant};

use iced::advanced::layout::{Limits, Node};
use iced::advanced::{mouse, Shell};
use iced::touch::Finger;
use iced::{touch, window, Length, Point, Size};

use super::custom::{Children, Custom, Input, Part};
use super::event::{Element, Event};

/// What stands around everything that is drawn.
struct Touchscreen {
    hides_pointer: bool,
}

/// A touch screen; on a lobby's there is no pointer to be seen.
pub(crate) fn touchscreen<'a>(content: impl Into<Element<'a>>, hides_pointer: bool) -> Element<'a> {
    Custom { part: Touchscreen { hides_pointer }, children: vec![content.into()] }.into()
}

/// How far apart turns of the wheel are told.
const TURNS_APART: Duration = Duration::from_secs(1);

/// How long a finger rests without a move before it is taken for lost: a bag on the glass, a controller that hangs.
const LONGEST_REST: Duration = Duration::from_secs(60);

/// What leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Leader {
    #[default]
    Nothing,
    Mouse,
    Finger(Finger),
}

#[derive(Default)]
struct State {
    leader: Leader,
    /// Where the leading finger is, or was.
    at: Point,
    /// When the leading finger moved last.
    moved: Option<Instant>,
    /// When a turn of the wheel was told last.
    turned: Option<Instant>,
}

/// What an event of the screen means to what is inside.
enum Meaning {
    /// The same event, at the same place.
    Same,
    /// The event of a mouse, at the leading finger.
    AtFinger(iced::Event),
    /// Nothing.
    Nothing,
}

impl State {
    /// Notes when the leading finger moves, and takes it for lost when it has not moved for a long time: then the event
    /// that says so.
    fn watch_finger(&mut self, event: &iced::Event, shell: &mut Shell<'_, Event>) -> Option<iced::Event> {
        let is_move = match event {
            iced::Event::Touch(touch::Event::FingerMoved { id, .. }) => self.leader == Leader::Finger(*id),
            // Some touch screens are told as mice.
            iced::Event::Mouse(mouse::Event::CursorMoved { .. }) => self.leader == Leader::Mouse,
            _ => false,
        };
        if is_move || self.leader == Leader::Nothing {
            self.moved = None;
        } else if let iced::Event::Window(window::Event::RedrawRequested(now)) = event {
            let lost_at = *self.moved.get_or_insert(*now) + LONGEST_REST;
            if *now >= lost_at {
                let id = if let Leader::Finger(id) = self.leader { id } else { Finger(0) };
                (self.leader, self.moved) = (Leader::Nothing, None);
                return Some(iced::Event::Touch(touch::Event::FingerLost { id, position: self.at }));
            }
            shell.request_redraw_at(lost_at);
        }
        None
    }

    fn read(&mut self, event: &iced::Event) -> Meaning {
        let leads = |state: &Self, id: &Finger| state.leader == Leader::Finger(*id);
        match event {
            iced::Event::Touch(touch::Event::FingerPressed { id, position }) if self.leader == Leader::Nothing => {
                self.leader = Leader::Finger(*id);
                self.at = *position;
                Meaning::AtFinger(iced::Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)))
            }
            iced::Event::Touch(touch::Event::FingerMoved { id, position }) if leads(self, id) => {
                self.at = *position;
                Meaning::AtFinger(iced::Event::Mouse(mouse::Event::CursorMoved { position: *position }))
            }
            iced::Event::Touch(touch::Event::FingerLifted { id, position }) if leads(self, id) => {
                self.leader = Leader::Nothing;
                self.at = *position;
                Meaning::AtFinger(iced::Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)))
            }
            iced::Event::Touch(touch::Event::FingerLost { id, .. }) if leads(self, id) => {
                self.leader = Leader::Nothing;
                Meaning::AtFinger(event.clone())
            }
            iced::Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if self.leader == Leader::Nothing => {
                self.leader = Leader::Mouse;
                Meaning::Same
            }
            iced::Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if self.leader == Leader::Mouse => {
                self.leader = Leader::Nothing;
                Meaning::Same
            }
            iced::Event::Touch(_)
            | iced::Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::ButtonReleased(_)) => Meaning::Nothing,
            // A finger also moves the pointer of some systems.
            iced::Event::Mouse(_) if matches!(self.leader, Leader::Finger(_)) => Meaning::Nothing,
            _ => Meaning::Same,
        }
    }
}

impl Part for Touchscreen {
    type State = State;

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(&mut self, _state: &mut State, children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        children.layout_one(limits)
    }

    fn update(&mut self, state: &mut State, input: &mut Input<'_, '_, '_>) {
        let (event, viewport) = (input.event, input.viewport);
        let before = state.leader;
        let lost = state.watch_finger(event, input.shell);
        let meaning = match &lost {
            Some(lost) => Meaning::AtFinger(lost.clone()),
            None => state.read(event),
        };
        let (was_led, is_led) = (before != Leader::Nothing, state.leader != Leader::Nothing);
        if is_led && !was_led {
            input.shell.publish(Event::Finger(true));
        }
        let at_finger = mouse::Cursor::Available(state.at);
        match meaning {
            Meaning::Same if matches!(before, Leader::Finger(_)) => input.tell(0, event, at_finger, viewport),
            Meaning::Same => input.tell_children(),
            Meaning::AtFinger(event) => input.tell(0, &event, at_finger, viewport),
            Meaning::Nothing => input.shell.capture_event(),
        }
        // What was touched has been told by now: it acts before the finger is gone.
        if was_led && !is_led {
            input.shell.publish(Event::Finger(false));
        }
        // Each message makes the page anew: a session that is counted in seconds need not hear of every notch.
        let is_turned = matches!(event, iced::Event::Mouse(mouse::Event::WheelScrolled { .. }));
        if is_turned && state.turned.is_none_or(|turned| turned.elapsed() >= TURNS_APART) {
            state.turned = Some(Instant::now());
            input.shell.publish(Event::Used);
        }
    }

    fn pointer(&self) -> mouse::Interaction {
        if self.hides_pointer {
            mouse::Interaction::Hidden
        } else {
            mouse::Interaction::default()
        }
    }
}
