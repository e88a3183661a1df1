//! What is wrong with a line that is no message: each slip of its own has its own words.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::language::lint::Finding;

const LIKE: &str = "such as: close = Close";

/// What is wrong, and where.
pub fn slip(text: &str, error: &ParserError) -> Finding {
    let piece = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let piece = piece.start.min(text.len())..piece.end.min(text.len());
    let junk = text.get(piece.clone()).unwrap_or_default();
    let blank = junk.len() - junk.trim_start_matches(['\n', '\r']).len();
    let start = piece.start + blank;
    let line = junk[blank..].lines().next().unwrap_or_default().trim_end();
    let (span, message, help) = of_line(line).map_or_else(
        || of_words(text, piece.clone(), start..start + line.len(), error),
        |(range, message, help)| (start + range.start..start + range.end, message, help),
    );
    Finding::new(span, "syntax", message, help)
}

type Slip = (Range<usize>, String, String);

/// What is wrong up to the “=”, with its place in the line.
fn of_line(line: &str) -> Option<Slip> {
    let words = line.trim_start();
    let slip = |range: Range<usize>, message: String, help: String| Some((range, message, help));
    if let Some(note) = words.strip_prefix('#').map(|rest| rest.trim_start_matches('#')) {
        let marks = words.len() - note.len();
        let help = if marks > 3 { format!("write: # {note}") } else { format!("write: {} {note}", &words[..marks]) };
        return slip(0..line.len(), "a note begins with “#” and a blank".to_owned(), help);
    }
    if words.starts_with('.') {
        let help = "write the name of its message in a line above it, such as: interpreter-message =".to_owned();
        return slip(0..line.len(), "this line belongs to no message".to_owned(), help);
    }
    let name = name(words);
    if words.len() < line.len() && !name.is_empty() {
        let help = format!("begin it at the left margin: {words}");
        return slip(0..line.len(), "a blank stands before this message".to_owned(), help);
    }
    let rest = words[name.len()..].trim_start();
    let at = line.len() - rest.len();
    if rest.starts_with([':', '：']) && !name.is_empty() {
        let help = format!("write: {name} = {}", rest.trim_start_matches([':', '：']).trim());
        return slip(at..at + 1, "behind a message’s name stands “=”, and no colon".to_owned(), help);
    }
    if rest.starts_with('=') && !name.is_empty() {
        return None;
    }
    if let Some((before, _)) = line.split_once('=') {
        let before = before.trim_end();
        let message = format!("“{}” is no name of a message: it has letters, digits and hyphens only", before.trim());
        return slip(0..before.len(), message, format!("write the name as the kiosk’s own files do, {LIKE}"));
    }
    let help = format!("write the message’s name, “=” and its words, {LIKE}; a line that goes on begins with a blank");
    slip(0..line.len(), "this line has no “=”".to_owned(), help)
}

/// The name that a line begins with; nothing where it begins otherwise.
pub(super) fn name(line: &str) -> &str {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(line.len());
    let is_name = line.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_name {
        &line[..end]
    } else {
        ""
    }
}

/// What is wrong with the words of a message.
fn of_words(text: &str, piece: Range<usize>, line: Range<usize>, error: &ParserError) -> Slip {
    let at = error.pos.start.clamp(piece.start, piece.end);
    let before = text.get(piece.start..at).unwrap_or_default();
    let last = |mark: char| before.rfind(mark).map(|found| piece.start + found..piece.start + found + 1);
    let is_choice = text.get(piece.clone()).unwrap_or_default().contains("->");
    let is_closed = text.get(at..piece.end).unwrap_or_default().contains('}');
    let say = |span: Range<usize>, message: &str, help: &str| (span, message.to_owned(), help.to_owned());
    match error.kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::MissingValue if !before.contains('{') => say(
            line,
            "this message has no words",
            "write them behind the “=”, or remove the line: the kiosk then says its own",
        ),
        ErrorKind::MissingDefaultVariant => say(
            last('[').unwrap_or(line),
            "none of these cases is marked as the one for all the rest",
            "put a star before the last one: *[other]",
        ),
        ErrorKind::UnbalancedClosingBrace => {
            say(at..at + 1, "this brace closes, and none opens before it", "remove it, or write “{” where it belongs")
        }
        ErrorKind::UnterminatedStringLiteral => say(
            last('"').unwrap_or(line),
            "within braces, a quotation opens here and does not close",
            "remove the quotation mark, or close it before the “}”",
        ),
        _ if is_choice => say(
            last('{').unwrap_or(line),
            "the cases of this message are not written as they should be",
            "begin each case in a line of its own, with blanks before it: [one] …, the last one as *[other] …, then “}”",
        ),
        ErrorKind::ExpectedToken('}') if !is_closed => {
            say(last('{').unwrap_or(line), "this brace is not closed", "write “}” behind the name, such as { $number }")
        }
        _ if before.contains('{') => say(
            last('{').unwrap_or(line),
            "what stands in these braces is nothing that the kiosk can fill",
            "write it exactly as the kiosk’s own files do, such as { $number }",
        ),
        _ => say(
            line,
            "this line is not written as the kiosk’s words are",
            "write each message in one line, such as: close = Close",
        ),
    }
}
