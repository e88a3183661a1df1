//! Headings that are not written as one.

use super::statements::{is_heading, is_of_name};
use super::tokens::Kind;
use super::{Fault, Sentence};
use crate::config::shape::nearest;

impl Sentence<'_> {
    /// The dotted name of a heading, also where it is not written right; none where the statement is none.
    pub(super) fn heading_name(&self) -> Option<String> {
        let is_heading = self.statement.tokens.first()?.kind == Kind::Sign('[');
        let before = self.before_heading();
        let inside = self.own()[before..]
            .trim_start_matches(|c: char| (c.is_ascii_punctuation() || c.is_whitespace()) && c != '_');
        let name: String = inside.chars().take_while(|c| is_of_name(*c)).collect();
        // Without its brackets, a heading is the name of a group and nothing else.
        let is_group = || {
            let group = name.split('.').next().unwrap_or_default();
            let is_alone = inside[name.len()..].trim().chars().all(|c| "]})>:".contains(c));
            is_alone && self.root.get("properties").is_some_and(|groups| groups.get(group).is_some())
        };
        (is_heading || before > 0 || is_group()).then_some(name)
    }

    /// How many bytes of signs, or of a slip of the finger, stand before a heading.
    fn before_heading(&self) -> usize {
        const MOST: usize = 6;
        let own = self.own();
        let at = own.find('[').filter(|at| *at <= MOST && self.equals().is_none() && is_heading(&own[*at..]));
        at.unwrap_or(0)
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
        let right = Self::heading_line(&self.nearest_heading(&name));
        let own = self.own();
        let span = self.statement.span.clone();
        let rest = own.trim_start_matches('[');
        let opening = own.len() - rest.len();
        let before = self.before_heading();
        if before > 0 {
            let shown = span.start..span.start + before;
            return Some(Fault::new(shown, "something stands before this heading", format!("remove it: {right}")));
        }
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
            return Some(Fault::new(span, message, "write it such as [organization] or [plans.ride]"));
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

    /// A plan whose own heading is missing, or a heading of which only some letters are right: what stands under it would
    /// be taken for that of another.
    pub(super) fn lost_plan(&self) -> Option<Fault> {
        if let Some(name) = self.heading_name() {
            let near = self.nearest_heading(&name);
            let is_other = !name.is_empty() && near != name;
            let help = format!("did you mean {}?", Self::heading_line(&near));
            let message = format!("there is no heading “{name}”");
            return is_other.then(|| Fault::new(self.statement.span.clone(), message, help));
        }
        let (span, name) = self.name()?;
        let is_inside = self.heading.split('.').next() == Some("plans");
        let help = "write [[plans]] in the line above it, without “#”";
        (name == "id" && !is_inside).then(|| Fault::new(span, "the heading of this plan is missing", help))
    }

    /// The name of a heading that the kiosk knows, when one is near.
    pub(super) fn nearest_heading(&self, name: &str) -> String {
        let Some(groups) = self.root.get("properties").and_then(serde_json::Value::as_object) else {
            return name.to_owned();
        };
        let (group, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        if groups.contains_key(group) {
            return name.to_owned();
        }
        nearest(group, groups.keys().map(String::as_str))
            .map_or_else(|| name.to_owned(), |near| format!("{near}{rest}"))
    }
}
