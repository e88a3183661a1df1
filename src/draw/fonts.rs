//! The embedded fonts, and nothing of the machine's: every lobby and every test draws the same letters.

use std::sync::{Arc, OnceLock};

use iced::advanced::graphics::text::cosmic_text::skrifa::{FontRef, MetadataProvider};
use iced::advanced::graphics::text::cosmic_text::{fontdb, Fallback, FontSystem};
use iced::advanced::graphics::text::font_system;
use iced::font::{Family, Weight};
use iced::Font;

#[cfg(target_os = "linux")]
use super::temp_file::TempFile;
use crate::language::Language;

/// The family of the icons (Lucide).
pub(crate) const ICONS: Font = Font::with_name("lucide");

/// An embedded font file and what it is; parsing it for that would touch every file at every start.
struct FontFile {
    family: &'static str,
    weight: fontdb::Weight,
    data: &'static [u8],
}

macro_rules! files {
    ($($family:literal: $regular:literal $(and $bold:literal)?;)*) => {
        [$(
            files!(@one $family, NORMAL, $regular),
            $(files!(@one $family, BOLD, $bold),)?
        )*]
    };
    (@one $family:literal, $weight:ident, $file:literal) => {
        FontFile {
            family: $family,
            weight: fontdb::Weight::$weight,
            data: include_bytes!(concat!("../../assets/fonts/", $file, ".ttf")),
        }
    };
}

static FILES: [FontFile; 21] = files! {
    "Noto Sans": "NotoSans-Regular" and "NotoSans-Bold";
    "Noto Sans Arabic": "NotoSansArabic-Regular" and "NotoSansArabic-Bold";
    "Noto Sans Armenian": "NotoSansArmenian-Regular" and "NotoSansArmenian-Bold";
    "Noto Sans Devanagari": "NotoSansDevanagari-Regular" and "NotoSansDevanagari-Bold";
    "Noto Sans Gurmukhi": "NotoSansGurmukhi-Regular" and "NotoSansGurmukhi-Bold";
    "Noto Sans JP": "NotoSansJP-Regular" and "NotoSansJP-Bold";
    "Noto Sans KR": "NotoSansKR-Regular" and "NotoSansKR-Bold";
    "Noto Sans Khmer": "NotoSansKhmer-Regular" and "NotoSansKhmer-Bold";
    "Noto Sans TC": "NotoSansTC-Regular" and "NotoSansTC-Bold";
    "Noto Sans Thai Looped": "NotoSansThaiLooped-Regular" and "NotoSansThaiLooped-Bold";
    "lucide": "Lucide";
};

/// The font that draws a language. Only two weights are embedded.
pub(crate) const fn font(language: Language, is_bold: bool) -> Font {
    Font {
        family: Family::Name(language.font_family()),
        weight: if is_bold { Weight::Bold } else { Weight::Normal },
        ..Font::DEFAULT
    }
}

/// How much larger labels and hints are in a script whose letters are small in their em: most of Arabic's are 0.40 to 0.50
/// high, and Khmer's parts are finer than its 0.59, where a Latin x has 0.54. Devanagari, Gurmukhi (0.62) and Thai (0.57) are
/// as large as Latin.
pub(crate) const fn label_factor(language: Language) -> f32 {
    match language {
        Language::Arabic | Language::Farsi | Language::Khmer => 1.15,
        _ => 1.0,
    }
}

/// Replaces iced's font system by one that knows the embedded fonts only. Cheap after the first time.
pub fn install() {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let system = without_machine_fonts(font_system);
        let mut database = fontdb::Database::new();
        for file in &FILES {
            database.push_face_info(file.face());
        }
        // A lock that was poisoned by a panic elsewhere still holds a font system to replace.
        let mut system = system.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        *system.raw() = FontSystem::new_with_locale_and_db_and_fallback("en".to_owned(), database, Embedded);
    });
}

impl FontFile {
    fn face(&self) -> fontdb::FaceInfo {
        fontdb::FaceInfo {
            id: fontdb::ID::dummy(),
            source: fontdb::Source::Binary(Arc::new(self.data)),
            index: 0,
            families: vec![(self.family.to_owned(), fontdb::Language::English_UnitedStates)],
            post_script_name: self.family.replace(' ', ""),
            style: fontdb::Style::Normal,
            weight: self.weight,
            stretch: fontdb::Stretch::Normal,
            monospaced: false,
        }
    }
}

/// Whether some embedded font has a character. All languages draw with all of them, their own first.
#[must_use]
pub fn has_glyph(_language: Language, character: char) -> bool {
    let texts = FILES.iter().filter(|file| file.weight == fontdb::Weight::NORMAL && file.family != "lucide");
    // Marks that prepare text, and never reach a font.
    let is_invisible =
        matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    is_invisible
        || texts
            .filter_map(|file| FontRef::from_index(file.data, 0).ok())
            .any(|font| font.charmap().map(character).is_some())
}

/// Where a text names a character that its own font lacks.
struct Embedded;

impl Fallback for Embedded {
    fn common_fallback(&self) -> &[&'static str] {
        &["Noto Sans", "Noto Sans TC", "Noto Sans JP", "Noto Sans KR"]
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        &[]
    }

    fn script_fallback(&self, _script: unicode_script::Script, _locale: &str) -> &[&'static str] {
        &[]
    }
}

/// iced's font system reads every font of the machine when it is first touched: half of a start. Fontconfig, told of a
/// configuration without any folder of fonts, leaves them alone. Where no such file can be written, it takes longer.
#[cfg(target_os = "linux")]
fn without_machine_fonts<T>(touch: impl FnOnce() -> T) -> T {
    const VARIABLE: &str = "FONTCONFIG_FILE";
    const NO_FONTS: &str = "<?xml version=\"1.0\"?><fontconfig><dir>/dev/null/no-fonts</dir></fontconfig>";

    let Some(file) = TempFile::write("fonts.conf", NO_FONTS) else {
        return touch();
    };
    let before = std::env::var_os(VARIABLE);
    std::env::set_var(VARIABLE, file.path());
    let touched = touch();
    match before {
        Some(before) => std::env::set_var(VARIABLE, before),
        None => std::env::remove_var(VARIABLE),
    }
    touched
}

#[cfg(not(target_os = "linux"))]
fn without_machine_fonts<T>(touch: impl FnOnce() -> T) -> T {
    touch()
}
