//! The known word that a misspelt one stands for.

/// Returns the known word that is most likely meant, if any is near enough.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Beyond this length nothing is a slip of the finger.
    if word.len() > 64 {
        return None;
    }
    let plain = |word: &str| word.to_lowercase().replace('-', "_");
    let lower = plain(word);
    let known: Vec<_> = known.filter(|known| known.len() > 1).map(|known| (plain(known), known)).collect();
    let likely = known
        .iter()
        .map(|(plain, known)| (strsim::jaro_winkler(&lower, plain), *known))
        .filter(|(likeness, _)| *likeness > 0.84)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    let is_part = |plain: &str| {
        (lower.len() > 1 && (plain.starts_with(&lower) || plain.ends_with(&lower)))
            || (plain.len() > 3 && lower.contains(plain))
    };
    likely.map(|(_, known)| known).or_else(|| known.iter().find(|(plain, _)| is_part(plain)).map(|(_, known)| *known))
}
