//! Every route in every language, at every text size, on both shapes of screen, as it is laid out: no text wider than
//! what holds it, nothing clipped, nothing over anything else, no letter lost.

use std::collections::BTreeMap;

use iced::advanced::text::Paragraph as _;
use iced::Rectangle;
use member_kiosk::config::Lobby;
use member_kiosk::draw::body_id;
use member_kiosk::language::Language;
use member_kiosk::look::measure::CAPITAL_HEIGHT;
use member_kiosk::look::{TextSize, ThemeName};
use member_kiosk::page::{Dialog, Place, Route};
use member_kiosk::session::Choices;

use super::support::every_dialog;
use super::support::headless::{Headless, Seen};

/// What rounding to whole pixels may cost, in px.
const TOLERANCE: f32 = 1.0;

/// What is smaller is an ornament, in px.
const DOT: f32 = 24.0;

/// The worst of what was found, for the report.
#[derive(Debug)]
struct Worst {
    /// The text that fills most of its box, as a share of it.
    fullest: (f32, String),
    smallest_target_mm: f32,
    smallest_gap_mm: f32,
    /// The lowest capital letter at the standard size, and where.
    smallest_capital_mm: (f32, String),
    pages: usize,
    texts: usize,
}

impl Default for Worst {
    fn default() -> Self {
        Self {
            fullest: (0.0, String::new()),
            smallest_target_mm: f32::MAX,
            smallest_gap_mm: f32::MAX,
            smallest_capital_mm: (f32::MAX, String::new()),
            pages: 0,
            texts: 0,
        }
    }
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
        let scrolls = part.parent.is_some_and(|parent| is_scrolled(&seen[parent]));
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
                let scrolls = first.parent.is_some_and(|parent| is_scrolled(&seen[parent]));
                // The dots of a ring stand close.
                let is_dot = [first, second].iter().all(|part| part.text.is_none() && part.place.width < DOT);
                if !is_layer && !scrolls && !is_dot && overlaps(&first.place, &second.place) {
                    wrongs.push(format!("{:?} lies over {:?}", first.place, second.place));
                }
            }
        }
    }
    wrongs
}

/// Screens that kiosks are built with: width and height in px, diagonal in inches.
const SCREENS: [(u16, u16, f32); 4] = [(1080, 1920, 15.6), (1080, 1920, 22.0), (1080, 1920, 32.0), (1920, 1080, 22.0)];

/// The smallest screen on which dialogs are looked at while it is lowered, in inches.
const LEAST_LOWERED: f32 = 21.0;

const MM_PER_INCH: f32 = 25.4;
/// The least side of a target, the least gap between two, the least height of a capital letter, in mm (rules R14, R10).
const TARGET_MM: f32 = 12.7;
const GAP_MM: f32 = 2.5;
const CAPITAL_MM: f32 = 4.8;

/// What can be touched: where it stands, and whether it scrolls with the page.
fn targets(seen: &[Seen]) -> Vec<(Rectangle, bool)> {
    let anywhere = iced::advanced::widget::Id::new("anywhere");
    let body = seen.iter().position(|seen| seen.id == Some(body_id()));
    let is_inside_body = |mut at: usize| loop {
        match seen[at].parent {
            parent @ Some(_) if parent == body => return true,
            Some(parent) => at = parent,
            None => return false,
        }
    };
    let is_target = |seen: &Seen| seen.id.as_ref().is_some_and(|id| *id != body_id() && *id != anywhere);
    seen.iter()
        .enumerate()
        .filter(|(_, seen)| is_target(seen))
        .map(|(at, target)| {
            // Buttons below the text do not scroll with it.
            let stop = at.checked_sub(1).and_then(|before| seen[before].stop);
            let is_foot = stop.is_some_and(|stop| matches!(stop.place, Place::Foot(_)));
            (target.place, is_inside_body(at) && !is_foot)
        })
        .collect()
}

