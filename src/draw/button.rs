//! Something to touch: acts on release, inside the place where the touch began (WCAG 2.5.2, rule R12).

use iced::advanced::layout::{self, Limits, Node};
use iced::advanced::widget::{tree, Id, Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Renderer as _, Shell, Widget};
use iced::{
    touch, Alignment, Background, Border, Color, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme,
};

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
    /// Draws the frame, and the ground over all but its rim. Two convex fills are much cheaper to the software renderer
    /// than a fill and a stroke.
    fn draw(&self, renderer: &mut Renderer, bounds: Rectangle) {
        let mut fill = |bounds: Rectangle, color: Color, radius: f32| {
            if color.a > 0.0 {
                let border = Border { radius: radius.into(), ..Border::default() };
                let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
                renderer.fill_quad(quad, Background::Color(color));
            }
        };
        let rim = self.frame_width.round();
        if rim <= 0.0 || self.frame == self.ground {
            fill(bounds, self.ground, self.radius);
            return;
        }
        fill(bounds, self.frame, self.radius);
        let inside = bounds.shrink(rim);
        fill(inside, self.ground, (self.radius - rim).max(0.0));
    }
}

impl Face {
    fn draw_mark(&self, renderer: &mut Renderer, bounds: Rectangle) {
        let inset = self.frame_width.round() + 2.0;
        let width = self.frame_width.max(3.0) * 1.5;
        let border = Border { color: self.mark, width, radius: (self.radius - inset).max(0.0).into() };
        let quad = renderer::Quad { bounds: bounds.shrink(inset), border, ..renderer::Quad::default() };
        renderer.fill_quad(quad, Background::Color(Color::TRANSPARENT));
    }
}

/// Something to touch, or, without a message, a card that only frames its content.
pub(crate) struct TouchButton<'a, Message> {
    content: Element<'a, Message>,
    id: Id,
    message: Option<Message>,
    face: Face,
    padding: Padding,
    width: Length,
    height: Length,
    min_height: f32,
    content_at: Alignment,
}

impl<'a, Message> TouchButton<'a, Message> {
    /// A card: a frame around something that is no control. Its content stands at the top.
    pub(crate) fn card(content: impl Into<Element<'a, Message>>, face: Face) -> Self {
        Self { content_at: Alignment::Start, ..Self::new(Id::new("card"), content, None, face) }
    }

    /// A target that gives `message`; one without cannot be used now.
    pub(crate) fn new(
        id: impl Into<Id>,
        content: impl Into<Element<'a, Message>>,
        message: Option<Message>,
        face: Face,
    ) -> Self {
        Self {
            content: content.into(),
            id: id.into(),
            message,
            face,
            padding: Padding::ZERO,
            width: Length::Fill,
            height: Length::Shrink,
            min_height: 0.0,
            content_at: Alignment::Center,
        }
    }

    pub(crate) fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    pub(crate) fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    pub(crate) fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The content stands at the top rather than in the middle.
    pub(crate) fn top(mut self) -> Self {
        self.content_at = Alignment::Start;
        self
    }

    /// In px.
    pub(crate) fn min_height(mut self, min_height: f32) -> Self {
        self.min_height = min_height;
        self
    }
}

#[derive(Default)]
struct State {
    /// Whether a touch began here.
    is_held: bool,
    /// Whether lifting the finger now would press it.
    is_pressed: bool,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for TouchButton<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
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
        let limits = limits.min_height(self.min_height);
        let content_at = self.content_at;
        layout::positioned(
            &limits,
            self.width,
            self.height,
            self.padding,
            |limits| {
                let limits = Limits::new(Size::ZERO, limits.max());
                self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &limits)
            },
            |node, size| node.align(Alignment::Center, content_at, size),
        )
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(self.message.as_ref().map(|_| &self.id), layout.bounds());
        operation.traverse(&mut |operation| {
            if let Some(content) = layout.children().next() {
                self.content.as_widget_mut().operate(&mut tree.children[0], content, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        // A target inside this one is asked first.
        if let Some(inner) = layout.children().next() {
            let content = self.content.as_widget_mut();
            content.update(&mut tree.children[0], event, inner, cursor, renderer, clipboard, shell, viewport);
        }
        if shell.is_event_captured() {
            return;
        }
        let Some(message) = &self.message else {
            return;
        };
        let state = tree.state.downcast_mut::<State>();
        let is_over = || layout.bounds().intersection(viewport).is_some_and(|visible| cursor.is_over(visible));
        let before = state.is_pressed;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if is_over() => {
                *state = State { is_held: true, is_pressed: true };
                shell.capture_event();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) if state.is_held => state.is_pressed = is_over(),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if state.is_held => {
                *state = State::default();
                if is_over() {
                    shell.publish(message.clone());
                }
                shell.capture_event();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => *state = State::default(),
            _ => {}
        }
        if state.is_pressed != before {
            shell.request_redraw();
        }
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
        let is_pressed = tree.state.downcast_ref::<State>().is_pressed;
        self.face.draw(renderer, layout.bounds());
        if is_pressed {
            self.face.draw_mark(renderer, layout.bounds());
        }
        if let Some(content) = layout.children().next() {
            self.content.as_widget().draw(&tree.children[0], renderer, theme, style, content, cursor, viewport);
        }
    }
}

impl<'a, Message: Clone + 'a> From<TouchButton<'a, Message>> for Element<'a, Message> {
    fn from(target: TouchButton<'a, Message>) -> Self {
        Self::new(target)
    }
}
