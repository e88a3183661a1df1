//! What several tests look for in laid-out text.

use iced::advanced::graphics::text::cosmic_text::Buffer;

/// The digits and hyphens of a text as they stand on the screen, from left to right, line by line.
pub fn digits_as_seen(buffer: &Buffer) -> String {
    let mut seen = String::new();
    for run in buffer.layout_runs() {
        let mut glyphs: Vec<_> = run.glyphs.iter().map(|glyph| (glyph.x, &run.text[glyph.start..glyph.end])).collect();
        glyphs.sort_by(|a, b| a.0.total_cmp(&b.0));
        let letters = glyphs.into_iter().map(|(_, letters)| letters);
        seen.extend(letters.filter(|letters| letters.chars().all(|c| c.is_ascii_digit() || c == '-')));
        seen.push(' ');
    }
    seen
}
