//! A web or e-mail address.

use crate::content::{Email, WebLink};
use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::Icon;

use super::context::Context;

pub(super) fn link(context: &Context<'_>, link: &WebLink) -> Sheet {
    let is_own = *link == context.contents.lobby.config.facts.organization.website;
    let whose = if is_own { "Our own web site" } else { "A web site of another organization" };
    let open = Command::new(Icon::External, "Open the page", Deed::Leave(link.clone())).keys("Enter").main();
    sheet(&link.to_string(), link.url(), whose, Some(open))
}

pub(super) fn email(email: &Email) -> Sheet {
    sheet(&email.to_string(), email, "E-mail", None)
}

fn sheet(shown: &str, copied: &str, what: &str, open: Option<Command>) -> Sheet {
    let copy = Command::new(Icon::Copy, "Copy the address", Deed::Copy(copied.to_owned())).keys("Ctrl C");
    Sheet {
        crumb: what.to_owned(),
        title: Some(Phrase::english(shown)),
        subject: Subject::Contact,
        main: Some(open.as_ref().map_or(copy.deed.clone(), |open| open.deed.clone())),
        copy: Some(copied.to_owned()),
        parts: vec![Part::Buttons(open.into_iter().chain([copy]).collect())],
    }
}
