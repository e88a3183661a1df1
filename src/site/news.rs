//! News from the system that watches, to the one that waits for them.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::sync::Arc;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Event, EventHandler};

/// Where something happened; somewhere, where there are no paths.
pub(super) type News = Vec<PathBuf>;

/// So much news can wait. More of it says nothing new: that something happened is known by then.
const MOST_NEWS: usize = 256;

/// Ends the waiting when it is dropped.
pub(super) struct Stop {
    stopped: Arc<AtomicBool>,
    news: SyncSender<News>,
}

impl Drop for Stop {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        // Where there is no room for it, there is other news that wakes it up.
        let _ = self.news.try_send(News::new());
    }
}

/// Where news come in.
pub(super) struct Inbox {
    stopped: Arc<AtomicBool>,
    news: Receiver<News>,
}

/// The two ends of a way for news.
pub(super) fn channel() -> (Stop, Inbox) {
    let (sender, news) = sync_channel(MOST_NEWS);
    let stopped = Arc::new(AtomicBool::new(false));
    (Stop { stopped: Arc::clone(&stopped), news: sender }, Inbox { stopped, news })
}

impl Inbox {
    /// Whether nobody wants to know any more.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// The next news; waits for ever.
    pub(super) fn recv(&self) -> Option<News> {
        self.news.recv().ok()
    }

    /// The next news within a time.
    pub(super) fn recv_timeout(&self, longest: Duration) -> Option<News> {
        self.news.recv_timeout(longest).ok()
    }

    /// News that are there.
    pub(super) fn try_recv(&self) -> Option<News> {
        self.news.try_recv().ok()
    }
}

impl Stop {
    /// Brings news to the one that waits.
    pub(super) fn teller(&self) -> Teller {
        Teller(self.news.clone())
    }
}

/// Passes on what the system tells, but for what reading a file brings about.
pub(super) struct Teller(SyncSender<News>);

impl EventHandler for Teller {
    fn handle_event(&mut self, told: notify::Result<Event>) {
        let paths = match told {
            Ok(event) if is_change(&event) => event.paths,
            Ok(_) => return,
            Err(_) => News::new(),
        };
        // Where there is no room, enough is known.
        let _ = self.0.try_send(paths);
    }
}

fn is_change(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}
