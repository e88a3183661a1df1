//! The desk's windows: the staff's, and the one that is turned to the member.

use std::cell::OnceCell;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use iced::advanced::widget::operate;
use iced::futures::channel::mpsc;
use iced::futures::{executor, stream, SinkExt, Stream, StreamExt};
use iced::widget::operation;
use iced::{clipboard, event, keyboard, system, window, Color, Event, Point, Size, Subscription, Task};
use jiff::Timestamp;

use super::contents::Contents;
use super::message::{Effect, Message};
use super::remembered::Remembered;
use super::reveal::Reveal;
use super::state::Desk;
use super::view;
use crate::content::TimeZoneName;
use crate::draw;

/// The end at which news of the site's files comes in.
#[derive(Clone, Debug)]
pub struct Feeder(mpsc::Sender<Message>);

/// The end at which the desk takes them.
#[derive(Clone, Debug)]
pub struct Feed(Arc<Mutex<Option<mpsc::Receiver<Message>>>>);

/// A way for news into the desk, to be used once.
#[must_use]
pub fn feed() -> (Feeder, Feed) {
    let (sender, receiver) = mpsc::channel(8);
    (Feeder(sender), Feed(Arc::new(Mutex::new(Some(receiver)))))
}

impl Feeder {
    /// Tells the desk. Waits while it is busy.
    pub fn tell(&mut self, message: Message) {
        // A desk that is closed wants no news.
        let _ = executor::block_on(self.0.send(message));
    }
}

impl Hash for Feed {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "feed".hash(state);
    }
}

impl Feed {
    fn stream(&self) -> impl Stream<Item = Message> {
        stream::iter(self.0.lock().unwrap_or_else(PoisonError::into_inner).take()).flatten()
    }
}

/// What opens a web page or a file with the system's own program.
pub type Opener = fn(&std::ffi::OsStr) -> Result<(), String>;

/// Opens the window and stays until it is closed. `load` reads the site on a thread of its own while the window opens; what
/// the window remembers is kept in `folder`.
///
/// # Errors
/// When there is no display to open it on.
pub fn run(
    load: impl FnOnce() -> Option<Arc<Contents>> + Send + 'static,
    feed: Feed,
    folder: Option<PathBuf>,
    opener: Opener,
) -> iced::Result {
    let remembered = folder.as_deref().map(Remembered::read).unwrap_or_default();
    let size = Size::new(remembered.size.0, remembered.size.1);
    let place = remembered.place.map(|(x, y)| window::Position::Specific(Point::new(x, y)));
    let loading = thread::spawn(move || {
        let contents = load()?;
        let now = contents.time_zone().local(Timestamp::now());
        Some(Desk::new(contents, remembered, now, size))
    });
    draw::install_fonts();
    // iced boots a program once; its type says that it might do so again.
    let loading = Mutex::new(Some(loading));
    let boot = move || {
        let settings = window::Settings {
            size,
            position: place.unwrap_or_default(),
            min_size: Some(Size::new(420.0, 360.0)),
            exit_on_close_request: false,
            ..window::Settings::default()
        };
        let (main, opening) = window::open(settings);
        let loading = Mutex::new(loading.lock().unwrap_or_else(PoisonError::into_inner).take());
        let desk = OnceCell::new();
        let app = App { loading, desk, main, card: None, feed: feed.clone(), folder: folder.clone(), opener };
        let shown = opening.discard();
        // On Linux iced does not ask the desktop for its theme: that would hold up each start.
        let theme = (!cfg!(target_os = "linux")).then(|| system::theme().map(Message::System));
        (app, Task::batch([Some(shown), theme].into_iter().flatten()))
    };
    iced::daemon(boot, update, view_of)
        .title(|app: &App, window| {
            if window == app.main { "Front desk — member-kiosk" } else { "For the member — member-kiosk" }.to_owned()
        })
        .subscription(subscription)
        .style(|app: &App, _| {
            let (background_color, text_color) = app.desk().map_or((Color::WHITE, Color::BLACK), Desk::colors);
            iced::theme::Style { background_color, text_color }
        })
        .scale_factor(|app: &App, window| match app.desk() {
            Some(desk) if window == app.main => desk.remembered.zoom(),
            _ => 1.0,
        })
        .run()
}

