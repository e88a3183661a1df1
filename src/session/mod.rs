//! Where a member is: the way that led there, the language, the display choices and the dialog. Pure; nothing of it
//! survives the session.

mod choices;
mod idle;

use std::time::Duration;

use crate::config::{IdleTimeouts, Lobby};
use crate::language::{Language, Words};
use crate::look::ThemeName;
use crate::page::compose::Context;
use crate::page::{Action, Dialog, PlanChoice, Route};

pub use choices::Choices;
use idle::Idle;

/// One member's use of the kiosk, from the first touch to Finish.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The pages behind the one shown, oldest first.
    history: Vec<Route>,
    route: Route,
    language: Language,
    dialog: Option<Dialog>,
    choices: Choices,
    /// The health plan that the member has named: asked once, and gone with the session.
    plan: Option<PlanChoice>,
    /// Which stop of what is shown the keys have led to; none while fingers are used.
    focus: Option<usize>,
    /// The same of the page behind a dialog.
    focus_behind: Option<usize>,
    idle: Idle,
    /// "Are you still there?", over whatever is shown.
    warning: Option<Dialog>,
    defaults: SessionDefaults,
}

/// What every session begins with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SessionDefaults {
    /// The first language offered.
    pub language: Language,
    /// The theme of `kiosk.toml`.
    pub theme: ThemeName,
    /// How long a session waits for its member.
    pub timeouts: IdleTimeouts,
}

/// How many pages back a member can go: more than a minute's use has, and a bound all the same.
const LONGEST_HISTORY: usize = 64;

impl Session {
    /// A session that nobody has begun.
    #[must_use]
    pub fn new(defaults: SessionDefaults) -> Self {
        Self {
            history: Vec::new(),
            route: Route::Welcome,
            language: defaults.language,
            dialog: None,
            choices: Choices { theme: defaults.theme, ..Choices::default() },
            plan: None,
            focus: None,
            focus_behind: None,
            idle: Idle::default(),
            warning: None,
            defaults,
        }
    }

    /// The page shown.
    #[must_use]
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The page shown, and those that lead back from it.
    pub fn open_routes(&self) -> impl Iterator<Item = &Route> {
        self.history.iter().chain([&self.route])
    }

    /// The member's language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// What stands over the page.
    #[must_use]
    pub fn dialog(&self) -> Option<&Dialog> {
        self.warning.as_ref().or(self.dialog.as_ref())
    }

    /// Returns whether a member is using the kiosk: something but the untouched welcome page is shown.
    #[must_use]
    pub fn is_active(&self) -> bool {
        *self != Self { idle: self.idle, ..Self::new(self.defaults) }
    }

    /// A member touched a key or turned a wheel. Returns whether that changed what is shown.
    pub fn used(&mut self, now: Duration) -> bool {
        if self.is_active() {
            self.idle.used(now);
        }
        self.warning.take().is_some()
    }

    /// A finger touched the screen, or left it. One touch anywhere answers the warning, when it is lifted, so that the
    /// button under it is still there.
    pub fn finger(&mut self, is_down: bool, now: Duration) -> bool {
        self.focus = None;
        self.focus_behind = None;
        if self.is_active() {
            self.idle.finger(is_down, now);
        } else {
            self.idle = Idle::default();
        }
        !is_down && self.warning.take().is_some()
    }

    /// A second has passed. Returns whether that changed what is shown.
    pub fn tick(&mut self, now: Duration) -> bool {
        if !self.is_active() {
            return false;
        }
        let (left, of) = (self.idle.seconds_left(now, self.defaults.timeouts), self.defaults.timeouts.warning_seconds);
        if left == 0 {
            self.finish();
            return true;
        }
        let seconds = u16::try_from(left).ok().filter(|left| *left <= of.get());
        let warning = seconds.map(|seconds| Dialog::StillThere { seconds, of: of.get() });
        let before = std::mem::replace(&mut self.warning, warning);
        self.warning != before
    }

