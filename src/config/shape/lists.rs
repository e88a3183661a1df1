//! Lists where the schema has none. Serde reads a list of a table's values, in their order, as that table: nobody who
//! edits a file means that.

use toml::de::{DeTable, DeValue};

use super::{Name, Path};
use crate::config::schema::{self, Node};

/// Whether each list of a file stands where the schema has one.
pub fn stand_where_they_belong(table: &DeTable<'_>, root: &Node) -> bool {
    all(table, &Path::top(), root)
}

fn all(table: &DeTable<'_>, outer: &Path<'_>, root: &Node) -> bool {
    table.iter().all(|(key, value)| {
        let path = outer.inner(Name::Key(key.get_ref()));
        match value.get_ref() {
            DeValue::Table(inner) => all(inner, &path, root),
            DeValue::Array(items) => {
                let is_list = node(&path, root)
                    .is_some_and(|node| schema::kinds(node).iter().any(|kind| schema::allows(kind, "array")));
                let mut tables = items.iter().filter_map(|item| item.get_ref().as_table());
                is_list && tables.all(|item| all(item, &path, root))
            }
            _ => true,
        }
    })
}

/// The schema of a value; that of a list of tables leads into its tables.
fn node<'s>(path: &Path<'_>, root: &'s Node) -> Option<&'s Node> {
    let (Some(outer), Name::Key(name)) = (path.outer, &path.name) else {
        return Some(root);
    };
    let outer = node(outer, root)?;
    let items = outer.get("items").and_then(serde_json::Value::as_object);
    schema::entry(items.unwrap_or(outer), name)
}
