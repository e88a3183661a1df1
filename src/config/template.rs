//! A `kiosk.toml` to begin with: every setting with its documentation, switched off, so that it changes nothing.

use crate::content::KIOSK_TOML;

const HEAD: &str = "\
# kiosk.toml: what this kiosk does differently from a new one.
#
# How to change something:
#   1. Find its line. It begins with “#” and a name, such as  #fullscreen = false
#   2. Remove the “#”, and only that.
#   3. Change what stands behind the “=”. Keep quotation marks and brackets.
#   4. Save the file, and let it be looked at:  member-kiosk check kiosk.toml
#
# Lines that begin with “#” and a space explain; leave them as they are. Lines in brackets, such as [display], are
# headings: a setting belongs to the heading above it, so leave these as they are, too.
# As long as a setting keeps its “#”, the kiosk does what the line says, unless “not set” stands above it.
";

/// Returns the text of the file: that of the embedded one, with a `#` before each setting.
#[must_use]
pub fn template() -> String {
    // Its first paragraph is for programmers.
    let (_, settings) = KIOSK_TOML.split_once("\n\n").unwrap_or_default();
    let switched_off = settings.lines().map(|line| {
        // What tells a plan from the others is never switched off.
        let stays = line.is_empty() || line.starts_with(['#', '[']) || line.starts_with("id = ");
        if stays {
            format!("{line}\n")
        } else {
            format!("#{line}\n")
        }
    });
    format!("{HEAD}\n{}", switched_off.collect::<String>())
}
