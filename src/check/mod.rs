//! The sad path: everything that an administrator is told about a site's files, with its place and what to do. Touches no
//! disk.

mod custom_text;
mod describe;
mod expected;
mod explain;
mod finding;
mod foreign_facts;
mod format;
mod hours_meant;
mod lock;
mod markdown;
mod marks;
mod messages;
mod open_items;
mod origin;
pub mod phone_lint;
mod recovered;
mod scope;
mod site_files;
mod site_text;
mod site_words;
mod statements;
mod stray_files;
mod syntax;
pub mod text_lint;
mod validate;
mod warnings;

pub use explain::explain;
pub use finding::{Finding, HasGlyph};
pub use lock::{salvage_lock, stand_in, LockSettings};
pub use open_items::{check, Checked, OpenItem};
pub use origin::{is_built_in, origin, settings};
