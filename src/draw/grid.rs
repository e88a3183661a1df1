//! Children side by side, mirrored for right-to-left pages: rows of a grid, all alike in height, or a flow that wraps.

use std::ops::Range;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{mouse, renderer, Clipboard, Layout, Shell, Widget};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme};

use crate::language::Direction;

/// How children share the width.
#[derive(Clone, Copy, Debug)]
enum Sharing {
    /// So many columns, all alike.
    Columns(usize),
    /// Each as wide as it is; what does not fit begins a new row.
    Flow,
}

/// Children side by side.
pub(crate) struct Grid<'a, Message> {
    children: Vec<Element<'a, Message>>,
    /// Which children take a whole row of a grid.
    wide: Vec<bool>,
    sharing: Sharing,
    direction: Direction,
    gap: f32,
    grows: Growth,
    is_even: bool,
}

/// Which rows take a height that is left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Growth {
    Nothing,
    All,
    /// The row of one child.
    Child(usize),
}

impl<'a, Message> Grid<'a, Message> {
    /// A grid; a child beside which `true` stands takes a whole row.
    pub(crate) fn columns(
        columns: usize,
        direction: Direction,
        gap: f32,
        children: impl IntoIterator<Item = (Element<'a, Message>, bool)>,
    ) -> Self {
        let (children, wide) = children.into_iter().unzip();
        Self {
            children,
            wide,
            sharing: Sharing::Columns(columns.max(1)),
            direction,
            gap,
            grows: Growth::Nothing,
            is_even: false,
        }
    }

    /// A flow that wraps.
    pub(crate) fn flow(
        direction: Direction,
        gap: f32,
        children: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Self {
        let children: Vec<_> = children.into_iter().collect();
        let wide = vec![false; children.len()];
        Self { children, wide, sharing: Sharing::Flow, direction, gap, grows: Growth::Nothing, is_even: false }
    }

    /// Rows are all as high as the highest, but for those of a child that takes a whole one, where that fits.
    pub(crate) fn even(mut self) -> Self {
        self.is_even = true;
        self
    }

    /// Rows share a height that is left over.
    pub(crate) fn grow(mut self) -> Self {
        self.grows = Growth::All;
        self
    }

    /// The row of a child takes a height that is left over.
    pub(crate) fn grow_child(mut self, child: Option<usize>) -> Self {
        self.grows = child.map_or(Growth::Nothing, Growth::Child);
        self
    }

    /// Where children stand, row by row: (child, x, width).
    fn rows(&mut self, tree: &mut Tree, renderer: &Renderer, max_width: f32) -> Vec<Vec<(usize, f32, f32)>> {
        let mut rows: Vec<Vec<(usize, f32, f32)>> = Vec::new();
        let mut x = 0.0;
        let mut column = 0;
        for index in 0..self.children.len() {
            let (width, begins_row) = match self.sharing {
                Sharing::Columns(columns) => {
                    let begins_row = column == 0 || column >= columns || self.wide[index];
                    column = if self.wide[index] {
                        columns
                    } else if begins_row {
                        1
                    } else {
                        column + 1
                    };
                    let share = column_width(max_width, self.gap, columns);
                    (if self.wide[index] { max_width } else { share }, begins_row)
                }
                Sharing::Flow => {
                    let limits = Limits::new(Size::ZERO, Size::new(max_width, f32::INFINITY));
                    let child = &mut self.children[index];
                    let width = child.as_widget_mut().layout(&mut tree.children[index], renderer, &limits).size().width;
                    (width, rows.is_empty() || x + width > max_width)
                }
            };
            if begins_row {
                rows.push(Vec::new());
                x = 0.0;
            }
            if let Some(row) = rows.last_mut() {
                row.push((index, x, width));
            }
            x += width + self.gap;
        }
        rows
    }

    fn child(&mut self, tree: &mut Tree, renderer: &Renderer, index: usize, width: f32, min_height: f32) -> Node {
        let limits = Limits::new(Size::new(width, min_height), Size::new(width, f32::INFINITY));
        self.children[index].as_widget_mut().layout(&mut tree.children[index], renderer, &limits)
    }
}

fn column_width(max_width: f32, gap: f32, columns: usize) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let columns = columns as f32;
    ((max_width - gap * (columns - 1.0)) / columns).floor()
}

impl<Message> Widget<Message, Theme, Renderer> for Grid<'_, Message> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &Limits) -> Node {
        let max_width = limits.max().width;
        let rows = self.rows(tree, renderer, max_width);
        let mut heights: Vec<f32> = Vec::with_capacity(rows.len());
        for row in &rows {
            let height = row.iter().fold(0.0_f32, |height, &(index, _, width)| {
                height.max(self.child(tree, renderer, index, width, 0.0).size().height)
            });
            heights.push(height);
        }
        if matches!(self.sharing, Sharing::Flow) {
            // Tabs are all alike in height, on whichever row they stand.
            let highest = heights.iter().copied().fold(0.0, f32::max);
            heights.fill(highest);
        }
        let wanted = limits.min().height;
        if self.is_even && (self.grows == Growth::Nothing || wanted > 0.0) {
            let is_wide: Vec<_> = rows.iter().map(|row| row.iter().any(|&(index, ..)| self.wide[index])).collect();
            even_out(&mut heights, &is_wide, wanted, self.gap);
        }
        let growing = match self.grows {
            Growth::Nothing => 0..0,
            Growth::All => 0..rows.len(),
            Growth::Child(child) => {
                let row = rows.iter().position(|row| row.iter().any(|&(index, ..)| index == child));
                row.map_or(0..0, |row| row..row + 1)
            }
        };
        share_out(&mut heights, growing, limits.min().height, self.gap);
        let mut nodes = vec![Node::default(); self.children.len()];
        let mut y = 0.0;
        for (row, height) in rows.iter().zip(heights) {
            for &(index, x, width) in row {
                let x = match self.direction {
                    Direction::LeftToRight => x,
                    Direction::RightToLeft => max_width - x - width,
                };
                nodes[index] = self.child(tree, renderer, index, width, height).move_to(Point::new(x, y));
            }
            y += height + self.gap;
        }
        Node::with_children(Size::new(max_width, (y - self.gap).max(0.0)), nodes)
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            for ((child, tree), layout) in self.children.iter_mut().zip(&mut tree.children).zip(layout.children()) {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
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
        for ((child, tree), layout) in self.children.iter_mut().zip(&mut tree.children).zip(layout.children()) {
            child.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        for ((child, tree), layout) in self.children.iter().zip(&tree.children).zip(layout.children()) {
            if layout.bounds().intersects(viewport) {
                child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    }
}

/// Makes the rows of single children as high as the highest of them, where they then still fit in the height wanted; 0 is
/// any height.
fn even_out(heights: &mut [f32], is_wide: &[bool], wanted: f32, gap: f32) {
    let rows = || heights.iter().zip(is_wide);
    let highest = rows().filter(|(_, is_wide)| !**is_wide).map(|(height, _)| *height).fold(0.0, f32::max);
    let sum: f32 = rows().map(|(height, is_wide)| if *is_wide { *height } else { highest } + gap).sum();
    if wanted <= 0.0 || sum - gap <= wanted {
        heights.iter_mut().zip(is_wide).filter(|(_, is_wide)| !**is_wide).for_each(|(height, _)| *height = highest);
    }
}

/// Gives the growing rows an equal share of the height that is left over.
fn share_out(heights: &mut [f32], growing: Range<usize>, wanted: f32, gap: f32) {
    #[allow(clippy::cast_precision_loss)]
    let count = |rows: usize| rows as f32;
    let natural = heights.iter().sum::<f32>() + gap * count(heights.len().saturating_sub(1));
    let share = ((wanted - natural) / count(growing.len().max(1))).floor();
    if share.is_finite() && share > 0.0 {
        heights[growing].iter_mut().for_each(|height| *height += share);
    }
}

impl<'a, Message: 'a> From<Grid<'a, Message>> for Element<'a, Message> {
    fn from(grid: Grid<'a, Message>) -> Self {
        Self::new(grid)
    }
}
