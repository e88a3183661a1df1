//! What the home page offers, and which documents there are.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::content::{DocumentId, NonEmptyList, PlanId};

/// A tile of the home page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Tile {
    Interpreter,
    Rides,
    Rights,
    Privacy,
    Contact,
    Decisions,
    Concern,
    Community,
    Nondiscrimination,
}

impl Tile {
    /// The document that its page shows; some pages show none.
    #[must_use]
    pub const fn document(self) -> Option<DocumentId> {
        match self {
            Self::Interpreter | Self::Rides | Self::Concern => None,
            Self::Rights => Some(DocumentId::Rights),
            Self::Privacy => Some(DocumentId::Privacy),
            Self::Contact => Some(DocumentId::Contact),
            Self::Decisions => Some(DocumentId::Decisions),
            Self::Community => Some(DocumentId::Community),
            Self::Nondiscrimination => Some(DocumentId::Nondiscrimination),
        }
    }
}

/// The home page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// The tiles of the home page, in their order. A tile that is left out does not stand on the home page; the
    /// one for the notice of nondiscrimination stands there only when there is content/en/nondiscrimination.md.
    pub tiles: NonEmptyList<Tile>,
    /// The health plans that are offered, by their `id`, in their order; the first is shown before a member chooses.
    /// All plans, in the order of this file, when it is left out.
    #[schemars(example = ["imperial", "brand-new-day"])]
    pub plans: Option<NonEmptyList<PlanId>>,
}

/// Which documents are shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentChoice {
    /// Documents that this kiosk does not show: their tiles and pages are left out. The notice of privacy practices
    /// must be posted (45 CFR 164.520).
    pub hidden: Vec<DocumentId>,
}
