//! How to report a concern, and stay anonymous: the ways that show nobody come first.

use crate::look::Subject;
use crate::page::{Block, Call, Icon, Page};

use super::context::Context;
use super::parts::{call, link_card};
use super::privacy;

pub(super) fn page(context: &Context<'_>) -> Page {
    let (words, concern) = (context.words, &context.lobby.config.facts.concern);
    let mut page = context.page(Subject::Concern, words.concern_title());
    // Nobody calls a fax.
    let fax = call(words, words.concern_fax(), concern.fax, None, None);
    let mut hotline = call(words, words.concern_hotline(), concern.hotline, None, Some(&concern.hours));
    hotline.is_main = true;
    // Whoever's concern is privacy has a way of their own, which the notice tells.
    page.blocks.extend(privacy::complaint(context));
    page.blocks.extend([
        Block::Paragraph(words.concern_intro()),
        Block::Call(hotline),
        Block::Link(link_card(context, Some(words.concern_online()), &concern.online, Icon::Globe)),
        Block::Heading(words.concern_write()),
        Block::Note(words.concern_write_shows_who()),
        Block::Address { icon: Icon::Mail, label: words.concern_email(), address: concern.email.to_string() },
        Block::Call(Call { icon: Icon::Fax, opens: false, ..fax }),
    ]);
    page
}
