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
    /// The interpreter message of the plan that the member named; before that, the organization's own.
    Interpreter(Option<PlanChoice>),
    Rides(Option<PlanId>),
    Rights,
    /// The notice of privacy practices: its opening, one of its parts, or what stands under one heading of a part.
    Privacy {
        /// The id of the part.
        part: Option<String>,
        /// Which heading of the part, from 1.
        section: Option<usize>,
    },
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

/// Which health plan the member says is on the card.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlanChoice {
    /// A plan that the kiosk knows.
    Listed(PlanId),
    /// Another one, or none.
    NotListed,
}

impl Route {
    /// The notice of privacy practices, from its beginning.
    pub const PRIVACY: Self = Self::Privacy { part: None, section: None };

    /// The plan that a member names by going there.
    #[must_use]
    pub fn plan_choice(&self) -> Option<PlanChoice> {
        match self {
            Self::Interpreter(choice) => choice.clone(),
            Self::Rides(plan) => plan.clone().map(PlanChoice::Listed),
            _ => None,
        }
    }

    /// The document that its page shows; some pages show none.
    #[must_use]
    pub const fn document(&self) -> Option<DocumentId> {
        match self {
            Self::Rights => Some(DocumentId::Rights),
            Self::Privacy { .. } => Some(DocumentId::Privacy),
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
            Self::Interpreter(None) => formatter.write_str("interpreter"),
            Self::Interpreter(Some(PlanChoice::Listed(plan))) => write!(formatter, "interpreter/{plan}"),
            Self::Interpreter(Some(PlanChoice::NotListed)) => formatter.write_str("interpreter/other"),
            Self::Rides(None) => formatter.write_str("rides"),
            Self::Rides(Some(plan)) => write!(formatter, "rides/{plan}"),
            Self::Rights => formatter.write_str("rights"),
            Self::Privacy { part: None, .. } => formatter.write_str("privacy"),
            Self::Privacy { part: Some(part), section: None } => write!(formatter, "privacy/{part}"),
            Self::Privacy { part: Some(part), section: Some(section) } => write!(formatter, "privacy/{part}/{section}"),
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
        let notice = self.documents.get(DocumentId::Privacy, Language::English);
        let parts = notice.into_iter().flat_map(|document| &document.parts).filter(|part| part.id.is_some());
        let parts = parts.flat_map(|part| {
            let sections = (1..).zip(part.sections()).map(|(section, _)| Some(section));
            [None].into_iter().chain(sections).map(|section| Route::Privacy { part: part.id.clone(), section })
        });
        let mut routes = vec![Route::Welcome, Route::Languages, Route::Home];
        routes.push(Route::Interpreter(None));
        routes.extend(plans().map(|plan| Route::Interpreter(Some(PlanChoice::Listed(plan)))));
        routes.push(Route::Interpreter(Some(PlanChoice::NotListed)));
        routes.push(Route::Rides(None));
        routes.extend(plans().map(|plan| Route::Rides(Some(plan))));
        routes.push(Route::Rights);
        routes.push(Route::PRIVACY);
        routes.extend(parts);
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
