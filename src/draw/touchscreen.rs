//! The touch adapter at the root: one finger at a time, told to everything inside as a mouse's left button.
//!
//! iced tells no fingers apart, and moves the pointer with each. Here the first finger leads until it is lifted; others
//! change nothing (rule R12).

use std::time::{Duration, Instant};

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, overlay, renderer, Clipboard, Layout, Shell, Widget};
use iced::touch::Finger;
use iced::{touch, window, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::event::{Element, Event};

/// Everything that is drawn, and the finger on it.
pub(crate) struct Touchscreen<'a> {
    content: Element<'a>,
    hides_pointer: bool,
}

impl<'a> Touchscreen<'a> {
    /// A touch screen; on a lobby's there is no pointer to be seen.
    pub(crate) fn new(content: impl Into<Element<'a>>, hides_pointer: bool) -> Self {
        Self { content: content.into(), hides_pointer }
    }
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

impl Widget<Event, Theme, Renderer> for Touchscreen<'_> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &iced::Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Event>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let before = state.leader;
        let lost = state.watch_finger(event, shell);
        let meaning = match &lost {
            Some(lost) => Meaning::AtFinger(lost.clone()),
            None => state.read(event),
        };
        let (is_led, at) = (state.leader != Leader::Nothing, state.at);
        let was_led = before != Leader::Nothing;
        if is_led && !was_led {
            shell.publish(Event::Finger(true));
        }
        let mut tell = |event: &iced::Event, cursor, shell: &mut Shell<'_, Event>| {
            let content = self.content.as_widget_mut();
            content.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
        };
        match meaning {
            Meaning::Same => {
                let is_finger = matches!(before, Leader::Finger(_));
                tell(event, if is_finger { mouse::Cursor::Available(at) } else { cursor }, shell);
            }
            Meaning::AtFinger(event) => tell(&event, mouse::Cursor::Available(at), shell),
            Meaning::Nothing => shell.capture_event(),
        }
        // What was touched has been told by now: it acts before the finger is gone.
        if was_led && !is_led {
            shell.publish(if lost.is_some() { Event::FingerLost } else { Event::Finger(false) });
        }
        // Each message makes the page anew: a session that is counted in seconds need not hear of every notch.
        let is_turned = matches!(event, iced::Event::Mouse(mouse::Event::WheelScrolled { .. }));
        let state = tree.state.downcast_mut::<State>();
        if is_turned && state.turned.is_none_or(|turned| turned.elapsed() >= TURNS_APART) {
            state.turned = Some(Instant::now());
            shell.publish(Event::Used);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if self.hides_pointer {
            return mouse::Interaction::Hidden;
        }
        self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Event, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(&mut tree.children[0], layout, renderer, viewport, translation)
    }
}

impl<'a> From<Touchscreen<'a>> for Element<'a> {
    fn from(screen: Touchscreen<'a>) -> Self {
        Self::new(screen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mouse_button_that_rests_for_a_minute_is_lost() {
        let mut messages = Vec::new();
        let mut shell = Shell::new(&mut messages);
        let mut state = State { leader: Leader::Mouse, ..State::default() };
        let start = Instant::now();
        let mut is_lost = |event: &iced::Event| state.watch_finger(event, &mut shell).is_some();
        let frame = |seconds| iced::Event::Window(window::Event::RedrawRequested(start + Duration::from_secs(seconds)));
        assert!(!is_lost(&frame(0)) && !is_lost(&frame(59)));
        is_lost(&iced::Event::Mouse(mouse::Event::CursorMoved { position: Point::ORIGIN }));
        assert!(!is_lost(&frame(61)) && !is_lost(&frame(120)) && is_lost(&frame(121)));
        assert_eq!(state.leader, Leader::Nothing);
    }
}
