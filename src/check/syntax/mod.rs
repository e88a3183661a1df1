//! Lines of `kiosk.toml` that cannot be read, in words for somebody who has never seen TOML. Each statement is read alone,
//! so that one slip gives one fault at its own place, and what follows still is read.

mod context;
mod heading;
mod setting;
mod statements;
mod unquoted;
mod value;

use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml_parser::lexer::TokenKind;

use crate::config::schema::Node;
use crate::diagnostic::is_secret;
use context::{plain, Context};
use statements::{is_text, Statements};

pub use context::Fault;

/// How many faults are looked for in one file.
const MOST_FAULTS: usize = 300;

/// What was found in a file that cannot be read as a whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Examined {
    /// One for each statement that cannot be read.
    pub faults: Vec<Fault>,
    /// The file with blanks in place of what cannot be read, and of what stands under a heading that cannot: every byte
    /// that is left stands where it stood.
    pub readable: String,
    /// The settings and headings that were taken out: nobody may say that they are missing.
    pub unread: Vec<Unread>,
}

/// The name of a setting that was taken out, and the bytes from its heading to the next.
#[derive(Debug, PartialEq, Eq)]
pub struct Unread {
    pub section: Range<usize>,
    pub name: String,
}

/// Looks at each statement of a file alone.
pub fn examine(text: &str, root: &Node) -> Examined {
    let mut examined = Examined { faults: Vec::new(), readable: String::new(), unread: Vec::new() };
    let mut bytes = text.as_bytes().to_vec();
    let mut blank =
        |span: Range<usize>| bytes[span].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    let mut heading = String::new();
    // A heading that cannot be read: what stands under it belongs to no other.
    let mut lost: Option<String> = None;
    let mut section = 0..0;
    let mut anywhere = Vec::new();
    for statement in Statements::new(text) {
        if examined.faults.len() >= MOST_FAULTS {
            blank(statement.span.start..text.len());
            break;
        }
        let context = Context { text, statement: &statement, heading: &heading, root };
        let name = context.heading_name();
        let is_inside =
            lost.as_ref().is_some_and(|lost| name.as_ref().is_none_or(|name| name.starts_with(&format!("{lost}."))));
        let is_lost = heading::lost(&context);
        let is_lost_id = name.is_none() && is_lost.is_some();
        let fault = fault(&context).or_else(|| is_lost.filter(|_| !is_inside));
        if let Some(name) = &name {
            section = end_section(&mut examined.unread, section, statement.span.start);
            if !is_inside {
                lost = fault.is_some().then(|| context.nearest_heading(name));
            }
            if fault.is_some() {
                let name = name.rsplit('.').next().unwrap_or_default().to_owned();
                anywhere.push(Unread { section: 0..text.len() + 1, name });
            }
        }
        if is_lost_id && lost.is_none() {
            lost = Some("plans".to_owned());
        }
        if fault.is_some() || lost.is_some() {
            let name = context.seeming_name();
            let names = [plain(name), plain(name.split_whitespace().next().unwrap_or_default())];
            let parts = names.iter().flat_map(|name| name.split('.')).filter(|part| !part.is_empty());
            examined.unread.extend(parts.map(|name| Unread { section: section.clone(), name: name.to_owned() }));
            blank(statement.span.clone());
        }
        examined.faults.extend(fault);
        heading = name.unwrap_or(heading);
    }
    end_section(&mut examined.unread, section, text.len() + 1);
    examined.unread.extend(anywhere);
    examined.readable = String::from_utf8(bytes).unwrap_or_default();
    examined
}

/// Notes of what was taken out since the last heading where its section ends, and begins the next.
fn end_section(unread: &mut [Unread], section: Range<usize>, end: usize) -> Range<usize> {
    unread.iter_mut().rev().take_while(|unread| unread.section == section).for_each(|unread| unread.section.end = end);
    end..end
}

/// Returns whether settings of a plan stand outside of `plans`, because its heading is missing: a plan's `id` tells.
pub fn lacks_plan_heading(table: &DeTable<'_>) -> bool {
    let is_id = |id: Option<&toml::Spanned<DeValue<'_>>>| id.is_some_and(|id| id.get_ref().is_str());
    let mut groups = table.iter().filter(|(name, _)| name.get_ref() != "plans");
    is_id(table.get("id"))
        || groups.any(|(_, group)| group.get_ref().as_table().is_some_and(|group| is_id(group.get("id"))))
}

