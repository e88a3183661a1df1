//! What the TOML parser says, in words for somebody who has never seen TOML.

use std::sync::Arc;

use super::report::{Diagnostic, Source};

/// What a fault is, and what to write instead.
struct Advice {
    message: &'static str,
    help: &'static str,
}

const NO_VALUE: Advice =
    Advice { message: "there is no value here", help: "write a value behind the “=”, such as name = \"Imperial\"" };

/// By how the parser's own message begins; the first that fits.
const ADVICE: [(&[&str], Advice); 12] = [
    (
        &["missing value", "key with no value", "invalid value"],
        NO_VALUE,
    ),
    (
        &["string values must be quoted"],
        Advice { message: "a text needs quotation marks around it", help: "write it between straight quotation marks, such as name = \"Imperial\"" },
    ),
    (
        &["invalid basic string", "invalid literal string", "invalid multi-line", "missing opening quote", "missing closing quote"],
        Advice { message: "a quotation mark is missing", help: "write one straight quotation mark before the text and one behind it, on the same line" },
    ),
    (
        &["unclosed array table", "unclosed table"],
        Advice { message: "this heading is not closed", help: "close it with as many brackets as open it: [organization], or [[plans]]" },
    ),
    (
        &["unclosed array", "missing comma between array"],
        Advice { message: "this list is not written to its end", help: "put a comma between its values and close it with “]”, such as [\"en\", \"es\"]" },
    ),
    (
        &["unclosed inline table", "missing comma between key-value", "invalid inline table", "missing key for inline"],
        Advice { message: "these braces are not written to their end", help: "put a comma between the values and close with “}”, such as { from = 8, to = 20 }" },
    ),
    (
        &["extra comma"],
        Advice { message: "there is a comma too many", help: "remove the comma" },
    ),
    (
        &["missing assignment", "invalid key-value pair", "extra assignment", "extra `=`", "unexpected `=`"],
        Advice { message: "this line is not written as a setting", help: "write the name of the setting, “=” and its value, such as fullscreen = true; a line that only explains begins with “#”" },
    ),
    (
        &["invalid unquoted key", "unquoted keys", "keys cannot"],
        Advice { message: "the name of a setting cannot hold this", help: "write it with letters, digits, “-” and “_” only; a line that only explains begins with “#”" },
    ),
    (
        &["missing escaped", "invalid escape", "too few unicode"],
        Advice { message: "“\\” has a meaning of its own in a text", help: "write “\\\\” for one “\\”, or put the text between single quotation marks: 'C:\\pictures'" },
    ),
    (
        &["cannot recurse", "recursion limit"],
        Advice { message: "there are too many brackets within brackets", help: "no setting needs more than three levels: remove the brackets" },
    ),
    (
        &["invalid comment character"],
        Advice { message: "there is a hidden character here", help: "delete the line and type it anew" },
    ),
];

/// A fault of writing.
pub fn diagnostic(error: &toml::de::Error, source: &Arc<Source>) -> Diagnostic {
    let span = error.span().unwrap_or_default();
    let text = &source.text;
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |length| at + length);
    let line = text.get(span.start..).map_or("", |_| {
        let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
        &text[start..line_end(span.start)]
    });
    let diagnostic =
        |message: &str, help: &str| Diagnostic::error("syntax", message).help(help).at(source, span.clone());
    if line.contains('\0')
        || text.get(span.clone()).is_some_and(|piece| piece.contains(|c: char| c.is_control() && c != '\n'))
    {
        return diagnostic("there is a hidden character here", "delete the line and type it anew");
    }
    if line.contains(['“', '”', '„', '«', '»']) && !line.contains('"') {
        return diagnostic(
            "these quotation marks are curly, and the kiosk reads straight ones only",
            "type the straight quotation mark \" before and behind the text",
        );
    }
    let said = error.message();
    if !line.contains('=') && !line.trim_start().starts_with('[') && said.starts_with("key with no value") {
        return match line.split_once(':') {
            Some((name, _)) if !name.trim().contains(' ') => diagnostic(
                "between the name of a setting and its value stands “:”",
                "write “=” instead, such as name = \"Imperial\"",
            ),
            _ => diagnostic(
                "this line is not a setting",
                "write the name of the setting, “=” and its value; a line that only explains begins with “#”",
            ),
        };
    }
    if said.starts_with("duplicate key") {
        let name = text.get(span.clone()).unwrap_or_default();
        return diagnostic(
            &format!("“{name}” stands twice"),
            "keep one of the two, and put everything that belongs to it under that one",
        );
    }
    let rest = text.get(span.start..line_end(span.start.min(text.len()))).unwrap_or_default().trim();
    if rest.is_empty() && line.trim_end().ends_with('=') {
        return diagnostic(NO_VALUE.message, NO_VALUE.help);
    }
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    if digits >= 9 && rest.chars().all(|c| c.is_ascii_digit() || "+-.() ".contains(c)) {
        return diagnostic("a telephone number needs quotation marks around it", &format!("write it as \"{rest}\""));
    }
    if said.starts_with("invalid date") || said.starts_with("invalid time") {
        return diagnostic("this is not a day of the calendar", "write year, month and day, as \"2026-11-01\"");
    }
    match ADVICE.iter().find(|(starts, _)| starts.iter().any(|start| said.starts_with(start))) {
        Some((_, advice)) => diagnostic(advice.message, advice.help),
        None => diagnostic(
            "this line cannot be read",
            "compare it with its neighbors: a heading such as [organization], or a setting such as name = \"Imperial\"",
        ),
    }
}
