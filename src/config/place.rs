//! Places in texts that were read: their line, their column, and how they are shown.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::syntax::{self, Examined};

/// How many characters of a line are shown.
const LINE_LENGTH: usize = 160;

/// A text that was read, with its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path, as given.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
    /// What was found in it, when it was looked at statement by statement.
    examined: OnceLock<Examined>,
}

impl Source {
    /// A text with the path that it was read from.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), examined: OnceLock::new() }
    }

    /// What cannot be read in it, and what is left when that is taken out.
    pub(super) fn examined(&self) -> &Examined {
        self.examined.get_or_init(|| syntax::examine(&self.text))
    }
}

/// A piece of a text that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The text.
    pub source: Arc<Source>,
    /// Which bytes of it; always within it.
    pub span: Range<usize>,
}

impl Place {
    /// A piece of a text; kept within it.
    #[must_use]
    pub fn new(source: &Arc<Source>, span: Range<usize>) -> Self {
        let text = &source.text;
        let start = floor(text, span.start);
        let end = floor(text, span.end).max(start);
        Self { source: Arc::clone(source), span: start..end }
    }

    /// Its line, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        let before = &self.source.text.as_bytes()[..self.span.start];
        before.iter().fold(1, |lines, byte| lines + usize::from(*byte == b'\n'))
    }

    /// Its column in characters, from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.source.text[self.line_start()..self.span.start].chars().count() + 1
    }

    /// Where its line begins, in bytes.
    pub(super) fn line_start(&self) -> usize {
        self.source.text[..self.span.start].rfind('\n').map_or(0, |at| at + 1)
    }

    /// Its line, cut where it is long, and where it stands in that.
    pub(super) fn shown(&self) -> (String, Range<usize>) {
        let (text, start) = (&self.source.text, self.line_start());
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line = text[start..end].trim_end_matches('\r');
        let at = (self.span.start - start).min(line.len());
        let from = if at > LINE_LENGTH / 2 && line.len() > LINE_LENGTH { floor(line, at - LINE_LENGTH / 2) } else { 0 };
        let to = line[from..].char_indices().nth(LINE_LENGTH).map_or(line.len(), |(cut, _)| from + cut);
        let mut shown = String::new();
        if from > 0 {
            shown.push('…');
        }
        let shift = shown.len();
        shown.extend(line[from..to].chars().map(plain));
        // Each replaced character is a space: bytes are counted anew.
        let place =
            |at: usize| shift + line[from..at.clamp(from, to)].chars().map(|c| plain(c).len_utf8()).sum::<usize>();
        let span = place(at)..place((self.span.end - start).min(line.len()));
        if to < line.len() {
            shown.push('…');
        }
        (shown, span)
    }
}

/// Controls and direction marks would disturb a terminal.
pub(super) fn plain(character: char) -> char {
    let disturbs = character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}');
    if disturbs {
        ' '
    } else {
        character
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