/// What is wrong with the targets and letters of a laid-out page.
fn wrong_measures(seen: &[Seen], px_per_mm: f32, text_size: TextSize, worst: &mut Worst) -> Vec<String> {
    let mut wrongs = Vec::new();
    let targets = targets(seen);
    let least_side = TARGET_MM * px_per_mm - TOLERANCE;
    for (at, (place, scrolls)) in targets.iter().enumerate() {
        worst.smallest_target_mm = worst.smallest_target_mm.min(place.width.min(place.height) / px_per_mm);
        if place.width < least_side || place.height < least_side {
            wrongs.push(format!("a target is too small: {place:?}"));
        }
        for (other, _) in targets[at + 1..].iter().filter(|(_, other)| other == scrolls) {
            let across = (other.x - place.x - place.width).max(place.x - other.x - other.width);
            let down = (other.y - place.y - place.height).max(place.y - other.y - other.height);
            let gap = across.max(down);
            worst.smallest_gap_mm = worst.smallest_gap_mm.min(gap / px_per_mm);
            if gap < GAP_MM * px_per_mm - TOLERANCE {
                wrongs.push(format!("two targets are too near: {place:?} and {other:?}"));
            }
        }
    }
    if text_size == TextSize::Standard {
        for text in seen.iter().filter_map(|seen| seen.text.as_ref()) {
            let capital = text.paragraph.size().0 * CAPITAL_HEIGHT / px_per_mm;
            if capital < worst.smallest_capital_mm.0 {
                worst.smallest_capital_mm = (capital, text.text.clone());
            }
            if capital < CAPITAL_MM {
                wrongs.push(format!("a capital letter of “{}” is {capital:.2} mm high", text.text));
            }
        }
    }
    wrongs
}

fn lay_out(languages: &[Language]) {
    let mut worst = Worst::default();
    let mut all = Vec::new();
    for (width, height, diagonal_inches) in SCREENS {
        let mut lobby = Lobby::embedded().unwrap();
        lobby.config.display.diagonal_inches = diagonal_inches;
        let mut headless = Headless::new(lobby.clone(), width.into(), height.into());
        let window = Rectangle::with_size(iced::Size::new(width.into(), height.into()));
        let px_per_mm = f32::from(width).hypot(height.into()) / diagonal_inches / MM_PER_INCH;
        for &language in languages {
            for text_size in TextSize::ALL {
                for route in lobby.routes() {
                    let choices = Choices { text_size, theme: ThemeName::Light, lowered: false };
                    headless.show(&route, language, choices, None);
                    let page =
                        format!("{route} in {language}, {}, {width}x{height}, {diagonal_inches}″", text_size.name());
                    let seen = headless.seen();
                    let mut wrongs = wrongs(&seen, window, &mut worst, &page);
                    wrongs.extend(wrong_measures(&seen, px_per_mm, text_size, &mut worst));
                    all.extend(wrongs.into_iter().map(|wrong| format!("{page}: {wrong}")));
                    worst.pages += 1;
                }
            }
            all.extend(lowered(&mut headless, window, language, &lobby, &mut worst));
            // Half of the smallest screen is too low for every dialog: there they scroll.
            let reach: &[bool] = if diagonal_inches < LEAST_LOWERED { &[false] } else { &[false, true] };
            all.extend(dialogs(&mut headless, window, language, &lobby, reach, &mut worst));
        }
    }
    println!("{worst:#?}");
    assert!(worst.texts > 10 * worst.pages, "{worst:?}");
    assert!(all.is_empty(), "{} wrongs, the first: {:#?}", all.len(), &all[..all.len().min(60)]);
}

/// What is wrong after "lower the screen": with the layout, and what stands above the reach line (ADA 308, rule R19). Every
/// route at the largest size; those that members see first at each.
fn lowered(
    headless: &mut Headless,
    window: Rectangle,
    language: Language,
    lobby: &Lobby,
    worst: &mut Worst,
) -> Vec<String> {
    let first = || [Route::Welcome, Route::Languages, Route::Home];
    let pages = TextSize::ALL.into_iter().flat_map(|text_size| {
        let all = if text_size == TextSize::Largest { lobby.routes() } else { Vec::new() };
        first().into_iter().chain(all).map(move |route| (route, text_size))
    });
    let mut all = Vec::new();
    for (route, text_size) in pages {
        let page = format!("{route} in {language}, {}, {window:?}, lowered", text_size.name());
        headless.show(&route, language, Choices { text_size, lowered: true, ..Choices::default() }, None);
        let line = headless.kiosk().reach_line();
        assert!(line > 0.0, "{page}: nothing is lowered");
        let seen = headless.seen();
        let is_above = |(place, _): &(Rectangle, bool)| place.y < line;
        let above = targets(&seen).into_iter().filter(is_above);
        let above = above.map(|target| format!("{target:?} stands above the reach line"));
        let wrongs = wrongs(&seen, window, worst, &page).into_iter().chain(above);
        all.extend(wrongs.map(|wrong| format!("{page}: {wrong}")));
    }
    all
}

