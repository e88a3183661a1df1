//! `kiosk.toml`: its schema, its layers, the site folder beside it, and everything that can be wrong with them.
//!
//! The types here and in `content` are the schema: a key is documented by the comment on its field, for administrators.

pub mod consistency;
mod date;
mod display;
mod home;
mod json_schema;
mod keys;
pub mod layers;
mod load;
mod logo;
pub mod merge;
mod pin;
pub mod problem;
mod review;
pub mod schema;
mod session;
mod settings;
pub mod site_texts;
mod template;

pub use date::Date;
pub use display::{Display, Languages};
pub use home::{DocumentChoice, Home, Tile};
pub use json_schema::EXAMPLE_HASH;
pub use keys::{Key, KeyName, Keys};
pub use load::{load, picture, read_settings, Invalid, Lobby};
pub use logo::{Logo, LogoError};
pub use pin::{Exit, PinError, PinHash, PIN_DIGITS};
pub use problem::Problem;
pub use review::{Decision, Review, Verdict};
pub use schema::of_a_file as schema;
pub use session::IdleTimeouts;
pub use settings::Config;
pub use template::template;
