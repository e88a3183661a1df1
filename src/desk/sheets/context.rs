//! What a sheet is composed from.

use jiff::civil::DateTime;

use crate::content::PlanId;
use crate::desk::contents::{Contents, Fault};
use crate::language::Language;

/// What a sheet is composed from.
#[derive(Clone, Copy)]
pub(in crate::desk) struct Context<'a> {
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
