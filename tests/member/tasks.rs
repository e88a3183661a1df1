//! What people come for, tapped and counted: as a person who has never seen the kiosk would, in English, in another
//! language and in one that runs from right to left.

use iced::{Point, Rectangle, Vector};
use member_kiosk::config::Lobby;
use member_kiosk::content::PlanId;
use member_kiosk::draw::{body_id, target_id};
use member_kiosk::language::Language;
use member_kiosk::look::TextSize;
use member_kiosk::page::compose::{self, Context};
use member_kiosk::page::{Action, Block, Dialog, Place, PlanChoice, Route};
use member_kiosk::session::Choices;

use super::support::headless::{Headless, Seen};

/// English, the languages that the tasks were tried in, and one that runs from right to left.
const LANGUAGES: [Language; 4] = [Language::English, Language::Spanish, Language::Khmer, Language::Arabic];

/// A member before a screen, and how often it was touched.
struct Member {
    headless: Headless,
    taps: usize,
}

impl Member {
    /// Comes to the welcome page, and touches their language there.
    fn who_reads(language: Language, width: u32, height: u32) -> Self {
        let mut headless = Headless::new(Lobby::embedded().unwrap(), width, height);
        headless.show(&Route::Welcome, Language::English, Choices::default(), None);
        let mut member = Self { headless, taps: 0 };
        member.touch(&Action::Speak(language));
        member
    }

    /// Touches what leads there, and the arrow for the next part of the page until it is in sight.
    fn touch(&mut self, action: &Action) {
        let id = target_id(action);
        loop {
            if let Some(place) = self.in_sight(|seen| seen.id.as_ref() == Some(&id)) {
                self.headless.tap(place.center());
                self.taps += 1;
                return;
            }
            self.read_on();
        }
    }

    /// Touches the arrow that leads on.
    fn read_on(&mut self) {
        let (before, most) = self.headless.scrolled();
        assert!(before < most, "there is nothing more to read on {}", self.headless.kiosk().session().route());
        let seen = self.headless.seen();
        let body = seen.iter().rfind(|seen| seen.id == Some(body_id())).expect("nothing scrolls").place;
        // Buttons that stand below are part of it.
        let is_foot = |seen: &&Seen| seen.stop.as_ref().is_some_and(|stop| matches!(stop.place, Place::Foot(_)));
        let below = seen.iter().rfind(is_foot).map_or(body.y + body.height, |foot| foot.place.y - 20.0);
        let is_mirrored = self.headless.kiosk().session().language().is_right_to_left();
        let x = if is_mirrored { body.x + 50.0 } else { body.x + body.width - 50.0 };
        self.headless.tap(Point::new(x, below - 50.0));
        for _ in 0..120 {
            self.headless.frame();
        }
        assert!(self.headless.scrolled().0 > before, "the arrow does not lead on");
        self.taps += 1;
    }

    /// Whether words are in sight as a whole.
    fn reads(&mut self, words: &str) -> bool {
        let has = |text: &str| text.replace(['\u{2066}', '\u{2068}', '\u{2069}', '\u{200e}'], "").contains(words);
        self.in_sight(|seen| seen.text.as_ref().is_some_and(|text| has(&text.text))).is_some()
    }

    /// Where something stands that is in sight as a whole.
    fn in_sight(&mut self, is_wanted: impl Fn(&Seen) -> bool) -> Option<Rectangle> {
        let (scrolled, _) = self.headless.scrolled();
        let seen = self.headless.seen();
        let body = seen.iter().rposition(|seen| seen.id == Some(body_id()));
        let is_inside = |mut at: usize| loop {
            match seen[at].parent {
                None => return false,
                parent if parent == body => return true,
                Some(parent) => at = parent,
            }
        };
        let shown = |at: usize| {
            let place = seen[at].place;
            let Some(body) = body.filter(|_| is_inside(at)).map(|body| seen[body].place) else {
                return Some(place);
            };
            let place = place - Vector::new(0.0, scrolled);
            (place.y >= body.y - 1.0 && place.y + place.height <= body.y + body.height + 1.0).then_some(place)
        };
        (0..seen.len()).filter(|at| is_wanted(&seen[*at])).find_map(shown)
    }
}

fn plan(id: &str) -> PlanId {
    id.parse().unwrap()
}

fn in_both_shapes(languages: &[Language], task: impl Fn(Language, u32, u32)) {
    for &language in languages {
        task(language, 1080, 1920);
        task(language, 1920, 1080);
    }
}

