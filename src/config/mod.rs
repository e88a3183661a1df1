//! `kiosk.toml`: its schema, its layers, the site folder beside it, and everything that can be wrong with them.
//!
//! The types here and in `content` are the schema: a key is documented by the comment on its field, for administrators.

pub(crate) mod consistency;
mod date;
mod display;
mod home;
mod keys;
pub(crate) mod layers;
mod load;
mod logo;
pub(crate) mod merge;
mod opening;
mod pin;
pub(crate) mod problem;
mod review;
pub mod schema;
mod session;
mod settings;
pub(crate) mod site_texts;
mod template;

pub use date::Date;
pub use display::{Display, Languages};
pub use home::{DocumentChoice, Home, Tile};
pub use keys::{Key, KeyName, Keys};
pub use load::{load, Invalid, Lobby};
pub(crate) use load::{picture, read_settings};
pub use logo::{Logo, LogoError};
pub use pin::{Exit, PinError, PinHash, EXAMPLE_HASH, PIN_DIGITS};
pub(crate) use problem::Problem;
pub use review::{Decision, Review, Verdict, REQUIRED_LANGUAGES};
pub use schema::of_a_file as schema;
pub use session::IdleTimeouts;
pub use settings::Config;
pub use template::template;
