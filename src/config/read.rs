//! Reading a file of a site: bounded, and whatever it turns out to be.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use super::report::{Diagnostic, Source};

/// The largest `kiosk.toml` that is read, in bytes.
pub const LARGEST_SETTINGS: u64 = 2 * 1024 * 1024;
/// The largest document or file of words that is read, in bytes: ten times the notice of privacy practices and more.
pub const LARGEST_TEXT: u64 = 1024 * 1024;

/// The bytes of a file, at most `largest`; none when there is no such file.
///
/// # Errors
/// When it cannot be read, is no file, or is larger.
pub fn bytes(path: &Path, largest: u64) -> Result<Option<Vec<u8>>, Diagnostic> {
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            // A link to a disk that is not there yet is no wish for the built-in settings.
            if !path.is_symlink() {
                return Ok(None);
            }
            return Err(Diagnostic::error("missing-file", "this is a link to a file that is not there")
                .of(path)
                .help("put the file there, or remove the link"));
        }
        Err(error) => return Err(unreadable(path, &error)),
    };
    if metadata.is_dir() {
        return Err(Diagnostic::error("not-a-file", "this is a folder, and a file is needed")
            .of(path)
            .help("give the name of a file, such as kiosk.toml in this folder"));
    }
    // A pipe or a device could be read from forever, or never answer.
    if !metadata.is_file() {
        return Err(Diagnostic::error("not-a-file", "this is not an ordinary file")
            .of(path)
            .help("put an ordinary file in its place"));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    file.take(largest + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > largest {
        let megabytes = largest / (1024 * 1024);
        return Err(Diagnostic::error("too-large", format!("the file is larger than {megabytes} MB"))
            .of(path)
            .help("is it the right file? Put one in its place that is smaller"));
    }
    Ok(Some(bytes))
}

/// A text file; none when there is no such file.
///
/// # Errors
/// When it cannot be read, is larger than `largest` bytes, or is not UTF-8.
pub fn text(path: &Path, largest: u64) -> Result<Option<Arc<Source>>, Diagnostic> {
    let Some(bytes) = bytes(path, largest)? else {
        return Ok(None);
    };
    let save = "open it in a text editor and save it with the encoding “UTF-8”";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Diagnostic::error("encoding", "the file is saved as UTF-16, which the kiosk cannot read")
            .of(path)
            .help(save));
    }
    let path = path.to_owned();
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(Arc::new(Source::new(path, without_mark(text))))),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let text = without_mark(String::from_utf8_lossy(error.as_bytes()).into_owned());
            let at = good.min(text.len());
            let bad = text[at..].chars().next().map_or(0, char::len_utf8);
            let source = Arc::new(Source::new(path, text));
            Err(Diagnostic::error("encoding", "a character here cannot be read: the file is not saved as UTF-8")
                .at(&source, at..at + bad)
                .expected("text in UTF-8")
                .help(save))
        }
    }
}

/// A byte order mark says nothing about a UTF-8 file.
fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    let (message, help) = match error.kind() {
        ErrorKind::PermissionDenied if path.is_dir() => (
            "the kiosk is not allowed to read this folder",
            "allow everybody to read the folder, and to enter it".to_owned(),
        ),
        ErrorKind::PermissionDenied => (
            "the kiosk is not allowed to read this file",
            "allow everybody to read the file, and to enter its folder".to_owned(),
        ),
        _ if is_loop(error) => (
            "this file is a link that leads back to itself",
            "remove the link and put the file in its place".to_owned(),
        ),
        _ => ("the file cannot be read", format!("the system says: {error}")),
    };
    Diagnostic::error("unreadable", message).of(path).help(help)
}

/// `ErrorKind::FilesystemLoop` is not stable; the system's message is.
fn is_loop(error: &std::io::Error) -> bool {
    error.to_string().contains("symbolic link")
}
