//! The state of the desk, and how it changes.

use std::sync::Arc;

use iced::{theme, Size};
use jiff::civil::DateTime;

use crate::content::{PlanId, WebLink};
use crate::diagnostic::Report;
use crate::draw;
use crate::language::Language;
use crate::look::{Palette, ThemeName};
use crate::page::Action;

use super::contents::Contents;
use super::member_page::MemberPage;
use super::message::{Effect, Message};
use super::open_items::{open_items, OpenItem};
use super::place::{Place, Section, Target};
use super::remembered::{Appearance, Remembered};
use super::rows::{rows, Row};
use super::sheet::{Sheet, Stop};
use super::sheets::{self, Context};

/// What the member is shown, as large as the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Card {
    /// "Point to your language", with the language that the keys have led to.
    Point(usize),
    /// A language's message.
    Message(Language),
}

/// The desk: what it knows, where it is, and what is prepared for its window.
pub struct Desk {
    pub(super) contents: Arc<Contents>,
    /// What is wrong with the files that are there now.
    pub(super) fault: Option<Arc<Report>>,
    /// What is open, of the files and besides.
    pub(super) open: Vec<OpenItem>,
    pub(super) place: Place,
    /// The places that Esc leads back to, the oldest first.
    pub(super) history: Vec<Place>,
    pub(super) rows: Vec<Row>,
    pub(super) heading: String,
    pub(super) sheet: Sheet,
    pub(super) stops: Vec<Stop>,
    /// The page as the member sees it.
    pub(super) member: MemberPage,
    /// What the member is shown; the last one is in sight.
    pub(super) cards: Vec<Card>,
    /// The web page that is asked about before it opens.
    pub(super) leaving: Option<WebLink>,
    pub(super) plan: Option<PlanId>,
    pub(super) language: Language,
    /// What was done last, in words.
    pub(super) said: Option<String>,
    pub(super) remembered: Remembered,
    system: theme::Mode,
    pub(super) now: DateTime,
    /// When the files were read.
    pub(super) loaded: DateTime,
    pub(super) size: Size,
    card_size: Size,
}

impl Desk {
    /// A desk that nobody has used yet, in a window of `size` logical px.
    #[must_use]
    pub fn new(contents: Arc<Contents>, remembered: Remembered, now: DateTime, size: Size) -> Self {
        let mut desk = Self {
            open: open_items(&contents, None),
            place: Place::of(Section::Find),
            history: Vec::new(),
            rows: Vec::new(),
            heading: String::new(),
            sheet: Sheet::default(),
            stops: Vec::new(),
            member: MemberPage::new(&contents.lobby),
            cards: Vec::new(),
            leaving: None,
            plan: None,
            language: Language::English,
            said: None,
            remembered,
            system: theme::Mode::None,
            now,
            loaded: now,
            size,
            card_size: Size::new(1280.0, 800.0),
            fault: None,
            contents,
        };
        desk.refresh();
        desk
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// What its right half says.
    #[must_use]
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// The names of the rows in its list.
    #[must_use]
    pub fn list(&self) -> Vec<&str> {
        self.rows.iter().map(|row| row.title.text.as_str()).collect()
    }

    /// The language whose message is turned to the member.
    #[must_use]
    pub fn turned(&self) -> Option<Language> {
        match self.cards.last() {
            Some(Card::Message(language)) => Some(*language),
            _ => None,
        }
    }

    /// Tells the staff something.
    pub(super) fn say(&mut self, said: String) {
        self.said = Some(said);
    }

    /// What was turned to the member is put away.
    pub(super) fn put_cards_away(&mut self) {
        self.cards.clear();
    }

    /// The member's window has a size, in logical px.
    pub(super) fn card_resized(&mut self, size: Size) {
        self.card_size = size;
    }

    /// The size of the member's window, in logical px.
    pub(super) fn card_size(&self) -> Size {
        self.card_size
    }

    /// The window is found as it was left.
    pub(super) fn remember_size(&mut self) {
        let size = self.size * self.remembered.zoom();
        self.remembered.size = (size.width, size.height);
    }

    /// The colors.
    pub(super) fn palette(&self) -> &'static Palette {
        Palette::of(self.theme())
    }

