//! Statements of `kiosk.toml` that cannot be read, in words for somebody who has never seen TOML: a slip is known by the
//! change that makes its statement readable, which is also what to write.

use std::ops::Range;
use std::sync::Arc;

use serde_json::Value;
use toml::de::DeTable;

use crate::config::schema::Node;
use crate::diagnostic::{nearest, Diagnostic, Report, Source};

use super::expected::Expected;
use super::statements::{is_of_name, parses, Statements};

/// How many statements that cannot be read are said: whoever has more corrects these first.
const MOST_FAULTS: usize = 100;

/// Nothing is tried on a statement longer than this, in bytes.
const LONGEST: usize = 4096;

/// A change that may make a statement readable; none where it does not apply.
type Repair = fn(&Statement<'_>) -> Option<String>;

/// What is wrong with a statement, by what repairs it.
const REPAIRS: [(&str, Repair); 13] = [
    ("there is a hidden character here, such as those that Word and e-mails hold", visible),
    ("these quotation marks are curly, and the kiosk reads straight ones only", with_straight_quotes),
    ("what only explains begins with “#”", with_comment),
    ("this is not written as a heading is", as_heading),
    ("between the name of a setting and its value stands “:”", without_colon),
    ("the “=” is missing here", with_equals),
    ("the name of this setting is not written as it should be", with_plain_name),
    ("a list has square brackets around it, quotation marks around each text, and commas between", as_list),
    ("something stands behind the value", without_end),
    ("this value is not written as the setting takes it", without_quotes),
    ("a text has one straight quotation mark before it and one behind it", quoted),
    ("braces have “=” behind each name, commas between the values, and “}” at the end", with_braces),
    ("the end of this list or text is missing", closed),
];

/// Adds each statement of a file that cannot be read to the report. Returns the file with blanks in their place, and in
/// that of what stands under a heading that cannot be read: every byte that is left stands where it stood.
pub fn readable(source: &Arc<Source>, root: &Node, report: &mut Report) -> String {
    let text = &source.text;
    let mut bytes = text.as_bytes().to_vec();
    let mut blank =
        |span: Range<usize>| bytes[span].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    let (mut heading, mut lost) = (String::new(), None::<String>);
    let (mut faults, mut has_plan) = (0, false);
    for span in Statements::new(text) {
        if faults == MOST_FAULTS {
            blank(span.start..text.len());
            break;
        }
        let statement = Statement { text: without_comment(&text[span.clone()]), heading: &heading, root };
        let mut fault = statement.fault();
        let as_heading = if fault.is_some() { as_heading(&statement) } else { None };
        let name = heading_name(as_heading.as_deref().unwrap_or(statement.text)).map(str::to_owned);
        if let Some(name) = name {
            has_plan |= name == "plans";
            if fault.is_none() && !has_plan && name.starts_with("plans.") {
                let help = "write [[plans]] and below it the plan’s id, such as id = \"imperial\"";
                let diagnostic = Diagnostic::error("syntax", "the heading of this plan is missing above").help(help);
                fault = Some((diagnostic, 0..statement.text.len()));
            }
            if lost.as_ref().is_none_or(|lost| !name.starts_with(&format!("{lost}."))) {
                lost = fault.is_some().then(|| name.clone());
            }
            heading = name;
        }
        if fault.is_some() || lost.is_some() {
            blank(span.clone());
        }
        if let Some((diagnostic, place)) = fault {
            faults += 1;
            report.push(diagnostic.at(source, span.start + place.start..span.start + place.end));
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

/// What is wrong where each statement can be read alone: two of them have the same name.
pub fn duplicate(error: &toml::de::Error, source: &Arc<Source>) -> Diagnostic {
    let span = error.span().unwrap_or_default();
    let name = source.text.get(span.clone()).unwrap_or_default();
    // A comment may hold what no file can.
    let (message, help) = if name.starts_with(|c: char| c.is_alphanumeric() || "_-\"'".contains(c)) {
        let help = "keep one of the two, and put everything that belongs to it under that one";
        (format!("“{name}” stands twice"), help)
    } else {
        ("there is a hidden character here".to_owned(), "delete the line and type it anew")
    };
    Diagnostic::error("syntax", message).help(help).at(source, span)
}

/// A statement that may not be readable.
struct Statement<'s> {
    text: &'s str,
    /// The dotted name of the heading above it.
    heading: &'s str,
    /// The schema of the whole file.
    root: &'s Node,
}

impl<'s> Statement<'s> {
    /// What is wrong, with its place in the statement; none where it can be read.
    fn fault(&self) -> Option<(Diagnostic, Range<usize>)> {
        let error = DeTable::parse(self.text).err()?;
        let error = error.span().unwrap_or_default();
        let repaired = if self.text.len() > LONGEST { None } else { self.repaired() };
        let Some((message, first, whole)) = repaired else {
            return Some(self.unrepaired(error));
        };
        let expected = self.expected();
        let is_heading = whole.starts_with('[');
        let help = if is_heading { format!("write {whole} alone on its line") } else { expected.write(&whole) };
        Some((Diagnostic::error("syntax", message).help(help), changed(self.text, &first)))
    }

    /// What the first repair that helps is for, what it makes of the statement, and the whole statement as it can be read.
    /// Where none helps alone, all are done one after the other.
    fn repaired(&self) -> Option<(&'static str, String, String)> {
        let alone = |(message, repair): &(&'static str, Repair)| Some((*message, repair(self)?));
        if let Some((message, whole)) = REPAIRS.iter().filter_map(alone).find(|(_, text)| parses(text)) {
            return Some((message, whole.clone(), whole));
        }
        let (mut first, mut text) = (None, self.text.to_owned());
        for (message, repair) in REPAIRS {
            let statement = Statement { text: &text, heading: self.heading, root: self.root };
            if let Some(next) = repair(&statement).filter(|next| *next != text) {
                first.get_or_insert_with(|| (message, next.clone()));
                text = next;
            }
        }
        first.filter(|_| parses(&text)).map(|(message, first)| (message, first, text))
    }

    fn unrepaired(&self, error: Range<usize>) -> (Diagnostic, Range<usize>) {
        let expected = self.expected();
        let (message, span) = match self.text.split_once('=') {
            None => ("this line is neither a heading nor a setting", 0..self.text.len()),
            Some((_, "")) => ("there is no value here", self.text.len()..self.text.len()),
            Some(_) => ("this cannot be read", error),
        };
        let help = match self.setting() {
            Some(_) if expected.is_known() => expected.write_such_as(),
            _ => {
                "write a heading such as [organization], or a name, “=” and a value; what only explains begins with “#”"
                    .to_owned()
            }
        };
        (Diagnostic::error("syntax", message).expected(expected.in_words()).help(help), span)
    }

    /// Its name and its value, where it has an “=”.
    fn setting(&self) -> Option<(&'s str, &'s str)> {
        self.text.split_once('=').map(|(name, value)| (name.trim(), value.trim_start_matches(['=', ' ']).trim()))
    }

    /// What the setting expects.
    fn expected(&self) -> Expected<'s> {
        let name = self.text.split(['=', ':']).next().unwrap_or_default().trim();
        let name = if self.text.contains(['=', ':']) { name } else { name.split(' ').next().unwrap_or_default() };
        Expected::under(self.heading, &plain(name), self.root)
    }

    fn with_value(&self, value: &str) -> Option<String> {
        Some(format!("{} = {value}", self.setting()?.0))
    }
}

/// The bytes of a text that another one changes.
fn changed(text: &str, other: &str) -> Range<usize> {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs.take_while(|(own, other)| own == other).map(|(own, _)| own.len_utf8()).sum::<usize>()
    };
    let start = same(&mut text.chars().zip(other.chars()));
    let end = same(&mut text[start..].chars().rev().zip(other[start..].chars().rev()));
    start..text.len() - end
}

/// A name as it should be written: with the characters that a name can have, and “_” for blanks.
fn plain(name: &str) -> String {
    let kept = |c: &char| c.is_whitespace() || is_of_name(*c);
    let kept = name.trim_start_matches(['-', '.', ' ']).chars().filter(kept).collect::<String>();
    kept.split_whitespace().collect::<Vec<_>>().join("_")
}

fn without_comment(text: &str) -> &str {
    let comment = text.rsplit_once(" #").filter(|(_, comment)| !comment.contains(['"', '\'', '\n']));
    comment.map_or(text, |(before, _)| before.trim_end())
}

fn heading_name(text: &str) -> Option<&str> {
    Some(text.strip_prefix('[')?.trim_start_matches('[').split(']').next()?.trim())
}

fn visible(statement: &Statement<'_>) -> Option<String> {
    let is_hidden = |c: char| {
        matches!(c, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{3000}' | '\u{feff}')
            || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    };
    let shown = |c: char| if is_hidden(c) { c.is_whitespace().then_some(' ') } else { Some(c) };
    statement.text.contains(is_hidden).then(|| statement.text.chars().filter_map(shown).collect())
}

/// Marks with which other languages begin a comment.
const COMMENTS: [&str; 4] = ["//", "/*", "--", ";"];

fn with_comment(statement: &Statement<'_>) -> Option<String> {
    let text = statement.text;
    let is_in_text = |at: usize| text[..at].matches('"').count() % 2 == 1;
    let begins = |at: &usize| text[..*at].ends_with([' ', '\t']) || *at == 0;
    let starts = |mark: &str| text.match_indices(mark).map(|(at, _)| at).find(|at| begins(at) && !is_in_text(*at));
    let (at, mark) = COMMENTS.into_iter().filter_map(|mark| Some((starts(mark)?, mark))).min()?;
    let comment = text[at + mark.len()..].trim();
    (!comment.is_empty()).then(|| format!("{}# {comment}", &text[..at]))
}

fn with_straight_quotes(statement: &Statement<'_>) -> Option<String> {
    const DOUBLE: [char; 8] = ['“', '”', '„', '‟', '«', '»', '″', '＂'];
    const SINGLE: [char; 7] = ['‘', '’', '‚', '‛', '′', '`', '´'];
    let text = statement.text;
    if text.contains(DOUBLE) {
        return Some(text.replace(DOUBLE, "\""));
    }
    statement.setting()?.1.starts_with(SINGLE).then(|| text.replace(SINGLE, "'"))
}

fn as_heading(statement: &Statement<'_>) -> Option<String> {
    let text = statement.text;
    let name = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let is_marked = text[..text.find(name)?].contains(['[', '{', '(']);
    let groups = || statement.root.get("properties").and_then(Value::as_object).into_iter().flatten();
    let (group, inner) = name.split_at(name.find('.').unwrap_or(name.len()));
    let is_group = groups().any(|(known, _)| known == group);
    if text.contains('=') || !(is_marked || is_group) || !name.chars().all(|c| is_of_name(c) || c == ' ') {
        return None;
    }
    let group = nearest(group, groups().map(|(known, _)| known.as_str())).unwrap_or(group);
    Some(if name == "plans" { "[[plans]]".to_owned() } else { format!("[{group}{inner}]") })
}

fn without_colon(statement: &Statement<'_>) -> Option<String> {
    let (name, value) = statement.text.split_once(':').filter(|(name, _)| !name.contains('='))?;
    Some(format!("{} = {}", name.trim_end(), value.trim_start_matches([' ', '='])))
}

fn with_equals(statement: &Statement<'_>) -> Option<String> {
    let (name, value) = statement.text.split_once(' ').filter(|_| !statement.text.contains('='))?;
    let is_setting = statement.expected().is_known() || value.trim_start().starts_with('"');
    is_setting.then(|| format!("{name} = {}", value.trim()))
}

fn with_plain_name(statement: &Statement<'_>) -> Option<String> {
    let (name, value) = statement.setting()?;
    let plain = plain(name);
    (plain != name && statement.expected().is_known()).then(|| format!("{plain} = {value}"))
}

fn as_list(statement: &Statement<'_>) -> Option<String> {
    let expected = statement.expected();
    // A list of groups, such as that of hours, is written with braces inside.
    let (_, value) = statement.setting().filter(|_| expected.takes("array") && !expected.takes("object"))?;
    let words = value.split(|c: char| c.is_whitespace() || ",;()[]{}\"'".contains(c)).filter(|word| !word.is_empty());
    let words = words.map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
    statement.with_value(&format!("[{words}]")).filter(|_| !words.is_empty())
}

fn without_end(statement: &Statement<'_>) -> Option<String> {
    statement.setting().map(|_| statement.text.trim_end_matches([',', ';', ' ']).to_owned())
}

fn without_quotes(statement: &Statement<'_>) -> Option<String> {
    let value = statement.setting()?.1.trim_matches(['"', '\'', ',', ';', ' ']).to_lowercase();
    let expected = statement.expected();
    statement.with_value(&value).filter(|_| expected.is_known() && expected.accepts(&value))
}

fn quoted(statement: &Statement<'_>) -> Option<String> {
    let value = statement.setting()?.1.trim_end_matches([',', ';']).trim_matches(['"', '\'']);
    let mark = if value.contains('"') { '\'' } else { '"' };
    let value = format!("{mark}{value}{mark}");
    statement.with_value(&value).filter(|_| value.len() > 2 && statement.expected().accepts(&value))
}

fn with_braces(statement: &Statement<'_>) -> Option<String> {
    let inner = statement.setting()?.1.strip_prefix('{')?;
    // Between the first two quotation marks stands a text, between the next two nothing of one, and so on.
    let parts = inner.trim_end_matches(['}', ' ', ',']).split('"').enumerate().map(|(at, part)| match at % 2 {
        0 => part.replace(':', " =").replace(';', ","),
        _ => part.to_owned(),
    });
    statement.with_value(&format!("{{{} }}", parts.collect::<Vec<_>>().join("\"")))
}

fn closed(statement: &Statement<'_>) -> Option<String> {
    let value = statement.setting()?.1;
    let end =
        [("[", "]"), ("\"\"\"", "\"\"\""), ("'''", "'''")].into_iter().find(|(open, _)| value.starts_with(open))?.1;
    Some(format!("{}{end}", statement.text))
}