struct App {
    /// The desk while it is loaded.
    loading: Mutex<Option<JoinHandle<Option<Desk>>>>,
    /// None only when even the embedded content cannot be read, which the tests rule out.
    desk: OnceCell<Option<Desk>>,
    main: window::Id,
    /// The member's window.
    card: Option<window::Id>,
    feed: Feed,
    folder: Option<PathBuf>,
    opener: Opener,
}

impl App {
    /// The desk; whoever asks first waits until it is loaded.
    fn desk(&self) -> Option<&Desk> {
        let load = || self.loading.lock().unwrap_or_else(PoisonError::into_inner).take()?.join().ok().flatten();
        self.desk.get_or_init(load).as_ref()
    }

    fn desk_mut(&mut self) -> Option<&mut Desk> {
        let _ = self.desk();
        self.desk.get_mut()?.as_mut()
    }
}

fn view_of(app: &App, window: window::Id) -> iced::Element<'_, Message> {
    match app.desk() {
        Some(desk) if window == app.main => desk.view(),
        Some(desk) => desk.card_view(),
        None => iced::widget::Space::new().into(),
    }
}

fn update(app: &mut App, message: Message) -> Task<Message> {
    match &message {
        Message::CloseRequested(window) if *window == app.main => return leave(app),
        Message::CloseRequested(_) => {
            if let Some(desk) = app.desk_mut() {
                desk.put_cards_away();
            }
            return app.hide_card();
        }
        Message::CardOpened(window) => {
            return window::set_mode(*window, window::Mode::Fullscreen).chain(window::gain_focus(*window))
        }
        Message::Resized(window, size) if *window != app.main => {
            if let Some(desk) = app.desk_mut() {
                desk.card_resized(*size);
            }
            return Task::none();
        }
        Message::Moved(window, _) if *window != app.main => return Task::none(),
        Message::OpenCard(place) => {
            let (id, opened) = open_card(*place);
            app.card = Some(id);
            return opened;
        }
        _ => {}
    }
    let effects = app.desk_mut().map(|desk| desk.update(message)).unwrap_or_default();
    Task::batch(effects.into_iter().map(|effect| app.perform(effect)))
}

/// Remembers the window, and leaves. A place that cannot be kept is no reason to stay.
fn leave(app: &mut App) -> Task<Message> {
    let folder = app.folder.clone();
    if let (Some(desk), Some(folder)) = (app.desk_mut(), folder) {
        desk.remember_size();
        let _ = desk.remembered.write(&folder);
    }
    iced::exit()
}

