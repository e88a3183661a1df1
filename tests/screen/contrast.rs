//! Every color that is drawn can be read against its ground (rule R15), measured on pictures of every route and dialog in
//! every theme; and every state is told by more than color (rule R13), measured in gray.

use std::collections::BTreeMap;

use iced::{Point, Rectangle};
use member_kiosk::config::Lobby;
use member_kiosk::draw::{body_id, target_id};
use member_kiosk::language::Language;
use member_kiosk::look::{Palette, Rgb, TextSize, ThemeName, Tint};
use member_kiosk::page::{Action, Dialog, Route};
use member_kiosk::session::Choices;

use super::support::headless::{lift, press_finger, Headless, Seen};

const WIDTH: u16 = 1080;
const HEIGHT: u16 = 1920;

/// The contrast ratio of two colors, from 1 to 21 (WCAG 2, relative luminance).
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(Rgb(red, green, blue): Rgb) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// A picture, and the colors in it.
struct Picture(Vec<u8>);

impl Picture {
    fn at(&self, x: usize, y: usize) -> Rgb {
        let at = (y * usize::from(WIDTH) + x) * 4;
        Rgb(self.0[at], self.0[at + 1], self.0[at + 2])
    }

    /// How often each color is drawn within a rectangle.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn colors(&self, place: Rectangle) -> BTreeMap<(u8, u8, u8), usize> {
        let mut colors = BTreeMap::new();
        let bottom = (place.y + place.height).min(HEIGHT.into()) as usize;
        let right = (place.x + place.width).min(WIDTH.into()) as usize;
        for y in place.y.max(0.0) as usize..bottom {
            for x in place.x.max(0.0) as usize..right {
                let Rgb(red, green, blue) = self.at(x, y);
                *colors.entry((red, green, blue)).or_insert(0) += 1;
            }
        }
        colors
    }
}

/// The ground of a text, which is drawn most often there, and its ink, which differs most from it.
fn ground_and_ink(picture: &Picture, place: Rectangle) -> Option<(Rgb, Rgb)> {
    let colors = picture.colors(place);
    let rgb = |&(red, green, blue): &(u8, u8, u8)| Rgb(red, green, blue);
    let ground = rgb(colors.iter().max_by_key(|(_, count)| **count)?.0);
    let ink = colors.keys().map(rgb).max_by(|a, b| contrast(*a, ground).total_cmp(&contrast(*b, ground)))?;
    Some((ground, ink))
}

/// The texts of a page that are in sight as a whole, with their letters' size in px.
fn visible(seen: &[Seen]) -> Vec<(Rectangle, f32, String)> {
    use iced::advanced::text::Paragraph as _;
    let fold = 1650.0;
    let texts = seen.iter().filter_map(|seen| Some((seen.place, seen.text.as_ref()?)));
    let is_whole = |place: &Rectangle| place.y >= 0.0 && (place.y + place.height <= fold || place.y > 1750.0);
    texts
        .filter(|(place, _)| is_whole(place) && place.y + place.height <= HEIGHT.into())
        .map(|(place, text)| (place, text.paragraph.size().0, text.text.clone()))
        .collect()
}

fn is_contrast(theme: ThemeName) -> bool {
    matches!(theme, ThemeName::ContrastLight | ThemeName::ContrastDark)
}

/// Checks the texts of what is shown; gives back how many there were.
fn check(headless: &mut Headless, theme: ThemeName, what: &str) -> usize {
    let picture = Picture(headless.picture());
    let texts = visible(&headless.seen());
    for (place, _, text) in &texts {
        let (ground, ink) = ground_and_ink(&picture, *place).unwrap();
        let least = match ink {
            // What cannot be used now is exempt from the contrast of text, not from that of parts (WCAG 1.4.3).
            ink if ink == Palette::of(theme).disabled => 3.0,
            _ if is_contrast(theme) => 20.0,
            _ => 7.0,
        };
        let ratio = contrast(ground, ink);
        assert!(ratio >= least, "{what}: “{text}” is {ratio:.1}:1, {ink:?} on {ground:?}");
    }
    texts.len()
}

#[test]
fn every_text_on_every_page_can_be_read_in_every_theme() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = Headless::new(lobby.clone(), WIDTH.into(), HEIGHT.into());
    let mut texts = 0;
    for theme in ThemeName::ALL {
        let choices = Choices { theme, ..Choices::default() };
        for route in lobby.routes() {
            headless.show(&route, Language::Korean, choices, None);
            texts += check(&mut headless, theme, &format!("{route}, {}", theme.name()));
        }
    }
    assert!(texts > 1000, "only {texts} texts were looked at");
}

/// How many pixels of two pictures differ by more than 3:1, both turned to gray.
fn gray_difference(before: &Picture, after: &Picture) -> usize {
    let pixels = (0..usize::from(HEIGHT)).flat_map(|y| (0..usize::from(WIDTH)).map(move |x| (x, y)));
    pixels.filter(|&(x, y)| contrast(before.at(x, y), after.at(x, y)) >= 3.0).count()
}

