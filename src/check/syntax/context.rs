//! A statement that cannot be read, with what it belongs to.

use std::ops::Range;

use toml_parser::lexer::TokenKind;

use super::statements::{is_of_name, Statement, Token};
use crate::check::expected::Expected;
use crate::config::schema::Node;
use crate::diagnostic::nearest;

/// What is wrong with a statement, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Where, in bytes of the file.
    pub span: Range<usize>,
}

impl Fault {
    pub fn new(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into(), span }
    }
}

/// A statement, with what it belongs to.
pub struct Context<'s> {
    /// The whole file.
    pub text: &'s str,
    pub statement: &'s Statement,
    /// The dotted name of the heading above it.
    pub heading: &'s str,
    /// The schema of the whole file.
    pub root: &'s Node,
}

impl<'s> Context<'s> {
    /// The statement as it is written.
    pub fn own(&self) -> &'s str {
        self.piece(self.statement.span.clone())
    }

    pub fn piece(&self, span: Range<usize>) -> &'s str {
        self.text.get(span).unwrap_or_default()
    }

    pub fn token(&self, token: &Token) -> &'s str {
        self.piece(token.span.clone())
    }

    /// The number of the “=” behind the name among the tokens.
    pub fn equals(&self) -> Option<usize> {
        let at = self.statement.tokens.iter().position(|token| token.kind == TokenKind::Equals)?;
        // Within brackets it belongs to what they hold.
        let is_open = |token: &Token| matches!(token.kind, TokenKind::LeftCurlyBracket | TokenKind::LeftSquareBracket);
        (!self.statement.tokens[..at].iter().any(is_open)).then_some(at)
    }

    /// What stands before the “=”.
    pub fn name(&self) -> Option<&'s str> {
        let equals = self.statement.tokens.get(self.equals()?)?.span.start;
        Some(self.piece(self.statement.span.start..equals).trim_end())
    }

    /// What seems to be the name, also without a “=”.
    pub fn seeming_name(&self) -> &'s str {
        let own = self.own();
        self.name().unwrap_or_else(|| own.split([' ', '\t', ':', '"']).next().unwrap_or(own))
    }

    /// What the setting expects.
    pub fn expected(&self) -> Expected<'s> {
        Expected::under(self.heading, &plain(self.seeming_name()), self.root)
    }

    /// The dotted name of a heading, also where it is not written as one; `None` where the statement is a setting.
    pub fn heading_name(&self) -> Option<String> {
        let own = self.own();
        let (before, inside) = own.split_at(own.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(own.len()));
        let name: String = inside.chars().take_while(|c| is_of_name(*c)).collect();
        let is_marked = before.contains('[') && self.equals().is_none();
        // Without square brackets, a heading is the name of a group and nothing else.
        let is_group = || {
            let is_alone = inside[name.len()..].trim().chars().all(|c| "]})>:".contains(c));
            is_alone && self.groups().any(|group| Some(group) == name.split('.').next())
        };
        (is_marked || is_group()).then_some(name)
    }

    /// The heading that is most likely meant by a dotted name.
    pub fn nearest_heading(&self, name: &str) -> String {
        let (group, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        if self.groups().any(|known| known == group) {
            return name.to_owned();
        }
        nearest(group, self.groups()).map_or_else(|| name.to_owned(), |near| format!("{near}{rest}"))
    }

    fn groups(&self) -> impl Iterator<Item = &'s str> {
        let groups = self.root.get("properties").and_then(serde_json::Value::as_object);
        groups.into_iter().flat_map(|groups| groups.keys()).map(String::as_str)
    }
}

/// A name as it should be written: with the characters that a name can have, and “_” for blanks.
pub fn plain(name: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || c.is_whitespace() || is_of_name(*c);
    let kept = name.trim_start_matches(['-', '.', ' ']).chars().filter(kept).collect::<String>();
    kept.split_whitespace().collect::<Vec<_>>().join("_")
}
