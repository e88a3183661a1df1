//! What an administrator relies on: settings, what is said of mistakes, hostile files, reload, the last good copy.
//!
//! Run these alone: `cargo test --test administrator`, one of them: `cargo test --test administrator configuration`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agreement;
mod changes;
mod configuration;
mod diagnostics;
mod documents;
mod hostile;
mod hours;
mod last_good;
mod ledger;
mod lints;
mod log;
mod mutations;
mod organization;
mod reload;
mod startup;
#[path = "../support/mod.rs"]
mod support;
mod values;
mod watch;
