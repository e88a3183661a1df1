//! `text`: what pages say, for people and for tests.

use std::fmt::Write;

use crate::config::Lobby;
use crate::language::Phrase;
use crate::page::compose::{self, Context};
use crate::page::{Block, Choice, Page, Route};

use super::arguments::TextOptions;
use super::failure::Failure;
use super::output::say;

pub(super) fn run(lobby: &Lobby, options: &TextOptions) -> Result<(), Failure> {
    let routes = match options.routes.as_slice() {
        [] => lobby.routes(),
        given => given.iter().map(|route| lobby.route(route)).collect::<Result<_, _>>()?,
    };
    let words = lobby.words(options.language);
    let context = Context::new(lobby, &words);
    for route in routes {
        say(&page_text(&route, &compose::page(&context, &route)));
    }
    Ok(())
}

/// A page as plain text, under its route.
#[must_use]
pub fn page_text(route: &Route, page: &Page) -> String {
    let mut text = format!("== {route} ==\n\n{}\n", page.title.one_line());
    for block in &page.blocks {
        let _ = write!(text, "\n{}\n", lines(block).join("\n"));
    }
    for button in &page.foot {
        let _ = write!(text, "\n[{}]\n", button.label.one_line());
    }
    text.push('\n');
    text
}

fn lines(block: &Block) -> Vec<String> {
    let say = Phrase::one_line;
    match block {
        Block::Heading(phrase) | Block::Paragraph(phrase) | Block::Note(phrase) | Block::Large(phrase) => {
            vec![say(phrase)]
        }
        Block::Item { depth, text } => vec![format!("{}• {}", "  ".repeat((*depth).into()), say(text))],
        Block::Steps { title, steps } => {
            let steps = (1..).zip(steps).map(|(number, step)| format!("{number}. {}", say(step)));
            [say(title)].into_iter().chain(steps).collect()
        }
        Block::Notice { title, text, phone, .. } => {
            let words = title.iter().chain([text]).map(say);
            words.chain(phone.map(|phone| phone.to_string())).collect()
        }
        Block::Tabs(tabs) => {
            let tabs: Vec<_> = tabs.iter().map(|tab| format!("[{}]", say(&tab.label))).collect();
            vec![tabs.join(" ")]
        }
        Block::Choices { choices, .. } => {
            let line = |choice: &Choice| {
                let hint = choice.hint.as_ref().map(|hint| format!(" {}", say(hint))).unwrap_or_default();
                format!("[{}]{hint}", say(&choice.label))
            };
            choices.iter().map(line).collect()
        }
        Block::Call(call) => {
            let details = call.details.iter().map(say);
            [say(&call.label), call.phone.to_string()].into_iter().chain(details).collect()
        }
        Block::Link(card) => {
            let address = format!("{} [{}]", card.link, say(&card.button.label));
            card.label.iter().map(say).chain([address]).collect()
        }
        Block::Address { label, address, .. } => vec![say(label), address.clone()],
        Block::Message(card) => {
            let words = card.note.iter().chain([&card.from, &card.message, &card.call]).map(say);
            words.chain([card.phone.to_string(), say(&card.tty)]).collect()
        }
        Block::InLanguages { phrases, .. } => vec![phrases.iter().map(say).collect::<Vec<_>>().join(" · ")],
        Block::Code { shown, .. } => vec![shown.clone()],
        Block::Ruler { length_mm } => vec![format!("|{}| {length_mm} mm", "-".repeat(20))],
        Block::Countdown { text, .. } => vec![say(text)],
    }
}
