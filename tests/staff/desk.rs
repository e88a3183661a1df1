//! The front desk by keyboard alone: what is typed, what stands there, what is copied, and Esc all the way back.

use std::path::Path;
use std::sync::Arc;

use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::Operation;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::Rectangle;
use jiff::civil::{date, DateTime};
use member_kiosk::config::Lobby;
use member_kiosk::desk::{Contents, Desk, DeskHeadless, Effect, Message, Place, Remembered, Scene, Section, Target};
use member_kiosk::draw::LaidOut;
use member_kiosk::language::Language;
use member_kiosk::site::SiteFiles;

/// A Tuesday at noon.
fn noon() -> DateTime {
    date(2026, 11, 24).at(12, 0, 0, 0)
}

fn contents() -> Arc<Contents> {
    Arc::new(Contents::new(Lobby::embedded().unwrap(), &SiteFiles::empty()))
}

struct Staff {
    desk: Desk,
    /// What was written into the clipboard last.
    clipboard: Option<String>,
    effects: Vec<Effect>,
}

impl Staff {
    fn new() -> Self {
        let desk = Desk::new(contents(), Remembered::default(), noon(), iced::Size::new(1280.0, 800.0));
        Self { desk, clipboard: None, effects: Vec::new() }
    }

    fn happen(&mut self, message: Message) {
        self.effects = self.desk.update(message);
        let copied = self.effects.iter().find_map(|effect| match effect {
            Effect::Copy(text) => Some(text.clone()),
            _ => None,
        });
        self.clipboard = copied.or(self.clipboard.take());
    }

    fn types(&mut self, letters: &str) {
        let ends = letters.char_indices().map(|(at, c)| at + c.len_utf8());
        for end in ends {
            self.happen(Message::Typed(letters[..end].to_owned()));
        }
    }

    fn press(&mut self, key: Named) {
        self.happen(Message::Pressed(Key::Named(key), Modifiers::empty()));
    }

    fn command(&mut self, letter: &str) {
        self.happen(Message::Pressed(Key::Character(letter.into()), Modifiers::COMMAND));
    }

    fn says(&self, words: &str) -> bool {
        format!("{:?}", self.desk.sheet()).contains(words)
    }

    fn is_at(&self, section: Section) -> bool {
        self.desk.place().section == section
    }
}

#[test]
fn three_letters_lead_to_a_language_and_enter_turns_it_to_the_member() {
    let mut staff = Staff::new();
    staff.types("khm");
    assert_eq!(staff.desk.place().target, Some(Target::Language(Language::Khmer, None)));
    assert!(staff.says("1-866-255-4795"), "the number stands there after three letters");
    staff.press(Named::Enter);
    assert!(staff.is_at(Section::Languages));
    staff.press(Named::Enter);
    assert_eq!(staff.desk.turned(), Some(Language::Khmer));
    assert!(staff.effects.contains(&Effect::ShowCard));
    staff.press(Named::Escape);
    assert_eq!(staff.desk.turned(), None);
    assert!(staff.effects.contains(&Effect::HideCard));
    staff.press(Named::Escape);
    assert!(staff.is_at(Section::Find));
    assert_eq!(staff.desk.place().query, "khm", "nothing is lost on the way back");
    assert_eq!(staff.desk.place().target, Some(Target::Language(Language::Khmer, None)));
    staff.press(Named::Escape);
    assert_eq!(staff.desk.place().query, "");
    let start = staff.desk.place().clone();
    staff.press(Named::Escape);
    assert_eq!(*staff.desk.place(), start, "at the beginning, Esc changes nothing");
}

#[test]
fn what_is_passed_while_typing_chooses_nothing() {
    let mut staff = Staff::new();
    staff.types("khm");
    staff.press(Named::Enter);
    staff.command("1");
    // Its first letter alone is Chinese.
    staff.types("customer service");
    staff.happen(Message::Pressed(Key::Named(Named::Enter), Modifiers::COMMAND));
    assert_eq!(staff.desk.turned(), Some(Language::Khmer));
}

#[test]
fn a_plan_leads_to_its_ride_number_and_that_is_copied_as_it_is_dialed() {
    let mut staff = Staff::new();
    staff.types("imperial");
    staff.command("c");
    assert_eq!(staff.clipboard.as_deref(), Some("1-800-838-8271"));
    staff.types("ride astiva");
    staff.command("c");
    assert_eq!(staff.clipboard.as_deref(), Some("1-844-743-7179"));
}

#[test]
fn accounting_leads_to_that_paragraph_of_the_notice() {
    let mut staff = Staff::new();
    staff.types("accounting of disclosures");
    staff.press(Named::Enter);
    assert!(staff.is_at(Section::Documents));
    let found = staff.desk.sheet().found();
    assert!(found.is_some_and(|stop| staff.effects.contains(&Effect::Reveal(stop))), "{:?}", staff.effects);
    staff.command("c");
    assert!(staff.clipboard.as_ref().is_some_and(|text| text.contains("disclosures")), "{:?}", staff.clipboard);
    staff.press(Named::Escape);
    assert_eq!(staff.desk.place().query, "accounting of disclosures");
}

