//! `init` and `schema`: what an administrator begins with.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::config;

use super::Failure;

const CONTENT: &str = "\
Documents that this kiosk shows instead of its own, one folder a language: content/en/rights.md, content/es/rights.md.
Names: rights, privacy, hipaa, contact, decisions, community, nondiscrimination.

A document begins with its title, as “# Your rights”. Parts begin with “## ”, items of a list with “- ”.
Telephone numbers, web and e-mail addresses come from kiosk.toml: {phone:customer-service}, {link:ims-website},
{email:compliance}.
";

const LOCALES: &str = "\
Words that this kiosk says instead of its own, one folder a language: locales/es/kiosk.ftl, one message a line:

close = Cerrar

Keep what stands in braces, such as { $phone }, exactly as it is. A file holds only the messages that differ.
Files: kiosk.ftl (everything the kiosk says), interpreter.ftl (the interpreter message), welcome.ftl (the greeting).
";

const IMAGES: &str = "\
The organization's logo: a PNG or JPEG picture, at most 4096 pixels wide and high and 8 MB. Name it in kiosk.toml:

[organization]
logo = \"logo.png\"
";

/// Writes a `kiosk.toml` and the folders beside it; what is there already stays.
pub(super) fn run(folder: &Path) -> Result<(), Failure> {
    let template = config::template();
    let files = [
        ("kiosk.toml", template.as_str()),
        ("content/README.txt", CONTENT),
        ("locales/README.txt", LOCALES),
        ("images/README.txt", IMAGES),
    ];
    for (name, text) in files {
        let path = folder.join(name);
        let is_new = write(&path, text)
            .map_err(|reason| Failure::Write { path: path.display().to_string(), reason: reason.to_string() })?;
        let done = if is_new { "wrote" } else { "is there already, and stays as it is:" };
        super::say(&format!("{done} {}\n", path.display()));
    }
    Ok(())
}

/// Whether the file was written, because there was none.
fn write(path: &Path, text: &str) -> std::io::Result<bool> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(text.as_bytes()).map(|()| true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// The JSON Schema of `kiosk.toml`.
pub(super) fn schema() {
    super::say(&format!("{:#}\n", config::schema()));
}
