//! Documents: Markdown with placeholders for phones, links and e-mail addresses, read into parts and paragraphs.

use std::str::FromStr;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Facts, WebLink};
use crate::language::Language;

/// A document that the kiosk shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum DocumentId {
    Rights,
    Privacy,
    Hipaa,
    Contact,
    Decisions,
    Community,
    /// The notice of nondiscrimination (45 CFR 92.10, rule R4): a site supplies it, nothing is embedded.
    Nondiscrimination,
}

impl DocumentId {
    /// All documents.
    pub const ALL: [Self; 7] = [
        Self::Rights,
        Self::Privacy,
        Self::Hipaa,
        Self::Contact,
        Self::Decisions,
        Self::Community,
        Self::Nondiscrimination,
    ];

    /// Whether the kiosk has it of its own.
    const fn is_embedded(self) -> bool {
        !matches!(self, Self::Nondiscrimination)
    }

    /// The file's name, without `.md`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Privacy => "privacy",
            Self::Hipaa => "hipaa",
            Self::Contact => "contact",
            Self::Decisions => "decisions",
            Self::Community => "community",
            Self::Nondiscrimination => "nondiscrimination",
        }
    }
}

/// A name that no document has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no document “{0}”; there are {known}", known = DocumentId::ALL.map(DocumentId::name).join(", "))]
pub struct UnknownDocument(String);

impl FromStr for DocumentId {
    type Err = UnknownDocument;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|id| id.name() == name).ok_or_else(|| UnknownDocument(name.to_owned()))
    }
}

/// A document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language that it is written in.
    pub language: Language,
    /// Its first-level heading.
    pub title: String,
    /// What stands before the first second-level heading, then one part for each.
    pub parts: Vec<Part>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    /// Its id in routes, as in `## Your Choices {#your-choices}`; the opening has none.
    pub id: Option<String>,
    /// Its heading; the opening has none.
    pub title: String,
    /// Its paragraphs.
    pub pieces: Vec<Piece>,
}

/// A paragraph, item or heading.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A heading inside a part.
    Heading(String),
    /// A paragraph.
    Paragraph(Prose),
    /// An item of a list; depth 0 is the outermost.
    Item {
        /// How deep it is nested.
        depth: u8,
        /// What it says.
        prose: Prose,
    },
}

impl Piece {
    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Heading(text) => text,
            Self::Paragraph(prose) | Self::Item { prose, .. } => &prose.text,
        }
    }
}

/// Text whose placeholders are filled, and the web addresses in it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Prose {
    /// The text.
    pub text: String,
    /// The addresses that the text names, in order.
    pub links: Vec<WebLink>,
}

/// Why a document cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// A placeholder names nothing in `kiosk.toml`.
    #[error("{file}, “{{{placeholder}}}”: kiosk.toml has no such entry; write {{phone:…}}, {{link:…}} or {{email:…}} with an id from its lists")]
    Placeholder {
        /// The document.
        file: String,
        /// What stands between the braces.
        placeholder: String,
    },
    /// There is nothing to show.
    #[error("{0}: the document is missing or empty; it begins with a line such as “# Title”")]
    Empty(String),
}

impl Document {
    /// Reads a Markdown document and fills its placeholders.
    ///
    /// # Errors
    /// When a placeholder is unknown or the document has no title.
    pub fn read(file: &str, markdown: &str, language: Language, facts: &Facts) -> Result<Self, DocumentError> {
        let mut document = Self { language, title: String::new(), parts: vec![Part::default()] };
        let mut heading = None;
        let mut depth = 0_u8;
        let mut text = String::new();
        for event in Parser::new_ext(markdown, Options::ENABLE_HEADING_ATTRIBUTES) {
            match event {
                Event::Start(Tag::Heading { level, id, .. }) => heading = Some((level, id.map(|id| id.to_string()))),
                Event::Text(words) | Event::Code(words) => text.push_str(&words),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                Event::End(TagEnd::Heading(_)) => {
                    let title = fill(file, &text, facts)?.text;
                    text.clear();
                    match heading.take() {
                        Some((HeadingLevel::H1, _)) => document.title = title,
                        Some((HeadingLevel::H2, id)) => document.parts.push(Part { id, title, pieces: Vec::new() }),
                        _ => document.add(Piece::Heading(title)),
                    }
                }
                Event::Start(Tag::List(_)) => {
                    document.add_text(file, &mut text, depth, facts)?;
                    depth = depth.saturating_add(1);
                }
                Event::End(TagEnd::List(_)) => depth = depth.saturating_sub(1),
                Event::End(TagEnd::Paragraph | TagEnd::Item) => document.add_text(file, &mut text, depth, facts)?,
                _ => {}
            }
        }
        if document.title.is_empty() {
            return Err(DocumentError::Empty(file.to_owned()));
        }
        Ok(document)
    }

    fn add(&mut self, piece: Piece) {
        if let Some(part) = self.parts.last_mut() {
            part.pieces.push(piece);
        }
    }

