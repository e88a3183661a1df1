//! Values that are not written as one.

use super::need::Need;
use super::statements::is_of_name;
use super::tokens::{Kind, Token};
use super::{Fault, Sentence, SHORT};

impl Sentence<'_> {
    pub(super) fn value_fault(&self) -> Option<Fault> {
        let (equals, need) = (self.equals()?, self.need()?);
        let behind = self.statement.tokens.get(equals + 1..)?;
        let tokens: Vec<_> = behind.iter().filter(|token| token.kind != Kind::Comment).cloned().collect();
        let Some((first, rest)) = tokens.split_first() else {
            let at = self.statement.tokens.get(equals)?.span.end;
            return Some(Fault::new(
                at..at,
                "there is no value here",
                format!("write one behind the “=”, such as {}", need.line()),
            ));
        };
        let equals = self.statement.tokens.get(equals)?.span.end;
        if self.piece(equals..first.span.start).contains('\n') {
            let help = "write it behind the “=”, on the same line";
            return Some(Fault::new(first.span.clone(), "this value stands below its setting", help));
        }
        if let Some(fault) = self.two_settings(&tokens) {
            return Some(fault);
        }
        match first.kind {
            Kind::Quoted { is_closed: true } | Kind::Long { .. } => {
                let is_list = need.takes("array") && rest.first().is_some_and(|next| next.kind == Kind::Sign(','));
                if is_list {
                    return Some(self.no_brackets(&tokens, &need));
                }
                self.inside_quotes(first, rest).or_else(|| self.behind(rest))
            }
            Kind::Quoted { is_closed: false } => Some(self.unquoted(first)),
            Kind::Sign('(') => Some(self.no_brackets(&tokens, &need)),
            Kind::Sign('[') => self.list(&tokens),
            Kind::Sign('{') => self.braces(&tokens, &need),
            Kind::Word => self.bare_value(&tokens, &need),
            _ => None,
        }
    }

    /// A second setting behind the first.
    fn two_settings(&self, tokens: &[Token]) -> Option<Fault> {
        let mut depth = 0_usize;
        for (at, token) in tokens.iter().enumerate() {
            match token.kind {
                Kind::Sign('[' | '{') => depth += 1,
                Kind::Sign(']' | '}') => depth = depth.saturating_sub(1),
                Kind::Sign('=') if depth == 0 && at > 0 => {
                    let name = &tokens[at - 1];
                    let is_name = name.kind == Kind::Word && self.piece(name.span.clone()).chars().all(is_of_name);
                    if is_name && at == 1 {
                        let help = "write each setting on a line of its own, with one name, “=” and a value";
                        return Some(Fault::new(name.span.clone(), "two names stand before this value", help));
                    }
                    if is_name {
                        let message = "two settings stand on one line";
                        return Some(Fault::new(name.span.clone(), message, "write each on a line of its own"));
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Something behind a value that is whole.
    pub(super) fn behind(&self, rest: &[Token]) -> Option<Fault> {
        let (first, last) = (rest.first()?, rest.last()?);
        let span = first.span.start..last.span.end;
        let behind = self.piece(span.clone());
        if [",", ";", "."].contains(&behind) {
            let message = format!("“{behind}” stands behind the value");
            return Some(Fault::new(span, message, "remove it: a setting ends with its line"));
        }
        if behind.chars().all(|c| "]})".contains(c)) {
            return Some(Fault::new(span, "there is a bracket too many", "remove it"));
        }
        let help = if behind.len() <= SHORT && !behind.contains('\n') {
            format!("remove it; if it explains the value, write “#” before it: # {behind}")
        } else {
            "remove it; if it explains the value, write “#” before it".to_owned()
        };
        Some(Fault::new(span, "something stands behind the value", help))
    }

    /// A list without its square brackets.
    pub(super) fn no_brackets(&self, tokens: &[Token], need: &Need<'_>) -> Fault {
        let span = tokens.first().map_or(0, |token| token.span.start)..tokens.last().map_or(0, |token| token.span.end);
        let inside = self.piece(span.clone()).trim_matches(|c: char| "(){}[],; \n\r\t".contains(c));
        if need.is_known() && !need.takes("array") {
            return Fault::new(
                span,
                format!("{} takes no list", need.name),
                format!("write a line such as {}", need.line()),
            );
        }
        let help = if inside.len() <= SHORT && !inside.contains('\n') && !inside.is_empty() {
            format!("write {}", need.with(&as_list(inside)))
        } else {
            "write “[” before its first value and “]” behind the last one, such as [\"en\", \"es\"]".to_owned()
        };
        Fault::new(span, "a list has square brackets", help)
    }

    fn list(&self, tokens: &[Token]) -> Option<Fault> {
        let mut depth = 0_usize;
        let mut before: Option<&Token> = None;
        for (at, token) in tokens.iter().enumerate() {
            let follows_value = before.is_some_and(|before| !matches!(before.kind, Kind::Sign(_)));
            match token.kind {
                Kind::Sign('[' | '{') => depth += 1,
                Kind::Sign(']' | '}') => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return self.behind(&tokens[at + 1..]);
                    }
                }
                Kind::Sign(sign @ (';' | '(' | ')')) => {
                    let help = "put a comma between the values of a list, such as [\"en\", \"es\"]";
                    return Some(Fault::new(token.span.clone(), format!("“{sign}” has no place in a list"), help));
                }
                Kind::Sign(',') if before.is_some_and(|before| matches!(before.kind, Kind::Sign(',' | '['))) => {
                    return Some(Fault::new(token.span.clone(), "there is a comma too many", "remove it"));
                }
                Kind::Quoted { is_closed: false } => return Some(self.unquoted(token)),
                Kind::Quoted { .. } | Kind::Word if follows_value => {
                    let end = before.map_or(token.span.start, |before| before.span.end);
                    let is_adjacent = end == token.span.start && token.kind == Kind::Word;
                    if is_adjacent || self.piece(token.span.clone()).ends_with('"') && token.kind == Kind::Word {
                        let help = "write one straight quotation mark before each text and one behind it, such as [\"en\", \"es\"]";
                        let message = "a quotation mark is missing before or behind a text here";
                        return Some(Fault::new(token.span.clone(), message, help));
                    }
                    let help = "put a comma between the values, such as [\"en\", \"es\"]";
                    return Some(Fault::new(end..token.span.end, "a comma is missing here", help));
                }
                Kind::Word => {
                    let word = self.piece(token.span.clone());
                    if toml::de::DeTable::parse(&format!("x = {word}")).is_err() {
                        let right = format!("\"{}\"", word.trim_matches(['"', '\'']));
                        let message = "a text in a list needs quotation marks around it";
                        return Some(Fault::new(token.span.clone(), message, format!("write {right}")));
                    }
                }
                _ => {}
            }
            before = Some(token);
        }
        None
    }
}

/// Words with quotation marks around each, in square brackets.
pub fn as_list(words: &str) -> String {
    let words = words.split([',', ';', ' ']).map(|word| word.trim().trim_matches(['"', '\'']));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")).collect();
    format!("[{}]", words.join(", "))
}
