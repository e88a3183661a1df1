//! Places in texts that were read: their line, their column, and how they are shown.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use super::secret::{secret_part, without_words_of};

/// How many characters of a line are shown.
const LINE_LENGTH: usize = 160;

/// A text that was read, with its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path, as given.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

impl Source {
    /// A text with the path that it was read from.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
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

    /// The bytes of its line, without the line's end.
    #[must_use]
    pub fn line_span(&self) -> Range<usize> {
        let text = &self.source.text;
        let start = self.line_start();
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        start..start + text[start..end].trim_end_matches('\r').len()
    }

    /// Where its line begins, in bytes.
    #[must_use]
    pub fn line_start(&self) -> usize {
        self.source.text[..self.span.start].rfind('\n').map_or(0, |at| at + 1)
    }

    /// Its line, cut where it is long and without secrets, and where it stands in that.
    pub(super) fn shown(&self) -> (String, Range<usize>) {
        let (text, line) = (&self.source.text, self.line_span());
        let secret = self.secret().unwrap_or_default();
        let is_long = line.len() > LINE_LENGTH;
        let from = if is_long { self.span.start.saturating_sub(LINE_LENGTH / 2).max(line.start) } else { line.start };
        let from = floor(text, from);
        let to = text[from..line.end].char_indices().nth(LINE_LENGTH).map_or(line.end, |(cut, _)| from + cut);
        let mut shown = if from > line.start { "…".to_owned() } else { String::new() };
        let start = shown.len();
        for (at, c) in text[from..to].char_indices() {
            let is_secret = secret.contains(&(from + at)) && c.is_alphanumeric();
            let c = if is_secret { '*' } else { plain(c) };
            // As many bytes as before, so that places stay.
            let bytes = text[from + at..].chars().next().map_or(1, char::len_utf8);
            shown.extend(std::iter::repeat_n(c, bytes / c.len_utf8()));
        }
        if to < line.end {
            shown.push('…');
        }
        let place = |at: usize| at.clamp(from, to) - from + start;
        (shown, place(self.span.start)..place(self.span.end))
    }

    /// A message about this place without the secrets that stand in its line.
    pub(super) fn without_secrets(&self, message: &str) -> String {
        match self.secret() {
            Some(secret) => without_words_of(message, &self.source.text[self.near(secret)]),
            None => message.to_owned(),
        }
    }

    /// The bytes of its line that may hold a secret. Only settings have such.
    fn secret(&self) -> Option<Range<usize>> {
        let is_of_settings = self.source.path.extension().is_some_and(|extension| extension == "toml");
        is_of_settings.then(|| secret_part(&self.source.text, &self.line_span())).flatten()
    }

    /// What of a range stands near this place: no message tells of more, and a line may have a million words.
    fn near(&self, range: Range<usize>) -> Range<usize> {
        let text = &self.source.text;
        let start = range.start.max(floor(text, self.span.start.saturating_sub(LINE_LENGTH)));
        start..range.end.min(floor(text, self.span.end.saturating_add(4 * LINE_LENGTH))).max(start)
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
