//! Where the front desk is: a section, what was typed, what was chosen.

use crate::content::{DocumentId, Email, Phone, PlanId, WebLink};
use crate::find::Found;
use crate::language::Language;
use crate::page::{Icon, Route};

/// A part of the window's navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// Everything, by what is typed.
    Find,
    /// The 22 languages and their messages.
    Languages,
    /// All about a plan.
    Plans,
    /// The documents.
    Documents,
    /// All numbers.
    Phones,
    /// Pages as the member sees them.
    Member,
    /// What is wrong, and what waits for a person.
    Items,
}

impl Section {
    /// All sections, in the order of the navigation.
    pub const ALL: [Self; 7] =
        [Self::Find, Self::Languages, Self::Plans, Self::Documents, Self::Phones, Self::Member, Self::Items];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Find => "Find anything",
            Self::Languages => "Which language?",
            Self::Plans => "Plans and rides",
            Self::Documents => "Documents",
            Self::Phones => "Phone book",
            Self::Member => "As the member sees it",
            Self::Items => "Open items",
        }
    }

    /// The picture beside its name.
    #[must_use]
    pub(super) const fn icon(self) -> Icon {
        match self {
            Self::Find => Icon::Search,
            Self::Languages => Icon::Languages,
            Self::Plans => Icon::Car,
            Self::Documents => Icon::Book,
            Self::Phones => Icon::Phone,
            Self::Member => Icon::Monitor,
            Self::Items => Icon::Items,
        }
    }
}

/// What a row of a list leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A language's message; with the plan that was asked for.
    Language(Language, Option<PlanId>),
    /// All about a plan.
    Plan(PlanId),
    /// A place in a document.
    Document {
        /// Which document.
        id: DocumentId,
        /// The language that it is read in beside English.
        language: Language,
        /// Which part, from 0.
        part: usize,
        /// Which paragraph of the part, from 0.
        piece: Option<usize>,
    },
    /// What a number is for.
    Phone(Phone),
    /// A page as the member sees it.
    Page(Route),
    /// A web address.
    Link(WebLink),
    /// An e-mail address.
    Email(Email),
    /// What waits for a person, by its number in the list.
    Item(usize),
}

impl Target {
    /// Whether it is what a row leads to, or a paragraph of that.
    #[must_use]
    pub fn is_in(&self, row: &Self) -> bool {
        match (self, row) {
            (Self::Document { id, part, .. }, Self::Document { id: of, part: within, piece: None, .. }) => {
                (id, part) == (of, within)
            }
            (Self::Language(language, _), Self::Language(of, None)) => language == of,
            _ => self == row,
        }
    }

    /// The section that it belongs to.
    #[must_use]
    pub const fn section(&self) -> Section {
        match self {
            Self::Language(..) => Section::Languages,
            Self::Plan(_) => Section::Plans,
            Self::Document { .. } => Section::Documents,
            Self::Phone(_) | Self::Link(_) | Self::Email(_) => Section::Phones,
            Self::Page(_) => Section::Member,
            Self::Item(_) => Section::Items,
        }
    }
}

impl From<Found> for Target {
    fn from(found: Found) -> Self {
        match found {
            Found::Language(language, plan) => Self::Language(language, plan),
            Found::Plan(plan) => Self::Plan(plan),
            Found::Document { id, language, part, piece } => Self::Document { id, language, part, piece },
            Found::Phone(phone) => Self::Phone(phone),
            Found::Page(route) => Self::Page(route),
            Found::Link(link) => Self::Link(link),
            Found::Email(email) => Self::Email(email),
        }
    }
}

/// Where the desk is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The part of the navigation.
    pub section: Section,
    /// What was typed.
    pub query: String,
    /// What the right half shows.
    pub target: Option<Target>,
    /// The part of the sheet that the keys have led to.
    pub focus: Option<usize>,
}

impl Place {
    /// The beginning of a section.
    #[must_use]
    pub const fn of(section: Section) -> Self {
        Self { section, query: String::new(), target: None, focus: None }
    }
}
