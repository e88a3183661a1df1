//! Documents: Markdown with placeholders for phones, links and e-mail addresses, read into parts and paragraphs.

use std::str::FromStr;

use super::{Phone, WebLink};
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

    /// Returns whether the kiosk has it of its own.
    #[must_use]
    pub const fn is_embedded(self) -> bool {
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
    /// The telephone numbers that the text names by their entry in `kiosk.toml`, in order.
    pub phones: Vec<Phone>,
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

impl Part {
    /// What stands under each heading of the part, with the heading.
    pub fn sections(&self) -> impl Iterator<Item = (&str, &[Piece])> {
        let is_heading = |piece: &Piece| matches!(piece, Piece::Heading(_));
        let starts = self.pieces.iter().enumerate().filter(move |(_, piece)| is_heading(piece));
        starts.map(move |(at, heading)| {
            let pieces = &self.pieces[at + 1..];
            let end = pieces.iter().position(is_heading).unwrap_or(pieces.len());
            (heading.text(), &pieces[..end])
        })
    }
}

impl Document {
    /// The part of an id.
    #[must_use]
    pub fn part(&self, id: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.id.as_deref() == Some(id))
    }
}
