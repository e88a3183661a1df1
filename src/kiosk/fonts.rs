//! The embedded fonts, and nothing of the machine's: every lobby and every test draws the same letters.

use std::sync::{Arc, OnceLock};

use iced::advanced::graphics::text::cosmic_text::{fontdb, Fallback, FontSystem};
use iced::advanced::graphics::text::font_system;
use iced::font::{Family, Weight};
use iced::Font;

use crate::language::Language;

/// The family of the icons (Lucide).
pub(super) const ICONS: Font = Font::with_name("lucide");

macro_rules! embedded {
    ($($file:literal),* $(,)?) => {
        [$(include_bytes!(concat!("../../assets/fonts/", $file, ".ttf")).as_slice()),*]
    };
}

static FILES: [&[u8]; 21] = embedded![
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansArmenian-Regular",
    "NotoSansArmenian-Bold",
    "NotoSansDevanagari-Regular",
    "NotoSansDevanagari-Bold",
    "NotoSansGurmukhi-Regular",
    "NotoSansGurmukhi-Bold",
    "NotoSansJP-Regular",
    "NotoSansJP-Bold",
    "NotoSansKR-Regular",
    "NotoSansKR-Bold",
    "NotoSansKhmer-Regular",
    "NotoSansKhmer-Bold",
    "NotoSansTC-Regular",
    "NotoSansTC-Bold",
    "NotoSansThaiLooped-Regular",
    "NotoSansThaiLooped-Bold",
    "Lucide",
];

/// The font that draws a language. Only two weights are embedded.
pub(super) const fn font(language: Language, is_bold: bool) -> Font {
    Font {
        family: Family::Name(language.font_family()),
        weight: if is_bold { Weight::Bold } else { Weight::Normal },
        ..Font::DEFAULT
    }
}

/// Replaces iced's font system by one that knows the embedded fonts only. Cheap after the first time.
pub fn install() {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        let system = without_machine_fonts(font_system);
        let mut database = fontdb::Database::new();
        for file in FILES {
            database.load_font_source(fontdb::Source::Binary(Arc::new(file)));
        }
        // A lock that was poisoned by a panic elsewhere still holds a font system to replace.
        let mut system = system.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        *system.raw() = FontSystem::new_with_locale_and_db_and_fallback("en".to_owned(), database, Embedded);
    });
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
/// configuration without any folder of fonts, leaves them alone. The configuration comes from a pipe, so that no file is needed.
#[cfg(target_os = "linux")]
fn without_machine_fonts<T>(touch: impl FnOnce() -> T) -> T {
    use std::io::Write;
    use std::os::fd::AsRawFd;

    const VARIABLE: &str = "FONTCONFIG_FILE";
    const NO_FONTS: &[u8] = b"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\
        <fontconfig><dir>/dev/null/no-fonts</dir></fontconfig>";

    let Ok((reader, mut writer)) = std::io::pipe() else {
        return touch();
    };
    if writer.write_all(NO_FONTS).is_err() {
        return touch();
    }
    drop(writer);
    let before = std::env::var_os(VARIABLE);
    std::env::set_var(VARIABLE, format!("/proc/self/fd/{}", reader.as_raw_fd()));
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
