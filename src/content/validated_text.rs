//! Values that are written as a text in `kiosk.toml`: each is read, and described in the schema, in one place.

use super::link::is_domain;
use super::{DocumentId, Phone, TimeZoneName, WebLink};
use crate::language::Language;

/// Describes a type that is written as a text in the schema, with an example.
macro_rules! described {
    ($kind:ident = $format:literal, $example:expr $(, one of $names:expr)? $(, of $least:literal letter)?) => {
        impl schemars::JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                #[allow(unused_mut)]
                let mut schema =
                    schemars::json_schema!({ "type": "string", "format": $format, "examples": [$example] });
                $(schema.insert("enum".to_owned(), $names.to_vec().into());)?
                $(schema.insert("minLength".to_owned(), $least.into());)?
                schema
            }
        }
    };
}

/// Makes a type readable from a text of `kiosk.toml`, with its own error message, and describes it in the schema.
macro_rules! text_value {
    ($kind:ident = $format:literal, $example:expr $(, one of $names:expr)? $(, of $least:literal letter)?) => {
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let is_written_so = true $(&& $names.contains(&text.as_str()))?;
                match text.parse() {
                    Ok(read) if is_written_so => Ok(read),
                    Ok(_) => Err(serde::de::Error::custom(format!("“{text}” has other capital letters"))),
                    Err(error) => Err(serde::de::Error::custom(error)),
                }
            }
        }

        $crate::content::described!($kind = $format, $example $(, one of $names)? $(, of $least letter)?);
    };
}

/// Makes texts that are only made by their rule; the error says what is wrong with the text `{}`, and what to do.
macro_rules! validated_text {
    ($($(#[$says:meta])* $kind:ident: $is_right:expr, $message:literal, $help:literal;)*) => {$(
        $(#[$says])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $kind(String);

        impl std::str::FromStr for $kind {
            type Err = $crate::content::TextError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let is_right: fn(&str) -> bool = $is_right;
                if is_right(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($crate::content::TextError::new($message.replace("{}", text), $help))
                }
            }
        }

        impl std::ops::Deref for $kind {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl From<&$kind> for String {
            fn from(text: &$kind) -> Self {
                text.0.clone()
            }
        }

        impl std::fmt::Display for $kind {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )*};
}

pub(crate) use {described, text_value, validated_text};

text_value!(Phone = "phone", "323-555-0100");
text_value!(WebLink = "web-address", "https://www.example.com");
text_value!(Email = "email", "name@example.com");
text_value!(Language = "language", "en", one of Language::ALL.map(Language::tag));
text_value!(PlanId = "plan-id", "imperial");
text_value!(Name = "name", "Imperial Health Plan", of 1 letter);
text_value!(Tty = "tty", "711");
text_value!(Digits = "digits", "4");
text_value!(Person = "person", "Ana López");
text_value!(Reason = "reason", "The county office has approved these eight languages.", of 1 letter);
text_value!(PictureName = "image", "logo.png");
text_value!(TimeZoneName = "time-zone", "America/Los_Angeles");
text_value!(DocumentId = "document", "community", one of DocumentId::ALL.map(DocumentId::name));

validated_text! {
    /// A name that is shown.
    Name: |text| !text.trim().is_empty(),
        "a name is empty", "write a text";
    /// The id of a health plan, as in `rides/astiva`.
    PlanId: is_plan_id,
        "“{}” cannot be a plan’s id",
        "use small letters, digits and hyphens, and not the word “other”";
    /// An e-mail address.
    Email: is_email,
        "“{}” is not an e-mail address",
        "write it as name@example.com";
    /// The number for a text telephone (TTY): 711, or a telephone number.
    Tty: |text| text == "711" || text.parse::<Phone>().is_ok(),
        "“{}” is not a number for a text telephone",
        "write \"711\", or a number such as \"323-555-0100\"";
    /// What is pressed on a telephone after it has answered.
    Digits: is_pressed,
        "“{}” cannot be pressed on a telephone",
        "write up to eight digits, such as \"4\"";
    /// The name of a person who signs.
    Person: |text| text.chars().filter(|c| c.is_alphabetic()).count() >= 2,
        "the name of a person is missing",
        "write the name of the person who signs, such as \"Ana López\"";
    /// Why somebody decided something.
    Reason: |text| !text.trim().is_empty(),
        "a reason is empty", "write a sentence";
    /// The name of a picture's file, without a folder.
    PictureName: is_file_name,
        "“{}” cannot be the picture",
        "put an SVG, PNG or JPEG file into the folder “images” beside this file, and write its name only, such as \"logo.png\"";
}

fn is_plan_id(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text != "other" && text.chars().all(is_allowed)
}

fn is_email(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let is_atom = |atom: &str| !atom.is_empty() && atom.chars().all(is_allowed);
    text.split_once('@').is_some_and(|(name, domain)| name.split('.').all(is_atom) && is_domain(domain))
}

fn is_pressed(text: &str) -> bool {
    !text.is_empty() && text.len() <= 8 && text.chars().all(|c| c.is_ascii_digit() || c == '#' || c == '*')
}

fn is_file_name(text: &str) -> bool {
    let ending = text.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    !text.contains(['/', '\\', ':', '\0'])
        && !text.starts_with(['.', '#'])
        && PictureName::ENDINGS.contains(&ending.as_str())
}

impl PlanId {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self
    }
}

impl PictureName {
    /// The endings of the files that are read as pictures.
    pub const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "svg"];
}
