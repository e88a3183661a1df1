//! The part of a page between header and foot.

mod kinetic;
mod scroll_body;
mod scrollbar;
mod state;

pub use scroll_body::body_id;
pub(crate) use scroll_body::Body;
pub(crate) use scrollbar::ScrollbarStyle;
