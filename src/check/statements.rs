//! A settings file in statements: a heading, or a setting with its whole value. A slip in one does not reach into the next.

use std::ops::Range;

use toml::de::DeTable;

/// How many lines of a list, of braces or of a long text are looked at.
const MOST_LINES: usize = 100;

/// The statements of a text, one after the other, without the blank lines and comments between them.
pub struct Statements<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Statements<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// The end of the statement that begins with the line `first`: lists, braces and long texts may go on below it.
    fn end(&self, first: Range<usize>) -> usize {
        let line = &self.text[first.clone()];
        let opens = ["[", "{", "\"\"\"", "'''"];
        let is_open = line.split_once('=').is_some_and(|(_, value)| opens.iter().any(|open| value.contains(open)));
        if !is_open || parses(line) {
            return first.end;
        }
        let (mut end, mut is_next) = (first.end, false);
        let below = self.text[first.end..].find('\n').map_or("", |at| &self.text[first.end + at + 1..]);
        for line in below.split_inclusive('\n').take(MOST_LINES).take_while(|line| !is_heading(line)) {
            let line_end = offset(self.text, line) + line.trim_end().len();
            if parses(&self.text[first.start..line_end]) {
                return line_end;
            }
            is_next |= is_setting(line);
            if !is_next && !is_comment(line) {
                end = line_end;
            }
        }
        end
    }
}

impl Iterator for Statements<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let line = self.text[self.at..].split_inclusive('\n').find(|line| !is_comment(line))?;
        let own = line.trim_start_matches([' ', '\t']);
        let start = offset(self.text, own);
        let end = self.end(start..start + own.trim_end().len());
        self.at = self.text[end..].find('\n').map_or(self.text.len(), |at| end + at + 1);
        Some(start..end)
    }
}

/// Returns whether a text can be read as TOML.
pub fn parses(text: &str) -> bool {
    DeTable::parse(text).is_ok()
}

/// Returns whether a character can stand in the name of a setting.
pub fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Where a piece of a text begins in it.
fn offset(text: &str, piece: &str) -> usize {
    piece.as_ptr() as usize - text.as_ptr() as usize
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '\r', '\n']);
    line.is_empty() || line.starts_with('#')
}

/// Returns whether a line is a heading, such as `[plans.ride]`.
fn is_heading(line: &str) -> bool {
    let name = line.trim().trim_start_matches('[').split(']').next().unwrap_or_default();
    line.trim_start().starts_with('[')
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(is_of_name)
}

/// Returns whether a line begins as a setting does, such as `name =`.
fn is_setting(line: &str) -> bool {
    line.split_once('=').is_some_and(|(name, _)| !name.trim().is_empty() && name.trim().chars().all(is_of_name))
}
