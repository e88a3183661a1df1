//! After a defect, the program becomes a new process of itself, with a fresh session.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// How often the program has broken soon after its start, one time after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Restarts(u32);

/// Where the count is handed on to the next process.
const VARIABLE: &str = "MEMBER_KIOSK_RESTARTS";
/// What broke earlier than this may break again at once.
const LEAST_LIFE: Duration = Duration::from_secs(10);
/// From this count on, the site's files are suspected, and what is built in is shown until they change.
const SAFE_MODE_FROM: u32 = 3;
/// The longest pause before a start: somebody may be standing in front of the screen.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

impl Restarts {
    /// The count that the process before handed on.
    pub fn from_environment() -> Self {
        let said = std::env::var(VARIABLE).ok();
        Self(said.and_then(|count| count.parse().ok()).unwrap_or_default())
    }

    /// Returns whether the site's files are left aside until they change.
    pub fn is_safe_mode(self) -> bool {
        self.0 >= SAFE_MODE_FROM
    }

    /// The count for the next process after a life of this length, and the pause before it starts.
    fn next(self, life: Duration) -> (Self, Duration) {
        if life >= LEAST_LIFE {
            return (Self(0), Duration::ZERO);
        }
        let pause = LONGEST_PAUSE.min(Duration::from_secs(self.0.into()));
        (Self(self.0.saturating_add(1)), pause)
    }

    /// Becomes a new process after a life of this length. Returns only when that failed.
    #[cfg(unix)]
    pub fn restart(self, life: Duration) -> io::Error {
        use std::os::unix::process::CommandExt;

        let (next, pause) = self.next(life);
        std::thread::sleep(pause);
        let mut arguments = std::env::args_os();
        let called = arguments.next();
        match program(std::env::current_exe().ok(), called) {
            Some(program) => Command::new(program).args(arguments).env(VARIABLE, next.0.to_string()).exec(),
            None => io::ErrorKind::NotFound.into(),
        }
    }

    /// Not where a process cannot become another one.
    #[cfg(not(unix))]
    pub fn restart(self, _life: Duration) -> io::Error {
        io::ErrorKind::Unsupported.into()
    }
}

/// The program's file; after an upgrade, the new file under the name by which it was called.
fn program(own: Option<PathBuf>, called: Option<OsString>) -> Option<PathBuf> {
    own.filter(|own| own.exists()).or_else(|| called.map(PathBuf::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_at_once_waits_longer_and_then_shows_what_is_built_in() {
        let mut restarts = Restarts(0);
        let mut pauses = Vec::new();
        for _ in 0..40 {
            let (next, pause) = restarts.next(Duration::from_secs(1));
            pauses.push(pause.as_secs());
            restarts = next;
        }
        assert_eq!((&pauses[..4], pauses.last()), (&[0, 1, 2, 3][..], Some(&30)));
        assert!(restarts.is_safe_mode() && !Restarts(2).is_safe_mode());
        assert_eq!(restarts.next(Duration::from_secs(60)), (Restarts(0), Duration::ZERO));
    }
}
