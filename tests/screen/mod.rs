//! How pages are drawn: layout, lines, pictures, contrast.
//!
//! Run these alone: `cargo test --test screen`, one of them: `cargo test --test screen layout`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod contrast;
mod layout;
mod lines;
mod pictures;
mod prepare;
mod room;
#[path = "../support/mod.rs"]
mod support;
