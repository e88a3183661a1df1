//! What the TOML parser says, in words for somebody who has never seen TOML.

use std::sync::Arc;

use super::Fault;
use crate::config::report::{Diagnostic, Source};

/// What is said where nothing else fits.
const UNKNOWN: (&str, &str) = (
    "this line cannot be read",
    "compare it with its neighbors: a heading such as [organization], or a setting such as name = \"Imperial\"",
);

/// What a fault is, and what to write instead.
struct Advice {
    message: &'static str,
    help: &'static str,
}

const NO_VALUE: Advice =
    Advice { message: "there is no value here", help: "write a value behind the “=”, such as name = \"Imperial\"" };

/// By how the parser's own message begins; the first that fits.
static ADVICE: [(&[&str], Advice); 12] = [
    (
        &["missing value", "key with no value", "invalid value"],
        NO_VALUE,
    ),
    (
        &["string values must be quoted"],
        Advice { message: "a text needs quotation marks around it", help: "write it between straight quotation marks, such as name = \"Imperial\"" },
    ),
    (
        &["invalid basic string", "invalid literal string", "invalid multi-line"],
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

/// What the parser finds in a statement alone, whose first byte is given.
pub fn fault(error: &toml::de::Error, statement: &str, start: usize) -> Fault {
    let span = error.span().unwrap_or(0..statement.len());
    let (message, help) = match advice(error.message()) {
        Some(advice) => (advice.message, advice.help),
        None => UNKNOWN,
    };
    Fault::new(start + span.start..start + span.end, message, help)
}

/// What is wrong with a file as a whole, each of whose statements can be read.
pub fn diagnostic(error: &toml::de::Error, source: &Arc<Source>) -> Diagnostic {
    let span = error.span().unwrap_or_default();
    if error.message().starts_with("duplicate key") {
        let name = source.text.get(span.clone()).unwrap_or_default();
        return Diagnostic::error("syntax", format!("“{name}” stands twice"))
            .help("keep one of the two, and put everything that belongs to it under that one")
            .at(source, span);
    }
    let (message, help) = match advice(error.message()) {
        Some(advice) => (advice.message, advice.help),
        None => UNKNOWN,
    };
    Diagnostic::error("syntax", message).help(help).at(source, span)
}

fn advice(said: &str) -> Option<&'static Advice> {
    ADVICE.iter().find(|(starts, _)| starts.iter().any(|start| said.starts_with(start))).map(|(_, advice)| advice)
}
