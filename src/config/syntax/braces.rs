//! Values in braces that are not written right.

use super::bare::number;
use super::need::Need;
use super::tokens::{Kind, Token};
use super::{Fault, Sentence};

impl Sentence<'_> {
    pub(super) fn braces(&self, tokens: &[Token], need: &Need<'_>) -> Option<Fault> {
        let such = if need.takes("object") { need.line() } else { "hours = { from = 8, to = 20 }".to_owned() };
        let has_names = tokens.iter().any(|token| {
            token.kind == Kind::Sign('=') || (token.kind == Kind::Word && self.piece(token.span.clone()).contains(':'))
        });
        if !has_names && tokens.len() > 2 {
            if need.takes("array") || !need.takes("object") {
                return Some(self.no_brackets(tokens, need));
            }
            let span = tokens.first()?.span.start..tokens.last()?.span.end;
            let message = "in braces, each value has its name and “=” before it";
            return Some(Fault::new(span, message, format!("write such as {such}")));
        }
        let mut depth = 0_usize;
        let mut name = "";
        let mut is_value = false;
        let mut before: Option<&Token> = None;
        for (at, token) in tokens.iter().enumerate() {
            let piece = self.piece(token.span.clone());
            match token.kind {
                Kind::Sign('{' | '[') => depth += 1,
                Kind::Sign('}' | ']') => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return self.behind(&tokens[at + 1..]);
                    }
                }
                Kind::Sign('=') => is_value = true,
                Kind::Sign(',') => is_value = false,
                Kind::Sign(sign) => {
                    let message = format!("“{sign}” has no place in braces");
                    let help = format!("put a comma between the values, such as {such}");
                    return Some(Fault::new(token.span.clone(), message, help));
                }
                Kind::Quoted { is_closed: false } => return Some(self.unquoted(token)),
                Kind::Word if !is_value && piece.starts_with(|c: char| c.is_ascii_digit()) && at > 2 => {
                    let start = tokens[at - 2].span.start;
                    let (message, help) = number::advice(self.piece(start..token.span.end), &need.inner(name));
                    return Some(Fault::new(start..token.span.end, message, help));
                }
                Kind::Word if !is_value && (piece.contains(':')) => {
                    let at = token.span.start + piece.find(':').unwrap_or_default();
                    let message = "between a name and its value stands “:”";
                    return Some(Fault::new(at..at + 1, message, format!("write “=” instead, such as {such}")));
                }
                Kind::Word | Kind::Quoted { .. } | Kind::Long { .. } => {
                    let ended = before.filter(|before| !matches!(before.kind, Kind::Sign(_)));
                    if let Some(before) = ended {
                        let is_unit = is_value && token.kind == Kind::Word && !self.is_before_equals(tokens, at);
                        if is_unit {
                            let whole = before.span.start..token.span.end;
                            return self.bare(whole, &need.inner(name)).or_else(|| self.behind(&tokens[at..=at]));
                        }
                        let message = if is_value { "a comma is missing here" } else { "the “=” is missing here" };
                        let help = format!("put a comma between the values, and “=” before each, such as {such}");
                        return Some(Fault::new(before.span.end..token.span.end, message, help));
                    }
                    if !is_value {
                        name = piece;
                    } else if token.kind == Kind::Word
                        && !tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Word)
                    {
                        if let Some(fault) = self.bare(token.span.clone(), &need.inner(name)) {
                            return Some(fault);
                        }
                    }
                }
                _ => {}
            }
            before = Some(token);
        }
        None
    }

    fn is_before_equals(&self, tokens: &[Token], at: usize) -> bool {
        tokens
            .get(at + 1)
            .is_some_and(|next| next.kind == Kind::Sign('=') || self.piece(next.span.clone()).starts_with(':'))
    }
}
