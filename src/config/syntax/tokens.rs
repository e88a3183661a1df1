//! A file in pieces, as an eye sees them: also where it is not TOML.

use std::ops::Range;

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text between straight quotation marks, on one line.
    Quoted { is_closed: bool },
    /// A text between three quotation marks.
    Long { is_closed: bool },
    /// From “#” to the end of the line.
    Comment,
    /// One of `[ ] { } ( ) , ; =`.
    Sign(char),
    /// The end of a line.
    Newline,
    /// Anything else, up to a blank or a sign.
    Word,
}

/// A piece, with its bytes in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub span: Range<usize>,
}

/// The pieces of a text from some byte on.
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Tokens<'t> {
    pub fn new(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }
}

fn is_sign(c: char) -> bool {
    "[]{}(),;=".contains(c)
}

/// Whether something is a blank that nobody sees as more than that, or does not see at all.
pub fn is_hidden(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{3000}' | '\u{feff}')
        || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(|c: char| !matches!(c, ' ' | '\t' | '\r'))?;
        let rest = &self.text[start..];
        let first = rest.chars().next()?;
        let line = || rest.find('\n').unwrap_or(rest.len());
        let (kind, length) = match first {
            '\n' => (Kind::Newline, 1),
            '#' => (Kind::Comment, line()),
            _ if rest.starts_with("\"\"\"") || rest.starts_with("'''") => long(rest, first),
            '"' | '\'' => quoted(&rest[..line()], first),
            _ if is_sign(first) => (Kind::Sign(first), 1),
            _ => (Kind::Word, rest.find(|c: char| is_sign(c) || " \t\r\n#".contains(c)).unwrap_or(rest.len())),
        };
        self.at = start + length;
        Some(Token { kind, span: start..self.at })
    }
}

fn quoted(line: &str, mark: char) -> (Kind, usize) {
    let mut is_escaped = false;
    for (at, c) in line.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if mark == '"' => is_escaped = true,
            _ if c == mark => return (Kind::Quoted { is_closed: true }, at + 1),
            _ => {}
        }
    }
    (Kind::Quoted { is_closed: false }, line.trim_end().len())
}

fn long(rest: &str, mark: char) -> (Kind, usize) {
    let mut is_escaped = false;
    let marks = [mark; 3].iter().collect::<String>();
    for (at, c) in rest.char_indices().skip(3) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if mark == '"' => is_escaped = true,
            _ if c == mark && rest[at..].starts_with(&marks) => {
                // Up to two more marks are the end of the text itself.
                let more = rest[at + 3..].chars().take(2).take_while(|c| *c == mark).count();
                return (Kind::Long { is_closed: true }, at + 3 + more);
            }
            _ => {}
        }
    }
    (Kind::Long { is_closed: false }, rest.len())
}
