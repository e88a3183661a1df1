//! Web addresses and e-mail addresses, parsed once.

use std::fmt;
use std::str::FromStr;

use url::Url;

use super::Advice;

/// An address on the web: shown without its scheme, carried by a QR code with `https:`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebLink {
    shown: String,
    url: Url,
}

/// Why a text is no web address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebLinkError {
    /// An address of another kind, or what no browser opens.
    #[error("“{0}” is not a web address")]
    Unreadable(String),
    /// Without encryption.
    #[error("“{0}” would be sent for everyone to read")]
    Plain(String),
}

impl Advice for WebLinkError {
    fn help(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "write it as https://www.example.com/page, and nothing else",
            Self::Plain(_) => "write https:// instead of http://",
        }
    }
}

impl FromStr for WebLink {
    type Err = WebLinkError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || WebLinkError::Unreadable(text.to_owned());
        let after = |scheme: &str| {
            text.get(..scheme.len()).filter(|begin| begin.eq_ignore_ascii_case(scheme)).map(|_| &text[scheme.len()..])
        };
        if after("http://").is_some() {
            return Err(WebLinkError::Plain(text.to_owned()));
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
fn is_domain(text: &str) -> bool {
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

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

/// Why a text is no e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not an e-mail address")]
pub struct EmailError(String);

impl Advice for EmailError {
    fn help(&self) -> &'static str {
        "write it as name@example.com"
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_address = text.split_once('@').is_some_and(|(name, domain)| {
            let is_atom = |atom: &str| {
                !atom.is_empty() && atom.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
            };
            name.split('.').all(is_atom) && is_domain(domain)
        });
        is_address.then(|| Self(text.to_owned())).ok_or_else(|| EmailError(text.to_owned()))
    }
}

impl fmt::Display for Email {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_as_written_and_coded_with_https() {
        for written in ["www.IMSMSO.com", "https://www.IMSMSO.com", "HTTPS://www.IMSMSO.com"] {
            let link: Result<WebLink, _> = written.parse();
            assert_eq!(link.as_ref().map(ToString::to_string), Ok("www.IMSMSO.com".to_owned()));
            assert_eq!(link.as_ref().map(WebLink::url), Ok("https://www.imsmso.com/"));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for wrong in [
            "",
            "http://x.org",
            "javascript:alert(1)",
            "localhost",
            "a b.com",
            "user:pass@x.org",
            "ftp://x.org",
            "www,x.com",
            "www..com",
            "www.x;com",
            "www.x.com)",
            "www.x.com,",
            "www.x.com\u{200b}",
            "www.іms.com",
            "1.2.3.4",
        ] {
            assert!(wrong.parse::<WebLink>().is_err(), "{wrong} was accepted");
        }
        for wrong in
            ["", "a", "a@b", "a@b@c.d", "@c.d", "a b@c.dd", "a@.dd", "mailto:a@b.com", "a..b@c.dd", "a@b.com; c@d.com"]
        {
            assert!(wrong.parse::<Email>().is_err(), "{wrong} was accepted");
        }
    }
}
