//! The folder in which the program keeps what must survive a restart: the last good copy, and the log.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;

use directories::ProjectDirs;

/// The state folder: systemd's `STATE_DIRECTORY` where that is set, else the user's own. None where there is neither.
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    given(env::var_os("STATE_DIRECTORY").as_deref()).or_else(|| {
        let folders = ProjectDirs::from("", "", "member-kiosk")?;
        Some(folders.state_dir().unwrap_or_else(|| folders.data_local_dir()).to_owned())
    })
}

/// The first absolute path of a list of them.
fn given(value: Option<&OsStr>) -> Option<PathBuf> {
    env::split_paths(value?).find(|path| path.is_absolute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systemd_may_name_several_folders() {
        let first = std::env::temp_dir();
        let both = std::env::join_paths([&first, &first.join("b")]).unwrap();
        assert_eq!(given(Some(&both)), Some(first));
        assert_eq!((given(Some(OsStr::new(""))), given(Some(OsStr::new("here")))), (None, None));
    }
}