#[test]
fn an_interpreter_for_a_member_of_a_plan_in_three_taps() {
    in_both_shapes(&LANGUAGES, |language, width, height| {
        let mut member = Member::who_reads(language, width, height);
        member.touch(&Action::Go(Route::Interpreter(None)));
        let facts = Lobby::embedded().unwrap().config.facts;
        assert!(member.reads(&facts.organization.customer_service.to_string()), "a number before a plan is named");
        member.touch(&Action::Go(Route::Interpreter(Some(PlanChoice::Listed(plan("imperial"))))));
        assert_eq!(member.taps, 3);
        let line = facts.plan(&plan("imperial")).unwrap().interpreter.clone().unwrap();
        let number = line.phone_for(language).unwrap_or(facts.organization.customer_service);
        assert!(member.reads(&number.to_string()), "{number} is not in sight in {language}");
    });
}

#[test]
fn a_ride_in_three_taps() {
    in_both_shapes(&LANGUAGES, |language, width, height| {
        let mut member = Member::who_reads(language, width, height);
        member.touch(&Action::Go(Route::Rides(None)));
        member.touch(&Action::Go(Route::Rides(Some(plan("clever-care")))));
        assert_eq!(member.taps, 3, "{language} {width}x{height}");
        assert!(member.reads("1-855-804-3340"), "{language} {width}x{height}");
    });
}

/// Seven would do if the list of the part's headings fitted one screen in the largest text.
#[test]
fn a_privacy_complaint_in_the_largest_text_in_seven_taps() {
    for language in LANGUAGES {
        let mut member = Member::who_reads(language, 1080, 1920);
        member.touch(&Action::Open(Dialog::Display));
        member.touch(&Action::Resize(TextSize::Largest));
        member.touch(&Action::Close);
        member.touch(&Action::Go(Route::Concern));
        let part = Some("your-rights".to_owned());
        member.touch(&Action::Go(Route::Privacy { part, section: Some(8) }));
        assert!(member.taps <= 7, "{} taps in {language}", member.taps);
        assert!(member.reads("File a complaint if you feel"), "the way to complain is not in sight in {language}");
    }
}

#[test]
fn the_notice_to_take_along_and_on_paper_in_three_taps() {
    in_both_shapes(&LANGUAGES, |language, width, height| {
        let website = Lobby::embedded().unwrap().config.facts.organization.website.clone();
        for dialog in [Dialog::TakeAlong(website), Dialog::PaperCopy] {
            let mut member = Member::who_reads(language, width, height);
            member.touch(&Action::Go(Route::PRIVACY));
            member.touch(&Action::Open(dialog));
            assert_eq!(member.taps, 3);
        }
    });
}

/// Every number that a page offers to call opens large at a touch, with its code, and Back leads to the page again.
#[test]
fn a_touched_number_opens_large() {
    in_both_shapes(&LANGUAGES, |language, width, height| {
        let lobby = Lobby::embedded().unwrap();
        let words = lobby.words(language);
        for route in ["contact", "rides/clever-care", "interpreter/brand-new-day", "concern"] {
            let route = lobby.route(route).unwrap();
            let page = compose::page(&Context::new(&lobby, &words), &route);
            let actions = page.blocks.iter().find_map(|block| match block {
                Block::Call(call) => call.action().zip(Some(call.phone)),
                Block::Message(card) => Some((card.action(), card.phone)),
                _ => None,
            });
            let (action, phone) = actions.unwrap();
            let mut member = Member::who_reads(language, width, height);
            member.headless.show(&route, language, Choices::default(), None);
            member.touch(&action);
            assert!(matches!(member.headless.kiosk().session().dialog(), Some(Dialog::Number { .. })), "{route}");
            assert!(member.reads(&phone.to_string()), "{route} in {language}");
            member.touch(&Action::Close);
            assert_eq!(member.headless.kiosk().session().dialog(), None);
            assert_eq!(*member.headless.kiosk().session().route(), route);
        }
    });
}

#[test]
fn a_lowered_screen_in_three_taps() {
    in_both_shapes(&LANGUAGES, |language, width, height| {
        let mut member = Member::who_reads(language, width, height);
        member.touch(&Action::Open(Dialog::Display));
        member.touch(&Action::Lower(true));
        assert_eq!(member.taps, 3, "{language} {width}x{height}");
        assert!(member.headless.kiosk().session().choices().lowered);
    });
}

#[test]
fn an_anonymous_report_in_two_taps() {
    in_both_shapes(&LANGUAGES, |language, width, height| {
        let mut member = Member::who_reads(language, width, height);
        member.touch(&Action::Go(Route::Concern));
        assert_eq!(member.taps, 2);
        assert!(member.reads("1-855-222-1025"), "{language} {width}x{height}");
    });
}
