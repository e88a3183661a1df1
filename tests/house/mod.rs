//! What holds the program itself together: who may know whom, and that nothing wakes while nothing happens.
//!
//! Run these alone: `cargo test --test house`, one of them: `cargo test --test house walls`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod imports;
mod quiet;
mod walls;
