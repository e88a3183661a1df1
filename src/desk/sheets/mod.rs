//! One function a thing: from a site's contents to a sheet. Pure.

mod address;
mod document;
mod item;
mod language;
mod phone;
mod plan;

use jiff::civil::DateTime;

use crate::content::PlanId;
use crate::language::Language;

use super::contents::{Contents, Fault};
use super::place::Target;
use super::sheet::Sheet;

pub(super) use document::name as document_name;
pub(super) use item::{open_items, OpenItem};
pub(super) use language::{in_english, message_card};

/// What a sheet is composed from.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    /// The site.
    pub contents: &'a Contents,
    /// What is wrong with its files.
    pub fault: Option<&'a Fault>,
    /// The plan that was asked for last.
    pub plan: Option<&'a PlanId>,
    /// The member's language.
    pub language: Language,
    /// The time in the clinic.
    pub now: DateTime,
}

/// Composes the sheet of a target. A page as the member sees it has none: it is drawn.
pub(super) fn sheet(context: &Context<'_>, target: &Target) -> Sheet {
    match target {
        Target::Language(language, plan) => language::sheet(context, *language, plan.as_ref().or(context.plan)),
        Target::Plan(id) => plan::sheet(context, id),
        Target::Document { id, language, part, piece } => document::sheet(context, *id, *language, *part, *piece),
        Target::Phone(phone) => phone::sheet(context, *phone),
        Target::Item(number) => item::sheet(context, *number),
        Target::Link(link) => address::link(context, link),
        Target::Email(email) => address::email(email),
        Target::Page(_) => Sheet::default(),
    }
}
