//! Settings whose name, or the “=” behind it, is not written as it should be.

use super::context::{plain, Context, Fault};
use super::statements::{is_of_name, is_text};
use crate::check::expected::Expected;

/// What is wrong with the name before the “=”.
pub fn name_fault(context: &Context<'_>) -> Option<Fault> {
    let name = context.name()?;
    let is_odd = |c: &char| !is_of_name(*c) && !matches!(c, '"' | '\'');
    let odd = name.chars().find(|c| is_odd(c) && !c.is_whitespace()).or_else(|| name.chars().find(is_odd))?;
    let message = match odd {
        ' ' | '\t' => "there is a blank in the name of this setting".to_owned(),
        odd => format!("the name of a setting cannot hold “{odd}”"),
    };
    let start = context.statement.span.start;
    let expected = context.expected();
    let value = context.own()[name.len()..].trim_start_matches([' ', '\t', '=']);
    let explain = "a line that only explains begins with “#”";
    let help = if expected.is_known() {
        format!("{}; {explain}", expected.write(value))
    } else {
        format!("write it with letters from A to Z, digits, “-” and “_” only; {explain}")
    };
    Some(Fault::new(start..start + name.len(), message, help))
}

/// What is wrong with a line that has no “=”.
pub fn without_equals(context: &Context<'_>) -> Option<Fault> {
    if context.equals().is_some() || context.heading_name().is_some() {
        return None;
    }
    let (own, start) = (context.own(), context.statement.span.start);
    let is_name = |name: &str| !name.is_empty() && name.chars().all(is_of_name);
    if let Some((name, value)) = own.split_once(':').filter(|(name, _)| is_name(name.trim_end())) {
        let at = start + name.len();
        let message = "between the name of a setting and its value stands “:”";
        return Some(Fault::new(at..at + 1, message, format!("“=” belongs there: {}", write(context, value.trim()))));
    }
    let name = context.seeming_name();
    let value = own[name.len()..].trim();
    let is_value = context.statement.tokens.get(1).is_some_and(is_text);
    if is_name(name) && !value.is_empty() && (is_value || context.expected().is_known()) {
        let at = start + name.len();
        return Some(Fault::new(at..at, "the “=” is missing here", write(context, value)));
    }
    let help = "write the name of the setting, “=” and its value; a line that only explains begins with “#”";
    Some(Fault::new(context.statement.span.clone(), "this line is not a setting", help))
}

/// Help that shows the setting with its value, between quotation marks where they are missing.
fn write(context: &Context<'_>, value: &str) -> String {
    let expected = Expected::under(context.heading, &plain(context.seeming_name()), context.root);
    let is_text = expected.takes("string") && !expected.takes_number() && !expected.takes("boolean");
    match value {
        "" => expected.write_such_as(),
        _ if is_text && !value.contains(['"', '\'']) => expected.write_text(value),
        _ => expected.write(value),
    }
}
