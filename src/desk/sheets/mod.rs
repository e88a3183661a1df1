//! One file a thing: from a site's contents to a sheet. Pure.

mod address;
mod compose;
mod context;
mod document;
mod item;
mod language;
mod phone;
mod plan;

pub(super) use compose::sheet;
pub(super) use context::Context;
pub(super) use document::name as document_name;
pub(super) use language::{in_english, message_card, staff_sentence};