    pub(super) fn theme(&self) -> ThemeName {
        match (self.remembered.appearance, self.system) {
            (Appearance::Dark, _) | (Appearance::System, theme::Mode::Dark) => ThemeName::Dark,
            _ => ThemeName::Light,
        }
    }

    /// The size of its window in logical px: fewer at a larger zoom.
    pub(super) fn room(&self) -> Size {
        self.size
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            contents: &self.contents,
            open: &self.open,
            plan: self.plan.as_ref(),
            language: self.language,
            now: self.now,
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Say(said) => {
                self.say(said);
                Vec::new()
            }
            Message::Typed(query) => self.typed(query),
            Message::Pressed(key, modifiers) => self.press(&key, modifiers),
            Message::Go(section) => self.go(Place::of(section)),
            Message::Choose(target) => self.choose(target),
            Message::Focus(stop) => self.focus(stop),
            Message::Do(deed) => self.act(deed),
            Message::Point(language) => self.point(language),
            Message::Back => self.back(),
            Message::Zoom(steps) => self.zoom(steps),
            Message::Recolor => {
                self.remembered.appearance = self.remembered.appearance.next();
                Vec::new()
            }
            Message::System(mode) => {
                self.system = mode;
                Vec::new()
            }
            Message::Member(draw::Event::Act(action)) => {
                self.member(action);
                Vec::new()
            }
            Message::Loaded(contents) => {
                self.contents = contents;
                self.fault = None;
                self.loaded = self.now;
                self.member(Action::Stay);
                self.open = open_items(&self.contents, None);
                self.refresh();
                Vec::new()
            }
            Message::Faulty(fault) => {
                self.open = open_items(&self.contents, Some(&fault));
                self.fault = Some(fault);
                self.refresh();
                Vec::new()
            }
            Message::Clock(now) => {
                self.now = now;
                self.refresh();
                Vec::new()
            }
            Message::Resized(_, size) => {
                self.size = size;
                Vec::new()
            }
            Message::Moved(_, place) => {
                self.remembered.place = Some((place.x, place.y));
                Vec::new()
            }
            // What is for the windows.
            Message::Nothing
            | Message::Member(_)
            | Message::OpenCard(_)
            | Message::CardOpened(_)
            | Message::CloseRequested(_) => Vec::new(),
        }
    }

    /// So many steps larger or smaller. The window stays as it is, and so holds less or more.
    pub(super) fn zoom(&mut self, steps: i8) -> Vec<Effect> {
        let before = self.remembered.zoom();
        self.remembered.zoom_by(steps);
        self.size = self.size * (before / self.remembered.zoom());
        Vec::new()
    }

    fn typed(&mut self, query: String) -> Vec<Effect> {
        self.place.query = query;
        self.place.focus = None;
        self.place.target = None;
        self.said = None;
        self.refresh();
        vec![self.sight()]
    }

    /// Composes anew what depends on place and contents.
    pub(super) fn refresh(&mut self) {
        let (rows, heading) = rows(&self.context(), &self.place);
        if self.place.target.is_none() {
            self.place.target = rows.first().map(|row| row.target.clone());
        }
        let sheet = self.place.target.as_ref().map(|target| sheets::sheet(&self.context(), target));
        self.sheet = sheet.unwrap_or_default();
        self.stops = self.sheet.stops();
        self.place.focus = self.place.focus.filter(|stop| *stop < self.stops.len());
        self.rows = rows;
        self.heading = heading;
        if let Some(Target::Page(route)) = self.place.target.clone() {
            if *self.member.session.route() != route {
                self.member(Action::Go(route));
            }
        }
    }

    /// The language that is shown, else the one that was chosen last.
    pub(super) fn shown_language(&self) -> Language {
        match self.place.target {
            Some(Target::Language(language, _)) => language,
            _ => self.language,
        }
    }

    /// Something happened on the page as the member sees it.
    pub(super) fn member(&mut self, action: Action) {
        self.member.apply(&self.contents.lobby, action);
        if self.place.section == Section::Member {
            self.place.target = Some(Target::Page(self.member.session.route().clone()));
        }
    }

    /// The plan whose messages are shown.
    pub(super) fn shown_plan(&self) -> Option<&PlanId> {
        self.plan.as_ref().or(self.contents.lobby.config.facts.plans.first().map(|plan| &plan.id))
    }
}
