//! Faults of writing, in words for somebody who has never seen TOML: one for each statement that cannot be read, at its
//! own place. The parser's own findings go on into what follows; here each statement is read alone.

mod bare;
mod braces;
mod heading;
mod name;
mod need;
mod parser;
mod quotes;
mod statements;
mod tokens;
mod value;

use std::ops::Range;
use std::sync::Arc;

use toml::de::DeTable;

use super::report::{Diagnostic, Source};
use super::schema::{self, Node};
use need::Need;
use statements::{Statement, Statements};
use tokens::{is_hidden, Kind};

pub use bare::{iso_day, number, truth};
pub use parser::diagnostic;

/// How many faults of writing are looked at in one file.
const MOST_FAULTS: usize = 300;

/// Advice with a value longer than this is not shorter than a sample.
const SHORT: usize = 80;

/// A statement that cannot be read: what is wrong, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    message: String,
    help: String,
    span: Range<usize>,
}

impl Fault {
    fn new(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into(), span }
    }

    /// As it is reported.
    pub fn diagnostic(&self, source: &Arc<Source>) -> Diagnostic {
        Diagnostic::error("syntax", &*self.message).help(&*self.help).at(source, self.span.clone())
    }
}

/// What was found in a file that the parser refuses.
#[derive(Debug, PartialEq, Eq)]
pub struct Examined {
    /// One for each statement that cannot be read.
    pub faults: Vec<Fault>,
    /// The file with blanks in place of what cannot be read, and of what stands under a heading that cannot: every byte
    /// that is left stands where it stood.
    pub readable: String,
    /// The settings and headings that were taken out: nobody may say that they are not there.
    pub unread: Vec<Unread>,
}

/// The name of a setting that was taken out, and the bytes from its heading to the next.
#[derive(Debug, PartialEq, Eq)]
pub struct Unread {
    pub section: Range<usize>,
    pub name: String,
}

/// Looks at each statement of a file alone.
pub fn examine(text: &str) -> Examined {
    let schema = schema::whole();
    let nothing = Node::new();
    let root = schema.as_object().unwrap_or(&nothing);
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
        let sentence = Sentence { text, statement: &statement, heading: &heading, root };
        let name = sentence.heading_name();
        let is_inside =
            lost.as_ref().is_some_and(|lost| name.as_ref().is_none_or(|name| name.starts_with(&format!("{lost}."))));
        let fault = sentence.fault().or_else(|| sentence.lost_plan().filter(|_| !is_inside));
        if let Some(name) = &name {
            section = end_section(&mut examined.unread, section, statement.span.start);
            if !is_inside {
                lost = fault.is_some().then(|| sentence.nearest_heading(name));
            }
            if fault.is_some() {
                let name = name.rsplit('.').next().unwrap_or_default().to_owned();
                anywhere.push(Unread { section: 0..text.len() + 1, name });
            }
        }
        if name.is_none() && lost.is_none() && sentence.lost_plan().is_some() {
            lost = Some("plans".to_owned());
        }
        if fault.is_some() || lost.is_some() {
            let name = sentence.seeming_name();
            let names = name::parts(name).chain(name.split_whitespace().take(1).flat_map(name::parts));
            examined.unread.extend(names.map(|name| Unread { section: section.clone(), name }));
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

/// Says of what was taken out since the last heading where that ends, and begins a section.
fn end_section(unread: &mut [Unread], section: Range<usize>, end: usize) -> Range<usize> {
    unread.iter_mut().rev().take_while(|unread| unread.section == section).for_each(|unread| unread.section.end = end);
    end..end
}

/// A statement with what it belongs to.
struct Sentence<'s> {
    text: &'s str,
    statement: &'s Statement,
    heading: &'s str,
    root: &'s Node,
}

impl<'s> Sentence<'s> {
    fn own(&self) -> &'s str {
        &self.text[self.statement.span.clone()]
    }

    fn piece(&self, span: Range<usize>) -> &'s str {
        self.text.get(span).unwrap_or_default()
    }

    /// Where the “=” behind the name stands, by the number of its piece.
    fn equals(&self) -> Option<usize> {
        let at = self.statement.tokens.iter().position(|token| token.kind == Kind::Sign('='))?;
        // Within brackets it belongs to what they hold.
        let before = &self.statement.tokens[..at.saturating_sub(1)];
        before.iter().all(|token| !matches!(token.kind, Kind::Sign('{' | '['))).then_some(at)
    }

    /// The name of a setting, as it is written.
    fn name(&self) -> Option<(Range<usize>, &'s str)> {
        let equals = self.statement.tokens.get(self.equals()?)?.span.start;
        let start = self.statement.span.start;
        let name = self.piece(start..equals).trim_end();
        Some((start..start + name.len(), name))
    }

    /// What the name seems to be, also without a “=”.
    fn seeming_name(&self) -> &'s str {
        let first = self.statement.tokens.first().map(|token| self.piece(token.span.clone()));
        let (_, name) = self.name().unwrap_or((0..0, first.unwrap_or_default()));
        name
    }

    /// What the setting needs.
    fn need(&self) -> Option<Need<'s>> {
        let (_, name) = self.name()?;
        Some(Need::of(self.heading, &name::plain(name), self.root))
    }

    /// What is wrong, if anything is.
    fn fault(&self) -> Option<Fault> {
        let error = DeTable::parse(self.own()).err()?;
        let found = self.hidden().or_else(|| self.unclosed()).or_else(|| self.curly());
        let found = found.or_else(|| self.heading_fault()).or_else(|| self.name_fault()).or_else(|| self.value_fault());
        found
            .or_else(|| self.no_setting())
            .or_else(|| Some(parser::fault(&error, self.own(), self.statement.span.start)))
    }

    /// A character that nobody sees, outside of texts.
    fn hidden(&self) -> Option<Fault> {
        let is_outside = |at: usize| {
            let token = self.statement.tokens.iter().find(|token| token.span.contains(&at));
            !token.is_some_and(|token| matches!(token.kind, Kind::Quoted { .. } | Kind::Long { .. } | Kind::Comment))
        };
        let start = self.statement.span.start;
        let all = self.own().char_indices().map(|(at, c)| (start + at, c)).filter(|(_, c)| is_hidden(*c));
        let (at, c) = all.into_iter().find(|(at, c)| c.is_control() || is_outside(*at))?;
        let help = "delete the line and type it anew: text from Word or an e-mail may hold such characters";
        Some(Fault::new(at..at + c.len_utf8(), "there is a hidden character here", help))
    }

    /// A bracket or a text that opens and never closes.
    fn unclosed(&self) -> Option<Fault> {
        let open = self.statement.unclosed.as_ref()?;
        let (message, help) = match open.kind {
            Kind::Sign('[') => (
                "the list that opens here is not closed",
                "put a comma between its values and write “]” behind the last one, such as [\"en\", \"es\"]",
            ),
            Kind::Sign(_) => (
                "the braces that open here are not closed",
                "put a comma between the values and write “}” behind the last one, such as { from = 8, to = 20 }",
            ),
            _ => (
                "the text that opens here with three quotation marks is not closed",
                "write three quotation marks behind it, too; a text on one line has one before and one behind it",
            ),
        };
        Some(Fault::new(open.span.start..open.span.start + open_length(open.kind), message, help))
    }
}

fn open_length(kind: Kind) -> usize {
    if matches!(kind, Kind::Long { .. }) {
        3
    } else {
        1
    }
}
