//! A file in statements: a heading, or a setting with its whole value. A mistake in one does not reach into the next.

use std::ops::Range;

use super::tokens::{Kind, Token, Tokens};

/// A heading, a setting, or a line that is neither.
#[derive(Debug)]
pub struct Statement {
    /// Its bytes in the file, without the end of its last line.
    pub span: Range<usize>,
    /// Its pieces, without the ends of lines.
    pub tokens: Vec<Token>,
    /// What opens in it and is not closed.
    pub unclosed: Option<Token>,
}

/// The statements of a text, one after the other.
pub struct Statements<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Statements<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The end of a long text that is nowhere closed: before the next heading.
    fn before_heading(&self, start: usize) -> usize {
        let mut at = start;
        for line in self.text[start..].split_inclusive('\n') {
            if at > start && is_heading(line) {
                return at;
            }
            at += line.len();
        }
        self.text.len()
    }

    /// Whether a text between quotation marks goes on in the next line.
    fn goes_on(&self, at: usize) -> bool {
        let line = self.text[at..].split('\n').next().unwrap_or_default();
        !is_empty(line) && !is_heading(line) && !is_setting(line) && line.trim_end().ends_with(['"', '\''])
    }

    /// Whether a line begins with a text or with braces, as the value of the line before it.
    fn has_text(&self, at: usize) -> bool {
        self.text[at..].trim_start_matches([' ', '\t']).starts_with(['"', '\'', '{'])
    }

    /// Whether what opened before a line cannot go on in it.
    fn ends_before(&self, at: usize, open: &Token, last: Option<&Token>) -> bool {
        let rest = self.text[at..].split('\n').find(|line| !is_empty(line));
        let Some(line) = rest else {
            return true;
        };
        let may_hold_settings =
            open.kind == Kind::Sign('{') && last.is_some_and(|last| matches!(last.kind, Kind::Sign('{' | ',')));
        is_heading(line) || (is_setting(line) && !may_hold_settings)
    }
}

impl Iterator for Statements<'_> {
    type Item = Statement;

    fn next(&mut self) -> Option<Statement> {
        let mut found = Statement { span: 0..0, tokens: Vec::new(), unclosed: None };
        let mut open: Vec<Token> = Vec::new();
        let mut has_value = false;
        let mut end = self.text.len();
        for token in Tokens::new(self.text, self.at) {
            let last = found.tokens.iter().rfind(|token| token.kind != Kind::Comment);
            match token.kind {
                Kind::Newline | Kind::Comment if found.tokens.is_empty() => continue,
                Kind::Newline => {
                    let is_cut = last.is_some_and(|last| last.kind == Kind::Quoted { is_closed: false });
                    let is_empty = last.is_some_and(|last| last.kind == Kind::Sign('='));
                    let goes_on =
                        (is_cut && self.goes_on(token.span.end)) || (is_empty && self.has_text(token.span.end));
                    if open.is_empty() && goes_on {
                        continue;
                    }
                    if open.last().is_none_or(|open| self.ends_before(token.span.end, open, last)) {
                        end = token.span.start;
                        break;
                    }
                    continue;
                }
                Kind::Sign('=') => has_value = true,
                Kind::Sign('[' | '{') if has_value => open.push(token.clone()),
                Kind::Sign(']') if open.last().is_some_and(|open| open.kind == Kind::Sign('[')) => {
                    open.pop();
                }
                Kind::Sign('}') if open.last().is_some_and(|open| open.kind == Kind::Sign('{')) => {
                    open.pop();
                }
                Kind::Long { is_closed: false } => {
                    end = self.before_heading(token.span.start);
                    open = vec![token.clone()];
                    found.tokens.push(token);
                    break;
                }
                _ => {}
            }
            found.tokens.push(token);
        }
        self.at = end;
        found.span = found.tokens.first()?.span.start..end;
        // A text without its end may hide the bracket that closes.
        let is_hidden = found.tokens.iter().any(|token| token.kind == Kind::Quoted { is_closed: false });
        found.unclosed = open.into_iter().next().filter(|_| !is_hidden);
        Some(found)
    }
}

fn is_empty(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

/// Whether a line is a heading, such as `[plans.ride]`.
pub fn is_heading(line: &str) -> bool {
    let line = line.trim_start();
    let Some((name, rest)) = line.trim_start_matches('[').split_once(']') else {
        return false;
    };
    let rest = rest.trim_start_matches(']').trim_start();
    line.starts_with('[')
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(is_of_name)
        && (rest.is_empty() || rest.starts_with('#'))
}

/// Whether a line begins as a setting does, such as `name =`.
pub fn is_setting(line: &str) -> bool {
    line.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim();
        name.chars().all(|c| is_of_name(c) || c == '"') && name.matches('"').count() % 2 == 0 && !name.is_empty()
    })
}

/// Whether a character can stand in the name of a setting.
pub fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}
