//! The 22 languages: what each is called, which way it runs and which font draws it; their interface words
//! (Fluent) and the preparation of text for display. Knows no other room.

mod doubtful;
pub mod interpreter;
pub mod lines;
mod no_break;
mod opening;
pub mod prepare;
pub mod site_words;
pub mod words;

use std::fmt;
use std::str::FromStr;

pub use doubtful::{doubtful_terms, DoubtfulTerm};
pub use opening::Opening;
pub use words::{Phrase, SiteWords, Words};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left: Arabic and Farsi. The whole page is mirrored.
    RightToLeft,
}

/// Makes the languages of a table: BCP 47 tag, English name, own name, font family.
macro_rules! languages {
    ($($language:ident = $tag:literal, $english_name:literal, $native_name:literal, $font_family:expr;)*) => {
        /// A language of the kiosk. The order is the default order of the language page: English first, then by the
        /// number of speakers in Los Angeles.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs)]
        pub enum Language {
            $($language,)*
        }

        impl Language {
            /// All languages, in the default order of the language page.
            pub const ALL: [Self; 22] = [$(Self::$language,)*];

            const fn facts(self) -> [&'static str; 4] {
                match self {
                    $(Self::$language => [$tag, $english_name, $native_name, $font_family],)*
                }
            }
        }
    };
}

const LATIN: &str = "Noto Sans";
const ARABIC: &str = "Noto Sans Arabic";

languages! {
    English = "en", "English", "English", LATIN;
    Spanish = "es", "Spanish", "Español", LATIN;
    Chinese = "zh-Hant", "Chinese (Traditional)", "繁體中文", "Noto Sans TC";
    Vietnamese = "vi", "Vietnamese", "Tiếng Việt", LATIN;
    Tagalog = "tl", "Tagalog", "Tagalog", LATIN;
    Korean = "ko", "Korean", "한국어", "Noto Sans KR";
    Armenian = "hy", "Armenian", "Հայերեն", "Noto Sans Armenian";
    Farsi = "fa", "Farsi", "فارسی", ARABIC;
    Arabic = "ar", "Arabic", "العربية", ARABIC;
    Russian = "ru", "Russian", "Русский", LATIN;
    Khmer = "km", "Khmer (Cambodian)", "ខ្មែរ", "Noto Sans Khmer";
    Hmong = "hmn", "Hmong", "Hmoob", LATIN;
    Thai = "th", "Thai", "ไทย", "Noto Sans Thai Looped";
    Japanese = "ja", "Japanese", "日本語", "Noto Sans JP";
    Punjabi = "pa", "Punjabi", "ਪੰਜਾਬੀ", "Noto Sans Gurmukhi";
    Hindi = "hi", "Hindi", "हिन्दी", "Noto Sans Devanagari";
    French = "fr", "French", "Français", LATIN;
    HaitianCreole = "ht", "Haitian Creole", "Kreyòl Ayisyen", LATIN;
    Portuguese = "pt", "Portuguese", "Português", LATIN;
    Italian = "it", "Italian", "Italiano", LATIN;
    German = "de", "German", "Deutsch", LATIN;
    Polish = "pl", "Polish", "Polski", LATIN;
}

impl Language {
    /// California's fifteen languages of 45 CFR 92.11 (rule R1), beside English.
    pub const CALIFORNIA: [Self; 15] = [
        Self::Spanish,
        Self::Chinese,
        Self::Vietnamese,
        Self::Tagalog,
        Self::Korean,
        Self::Armenian,
        Self::Russian,
        Self::Farsi,
        Self::Japanese,
        Self::Hmong,
        Self::Punjabi,
        Self::Arabic,
        Self::Hindi,
        Self::Thai,
        Self::Khmer,
    ];

    /// The BCP 47 tag, such as `zh-Hant`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.facts()[0]
    }

    /// The name that staff know it by, such as `Khmer (Cambodian)`.
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        self.facts()[1]
    }

    /// The name that its speakers know it by, in its own script.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        self.facts()[2]
    }

    /// The embedded font family that draws it, with digits and Latin letters of its own.
    #[must_use]
    pub const fn font_family(self) -> &'static str {
        self.facts()[3]
    }

    /// Which way it is written.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic | Self::Farsi => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// Whether the page is mirrored.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self.direction(), Direction::RightToLeft)
    }

    /// Both names, as staff read a list: `Spanish — Español`, and `English` alone.
    #[must_use]
    pub fn both_names(self) -> String {
        if self == Self::English {
            self.english_name().to_owned()
        } else {
            format!("{} — {}", self.english_name(), self.native_name())
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

/// A tag that names none of the 22 languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language “{0}”; known are {known}", known = Language::ALL.map(Language::tag).join(" "))]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(tag))
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}
