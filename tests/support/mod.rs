//! What several tests need. Not every binary uses all of it.

#![allow(dead_code)]

pub mod headless;

use std::fs;
use std::path::PathBuf;

use iced::advanced::graphics::text::cosmic_text::Buffer;
use member_kiosk::check;
use member_kiosk::config::{self, Lobby};
use member_kiosk::diagnostic::Report;
use member_kiosk::draw::has_glyph;
use member_kiosk::language::Phrase;
use member_kiosk::page::Dialog;
use member_kiosk::site::SiteFiles;

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

/// A site whose files exist in memory only, each by its name beside `kiosk.toml`.
pub fn site_files(files: &[(&str, &str)]) -> SiteFiles {
    SiteFiles::from_memory(files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())))
}

/// The lobby of a site's files, or all that is wrong with them.
pub fn load(files: &SiteFiles) -> Result<Lobby, Report> {
    config::load(files).map_err(|_| check::explain(files, has_glyph))
}

/// A folder that a test has for itself, empty.
pub fn folder(test: &str, name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// One dialog of each kind.
pub fn every_dialog(lobby: &Lobby) -> [Dialog; 9] {
    let facts = &lobby.config.facts;
    [
        Dialog::Leaving(facts.concern.online.clone()),
        Dialog::TakeAlong(facts.organization.website.clone()),
        Dialog::Number {
            label: Phrase::english(&facts.organization.name),
            phone: facts.organization.after_hours,
            details: vec![Phrase::english("TTY: 711"), Phrase::english("Open every day from 8 a.m. to 8 p.m.")],
        },
        Dialog::PaperCopy,
        Dialog::Staff,
        Dialog::Display,
        Dialog::StillThere { seconds: 12, of: 45 },
        Dialog::Keys { number: 3, of: 18 },
        Dialog::Exit { typed: 2, wait_seconds: 0 },
    ]
}
