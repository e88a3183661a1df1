//! Plans whose heading or id is missing or misspelt: one mistake, of which much follows that nobody needs to read.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml::Spanned;

use super::words::{heading, list, nearest, required};
use super::{Path, Walk};
use crate::config::format;
use crate::config::report::Diagnostic;
use crate::config::schema::{self, Node};

impl Walk<'_> {
    /// The id of another plan that may be meant.
    pub(super) fn other_plan(&self, own: &str) -> Option<&str> {
        let plans = self.layers.merged.get_ref().get("plans")?.get_ref().as_array()?;
        let ids = plans.iter().filter_map(|plan| plan.get_ref().get("id")?.get_ref().as_str());
        nearest(own, ids.filter(|id| *id != own && format::check("plan-id", id).is_ok()))
    }

    /// A plan that nobody can tell from its id, said once. Whether it is: then what it lacks is not looked for.
    pub(super) fn nameless(&mut self, plan: &DeTable<'_>, span: Range<usize>, schema: &Node) -> bool {
        let Some(id) = plan.get("id") else {
            if self.layers.is_unread(span.start, "id") {
                self.wrong.insert(span);
            } else {
                self.without_id(plan, span);
            }
            return true;
        };
        let Some(text) = id.get_ref().as_str() else {
            return true;
        };
        if format::check("plan-id", text).is_err() {
            return true;
        }
        let is_missing = |name: &&str| plan.get(*name).is_none() && !self.layers.is_unread(span.start, name);
        let lacks: Vec<_> = required(schema).filter(is_missing).collect();
        // Whoever wrote a name means a new plan, unless the id is the same but for a letter.
        let has_names = !(lacks.contains(&"name") && lacks.contains(&"full_name"));
        let is_slip = |other: &&str| !lacks.is_empty() && (!has_names || strsim::jaro_winkler(text, other) > 0.92);
        let Some(other) = self.other_plan(text).filter(is_slip) else {
            return false;
        };
        let (are, them) = if lacks.len() == 1 { ("is", "it") } else { ("are", "them") };
        let message = format!("there is no plan “{text}”, and for a new one {} {are} missing", list(&lacks));
        let help = format!("did you mean id = \"{other}\"? A new plan needs {them}, too");
        self.push(Diagnostic::error("missing-key", message).help(help), id.span());
        self.wrong.insert(span);
        true
    }

    fn without_id(&mut self, plan: &DeTable<'_>, span: Range<usize>) {
        let stray = plan.iter().find_map(|(group, inner)| {
            let (key, id) = inner.get_ref().as_table()?.get_key_value("id")?;
            Some((group.get_ref(), key.span(), id.get_ref().as_str().unwrap_or("imperial")))
        });
        let Some((group, key, id)) = stray else {
            let help = "write it in the line below [[plans]], such as id = \"imperial\"";
            return self.push(Diagnostic::error("missing-key", "a plan lacks id").help(help), span);
        };
        let message = format!("id stands under [plans.{group}], and belongs to the plan itself");
        let help = format!("move it up: write id = \"{id}\" in the line below [[plans]]");
        self.push(Diagnostic::error("missing-key", message).help(help), key);
        self.wrong.insert(span);
    }

    /// The settings of a plan whose own heading is missing, said once. Whether there are any.
    pub(super) fn without_heading(&mut self, table: &DeTable<'_>, schema: &Node, path: &Path<'_>) -> bool {
        let known = schema::keys(schema);
        let Some((key, id)) = table.get_key_value("id").filter(|_| known.is_some_and(|known| !known.contains(&"id")))
        else {
            return false;
        };
        let is_id = |id: &&str| format::check("plan-id", id).is_ok();
        let Some(id) = id.get_ref().as_str().filter(is_id).filter(|_| !path.to_string().starts_with("plans.")) else {
            return false;
        };
        let message = format!("the heading of the plan “{id}” is missing");
        let help = "write [[plans]] in the line above it, without “#”";
        self.push(Diagnostic::error("missing-key", message).help(help), key.span());
        self.is_headless = true;
        true
    }

    /// Whether a setting is one of a plan whose heading is missing: that was said.
    pub(super) fn is_of_headless(&mut self, name: &str, span: Range<usize>) -> bool {
        let is = self.is_headless && ["id", "name", "full_name"].contains(&name);
        if is {
            self.wrong.insert(span);
        }
        is
    }

    /// What to write where plans are one group, such as under `[plans.imperial.ride]`.
    pub(super) fn plans_help(table: &DeTable<'_>, schema: &Node) -> String {
        let items = schema.get("items").and_then(serde_json::Value::as_object);
        let known = items.and_then(schema::keys).unwrap_or_default();
        let of_plan = |key: &&str| known.contains(key);
        let keys: Vec<&str> = table.iter().map(|(key, _)| key.get_ref().as_ref()).collect();
        if keys.contains(&"id") {
            return "write [[plans]] with two brackets on each side: there may be more than one".to_owned();
        }
        if let Some(group) = keys.iter().copied().find(of_plan) {
            let what = match table.get(group).map(toml::Spanned::get_ref) {
                Some(DeValue::Table(_) | DeValue::Array(_)) => heading(&format!("plans.0.{group}")).0,
                _ => group.to_owned(),
            };
            return format!(
                "write [[plans]], below it the id of the plan, such as id = \"imperial\", and below that {what}"
            );
        }
        let id = keys.first().copied().unwrap_or("imperial");
        Self::plan_help(id, table.get(id).map(toml::Spanned::get_ref), &known)
    }

    /// How the settings of a plan are written that stand under its id, and the id in a heading.
    fn plan_help(id: &str, inner: Option<&DeValue<'_>>, known: &[&str]) -> String {
        let groups = inner.and_then(DeValue::as_table).into_iter().flat_map(DeTable::iter);
        let mut groups = groups.filter(|(key, value)| {
            known.contains(&key.get_ref().as_ref()) && (value.get_ref().is_table() || value.get_ref().is_array())
        });
        let below =
            groups.next().map_or_else(|| "its settings".to_owned(), |(key, _)| format!("[plans.{}]", key.get_ref()));
        format!("write [[plans]], below it id = \"{id}\", and below that {below}")
    }

    /// A plan's id in a heading that stands under another plan, such as `[plans.imperial.ride]`. Whether it is one.
    pub(super) fn id_in_heading(
        &mut self,
        key: &Spanned<Cow<'_, str>>,
        inner: &DeValue<'_>,
        schema: &Node,
        path: &Path<'_>,
    ) -> bool {
        let known = schema::keys(schema).unwrap_or_default();
        let is_plan = known.contains(&"full_name") && !path.to_string().is_empty();
        let holds_groups =
            inner.as_table().is_some_and(|inner| inner.iter().any(|(key, _)| known.contains(&key.get_ref().as_ref())));
        if !is_plan || !holds_groups {
            return false;
        }
        let id: &str = key.get_ref();
        let message = format!("a heading cannot name the plan “{id}”");
        let diagnostic = Diagnostic::error("unknown-key", message).help(Self::plan_help(id, Some(inner), &known));
        self.push(diagnostic, key.span());
        true
    }
}
