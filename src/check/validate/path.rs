//! The dotted name of a value, written out only where something is said of it.

use std::fmt;

/// A dotted name, from the last part outward.
pub struct Path<'p> {
    pub outer: Option<&'p Path<'p>>,
    pub name: Name<'p>,
}

/// A part of a dotted name.
pub enum Name<'p> {
    Key(&'p str),
    Number(usize),
}

impl<'p> Path<'p> {
    /// The path of the whole file, which has no name.
    pub fn top() -> Self {
        Self { outer: None, name: Name::Key("") }
    }

    pub fn inner(&'p self, name: Name<'p>) -> Self {
        Self { outer: Some(self), name }
    }
}

/// `plans.imperial.ride.phone`; nothing at the top.
impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(outer) = self.outer else {
            return Ok(());
        };
        if outer.outer.is_some() {
            write!(formatter, "{outer}.")?;
        }
        match self.name {
            Name::Key(key) => formatter.write_str(&key.replace('.', "-")),
            Name::Number(number) => write!(formatter, "{number}"),
        }
    }
}
