//! Every route in every language, at every text size, on both shapes of screen, as it is laid out: no text wider than
//! what holds it, nothing clipped, nothing over anything else, no letter lost.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;

use iced::Rectangle;
use member_kiosk::kiosk::{body_id, Seen, Stage};
use member_kiosk::language::Language;
use member_kiosk::look::{Choices, TextSize, ThemeName};
use member_kiosk::page::Lobby;

/// What rounding to whole pixels may cost, in px.
const TOLERANCE: f32 = 1.0;

/// The worst of what was found, for the report.
#[derive(Debug, Default)]
struct Worst {
    /// The text that fills most of its box, as a share of it.
    fullest: (f32, String),
    pages: usize,
    texts: usize,
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !is_mark(*c)).collect()
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{a0}')
}

fn overlaps(a: &Rectangle, b: &Rectangle) -> bool {
    let width = (a.x + a.width).min(b.x + b.width) - a.x.max(b.x);
    let height = (a.y + a.height).min(b.y + b.height) - a.y.max(b.y);
    width > TOLERANCE && height > TOLERANCE
}

/// What is wrong with a laid-out page.
fn wrongs(seen: &[Seen], window: Rectangle, worst: &mut Worst, page: &str) -> Vec<String> {
    let mut wrongs = Vec::new();
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (index, part) in seen.iter().enumerate().filter(|(_, part)| part.stop.is_none()) {
        children.entry(part.parent).or_default().push(index);
        let name = part.text.as_ref().map_or_else(|| format!("{:?}", part.id), |text| format!("“{}”", text.text));
        let holder = part.parent.map_or(window, |parent| seen[parent].place);
        let is_too_wide = part.place.x < holder.x - TOLERANCE
            || part.place.x + part.place.width > holder.x + holder.width + TOLERANCE;
        if is_too_wide {
            wrongs.push(format!("{name} at {:?} is wider than what holds it: {holder:?}", part.place));
        }
        // What scrolls may be higher than what holds it.
        let scrolls = part.parent.is_some_and(|parent| seen[parent].id == Some(body_id()));
        let is_too_high = part.place.y < holder.y - TOLERANCE
            || part.place.y + part.place.height > holder.y + holder.height + TOLERANCE;
        if is_too_high && !scrolls {
            wrongs.push(format!("{name} at {:?} is cut by what holds it: {holder:?}", part.place));
        }
        let Some(text) = &part.text else { continue };
        worst.texts += 1;
        let drawn = text
            .paragraph
            .buffer()
            .layout_runs()
            .fold((0.0_f32, 0.0_f32), |(width, height), run| (width.max(run.line_w), height + run.line_height));
        if drawn.0 > part.place.width + TOLERANCE || drawn.1 > part.place.height + TOLERANCE {
            wrongs.push(format!("{name} needs {drawn:?} and has {:?}", part.place.size()));
        }
        let fullness = drawn.0 / part.place.width.max(1.0);
        if fullness > worst.fullest.0 {
            worst.fullest = (fullness, format!("{name} on {page}"));
        }
        let lines: Vec<_> = text.paragraph.buffer().lines.iter().map(|line| line.text().to_owned()).collect();
        if letters(&lines.concat()) != letters(&text.text) {
            wrongs.push(format!("{name} is drawn as “{}”", lines.join("|")));
        }
        if text.paragraph.buffer().layout_runs().flat_map(|run| run.glyphs).any(|glyph| glyph.glyph_id == 0) {
            wrongs.push(format!("{name} has a box instead of a letter"));
        }
    }
    for siblings in children.values() {
        for (at, &a) in siblings.iter().enumerate() {
            for &b in &siblings[at + 1..] {
                let (first, second) = (&seen[a], &seen[b]);
                let holder = first.parent.map_or(window, |parent| seen[parent].place);
                // Layers lie over each other on purpose, and what scrolls lies under what does not.
                let is_layer = first.place == holder || second.place == holder;
                let scrolls = first.parent.is_some_and(|parent| seen[parent].id == Some(body_id()));
                if !is_layer && !scrolls && overlaps(&first.place, &second.place) {
                    wrongs.push(format!("{:?} lies over {:?}", first.place, second.place));
                }
            }
        }
    }
    wrongs
}

fn lay_out(languages: &[Language]) {
    let lobby = Lobby::load(None).unwrap();
    let mut worst = Worst::default();
    let mut all = Vec::new();
    for (width, height) in [(1080, 1920), (1920, 1080)] {
        let mut stage = Stage::new(lobby.clone(), width, height);
        #[allow(clippy::cast_precision_loss)]
        let window = Rectangle::with_size(iced::Size::new(width as f32, height as f32));
        for &language in languages {
            for text_size in TextSize::ALL {
                for route in lobby.routes() {
                    let choices = Choices { text_size, theme: ThemeName::Light, lowered: false };
                    stage.show(&route, language, choices, None);
                    let page = format!("{route} in {language}, {}, {width}x{height}", text_size.name());
                    let wrongs = wrongs(&stage.seen(), window, &mut worst, &page);
                    all.extend(wrongs.into_iter().map(|wrong| format!("{page}: {wrong}")));
                    worst.pages += 1;
                }
            }
        }
    }
    println!("{worst:#?}");
    assert!(worst.texts > 10 * worst.pages, "{worst:?}");
    assert!(all.is_empty(), "{} wrongs, the first: {:#?}", all.len(), &all[..all.len().min(12)]);
}

// Four tests of some languages each, so that they run beside each other.

#[test]
fn latin_letters_fit() {
    use Language::{
        English, French, German, HaitianCreole, Hmong, Italian, Polish, Portuguese, Spanish, Tagalog, Vietnamese,
    };
    lay_out(&[
        English,
        Spanish,
        Vietnamese,
        Tagalog,
        Hmong,
        French,
        HaitianCreole,
        Portuguese,
        Italian,
        German,
        Polish,
    ]);
}

#[test]
fn letters_of_the_east_fit() {
    lay_out(&[Language::Chinese, Language::Korean, Language::Japanese, Language::Thai, Language::Khmer]);
}

#[test]
fn letters_of_india_armenia_and_russia_fit() {
    lay_out(&[Language::Hindi, Language::Punjabi, Language::Armenian, Language::Russian]);
}

#[test]
fn letters_from_right_to_left_fit() {
    lay_out(&[Language::Arabic, Language::Farsi]);
}
