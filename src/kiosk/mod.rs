//! The iced program: what a session shows, drawn large and touchable.

mod draw;
mod fonts;
mod gate;
mod keyboard;
mod logo;
mod press;
mod reload;
mod reveal;
mod scratch;
mod stage;
mod window;

use std::sync::Arc;
use std::time::Duration;

use iced::widget::image::Handle;
use iced::widget::{container, stack};
use iced::{Padding, Size};

use crate::config::{Config, Key};
use crate::language::{Language, Phrase, Words};
use crate::look::{Choices, Measures, Palette};
use crate::page::compose::{self, BarItem, Context};
use crate::page::{stops, Action, Button, Dialog, Lobby, Page, Route, Stop};
use crate::session::{Fresh, Session};
use draw::{Element, Pen, Surroundings, Touchscreen};
use gate::Gate;

pub use draw::{body_id, lay_out, target_id, LaidOut, StopAt};
pub use fonts::{has_glyph, install as install_fonts};
pub use keyboard::name as keyboard_name;
pub use reload::{reloads, Reloader, Reloads};
pub use stage::{lift, move_to, press as press_finger, Seen, Stage};
pub use window::{run, Window, WindowError};

/// What happens to the kiosk.
#[derive(Clone, Debug)]
pub enum Message {
    /// A member asked for something.
    Act(Action),
    /// A finger touched the screen (true), or left it.
    Finger(bool),
    /// A member turned a wheel.
    Used,
    /// A key was pressed: its name.
    Pressed(String),
    /// The keys move on to another part.
    Move(Key),
    /// A second of a session has passed.
    Tick,
    /// The window has another size, in logical px.
    Resized(Size),
    /// The site's files have changed.
    Reloaded(Arc<Lobby>),
    /// The window is asked to close.
    CloseRequested,
}

/// What a message asks of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// Bring a part into sight.
    Reveal(StopAt),
    /// Show more of a part, in the direction of a key; where all of it was in sight, move on.
    ReadOn(StopAt, Key),
    /// Close it.
    Leave,
}

/// The state of the program: a session, and the pages composed from it.
pub struct Kiosk {
    lobby: Lobby,
    /// What the next session begins with, where that is another lobby.
    pending: Option<Arc<Lobby>>,
    words: Words,
    session: Session,
    size: Size,
    shown: Shown,
    /// The organization's own, as large as it is shown.
    logo: Option<Handle>,
    gate: Gate,
    /// Whether it covers the screen, and is left by nothing but the PIN.
    is_locked: bool,
    /// Turns with every page, see [`Kiosk::ground`].
    is_odd_page: bool,
}

/// What is composed anew when the session changes, and only then.
struct Shown {
    page: Page,
    dialog: Option<Page>,
    staff: Button,
    bar: Vec<BarItem>,
    awaits_review: Option<Phrase>,
    /// Where keys lead, in order.
    stops: Vec<Stop>,
}

impl Kiosk {
    /// A kiosk that nobody has touched, in a window of `size` logical px.
    #[must_use]
    pub fn new(lobby: Lobby, size: Size) -> Self {
        fonts::install();
        let session = fresh(&lobby);
        let words = lobby.words(session.language());
        let shown = Shown::compose(&lobby, &words, &session);
        let mut kiosk = Self {
            lobby,
            pending: None,
            words,
            session,
            size,
            shown,
            logo: None,
            gate: Gate::default(),
            is_locked: false,
            is_odd_page: false,
        };
        kiosk.scale_logo();
        kiosk
    }

    fn scale_logo(&mut self) {
        let measures = self.measures();
        self.logo = self.lobby.logo.as_ref().and_then(|logo| logo::scaled(logo, measures));
    }

    fn measures(&self) -> Measures {
        let Size { width, height } = self.size;
        let text_size = self.session.choices().text_size;
        Measures::new(width, height, self.lobby.config.display.diagonal_inches, text_size)
    }

    /// Covers the screen: no touch and no key leaves it but the PIN.
    pub fn lock(&mut self) {
        self.is_locked = true;
    }

    /// Lets anybody close it again.
    fn unlock(&mut self) {
        self.is_locked = false;
    }

    /// Where keys lead on what is shown, in order.
    #[must_use]
    pub fn stops(&self) -> &[Stop] {
        &self.shown.stops
    }

    /// The member's session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Takes in what happened, `now` after any fixed moment.
    pub fn update(&mut self, message: Message, now: Duration) -> Effect {
        let effect = self.take_in(message, now);
        if self.take_pending() {
            self.compose();
        }
        effect
    }

