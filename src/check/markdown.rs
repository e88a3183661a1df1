//! What a document's Markdown would show otherwise than it was meant: with its place, and what to write instead.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::content::{placeholders, WebLink};

use super::finding::Finding;

/// How many findings of a document are said.
const MOST: usize = 50;

/// Whether the document has a title.
#[must_use]
pub fn has_title(markdown: &str) -> bool {
    let mut is_title = false;
    Parser::new_ext(markdown, Options::empty()).any(|event| {
        match &event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => is_title = true,
            Event::End(TagEnd::Heading(_)) => is_title = false,
            _ => {}
        }
        is_title
            && matches!(&event, Event::Text(words) | Event::Code(words) if !placeholders::heading(words).0.trim().is_empty())
    })
}

/// What would be shown otherwise than it was meant.
#[must_use]
pub fn check(markdown: &str) -> Vec<Finding> {
    let mut look = Look { markdown, findings: Vec::new(), ids: HashSet::new(), titles: 0, plain: Vec::new() };
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    for (_, definition) in parser.reference_definitions().iter() {
        let help = "write the address in the text itself, such as [our page](https://www.example.com)";
        look.say(definition.span.clone(), "this line is not shown: it gives an address a name", help);
    }
    for (event, span) in parser.into_offset_iter() {
        look.event(&event, span);
    }
    look.lines();
    look.findings.truncate(MOST);
    look.findings
}

struct Look<'a> {
    markdown: &'a str,
    findings: Vec<Finding>,
    /// Ids of parts that were seen.
    ids: HashSet<&'a str>,
    titles: usize,
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
                let help = "begin each of its lines at the left margin, without blanks or ``` before it";
                self.say(
                    span,
                    "this is shown word for word, as one paragraph: four blanks or ``` mark it as code",
                    help,
                );
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
        if level == HeadingLevel::H1 {
            self.titles += 1;
            if self.titles > 1 {
                let help = "begin the heading of a part with “## ”";
                self.say(span.clone(), "a document has one title: this is shown as the heading of a part", help);
            }
        }
        if level > HeadingLevel::H2 {
            return;
        }
        if let Some(id) = id.filter(|id| level == HeadingLevel::H2 && !self.ids.insert(id)) {
            let message = format!("two parts have the id “{id}”");
            self.say(span, message, "give this part another one, or remove {#…}: the kiosk then finds one itself");
        }
    }

    /// What looks like a mark at the beginning of a line, and is none.
    fn lines(&mut self) {
        let markdown = self.markdown;
        for line in markdown.split_inclusive('\n') {
            let start = line.as_ptr() as usize - markdown.as_ptr() as usize;
            if self.findings.len() > MOST {
                return;
            }
            let after = self.plain.partition_point(|plain| plain.start <= start);
            if after.checked_sub(1).is_some_and(|last| self.plain[last].contains(&start)) {
                continue;
            }
            let words = line.trim();
            let span = start..start + line.len();
            let rest = words.trim_start_matches('#');
            let marks = words.len() - rest.len();
            let is_number = marks == 1 && rest.starts_with(|c: char| c.is_ascii_digit());
            if (1..=6).contains(&marks) && rest.starts_with(|c: char| !c.is_whitespace()) && !is_number {
                let mark = &words[..marks];
                let message = format!("this is no heading: “{mark}” is shown as it is written");
                self.say(span, message, format!("write a blank behind it: {mark} {rest}"));
            } else if let Some(mark) = item_mark(words) {
                let message = format!("this is no item of a list: “{mark}” is shown as it is written");
                let rest = words[mark.len()..].trim_start();
                self.say(span, message, format!("begin the line with a hyphen and a blank: - {rest}"));
            }
        }
    }
}

/// What somebody began an item with.
fn item_mark(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    let mark = &line[..first.len_utf8()];
    let next = line[mark.len()..].chars().next()?;
    let is_mark = match first {
        '•' | '·' | '●' | '▪' | '◦' | '‣' | '*' if next == '*' => false,
        '•' | '·' | '●' | '▪' | '◦' | '‣' => true,
        '–' | '—' => next.is_whitespace(),
        '-' | '+' => next.is_alphabetic(),
        '*' => next.is_alphabetic() && line.matches('*').count() == 1,
        _ => false,
    };
    is_mark.then_some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(markdown: &str) -> Vec<&str> {
        check(markdown).into_iter().map(|finding| &markdown[finding.span]).collect()
    }

    #[test]
    fn what_is_shown_otherwise_is_said() {
        assert_eq!(found("# T\n\n<p>a</p>\n"), ["<p>a</p>"]);
        assert_eq!(found("# T\n\n    a\n\n```\nb\n```\n"), ["a", "```"]);
        assert_eq!(found("# T\n\n##A\n\n#1 of all\n"), ["##A"]);
        assert_eq!(found("# T\n\n•one\n-two\n\n*three* and **four**\n\n- five\n"), ["•one", "-two"]);
        assert_eq!(found("# T\n\n|a|b|\n|-|-|\n|1|2|\n"), ["|a|b|"]);
        assert_eq!(found("# T\n\n## A {#a}\n\n## B {#a}\n\n# C\n\n##\n"), ["## B {#a}", "# C", "##"]);
        assert_eq!(
            found("# T\n\n[a](http://b.c) [d](https://example.com) ![g](h.png)\n"),
            ["[a](http://b.c)", "![g](h.png)"]
        );
        assert_eq!(found("# T\n\nx\n\n[a]: https://b.c\n"), ["[a]: https://b.c"]);
        assert_eq!(found("# T\n\n<!-- note\nof staff -->\n\na\n"), [""; 0]);
    }

    #[test]
    fn the_title_may_be_written_in_two_ways() {
        assert!(has_title("# T") && has_title("T\n=\n") && has_title("a\n\n# b {#c}"));
        assert!(!has_title("## T") && !has_title("    # T") && !has_title("#\n\na") && !has_title("# {#a}"));
    }

    #[test]
    fn embedded_documents_are_as_they_should_be() {
        for id in crate::content::DocumentId::ALL {
            assert_eq!(found(&crate::content::embedded(&format!("en/{}.md", id.name()))), [""; 0]);
        }
    }
}
