//! Web addresses, parsed once.

use std::fmt;
use std::str::FromStr;

use url::Url;

use super::advice::TextError;

/// An address on the web: shown without its scheme, carried by a QR code with `https:`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebLink {
    shown: String,
    url: Url,
}

impl FromStr for WebLink {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || {
            let help = "write it as https://www.example.com/page, and nothing else";
            TextError::new(format!("“{text}” is not a web address"), help)
        };
        let after = |scheme: &str| {
            text.get(..scheme.len()).filter(|begin| begin.eq_ignore_ascii_case(scheme)).map(|_| &text[scheme.len()..])
        };
        if after("http://").is_some() {
            let message = format!("“{text}” would be sent for everyone to read");
            return Err(TextError::new(message, "write https:// instead of http://"));
        }
        let shown = after("https://").unwrap_or(text);
        let is_written = shown.chars().all(|c| c.is_ascii_graphic())
            && !shown.contains("://")
            && !shown.ends_with(['.', ',', ';', ':', ')', '>', '"', '\'']);
        if !is_written {
            return Err(error());
        }
        let url = Url::parse(&format!("https://{shown}")).map_err(|_| error())?;
        let has_domain = url.domain().is_some_and(is_domain);
        let is_plain = url.username().is_empty() && url.password().is_none();
        (has_domain && is_plain).then(|| Self { shown: shown.to_owned(), url }).ok_or_else(error)
    }
}

/// Names of letters, digits and hyphens, parted by dots; the last one of letters (RFC 1123).
pub(super) fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let top = text.rsplit('.').next().unwrap_or_default();
    text.contains('.')
        && text.split('.').all(is_label)
        && (top.chars().all(|c| c.is_ascii_alphabetic()) && top.len() > 1 || top.starts_with("xn--"))
}

impl WebLink {
    /// The whole address, for a QR code.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.as_str()
    }
}

/// As a person types it: `www.carecar.co/schedule`.
impl fmt::Display for WebLink {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.shown)
    }
}
