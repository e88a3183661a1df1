//! The log's file as the log writes to it: while it cannot be written, standard error tells what would stand in it.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use tracing::{Level, Metadata};
use tracing_subscriber::fmt::MakeWriter;

use super::rotation::Rotation;

/// The log's file.
pub(super) struct LogFile {
    file: Mutex<Rotation>,
    /// What matters less is not on standard error already.
    least_on_screen: Level,
    /// Whether it was said that the file cannot be written.
    is_told: AtomicBool,
}

impl LogFile {
    /// A file, beside a standard error that tells what matters at least as much as a level.
    pub(super) fn new(file: Rotation, least_on_screen: Level) -> Self {
        Self { file: Mutex::new(file), least_on_screen, is_told: AtomicBool::new(false) }
    }
}

impl<'a> MakeWriter<'a> for LogFile {
    type Writer = Entry<'a>;

    fn make_writer(&'a self) -> Entry<'a> {
        Entry { log: self, is_on_screen: false }
    }

    fn make_writer_for(&'a self, metadata: &Metadata<'_>) -> Entry<'a> {
        Entry { log: self, is_on_screen: *metadata.level() <= self.least_on_screen }
    }
}

/// An entry of the log, about to be written.
pub(super) struct Entry<'a> {
    log: &'a LogFile,
    is_on_screen: bool,
}

impl Write for Entry<'_> {
    fn write(&mut self, entry: &[u8]) -> io::Result<usize> {
        let mut file = self.log.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = file.write_all(entry) {
            let mut screen = io::stderr().lock();
            if !self.log.is_told.swap(true, Ordering::Relaxed) {
                writeln!(screen, "member-kiosk: the log cannot be written ({error}): what happens is told here only")?;
            }
            if !self.is_on_screen {
                screen.write_all(b"member-kiosk: ")?;
                screen.write_all(entry)?;
            }
        } else {
            self.log.is_told.store(false, Ordering::Relaxed);
        }
        Ok(entry.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
