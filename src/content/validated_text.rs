//! Texts of `kiosk.toml` that have rules of their own.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::{Advice, Phone};

/// Makes texts that are only made by their rule; each error says what is wrong, and what to do.
macro_rules! written {
    ($($(#[$says:meta])* $kind:ident / $error:ident: $is_right:expr, $message:literal, $help:literal;)*) => {$(
        $(#[$says])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $kind(String);

        #[doc = concat!("Why a text is no `", stringify!($kind), "`.")]
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[error($message)]
        pub struct $error(String);

        impl Advice for $error {
            fn help(&self) -> &'static str {
                $help
            }
        }

        impl FromStr for $kind {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let is_right: fn(&str) -> bool = $is_right;
                if is_right(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err($error(text.to_owned()))
                }
            }
        }

        impl Deref for $kind {
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

        impl fmt::Display for $kind {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    )*};
}

written! {
    /// A name that is shown.
    Name / NameError: |text| !text.trim().is_empty(),
        "a name is empty", "write a text";
    /// The number for a text telephone (TTY): 711, or a telephone number.
    Tty / TtyError: |text| text == "711" || text.parse::<Phone>().is_ok(),
        "“{0}” is not a number for a text telephone",
        "write \"711\", or a number such as \"323-555-0100\"";
    /// What is pressed on a telephone after it has answered.
    Digits / DigitsError: is_pressed,
        "“{0}” cannot be pressed on a telephone",
        "write up to eight digits, such as \"4\"";
    /// The name of a person who signs.
    Person / PersonError: |text| text.chars().filter(|c| c.is_alphabetic()).count() >= 2,
        "the name of a person is missing",
        "write the name of the person who signs, such as \"Ana López\"";
    /// The name of a picture's file, without a folder.
    PictureName / PictureNameError: is_file_name,
        "“{0}” cannot be the picture",
        "put an SVG, PNG or JPEG file into the folder “images” beside this file, and write its name only, such as \"logo.png\"";
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

impl PictureName {
    /// The endings of the files that are read as pictures.
    pub const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "svg"];
}
