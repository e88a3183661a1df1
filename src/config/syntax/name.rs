//! Names of settings that are not written as one, and lines without “=”.

use super::need::Need;
use super::statements::is_of_name;
use super::tokens::Kind;
use super::{Fault, Sentence, SHORT};

/// Signs that stand before a line in lists and comments of other files.
const MARKS: [&str; 12] = ["//", "--", "•", "·", "●", "–", ">", "*", "-", ";", "+", "/"];

/// The parts of a dotted name.
pub(super) fn parts(name: &str) -> impl Iterator<Item = String> + '_ {
    name.split('.').map(plain).filter(|part| !part.is_empty())
}

/// A name as it should be written.
pub(super) fn plain(name: &str) -> String {
    let name = without_mark(name).map_or(name, |(_, rest)| rest);
    let kept = |c: &char| c.is_alphanumeric() || c.is_whitespace() || is_of_name(*c);
    name.chars().filter(kept).collect::<String>().split_whitespace().collect::<Vec<_>>().join("_")
}

/// The mark before a line, and what stands behind it.
fn without_mark(line: &str) -> Option<(&'static str, &str)> {
    MARKS
        .iter()
        .find_map(|mark| Some((*mark, line.strip_prefix(mark)?.trim_start())))
        .filter(|(_, rest)| !rest.is_empty())
}

impl Sentence<'_> {
    pub(super) fn name_fault(&self) -> Option<Fault> {
        let (span, name) = self.name()?;
        let equals = self.statement.tokens.get(self.equals()?)?.span.clone();
        if name.is_empty() {
            let help = "write it before the “=”, such as name = \"Imperial\"";
            return Some(Fault::new(equals, "the name of the setting is missing", help));
        }
        let value = self.piece(equals.end..self.statement.span.end).trim();
        if value.starts_with('=') {
            let help = format!("write one: {}", short(&plain(name), value.trim_start_matches(['=', ' '])));
            return Some(Fault::new(equals.start..equals.end + 1, "“=” stands here twice", help));
        }
        let right = short(&plain(name), value);
        if let Some((mark, _)) = without_mark(name) {
            let message = format!("“{mark}” stands before the name of the setting");
            let help = format!("remove it: {right}; a line that only explains begins with “#”");
            return Some(Fault::new(span.start..span.start + mark.len(), message, help));
        }
        if name.ends_with(':') {
            let at = span.end - 1;
            return Some(Fault::new(at..equals.end, "“:” stands before the “=”", format!("write “=” only: {right}")));
        }
        let is_odd = |c: &char| !is_of_name(*c) && !matches!(c, '"' | '\'');
        let odd = name.chars().find(|c| is_odd(c) && !c.is_whitespace()).or_else(|| name.chars().find(is_odd))?;
        let message = match odd {
            ' ' | '\t' => "there is a blank in the name of this setting".to_owned(),
            odd => format!("the name of a setting cannot hold “{odd}”"),
        };
        let known = Need::of(self.heading, &plain(name), self.root).is_known();
        let help = match odd {
            _ if known => format!("write {right}"),
            ' ' | '\t' => "write “_” in its place; a line that only explains begins with “#”".to_owned(),
            _ => {
                "write it with letters from A to Z, digits, “-” and “_” only; a line that only explains begins with “#”"
                    .to_owned()
            }
        };
        Some(Fault::new(span, message, help))
    }

    /// A line without “=”.
    pub(super) fn no_setting(&self) -> Option<Fault> {
        if self.equals().is_some() || self.heading_name().is_some() {
            return None;
        }
        let (own, span) = (self.own(), self.statement.span.clone());
        let explains = "a line that only explains begins with “#”";
        if let Some((before, after)) = own.split_once(':') {
            let name = plain(before.trim());
            if !before.trim().contains(' ')
                && before.chars().all(|c| is_of_name(c) || c == ' ')
                && !after.starts_with("//")
            {
                let right = self.valued(&name, after.trim());
                let at = span.start + before.len();
                let message = "between the name of a setting and its value stands “:”";
                return Some(Fault::new(at..at + 1, message, format!("write “=” instead: {right}")));
            }
        }
        if let [first, second, ..] = self.statement.tokens.as_slice() {
            let name = self.piece(first.span.clone());
            let is_value = matches!(second.kind, Kind::Quoted { .. } | Kind::Long { .. } | Kind::Sign('{' | '['));
            let is_known = Need::of(self.heading, name, self.root).is_known();
            if first.kind == Kind::Word
                && name.chars().all(is_of_name)
                && (is_value || is_known)
                && self.own().len() <= SHORT
            {
                let right = self.valued(name, self.piece(second.span.start..span.end));
                return Some(Fault::new(
                    first.span.end..first.span.end,
                    "the “=” is missing here",
                    format!("write {right}"),
                ));
            }
        }
        let help = format!("write the name of the setting, “=” and its value; {explains}");
        Some(Fault::new(span, "this line is not a setting", help))
    }

    /// A setting with its value, between quotation marks where they are missing.
    fn valued(&self, name: &str, value: &str) -> String {
        let need = Need::of(self.heading, name, self.root);
        let is_text = !need.takes_number() && !need.takes("boolean") && need.takes("string");
        if value.is_empty() {
            need.line()
        } else if is_text && !value.contains(['"', '\'']) && value.len() <= SHORT {
            need.with(&format!("\"{value}\""))
        } else {
            short(name, value)
        }
    }
}

/// A line with its value where that is short, and without where it is not.
fn short(name: &str, value: &str) -> String {
    if value.len() <= SHORT && !value.contains('\n') {
        format!("{name} = {value}")
    } else {
        format!("{name} = …")
    }
}