    /// What the member chose in the display panel.
    #[must_use]
    pub fn choices(&self) -> Choices {
        self.choices
    }

    /// What the pages of this session are composed from.
    #[must_use]
    pub fn context<'a>(&'a self, lobby: &'a Lobby, words: &'a Words) -> Context<'a> {
        let Choices { text_size, theme, lowered } = self.choices;
        Context { lobby, words, text_size, theme, is_lowered: lowered, plan: self.plan.as_ref() }
    }

    /// Which stop of what is shown the keys have led to.
    #[must_use]
    pub fn focus(&self) -> Option<usize> {
        self.focus
    }

    /// The keys lead to a stop.
    pub fn set_focus(&mut self, stop: usize) {
        self.focus = Some(stop);
    }

    /// What comes of an action. Who uses keys begins a new page at its title, and finds the old place behind a dialog.
    pub fn apply(&mut self, action: Action) {
        let before = (self.route.clone(), self.language, self.dialog.as_ref().map(std::mem::discriminant));
        self.act(action);
        if !self.is_active() {
            // Back at the untouched welcome page, by whatever way.
            self.idle = Idle::default();
        }
        let after = (&self.route, self.language, self.dialog.as_ref().map(std::mem::discriminant));
        if self.focus.is_none() || (&before.0, before.1, before.2) == after {
            return;
        }
        match (before.2, after.2) {
            (None, Some(_)) => self.focus_behind = self.focus.replace(0),
            (Some(_), None) if before.0 == *after.0 && before.1 == after.1 => self.focus = self.focus_behind.take(),
            _ => self.focus = Some(0),
        }
    }

    fn act(&mut self, action: Action) {
        self.warning = None;
        match action {
            Action::Stay => {}
            Action::Go(route) => self.go(route),
            Action::Back if self.dialog.is_some() => self.dialog = None,
            Action::Back => match self.history.pop() {
                Some(route) => self.route = route,
                None => self.finish(),
            },
            Action::Home => self.go(Route::Home),
            Action::Speak(language) => self.speak(language),
            Action::Open(dialog) => self.dialog = Some(dialog),
            Action::Close => self.dialog = None,
            Action::Resize(size) => self.choices.text_size = size,
            Action::Recolor(theme) => self.choices.theme = theme,
            Action::Lower(lowered) => self.choices.lowered = lowered,
            Action::Finish => self.finish(),
        }
    }

    /// Shows the welcome page in a language: for pictures, since no member chooses one before it.
    pub fn welcome_in(&mut self, language: Language, choices: Choices) {
        *self = Self { language, choices, ..Self::new(self.defaults) };
    }

    fn finish(&mut self) {
        *self = Self::new(self.defaults);
    }

    fn go(&mut self, route: Route) {
        self.dialog = None;
        if let Some(plan) = route.plan_choice() {
            self.plan = Some(plan);
        }
        if route == self.route {
            return;
        }
        if is_sibling(&route, &self.route) {
            self.route = route;
            return;
        }
        let before = std::mem::replace(&mut self.route, route);
        self.history.push(before);
        if self.history.len() > LONGEST_HISTORY {
            self.history.remove(0);
        }
    }

    /// Switching the language keeps the page; from the pages that come before any, it leads home.
    fn speak(&mut self, language: Language) {
        self.language = language;
        self.dialog = None;
        if self.route == Route::Languages {
            self.route = self.history.pop().unwrap_or(Route::Home);
        }
        if self.route == Route::Welcome {
            self.go(Route::Home);
        }
    }
}

/// Tabs of one page, and headings of one document: changing between them leaves no trail to go back through.
fn is_sibling(a: &Route, b: &Route) -> bool {
    match (a, b) {
        (Route::Interpreter(_), Route::Interpreter(_)) => true,
        (Route::Privacy { section: a, .. }, Route::Privacy { section: b, .. }) => a.is_some() == b.is_some(),
        _ => false,
    }
}
