//! The state of the kiosk: a session, and what is shown of it.

use std::sync::Arc;
use std::time::Duration;

use iced::widget::image::Handle;
use iced::widget::Space;
use iced::{Element, Size};

use crate::config::{Config, Lobby};
use crate::draw;
use crate::language::{Language, Words};
use crate::look::{Measures, Palette};
use crate::page::compose::Shown;
use crate::page::{Action, Dialog, Route, Stop};
use crate::session::{Choices, Session, SessionDefaults};

use super::logo::LogoJob;
use super::message::{Effect, Message};
use super::pin_entry::PinEntry;

/// The least width and height of the window, in px: in a smaller one no line of text has room, and nothing is drawn.
pub(super) const LEAST_SIDE: f32 = 200.0;

/// The state of the program: a session, and the pages composed from it.
#[allow(clippy::struct_excessive_bools)]
pub struct Kiosk {
    pub(super) lobby: Lobby,
    /// What the next session begins with, where that is another lobby.
    pub(super) pending: Option<Arc<Lobby>>,
    pub(super) words: Words,
    pub(super) session: Session,
    size: Size,
    pub(super) shown: Shown,
    /// The organization's own logo, as large as it is shown.
    logo: Option<Handle>,
    /// Whether the logo must be scaled for another screen, or is another one.
    is_logo_stale: bool,
    pub(super) pin_entry: PinEntry,
    /// Whether a finger is on the screen.
    is_finger_down: bool,
    /// Whether it covers the screen, and is left by nothing but the PIN.
    pub(super) is_locked: bool,
    /// Turns with every page, see [`Kiosk::ground`].
    is_odd_page: bool,
}

impl Kiosk {
    /// A kiosk that nobody has touched, in a window of `size` logical px.
    #[must_use]
    pub fn new(lobby: Lobby, size: Size) -> Self {
        draw::install_fonts();
        let session = new_session(&lobby);
        let words = lobby.words(session.language());
        let shown = shown_in(&lobby, &words, &session);
        let mut kiosk = Self {
            lobby,
            pending: None,
            words,
            session,
            size,
            shown,
            logo: None,
            is_logo_stale: true,
            pin_entry: PinEntry::default(),
            is_finger_down: false,
            is_locked: false,
            is_odd_page: false,
        };
        if let Some(job) = kiosk.logo_job() {
            kiosk.logo = job.run().1;
        }
        kiosk
    }

    /// The work of scaling the logo, where there is any to do: it belongs on a thread that draws nothing.
    pub fn logo_job(&mut self) -> Option<LogoJob> {
        let is_stale = std::mem::take(&mut self.is_logo_stale);
        let logo = self.lobby.logo.clone().filter(|_| is_stale)?;
        Some(LogoJob { logo, measures: self.measures() })
    }

    /// Another lobby is shown, whose logo may be another one.
    pub(super) fn replace_lobby(&mut self, lobby: Lobby) {
        if lobby.logo != self.lobby.logo {
            self.logo = None;
            self.is_logo_stale = true;
        }
        self.lobby = lobby;
        self.words = self.lobby.words(self.session.language());
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
    pub(super) fn unlock(&mut self) {
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

    /// Returns whether another lobby can be shown without a finger resting on the one that is.
    pub(super) fn is_free(&self) -> bool {
        !self.session.is_active() && !self.is_finger_down
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
            Message::Pressed { name, is_repeat } => return self.press(&name, is_repeat, now),
            Message::Move(direction) => return self.move_frame(direction, now),
            Message::PinChecked(is_right) => return self.pin_checked(is_right, now),
            Message::CloseRequested if self.is_locked => return Effect::None,
            Message::CloseRequested => return Effect::Leave,
            Message::Window(_) => return Effect::None,
            Message::Resized(size) => {
                self.size = size;
                self.is_logo_stale = true;
                false
            }
            Message::LogoScaled(measures, logo) => {
                // One for a screen that was resized once more is followed by another.
                if measures == self.measures() {
                    self.logo = logo;
                }
                false
            }
            Message::Act(action) => {
                self.session.apply(action);
                self.session.used(now);
                true
            }
            Message::Finger(is_down) => {
                self.is_finger_down = is_down;
                self.session.finger(is_down, now)
            }
            Message::Used => self.session.used(now),
            Message::Tick => self.session.tick(now) | self.count_down_wait(now),
            Message::Reloaded(lobby) => self.reload(lobby),
        };
        if has_changed {
            self.compose();
        }
        Effect::None
    }

    /// Shows a page as if a member had come to it.
    pub(super) fn show(&mut self, route: &Route, language: Language, choices: Choices, dialog: Option<Dialog>) {
        self.session.welcome_in(language, choices);
        let go = (*route != Route::Welcome).then(|| Action::Go(route.clone()));
        for action in go.into_iter().chain(dialog.map(Action::Open)) {
            self.session.apply(action);
        }
        self.compose();
    }

    pub(super) fn compose(&mut self) {
        if self.words.language() != self.session.language() {
            self.words = self.lobby.words(self.session.language());
        }
        self.shown = shown_in(&self.lobby, &self.words, &self.session);
        self.is_odd_page = !self.is_odd_page;
    }

    /// Draws what the session shows.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        if self.size.width < LEAST_SIDE || self.size.height < LEAST_SIDE {
            return Space::new().into();
        }
        let screen = draw::screen(&draw::Screen {
            shown: &self.shown,
            organization: &self.lobby.config.facts.organization.name,
            is_out_of_service: self.lobby.is_out_of_service,
            logo: self.logo.as_ref(),
            route: self.session.route(),
            dialog: self.session.dialog(),
            focus: self.focused(),
            measures: self.measures(),
            palette: Palette::of(self.session.choices().theme),
            reach_line: self.reach_line(),
        });
        draw::touchscreen(screen, self.is_locked).map(Message::from)
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
    pub(super) fn ground(&self) -> (iced::Color, iced::Color) {
        const UNSEEN: f32 = 1e-5;
        let palette = Palette::of(self.session.choices().theme);
        let mut ground = draw::color(palette.paper);
        if self.is_odd_page {
            ground.b = (ground.b - UNSEEN).abs();
        }
        (ground, draw::color(palette.ink))
    }
}

/// What a session shows.
pub(super) fn shown_in(lobby: &Lobby, words: &Words, session: &Session) -> Shown {
    Shown::compose(&session.context(lobby, words), session.route(), session.dialog())
}

/// A session that nobody has begun, as a lobby wants it.
pub(super) fn new_session(lobby: &Lobby) -> Session {
    let Config { display, session, .. } = &lobby.config;
    Session::new(SessionDefaults { language: lobby.first_language(), theme: display.theme, timeouts: *session })
}
