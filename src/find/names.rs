//! What people call languages and things, beside their own names.

use crate::language::Language;

/// Other names of a language, as staff and members type them.
pub(super) const fn of_language(language: Language) -> &'static str {
    match language {
        Language::English => "inglés ingles",
        Language::Spanish => "espanol castellano castilian latino mexican salvadoran guatemalan",
        Language::Chinese => "mandarin cantonese taiwanese 中文 漢語 汉语 普通话 普通話 國語 国语 粵語 粤语 广东话 廣東話 繁体中文 zhongwen",
        Language::Vietnamese => "vietnam tieng viet",
        Language::Tagalog => "filipino pilipino philippines",
        Language::Korean => "korea hangul hangugeo 한국말 조선말",
        Language::Armenian => "armenia hayeren",
        Language::Farsi => "persian iranian iran dari parsi",
        Language::Arabic => "arab arabiyya egyptian syrian lebanese iraqi عربي",
        Language::Russian => "russia russkiy ukrainian",
        Language::Khmer => "cambodian cambodia kampuchea",
        Language::Hmong => "hmoob miao mong laos",
        Language::Thai => "thailand siamese",
        Language::Japanese => "japan nihongo にほんご",
        Language::Punjabi => "panjabi sikh gurmukhi",
        Language::Hindi => "hindustani india हिंदी",
        Language::French => "francais france haitian-french",
        Language::HaitianCreole => "kreyol creole haiti",
        Language::Portuguese => "portugues brazil brazilian portugal",
        Language::Italian => "italia italy",
        Language::German => "deutsch germany",
        Language::Polish => "polski poland",
    }
}

/// What a ride is called, too.
pub(super) const RIDE: &str = "ride rides transportation transport car taxi pick-up appointment";

/// What an interpreter is called, too.
pub(super) const INTERPRETER: &str = "interpreter interpreters translator translation language line";

/// Words that say nothing where others stand beside them.
pub(super) const SMALL: [&str; 16] =
    ["a", "an", "the", "of", "for", "to", "in", "on", "and", "or", "is", "my", "how", "what", "do", "by"];
