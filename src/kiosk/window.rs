//! The kiosk in a window of its own.

use std::io::Write;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use iced::advanced::widget::operate;
use iced::futures::channel::mpsc;
use iced::futures::Stream;
use iced::{event, window, Event, Size, Subscription, Task};

use crate::config::Lobby;
use crate::draw::{self, Goal, ScrollIntoView, TempFile};

use super::cover::{Cover, WindowChange};
use super::keyboard;
use super::message::{Effect, Message};
use super::placement::{cover_screen, settings, step, uncover, SIZE};
use super::reload::Reloads;
use super::state::Kiosk;

/// The window that is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Its size in px; else as high as most screens allow.
    pub size: Option<(u32, u32)>,
    /// Whether it covers the screen.
    pub fullscreen: bool,
}

/// Why no window opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// The session has no display.
    #[error("there is no display; set WAYLAND_DISPLAY or DISPLAY (such as DISPLAY=:0) to the screen to draw on, or use `preview` to draw pictures")]
    NoDisplay,
    /// The display does not answer, or cannot be drawn on.
    #[error("the display does not answer ({0}); set WAYLAND_DISPLAY or DISPLAY (such as DISPLAY=:0) to a screen that is running")]
    Refused(String),
    /// A defect of the program, after its window had opened; told by the place in the source.
    #[error("the kiosk stopped in the middle of its work at {0}, a defect: send this line to its makers")]
    Broken(String),
}

/// Opens the window and stays until it is closed. `load` reads the lobby on a thread of its own while the window opens;
/// `reloads` brings others later; `tell_wrong_pin` is told how long the next PIN waits.
///
/// # Errors
/// When there is no display to open it on.
pub fn run(
    load: impl FnOnce() -> Option<Lobby> + Send + 'static,
    reloads: Reloads,
    window: Window,
    tell_wrong_pin: fn(Duration),
) -> Result<(), WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    #[allow(clippy::cast_precision_loss)]
    let size = window.size.map_or(SIZE, |(width, height)| Size::new(width as f32, height as f32));
    let compose = without_compose_keys();
    draw::install_fonts();
    let ready = thread::spawn(move || load().map(|lobby| Kiosk::new(lobby, size)));
    let ready = Mutex::new(Some((ready, compose)));
    let life = Life::default();
    let own_life = life.clone();
    let boot = move || {
        // iced boots a program once; its type says that it might do so again.
        let ready = ready.lock().unwrap_or_else(PoisonError::into_inner).take();
        let stand_in = || Lobby::out_of_service().ok().map(|lobby| Kiosk::new(lobby, size));
        let mut kiosk = ready.and_then(|(ready, _compose)| ready.join().unwrap_or_else(|_| stand_in()));
        let covers = kiosk.as_ref().is_some_and(|kiosk| kiosk.lobby.config.display.fullscreen);
        if let Some(kiosk) = kiosk.as_mut().filter(|_| covers || window.fullscreen) {
            kiosk.lock();
        }
        (
            App {
                kiosk,
                reloads: reloads.clone(),
                covers_anyway: window.fullscreen,
                cover: Cover::default(),
                size,
                tell_wrong_pin,
                opened: Instant::now(),
                life: own_life.clone(),
            },
            if covers { cover_screen() } else { Task::none() },
        )
    };
    quietly(&life, move || {
        iced::application(boot, update, view)
            .title("member-kiosk")
            .subscription(subscription)
            .style(style)
            .window(settings(size, window.fullscreen))
            .run()
    })
}

/// A kiosk takes no text: reading how keys compose into letters (é from ´ and e) is a third of a start under X11.
/// The file must be there until the event loop is.
fn without_compose_keys() -> Option<TempFile> {
    let file = cfg!(target_os = "linux").then(|| TempFile::write("compose", "# nothing composes\n")).flatten()?;
    std::env::set_var("XCOMPOSEFILE", file.path());
    Some(file)
}

/// Returns whether the session has a display.
#[must_use]
pub fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
            .into_iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// How far the window came.
