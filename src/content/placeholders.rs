//! Marks in the text of a document: ids of headings, tags, placeholders.

use super::document::{DocumentError, Prose};
use super::Facts;

/// The words of a heading, and the id behind them: `Your Choices {#your-choices}`.
#[must_use]
pub fn heading(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    let with_id = text.strip_suffix('}').and_then(|text| text.rsplit_once("{#"));
    match with_id.filter(|(_, id)| !id.is_empty() && !id.contains([' ', '{', '}'])) {
        Some((words, id)) => (words.trim_end(), Some(id)),
        None => (text, None),
    }
}

/// HTML without its tags and comments. What is not closed stays.
#[must_use]
pub fn untagged(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let end = if tag.starts_with("!--") { "-->" } else { ">" };
        let Some((_, after)) = tag.split_once(end) else {
            text.push_str(tag);
            return text;
        };
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Replaces `{phone:ID}`, `{link:ID}`, `{email:ID}` and `{organization:NAME}`.
///
/// # Errors
/// When nothing fills one of them.
pub fn fill(file: &str, text: &str, facts: &Facts) -> Result<Prose, DocumentError> {
    let mut prose = Prose::default();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        let (placeholder, after) = from.split_once('}').unwrap_or((from, ""));
        prose.text.push_str(before);
        let shown = match placeholder.split_once(':') {
            Some(("phone", id)) => facts.named_phones().get(id).map(|phone| {
                prose.phones.push(*phone);
                phone.to_string()
            }),
            Some(("organization", name)) => facts.organization.called(name),
            Some(("email", id)) => facts.named_emails().get(id).map(ToString::to_string),
            Some(("link", id)) => facts.named_links().get(id).map(|link| {
                prose.links.push((*link).clone());
                link.to_string()
            }),
            _ => None,
        };
        prose.text.push_str(&shown.ok_or_else(|| DocumentError::Placeholder {
            file: file.to_owned(),
            placeholder: placeholder.to_owned(),
        })?);
        rest = after;
    }
    prose.text.push_str(rest);
    Ok(prose)
}
