//! member-kiosk: a touch kiosk for clinic lobbies.
//!
//! **A page is what a screen says, not how it looks.** Every route is composed, by a pure function, into a
//! [`page::Page`]; each medium then presents the same page. The rooms, and whom each knows:
//!
//! | room | holds | knows |
//! |---|---|---|
//! | [`language`] | the 22 languages, their words, text preparation | |
//! | [`look`] | millimeters, type scale, palettes | |
//! | [`diagnostic`] | findings about texts: where, how severe, how they are printed | |
//! | [`site`] | a site's files as one value: read once, watched, the last good copy | `diagnostic` |
//! | [`log`] | the log and the state folder | |
//! | [`content`] | documents, plans, phones, links, the ledger | `language` |
//! | [`config`] | what `kiosk.toml` may say, and loading a lobby: the happy path | `content`, `diagnostic`, `language`, `look`, `site` |
//! | [`check`] | everything that an administrator is told: the sad path | `config`, `content`, `diagnostic`, `language`, `site` |
//! | [`page`] | routes, actions, pages and how they are composed | `config`, `content`, `language`, `look` |
//! | [`session`] | where a member is | `config`, `language`, `look`, `page` |
//! | [`draw`] | a page as iced widgets | `content`, `language`, `look`, `page` |
//! | [`kiosk`] | the lobby's window | `config`, `content`, `draw`, `language`, `look`, `page`, `session` |
//! | [`find`] | finding everything by what is typed | `config`, `content`, `language`, `page` |
//! | [`desk`] | the front desk's window | `check`, `config`, `content`, `diagnostic`, `draw`, `find`, `language`, `look`, `page`, `session`, `site` |
//! | [`cli`] | one file a command | all |
//!
//! `iced` is named in `draw`, `kiosk` and `desk` only. `tests/house/walls.rs` holds all of this.

pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod desk;
pub mod diagnostic;
pub mod draw;
pub mod find;
pub mod kiosk;
pub mod language;
pub mod log;
pub mod look;
pub mod page;
pub mod session;
pub mod site;
