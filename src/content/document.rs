//! Documents: Markdown with placeholders for phones, links and e-mail addresses, read into parts and paragraphs.

use std::str::FromStr;

use super::{reading, Facts, WebLink};
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
    /// What stands before the first second-level heading, unless that is nothing, then one part for each.
    pub parts: Vec<Part>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    /// Its id in routes, as in `## Your Choices {#your-choices}`, else from its place among the parts, as `part-2`; no
    /// two parts have the same. The opening has none.
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
        reading::read(file, markdown, language, facts)
    }

    /// The part of an id.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.id.as_deref() == Some(id))
    }
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
