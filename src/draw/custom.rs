//! A widget of our own, by what is its own: the rest of what iced asks of a widget stands here, once.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Renderer as _, Shell, Widget};
use iced::{Background, Border, Color, Length, Rectangle, Renderer, Size, Theme, Transformation, Vector};

use super::event::{Element, Event};

/// What is a widget's own.
pub(crate) trait Part {
    /// What it remembers from one view to the next.
    type State: Default + 'static;

    /// How it shares a space with others.
    fn size(&self) -> Size<Length>;

    /// What it is remembered by, as another view is built.
    fn renew(&self, _state: &mut Self::State) {}

    /// Finds a place for itself and for each child.
    fn layout(&mut self, state: &mut Self::State, children: &mut Children<'_, '_>, limits: &Limits) -> Node;

    /// Tells an operation of itself; its children come next.
    fn operate(&mut self, _state: &mut Self::State, _layout: Layout<'_>, _operation: &mut dyn Operation) {}

    /// Whether a child is there at all for an operation, by its number.
    fn shows(&self, _state: &Self::State, _child: usize) -> bool {
        true
    }

    /// Takes in an event.
    fn update(&mut self, _state: &mut Self::State, input: &mut Input<'_, '_, '_>) {
        input.tell_children();
    }

    /// Draws itself and its children.
    fn draw(&self, _state: &Self::State, canvas: &mut Canvas<'_, '_>) {
        canvas.draw_children();
    }

    /// How the pointer looks over it.
    fn pointer(&self) -> mouse::Interaction {
        mouse::Interaction::default()
    }
}

/// A widget made of its own part and its children.
pub(crate) struct Custom<'a, P> {
    pub part: P,
    pub children: Vec<Element<'a>>,
}

/// What a widget of ours remembers: nothing that another one of iced's takes for its own.
struct Remembered<S>(S);

/// The children of a widget while it is laid out.
pub(crate) struct Children<'c, 'a> {
    widgets: &'c mut [Element<'a>],
    trees: &'c mut [Tree],
    renderer: &'c Renderer,
}

impl Children<'_, '_> {
    /// Lays a child out by its number.
    pub(crate) fn layout(&mut self, index: usize, limits: &Limits) -> Node {
        self.widgets[index].as_widget_mut().layout(&mut self.trees[index], self.renderer, limits)
    }

    /// Lays out the only child, whose place is all of the widget's.
    pub(crate) fn layout_one(&mut self, limits: &Limits) -> Node {
        let child = self.layout(0, limits);
        Node::with_children(child.size(), vec![child])
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.widgets.len()
    }
}

/// An event, where it finds a widget, and whom it tells.
pub(crate) struct Input<'i, 'a, 's> {
    pub event: &'i iced::Event,
    pub layout: Layout<'i>,
    pub cursor: mouse::Cursor,
    pub viewport: &'i Rectangle,
    pub shell: &'i mut Shell<'s, Event>,
    clipboard: &'i mut dyn Clipboard,
    renderer: &'i Renderer,
    children: &'i mut [Element<'a>],
    trees: &'i mut [Tree],
}

impl Input<'_, '_, '_> {
    /// Tells a child of an event.
    pub(crate) fn tell(&mut self, index: usize, event: &iced::Event, cursor: mouse::Cursor, viewport: &Rectangle) {
        let Self { layout, shell, clipboard, renderer, .. } = self;
        let child = self.children[index].as_widget_mut();
        let layout = layout.child(index);
        child.update(&mut self.trees[index], event, layout, cursor, renderer, *clipboard, shell, viewport);
    }

    /// Tells all children of the event as it came.
    pub(crate) fn tell_children(&mut self) {
        for index in 0..self.children.len() {
            self.tell(index, self.event, self.cursor, self.viewport);
        }
    }
}

/// Where a widget is drawn.
pub(crate) struct Canvas<'c, 'a> {
    pub renderer: &'c mut Renderer,
    pub layout: Layout<'c>,
    pub viewport: &'c Rectangle,
    cursor: mouse::Cursor,
    theme: &'c Theme,
    style: &'c renderer::Style,
    children: &'c [Element<'a>],
    trees: &'c [Tree],
}

impl Canvas<'_, '_> {
    /// Draws a child, as far as it stands in the viewport.
    pub(crate) fn draw(&mut self, index: usize, viewport: &Rectangle) {
        let (layout, child) = (self.layout.child(index), self.children[index].as_widget());
        if layout.bounds().intersects(viewport) {
            child.draw(&self.trees[index], self.renderer, self.theme, self.style, layout, self.cursor, viewport);
        }
    }

    /// Draws all children.
    pub(crate) fn draw_children(&mut self) {
        for index in 0..self.children.len() {
            self.draw(index, self.viewport);
        }
    }

    /// Draws something elsewhere.
    pub(crate) fn shifted(&mut self, by: Vector, draw: impl FnOnce(&mut Self)) {
        self.renderer.start_transformation(Transformation::translate(by.x, by.y));
        draw(self);
        self.renderer.end_transformation();
    }

    /// Fills a rectangle.
    pub(crate) fn fill(&mut self, bounds: Rectangle, color: Color, border: Border) {
        let quad = renderer::Quad { bounds, border, ..renderer::Quad::default() };
        self.renderer.fill_quad(quad, Background::Color(color));
    }
}

fn own<S: 'static>(state: &mut tree::State) -> &mut S {
    &mut state.downcast_mut::<Remembered<S>>().0
}

impl<P: Part> Widget<Event, Theme, Renderer> for Custom<'_, P> {
    fn size(&self) -> Size<Length> {
        self.part.size()
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Remembered<P::State>>()
    }

    fn state(&self) -> tree::State {
        let mut state = P::State::default();
        self.part.renew(&mut state);
        tree::State::new(Remembered(state))
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        self.part.renew(own(&mut tree.state));
        tree.diff_children(&self.children);
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let mut children = Children { widgets: &mut self.children, trees: &mut tree.children, renderer };
        self.part.layout(own(&mut tree.state), &mut children, limits)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.part.operate(own(&mut tree.state), layout, operation);
        operation.traverse(&mut |operation| {
            let children = self.children.iter_mut().zip(&mut tree.children).zip(layout.children()).enumerate();
            let state = &*own::<P::State>(&mut tree.state);
            for (_, ((child, tree), layout)) in children.filter(|(number, _)| self.part.shows(state, *number)) {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
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
        let (children, trees) = (&mut self.children[..], &mut tree.children[..]);
        let mut input = Input { event, layout, cursor, viewport, shell, clipboard, renderer, children, trees };
        self.part.update(own(&mut tree.state), &mut input);
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        self.part.pointer()
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
        let (children, trees) = (&self.children[..], &tree.children[..]);
        let mut canvas = Canvas { renderer, layout, viewport, cursor, theme, style, children, trees };
        self.part.draw(&tree.state.downcast_ref::<Remembered<P::State>>().0, &mut canvas);
    }
}

impl<'a, P: Part + 'a> From<Custom<'a, P>> for Element<'a> {
    fn from(widget: Custom<'a, P>) -> Self {
        Self::new(widget)
    }
}