    fn take_in(&mut self, message: Message, now: Duration) -> Effect {
        let has_changed = match message {
            Message::Pressed(name) => return self.press(&name, now),
            Message::Move(key) => return self.move_frame(key, now),
            Message::CloseRequested if self.is_locked => return Effect::None,
            Message::CloseRequested => return Effect::Leave,
            Message::Resized(size) => {
                self.size = size;
                self.scale_logo();
                false
            }
            Message::Act(action) => {
                self.session.apply(action);
                self.session.used(now);
                true
            }
            Message::Finger(is_down) => self.session.finger(is_down, now),
            Message::Used => self.session.used(now),
            Message::Tick => self.session.tick(now) | self.wait_at_gate(now),
            Message::Reloaded(lobby) => self.reload(lobby),
        };
        if has_changed {
            self.compose();
        }
        Effect::None
    }

    /// Shows a page as if a member had come to it.
    fn show(&mut self, route: &Route, language: Language, choices: Choices, dialog: Option<Dialog>) {
        self.session.welcome_in(language, choices);
        let go = (*route != Route::Welcome).then(|| Action::Go(route.clone()));
        for action in go.into_iter().chain(dialog.map(Action::Open)) {
            self.session.apply(action);
        }
        self.compose();
    }

    fn compose(&mut self) {
        if self.words.language() != self.session.language() {
            self.words = self.lobby.words(self.session.language());
        }
        self.shown = Shown::compose(&self.lobby, &self.words, &self.session);
        self.is_odd_page = !self.is_odd_page;
    }

    /// Draws what the session shows.
    #[must_use]
    pub fn view(&self) -> Element<'_> {
        let pen = Pen {
            measures: self.measures(),
            palette: Palette::of(self.session.choices().theme),
            language: self.session.language(),
            subject: self.shown.page.subject,
            is_chrome: false,
            is_centered: false,
            is_dialog: false,
            focus: if self.session.dialog().is_none() { self.focused() } else { None },
            block: 0,
        };
        let around = Surroundings {
            organization: &self.lobby.config.facts.organization.name,
            logo: self.logo.as_ref(),
            staff: &self.shown.staff,
            bar: &self.shown.bar,
            name: format!("{} {}", self.session.route(), self.session.language()),
            awaits_review: self.shown.awaits_review.as_ref(),
        };
        let page = match self.session.route() {
            Route::Welcome => draw::welcome(pen, &self.shown.page, &around),
            _ => draw::page(pen, &self.shown.page, &around),
        };
        let shown = match (&self.shown.dialog, self.session.dialog()) {
            (Some(shown), Some(dialog)) => {
                let focus = self.focused();
                let pen = Pen { subject: shown.subject, is_centered: true, is_dialog: true, focus, ..pen };
                stack![page, draw::dialog(pen, shown, format!("{dialog:?}"))]
            }
            _ => stack![page],
        };
        let shown = container(shown).padding(Padding::ZERO.top(self.reach_line()));
        Touchscreen::new(shown, self.is_locked).into()
    }

    /// The line above which nothing stands, in px from the top: after "lower the screen" everything is within reach from a
    /// seat (ADA 308, rule R19).
    #[must_use]
    pub fn reach_line(&self) -> f32 {
        /// A tall screen leaves its upper part empty; a wide one is low already.
        const TALL: f32 = 0.36;
        const WIDE: f32 = 0.2;
        let share = if self.size.height > self.size.width { TALL } else { WIDE };
        if self.session.choices().lowered {
            (self.size.height * share).round()
        } else {
            0.0
        }
    }

    /// The window's ground behind everything, and the color of words.
    ///
    /// The ground of every other page differs by less than a screen can show. The software renderer then draws a new
    /// page once and whole; otherwise it finds dozens of places that changed, and goes through the page for each.
    fn ground(&self) -> (iced::Color, iced::Color) {
        const UNSEEN: f32 = 1e-5;
        let palette = Palette::of(self.session.choices().theme);
        let mut ground = draw::color(palette.paper);
        if self.is_odd_page {
            ground.b = (ground.b - UNSEEN).abs();
        }
        (ground, draw::color(palette.ink))
    }
}

/// A session that nobody has begun, as a lobby wants it.
fn fresh(lobby: &Lobby) -> Session {
    let Config { display, session, .. } = &lobby.config;
    Session::fresh(Fresh { language: lobby.first_language(), theme: display.theme, patience: *session })
}

impl Shown {
    fn compose(lobby: &Lobby, words: &Words, session: &Session) -> Self {
        let context = Context { lobby, words, choices: session.choices() };
        let page = compose::page(&context, session.route());
        let dialog = session.dialog().map(|dialog| compose::dialog(&context, dialog, &page.title.text));
        let staff = compose::staff_button(&context);
        let bar = if *session.route() == Route::Welcome { Vec::new() } else { compose::bar(&context, session.route()) };
        let stops = match &dialog {
            Some(dialog) => stops::within(dialog, false),
            None => stops::within(&page, page.is_unreviewed).into_iter().chain(stops::around(&staff, &bar)).collect(),
        };
        Self {
            awaits_review: page.is_unreviewed.then(|| words.translation_awaits_review()),
            dialog,
            staff,
            bar,
            stops,
            page,
        }
    }
}
