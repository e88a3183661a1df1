//! Addresses of pages, such as `rides/astiva`.

use std::fmt;

use crate::config::Lobby;
use crate::content::{DocumentId, PlanId};
use crate::language::Language;

/// The address of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Route {
    Welcome,
    Languages,
    Home,
    Interpreter(InterpreterFor),
    Rides(Option<PlanId>),
    Rights,
    /// The notice of privacy practices: its opening, or one of its parts.
    Privacy(Option<String>),
    Hipaa,
    Contact,
    Decisions,
    Concern,
    Community,
    /// The notice of nondiscrimination, where a site supplies it.
    Nondiscrimination,
    /// The test pattern for staff; no page leads there.
    Ruler,
}

/// Whose interpreter message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InterpreterFor {
    /// Before a member chooses: the default plan's.
    Default,
    /// A plan's.
    Plan(PlanId),
    /// IMS's own promise, for a member of no listed plan.
    Other,
}

impl Route {
    /// The document that its page shows; some pages show none.
    #[must_use]
    pub const fn document(&self) -> Option<DocumentId> {
        match self {
            Self::Rights => Some(DocumentId::Rights),
            Self::Privacy(_) => Some(DocumentId::Privacy),
            Self::Hipaa => Some(DocumentId::Hipaa),
            Self::Contact => Some(DocumentId::Contact),
            Self::Decisions => Some(DocumentId::Decisions),
            Self::Community => Some(DocumentId::Community),
            Self::Nondiscrimination => Some(DocumentId::Nondiscrimination),
            _ => None,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Welcome => formatter.write_str("welcome"),
            Self::Languages => formatter.write_str("languages"),
            Self::Home => formatter.write_str("home"),
            Self::Interpreter(InterpreterFor::Default) => formatter.write_str("interpreter"),
            Self::Interpreter(InterpreterFor::Plan(plan)) => write!(formatter, "interpreter/{plan}"),
            Self::Interpreter(InterpreterFor::Other) => formatter.write_str("interpreter/other"),
            Self::Rides(None) => formatter.write_str("rides"),
            Self::Rides(Some(plan)) => write!(formatter, "rides/{plan}"),
            Self::Rights => formatter.write_str("rights"),
            Self::Privacy(None) => formatter.write_str("privacy"),
            Self::Privacy(Some(part)) => write!(formatter, "privacy/{part}"),
            Self::Hipaa => formatter.write_str("hipaa"),
            Self::Contact => formatter.write_str("contact"),
            Self::Decisions => formatter.write_str("decisions"),
            Self::Concern => formatter.write_str("concern"),
            Self::Community => formatter.write_str("community"),
            Self::Nondiscrimination => formatter.write_str("nondiscrimination"),
            Self::Ruler => formatter.write_str("ruler"),
        }
    }
}

/// An address that no page has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown route “{route}”; known are {known}")]
pub struct UnknownRoute {
    route: String,
    known: String,
}

impl Lobby {
    /// Returns whether there is such a document, and the site does not hide it.
    #[must_use]
    pub fn shows(&self, id: DocumentId) -> bool {
        !self.config.documents.hidden.contains(&id) && self.documents.get(id, Language::English).is_some()
    }

    /// Every route of this lobby that members can come to, in reading order.
    #[must_use]
    pub fn routes(&self) -> Vec<Route> {
        let plans = || self.config.facts.plans.iter().map(|plan| plan.id.clone());
        let parts = self
            .documents
            .get(DocumentId::Privacy, Language::English)
            .into_iter()
            .flat_map(|document| document.parts.iter().filter_map(|part| part.id.clone()));
        let mut routes = vec![Route::Welcome, Route::Languages, Route::Home];
        routes.push(Route::Interpreter(InterpreterFor::Default));
        routes.extend(plans().map(|plan| Route::Interpreter(InterpreterFor::Plan(plan))));
        routes.push(Route::Interpreter(InterpreterFor::Other));
        routes.push(Route::Rides(None));
        routes.extend(plans().map(|plan| Route::Rides(Some(plan))));
        routes.push(Route::Rights);
        routes.push(Route::Privacy(None));
        routes.extend(parts.map(|part| Route::Privacy(Some(part))));
        routes.extend([Route::Hipaa, Route::Contact, Route::Decisions, Route::Concern, Route::Community]);
        routes.push(Route::Nondiscrimination);
        routes.retain(|route| route.document().is_none_or(|id| self.shows(id)));
        routes
    }

    /// Finds the page of an address.
    ///
    /// # Errors
    /// When this lobby has no such page; the error lists all.
    pub fn route(&self, address: &str) -> Result<Route, UnknownRoute> {
        let mut routes = self.routes();
        routes.push(Route::Ruler);
        let known = || routes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        routes
            .iter()
            .find(|route| route.to_string() == address)
            .cloned()
            .ok_or_else(|| UnknownRoute { route: address.to_owned(), known: known() })
    }
}
