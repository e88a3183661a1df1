//! All about a plan, each fact with where it comes from.

use crate::content::hours::Hours;
use crate::content::plan::{Ahead, InterpreterLine, Questions, Ride};
use crate::content::{Phone, Plan, PlanId};
use crate::desk::contents::Contents;
use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Icon, Route};

use super::context::Context;

pub(super) fn sheet(context: &Context<'_>, id: &PlanId) -> Sheet {
    let Some(plan) = context.contents.lobby.config.facts.plan(id) else {
        return Sheet::default();
    };
    let number = plan.ride.as_ref().map(|ride| ride.phone.to_string());
    let mut parts = match &plan.ride {
        Some(own) => ride(context, plan, own),
        None => vec![Part::Note("The plan has no ride of its own: its members ask customer service.".to_owned())],
    };
    parts.extend(interpreter(context, plan));
    parts.extend(services(context, plan));
    Sheet {
        crumb: "Health plan".to_owned(),
        title: Some(Phrase::english(&plan.full_name)),
        subject: Subject::Rides,
        main: number.clone().map(Deed::Copy),
        copy: number,
        parts,
    }
}

fn ride(context: &Context<'_>, plan: &Plan, ride: &Ride) -> Vec<Part> {
    let (contents, english) = (context.contents, &context.contents.english);
    let id = &plan.id;
    let key = |name: &str| format!("plans.{id}.ride.{name}");
    let provider =
        ride.provider.as_ref().map_or("Rides, by the plan’s own staff".to_owned(), |by| format!("Rides, by {by}"));
    let number = ride.phone.to_string();
    let extension = ride.extension.as_ref().map(|digits| english.phone_extension(digits).text);
    let mut parts = vec![
        Part::Heading(Phrase::english("Ride")),
        Part::Number {
            label: provider,
            details: extension.into_iter().chain([english.tty(&ride.tty).text]).collect(),
            source: contents.source(&key("phone"), &number),
            number: number.clone(),
        },
    ];
    let mut buttons = vec![Command::new(Icon::Copy, "Copy the number", Deed::Copy(number)).keys("Ctrl C").main()];
    buttons.push(Command::new(Icon::Monitor, "See their page", Deed::See(Route::Rides(Some(id.clone())))));
    if let Some(link) = &ride.online {
        buttons.push(Command::new(Icon::External, "Book online", Deed::Leave(link.clone())));
    }
    parts.push(Part::Buttons(buttons));
    parts.extend(hours(context, ride, &key("hours")));
    let ahead = ride.ahead.map(|ahead| match ahead {
        Ahead::Days(days) => english.ride_days_ahead(days.get()).text,
        Ahead::Hours(hours) => english.ride_hours_ahead(hours.get()).text,
    });
    let facts = [
        ("Book", ahead, "ahead"),
        ("Have ready", ride.member_id.as_ref().map(ToString::to_string), "member_id"),
        ("Know", ride.trip_details.then(|| english.ride_know_trip().text), "trip_details"),
        ("Online", ride.online.as_ref().map(ToString::to_string), "online"),
        ("Extension", ride.extension.as_ref().map(ToString::to_string), "extension"),
    ];
    parts.extend(facts.into_iter().filter_map(|(label, text, name)| Some(fact(contents, label, text?, &key(name)))));
    parts
}

fn fact(contents: &Contents, label: &str, text: String, key: &str) -> Part {
    let source = contents.source(key, &text);
    Part::Fact { label: label.to_owned(), text, is_open: None, source }
}

fn hours(context: &Context<'_>, ride: &Ride, key: &str) -> Vec<Part> {
    let Some(hours) = &ride.hours else {
        return vec![Part::Fact {
            label: "Hours".to_owned(),
            text: "not known".to_owned(),
            is_open: None,
            source: None,
        }];
    };
    let text = super::phone::hours_in_words(context, hours);
    vec![now(context, hours), fact(context.contents, "Hours", text, key)]
}

/// Whether a line is answered now.
fn now(context: &Context<'_>, hours: &Hours) -> Part {
    let (text, is_open) = super::phone::open_now(context, hours);
    Part::Fact { label: "Now".to_owned(), text, is_open: Some(is_open), source: None }
}

fn interpreter(context: &Context<'_>, plan: &Plan) -> Vec<Part> {
    let heading = Part::Heading(Phrase::english("Interpreter"));
    let Some(line) = &plan.interpreter else {
        let organization = &context.contents.lobby.config.facts.organization;
        let text = format!("No line of its own. {} gets the interpreter, free of charge.", organization.name);
        return vec![
            heading,
            Part::Note(text),
            number(context, &organization.name, organization.customer_service, "organization.customer_service"),
        ];
    };
    let mut parts = vec![heading];
    for (phone, languages, key) in by_number(plan, line) {
        let names: Vec<_> = languages.iter().map(|language| language.english_name()).collect();
        let label = if names.len() > 3 { format!("{} languages", names.len()) } else { names.join(", ") };
        parts.push(number(context, &label, phone, &key));
    }
    let names: Vec<_> = line.languages.iter().map(|language| language.english_name()).collect();
    parts.push(fact(
        context.contents,
        "Messages in",
        names.join(", "),
        &format!("plans.{}.interpreter.languages", plan.id),
    ));
    parts.push(Part::Buttons(vec![Command::new(
        Icon::Languages,
        "Messages of this plan",
        Deed::Plan(Some(plan.id.clone())),
    )]));
    parts
}

/// The numbers of an interpreter line, each with its languages and its setting.
fn by_number(plan: &Plan, line: &InterpreterLine) -> Vec<(Phone, Vec<Language>, String)> {
    let mut numbers: Vec<(Phone, Vec<Language>, String)> = Vec::new();
    for language in line.languages.iter() {
        let Some(phone) = line.phone_for(*language) else { continue };
        if let Some((_, languages, _)) = numbers.iter_mut().find(|(known, ..)| *known == phone) {
            languages.push(*language);
            continue;
        }
        let own = line.phone_by_language.contains_key(language);
        let name = if own { format!("phone_by_language.{language}") } else { "phone".to_owned() };
        numbers.push((phone, vec![*language], format!("plans.{}.interpreter.{name}", plan.id)));
    }
    numbers
}

fn number(context: &Context<'_>, label: &str, phone: Phone, key: &str) -> Part {
    let number = phone.to_string();
    let source = context.contents.source(key, &number);
    Part::Number { label: label.to_owned(), number, details: Vec::new(), source }
}

fn services(context: &Context<'_>, plan: &Plan) -> Vec<Part> {
    let questions = plan.ride.as_ref().and_then(|ride| ride.questions.as_ref());
    let Some(Questions { office, phone, hours, tty, .. }) = questions else {
        return Vec::new();
    };
    let key = format!("plans.{}.ride.questions.phone", plan.id);
    let mut number = number(context, office, *phone, &key);
    if let Part::Number { details, .. } = &mut number {
        details.push(context.contents.english.tty(tty).text);
        details.push(super::phone::hours_in_words(context, hours));
    }
    vec![Part::Heading(Phrase::english("Member services")), number, now(context, hours)]
}
