//! Values without quotation marks that are neither a number nor true or false.

use std::ops::Range;

use super::need::Need;
use super::tokens::{Kind, Token};
use super::value::as_list;
use super::{Fault, Sentence, SHORT};
use crate::config::schema::Node;

pub mod number;
pub use number::iso_day;

impl Sentence<'_> {
    /// A value that begins with a word, with all that stands behind it.
    pub(super) fn bare_value(&self, tokens: &[Token], need: &Need<'_>) -> Option<Fault> {
        let (first, mut last) = (tokens.first()?, tokens.last()?);
        let mut is_followed = false;
        if let [.., before, end] = tokens {
            if matches!(end.kind, Kind::Sign(',' | ';')) {
                (last, is_followed) = (before, true);
            }
        }
        let fault = self.bare(first.span.start..last.span.end, need);
        fault.or_else(|| if is_followed { self.behind(tokens.get(tokens.len() - 1..)?) } else { None })
    }

    /// What is wrong with a bare value, if anything is.
    pub(super) fn bare(&self, span: Range<usize>, need: &Need<'_>) -> Option<Fault> {
        let text = self.piece(span.clone());
        if toml::de::DeTable::parse(&format!("x = {text}")).is_ok() {
            return None;
        }
        let lower = text.to_lowercase();
        let fault = |message: String, help: String| Some(Fault::new(span.clone(), message, help));
        if ["none", "null", "nil", "n/a", "undefined"].contains(&&*lower) && !need.takes("boolean") {
            let help = format!("remove the line, or write one such as {}", need.line());
            return fault(format!("“{text}” is not a value"), help);
        }
        if need.takes("boolean") || (!need.is_known() && ["true", "false"].contains(&&*lower)) {
            let message = "this is written as true or false, in small letters and without quotation marks";
            let help = match truth(text) {
                Some(truth) => format!("write {}", need.with(&truth.to_string())),
                None => format!("write {} or {}", need.with("true"), need.with("false")),
            };
            return fault(message.to_owned(), help);
        }
        if need.takes_number() {
            let (message, help) = number::advice(text, need);
            return fault(message.to_owned(), help);
        }
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let is_phone = digits >= 7 && text.chars().all(|c| c.is_ascii_digit() || "+-.() /".contains(c));
        if need.format() == "date" || (!is_phone && !need.is_known() && iso_day(text).is_some()) {
            let right = iso_day(text).unwrap_or_else(|| "2026-11-01".to_owned());
            let help = format!(
                "write year, month and day between quotation marks, such as {}",
                need.with(&format!("\"{right}\""))
            );
            let digits = |c: char| c.is_ascii_digit() || c == '-';
            if iso_day(text).is_none() && text.chars().all(digits) {
                return fault("this is not a day of the calendar".to_owned(), help);
            }
            return fault("this is not a date as the kiosk reads it".to_owned(), help);
        }
        if is_phone {
            let message = "a telephone number needs quotation marks around it";
            return fault(message.to_owned(), format!("write {}", need.with(&format!("\"{text}\""))));
        }
        if need.takes("array") {
            let help = if text.len() <= SHORT { need.with(&as_list(text)) } else { need.line() };
            return fault(
                "a list has square brackets, and each text in it quotation marks".to_owned(),
                format!("write {help}"),
            );
        }
        if !need.is_known() && text.starts_with(|c: char| c.is_ascii_digit()) {
            let (message, help) = number::advice(text, need);
            return fault(message.to_owned(), help);
        }
        if need.takes("object") && !need.takes("string") || (need.takes("object") && digits > 0) {
            return fault(
                format!("this is not what {} needs", need.name),
                format!("write a line such as {}", need.line()),
            );
        }
        let is_web = need.format() == "web-address" || lower.contains("://") || lower.starts_with("www.");
        let message = if is_web {
            "a web address needs quotation marks around it"
        } else {
            "a text needs quotation marks around it"
        };
        let plain = text.trim_matches(['"', '\'', ',', ';']);
        let right = if is_web && !plain.contains("://") { format!("https://{plain}") } else { plain.to_owned() };
        let is_short = right.len() <= SHORT && !right.contains(['"', '\\', '\n']);
        let help = if is_short { need.with(&format!("\"{right}\"")) } else { need.line() };
        fault(
            message.to_owned(),
            format!("write {}{help}", if is_short { "" } else { "it between straight quotation marks, such as " }),
        )
    }
}

/// What a word means where true or false belongs.
pub fn truth(word: &str) -> Option<bool> {
    match &*word.to_lowercase() {
        "yes" | "on" | "true" | "y" => Some(true),
        "no" | "off" | "false" | "n" | "never" => Some(false),
        _ => None,
    }
}

/// What to write where a text or a time stands in place of a number.
pub fn number(text: &str, name: &str, node: &Node) -> String {
    number::advice(text.trim(), &Need::at(name, node)).1
}
