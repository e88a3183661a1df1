//! Secrets in settings, such as a PIN that somebody wrote in place of its hash: what is quoted of a file has none of them.

use std::ops::Range;

use super::nearest::nearest;

/// The group whose settings are all secrets.
const SECRET_GROUP: &str = "exit";

/// Returns whether the value of a setting must not be repeated, by its dotted name: that of a PIN or password, and whatever
/// stands under `[exit]`, also where the name is misspelt or not written as one.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words = || lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words().next().is_some_and(is_secret_group) || words().any(is_secret_word)
}

fn is_secret_word(word: &str) -> bool {
    word == "pin" || word == "pins" || word.starts_with("passw")
}

fn is_secret_group(group: &str) -> bool {
    nearest(group, [SECRET_GROUP].into_iter()).is_some()
}

/// Returns the bytes of a line of `text` that may hold a secret; `line` is the line's bytes in the text.
pub(super) fn secret_part(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let own = &text[line.clone()];
    if let Some(at) = end_of_secret_name(own) {
        return Some(line.start + at..line.end);
    }
    let mut above = text[..line.start].lines().rev().map(str::trim).filter(|line| !line.is_empty());
    let follows_name =
        above.clone().next().is_some_and(|line| line.ends_with('=') && end_of_secret_name(line).is_some());
    let heading = above.find(|line| line.starts_with('[')).unwrap_or_default();
    let is_in_group = is_secret_group(heading.trim_matches(['[', ']', ' '])) && !own.trim_start().starts_with('[');
    let value = own.find(['=', ':']).map_or(0, |at| at + 1);
    (follows_name || is_in_group).then_some(line.start + value..line.end)
}

/// Returns where the first name of a secret ends in a line.
fn end_of_secret_name(line: &str) -> Option<usize> {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let mut start = 0;
    while let Some(from) = line[start..].find(is_of_name).map(|at| start + at) {
        let end = line[from..].find(|c| !is_of_name(c)).map_or(line.len(), |at| from + at);
        if line[from..end].to_lowercase().split(['_', '-']).any(is_secret_word) {
            return Some(end);
        }
        start = end;
    }
    None
}

/// Returns a message without the words of a secret that it quotes.
pub(super) fn without_words_of(message: &str, secret: &str) -> String {
    let words = secret.split(|c: char| !c.is_alphanumeric());
    // Shorter words without a digit may stand in any message.
    let is_telling = |word: &&str| word.chars().any(|c| c.is_ascii_digit()) || word.chars().count() > 3;
    words.filter(is_telling).fold(message.to_owned(), |message, word| message.replace(word, "***"))
}