/// What is wrong with two statements of the same name, each of which can be read alone.
pub fn duplicate(error: &toml::de::Error, text: &str) -> Fault {
    let span = error.span().unwrap_or_default();
    let name = text.get(span.clone()).unwrap_or_default();
    let help = "keep one of the two, and put everything that belongs to it under that one";
    Fault::new(span, format!("“{name}” stands twice"), help)
}

/// What is wrong with a statement, if anything is.
fn fault(context: &Context<'_>) -> Option<Fault> {
    let error = DeTable::parse(context.own()).err()?;
    let span = error.span().unwrap_or_default();
    let start = context.statement.span.start;
    let place = start + span.start..start + span.end;
    let fault = hidden(context)
        .or_else(|| unclosed(context))
        .or_else(|| unquoted::curly(context))
        .or_else(|| heading::fault(context))
        .or_else(|| setting::name_fault(context))
        .or_else(|| setting::without_equals(context))
        .or_else(|| unquoted::one_mark(context))
        .or_else(|| value::fault(context))
        .unwrap_or_else(|| other(context, place));
    let name = context.name().unwrap_or(context.own());
    let is_secret = is_secret(&format!("{}.{name}", context.heading));
    Some(if is_secret { without_secret(context, fault) } else { fault })
}

/// A fault that repeats nothing of what is written.
fn without_secret(context: &Context<'_>, fault: Fault) -> Fault {
    let message = if fault.message.contains('“') { "this line cannot be read".to_owned() } else { fault.message };
    let help = if context.heading_name().is_some() { fault.help } else { context.expected().write_such_as() };
    Fault { message, help, ..fault }
}

/// A character that nobody sees, outside of texts.
fn hidden(context: &Context<'_>) -> Option<Fault> {
    let is_hidden = |c: char| {
        matches!(c, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{3000}' | '\u{feff}')
            || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    };
    let start = context.statement.span.start;
    let mut all = context.own().char_indices().map(|(at, c)| (start + at, c)).filter(|(_, c)| is_hidden(*c));
    let tokens = &context.statement.tokens;
    let (at, c) =
        all.find(|(at, c)| c.is_control() || tokens.iter().any(|token| token.span.contains(at) && !is_text(token)))?;
    let help = "delete the line and type it anew: text from Word or an e-mail may hold such characters";
    Some(Fault::new(at..at + c.len_utf8(), "there is a hidden character here", help))
}

/// A bracket or a long text that opens and never closes.
fn unclosed(context: &Context<'_>) -> Option<Fault> {
    let open = context.statement.unclosed.as_ref()?;
    let (length, message, help) = match open.kind {
        TokenKind::LeftSquareBracket => (
            1,
            "the list that opens here is not closed",
            "put a comma between its values and write “]” behind the last one, such as [\"en\", \"es\"]",
        ),
        TokenKind::LeftCurlyBracket => (
            1,
            "the braces that open here are not closed",
            "put a comma between the values and write “}” behind the last one, such as { from = 8, to = 20 }",
        ),
        _ => (
            3,
            "the text that opens here with three quotation marks is not closed",
            "write three quotation marks behind it, too; a text on one line has one before and one behind it",
        ),
    };
    Some(Fault::new(open.span.start..open.span.start + length, message, help))
}

/// What is left: a “\” that TOML does not know, a name that stands twice in braces, or something else.
fn other(context: &Context<'_>, place: Range<usize>) -> Fault {
    let tokens = &context.statement.tokens;
    let piece = context.piece(place.clone());
    let is_escape = |token: &&statements::Token| token.span.contains(&place.start) && is_text(token);
    if tokens.iter().find(is_escape).is_some_and(|token| context.token(token).contains('\\')) {
        let message = "“\\” has a meaning of its own in a text";
        return Fault::new(place, message, "write “\\\\” for one “\\”, or put the text between single quotation marks");
    }
    let is_name = |pair: &&[statements::Token]| context.token(&pair[0]) == piece && pair[1].kind == TokenKind::Equals;
    if tokens.windows(2).filter(is_name).count() > 1 {
        return Fault::new(place, format!("“{piece}” stands twice"), "keep one of the two");
    }
    let expected = context.expected();
    let such = if expected.is_known() { expected.line() } else { "a setting such as name = \"Imperial\"".to_owned() };
    Fault::new(place, "this line cannot be read", format!("compare it with its neighbors: {such}"))
}
