//! Events of files, from the system that watches them to the thread that waits for them.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{sync_channel, Receiver, RecvTimeoutError, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use notify::{Event, EventHandler};

/// What came of waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waited {
    /// Something of the site may have changed.
    Changed,
    /// The time is over.
    TimedOut,
    /// Nobody waits for changes any more.
    Stopped,
}

/// The paths whose changes count: with what lies below them, and above.
pub(super) type Relevant = Arc<Mutex<Vec<PathBuf>>>;

/// Where events come in. That something changed is all there is to say: one that waits stands for any number.
pub(super) struct EventReceiver {
    changes: Receiver<()>,
    is_stopped: Arc<AtomicBool>,
}

/// Passes on the events that count.
#[derive(Clone)]
pub(super) struct EventSender {
    changes: SyncSender<()>,
    relevant: Relevant,
}

/// Ends the waiting when it is dropped.
pub(super) struct StopSender {
    changes: SyncSender<()>,
    is_stopped: Arc<AtomicBool>,
}

impl Drop for StopSender {
    fn drop(&mut self) {
        self.is_stopped.store(true, Ordering::Relaxed);
        // Where a change waits already, that wakes the other end.
        let _ = self.changes.try_send(());
    }
}

/// The two ends of a way for events, and what ends the waiting.
pub(super) fn channel(relevant: Relevant) -> (EventSender, EventReceiver, StopSender) {
    let (sender, changes) = sync_channel(1);
    let is_stopped = Arc::new(AtomicBool::new(false));
    let stop = StopSender { changes: sender.clone(), is_stopped: Arc::clone(&is_stopped) };
    (EventSender { changes: sender, relevant }, EventReceiver { changes, is_stopped }, stop)
}

impl EventReceiver {
    /// Waits for the next event, at most for `longest`.
    pub(super) fn wait(&self, longest: Option<Duration>) -> Waited {
        let waited = match longest {
            None => self.changes.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(longest) => self.changes.recv_timeout(longest),
        };
        match waited {
            _ if self.is_stopped.load(Ordering::Relaxed) => Waited::Stopped,
            Ok(()) => Waited::Changed,
            Err(RecvTimeoutError::Timeout) => Waited::TimedOut,
            Err(RecvTimeoutError::Disconnected) => Waited::Stopped,
        }
    }
}

impl EventHandler for EventSender {
    fn handle_event(&mut self, event: notify::Result<Event>) {
        let relevant = self.relevant.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = match &event {
            // Events that were lost may have been any.
            Ok(event) => {
                event.need_rescan()
                    || event
                        .paths
                        .iter()
                        .any(|path| relevant.iter().any(|known| path.starts_with(known) || known.starts_with(path)))
            }
            Err(_) => true,
        };
        if counts {
            // Where one waits already, this one is told by it.
            let _ = self.changes.try_send(());
        }
    }
}

#[cfg(test)]
mod tests {
    use notify::EventKind;

    use super::*;

    #[test]
    fn only_what_counts_is_told_and_none_of_it_is_lost() {
        let relevant = Relevant::new(Mutex::new(vec![PathBuf::from("/site/content")]));
        let (mut sender, receiver, stop) = channel(relevant);
        let soon = Some(Duration::ZERO);
        let mut tell = |path: &str| sender.handle_event(Ok(Event::new(EventKind::Any).add_path(path.into())));
        tell("/site/other");
        assert_eq!(receiver.wait(soon), Waited::TimedOut);
        for _ in 0..1000 {
            tell("/site/content/en/rights.md");
        }
        assert_eq!(receiver.wait(soon), Waited::Changed);
        tell("/site");
        assert_eq!(receiver.wait(soon), Waited::Changed);
        drop(stop);
        assert_eq!(receiver.wait(None), Waited::Stopped);
    }
}
