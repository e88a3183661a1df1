//! Quotation marks that are curly or missing, or stand inside others.

use super::tokens::{Kind, Token};
use super::{Fault, Sentence, SHORT};

fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‛' | '″' | '′' | '`' | '´' | '＂')
}

/// Marks that stand around a text only; “’” is an apostrophe as well.
fn is_double(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂')
}

impl Sentence<'_> {
    /// Curly quotation marks where straight ones belong.
    pub(super) fn curly(&self) -> Option<Fault> {
        let equals = self.equals()?;
        let values = &self.statement.tokens[equals..];
        let is_wrong = |token: &&Token| {
            let piece = self.piece(token.span.clone());
            match token.kind {
                Kind::Word => piece.starts_with(is_curly) || piece.contains(is_double),
                Kind::Quoted { is_closed } => !is_closed && piece.contains(is_curly),
                _ => false,
            }
        };
        let token = values.iter().find(is_wrong)?;
        let start = token.span.start;
        let rest = self.piece(start..self.statement.span.end);
        let line = rest.split('\n').next().unwrap_or_default();
        let is_mark = |c: char| is_curly(c) || c == '"';
        // Up to the mark behind the text.
        let next = line.char_indices().skip(1).find(|(_, c)| is_mark(*c)).map(|(at, c)| at + c.len_utf8());
        let end = start + next.unwrap_or(token.span.len());
        let message = "these quotation marks are curly, and the kiosk reads straight ones only";
        Some(Fault::new(start..end, message, "type the straight quotation mark \" before and behind the text"))
    }

    /// What follows a text between quotation marks, when it belongs to the text.
    pub(super) fn inside_quotes(&self, text: &Token, rest: &[Token]) -> Option<Fault> {
        let next = rest.first()?;
        let mark = self.piece(text.span.clone()).chars().next()?;
        let is_adjacent = next.span.start == text.span.end && next.kind == Kind::Word;
        let end = rest.last()?.span.end;
        let behind = self.piece(text.span.end..end);
        if matches!(next.kind, Kind::Sign(_)) || !(is_adjacent || behind.contains(mark)) {
            return None;
        }
        let all = self.piece(text.span.start..end);
        let inside = all[1..].trim_end_matches([',', ';']);
        let inside = inside.strip_suffix(mark).unwrap_or(inside);
        if text.span.len() == 2 && inside.ends_with(mark) {
            let help = format!(
                "write one before the text and one behind it: {}",
                if inside.len() <= SHORT { inside } else { "\"…\"" }
            );
            return Some(Fault::new(text.span.start..end, "two quotation marks stand where one belongs", help));
        }
        let other = if mark == '"' { '\'' } else { '"' };
        let help = if inside.contains(other) || inside.len() > SHORT || inside.contains('\\') {
            "write “\\\"” for a quotation mark inside, and \" before and behind the whole text".to_owned()
        } else {
            format!("put the other quotation mark before and behind the whole text: {other}{inside}{other}")
        };
        let message = "quotation marks stand inside quotation marks of the same kind";
        Some(Fault::new(text.span.start..end, message, help))
    }

    /// A text whose end is missing.
    pub(super) fn unquoted(&self, token: &Token) -> Fault {
        if self.piece(token.span.end..self.statement.span.end).contains('\n')
            && self.statement.tokens.iter().all(|other| !matches!(other.kind, Kind::Sign('[' | '{')))
        {
            let help =
                "write it on one line, or write three quotation marks before it and three behind it: \"\"\"…\"\"\"";
            return Fault::new(
                token.span.clone(),
                "a text between quotation marks cannot go on in the next line",
                help,
            );
        }
        let help = "write one straight quotation mark before the text and one behind it, on the same line";
        Fault::new(token.span.clone(), "a quotation mark is missing", help)
    }
}
