//! Headings that are not written as one, misspelt, or missing.

use super::context::{Context, Fault};

/// What is wrong with how a heading is written.
pub fn fault(context: &Context<'_>) -> Option<Fault> {
    let name = context.heading_name()?;
    let near = context.nearest_heading(&name);
    let span = context.statement.span.clone();
    let own = context.own();
    let unclosed = if own.starts_with("[[") { !own.contains("]]") } else { own.contains('[') && !own.contains(']') };
    let message = if unclosed { "this heading is not closed" } else { "this is not written as a heading is" };
    let end = span.start + own.split('#').next().unwrap_or(own).trim_end().len();
    let inside = own.trim_start_matches(|c: char| !c.is_alphanumeric());
    let inside = inside.split(|c| "]})>:#".contains(c)).next().unwrap_or_default().trim_end();
    let help = if inside == name && !name.is_empty() {
        format!("write {} alone on its line", line(&near))
    } else {
        "write it alone on its line, without blanks, such as [organization] or [plans.ride]".to_owned()
    };
    Some(Fault::new(span.start..end, message, help))
}

/// What is wrong with a heading that can be read, or with the id of a plan whose heading is missing: what stands below
/// would be taken for that of another.
pub fn lost(context: &Context<'_>) -> Option<Fault> {
    let span = context.statement.span.clone();
    if let Some(name) = context.heading_name() {
        let near = context.nearest_heading(&name);
        let help = format!("did you mean {}?", line(&near));
        return (near != name).then(|| Fault::new(span, format!("there is no heading “{name}”"), help));
    }
    let is_of_plan = context.heading.split('.').next() == Some("plans");
    let is_id = context.name() == Some("id") && context.own().trim_end().ends_with(['"', '\'']) && !is_of_plan;
    let help = "write [[plans]] in the line above it, without “#”";
    is_id.then(|| Fault::new(span.start..span.start + 2, "the heading of this plan is missing", help))
}

/// A heading as it should be written.
fn line(name: &str) -> String {
    if name == "plans" {
        "[[plans]]".to_owned()
    } else {
        format!("[{name}]")
    }
}
