//! Which items of the ledger are about what a site shows.

use crate::config::layers::Layers;
use crate::config::Config;
use crate::content::ledger::Entry;
use crate::content::DocumentId;

/// What an item can be about, in a site.
pub(super) struct Scope<'a> {
    pub config: &'a Config,
    pub layers: &'a Layers<'a>,
    /// Documents that the site has in English.
    pub own: &'a [DocumentId],
}

impl Scope<'_> {
    /// Whether an item is about something that the site shows as it is built in.
    pub fn holds(&self, entry: &Entry) -> bool {
        let Entry { document, settings, language, .. } = entry;
        document.is_none_or(|id| !self.own.contains(&id) && !self.config.documents.hidden.contains(&id))
            && language.is_none_or(|language| self.config.languages.offered.contains(&language))
            && (settings.is_empty() || settings.iter().any(|path| self.is_shown_as_built_in(path)))
    }

    fn is_shown_as_built_in(&self, path: &str) -> bool {
        let plan = path.strip_prefix("plans.").and_then(|rest| rest.split('.').next());
        let is_shown = plan.is_none_or(|id| self.config.facts.plans.iter().any(|plan| plan.id.as_str() == id));
        let is_own = self.layers.find(path).is_some() && !self.layers.is_embedded() && !self.layers.is_untouched(path);
        is_shown && !is_own
    }
}
