//! The files that are built into the program.

use rust_embed::RustEmbed;

/// The configuration of a lobby that has none of its own.
pub const KIOSK_TOML: &str = include_str!("../../assets/kiosk.toml");

/// The ledger's file.
pub const LEDGER_TOML: &str = include_str!("../../assets/ledger.toml");

#[derive(RustEmbed)]
#[folder = "assets/content/"]
struct Files;

/// An embedded document, such as `en/rights.md`; empty when there is none of that name.
#[must_use]
pub fn embedded(path: &str) -> String {
    Files::get(path).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default()
}
