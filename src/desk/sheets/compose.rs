//! From a target to its sheet.

use crate::desk::place::Target;
use crate::desk::sheet::Sheet;

use super::context::Context;
use super::{address, document, item, language, phone, plan};

/// Composes the sheet of a target. A page as the member sees it has none: it is drawn.
pub(in crate::desk) fn sheet(context: &Context<'_>, target: &Target) -> Sheet {
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