/// What is wrong with dialogs, at each text size, lowered and not: no code, title or button of one is clipped or below a
/// fold. Of those that say words alone, the words may scroll.
fn dialogs(
    headless: &mut Headless,
    window: Rectangle,
    language: Language,
    lobby: &Lobby,
    reach: &[bool],
    worst: &mut Worst,
) -> Vec<String> {
    let dialogs = every_dialog(lobby);
    let mut all = Vec::new();
    for (text_size, lowered) in
        TextSize::ALL.into_iter().flat_map(|size| reach.iter().map(move |lowered| (size, *lowered)))
    {
        for dialog in &dialogs {
            let choices = Choices { text_size, lowered, ..Choices::default() };
            headless.show(&Route::Concern, language, choices, Some(dialog.clone()));
            let page = format!("{dialog:?} in {language}, {}, {window:?}, lowered: {lowered}", text_size.name());
            let seen = headless.seen();
            let mut wrongs = wrongs(&seen, window, worst, &page);
            let body = seen.iter().find(|seen| seen.id == Some(dialog_id())).expect("a dialog").place;
            let stops = seen.iter().filter(|seen| seen.stop.is_some_and(|stop| stop.is_dialog));
            let may_scroll = matches!(dialog, Dialog::Keys { .. } | Dialog::Exit { .. });
            let beyond = stops.filter(|part| {
                let is_words = part.stop.is_some_and(|stop| matches!(stop.place, Place::Block(_)));
                !(is_within(&part.place, &body) || may_scroll && is_words)
            });
            wrongs.extend(beyond.map(|part| format!("{part:?} is beyond {body:?}")));
            let is_whole = is_within(&body, &window) && body.y >= headless.kiosk().reach_line();
            wrongs.extend((!is_whole).then(|| format!("{body:?} is not in sight")));
            all.extend(wrongs.into_iter().map(|wrong| format!("{page}: {wrong}")));
            worst.pages += 1;
        }
    }
    all
}

/// Whether it holds what scrolls.
fn is_scrolled(seen: &Seen) -> bool {
    seen.id == Some(body_id()) || seen.id == Some(dialog_id())
}

fn dialog_id() -> iced::advanced::widget::Id {
    iced::advanced::widget::Id::new("dialog")
}

fn is_within(inner: &Rectangle, outer: &Rectangle) -> bool {
    inner.x >= outer.x - TOLERANCE
        && inner.y >= outer.y - TOLERANCE
        && inner.x + inner.width <= outer.x + outer.width + TOLERANCE
        && inner.y + inner.height <= outer.y + outer.height + TOLERANCE
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

/// No screen is so tall or so wide that the text stack fails.
#[test]
fn strange_shapes_are_drawn() {
    for (width, height) in [(480, 3400), (1080, 3400), (3400, 480), (480, 480), (8192, 600)] {
        let lobby = Lobby::embedded().unwrap();
        let mut headless = Headless::new(lobby.clone(), width, height);
        for language in [Language::Arabic, Language::English, Language::Armenian] {
            for route in lobby.routes() {
                let choices = Choices { text_size: TextSize::Largest, ..Choices::default() };
                headless.show(&route, language, choices, None);
                assert!(!headless.seen().is_empty());
            }
        }
    }
}

/// Rule R1: the interpreter message is at least 20 points high on the screen, at the size a session begins with.
#[test]
fn the_interpreter_message_is_20_points_high_on_every_screen() {
    const MM_PER_POINT: f32 = MM_PER_INCH / 72.0;
    for (width, height, diagonal_inches) in SCREENS {
        let mut lobby = Lobby::embedded().unwrap();
        lobby.config.display.diagonal_inches = diagonal_inches;
        let routes = ["interpreter", "interpreter/brand-new-day"].map(|route| lobby.route(route).unwrap());
        let promises = Language::ALL
            .map(|language| lobby.words(language).ims_promise(&lobby.config.facts.organization.short_name).text);
        let mut headless = Headless::new(lobby, width.into(), height.into());
        let px_per_mm = f32::from(width).hypot(height.into()) / diagonal_inches / MM_PER_INCH;
        for language in Language::ALL {
            for route in &routes {
                headless.show(route, language, Choices::default(), None);
                let seen = headless.seen();
                let texts = seen.iter().filter_map(|seen| seen.text.as_ref());
                // Before a plan is named, it is the promise of the organization.
                let is_message = |text: &str| text.contains("1-866-255-4795") || promises.iter().any(|one| one == text);
                let message = texts.filter(|text| text.language == language && is_message(&text.text));
                let largest = message.map(|text| text.paragraph.size().0).fold(0.0, f32::max);
                let least = 20.0 * MM_PER_POINT;
                assert!(largest / px_per_mm >= least, "{route}, {language}, {diagonal_inches}″: {largest} px");
            }
        }
    }
}
