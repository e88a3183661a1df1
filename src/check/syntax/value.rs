//! Values that are not written as one.

use toml_parser::lexer::TokenKind;

use super::context::{Context, Fault};
use super::statements::{is_closed, is_of_name, is_text, Token};
use super::unquoted::{bare, inside_others};
use crate::check::expected::Expected;

const COMMA: &str = "a comma is missing here";
const LIST: &str = "a list has square brackets";

/// What is wrong behind the “=”.
pub fn fault(context: &Context<'_>) -> Option<Fault> {
    let (before, tokens) = context.statement.tokens.split_at(context.equals()? + 1);
    let (equals, expected) = (before.last()?.span.end, context.expected());
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else {
        return Some(Fault::new(equals..equals, "there is no value here", expected.write_such_as()));
    };
    let whole = first.span.start..last.span.end;
    let is_bracketed = matches!(first.kind, TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket);
    if let Some(other) = second_setting(context, tokens) {
        let help = "write each setting on a line of its own, with one name, “=” and a value";
        return Some(Fault::new(other.span.clone(), "two settings stand on one line", help));
    }
    if !is_bracketed && context.piece(equals..whole.end).contains('\n') && is_closed(first, context.text) {
        return Some(Fault::new(
            whole,
            "the value does not stand on the line of its setting",
            "write it behind the “=”",
        ));
    }
    let is_list = |token: &Token| token.kind == TokenKind::Comma;
    match first.kind {
        _ if context.token(first).starts_with('(') => Some(without_brackets(context, tokens, &expected)),
        _ if is_text(first) && expected.takes("array") && tokens.get(1).is_some_and(is_list) => {
            Some(without_brackets(context, tokens, &expected))
        }
        _ if is_text(first) => inside_others(context, first, &tokens[1..]).or_else(|| behind(context, &tokens[1..])),
        TokenKind::LeftSquareBracket => list(context, tokens),
        TokenKind::LeftCurlyBracket => braces(context, tokens, &expected),
        TokenKind::Atom | TokenKind::Dot => {
            // A comma at the end belongs to no value.
            let end = if is_list(last) && tokens.len() > 1 { tokens.len() - 1 } else { tokens.len() };
            let text = whole.start..tokens[end - 1].span.end;
            bare(context, text, &expected).or_else(|| behind(context, &tokens[end..]))
        }
        _ => None,
    }
}

/// The name of a second setting behind the first.
fn second_setting<'t>(context: &Context<'_>, tokens: &'t [Token]) -> Option<&'t Token> {
    let at = tokens.iter().position(|token| token.kind == TokenKind::Equals).filter(|at| *at > 0)?;
    let is_open = |token: &Token| matches!(token.kind, TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket);
    let name = &tokens[at - 1];
    (!tokens[..at].iter().any(is_open) && context.token(name).chars().all(is_of_name)).then_some(name)
}

/// Something behind a value that is whole.
fn behind(context: &Context<'_>, rest: &[Token]) -> Option<Fault> {
    let span = rest.first()?.span.start..rest.last()?.span.end;
    let is_short = context.piece(span.clone()).chars().all(|c| c.is_ascii_punctuation());
    let help = if is_short { "remove it" } else { "remove it; if it explains the value, write “#” before it" };
    Some(Fault::new(span, "something stands behind the value", help))
}

/// Values of a list that do not stand in square brackets.
fn without_brackets(context: &Context<'_>, tokens: &[Token], expected: &Expected<'_>) -> Fault {
    let span = tokens.first().map_or(0, |token| token.span.start)..tokens.last().map_or(0, |token| token.span.end);
    if expected.is_known() && !expected.takes("array") {
        return Fault::new(span, "this is not what the setting takes", expected.write_such_as());
    }
    let inside = context.piece(span.clone()).trim_matches(|c: char| "(){}[], ".contains(c));
    Fault::new(span, LIST, expected.write_list(inside))
}

fn list(context: &Context<'_>, tokens: &[Token]) -> Option<Fault> {
    let mut depth = 0_usize;
    let such = "such as [\"en\", \"es\"]";
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| &tokens[at]);
        let is_value = |token: &Token| is_text(token) || token.kind == TokenKind::Atom;
        let is_second = before.is_some_and(is_value) && is_value(token);
        let piece = context.token(token);
        match token.kind {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return behind(context, &tokens[at + 1..]);
                }
            }
            TokenKind::Equals => return None,
            _ if is_second && piece != ";" && before.is_some_and(|before| before.span.end == token.span.start) => {
                let help = format!("write one before each text and one behind it, {such}");
                return Some(Fault::new(
                    token.span.clone(),
                    "a quotation mark is missing before or behind a text here",
                    help,
                ));
            }
            _ if is_second => {
                let start = before.map_or(token.span.start, |before| before.span.end);
                let end = if piece == ";" { token.span.end } else { token.span.start };
                return Some(Fault::new(start..end, COMMA, format!("put a comma between the values, {such}")));
            }
            TokenKind::Atom => {
                let help = format!("write \"{}\", with quotation marks", piece.trim_matches(['"', '\'']));
                if let Some(fault) = bare(context, token.span.clone(), &Expected::under("", "", context.root)) {
                    return Some(Fault { help, ..fault });
                }
            }
            _ => {}
        }
    }
    None
}

fn braces(context: &Context<'_>, tokens: &[Token], expected: &Expected<'_>) -> Option<Fault> {
    let is_named = |token: &Token| token.kind == TokenKind::Equals || context.token(token).contains(':');
    if !tokens.iter().any(is_named) && tokens.len() > 2 {
        return Some(without_brackets(context, tokens, expected));
    }
    let such = expected.write_such_as();
    // Each entry: its name, “=”, and all up to the next comma.
    let mut rest = tokens.get(1..)?;
    while let [name, equals, values @ ..] = rest {
        if let Some(at) = context.token(name).find(':') {
            let at = name.span.start + at;
            return Some(Fault::new(
                at..at + 1,
                "between a name and its value stands “:”",
                format!("“=” belongs there: {such}"),
            ));
        }
        if equals.kind != TokenKind::Equals {
            break;
        }
        let ends = |token: &Token| matches!(token.kind, TokenKind::Comma | TokenKind::RightCurlyBracket);
        let end = values.iter().position(ends)?;
        if let Some(next) = values[..end].iter().position(|token| token.kind == TokenKind::Equals).filter(|at| *at > 1)
        {
            let span = values[next - 2].span.end..values[next - 1].span.start;
            return Some(Fault::new(span, COMMA, format!("put a comma between the values; {such}")));
        }
        let value = values.first()?.span.start..values.get(end.checked_sub(1)?)?.span.end;
        if let Some(fault) = bare(context, value, &expected.inner(context.token(name))) {
            return Some(fault);
        }
        if values[end].kind == TokenKind::RightCurlyBracket {
            return behind(context, &values[end + 1..]);
        }
        rest = &values[end + 1..];
    }
    None
}
