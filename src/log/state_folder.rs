//! The folder in which the program keeps what must survive a restart: the last good copy, and the log.

use std::env;
use std::path::PathBuf;

use directories::ProjectDirs;

/// The state folder: the first that systemd's `STATE_DIRECTORY` names, else the user's own. None where there is neither.
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    let given = env::var_os("STATE_DIRECTORY");
    given.and_then(|given| env::split_paths(&given).find(|path| path.is_absolute())).or_else(|| {
        let folders = ProjectDirs::from("", "", "member-kiosk")?;
        Some(folders.state_dir().unwrap_or_else(|| folders.data_local_dir()).to_owned())
    })
}
