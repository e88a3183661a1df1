//! The command line: one file a command. Everything wrong is said in one line, with what to do.

mod arguments;
mod check;
mod desk;
mod failure;
mod init;
mod lobby;
mod output;
mod pin;
mod preview;
mod restart;
mod run;
mod text;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;
use output::{complain, say};

pub use text::page_text;

/// Runs the program with its arguments (the first is its own name) and gives the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Arguments::try_parse_from(arguments) {
        Ok(arguments) => execute(arguments).unwrap_or_else(|failure| {
            complain(&failure.to_string());
            ExitCode::from(failure.code())
        }),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
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
    let lobby = || lobby::find(arguments.config.as_deref());
    match arguments.command.unwrap_or_default() {
        Command::Run(options) => run::run(arguments.config.as_deref(), &options)?,
        Command::Desk => desk::run(arguments.config.as_deref())?,
        Command::Pin => pin::run()?,
        Command::Text(options) => text::run(&lobby()?, &options)?,
        Command::Preview(options) => preview::run(&lobby()?, &options)?,
        Command::Check(options) => return Ok(check::run(arguments.config.as_deref(), &options)),
        Command::Init(options) => init::run(&options)?,
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