    fn add_text(&mut self, file: &str, text: &mut String, depth: u8, facts: &Facts) -> Result<(), DocumentError> {
        if !text.trim().is_empty() {
            let prose = fill(file, text, facts)?;
            self.add(match depth {
                0 => Piece::Paragraph(prose),
                nested => Piece::Item { depth: nested - 1, prose },
            });
        }
        text.clear();
        Ok(())
    }

    /// The part of an id.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.id.as_deref() == Some(id))
    }
}

/// Replaces `{phone:ID}`, `{link:ID}` and `{email:ID}`.
fn fill(file: &str, text: &str, facts: &Facts) -> Result<Prose, DocumentError> {
    let mut prose = Prose::default();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        let (placeholder, after) = from.split_once('}').unwrap_or((from, ""));
        prose.text.push_str(before);
        let shown = match placeholder.split_once(':') {
            Some(("phone", id)) => facts.phones.get(id).map(|entry| entry.number.to_string()),
            Some(("email", id)) => facts.emails.get(id).map(|entry| entry.address.to_string()),
            Some(("link", id)) => facts.links.get(id).map(|entry| {
                prose.links.push(entry.url.clone());
                entry.url.to_string()
            }),
            _ => None,
        };
        prose.text.push_str(&shown.ok_or_else(|| DocumentError::Placeholder {
            file: file.to_owned(),
            placeholder: placeholder.to_owned(),
        })?);
        rest = after;
    }
    prose.text.push_str(rest);
    Ok(prose)
}

/// The text of a document of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manuscript {
    /// Which document it replaces, or gives in another language.
    pub id: DocumentId,
    /// The language that it is written in.
    pub language: Language,
    /// The file's name, for messages.
    pub file: String,
    /// Markdown with placeholders.
    pub text: String,
}

/// All documents of a lobby.
#[derive(Clone, Debug, PartialEq)]
pub struct Documents {
    editions: Vec<(DocumentId, Document)>,
    /// What the site has of its own.
    own: Vec<DocumentId>,
}

impl Documents {
    /// Reads the embedded English documents.
    ///
    /// # Errors
    /// When one of them names a phone, link or e-mail address that `facts` lack.
    pub fn embedded(facts: &Facts) -> Result<Self, DocumentError> {
        Self::read(facts, &[])
    }

    /// Reads the documents of a site, and the embedded English ones where it has none.
    ///
    /// # Errors
    /// When one of them has no title, or names a phone, link or e-mail address that `facts` lack.
    pub fn read(facts: &Facts, site: &[Manuscript]) -> Result<Self, DocumentError> {
        let is_replaced = |id: &DocumentId| site.iter().any(|own| own.id == *id && own.language == Language::English);
        let embedded = DocumentId::ALL.into_iter().filter(|id| id.is_embedded() && !is_replaced(id)).map(|id| {
            let file = format!("en/{}.md", id.name());
            let document = Document::read(&file, &super::embedded(&file), Language::English, facts)?;
            Ok((id, document))
        });
        let own = site.iter().map(|own| Ok((own.id, Document::read(&own.file, &own.text, own.language, facts)?)));
        let editions = embedded.chain(own).collect::<Result<_, _>>()?;
        Ok(Self { editions, own: site.iter().map(|own| own.id).collect() })
    }

    /// Whether the site has this document in any language of its own.
    #[must_use]
    pub fn is_own(&self, id: DocumentId) -> bool {
        self.own.contains(&id)
    }

    /// The document in `language`, else in English.
    #[must_use]
    pub fn get(&self, id: DocumentId, language: Language) -> Option<&Document> {
        let editions = || self.editions.iter().filter(|(other, _)| *other == id).map(|(_, document)| document);
        editions()
            .find(|document| document.language == language)
            .or_else(|| editions().find(|document| document.language == Language::English))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        crate::config::Config::embedded().unwrap().facts
    }

    #[test]
    fn parts_items_and_placeholders() {
        let markdown =
            "# T\n\nopen\n\n## P {#p}\n\n- a {phone:customer-service}\n  - b\n\n### H\n\nsee {link:ims-website}.";
        let document = Document::read("t.md", markdown, Language::English, &facts()).unwrap();
        assert_eq!(document.title, "T");
        let part = document.part("p").unwrap();
        assert_eq!(part.title, "P");
        assert!(matches!(&part.pieces[0], Piece::Item { depth: 0, prose } if prose.text == "a 1-323-800-8283"));
        assert!(matches!(&part.pieces[1], Piece::Item { depth: 1, prose } if prose.text == "b"));
        assert!(matches!(&part.pieces[2], Piece::Heading(text) if text == "H"));
        assert!(matches!(&part.pieces[3], Piece::Paragraph(prose) if prose.links.len() == 1));
    }

    #[test]
    fn an_unknown_placeholder_is_named() {
        let error = Document::read("t.md", "# T\n\ncall {phone:nobody}", Language::English, &facts()).unwrap_err();
        assert!(error.to_string().contains("{phone:nobody}"), "{error}");
    }
}
