//! The interpreter card: the member shows it at the desk, or calls.

use crate::content::{Phone, Plan};
use crate::language::{interpreter, Language, Phrase};
use crate::look::Subject;
use crate::page::{Action, Block, Choice, Icon, MessageCard, Page, PlanChoice, Route, Shape, Tab};

use super::context::Context;

pub(super) fn page(context: &Context<'_>, choice: Option<&PlanChoice>) -> Page {
    let words = context.words;
    let choice = choice.or(context.plan);
    let plan = context.plan_of(choice);
    let mut page = context.page(Subject::Interpreter, words.interpreter_title());
    if choice.is_none() {
        page.blocks.push(Block::Paragraph(words.which_plan()));
    }
    page.blocks.push(Block::Tabs(tabs(context, choice)));
    let card = card(context, plan);
    let staff = words.staff_card(context.language().english_name(), &card.phone.to_string(), tty(context, plan));
    page.blocks.push(Block::Message(card));
    if context.language() == Language::English {
        // Somebody who reads English here is likely to ask for another person: staff, a neighbor, a daughter.
        page.blocks.push(Block::Heading(words.who_needs_interpreter()));
        page.blocks.push(Block::Choices { shape: Shape::List, choices: languages(context, plan) });
    } else {
        page.blocks.push(Block::for_staff(words, staff));
    }
    page
}

/// The message of a plan in a language, with its number. Quoted words stand alone; mended ones carry their English until
/// a translator has signed (45 CFR 92.201(c)(3)).
fn message(context: &Context<'_>, plan: &Plan, language: Language) -> Option<(Phrase, Phone)> {
    let line = plan.interpreter.as_ref()?;
    let phone = line.phone_for(language)?;
    let site = &context.lobby.site_words;
    let say = |language| interpreter::message(site, language, plan.id.as_str(), &phone.to_string(), &line.tty);
    let message = say(language)?;
    let waits = message.is_mended && !context.lobby.config.languages.reviewed.contains_key(&language);
    // What it says in English: "If you speak Arabic, …".
    let english = waits.then(|| say(Language::English)).flatten();
    let english = english.map(|message| message.text.replacen("English", language.english_name(), 1));
    Some((Phrase { language, text: message.text, english }, phone))
}

/// That help with reading is free, and the number to call, above a text in English: of the plan that the member has named,
/// else the organization's own. Leads to the interpreter page.
pub(super) fn notice(context: &Context<'_>) -> Block {
    let card = card(context, context.named_plan());
    // The promise of the organization names no number.
    let phone = (!card.message.text.contains(&card.phone.to_string())).then_some(card.phone);
    Block::Notice {
        icon: Icon::Languages,
        subject: Subject::Interpreter,
        title: Some(card.from),
        text: card.message,
        phone,
        action: Some(Action::Go(Route::Interpreter(context.plan.cloned()))),
    }
}

fn tty<'a>(context: &'a Context<'_>, plan: Option<&'a Plan>) -> &'a str {
    plan.and_then(|plan| plan.interpreter.as_ref())
        .map_or(&context.lobby.config.facts.organization.tty, |line| &line.tty)
}

fn card(context: &Context<'_>, plan: Option<&Plan>) -> MessageCard {
    let words = context.words;
    let organization = &context.lobby.config.facts.organization;
    let own = plan.and_then(|plan| Some((plan, message(context, plan, context.language())?)));
    let note = plan.filter(|_| own.is_none()).map(|plan| words.plan_without_message(&plan.name, &organization.name));
    let (from, tty, (message, phone)) = match own {
        Some((plan, message)) => (&plan.full_name, tty(context, Some(plan)), message),
        None => (
            &organization.name,
            &*organization.tty,
            (words.ims_promise(&organization.short_name), organization.customer_service),
        ),
    };
    MessageCard {
        from: Phrase::english(from),
        note,
        message,
        call: words.interpreter_call(),
        phone,
        tty: words.tty(tty),
        scan: words.scan_to_call(),
    }
}

fn tabs(context: &Context<'_>, shown: Option<&PlanChoice>) -> Vec<Tab> {
    let tab = |label, choice: PlanChoice| Tab {
        label,
        is_selected: shown == Some(&choice),
        action: Action::Go(Route::Interpreter(Some(choice))),
    };
    let plans = context.lobby.config.facts.plans.iter();
    let plans = plans.map(|plan| tab(Phrase::english(&plan.name), PlanChoice::Listed(plan.id.clone())));
    plans.chain([tab(context.words.plan_not_listed(), PlanChoice::NotListed)]).collect()
}

/// All languages, those of the plan's messages first, each with the message (45 CFR 92.11): touching one goes on in it.
fn languages(context: &Context<'_>, plan: Option<&Plan>) -> Vec<Choice> {
    let of_plan = plan.and_then(|plan| plan.interpreter.as_ref()).map_or(&[][..], |line| &line.languages);
    let others = context.lobby.config.languages.offered.iter().filter(|language| !of_plan.contains(language));
    let choice = |language: Language| Choice {
        hint: plan.and_then(|plan| message(context, plan, language)).map(|(text, _)| text),
        is_selected: language == context.language(),
        ..Choice::new(Subject::Interpreter, Phrase::plain(language, language.both_names()), Action::Speak(language))
    };
    of_plan.iter().chain(others).map(|language| choice(*language)).collect()
}
