//! Marks in the words of a message that members would see as they are written.

use crate::language::lint::Finding;

use super::slips;

/// How many characters a mark of HTML has at most.
const LONGEST_TAG: usize = 40;

/// What of a message's words is shown otherwise than it was meant. `is_whole` when no placeholder stands at their ends.
pub fn check(words: &str, is_whole: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |at: usize, length: usize, message: String, help: &str| {
        findings.push(Finding::new(at..at + length, "shown", message, help));
    };
    let inner = words.trim_end().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if is_whole && inner.is_some_and(|inner| !inner.contains('"')) {
        let help = "remove the two quotation marks";
        say(0, words.trim_end().len(), "members would see the quotation marks".to_owned(), help);
    }
    for (at, _) in words.match_indices('<') {
        let end = words[at..].char_indices().take(LONGEST_TAG).find(|(_, c)| *c == '>');
        let tag = end.map(|(end, _)| &words[at..=at + end]);
        if let Some(tag) = tag.filter(|tag| tag[1..].starts_with(|c: char| c.is_ascii_alphabetic())) {
            let message = format!("members would see “{tag}”: the kiosk does not follow HTML");
            say(at, tag.len(), message, "remove it, and the mark that closes it");
        }
    }
    for mark in ["**", "__", "\\n"] {
        if let Some(at) = words.find(mark) {
            let message = format!("members would see “{mark}”: the kiosk shows these words as they are written");
            say(at, mark.len(), message, "remove it");
        }
    }
    // The first line stands behind the message's name.
    let mut start = 0;
    for line in words.split_inclusive('\n') {
        let message = line.trim_start();
        let name = slips::name(message);
        let rest = message[name.len()..].trim_start();
        if start > 0 && !name.is_empty() && rest.starts_with('=') {
            let at = start + line.len() - message.len();
            let said =
                format!("this line begins with a blank, so that “{}” is shown with the words above", message.trim());
            say(at, message.trim_end().len(), said, "begin it at the left margin");
        }
        start += line.len();
    }
    findings
}
