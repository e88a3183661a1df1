//! Rides: first the plan on the member's card, then how its members get one.

use crate::content::plan::{Ahead, OwnWords, Ride};
use crate::content::{Plan, PlanId};
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::{Action, Block, Choice, Icon, Page, Route, Shape, Tab};

use super::context::Context;
use super::parts::{call, link_card};

/// Which plan is on the member's card.
pub(super) fn choose(context: &Context<'_>) -> Page {
    let words = context.words;
    let mut page = context.page(Subject::Rides, words.rides_title());
    let choice = |plan: &Plan| Choice {
        icon: Some(Icon::IdCard),
        hint: plan.ride.as_ref().and_then(|ride| hint(context, ride)),
        is_wide: true,
        is_selected: context.named_plan().is_some_and(|named| named.id == plan.id),
        ..Choice::new(Subject::Rides, Phrase::english(&plan.name), Action::Go(Route::Rides(Some(plan.id.clone()))))
    };
    page.blocks = vec![
        Block::Paragraph(words.which_plan()),
        Block::Choices { shape: Shape::List, choices: context.lobby.config.facts.plans.iter().map(choice).collect() },
        Block::Notice {
            icon: Icon::Question,
            subject: Subject::Decisions,
            title: None,
            text: words.plan_not_sure(),
            phone: None,
            action: None,
        },
    ];
    page
}

fn hint(context: &Context<'_>, ride: &Ride) -> Option<Phrase> {
    let words = context.words;
    match (&ride.provider, &ride.online, &ride.extension) {
        (Some(provider), Some(_), _) => Some(words.ride_by_phone_or_online(provider)),
        (Some(provider), None, _) => Some(words.ride_by_phone(provider)),
        (None, _, Some(extension)) => Some(words.ride_by_member_services(extension)),
        (None, _, None) => None,
    }
}

/// How the members of a plan get a ride.
pub(super) fn page(context: &Context<'_>, id: &PlanId) -> Page {
    let Some(plan) = context.lobby.config.facts.plan(id) else {
        // Only a plan that left the configuration under a member's hands.
        return choose(context);
    };
    let words = context.words;
    let title = match plan.ride.as_ref().and_then(|ride| ride.provider.as_ref()) {
        Some(provider) => words.ride_title(&plan.name, provider),
        None => words.ride_title_plain(&plan.name),
    };
    let mut page = context.page(Subject::Rides, title);
    let blocks = &mut page.blocks;
    blocks.push(Block::Tabs(vec![
        Tab {
            label: Phrase::english(&plan.name),
            is_selected: true,
            action: Action::Go(Route::Rides(Some(id.clone()))),
        },
        Tab { label: words.change_plan(), is_selected: false, action: Action::Go(Route::Rides(None)) },
    ]));
    blocks.extend(match &plan.ride {
        Some(ride) => how(context, plan, ride),
        None => whom_to_ask(context),
    });
    page
}

/// A plan without rides of its own: what it pays for stands in its Summary of Benefits, and customer service helps.
fn whom_to_ask(context: &Context<'_>) -> Vec<Block> {
    let (words, organization) = (context.words, &context.lobby.config.facts.organization);
    let (phone, tty) = (organization.customer_service, Some(&*organization.tty));
    let mut main = call(words, words.contact_customer_service(), phone, tty, None);
    main.is_main = true;
    vec![Block::Paragraph(words.ride_questions(&organization.name)), Block::Call(main)]
}

fn how(context: &Context<'_>, plan: &Plan, ride: &Ride) -> Vec<Block> {
    let words = context.words;
    let mut blocks = Vec::new();
    blocks.extend(own(context, &ride.heading).map(Block::Heading));
    blocks.extend(own(context, &ride.lead).map(Block::Paragraph));
    let mut main = call(words, words.ride_call(), ride.phone, Some(&ride.tty), ride.hours.as_ref());
    main.is_main = true;
    main.details.splice(0..0, ride.extension.as_ref().map(|digits| words.phone_extension(digits)));
    blocks.push(Block::Call(main));
    let steps = steps(context, ride);
    if !steps.is_empty() {
        blocks.push(Block::Steps { title: words.before_you_call(), steps });
    }
    blocks.extend(
        ride.online
            .as_ref()
            .map(|online| Block::Link(link_card(context, Some(words.ride_online()), online, Icon::Calendar))),
    );
    match own(context, &ride.closing) {
        Some(closing) => blocks.push(Block::Paragraph(closing)),
        None => blocks
            .extend(extension(context, plan, ride).into_iter().chain(profile(context, ride)).map(Block::Paragraph)),
    }
    blocks.extend(questions(context, ride));
    blocks
}

/// A plan's own words, where it has them in the member's language.
fn own(context: &Context<'_>, words: &OwnWords) -> Option<Phrase> {
    let language = context.language();
    words.get(&language).map(|text| Phrase::plain(language, text))
}

fn steps(context: &Context<'_>, ride: &Ride) -> Vec<Phrase> {
    let words = context.words;
    let ahead = ride.ahead.map(|ahead| match ahead {
        Ahead::Days(days) => words.ride_days_ahead(days.get()),
        Ahead::Hours(hours) => words.ride_hours_ahead(hours.get()),
    });
    let card = ride.member_id.as_ref().map(|card| words.ride_have_id(&unbroken(card)));
    let trip = ride.trip_details.then(|| words.ride_know_trip());
    ahead.into_iter().chain(card).chain(trip).collect()
}

/// A name with a slash is one: no line breaks behind it.
fn unbroken(name: &str) -> String {
    name.replace('/', "\u{2060}/\u{2060}")
}

fn extension(context: &Context<'_>, plan: &Plan, ride: &Ride) -> Option<Phrase> {
    let extension = ride.extension.as_ref()?;
    Some(context.words.ride_choose_extension(extension, &plan.name))
}

fn profile(context: &Context<'_>, ride: &Ride) -> Option<Phrase> {
    let provider = ride.provider.as_ref().filter(|_| ride.profile)?;
    Some(context.words.ride_profile(provider))
}

fn questions(context: &Context<'_>, ride: &Ride) -> Vec<Block> {
    let Some(questions) = &ride.questions else {
        return Vec::new();
    };
    let lead = own(context, &questions.lead).unwrap_or_else(|| context.words.ride_questions(&questions.office));
    let office = Phrase::english(&questions.office);
    vec![
        Block::Paragraph(lead),
        Block::Call(call(context.words, office, questions.phone, Some(&questions.tty), Some(&questions.hours))),
    ]
}
