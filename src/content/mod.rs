//! What there is to say: documents, plans, phones, links and the ledger of corrections. Knows `language` only.

mod advice;
mod bounded;
pub mod document;
mod documents;
mod embedded;
pub mod facts;
pub mod holidays;
pub mod hours;
pub mod ledger;
pub mod link;
pub mod phone;
pub mod placeholders;
pub mod plan;
mod reading;
mod time_zone;
mod validated_text;

pub use advice::{Advice, TextError};
pub use bounded::{BoundedNumber, NonEmptyList};
pub use document::{Document, DocumentId};
pub use documents::{Documents, SiteDocument};
pub use embedded::{embedded, KIOSK_TOML, LEDGER_TOML};
pub use facts::Facts;
pub use ledger::Ledger;
pub use link::WebLink;
pub use phone::Phone;
pub use plan::Plan;
pub use reading::read_document;
pub use time_zone::TimeZoneName;
pub(crate) use validated_text::{described, text_value, validated_text};
pub use validated_text::{Digits, Email, Name, Person, PictureName, PlanId, Reason, Tty};
