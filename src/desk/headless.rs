//! The desk without a window: pictures for `preview`, and what tests look at.

use std::sync::Arc;

use iced::advanced::widget::Operation;
use iced::mouse::Cursor;
use iced::Size;
use jiff::civil::DateTime;

use super::contents::Contents;
use super::message::Message;
use super::place::{Section, Target};
use super::remembered::Remembered;
use super::sheet::Deed;
use super::state::Desk;
use crate::content::DocumentId;
use crate::draw::Frame;
use crate::language::Language;
use crate::page::Route;
use crate::site::SiteFiles;

/// A desk on a screen that only exists in memory.
pub struct DeskHeadless {
    /// The program behind it.
    pub desk: Desk,
    frame: Frame,
}

/// Something that the desk shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Scene {
    Start,
    Found,
    Language,
    Plan,
    Document,
    Phone,
    Member,
    Items,
    Fault,
    Leaving,
    Point,
    Card,
}

impl Scene {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Start,
        Self::Found,
        Self::Language,
        Self::Plan,
        Self::Document,
        Self::Phone,
        Self::Member,
        Self::Items,
        Self::Fault,
        Self::Leaving,
        Self::Point,
        Self::Card,
    ];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    fn messages(self, contents: &Contents) -> Vec<Message> {
        let facts = &contents.lobby.config.facts;
        let typed = |query: &str| Message::Typed(query.to_owned());
        let section = Message::Go;
        let open = |target| Message::Do(Deed::Open(target));
        match self {
            Self::Start => Vec::new(),
            Self::Found => vec![typed("accounting")],
            Self::Language => vec![section(Section::Languages), typed("kh")],
            Self::Plan => vec![section(Section::Plans)],
            Self::Document => {
                let language = Language::Spanish;
                let target = Target::Document { id: DocumentId::Privacy, language, part: 1, piece: Some(3) };
                vec![open(target)]
            }
            Self::Phone => vec![section(Section::Phones)],
            Self::Member => vec![Message::Do(Deed::Speak(Language::Khmer)), Message::Do(Deed::See(Route::Home))],
            Self::Items => vec![section(Section::Items)],
            Self::Fault => {
                let broken = ("kiosk.toml".to_owned(), b"[display]\ntheme = \"dark\n".to_vec());
                let fault = Contents::load(&SiteFiles::from_memory([broken])).err().unwrap_or_default();
                vec![Message::Faulty(Arc::new(fault)), section(Section::Items)]
            }
            Self::Leaving => vec![section(Section::Plans), Message::Do(Deed::Leave(facts.concern.online.clone()))],
            Self::Point => vec![Message::Do(Deed::Turn(None))],
            Self::Card => vec![Message::Do(Deed::Turn(Some(Language::Khmer)))],
        }
    }
}

impl DeskHeadless {
    /// A screen of a size in px.
    #[must_use]
    pub fn new(contents: Arc<Contents>, remembered: Remembered, now: DateTime, width: u32, height: u32) -> Self {
        let zoom = remembered.zoom();
        let frame = Frame::new(Size::new(width, height), zoom);
        let mut desk = Desk::new(contents, remembered, now, frame.logical());
        desk.card_resized(frame.logical());
        Self { desk, frame }
    }

    /// A picture of a scene, four bytes a pixel: red, green, blue, alpha.
    pub fn scene(&mut self, scene: Scene) -> Vec<u8> {
        let contents = Arc::clone(&self.desk.contents);
        for message in scene.messages(&contents) {
            let _ = self.desk.update(message);
        }
        self.picture(matches!(scene, Scene::Point | Scene::Card))
    }

    /// Looks at everything that stands in the staff's window, or in the member's.
    pub fn operate(&mut self, is_card: bool, operation: &mut dyn Operation) {
        let view = if is_card { self.desk.card_view() } else { self.desk.view() };
        self.frame.with_interface(view, |interface, renderer| interface.operate(renderer, operation));
    }

    /// A picture of the staff's window, or of the member's.
    pub fn picture(&mut self, is_card: bool) -> Vec<u8> {
        let (ground, ink) = self.desk.colors();
        let desk = &self.desk;
        let view = || if is_card { desk.card_view() } else { desk.view() };
        self.frame.happen(view(), &[], Cursor::Unavailable);
        self.frame.picture(view(), ground, ink)
    }
}
