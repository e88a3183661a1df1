//! Children side by side, mirrored for right-to-left pages: rows of a grid, all alike in height, or a flow that wraps.

use std::ops::Range;

use iced::advanced::layout::{Limits, Node};
use iced::advanced::widget::Operation;
use iced::advanced::Layout;
use iced::{Length, Point, Size};

use super::custom::{Children, Custom, Part};
use super::event::Element;
use crate::language::Direction;

/// How children share the width.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sharing {
    /// So many columns, all alike.
    Columns(usize),
    /// Each as wide as it is; what does not fit begins a new row.
    Flow,
    /// Two beside each other; the first takes this share of the width.
    Beside(f32),
}

/// How children stand side by side.
pub(crate) struct Rows {
    /// Which children take a whole row of a grid.
    wide: Vec<bool>,
    sharing: Sharing,
    direction: Direction,
    gap: f32,
    grows: Growth,
    is_even: bool,
    /// The largest gap between rows that share a height that is left over, in px.
    largest_gap: f32,
    is_balanced: bool,
}

/// Which rows take a height that is left over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Growth {
    Nothing,
    All,
    /// The row of one child.
    Child(usize),
}

/// Where a child stands in its row.
#[derive(Clone, Copy)]
struct Cell {
    child: usize,
    x: f32,
    width: f32,
}

/// Children side by side.
pub(crate) type Grid<'a> = Custom<'a, Rows>;

