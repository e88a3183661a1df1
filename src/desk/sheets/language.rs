//! A language: the message and number of a plan, and what staff say.

use crate::content::{Plan, PlanId};
use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::compose::{self, Context as PageContext};
use crate::page::{Block, Icon, MessageCard, PlanChoice, Route};

use super::context::Context;

/// The message card that a member of a plan sees in a language.
pub(in crate::desk) fn message_card(
    context: &Context<'_>,
    language: Language,
    plan: Option<&PlanId>,
) -> Option<MessageCard> {
    let lobby = &context.contents.lobby;
    let words = lobby.words(language);
    let page = PageContext::new(lobby, &words);
    let choice = plan.map_or(PlanChoice::NotListed, |plan| PlanChoice::Listed(plan.clone()));
    let page = compose::page(&page, &Route::Interpreter(Some(choice)));
    page.blocks.into_iter().find_map(|block| match block {
        Block::Message(card) => Some(card),
        _ => None,
    })
}

pub(super) fn sheet(context: &Context<'_>, language: Language, plan: Option<&PlanId>) -> Sheet {
    let lobby = &context.contents.lobby;
    let facts = &lobby.config.facts;
    let plan = plan.and_then(|id| facts.plan(id)).or(facts.plans.first());
    let id = plan.map(|plan| &plan.id);
    let Some(card) = message_card(context, language, id) else {
        return Sheet::default();
    };
    let english = message_card(context, Language::English, id);
    let name = language.english_name();
    let own = plan.filter(|_| card.note.is_none());
    let mut parts = vec![Part::Choices(plans(&facts.plans, plan))];
    if let (Some(plan), None) = (plan, own) {
        let organization = &facts.organization.name;
        parts.push(Part::Note(format!(
            "{} has no message in {name}: {organization} gets the interpreter, free of charge.",
            plan.name
        )));
    }
    parts.push(Part::Message(Phrase { english: None, ..card.message.clone() }));
    if language != Language::English {
        parts.extend(english.map(|english| in_english(&english.message.text, name)).map(Part::Note));
    }
    let number = card.phone.to_string();
    let key = own.map_or("organization.customer_service".to_owned(), |plan| number_key(plan, language));
    parts.push(Part::Number {
        label: card.from.text.clone(),
        details: vec![tty(&card)],
        source: context.contents.source(&key, &number),
        number: number.clone(),
    });
    parts.push(Part::Buttons(vec![
        Command::new(Icon::Monitor, "Turn to the member", Deed::Turn(Some(language))).keys("Enter").main(),
        Command::new(Icon::Copy, "Copy the number", Deed::Copy(number.clone())).keys("Ctrl C"),
        Command::new(
            Icon::Search,
            "See their page",
            Deed::See(Route::Interpreter(id.cloned().map(PlanChoice::Listed))),
        ),
    ]));
    parts.push(Part::Heading(Phrase::english("What staff say")));
    parts.push(Part::Text { text: staff_sentence(context, language, id, &card), depth: None, is_found: false });
    if let Some(looks) = looks_like(language) {
        parts.push(Part::Fact {
            label: "Looks like this".to_owned(),
            text: looks.to_owned(),
            is_open: None,
            source: None,
        });
    }
    Sheet {
        crumb: plan.map_or_else(|| name.to_owned(), |plan| format!("{} · {name}", plan.name)),
        title: None,
        subject: Subject::Interpreter,
        parts,
        main: Some(Deed::Turn(Some(language))),
        copy: Some(number),
    }
}

/// What staff say for a member before a message card: the number is the card's, and so is its text telephone.
pub(in crate::desk) fn staff_sentence(
    context: &Context<'_>,
    language: Language,
    plan: Option<&PlanId>,
    card: &MessageCard,
) -> Phrase {
    let facts = &context.contents.lobby.config.facts;
    // A card with a note is the organization's own.
    let line = plan.filter(|_| card.note.is_none()).and_then(|id| facts.plan(id)?.interpreter.as_ref());
    let tty = line.map_or(&facts.organization.tty, |line| &line.tty);
    context.contents.english.staff_card(language.english_name(), &card.phone.to_string(), tty)
}

/// What a message says in English: "If you speak Khmer, …".
pub(in crate::desk) fn in_english(english: &str, name: &str) -> String {
    let name = name.split(" (").next().unwrap_or(name);
    format!("“{}”", english.replacen("English", name, 1))
}

fn tty(card: &MessageCard) -> String {
    card.tty.english.clone().unwrap_or_else(|| card.tty.text.clone())
}

fn number_key(plan: &Plan, language: Language) -> String {
    let own = plan.interpreter.as_ref().is_some_and(|line| line.phone_by_language.contains_key(&language));
    let id = &plan.id;
    if own {
        format!("plans.{id}.interpreter.phone_by_language.{language}")
    } else {
        format!("plans.{id}.interpreter.phone")
    }
}

fn plans(plans: &[Plan], chosen: Option<&Plan>) -> Vec<Command> {
    /// More would fill the sheet; the list of plans has them all.
    const SHOWN: usize = 12;
    let choice = |plan: &Plan| {
        let is_chosen = chosen.is_some_and(|chosen| chosen.id == plan.id);
        Command::choice(Phrase::english(&plan.name), is_chosen, Deed::Plan(Some(plan.id.clone())))
    };
    plans
        .iter()
        .filter(|plan| chosen.is_some_and(|chosen| chosen.id == plan.id))
        .chain(plans.iter().filter(|plan| chosen.is_none_or(|chosen| chosen.id != plan.id)).take(SHOWN - 1))
        .map(choice)
        .collect()
}

/// The script's own name of the language with what tells it apart, for somebody who was handed a letter.
const fn looks_like(language: Language) -> Option<&'static str> {
    Some(match language {
        Language::Chinese => "繁體中文 — many strokes, no spaces, no round letters",
        Language::Vietnamese => "Tiếng Việt — Latin letters with two marks on one: ế ỗ ữ",
        Language::Korean => "한국어 — square blocks with circles and short lines",
        Language::Armenian => "Հայերեն — letters like u, n and h with hooks",
        Language::Farsi => "فارسی — from right to left, with پ چ ژ گ",
        Language::Arabic => "العربية — from right to left, with ة and ي",
        Language::Russian => "Русский — letters such as Ж Я Ф И",
        Language::Khmer => "ខ្មែរ — round letters with hats and small letters below",
        Language::Hmong => "Hmoob — Latin letters; words end in b, j, s, v, m, g",
        Language::Thai => "ไทย — small loops at the letters, no line on top",
        Language::Japanese => "日本語 — like Chinese, mixed with simple の は ア",
        Language::Punjabi => "ਪੰਜਾਬੀ — a line on top, open curves below it",
        Language::Hindi => "हिन्दी — a line on top that joins the letters",
        Language::HaitianCreole => "Kreyòl Ayisyen — like French, with k and w: kreyòl, mwen",
        Language::Tagalog => "Tagalog — many “ng” and “mga”",
        _ => return None,
    })
}
