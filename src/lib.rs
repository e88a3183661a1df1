//! member-kiosk: a touch kiosk for clinic lobbies.
//!
//! **A page is what a screen says, not how it looks.** Every route is composed, by a pure function, into a
//! [`page::Page`]; each medium then presents the same page. The rooms, and whom each may know:
//!
//! | room | holds | knows |
//! |---|---|---|
//! | [`language`] | the 22 languages, their words, text preparation | nobody |
//! | [`look`] | millimeters, type scale, palettes | nobody |
//! | [`content`] | documents, plans, phones, links, the ledger | `language` |
//! | [`config`] | `kiosk.toml` | `content`, `language`, `look` |
//! | [`page`] | routes, actions, pages and how they are composed | the four above |
//! | [`session`] | where a member is | `page`, `config`, `language`, `look` |
//! | [`site`] | the site's files: watched, the last good copy kept; the log | nobody |
//! | [`kiosk`] | the iced program that draws a page | all but `cli` and `site` |
//! | [`cli`] | one file a command | all |
//!
//! `iced` is named in `kiosk` only. `tests/walls.rs` holds all of this.

pub mod cli;
pub mod config;
pub mod content;
pub mod kiosk;
pub mod language;
pub mod look;
pub mod page;
pub mod session;
pub mod site;
