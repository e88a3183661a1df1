//! Quotation marks that are missing, curly, or inside others.

use std::ops::Range;

use toml::de::DeTable;
use toml_parser::lexer::TokenKind;

use super::context::{Context, Fault};
use super::statements::{is_closed, Token};
use crate::check::expected::Expected;

fn is_curly(c: char) -> bool {
    is_double_curly(c) || matches!(c, '‘' | '’' | '‚' | '‛' | '′' | '`' | '´')
}

/// Marks that only stand around a text; “’” is an apostrophe as well.
fn is_double_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂')
}

/// Curly quotation marks where straight ones belong.
pub fn curly(context: &Context<'_>) -> Option<Fault> {
    let values = &context.statement.tokens[context.equals()?..];
    let is_wrong = |token: &&Token| {
        let piece = context.token(token);
        match token.kind {
            TokenKind::Atom => piece.starts_with(is_curly) || piece.contains(is_double_curly),
            _ => !is_closed(token, context.text) && piece.contains(is_curly),
        }
    };
    let token = values.iter().find(is_wrong)?;
    let start = token.span.start;
    let line = context.piece(start..context.statement.span.end).lines().next().unwrap_or_default();
    // Up to the mark behind the text.
    let next = line.char_indices().skip(1).find(|(_, c)| is_curly(*c) || *c == '"').map(|(at, c)| at + c.len_utf8());
    let span = start..start + next.unwrap_or(token.span.len());
    let message = "these quotation marks are curly, and the kiosk reads straight ones only";
    Some(Fault::new(span, message, "type the straight quotation mark \" before and behind the text"))
}

/// A text that opens and does not close on its line.
pub fn one_mark(context: &Context<'_>) -> Option<Fault> {
    let values = &context.statement.tokens[context.equals()?..];
    let open = values.iter().find(|token| !is_closed(token, context.text))?;
    let before = values.split(|token| token == open).next().and_then(<[_]>::last);
    // In `["Enter, "Tab"]` the first text lacks its mark, and the last one opens nothing.
    let word = before.filter(|before| before.kind == TokenKind::Atom && before.span.end == open.span.start);
    let span = word.map_or(open.span.start, |word| word.span.start)..open.span.end;
    let end = span.start + context.piece(span.clone()).trim_end().len();
    let help = "write one straight quotation mark before the text and one behind it, on the same line";
    Some(Fault::new(span.start..end, "a quotation mark is missing", help))
}

/// Something right behind a text between quotation marks, where it seems to belong to the text.
pub fn inside_others(context: &Context<'_>, text: &Token, rest: &[Token]) -> Option<Fault> {
    let (next, last) = (rest.first()?, rest.last()?);
    let mark = context.token(text).chars().next()?;
    let is_adjacent = next.span.start == text.span.end && next.kind == TokenKind::Atom;
    let is_part =
        is_adjacent && context.token(next) != ";" || context.piece(text.span.end..last.span.end).contains(mark);
    if !is_part || next.kind == TokenKind::Comma {
        return None;
    }
    let all = context.piece(text.span.start..last.span.end).trim_end_matches(mark);
    let inside = all.trim_start_matches(mark);
    let other = if mark == '"' { '\'' } else { '"' };
    let help = if inside.contains(other) || inside.contains('\\') {
        "write “\\\"” for a quotation mark inside, and \" before and behind the whole text".to_owned()
    } else {
        let mark = if inside.contains(mark) { other } else { mark };
        context.expected().write(&format!("{mark}{inside}{mark}"))
    };
    let message = "quotation marks stand inside quotation marks of the same kind";
    Some(Fault::new(text.span.start..last.span.end, message, help))
}

/// A value without quotation marks that is none of TOML's.
pub fn bare(context: &Context<'_>, span: Range<usize>, expected: &Expected<'_>) -> Option<Fault> {
    let text = context.piece(span.clone());
    if DeTable::parse(&format!("x = {text}")).is_ok() {
        return None;
    }
    let is_any = |words: &[&str]| words.contains(&&*text.to_lowercase());
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_phone = digits >= 7 && text.chars().all(|c| c.is_ascii_digit() || "+-.() /".contains(c));
    let (message, help) = if expected.takes("boolean") || (!expected.is_known() && is_any(&["true", "false"])) {
        let message = "this is written as true or false, in small letters and without quotation marks";
        (message, expected.write_truth(text))
    } else if is_any(&["none", "null", "nil", "n/a"]) {
        ("this is not a value", format!("remove the line, or {}", expected.write_such_as()))
    } else if expected.takes_number() {
        ("this is not written as a number: digits, and a point where there is a fraction", expected.write_number(text))
    } else if expected.format() == "date" {
        ("this is not a date as the kiosk reads it", expected.write_such_as())
    } else if is_phone {
        ("a telephone number needs quotation marks around it", expected.write_text(text))
    } else if expected.takes("array") {
        let help = expected.write_list(text.trim_matches(['(', ')']));
        ("a list has square brackets, and each text in it quotation marks", help)
    } else if expected.takes("object") && (digits > 0 || !expected.takes("string")) {
        ("this is not what the setting takes", expected.write_such_as())
    } else {
        let right = text.trim_end_matches([',', ';']).trim_matches(['"', '\'']);
        ("a text needs quotation marks around it", expected.write_text(right))
    };
    Some(Fault::new(span, message, help))
}
