//! What there is to say: documents, plans, phones, links and the ledger of corrections. Knows `language` only.

pub mod document;
pub mod facts;
pub mod ledger;
pub mod link;
pub mod lint;
pub mod markdown;
mod marks;
pub mod phone;
pub mod plan;
mod reading;
mod text;
mod within;
mod written;

pub use document::{Document, DocumentId, Documents};
pub use facts::Facts;
pub use ledger::Ledger;
pub use link::{Email, WebLink};
pub use phone::Phone;
pub use plan::{Plan, PlanId};
pub use within::{AtLeastOne, Within};
pub use written::{Digits, Name, Person, PictureName, Tty};

use rust_embed::RustEmbed;

/// The configuration of a lobby that has none of its own.
pub const KIOSK_TOML: &str = include_str!("../../assets/kiosk.toml");

/// The ledger's file.
pub const LEDGER_TOML: &str = include_str!("../../assets/ledger.toml");

#[derive(RustEmbed)]
#[folder = "assets/content/"]
struct Files;

/// An embedded document, such as `en/rights.md`; empty when there is none of that name.
#[must_use]
pub fn embedded(path: &str) -> String {
    Files::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}
