//! What a sheet is composed from.

use jiff::civil::DateTime;

use crate::content::PlanId;
use crate::desk::contents::Contents;
use crate::desk::open_items::OpenItem;
use crate::language::Language;

/// What a sheet is composed from.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Context<'a> {
    /// The site.
    pub contents: &'a Contents,
    /// What is open.
    pub open: &'a [OpenItem],
    /// The plan that was asked for last.
    pub plan: Option<&'a PlanId>,
    /// The member's language.
    pub language: Language,
    /// The time in the clinic.
    pub now: DateTime,
}