#[derive(Clone, Default)]
struct Life {
    /// A page was drawn.
    has_opened: Arc<AtomicBool>,
    /// Somebody asked to leave.
    has_left: Arc<AtomicBool>,
}

/// Runs the event loop. Below iced, a display that does not answer is a panic: it is caught, and told in one line. So is
/// a defect, by its place only: what was on the screen is nobody else's.
fn quietly(
    Life { has_opened, has_left }: &Life,
    run: impl FnOnce() -> iced::Result + panic::UnwindSafe,
) -> Result<(), WindowError> {
    let place = Arc::new(Mutex::new(String::new()));
    let told = Arc::clone(&place);
    let hook = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        if thread::current().name() != Some("main") {
            let _ = writeln!(
                std::io::stderr(),
                "member-kiosk: a part of the kiosk stopped in the middle of its work, at {place}"
            );
        }
        *told.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }));
    let result = panic::catch_unwind(run);
    panic::set_hook(hook);
    match result {
        Ok(Ok(())) if has_left.load(Ordering::Relaxed) => Ok(()),
        Ok(Ok(())) => Err(WindowError::Refused("it went away".to_owned())),
        Ok(Err(error)) => Err(WindowError::Refused(one_line(&error.to_string()))),
        Err(_) if has_opened.load(Ordering::Relaxed) => {
            Err(WindowError::Broken(std::mem::take(&mut place.lock().unwrap_or_else(PoisonError::into_inner))))
        }
        Err(payload) => {
            let said = payload.downcast_ref::<String>().map(String::as_str).or(payload.downcast_ref::<&str>().copied());
            // "Create event loop: Os(…)": what follows the colon is for programmers.
            let what = said.and_then(|said| said.split(':').next()).unwrap_or("the display failed");
            Err(WindowError::Refused(one_line(what)))
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The program and the moment from which it counts time.
struct App {
    /// None only when even the embedded content cannot be read, which the tests rule out.
    kiosk: Option<Kiosk>,
    reloads: Reloads,
    /// Whether the window covers the screen whatever the configuration says.
    covers_anyway: bool,
    cover: Cover,
    /// The size of a window that does not cover the screen, in logical px.
    size: Size,
    tell_wrong_pin: fn(Duration),
    opened: Instant,
    life: Life,
}

impl App {
    /// Whether the window covers the screen.
    fn covers(&self) -> bool {
        self.covers_anyway || self.kiosk.as_ref().is_some_and(|kiosk| kiosk.lobby.config.display.fullscreen)
    }

    /// Covers the screen or not, as another configuration asks.
    fn cover(&mut self) -> Task<Message> {
        let covers = self.covers();
        match &mut self.kiosk {
            Some(kiosk) if covers => kiosk.lock(),
            Some(kiosk) => kiosk.unlock(),
            None => {}
        }
        if covers {
            Task::batch([cover_screen(), step(self.cover.take_in(WindowChange::Placed))])
        } else {
            uncover(self.size)
        }
    }

    /// Takes in what happened to the window, which is of interest while it covers the screen.
    fn window_changed(&mut self, change: WindowChange) -> Task<Message> {
        if self.covers() {
            step(self.cover.take_in(change))
        } else {
            self.cover = Cover::default();
            Task::none()
        }
    }
}

fn update(app: &mut App, message: Message) -> Task<Message> {
    if let Message::Window(change) = message {
        return app.window_changed(change);
    }
    let now = app.opened.elapsed();
    let covered = app.covers();
    let effect = match (&mut app.kiosk, message) {
        (Some(kiosk), message) => kiosk.update(message, now),
        (None, Message::CloseRequested) => Effect::Leave,
        (None, _) => Effect::None,
    };
    let logo_job = app.kiosk.as_mut().and_then(Kiosk::logo_job);
    // Neither may keep a touch waiting: both run on iced's own threads.
    let logo = logo_job
        .map(|job| Task::perform(async move { job.run() }, |(measures, logo)| Message::LogoScaled(measures, logo)));
    let task = match effect {
        Effect::None => Task::none(),
        Effect::CheckPin(pin, hash) => Task::perform(async move { hash.admits(&pin) }, Message::PinChecked),
        Effect::Reveal(stop) => operate(ScrollIntoView::new(stop, Goal::Reveal)).discard(),
        Effect::ReadOn(stop, direction) => {
            operate(ScrollIntoView::new(stop, Goal::ReadOn(direction))).map(move |()| Message::Move(direction))
        }
        Effect::WrongPin(wait) => {
            (app.tell_wrong_pin)(wait);
            Task::none()
        }
        Effect::Leave => {
            app.life.has_left.store(true, Ordering::Relaxed);
            iced::exit()
        }
    };
    let cover = (app.covers() != covered).then(|| app.cover());
    Task::batch([Some(task), logo, cover].into_iter().flatten())
}

fn view(app: &App) -> iced::Element<'_, Message> {
    app.life.has_opened.store(true, Ordering::Relaxed);
    match &app.kiosk {
        Some(kiosk) => kiosk.view(),
        None => iced::widget::Space::new().into(),
    }
}

fn style(app: &App, _theme: &iced::Theme) -> iced::theme::Style {
    let colors = app.kiosk.as_ref().map(Kiosk::ground);
    let (background_color, text_color) = colors.unwrap_or((iced::Color::WHITE, iced::Color::BLACK));
    iced::theme::Style { background_color, text_color }
}

/// Keys; and while a session is begun, a tick each second. The untouched welcome page hears of nothing else.
fn subscription(app: &App) -> Subscription<Message> {
    let is_active = app.kiosk.as_ref().is_some_and(|kiosk| kiosk.session().is_active());
    let resized = window::resize_events().map(|(_, size)| Message::Resized(size));
    let closed = window::close_requests().map(|_| Message::CloseRequested);
    let always = [resized, closed, app.reloads.subscription(), event::listen_with(heard)];
    Subscription::batch(always.into_iter().chain(is_active.then(|| Subscription::run(ticks))))
}

/// A key that was pressed, by its name, and what happens to the window.
// iced gives the event away.
#[allow(clippy::needless_pass_by_value)]
fn heard(event: Event, _status: event::Status, _window: window::Id) -> Option<Message> {
    match event {
        Event::Keyboard(iced::keyboard::Event::KeyPressed { key, modifiers, repeat, .. }) => {
            keyboard::name(&key, modifiers).map(|name| Message::Pressed { name, is_repeat: repeat })
        }
        Event::Window(window::Event::Opened { .. } | window::Event::Moved(_) | window::Event::Resized(_)) => {
            Some(Message::Window(WindowChange::Placed))
        }
        Event::Window(window::Event::Focused) => Some(Message::Window(WindowChange::Focused)),
        Event::Window(window::Event::Unfocused) => Some(Message::Window(WindowChange::Unfocused)),
        _ => None,
    }
}

/// A tick a second, from a thread that ends when nobody listens any more.
fn ticks() -> impl Stream<Item = Message> {
    let (mut sender, receiver) = mpsc::channel(1);
    thread::spawn(move || loop {
        thread::sleep(Duration::from_secs(1));
        match sender.try_send(Message::Tick) {
            Err(error) if error.is_disconnected() => break,
            // A tick that finds the last one still waiting is not needed.
            _ => {}
        }
    });
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_defect_is_told_apart_from_a_display_that_does_not_answer() {
        let fail = || -> iced::Result { panic!("Create event loop: Os(NoWaylandLib)") };
        let life = Life::default();
        let refused = quietly(&life, fail);
        assert_eq!(refused, Err(WindowError::Refused("Create event loop".to_owned())));
        life.has_opened.store(true, Ordering::Relaxed);
        match quietly(&life, fail) {
            Err(error @ WindowError::Broken(_)) => {
                let said = error.to_string();
                // It starts anew by itself: nobody is told to start it.
                assert!(said.contains(file!()) && !said.contains("start"), "{said}");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(quietly(&life, || Ok(())), Err(WindowError::Refused("it went away".to_owned())));
        life.has_left.store(true, Ordering::Relaxed);
        assert_eq!(quietly(&life, || Ok(())), Ok(()));
    }
}
