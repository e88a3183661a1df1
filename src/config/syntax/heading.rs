//! Headings that are not written as one.

use super::statements::is_of_name;
use super::tokens::Kind;
use super::{Fault, Sentence};

impl Sentence<'_> {
    /// The dotted name of a heading, also where it is not written right; none where the statement is none.
    pub(super) fn heading_name(&self) -> Option<String> {
        let is_heading = self.statement.tokens.first()?.kind == Kind::Sign('[');
        let inside = self.own().trim_start_matches(|c: char| "[{(<".contains(c) || c.is_whitespace());
        let name: String = inside.chars().take_while(|c| is_of_name(*c)).collect();
        // Without its brackets, a heading is the name of a group and nothing else.
        let is_group = || {
            let group = name.split('.').next().unwrap_or_default();
            let is_alone = inside[name.len()..].trim().chars().all(|c| "]})>:".contains(c));
            is_alone && self.root.get("properties").is_some_and(|groups| groups.get(group).is_some())
        };
        (is_heading || is_group()).then_some(name)
    }

    /// A heading as it should be written.
    fn heading_line(name: &str) -> String {
        match name {
            "plans" => "[[plans]]".to_owned(),
            "" => "[organization]".to_owned(),
            name => format!("[{name}]"),
        }
    }

    pub(super) fn heading_fault(&self) -> Option<Fault> {
        let name = self.heading_name()?;
        let right = Self::heading_line(&name);
        let own = self.own();
        let span = self.statement.span.clone();
        let rest = own.trim_start_matches('[');
        let opening = own.len() - rest.len();
        if opening == 0 {
            return Some(Fault::new(span, "a heading has square brackets", format!("write {right}")));
        }
        if name.is_empty() {
            return Some(Fault::new(
                span,
                "this heading has no name",
                "write one such as [organization], or [[plans]]",
            ));
        }
        let shown = |end: usize| span.start..span.start + end.min(own.len());
        let Some((inside, behind)) = rest.split_once(']') else {
            let end = own.split_once('#').map_or(own, |(before, _)| before).trim_end().len();
            return Some(Fault::new(shown(end), "this heading is not closed", format!("write {right}")));
        };
        if inside.trim() != name {
            let odd = inside.trim().chars().find(|c| !is_of_name(*c));
            let message = match odd {
                Some(' ') => "there is a blank in the name of this heading".to_owned(),
                Some(odd) => format!("the name of a heading cannot hold “{odd}”"),
                None => "the name of this heading cannot be read".to_owned(),
            };
            return Some(Fault::new(
                span,
                message,
                "write it as the guide has it, such as [organization] or [plans.ride]",
            ));
        }
        let closing = 1 + behind.len() - behind.trim_start_matches(']').len();
        let end = opening + inside.len() + closing;
        if closing != opening {
            let message =
                if closing < opening { "this heading is not closed" } else { "this heading has a bracket too many" };
            return Some(Fault::new(shown(end), message, format!("write {right}")));
        }
        let behind = own[end..].trim();
        if behind.is_empty() || behind.starts_with('#') {
            return None;
        }
        let start = span.start + own.len() - own[end..].trim_start().len();
        let help = format!("write {right} alone on its line; what only explains begins with “#”");
        Some(Fault::new(start..start + behind.len(), "something stands behind this heading", help))
    }
}
