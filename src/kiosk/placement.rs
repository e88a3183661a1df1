//! What the window does to cover the screen, and to be one among others again.

use std::thread;
use std::time::Duration;

use iced::futures::channel::oneshot;
use iced::{window, Size, Task};

use super::cover::{Step, WindowChange};
use super::message::Message;
use super::state::LEAST_SIDE;

/// A 22-inch portrait screen, in logical px, at a size that fits on a desktop.
pub(super) const SIZE: Size = Size::new(720.0, 1280.0);

/// The settings of a window of a size in logical px, or of the screen's.
pub(super) fn settings(size: Size, fullscreen: bool) -> window::Settings {
    window::Settings {
        size,
        min_size: Some(Size::new(LEAST_SIDE, LEAST_SIDE)),
        fullscreen,
        // A locked kiosk is not closed by its window.
        exit_on_close_request: false,
        ..window::Settings::default()
    }
}

/// Covers the screen, as the configuration asks.
pub(super) fn cover_screen() -> Task<Message> {
    window::latest().and_then(|id| window::set_mode(id, window::Mode::Fullscreen))
}

/// Covers the screen no more. Where no window manager had made the window large, none makes it small: it takes a size, in
/// logical px.
pub(super) fn uncover(size: Size) -> Task<Message> {
    window::latest()
        .and_then(move |id| Task::batch([window::set_mode(id, window::Mode::Windowed), window::resize(id, size)]))
}

/// Does what a window that covers the screen is to do.
pub(super) fn step(step: Step) -> Task<Message> {
    match step {
        Step::None => Task::none(),
        Step::Later(wait, change) => later(wait, change),
        Step::Measure => window::latest().and_then(|id| {
            window::monitor_size(id).then(move |screen| {
                window::size(id).then(move |size| {
                    let measured = move |position| WindowChange::Measured { screen, size, position };
                    window::position(id).map(move |position| Message::Window(measured(position)))
                })
            })
        }),
        Step::Fill(size, position) => {
            window::latest().and_then(move |id| Task::batch([window::resize(id, size), window::move_to(id, position)]))
        }
        Step::Return { is_new, due } => {
            let front = window::latest().and_then(move |id| {
                if is_new {
                    let (_, open) = window::open(settings(SIZE, true));
                    open.then(move |_| window::close(id))
                } else {
                    window::minimize(id, false).chain(window::gain_focus(id))
                }
            });
            Task::batch([front, later(due, WindowChange::ReturnDue)])
        }
    }
}

/// Tells of a change after some time, from a thread of its own: iced's have other work.
fn later(wait: Duration, change: WindowChange) -> Task<Message> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(wait);
        // Nobody listens any more once the window is closed.
        let _ = sender.send(());
    });
    Task::perform(receiver, move |_| Message::Window(change))
}
