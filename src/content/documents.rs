//! The documents of a lobby: those of a site before the embedded ones.

use super::document::{Document, DocumentError, DocumentId};
use super::embedded::embedded;
use super::reading::read_document;
use super::Facts;
use crate::language::Language;

/// The text of a document of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteDocument {
    /// Which document it replaces, or gives in another language.
    pub id: DocumentId,
    /// The language that it is written in.
    pub language: Language,
    /// The file's name, for messages.
    pub file: String,
    /// Markdown with placeholders.
    pub text: String,
}

impl SiteDocument {
    /// Whether it says what the kiosk's own document says: it was written to start from, and nobody has changed it.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        let built_in = embedded(&format!("{}/{}.md", self.language, self.id.name()));
        self.text.trim().lines().eq(built_in.trim().lines())
    }
}

/// All documents of a lobby.
#[derive(Clone, Debug, PartialEq)]
pub struct Documents {
    editions: Vec<(DocumentId, Document)>,
    /// What the site has of its own.
    own: Vec<DocumentId>,
    /// The language of a document that there is not in the one asked for; English where it is not in this one either.
    pub fallback: Language,
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
    pub fn read(facts: &Facts, site: &[SiteDocument]) -> Result<Self, DocumentError> {
        let is_replaced = |id: &DocumentId| site.iter().any(|own| own.id == *id && own.language == Language::English);
        let embedded = DocumentId::ALL.into_iter().filter(|id| id.is_embedded() && !is_replaced(id)).map(|id| {
            let file = format!("en/{}.md", id.name());
            let document = read_document(&file, &embedded(&file), Language::English, facts)?;
            Ok((id, document))
        });
        let own = site.iter().map(|own| Ok((own.id, read_document(&own.file, &own.text, own.language, facts)?)));
        let editions = embedded.chain(own).collect::<Result<_, _>>()?;
        Ok(Self {
            editions,
            own: site.iter().filter(|own| !own.is_copy()).map(|own| own.id).collect(),
            fallback: Language::English,
        })
    }

    /// Whether the site has this document in any language of its own.
    #[must_use]
    pub fn is_own(&self, id: DocumentId) -> bool {
        self.own.contains(&id)
    }

    /// The document in `language`, else in that which stands in for it, else in English.
    #[must_use]
    pub fn get(&self, id: DocumentId, language: Language) -> Option<&Document> {
        let editions = || self.editions.iter().filter(|(other, _)| *other == id).map(|(_, document)| document);
        let of = |language| editions().find(|document| document.language == language);
        of(language).or_else(|| of(self.fallback)).or_else(|| of(Language::English))
    }
}
