//! Words of which nobody who wrote or read them is certain, for a translator to decide.

use serde::Serialize;

use super::Language;

/// The table, as people edit it.
const TABLE: &str = include_str!("../../docs/doubtful-terms.md");

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DoubtfulTerm {
    /// The tag of the language, such as `zh-Hant`.
    pub language: String,
    /// The name of the message in `kiosk.ftl`.
    pub key: String,
    /// The words in it that are in doubt.
    pub words: String,
    /// What is doubted.
    pub doubt: String,
}

/// All rows of the table, in its order.
#[must_use]
pub fn doubtful_terms() -> Vec<DoubtfulTerm> {
    let row = |line: &str| {
        let line = line.trim().strip_prefix('|')?.strip_suffix('|')?;
        let cells: Vec<_> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
        let [language, key, words, doubt] = cells.try_into().ok()?;
        // The head of the table, and the line below it, name no language.
        language.parse::<Language>().ok()?;
        Some(DoubtfulTerm { language, key, words, doubt })
    };
    TABLE.lines().filter_map(row).collect()
}
