//! The command line: one file a command. Everything wrong is said in one line, with what to do.

mod arguments;
mod check;
mod init;
mod pin;
mod preview;
mod restart;
mod run;
mod text;

use std::ffi::OsString;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::error::ErrorKind as ClapKind;
use clap::Parser;

use crate::config::{PinError, Search};
use crate::kiosk::WindowError;
use crate::page::{Lobby, LobbyError, UnknownRoute};
use arguments::{Arguments, Command};

pub use text::written;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Route(#[from] UnknownRoute),
    #[error(transparent)]
    Lobby(#[from] LobbyError),
    #[error("{path}: {reason}; give the name of a folder that can be written to")]
    Write { path: String, reason: String },
    #[error("the picture of {0} cannot be drawn; try a smaller --size")]
    Draw(String),
    #[error(transparent)]
    Pin(#[from] PinError),
    #[error(transparent)]
    Window(#[from] WindowError),
}

impl Failure {
    /// 2: what was asked for is wrong. 1: it was right and could not be done.
    fn code(&self) -> u8 {
        match self {
            Self::Route(_) | Self::Lobby(_) | Self::Pin(_) => 2,
            Self::Write { .. } | Self::Draw(_) | Self::Window(_) => 1,
        }
    }
}

/// Runs the program with its arguments (the first is its own name) and gives the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Arguments::try_parse_from(arguments) {
        Ok(arguments) => execute(arguments).unwrap_or_else(|failure| {
            complain(&failure.to_string());
            ExitCode::from(failure.code())
        }),
        Err(error) if matches!(error.kind(), ClapKind::DisplayHelp | ClapKind::DisplayVersion) => {
            say(&error.render().to_string());
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&one_line(&error));
            ExitCode::from(2)
        }
    }
}

fn execute(arguments: Arguments) -> Result<ExitCode, Failure> {
    let lobby = || Lobby::find(&Search::of(arguments.config.as_deref())).map(|(lobby, _)| lobby);
    match arguments.command.unwrap_or_default() {
        Command::Run(options) => run::run(arguments.config.as_deref(), &options)?,
        Command::Pin => pin::run()?,
        Command::Text(options) => text::run(&lobby()?, &options)?,
        Command::Preview(options) => preview::run(&lobby()?, &options)?,
        Command::Check(options) => return Ok(check::run(arguments.config.as_deref(), &options)),
        Command::Init(options) => init::run(&options.folder)?,
        Command::Schema => init::schema(),
    }
    Ok(ExitCode::SUCCESS)
}

/// What clap says first, without its paragraphs of usage.
fn one_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}; `member-kiosk --help` lists what there is", line.trim_start_matches("error: "))
}

fn complain(message: &str) {
    // Nobody is left to tell when even this fails.
    let _ = writeln!(std::io::stderr(), "member-kiosk: {message}");
}

/// Writes to standard output; a reader that closed it early (`| head`) is no failure.
fn say(text: &str) {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => complain(&format!("standard output: {error}")),
        _ => {}
    }
}
