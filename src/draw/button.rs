//! Something to touch: acts on release, inside the place where the touch began (WCAG 2.5.2, rule R12).

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{mouse, Layout};
use iced::{touch, Alignment, Border, Color, Length, Padding, Rectangle, Size};

use super::custom::{Canvas, Children, Custom, Input, Part};
use super::event::{target_id, Element, Event};
use crate::page::Action;

/// How much of its mark's color a target takes on under a finger.
const PRESSED: f32 = 0.12;

/// How a target looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    /// Its ground.
    pub ground: Color,
    /// A second line inside its frame while a finger is on it: seen without any color (rule R13).
    pub mark: Color,
    /// Its frame.
    pub frame: Color,
    /// How wide the frame is, in px.
    pub frame_width: f32,
    /// How round its corners are, in px.
    pub radius: f32,
}

impl Face {
    /// The face of what is seen by its content alone.
    pub(crate) fn clear(mark: Color, radius: f32) -> Self {
        Self { ground: Color::TRANSPARENT, mark, frame: Color::TRANSPARENT, frame_width: 0.0, radius }
    }

    /// Draws the frame, and the ground over all but its rim. Two convex fills are much cheaper to the software renderer
    /// than a fill and a stroke.
    fn draw(&self, canvas: &mut Canvas<'_, '_>, bounds: Rectangle) {
        let mut fill = |bounds: Rectangle, color: Color, radius: f32| {
            if color.a > 0.0 {
                canvas.fill(bounds, color, Border { radius: radius.into(), ..Border::default() });
            }
        };
        let rim = self.frame_width.round();
        if rim <= 0.0 || self.frame == self.ground {
            fill(bounds, self.ground, self.radius);
        } else {
            fill(bounds, self.frame, self.radius);
            fill(bounds.shrink(rim), self.ground, (self.radius - rim).max(0.0));
        }
    }

    fn draw_mark(&self, canvas: &mut Canvas<'_, '_>, bounds: Rectangle) {
        let inset = self.frame_width.round() + 2.0;
        let width = self.frame_width.max(3.0) * 1.5;
        let border = Border { color: self.mark, width, radius: (self.radius - inset).max(0.0).into() };
        canvas.fill(bounds.shrink(inset), Color::TRANSPARENT, border);
    }
}

/// What a target is beside its content.
pub(crate) struct Target {
    id: Id,
    message: Option<Event>,
    face: Face,
    padding: Padding,
    width: Length,
    height: Length,
    min_height: f32,
    content_at: Alignment,
}

/// Something to touch, or, without a message, a card that only frames its content.
pub(crate) type TouchButton<'a> = Custom<'a, Target>;

impl<'a> TouchButton<'a> {
    /// A card: a frame around something that is no control. Its content stands at the top.
    pub(crate) fn card(content: impl Into<Element<'a>>, face: Face) -> Self {
        Self::new(Id::new("card"), content, None, face).top()
    }

    /// A target that asks for an action.
    pub(crate) fn of(action: &Action, content: impl Into<Element<'a>>, face: Face) -> Self {
        Self::new(target_id(action), content, Some(Event::Act(action.clone())), face)
    }

    /// A target that gives `message`; one without cannot be used now.
    pub(crate) fn new(id: Id, content: impl Into<Element<'a>>, message: Option<Event>, face: Face) -> Self {
        let part = Target {
            id,
            message,
            face,
            padding: Padding::ZERO,
            width: Length::Fill,
            height: Length::Shrink,
            min_height: 0.0,
            content_at: Alignment::Center,
        };
        Self { part, children: vec![content.into()] }
    }

    pub(crate) fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.part.padding = padding.into();
        self
    }

    pub(crate) fn width(mut self, width: Length) -> Self {
        self.part.width = width;
        self
    }

    pub(crate) fn height(mut self, height: Length) -> Self {
        self.part.height = height;
        self
    }

    /// The content stands at the top rather than in the middle.
    pub(crate) fn top(mut self) -> Self {
        self.part.content_at = Alignment::Start;
        self
    }

    /// In px.
    pub(crate) fn min_height(mut self, min_height: f32) -> Self {
        self.part.min_height = min_height;
        self
    }
}

#[derive(Default)]
pub(crate) struct State {
    /// Whether a touch began here.
    is_held: bool,
    /// Whether lifting the finger now would press it.
    is_pressed: bool,
}

impl Part for Target {
    type State = State;

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(&mut self, _state: &mut State, children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        layout::positioned(
            &limits.min_height(self.min_height),
            self.width,
            self.height,
            self.padding,
            |limits| children.layout(0, &Limits::new(Size::ZERO, limits.max())),
            |node, size| node.align(Alignment::Center, self.content_at, size),
        )
    }

    fn operate(&mut self, _state: &mut State, layout: Layout<'_>, operation: &mut dyn Operation) {
        operation.container(self.message.as_ref().map(|_| &self.id), layout.bounds());
    }

    fn update(&mut self, state: &mut State, input: &mut Input<'_, '_, '_>) {
        // A target inside this one is asked first.
        input.tell_children();
        if input.shell.is_event_captured() {
            return;
        }
        let Some(message) = &self.message else {
            return;
        };
        let visible = input.layout.bounds().intersection(input.viewport);
        let is_over = || visible.is_some_and(|visible| input.cursor.is_over(visible));
        let before = state.is_pressed;
        match input.event {
            iced::Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if is_over() => {
                *state = State { is_held: true, is_pressed: true };
                input.shell.capture_event();
            }
            iced::Event::Mouse(mouse::Event::CursorMoved { .. }) if state.is_held => state.is_pressed = is_over(),
            iced::Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if state.is_held => {
                *state = State::default();
                if is_over() {
                    input.shell.publish(message.clone());
                }
                input.shell.capture_event();
            }
            iced::Event::Touch(touch::Event::FingerLost { .. }) => *state = State::default(),
            _ => {}
        }
        if state.is_pressed != before {
            input.shell.request_redraw();
        }
    }

    fn draw(&self, state: &State, canvas: &mut Canvas<'_, '_>) {
        self.face.draw(canvas, canvas.layout.bounds());
        if state.is_pressed {
            // A finger covers the mark of a small target: all of it darkens or lightens, too.
            let wash = Color { a: PRESSED * self.face.mark.a, ..self.face.mark };
            let border = Border { radius: self.face.radius.into(), ..Border::default() };
            canvas.fill(canvas.layout.bounds(), wash, border);
            self.face.draw_mark(canvas, canvas.layout.bounds());
        }
        canvas.draw_children();
    }
}