impl<'a> Grid<'a> {
    /// A grid; a child beside which `true` stands takes a whole row.
    pub(crate) fn columns(
        columns: usize,
        direction: Direction,
        gap: f32,
        children: impl IntoIterator<Item = (Element<'a>, bool)>,
    ) -> Self {
        let (children, wide) = children.into_iter().unzip();
        let sharing = Sharing::Columns(columns.max(1));
        Self {
            children,
            part: Rows {
                wide,
                sharing,
                direction,
                gap,
                grows: Growth::Nothing,
                is_even: false,
                is_balanced: false,
                largest_gap: gap,
            },
        }
    }

    /// A flow that wraps.
    pub(crate) fn flow(direction: Direction, gap: f32, children: impl IntoIterator<Item = Element<'a>>) -> Self {
        let mut flow = Self::columns(1, direction, gap, children.into_iter().map(|child| (child, false)));
        flow.part.sharing = Sharing::Flow;
        flow
    }

    /// Two children, as high as the grid; the first takes a share of the width.
    pub(crate) fn beside(share: f32, direction: Direction, gap: f32, children: [Element<'a>; 2]) -> Self {
        let mut grid = Self::columns(2, direction, gap, children.map(|child| (child, false)));
        grid.part.sharing = Sharing::Beside(share);
        grid.grow()
    }

    /// Rows stand farther apart where a height is left over, up to so many px.
    pub(crate) fn spread(mut self, largest_gap: f32) -> Self {
        self.part.largest_gap = largest_gap.max(self.part.gap);
        self
    }

    /// Rows are all as high as the highest, but for those of a child that takes a whole one, where that fits.
    pub(crate) fn even(mut self) -> Self {
        self.part.is_even = true;
        self
    }

    /// The last row holds no single child, and stands in the middle.
    pub(crate) fn balanced(mut self) -> Self {
        self.part.is_balanced = true;
        self
    }

    /// Rows share a height that is left over.
    pub(crate) fn grow(mut self) -> Self {
        self.part.grows = Growth::All;
        self
    }

    /// The row of a child takes a height that is left over.
    pub(crate) fn grow_child(mut self, child: Option<usize>) -> Self {
        self.part.grows = child.map_or(Growth::Nothing, Growth::Child);
        self
    }
}

impl Rows {
    /// Where children stand, row by row.
    fn cells(&self, children: &mut Children<'_, '_>, max_width: f32) -> Vec<Vec<Cell>> {
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let breaks = self.balanced_rows();
        let mut x = 0.0;
        let mut column = 0;
        for (child, &is_wide) in self.wide.iter().enumerate() {
            let (width, begins_row) = match self.sharing {
                Sharing::Columns(columns) => {
                    let begins_row = column == 0 || column >= columns || is_wide || breaks.contains(&child);
                    column = if begins_row { 1 } else { column + 1 };
                    if is_wide {
                        column = columns;
                    }
                    (if is_wide { max_width } else { column_width(max_width, self.gap, columns) }, begins_row)
                }
                Sharing::Beside(share) => {
                    let first = ((max_width - self.gap) * share).floor();
                    (if child == 0 { first } else { max_width - self.gap - first }, child == 0)
                }
                Sharing::Flow => {
                    let limits = Limits::new(Size::ZERO, Size::new(max_width, f32::INFINITY));
                    // In a box of just its own width a text may break, by the rounding of a sum.
                    let width = children.layout(child, &limits).size().width.ceil().min(max_width);
                    (width, rows.is_empty() || x + width > max_width)
                }
            };
            if begins_row {
                rows.push(Vec::new());
                x = 0.0;
            }
            if let Some(row) = rows.last_mut() {
                row.push(Cell { child, x, width });
            }
            x += width + self.gap;
        }
        if self.is_balanced {
            for row in &mut rows {
                let used = row.last().map_or(max_width, |cell| cell.x + cell.width);
                for cell in row {
                    cell.x += ((max_width - used) / 2.0).floor();
                }
            }
        }
        rows
    }

    /// With which children the last two rows begin, where the last would hold a single one.
    fn balanced_rows(&self) -> Vec<usize> {
        match self.sharing {
            Sharing::Columns(columns) if self.is_balanced && columns > 2 && self.wide.len() % columns == 1 => {
                let last = self.wide.len().saturating_sub(columns.div_ceil(2));
                vec![self.wide.len().saturating_sub(columns + 1), last]
            }
            _ => Vec::new(),
        }
    }

    /// How high rows are, in a grid that wants to be so high.
    fn heights(&self, rows: &[Vec<Cell>], natural: Vec<f32>, wanted: f32) -> Vec<f32> {
        let mut heights = natural;
        if self.sharing == Sharing::Flow {
            // Tabs are all alike in height, on whichever row they stand.
            let highest = heights.iter().copied().fold(0.0, f32::max);
            heights.fill(highest);
        }
        if self.is_even && (self.grows == Growth::Nothing || wanted > 0.0) {
            let is_wide: Vec<_> = rows.iter().map(|row| row.iter().any(|cell| self.wide[cell.child])).collect();
            even_out(&mut heights, &is_wide, wanted, self.gap);
        }
        let growing = match self.grows {
            Growth::Nothing => 0..0,
            Growth::All => 0..rows.len(),
            Growth::Child(child) => {
                let row = rows.iter().position(|row| row.iter().any(|cell| cell.child == child));
                row.map_or(0..0, |row| row..row + 1)
            }
        };
        share_out(&mut heights, growing, wanted, self.gap);
        heights
    }
}

fn column_width(max_width: f32, gap: f32, columns: usize) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let columns = columns as f32;
    ((max_width - gap * (columns - 1.0)) / columns).floor()
}

impl Part for Rows {
    type State = ();

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, _state: &mut (), children: &mut Children<'_, '_>, limits: &Limits) -> Node {
        let max_width = limits.max().width;
        let rows = self.cells(children, max_width);
        let mut lay = |cell: &Cell, min_height: f32| {
            let (least, most) = (Size::new(cell.width, min_height), Size::new(cell.width, f32::INFINITY));
            children.layout(cell.child, &Limits::new(least, most))
        };
        let height = |row: &Vec<Cell>| row.iter().map(|cell| lay(cell, 0.0).size().height).fold(0.0, f32::max);
        let natural = rows.iter().map(height).collect();
        let heights = self.heights(&rows, natural, limits.min().height);
        let gap = spread_out(&heights, limits.min().height, self.gap, self.largest_gap);
        let mut nodes = Vec::new();
        let mut y = 0.0;
        for (row, height) in rows.iter().zip(heights) {
            nodes.extend(row.iter().map(|cell| {
                let x = match self.direction {
                    Direction::LeftToRight => cell.x,
                    Direction::RightToLeft => max_width - cell.x - cell.width,
                };
                lay(cell, height).move_to(Point::new(x, y))
            }));
            y += height + gap;
        }
        Node::with_children(Size::new(max_width, (y - gap).max(0.0)), nodes)
    }

    fn operate(&mut self, _state: &mut (), layout: Layout<'_>, operation: &mut dyn Operation) {
        operation.container(None, layout.bounds());
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

/// The gap between rows: as large as shares out a height that is left over, within a largest.
fn spread_out(heights: &[f32], wanted: f32, gap: f32, largest: f32) -> f32 {
    #[allow(clippy::cast_precision_loss)]
    let gaps = heights.len().saturating_sub(1).max(1) as f32;
    let even = (wanted - heights.iter().sum::<f32>()) / gaps;
    even.floor().clamp(gap, largest)
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
