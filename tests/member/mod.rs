//! What members see and do: journeys by taps and keys, a fresh start after each, the source page's words in all languages.
//!
//! Run these alone: `cargo test --test member`, one of them: `cargo test --test member journeys`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fresh;
mod hours;
mod journeys;
mod keys;
mod plans;
mod session;
mod source_page;
#[path = "../support/mod.rs"]
mod support;
mod tasks;
mod touch;
mod words;
