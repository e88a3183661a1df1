//! The phone book: every number that the site has, and what it is for.

use crate::content::hours::{Hours, OpenState};
use crate::content::Phone;
use crate::desk::place::Target;
use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::find::phone_book;
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::compose;
use crate::page::Icon;

use super::context::Context;

/// When a line is answered, in English.
pub(super) fn hours_in_words(context: &Context<'_>, hours: &Hours) -> String {
    let lines = compose::opening(&context.contents.english, hours);
    lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("; ")
}

/// Whether a line is answered now, and until when, or when it is again.
pub(super) fn open_now(context: &Context<'_>, hours: &Hours) -> (String, bool) {
    let state = hours.state_at(context.now);
    let is_open = matches!(state, OpenState::DayAndNight | OpenState::OpenUntil(_));
    (compose::open_words(state, &context.contents.english).text, is_open)
}

pub(super) fn sheet(context: &Context<'_>, phone: Phone) -> Sheet {
    let facts = &context.contents.lobby.config.facts;
    let uses: Vec<_> = phone_book(facts).into_iter().filter(|listed| listed.phone == phone).collect();
    let number = phone.to_string();
    let mut parts = Vec::new();
    for (at, listed) in uses.iter().enumerate() {
        let source = context.contents.source(&listed.key, &number);
        if at == 0 {
            let label = listed.name.clone();
            parts.push(Part::Number { label, number: number.clone(), details: Vec::new(), source });
            let copy = Command::new(Icon::Copy, "Copy the number", Deed::Copy(number.clone())).keys("Ctrl C").main();
            parts.push(Part::Buttons(vec![copy]));
        } else {
            let label = "Also".to_owned();
            parts.push(Part::Fact { label, text: listed.name.clone(), is_open: None, source });
        }
    }
    let mut plans: Vec<_> = uses.iter().filter_map(|listed| listed.plan.clone()).collect();
    plans.dedup();
    let all = plans.iter().filter_map(|id| facts.plan(id)).map(|plan| {
        Command::new(Icon::IdCard, format!("All about {}", plan.name), Deed::Open(Target::Plan(plan.id.clone())))
    });
    let all: Vec<_> = all.collect();
    if !all.is_empty() {
        parts.push(Part::Buttons(all));
    }
    Sheet {
        crumb: "Phone book".to_owned(),
        title: uses.first().map(|listed| Phrase::english(&listed.name)),
        subject: Subject::Contact,
        main: Some(Deed::Copy(number.clone())),
        copy: Some(number),
        parts,
    }
}
