//! The interpreter messages ("ATTENTION: if you speak …"): quoted sentences, one Fluent file a language.

use fluent_bundle::FluentArgs;

use super::words::{bundle, SiteWords};
use super::Language;

/// The year of the sample sentence that HHS published and a message quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// The sample taglines of 2016.
    Y2016,
    /// The notice of 2024, which also promises free auxiliary aids (45 CFR 92.11, rule R2).
    Y2024,
}

/// A message, filled with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterpreterMessage {
    /// The whole sentence.
    pub text: String,
    /// Which edition it quotes; none when its file does not say.
    pub edition: Option<Edition>,
    /// Whether the source's sentence was broken and was mended: then it waits for a reviewer, as a translation does.
    pub is_mended: bool,
}

/// The message of `language`, in the site's words where it has its own, and in the wording of the plan `variant` where
/// that plan's own differs.
///
/// None when the language's file lacks it: the caller then falls back to IMS's own promise.
#[must_use]
pub fn message(
    site: &SiteWords,
    language: Language,
    variant: &str,
    phone: &str,
    tty: &str,
) -> Option<InterpreterMessage> {
    let bundle = bundle(language, "interpreter", site);
    let message = bundle.get_message("interpreter-message")?;
    let pattern = message.get_attribute(variant).map(|own| own.value()).or_else(|| message.value())?;
    let mut args = FluentArgs::new();
    args.set("phone", phone);
    args.set("tty", tty);
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    let edition = bundle.get_message("interpreter-edition").and_then(|edition| edition.value()).and_then(|value| {
        match bundle.format_pattern(value, None, &mut errors).trim() {
            "2016" => Some(Edition::Y2016),
            "2024" => Some(Edition::Y2024),
            _ => None,
        }
    });
    let is_mended = bundle.has_message("interpreter-mended");
    errors.is_empty().then_some(InterpreterMessage { text, edition, is_mended })
}
