//! What looks wrong in a text of the site, wherever it stands.

use crate::content::Facts;
use crate::language::Language;

use super::finding::{Finding, HasGlyph};
use super::{phone_lint, text_lint};

/// Finds what looks wrong in a text of the site.
pub(super) fn check_text(words: &str, language: Language, facts: &Facts, has_glyph: HasGlyph) -> Vec<Finding> {
    let mut findings = text_lint::text(words, language);
    findings.extend(phone_lint::phones_in_prose(words, facts));
    let is_missing = |c: char| !c.is_whitespace() && !c.is_control() && !has_glyph(language, c);
    findings.extend(words.char_indices().find(|(_, c)| is_missing(*c)).map(|(at, c)| {
        let message = format!("no font of the kiosk has the character “{c}” (U+{:04X})", u32::from(c));
        let help = "write it otherwise: it would be shown as an empty box";
        Finding::new(at..at + c.len_utf8(), "no-glyph", message, help)
    }));
    findings
}
