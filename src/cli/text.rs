//! `text`: what pages say, for people and for tests.

use std::fmt::Write;

use crate::config::Lobby;
use crate::page::compose::{self, Context};
use crate::page::{Block, Page, Route};

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
        text.push('\n');
        text.push_str(&block_text(block));
    }
    for button in &page.foot {
        let _ = write!(text, "\n[{}]\n", button.label.one_line());
    }
    text.push('\n');
    text
}

fn block_text(block: &Block) -> String {
    let mut text = String::new();
    let mut line = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    match block {
        Block::Heading(phrase) | Block::Paragraph(phrase) | Block::Note(phrase) | Block::Large(phrase) => {
            line(&phrase.one_line());
        }
        Block::Item { depth, text } => line(&format!("{}• {}", "  ".repeat((*depth).into()), text.one_line())),
        Block::Steps { title, steps } => {
            line(&title.one_line());
            for (number, step) in (1..).zip(steps) {
                line(&format!("{number}. {}", step.one_line()));
            }
        }
        Block::Notice { title, text, .. } => {
            title.iter().chain([text]).for_each(|phrase| line(&phrase.one_line()));
        }
        Block::Tabs(tabs) => {
            let tabs = tabs.iter().map(|tab| format!("[{}]", tab.label.one_line()));
            line(&tabs.collect::<Vec<_>>().join(" "));
        }
        Block::Choices { choices, .. } => {
            for choice in choices {
                let hint = choice.hint.as_ref().map(|hint| format!(" {}", hint.one_line())).unwrap_or_default();
                line(&format!("[{}]{hint}", choice.label.one_line()));
            }
        }
        Block::Call(call) => {
            line(&call.label.one_line());
            line(&call.phone.to_string());
            call.details.iter().for_each(|detail| line(&detail.one_line()));
        }
        Block::Link(card) => {
            card.label.iter().for_each(|label| line(&label.one_line()));
            line(&format!("{} [{}]", card.link, card.button.label.one_line()));
        }
        Block::Address { label, address, .. } => {
            line(&label.one_line());
            line(address);
        }
        Block::Message(card) => {
            for phrase in [&card.from, &card.message, &card.call] {
                line(&phrase.one_line());
            }
            line(&card.phone.to_string());
            line(&card.tty.one_line());
        }
        Block::Quote { label, text } => [label, text].iter().for_each(|phrase| line(&phrase.one_line())),
        Block::Code { shown, .. } => line(shown),
        Block::Ruler { length_mm } => line(&format!("|{}| {length_mm} mm", "-".repeat(20))),
        Block::Countdown { text, .. } => line(&text.one_line()),
    }
    text
}
