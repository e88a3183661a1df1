//! `init` and `schema`: what an administrator begins with.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::config;
use crate::content::{self, DocumentId};
use crate::language::words::embedded;
use crate::language::{Language, SiteWords};

use super::arguments::InitOptions;
use super::failure::Failure;
use super::output::say;

const CONTENT: &str = "\
Documents that this kiosk shows instead of its own, one folder a language: content/en/rights.md, content/es/rights.md.
Names: rights, privacy, hipaa, contact, decisions, community, nondiscrimination.

A document begins with its title, as “# Your rights”, and has one only. An empty line begins a new paragraph. Parts
begin with “## ”, headings within a part with “### ”, items of a list with “- ”: the blank behind the mark is needed.
The notice of privacy practices (privacy.md) shows each part on a page of its own, under the part's heading. The kiosk
gives parts an id by their order; one of your own stands behind the heading: “## Your choices {#your-choices}”. With the
same ids in each language, a member who changes the language stays in the part.

Telephone numbers, web and e-mail addresses come from kiosk.toml: {phone:customer-service}, {link:ims-website},
{email:compliance}; the organization's name is {organization:name}, {organization:short-name}. An address may also stand in the text: [our page](https://www.example.com).
HTML, tables and pictures do not work here; `member-kiosk check` says at which line they are.
";

const LOCALES: &str = "\
Words that this kiosk says instead of its own, one folder a language: locales/es/kiosk.ftl, one message a line:

close = Cerrar

A line begins with the message's name, at the left margin; words stand behind “ = ”, without quotation marks.
Keep what stands in braces, such as { $phone }, exactly as it is. A file holds only the messages that differ.
Files: kiosk.ftl (everything the kiosk says), interpreter.ftl (the interpreter message), welcome.ftl (the greeting).
";

const IMAGES: &str = "\
The organization's logo: an SVG, PNG or JPEG picture. A PNG or JPEG is at most 4096 pixels wide and high, and 8 MB; an SVG
is at most 1 MB, and has its letters as paths. It stands on white. Name it in kiosk.toml, exactly as the file is called:

[organization]
logo = \"logo.png\"
";

/// Writes a `kiosk.toml` and the folders beside it, with the kiosk's own documents and words where these are asked for; what
/// is there already stays.
pub(super) fn run(options: &InitOptions) -> Result<(), Failure> {
    let folder = &options.folder;
    if folder.is_file() || folder.extension().is_some_and(|extension| extension == "toml") {
        return Err(Failure::NotAFolder(folder.clone()));
    }
    let own = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let mut files = vec![
        own("kiosk.toml", &config::template()),
        own("content/README.txt", CONTENT),
        own("locales/README.txt", LOCALES),
        own("images/README.txt", IMAGES),
    ];
    if options.with_documents {
        files.extend(documents());
    }
    if options.with_words {
        files.extend(words());
    }
    for (name, text) in files {
        let path = folder.join(name);
        let is_new = write(&path, &text).map_err(|reason| Failure::write(&path, &reason))?;
        let done = if is_new { "wrote" } else { "is there already, and stays as it is:" };
        say(&format!("{done} {}\n", path.display()));
    }
    Ok(())
}

/// The kiosk's own documents, by their names in a site's folder.
fn documents() -> impl Iterator<Item = (String, String)> {
    let names = DocumentId::ALL.into_iter().filter(|id| id.is_embedded()).map(|id| format!("en/{}.md", id.name()));
    names.map(|name| (format!("content/{name}"), content::embedded(&name)))
}

/// The kiosk's own words, by their names in a site's folder.
fn words() -> impl Iterator<Item = (String, String)> {
    let all = Language::ALL.into_iter().flat_map(|language| SiteWords::FILES.map(|file| (language, file)));
    let all = all.map(|(language, file)| (format!("locales/{language}/{file}.ftl"), embedded(language, file)));
    all.filter(|(_, text)| !text.is_empty())
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
    say(&format!("{:#}\n", config::schema()));
}
