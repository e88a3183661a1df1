//! Findings about texts that were read: where, how severe, what is wrong and what to do, and how they are printed. Knows
//! no other room.

mod nearest;
mod place;
mod report;
mod secret;

pub use nearest::nearest;
pub use place::{Place, Source};
pub use report::{Diagnostic, Report, Severity};
pub use secret::is_secret;
