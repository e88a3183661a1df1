//! How a page uses the room it has: what it is for grows until the page is full; what does not fit shrinks a little; only
//! then does it scroll. One rule for all pages, all text sizes and both shapes of screen.

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{tree, Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Shell, Widget};
use iced::widget::Space;
use iced::{Event as Input, Length, Rectangle, Renderer, Size, Theme};

use super::event::{Element, Event};
use crate::look::{Measures, TextRole};

/// How large a page is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fit {
    /// From -1, where everything has its least size, over 0, the standard, to 1, the largest.
    size: f32,
    /// Whether the page has one card only, so that all the room is for it.
    pub(crate) is_alone: bool,
}

impl Fit {
    /// The standard sizes.
    pub(crate) const STANDARD: Self = Self { size: 0.0, is_alone: false };
    /// The largest sizes.
    pub(crate) const LARGEST: Self = Self { size: 1.0, is_alone: false };
    /// How many sizes there are above the standard, and below it.
    const STEPS: i8 = 8;

    fn step(step: i8) -> Self {
        Self { size: f32::from(step) / f32::from(Self::STEPS), is_alone: false }
    }

    /// Whether there is more room than the standard sizes take.
    pub(crate) fn is_roomy(self) -> bool {
        self.size > 0.0
    }

    /// Whether there is much more.
    pub(crate) fn is_very_roomy(self) -> bool {
        self.size > 0.5
    }

    /// A measure between its least and its largest value.
    pub(crate) fn between(self, least: f32, standard: f32, most: f32) -> f32 {
        let (to, share) = if self.size < 0.0 { (least, -self.size) } else { (most, self.size) };
        standard + (to - standard) * share
    }

    /// What the standard size of a text is multiplied with. A number that stands alone has all the width.
    pub(crate) fn factor(self, role: TextRole) -> f32 {
        let (least, most) = match role {
            // To 20 mm.
            TextRole::Message => (0.75, 1.75),
            // To 20 mm, alone to 28.
            TextRole::Number => (0.85, if self.is_alone { 1.65 } else { 1.18 }),
            // Names of tiles to 49 px of a 22-inch screen, and hints to 34.
            TextRole::Heading | TextRole::Small => (0.9, 1.255),
            // Running text to 40 px.
            _ => (0.9, 1.18),
        };
        self.between(least, 1.0, most)
    }
}

/// A content that is built as large as it fits.
pub(crate) struct Fitted<'a> {
    /// Of which page: another one has another fit.
    page: String,
    measures: Measures,
    build: Box<dyn Fn(Fit) -> Element<'a> + 'a>,
    /// How large it is drawn when it scrolls.
    scrolling: Fit,
    content: Element<'a>,
}

impl<'a> Fitted<'a> {
    /// The content of `page`, built by `build` for a fit, and for `scrolling` when none is small enough.
    pub(crate) fn new(
        page: String,
        measures: Measures,
        scrolling: Fit,
        build: impl Fn(Fit) -> Element<'a> + 'a,
    ) -> Self {
        Self { page, measures, build: Box::new(build), scrolling, content: Space::new().into() }
    }

    fn lay_out(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits, fit: Fit) -> Node {
        self.content = (self.build)(fit);
        let tree = &mut tree.children[0];
        tree.diff(&self.content);
        let content = self.content.as_widget_mut().layout(tree, renderer, limits);
        Node::with_children(content.size(), vec![content])
    }
}

/// What was found for a page, so that it is looked for once.
#[derive(Default)]
struct Found {
    page: String,
    measures: Option<Measures>,
    room: Size,
    /// None where it scrolls.
    fit: Option<Fit>,
}

/// A page so many times higher than its room does not fit in its least sizes either, which are 0.75 as high and as wide or more.
const HOPELESS: f32 = 1.5;

/// The largest fit that passes; `passes` is asked a few times, in no order.
fn largest(mut low: i8, mut high: i8, mut passes: impl FnMut(Fit) -> bool) -> Fit {
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if passes(Fit::step(middle)) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Fit::step(low)
}

impl Widget<Event, Theme, Renderer> for Fitted<'_> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Found>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Found::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::empty()]
    }

    /// The content is compared as it is built.
    fn diff(&self, _tree: &mut Tree) {}

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let room = Size::new(limits.max().width, limits.min().height);
        if room.height <= 0.0 {
            return self.lay_out(tree, renderer, limits, self.scrolling);
        }
        let fits = |node: &Node| node.size().height <= room.height + 0.5;
        let found = tree.state.downcast_ref::<Found>();
        if found.page == self.page && found.measures == Some(self.measures) && found.room == room {
            let fit = found.fit;
            let node = self.lay_out(tree, renderer, limits, fit.unwrap_or(self.scrolling));
            // What is written may have changed meanwhile.
            if fit.is_none() || fits(&node) {
                return node;
            }
        }
        let standard = self.lay_out(tree, renderer, limits, Fit::STANDARD).size().height;
        let mut passes = |fit| fits(&self.lay_out(tree, renderer, limits, fit));
        let fit = if standard <= room.height + 0.5 {
            Some(largest(0, Fit::STEPS, passes))
        } else if standard <= room.height * HOPELESS && passes(Fit::step(-Fit::STEPS)) {
            Some(largest(-Fit::STEPS, -1, passes))
        } else {
            None
        };
        let page = self.page.clone();
        *tree.state.downcast_mut() = Found { page, measures: Some(self.measures), room, fit };
        self.lay_out(tree, renderer, limits, fit.unwrap_or(self.scrolling))
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        self.content.as_widget_mut().operate(&mut tree.children[0], layout.child(0), renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Input,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Event>,
        viewport: &Rectangle,
    ) {
        let (tree, layout) = (&mut tree.children[0], layout.child(0));
        self.content.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let (tree, layout) = (&tree.children[0], layout.child(0));
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }
}

impl<'a> From<Fitted<'a>> for Element<'a> {
    fn from(widget: Fitted<'a>) -> Self {
        Self::new(widget)
    }
}
