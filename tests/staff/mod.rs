//! What staff use: the commands.
//!
//! Run these alone: `cargo test --test staff`, one of them: `cargo test --test staff command_line`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod command_line;
mod desk;
mod find;
