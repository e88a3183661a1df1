//! What a document's Markdown would show otherwise than it was meant: with its place, and what to write instead.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag};

use crate::content::{placeholders, WebLink};

use super::finding::Finding;

/// How many findings of a document are said.
const MOST: usize = 50;

/// What would be shown otherwise than it was meant.
#[must_use]
pub fn check(markdown: &str) -> Vec<Finding> {
    let mut look = Look { markdown, findings: Vec::new(), ids: HashSet::new(), has_title: false, plain: Vec::new() };
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    for (_, definition) in parser.reference_definitions().iter() {
        let help = "write the address in the text itself, such as [our page](https://www.example.com)";
        look.say(definition.span.clone(), "this line is not shown: it gives an address a name", help);
    }
    for (event, span) in parser.into_offset_iter() {
        look.event(&event, span);
    }
    for line in markdown.lines() {
        if look.findings.len() > MOST {
            break;
        }
        look.line(line);
    }
    look.findings.truncate(MOST);
    look.findings
}

struct Look<'a> {
    markdown: &'a str,
    findings: Vec<Finding>,
    /// Ids of parts that were seen.
    ids: HashSet<&'a str>,
    has_title: bool,
    /// What was looked at as a whole: its lines are not looked at one by one.
    plain: Vec<Range<usize>>,
}

impl<'a> Look<'a> {
    /// Adds a finding at the first line of a place.
    fn say(&mut self, span: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let text = &self.markdown[span.clone()];
        let blank = text.len() - text.trim_start().len();
        let line = text.trim_start().lines().next().unwrap_or_default().trim_end();
        let start = span.start + blank;
        self.findings.push(Finding::new(start..start + line.len(), "markdown", message, help));
    }

    fn event(&mut self, event: &Event<'a>, span: Range<usize>) {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                self.plain.push(span.clone());
                self.html(&self.markdown[span.clone()], span);
            }
            // What closes was said where it opens.
            Event::InlineHtml(html) if !html.starts_with("</") => self.html(html, span),
            Event::Start(Tag::CodeBlock(_)) => {
                self.plain.push(span.clone());
                let message = "this is shown word for word, as one paragraph: four blanks or ``` mark it as code";
                self.say(span, message, "begin each of its lines at the left margin, without blanks or ``` before it");
            }
            Event::Start(Tag::Table(_)) => {
                self.plain.push(span.clone());
                let help = "write a list instead, each item in a line that begins with “- ”";
                self.say(span, "the kiosk shows no tables: this appears as text with strokes", help);
            }
            Event::Start(Tag::Image { .. }) => {
                self.say(span, "the kiosk shows no pictures in documents", "remove it, or say it in words");
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.link(*link_type, dest_url, span),
            Event::Start(Tag::Heading { level, .. }) => self.heading(*level, span),
            _ => {}
        }
    }

    fn html(&mut self, html: &str, span: Range<usize>) {
        let (mut rest, mut has_tags) = (html, false);
        while let Some((before, comment)) = rest.split_once("<!--") {
            let Some((_, after)) = comment.split_once("-->") else {
                let help = "close it with “-->”: what follows may be meant for members";
                return self.say(span, "this comment is not closed", help);
            };
            has_tags |= before.contains('<');
            rest = after;
        }
        if has_tags || rest.contains('<') {
            let help = "write the words alone: an empty line begins a paragraph, “## ” a part, “- ” an item of a list";
            self.say(span, "the kiosk does not follow HTML: only the words between such marks are shown", help);
        }
    }

    /// Only an address on the web, or a placeholder for one, has a code that members take with them.
    fn link(&mut self, kind: LinkType, address: &str, span: Range<usize>) {
        let is_good = kind == LinkType::Email
            || address.starts_with("mailto:")
            || address.starts_with("tel:")
            || address.starts_with("{link:")
            || ((address.starts_with("https://") || address.starts_with("www.")) && address.parse::<WebLink>().is_ok());
        if !is_good {
            let help =
                "write an address such as https://www.example.com/page, or {link:NAME} with a name of kiosk.toml";
            self.say(span, format!("“{address}” is no web address that the kiosk can give to members"), help);
        }
    }

    fn heading(&mut self, level: HeadingLevel, span: Range<usize>) {
        let source = self.markdown[span.clone()].trim();
        let (words, id) = placeholders::heading(source.trim_matches('#'));
        if words.is_empty() {
            return self.say(span, "this heading has no words", "write the heading behind the “#”, or remove the line");
        }
        if level == HeadingLevel::H1 && std::mem::replace(&mut self.has_title, true) {
            let message = "a document has one title: this is shown as the heading of a part";
            self.say(span, message, "begin the heading of a part with “## ”");
        } else if let Some(id) = id.filter(|id| level == HeadingLevel::H2 && !self.ids.insert(id)) {
            let message = format!("two parts have the id “{id}”");
            self.say(span, message, "give this part another one, or remove {#…}: the kiosk then finds one itself");
        }
    }

    /// What looks like a mark at the beginning of a line, and is none.
    fn line(&mut self, line: &str) {
        let start = line.as_ptr() as usize - self.markdown.as_ptr() as usize;
        let after = self.plain.partition_point(|plain| plain.start <= start);
        if after.checked_sub(1).is_some_and(|last| self.plain[last].contains(&start)) {
            return;
        }
        let words = line.trim();
        let span = start..start + line.len();
        let rest = words.trim_start_matches('#');
        let mark = &words[..words.len() - rest.len()];
        let is_number = mark == "#" && rest.starts_with(|c: char| c.is_ascii_digit());
        if (1..=6).contains(&mark.len()) && rest.starts_with(|c: char| !c.is_whitespace()) && !is_number {
            let message = format!("this is no heading: “{mark}” is shown as it is written");
            self.say(span, message, format!("write a blank behind it: {mark} {rest}"));
        } else if let Some(mark) = item_mark(words) {
            let message = format!("this is no item of a list: “{mark}” is shown as it is written");
            let rest = words[mark.len()..].trim_start();
            self.say(span, message, format!("begin the line with a hyphen and a blank: - {rest}"));
        }
    }
}

/// What somebody began an item with.
fn item_mark(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    let (mark, rest) = line.split_at(first.len_utf8());
    let next = rest.chars().next()?;
    let is_mark = match first {
        '•' | '·' | '●' | '▪' | '◦' | '‣' => true,
        '–' | '—' => next.is_whitespace(),
        '-' | '+' => next.is_alphabetic(),
        '*' => next.is_alphabetic() && !rest.contains('*'),
        _ => false,
    };
    is_mark.then_some(mark)
}