/// The least number of such pixels that the eye cannot miss: a line of 2 px around a target of 12.7 mm.
const LEAST: usize = 4 * 50 * 2;

#[test]
fn every_state_is_told_in_gray() {
    let lobby = Lobby::embedded().unwrap();
    let mut headless = Headless::new(lobby.clone(), WIDTH.into(), HEIGHT.into());
    for theme in ThemeName::ALL {
        let choices = Choices { theme, ..Choices::default() };
        let mut tell = |what: &str, before: &mut dyn FnMut(&mut Headless), after: &mut dyn FnMut(&mut Headless)| {
            before(&mut headless);
            let first = Picture(headless.picture());
            after(&mut headless);
            let second = Picture(headless.picture());
            let pixels = gray_difference(&first, &second);
            assert!(pixels >= LEAST, "{what} in {} differs in {pixels} px only", theme.name());
        };
        let home = |headless: &mut Headless| headless.show(&Route::Home, Language::Spanish, choices, None);
        tell("what keys have led to", &mut { home }, &mut |headless| {
            for _ in 0..3 {
                headless.press("ArrowDown");
            }
        });
        tell("a pressed tile", &mut { home }, &mut |headless| {
            let tile = place_of(headless, &Action::Go(Route::Rights));
            headless.touch(&[press_finger(1, tile)]);
        });
        headless.touch(&[lift(1, Point::ORIGIN)]);
        let display = |text_size: TextSize| {
            let choices = Choices { text_size, ..choices };
            move |headless: &mut Headless| {
                headless.show(&Route::Home, Language::English, choices, Some(Dialog::Display));
            }
        };
        // The samples alone: the page behind changes its size, too.
        let sample = |headless: &mut Headless| Picture(headless.picture());
        display(TextSize::Small)(&mut headless);
        let at = place_of(&mut headless, &Action::Resize(TextSize::Small));
        let small = sample(&mut headless);
        display(TextSize::Standard)(&mut headless);
        let again = place_of(&mut headless, &Action::Resize(TextSize::Small));
        let standard = sample(&mut headless);
        let ground = |picture: &Picture, at: Point| {
            let square = Rectangle::new(Point::new(at.x - 60.0, at.y - 60.0), iced::Size::new(120.0, 120.0));
            let colors = picture.colors(square);
            let most = colors.iter().max_by_key(|(_, count)| **count).unwrap().0;
            Rgb(most.0, most.1, most.2)
        };
        let ratio = contrast(ground(&small, at), ground(&standard, again));
        assert!(ratio >= 3.0, "a chosen text size in {} differs by {ratio:.1}:1", theme.name());
    }
}

fn place_of(headless: &mut Headless, action: &Action) -> Point {
    let id = target_id(action);
    let target = headless.seen().into_iter().find(|seen| seen.id.as_ref() == Some(&id) && seen.id != Some(body_id()));
    target.unwrap_or_else(|| panic!("{action:?} stands nowhere")).place.center()
}

/// Rule R15: text 7:1 in every theme, body 10:1, all text 20:1 in the contrast themes, controls 3:1.
#[test]
fn every_pair_of_every_theme_is_readable() {
    for theme in ThemeName::ALL {
        let palette = Palette::of(theme);
        let mut pairs = vec![
            ("body", palette.ink, palette.paper, 10.0),
            ("body on card", palette.ink, palette.card, 10.0),
            ("muted", palette.muted, palette.paper, 7.0),
            ("muted on card", palette.muted, palette.card, 7.0),
            ("frame", palette.frame, palette.paper, 3.0),
            ("frame on card", palette.frame, palette.card, 3.0),
            ("disabled", palette.disabled, palette.card, 3.0),
            ("welcome top", palette.on_welcome, palette.welcome.0, 7.0),
            ("welcome bottom", palette.on_welcome, palette.welcome.1, 7.0),
            ("welcome chip", palette.on_welcome, palette.welcome_chip, 7.0),
            ("welcome frame", palette.welcome_frame, palette.welcome.1, 3.0),
            ("welcome frame on chip", palette.welcome_frame, palette.welcome_chip, 3.0),
        ];
        for Tint { ink, ground } in palette.subjects {
            pairs.extend([
                ("subject", ink, palette.paper, 7.0),
                ("subject on card", ink, palette.card, 7.0),
                ("subject on ground", ink, ground, 7.0),
                ("muted on ground", palette.muted, ground, 7.0),
                ("ink on ground", palette.ink, ground, 10.0),
                ("on fill", palette.on_fill, ink, 7.0),
            ]);
        }
        for (what, front, back, least) in pairs {
            let least = if is_contrast(theme) && least >= 7.0 { 20.0 } else { least };
            let ratio = contrast(front, back);
            assert!(ratio >= least, "{theme:?} {what}: {front:?} on {back:?} is {ratio:.2}:1, below {least}");
        }
    }
}