#[test]
fn a_broken_file_is_told_with_its_line_and_gone_when_it_is_mended() {
    let folder = std::env::temp_dir().join(format!("member-kiosk-desk-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("kiosk.toml");
    let read = |text: &str| {
        std::fs::write(&file, text).unwrap();
        let layers = member_kiosk::site::SiteLayers::from_option(Some(Path::new(&file)));
        Contents::load(&SiteFiles::read(&layers))
    };
    let mut staff = Staff::new();
    let broken = read("[display]\ntheme = \"dark\n").unwrap_err();
    staff.happen(Message::Faulty(Arc::new(broken)));
    staff.command("7");
    assert!(staff.is_at(Section::Items));
    assert!(staff.says("kiosk.toml, line 2"), "{:?}", staff.desk.sheet());
    staff.press(Named::Enter);
    assert!(staff.effects.iter().any(|effect| matches!(effect, Effect::Edit(path) if *path == file)));
    let mended = read("[organization]\ncustomer_service = \"323-204-6100\"\n").unwrap();
    staff.happen(Message::Loaded(Arc::new(mended)));
    assert!(!staff.says("line 2"));
    staff.command("1");
    staff.types("customer service");
    assert!(staff.says("kiosk.toml, line 2"), "the fact tells where it comes from: {:?}", staff.desk.sheet());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn tab_reaches_everything_on_a_sheet_and_leaves_it_again() {
    let mut staff = Staff::new();
    for section in 1..=Section::ALL.len() {
        staff.command(&section.to_string());
        let stops = staff.desk.sheet().stops().len();
        for stop in 0..stops {
            staff.press(Named::Tab);
            assert_eq!(staff.desk.place().focus, Some(stop));
        }
        staff.press(Named::Tab);
        assert_eq!(staff.desk.place().focus, None);
    }
}

#[test]
fn any_keys_in_any_order_lead_back_with_esc() {
    let keys = [Named::ArrowDown, Named::ArrowUp, Named::Tab, Named::Enter, Named::Escape, Named::PageDown, Named::F2];
    let mut random = fastrand::Rng::with_seed(12);
    let mut staff = Staff::new();
    for _ in 0..2_000 {
        match random.u8(0..10) {
            0 => staff.types(["kh", "711", "ride", "zzz", "fraud"][random.usize(0..5)]),
            1 => staff.command(&random.u8(1..=7).to_string()),
            2 => staff.command(["c", "f", "+", "-"][random.usize(0..4)]),
            _ => staff.press(keys[random.usize(0..keys.len())]),
        }
    }
    for _ in 0..200 {
        staff.press(Named::Escape);
    }
    assert_eq!(staff.desk.turned(), None);
    let Place { section, query, focus, .. } = staff.desk.place();
    assert_eq!((*section, query.as_str(), *focus), (Section::Find, "", None));
}

#[test]
fn what_is_remembered_is_bounded_and_comes_back() {
    let folder = std::env::temp_dir().join(format!("member-kiosk-remembered-{}", std::process::id()));
    let mut remembered = Remembered::default();
    remembered.size = (1024.0, 700.0);
    remembered.place = Some((-1200.0, 20.0));
    (0..50).for_each(|_| remembered.zoom_by(1));
    assert!((remembered.zoom() - 2.0).abs() < f32::EPSILON);
    remembered.write(&folder).unwrap();
    assert_eq!(Remembered::read(&folder), remembered);
    let file = folder.join("desk.json");
    for broken in ["", "{", "{\"size\":[1e30,-5],\"zoom\":9999}", "[]", "\u{0}"] {
        std::fs::write(&file, broken).unwrap();
        let read = Remembered::read(&folder);
        assert_eq!(read.size, Remembered::default().size, "{broken}");
        assert!(read.zoom() <= 2.0, "{broken}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Texts, and how wide their box and they are.
#[derive(Default)]
struct Texts(Vec<(String, Rectangle, f32)>);

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _: Option<&iced::advanced::widget::Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(text) = state.downcast_ref::<LaidOut>() {
            self.0.push((text.text.clone(), bounds, text.paragraph.min_width()));
        }
    }
}

#[test]
fn no_text_is_wider_than_its_box_or_leaves_the_window() {
    let contents = contents();
    for (width, height, zoom) in [(1280, 800, 0), (1920, 1080, 0), (1280, 800, 10), (900, 600, 0)] {
        for scene in Scene::ALL {
            let mut remembered = Remembered::default();
            (0..zoom).for_each(|_| remembered.zoom_by(1));
            let room = f32::from(u16::try_from(width).unwrap()) / remembered.zoom();
            let mut screen = DeskHeadless::new(Arc::clone(&contents), remembered, noon(), width, height);
            let is_card = matches!(scene, Scene::Point | Scene::Card);
            assert!(!screen.scene(scene).is_empty());
            let mut texts = Texts::default();
            screen.operate(is_card, &mut texts);
            assert!(texts.0.len() > 3, "{scene:?}: hardly any text was seen");
            for (text, bounds, own) in &texts.0 {
                let place = format!("{scene:?} {width}×{height} zoom {zoom}: “{text}” {bounds:?} {own}");
                assert!(*own <= bounds.width + 1.0, "{place}");
                assert!(scene == Scene::Member || bounds.x >= 0.0 && bounds.x + bounds.width <= room + 1.0, "{place}");
            }
        }
    }
}
