//! Marks in words that the kiosk shows as they are written: members would see them.

use super::finding::Finding;

/// Finds marks that members would see as they are written.
pub(super) fn check(words: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |piece: &str, message: String, help: &str| {
        let at = piece.as_ptr() as usize - words.as_ptr() as usize;
        findings.push(Finding::new(at..at + piece.len(), "shown", message, help));
    };
    let whole = words.trim_end();
    if whole.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).is_some_and(|inner| !inner.contains('"')) {
        say(whole, "members would see the quotation marks".to_owned(), "remove the two quotation marks");
    }
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let is_message = |line: &&str| line.split_once('=').is_some_and(|(name, _)| is_name(name.trim()));
    if let Some(line) = words.lines().skip(1).map(str::trim).find(is_message) {
        let message = format!("this line begins with a blank, so that “{line}” is shown with the words above");
        say(line, message, "begin it at the left margin");
    }
    let tag = words.find('<').and_then(|at| Some(&words[at..=at + words[at..].find('>')?]));
    let tag = tag.filter(|tag| tag[1..].starts_with(|c: char| c.is_ascii_alphabetic()));
    let marks = ["**", "__", "\\n"].into_iter().filter_map(|mark| Some(&words[words.find(mark)?..][..mark.len()]));
    for mark in tag.into_iter().chain(marks) {
        let message = format!("members would see “{mark}”: the kiosk shows these words as they are written");
        say(mark, message, "remove it, and the mark that closes it");
    }
    if let Some(sign) = words.match_indices('&').find_map(|(at, _)| named_sign(&words[at..])) {
        let message = format!("members would see “{sign}”: the kiosk shows these words as they are written");
        say(sign, message, "write the sign itself, such as & or é");
    }
    findings
}

/// The sign that HTML names at the beginning of a text, such as `&amp;` or `&#38;`.
fn named_sign(text: &str) -> Option<&str> {
    const LONGEST: usize = 10;
    let end = text.find(';').filter(|end| (3..=LONGEST).contains(end))?;
    let is_name = text[1..end].trim_start_matches('#').chars().all(|c| c.is_ascii_alphanumeric());
    is_name.then(|| &text[..=end])
}
