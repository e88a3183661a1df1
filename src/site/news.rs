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

/// So much news can wait. Of more, only that there was more is kept.
const MOST_NEWS: usize = 256;

/// Ends the waiting when it is dropped.
pub(super) struct Stop {
    stopped: Arc<AtomicBool>,
    news: SyncSender<News>,
    is_more: Arc<AtomicBool>,
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
    is_more: Arc<AtomicBool>,
}

/// The two ends of a way for news.
pub(super) fn channel() -> (Stop, Inbox) {
    let (sender, news) = sync_channel(MOST_NEWS);
    let stopped = Arc::new(AtomicBool::new(false));
    let is_more = Arc::new(AtomicBool::new(false));
    let stop = Stop { stopped: Arc::clone(&stopped), news: sender, is_more: Arc::clone(&is_more) };
    (stop, Inbox { stopped, news, is_more })
}

impl Inbox {
    /// Whether nobody wants to know any more.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// The next news; waits for ever.
    pub(super) fn recv(&self) -> Option<News> {
        self.news.recv().ok().map(|news| self.with_more(news))
    }

    /// The next news within a time.
    pub(super) fn recv_timeout(&self, longest: Duration) -> Option<News> {
        self.news.recv_timeout(longest).ok().map(|news| self.with_more(news))
    }

    /// News that are there.
    pub(super) fn try_recv(&self) -> Option<News> {
        self.news.try_recv().ok().map(|news| self.with_more(news))
    }

    /// Something happened somewhere, where there was more news than could wait.
    fn with_more(&self, news: News) -> News {
        if self.is_more.swap(false, Ordering::Relaxed) {
            News::new()
        } else {
            news
        }
    }
}

impl Stop {
    /// Brings news to the one that waits.
    pub(super) fn teller(&self) -> Teller {
        Teller { news: self.news.clone(), is_more: Arc::clone(&self.is_more) }
    }
}

/// Passes on what the system tells, but for what reading a file brings about.
pub(super) struct Teller {
    news: SyncSender<News>,
    is_more: Arc<AtomicBool>,
}

impl EventHandler for Teller {
    fn handle_event(&mut self, told: notify::Result<Event>) {
        let paths = match told {
            Ok(event) if is_change(&event) => event.paths,
            Ok(_) => return,
            Err(_) => News::new(),
        };
        if self.news.try_send(paths).is_err() {
            self.is_more.store(true, Ordering::Relaxed);
        }
    }
}

fn is_change(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_found_no_room_is_not_lost() {
        let (stop, inbox) = channel();
        let mut teller = stop.teller();
        for number in 0..=MOST_NEWS {
            teller.handle_event(Ok(Event::new(EventKind::Any).add_path(format!("/{number}").into())));
        }
        assert_eq!(inbox.try_recv(), Some(News::new()), "somewhere");
        assert_eq!(inbox.try_recv(), Some(vec![PathBuf::from("/1")]));
    }
}
