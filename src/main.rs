//! Arguments, then [`member_kiosk::cli::run`], then an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    member_kiosk::cli::run(std::env::args_os())
}
