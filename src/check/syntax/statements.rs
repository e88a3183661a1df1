//! A file in statements: a heading, or a setting with its whole value. A mistake in one does not reach into the next.

use std::ops::Range;

use toml_parser::lexer::{Lexer, TokenKind};
use toml_parser::Source;

/// A piece of a statement, with its bytes in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub span: Range<usize>,
}

/// A heading, a setting, or a line that is neither.
#[derive(Debug)]
pub struct Statement {
    /// Its bytes in the file, without the end of its last line.
    pub span: Range<usize>,
    /// Its pieces, without blanks, comments and the ends of lines.
    pub tokens: Vec<Token>,
    /// The bracket or long text that opens in it and is not closed.
    pub unclosed: Option<Token>,
}

/// The statements of a text, one after the other.
pub struct Statements<'t> {
    text: &'t str,
    /// Where the part of the text begins that the lexer reads.
    base: usize,
    lexer: Lexer<'t>,
}

impl<'t> Statements<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, base: 0, lexer: Source::new(text).lex() }
    }

    /// Ends a long text that is nowhere closed before the next heading, and goes on there.
    fn end_before_heading(&mut self, start: usize) -> usize {
        let mut at = start;
        for line in self.text[start..].split_inclusive('\n') {
            if at > start && is_heading(line) {
                break;
            }
            at += line.len();
        }
        (self.base, self.lexer) = (at, Source::new(&self.text[at..]).lex());
        at
    }

    /// Returns whether a setting goes on in the line that begins at `next`.
    fn goes_on(&self, next: usize, last: &Token, open: Option<&Token>) -> bool {
        let line = self.text[next..].split('\n').next().unwrap_or_default();
        let Some(open) = open else {
            let is_cut = last.kind == TokenKind::Equals || !is_closed(last, self.text);
            return is_cut && line.trim_end().ends_with(['"', '\'']) && !is_heading(line) && !is_setting(line);
        };
        let may_hold_settings = open.kind == TokenKind::LeftCurlyBracket
            && matches!(last.kind, TokenKind::LeftCurlyBracket | TokenKind::Comma);
        !is_heading(line) && (!is_setting(line) || may_hold_settings)
    }
}

impl Iterator for Statements<'_> {
    type Item = Statement;

    fn next(&mut self) -> Option<Statement> {
        let mut found = Statement { span: 0..0, tokens: Vec::new(), unclosed: None };
        let mut open: Vec<Token> = Vec::new();
        let mut has_value = false;
        while let Some(token) = self.lexer.next() {
            let token =
                Token { kind: token.kind(), span: self.base + token.span().start()..self.base + token.span().end() };
            found.span.end = token.span.end;
            match (token.kind, found.tokens.last()) {
                (TokenKind::Whitespace | TokenKind::Comment, _) | (TokenKind::Newline, None) => continue,
                (TokenKind::Newline, Some(last)) if self.goes_on(token.span.end, last, open.last()) => continue,
                (TokenKind::Newline | TokenKind::Eof, _) => {
                    found.span.end = token.span.start;
                    break;
                }
                (TokenKind::Equals, _) => has_value = true,
                (TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket, _) if has_value => {
                    open.push(token.clone());
                }
                (TokenKind::RightSquareBracket, _) => drop(open.pop_if(|it| it.kind == TokenKind::LeftSquareBracket)),
                (TokenKind::RightCurlyBracket, _) => drop(open.pop_if(|it| it.kind == TokenKind::LeftCurlyBracket)),
                (TokenKind::MlBasicString | TokenKind::MlLiteralString, _) if !is_closed(&token, self.text) => {
                    found.span.end = self.end_before_heading(token.span.start);
                    open = vec![token.clone()];
                    found.tokens.push(token);
                    break;
                }
                _ => {}
            }
            found.tokens.push(token);
        }
        found.span.start = found.tokens.first()?.span.start;
        // A text without its end may hide the bracket that closes.
        let is_hidden = found.tokens.iter().any(|token| !is_long(token) && !is_closed(token, self.text));
        found.unclosed = open.into_iter().next().filter(|_| !is_hidden);
        Some(found)
    }
}

/// Returns whether a token is a text between three quotation marks.
pub fn is_long(token: &Token) -> bool {
    matches!(token.kind, TokenKind::MlBasicString | TokenKind::MlLiteralString)
}

/// Returns whether a token is a text between quotation marks.
pub fn is_text(token: &Token) -> bool {
    is_long(token) || matches!(token.kind, TokenKind::BasicString | TokenKind::LiteralString)
}

/// Returns whether a token is anything but a text whose last quotation marks are missing.
pub fn is_closed(token: &Token, text: &str) -> bool {
    let marks = if is_long(token) { 3 } else { 1 };
    let piece = text.get(token.span.clone()).unwrap_or_default();
    !is_text(token) || (piece.len() >= 2 * marks && piece.ends_with(piece.get(..marks).unwrap_or_default()))
}

/// Returns whether a line is a heading, such as `[plans.ride]`.
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

/// Returns whether a line begins as a setting does, such as `name =`.
fn is_setting(line: &str) -> bool {
    line.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim();
        name.chars().all(|c| is_of_name(c) || c == '"') && name.matches('"').count() % 2 == 0 && !name.is_empty()
    })
}

/// Returns whether a character can stand in the name of a setting.
pub fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}
