//! Web addresses and e-mail addresses, parsed once.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// An address on the web: shown without its scheme, carried by a QR code with `https:`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebLink {
    shown: String,
    url: Url,
}

/// Why a text is no web address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a web address; write it as https://www.example.com/page")]
pub struct WebLinkError(String);

impl FromStr for WebLink {
    type Err = WebLinkError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || WebLinkError(text.to_owned());
        let shown = text.strip_prefix("https://").unwrap_or(text);
        if shown.is_empty() || shown.contains("://") || shown.contains(char::is_whitespace) {
            return Err(error());
        }
        let url = Url::parse(&format!("https://{shown}")).map_err(|_| error())?;
        let has_domain = url.domain().is_some_and(|domain| domain.contains('.'));
        let is_plain = url.username().is_empty() && url.password().is_none();
        (has_domain && is_plain).then(|| Self { shown: shown.to_owned(), url }).ok_or_else(error)
    }
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
#[error("“{0}” is not an e-mail address; write it as name@example.com")]
pub struct EmailError(String);

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_address = text.split_once('@').is_some_and(|(name, domain)| {
            let is_plain =
                |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_graphic() && !"@,;<>()".contains(c));
            is_plain(name)
                && is_plain(domain)
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
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
        for written in ["www.IMSMSO.com", "https://www.IMSMSO.com"] {
            let link: Result<WebLink, _> = written.parse();
            assert_eq!(link.as_ref().map(ToString::to_string), Ok("www.IMSMSO.com".to_owned()));
            assert_eq!(link.as_ref().map(WebLink::url), Ok("https://www.imsmso.com/"));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for wrong in
            ["", "http://x.org", "javascript:alert(1)", "localhost", "a b.com", "user:pass@x.org", "ftp://x.org"]
        {
            assert!(wrong.parse::<WebLink>().is_err(), "{wrong} was accepted");
        }
        for wrong in ["", "a", "a@b", "a@b@c.d", "@c.d", "a b@c.d", "a@.d"] {
            assert!(wrong.parse::<Email>().is_err(), "{wrong} was accepted");
        }
    }
}
