//! The log: a bounded file in the state folder, and standard error, which systemd brings to the journal. Nothing about a
//! member is ever written; a log that cannot be written stops nothing: what would stand in it is said on standard error.

mod file;
mod rotation;
mod run_marker;
mod state_folder;

use std::fmt;
use std::path::Path;

use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::filter::{FilterFn, LevelFilter};
use tracing_subscriber::fmt::format::{FormatEvent, FormatFields, Writer};
use tracing_subscriber::fmt::time::{FormatTime, SystemTime};
use tracing_subscriber::fmt::FmtContext;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::Layer;

use file::LogFile;

pub use rotation::Rotation;
pub use run_marker::RunMarker;
pub use state_folder::state_folder;

/// The target of what is said on standard error in another way, and is only written to the file.
pub const FILE_ONLY: &str = "member_kiosk::file_only";

/// The name of the newest log file in the state folder.
pub const FILE: &str = "member-kiosk.log";

/// How many bytes one log file has at most.
pub const MOST_BYTES: u64 = 1024 * 1024;

/// How many log files there are at most.
pub const MOST_FILES: usize = 5;

/// Writes the log from now on: to the state folder, where there is one; and to standard error, everything for the journal,
/// for a person only what is wrong, unless there is no other place for the rest. A second call changes nothing.
pub fn install(state: Option<&Path>) {
    let is_journal = std::env::var_os("JOURNAL_STREAM").is_some();
    let least = if is_journal || state.is_none() { Level::INFO } else { Level::WARN };
    let file = state.map(|folder| {
        tracing_subscriber::fmt::layer()
            .event_format(Line::Dated)
            .log_internal_errors(false)
            .with_writer(LogFile::new(Rotation::new(folder.join(FILE), MOST_BYTES, MOST_FILES), least))
            .with_filter(only(|metadata| is_own(metadata) || *metadata.level() <= Level::WARN))
    });
    let screen = tracing_subscriber::fmt::layer()
        .event_format(if is_journal { Line::Journal } else { Line::Plain })
        .log_internal_errors(false)
        .with_writer(std::io::stderr)
        .with_filter(only(move |metadata| {
            is_own(metadata) && metadata.target() != FILE_ONLY && *metadata.level() <= least
        }));
    // The first one stays.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(file).with(screen));
}

fn only<F: Fn(&Metadata<'_>) -> bool>(is_wanted: F) -> FilterFn<impl Fn(&Metadata<'_>) -> bool> {
    FilterFn::new(move |metadata| metadata.is_event() && is_wanted(metadata)).with_max_level_hint(LevelFilter::INFO)
}

/// Whether this program says it, and not a library.
fn is_own(metadata: &Metadata<'_>) -> bool {
    metadata.target().starts_with("member_kiosk")
}

/// How an event becomes a line. What it says in several lines is indented.
#[derive(Clone, Copy)]
enum Line {
    /// With the time (UTC) and the level.
    Dated,
    /// As the program says what is wrong.
    Plain,
    /// With the level as the journal reads it.
    Journal,
}

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, mut to: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let level = *event.metadata().level();
        match self {
            Self::Dated => {
                SystemTime.format_time(&mut to)?;
                write!(to, " {level:>5} ")?;
            }
            Self::Plain => to.write_str("member-kiosk: ")?,
            Self::Journal => write!(to, "<{}>", priority(level))?,
        }
        let mut text = String::new();
        if !is_own(event.metadata()) {
            // What a library says is told apart: "winit: …".
            text.extend([event.metadata().target().split("::").next().unwrap_or_default(), ": "]);
        }
        context.field_format().format_fields(Writer::new(&mut text), event)?;
        let next = match self {
            Self::Dated | Self::Plain => "\n    ".to_owned(),
            Self::Journal => format!("\n<{}>    ", priority(level)),
        };
        writeln!(to, "{}", text.trim_end().replace('\n', &next))
    }
}

/// A level as syslog counts it.
fn priority(level: Level) -> u8 {
    match level {
        Level::ERROR => 3,
        Level::WARN => 4,
        Level::INFO => 6,
        _ => 7,
    }
}