impl App {
    fn perform(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Copy(text) => clipboard::write(text),
            Effect::Browse(link) => self.open(link.url().as_ref()),
            Effect::Edit(path) => self.open(path.as_os_str()),
            Effect::ShowCard => self.show_card(),
            Effect::HideCard => self.hide_card(),
            Effect::Reveal(stop) => operate(Reveal::of(view::SHEET, view::stop_id(stop))).discard(),
            Effect::RevealRow(row) => operate(Reveal::of(view::LIST, view::row_id(row))).discard(),
            Effect::Rewind => operation::snap_to(view::SHEET, operation::RelativeOffset::START),
            Effect::Page(is_down) => {
                let by = self.desk().map_or(0.0, |desk| desk.room().height * 0.7);
                let y = if is_down { by } else { -by };
                operation::scroll_by(view::SHEET, operation::AbsoluteOffset { x: 0.0, y })
            }
            Effect::FocusField => operation::focus(view::FIELD),
            Effect::MarkQuery => operation::select_all(view::FIELD),
        }
    }

    /// Opens something with the system's own program, on a thread that draws nothing.
    fn open(&self, what: &std::ffi::OsStr) -> Task<Message> {
        let (opener, what) = (self.opener, what.to_owned());
        Task::perform(async move { opener(&what) }, |result| match result {
            Ok(()) => Message::Nothing,
            Err(error) => Message::Say(error),
        })
    }

    /// Opens the member's window on the next monitor where there is one, else here, and covers the screen with it.
    fn show_card(&mut self) -> Task<Message> {
        if let Some(card) = self.card {
            return window::gain_focus(card);
        }
        let main = self.main;
        let here =
            window::position(main).then(move |place| window::monitor_size(main).map(move |monitor| (place, monitor)));
        here.map(|(place, monitor)| Message::OpenCard(beside(place, monitor)))
    }

    fn hide_card(&mut self) -> Task<Message> {
        self.card.take().map_or_else(Task::none, window::close).chain(window::gain_focus(self.main))
    }
}

/// A place on the monitor beside the one that a window is on. Where there is no other, the window manager keeps it on
/// this one.
fn beside(place: Option<Point>, monitor: Option<Size>) -> Point {
    let (Some(place), Some(monitor)) = (place, monitor) else {
        return Point::ORIGIN;
    };
    let is_first = place.x < monitor.width;
    Point::new(if is_first { monitor.width } else { 0.0 }, 0.0)
}

fn subscription(app: &App) -> Subscription<Message> {
    let zone = app.desk.get().and_then(Option::as_ref).map(|desk| desk.contents.time_zone().clone());
    let minutes = zone.map(|zone| Subscription::run_with(Minutes(zone), Minutes::stream));
    let always = [
        Subscription::run_with(app.feed.clone(), Feed::stream),
        window::close_requests().map(Message::CloseRequested),
        window::resize_events().map(|(window, size)| Message::Resized(window, size)),
        event::listen_with(listened),
        system::theme_changes().map(Message::System),
    ];
    Subscription::batch(always.into_iter().chain(minutes))
}

/// Keys that are no letters, and where windows are moved to.
// iced gives the event away.
#[allow(clippy::needless_pass_by_value)]
fn listened(event: Event, _status: event::Status, window: window::Id) -> Option<Message> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
            let is_letter = matches!(key, keyboard::Key::Character(_)) && !modifiers.command();
            let is_typing = is_letter || matches!(key, keyboard::Key::Named(keyboard::key::Named::Backspace));
            (!is_typing).then_some(Message::Pressed(key, modifiers))
        }
        Event::Window(window::Event::Moved(place)) => Some(Message::Moved(window, place)),
        _ => None,
    }
}

/// The clinic's minutes as they begin.
struct Minutes(TimeZoneName);

impl Hash for Minutes {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Minutes {
    /// From a thread that ends when nobody listens any more.
    fn stream(&self) -> impl Stream<Item = Message> {
        let (mut sender, receiver) = mpsc::channel(1);
        let zone = self.0.clone();
        thread::spawn(move || loop {
            let second = u64::try_from(Timestamp::now().as_second().rem_euclid(60)).unwrap_or(0);
            thread::sleep(Duration::from_secs(60 - second));
            let now = zone.local(Timestamp::now());
            let told = sender.try_send(Message::Clock(now));
            if told.is_err_and(|error| error.is_disconnected()) {
                return;
            }
        });
        receiver
    }
}

/// Opens the member's window.
fn open_card(place: Point) -> (window::Id, Task<Message>) {
    let settings = window::Settings {
        size: Size::new(1280.0, 800.0),
        position: window::Position::Specific(place),
        exit_on_close_request: false,
        ..window::Settings::default()
    };
    let (id, opened) = window::open(settings);
    (id, opened.map(Message::CardOpened))
}
