//! What finding gives.

use crate::content::{DocumentId, Email, Phone, PlanId, WebLink};
use crate::language::{Language, Phrase};
use crate::page::Route;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A language, with the plan that was named.
    Language(Language, Option<PlanId>),
    /// A health plan.
    Plan(PlanId),
    /// A place in a document.
    Document {
        /// Which document.
        id: DocumentId,
        /// The language that it was found in.
        language: Language,
        /// Which part, from 0.
        part: usize,
        /// Which paragraph of the part, from 0; none is its heading.
        piece: Option<usize>,
    },
    /// A telephone number.
    Phone(Phone),
    /// A page that is no document.
    Page(Route),
    /// A web address.
    Link(WebLink),
    /// An e-mail address.
    Email(Email),
}

/// Something that was found, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is called.
    pub title: Phrase,
    /// What it is.
    pub detail: String,
    /// Why it was found: what it has that was typed.
    pub why: String,
    /// Where it is.
    pub found: Found,
}
