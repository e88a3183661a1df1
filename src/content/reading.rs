//! Reading a document from its Markdown: nothing that is written vanishes from what members see.

use std::collections::HashSet;
use std::fmt::Write;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::document::{Document, DocumentError, Part, Piece};
use super::placeholders::{fill, heading, untagged};
use super::{Facts, WebLink};
use crate::language::Language;

/// Reads a document from its Markdown, and fills its placeholders.
///
/// # Errors
/// When a placeholder is unknown or the document has no title.
pub fn read_document(file: &str, markdown: &str, language: Language, facts: &Facts) -> Result<Document, DocumentError> {
    let document = Document { language, title: String::new(), parts: vec![Part::default()] };
    let mut reader = Reader {
        file,
        facts,
        document,
        text: Written::default(),
        lists: Vec::new(),
        link: None,
        html: String::new(),
        ids: HashSet::new(),
    };
    // Attributes of headings are not asked for: what is no id in them would vanish.
    for event in Parser::new_ext(markdown, Options::empty()) {
        reader.event(event)?;
    }
    reader.flush()?;
    let mut document = reader.document;
    if document.title.is_empty() {
        return Err(DocumentError::Empty(file.to_owned()));
    }
    // A page of its own for an opening that says nothing would be an empty page.
    if document.parts.len() > 1 && document.parts[0].pieces.is_empty() {
        document.parts.remove(0);
    }
    Ok(document)
}

/// Text that was read, and the web addresses of its links.
#[derive(Default)]
struct Written {
    text: String,
    links: Vec<WebLink>,
}

struct Reader<'a> {
    file: &'a str,
    facts: &'a Facts,
    document: Document,
    text: Written,
    /// Of each list that is open, the number of its next item, where it is numbered.
    lists: Vec<Option<u64>>,
    /// Where the text of an open link begins, and where it leads.
    link: Option<(usize, String)>,
    /// A block of HTML, whose marks may go over several lines.
    html: String,
    /// The ids of the parts so far.
    ids: HashSet<String>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) -> Result<(), DocumentError> {
        match event {
            Event::Text(words) | Event::Code(words) => self.words(&words),
            Event::Html(html) => self.html.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                let html = std::mem::take(&mut self.html);
                self.words(&untagged(&html));
                self.flush()?;
            }
            Event::SoftBreak | Event::HardBreak => self.text.text.push(' '),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.begin_link(link_type, &dest_url),
            Event::End(TagEnd::Link) => self.end_link(),
            // A paragraph in an item follows the item's number.
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Image { .. } | Tag::Paragraph)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Image) => {}
            Event::Start(Tag::List(first)) => {
                self.flush()?;
                self.lists.push(first);
            }
            Event::End(TagEnd::List(_)) => drop(self.lists.pop()),
            Event::Start(Tag::Item) => self.number(),
            Event::End(TagEnd::Heading(level)) => self.heading(level)?,
            Event::Start(_) | Event::End(_) => self.flush()?,
            _ => {}
        }
        Ok(())
    }

    /// Words, in one line.
    fn words(&mut self, words: &str) {
        for (number, line) in words.split('\n').enumerate() {
            if number > 0 && !self.text.text.is_empty() && !self.text.text.ends_with(' ') {
                self.text.text.push(' ');
            }
            self.text.text.push_str(line);
        }
    }

    /// The number of an item: other text may name it.
    fn number(&mut self) {
        if let Some(Some(number)) = self.lists.last_mut() {
            let _ = write!(self.text.text, "{number}. ");
            *number = number.saturating_add(1);
        }
    }

    fn begin_link(&mut self, kind: LinkType, address: &CowStr<'_>) {
        let shown = ["mailto:", "tel:"].iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
        if kind != LinkType::Email {
            self.link = Some((self.text.text.len(), shown.to_owned()));
        }
    }

    /// A link cannot be pressed: its address is shown, and has its code.
    fn end_link(&mut self) {
        let Some((start, address)) = self.link.take() else {
            return;
        };
        let is_web = address.starts_with("https://") || address.starts_with("www.");
        let link = address.parse::<WebLink>().ok().filter(|_| is_web);
        let shown = link.as_ref().map_or_else(|| address.clone(), ToString::to_string);
        let words = self.text.text.get(start..).unwrap_or_default().trim();
        if words == address {
            self.text.text.truncate(start);
            self.text.text.push_str(&shown);
        } else if words != shown && !shown.is_empty() {
            let _ = write!(self.text.text, " ({shown})");
        }
        self.text.links.extend(link);
    }

    fn heading(&mut self, level: HeadingLevel) -> Result<(), DocumentError> {
        let written = std::mem::take(&mut self.text).text;
        let (words, id) = heading(&written);
        let title = fill(self.file, words, self.facts)?.text;
        match level {
            // A part without a name could not be told from the others.
            _ if title.is_empty() => {}
            HeadingLevel::H1 if self.document.title.is_empty() => self.document.title = title,
            HeadingLevel::H1 | HeadingLevel::H2 => {
                let id = Some(self.id_of_part(id));
                self.document.parts.push(Part { id, title, pieces: Vec::new() });
            }
            _ => self.add(Piece::Heading(title)),
        }
        Ok(())
    }

    /// The id that is written, else one that no part has.
    fn id_of_part(&mut self, written: Option<&str>) -> String {
        let mut id = written.unwrap_or_default().to_owned();
        let mut number = self.document.parts.len();
        while id.is_empty() || !self.ids.insert(id.clone()) {
            id = format!("part-{number}");
            number += 1;
        }
        id
    }

    fn add(&mut self, piece: Piece) {
        if let Some(part) = self.document.parts.last_mut() {
            part.pieces.push(piece);
        }
    }

    /// What was read so far is a paragraph or an item.
    fn flush(&mut self) -> Result<(), DocumentError> {
        let Written { text, links } = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return Ok(());
        }
        let mut prose = fill(self.file, text.trim(), self.facts)?;
        prose.links.extend(links);
        self.add(match self.lists.len() {
            0 => Piece::Paragraph(prose),
            depth => Piece::Item { depth: u8::try_from(depth - 1).unwrap_or(u8::MAX), prose },
        });
        Ok(())
    }
}
