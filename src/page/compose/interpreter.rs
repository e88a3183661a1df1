//! The interpreter card: the member shows it at the desk, or calls.

use crate::content::{Phone, Plan};
use crate::language::{interpreter, Language, Phrase};
use crate::look::Subject;
use crate::page::{Action, Block, Icon, InterpreterFor, MessageCard, Page, Route, Tab};

use super::context::Context;

pub(super) fn page(context: &Context<'_>, whose: &InterpreterFor) -> Page {
    let facts = &context.lobby.config.facts;
    let plan = match whose {
        InterpreterFor::Default => facts.plans.first(),
        InterpreterFor::Plan(id) => facts.plan(id),
        InterpreterFor::Other => None,
    };
    let mut page = context.page(Subject::Interpreter, context.words.interpreter_title());
    page.blocks.push(Block::Tabs(tabs(context, plan)));
    let card = card(context, plan);
    let staff = Block::Notice {
        icon: Icon::Users,
        subject: Subject::Decisions,
        title: Some(context.words.staff_card_title()),
        text: context.words.staff_card(context.language().english_name(), &card.phone.to_string(), tty(context, plan)),
    };
    page.blocks.push(Block::Message(card));
    if context.language() == Language::English {
        // Somebody who reads English here is likely to ask for another person: staff, a neighbor, a daughter.
        page.blocks.extend(all_languages(context, plan));
    } else {
        page.blocks.push(staff);
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

/// The plan's own message in the member's language, as a paragraph over a text in English.
pub(super) fn notice(context: &Context<'_>) -> Option<Block> {
    let plan = context.lobby.config.facts.plans.first()?;
    let (text, _) = message(context, plan, context.language())?;
    Some(Block::Notice { icon: Icon::Languages, subject: Subject::Interpreter, title: None, text })
}

fn tty<'a>(context: &'a Context<'_>, plan: Option<&'a Plan>) -> &'a str {
    plan.and_then(|plan| plan.interpreter.as_ref())
        .map_or(&context.lobby.config.facts.organization.tty, |line| &line.tty)
}

fn card(context: &Context<'_>, plan: Option<&Plan>) -> MessageCard {
    let words = context.words;
    let organization = &context.lobby.config.facts.organization;
    let (from, (message, phone)) = plan
        .and_then(|plan| Some((&plan.full_name, message(context, plan, context.language())?)))
        .unwrap_or_else(|| (&organization.name, (words.ims_promise(), organization.customer_service)));
    MessageCard {
        from: Phrase::english(from),
        message,
        call: words.interpreter_call(),
        phone,
        tty: words.tty(tty(context, plan)),
        scan: words.scan_to_call(),
    }
}

fn tabs(context: &Context<'_>, shown: Option<&Plan>) -> Vec<Tab> {
    let tab = |label, is_selected, whose| Tab { label, is_selected, action: Action::Go(Route::Interpreter(whose)) };
    let plans = context.lobby.config.facts.plans.iter().map(|plan| {
        let is_selected = shown.is_some_and(|shown| shown.id == plan.id);
        tab(Phrase::english(&plan.name), is_selected, InterpreterFor::Plan(plan.id.clone()))
    });
    plans.chain([tab(context.words.plan_not_listed(), shown.is_none(), InterpreterFor::Other)]).collect()
}

/// Every message of the plan, as 45 CFR 92.11 has them stand together.
fn all_languages(context: &Context<'_>, plan: Option<&Plan>) -> Vec<Block> {
    let Some((plan, line)) = plan.and_then(|plan| Some((plan, plan.interpreter.as_ref()?))) else {
        return Vec::new();
    };
    let quotes = line.languages.iter().filter_map(|&language| {
        let (text, _) = message(context, plan, language)?;
        Some(Block::Quote { label: Phrase::plain(language, language.both_names()), text })
    });
    [Block::Heading(context.words.all_languages())].into_iter().chain(quotes).collect()
}
