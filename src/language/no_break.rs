//! Words that are read as one, and are not parted by the end of a line: compounds whose parts a space or a dictionary
//! divides, prefixes that bind to the next word.

use super::Language;

/// Words of a language that no line end divides, where they fit on a line.
const fn compounds(language: Language) -> &'static [&'static str] {
    match language {
        Language::Vietnamese => &[
            "bảo hiểm",
            "chương trình",
            "dịch vụ",
            "điện thoại",
            "gian lận",
            "hỗ trợ",
            "lãng phí",
            "liên lạc",
            "miễn phí",
            "mọi thứ",
            "ngôn ngữ",
            "nhân viên",
            "quy định",
            "quyết định",
            "quyền riêng tư",
            "quý vị",
            "riêng tư",
            "sức khỏe",
            "thành viên",
            "thông báo",
            "thông dịch viên",
            "thông tin",
            "tiếp tân",
            "trang web",
            "trợ giúp",
            "yêu cầu",
            "ẩn danh",
        ],
        Language::Hmong => &[
            "hauj lwm",
            "hnub ib lub lim tiam",
            "ib lub lim tiam",
            "kho mob",
            "kws txhais lus",
            "phiaj xwm",
            "sij hawm",
            "txhais lus",
            "xov tooj",
            "tsheb thauj",
            "zej zog",
        ],
        Language::Thai => &["เจ้าหน้าที่", "ช่วยเหลือ", "รถรับส่ง", "ดูแลรักษา", "โดยไม่มีค่าใช้จ่าย"],
        Language::Khmer => &["មិនគិតឈ្នួល", "រថយន្តជូនដំណើរ", "ការក្លែងបន្លំ", "ជូនដំណឹង"],
        Language::Farsi => &["ایاب و ذهاب"],
        Language::Chinese => &["QR 碼", "免費電話", "要求", "為您"],
        Language::Armenian => &["TTY (հեռատիպ)"],
        Language::Korean => &["이 페이지", "수 있습니다", "수 있는"],
        _ => &[],
    }
}

/// Words after which no line of a language ends.
const fn binding_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::Farsi => &["می", "نمی"],
        Language::Thai => &["การ", "ความ"],
        _ => &[],
    }
}

/// The ranges in bytes of `text` that no line end divides, where they fit on a line.
#[must_use]
pub(super) fn ranges(text: &str, language: Language) -> Vec<(usize, usize)> {
    let whole = |word: &'static str| text.match_indices(word).map(move |(at, _)| (at, at + word.len()));
    compounds(language).iter().copied().flat_map(whole).collect()
}

/// Returns whether the word before a place binds to the one behind it.
#[must_use]
pub(super) fn binds_to_next(text: &str, at: usize, language: Language) -> bool {
    let before = text[..at].trim_end();
    binding_words(language).iter().any(|word| match language {
        // Written without spaces: the place is one of the dictionary's.
        Language::Thai => before.ends_with(word) && before.len() == at,
        _ => before.rsplit(' ').next() == Some(word),
    })
}
