//! What stands in the right half of the desk's window: what it says, not how it looks.

use std::path::PathBuf;

use crate::content::{PlanId, WebLink};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::{Icon, Route};

use super::place::Target;

/// All about one thing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Where one is, in small letters above.
    pub crumb: String,
    /// What it is about.
    pub title: Option<Phrase>,
    /// Whose colors it has.
    pub subject: Subject,
    /// What stands below, in reading order.
    pub parts: Vec<Part>,
    /// What Enter does.
    pub main: Option<Deed>,
    /// What Ctrl+C copies while the keys have led to nothing else.
    pub copy: Option<String>,
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(Phrase),
    /// An interpreter message, large.
    Message(Phrase),
    /// Running text.
    Text {
        /// What it says.
        text: Phrase,
        /// How deep it is nested in lists; none outside of them.
        depth: Option<u8>,
        /// Whether it is what was looked for.
        is_found: bool,
    },
    /// The same in English and in another language, side by side.
    Pair(Phrase, Phrase),
    /// A quieter line.
    Note(String),
    /// What is wrong, or waits.
    Alert(String),
    /// A number to dial, large.
    Number {
        /// What it is for.
        label: String,
        /// As it is read.
        number: String,
        /// Text telephone, hours, extension.
        details: Vec<String>,
        /// Where it comes from.
        source: Option<Source>,
    },
    /// A fact with its name.
    Fact {
        /// What it is.
        label: String,
        /// What it says.
        text: String,
        /// Whether it is good news, such as a line that is open now.
        is_open: Option<bool>,
        /// Where it comes from.
        source: Option<Source>,
    },
    /// Buttons side by side.
    Buttons(Vec<Command>),
    /// Things of which one is chosen.
    Choices(Vec<Command>),
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file and line, or that it is built in.
    pub place: String,
    /// What the ledger says of it.
    pub ledger: Option<Ledger>,
}

/// The items of the ledger that are about a fact, by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Those that wait for a person.
    pub waits: Option<String>,
    /// Those that are corrected or decided.
    pub settled: Option<String>,
}

/// A button of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The picture beside its words.
    pub icon: Option<Icon>,
    /// Its words.
    pub label: Phrase,
    /// The keys that do the same.
    pub keys: Option<&'static str>,
    /// What it does.
    pub deed: Deed,
    /// Whether it is the one that most want, or the one that is chosen.
    pub is_main: bool,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Write into the clipboard.
    Copy(String),
    /// Show the language to the member, as large as the screen; none is the card to point at.
    Turn(Option<Language>),
    /// Show something else.
    Open(Target),
    /// Show the page as the member sees it.
    See(Route),
    /// Ask before a web page opens in the system's browser.
    Leave(WebLink),
    /// Open a web page in the system's browser.
    Browse(WebLink),
    /// Open a file in the system's editor.
    Edit(PathBuf),
    /// Messages and numbers of another plan.
    Plan(Option<PlanId>),
    /// The member's language.
    Speak(Language),
}

impl Command {
    /// A button in English.
    pub fn new(icon: Icon, label: impl Into<String>, deed: Deed) -> Self {
        Self { icon: Some(icon), label: Phrase::english(label), keys: None, deed, is_main: false }
    }

    /// One of several things to choose from.
    pub fn choice(label: Phrase, is_chosen: bool, deed: Deed) -> Self {
        Self { icon: None, label, keys: None, deed, is_main: is_chosen }
    }

    /// With the keys that do the same.
    pub fn keys(self, keys: &'static str) -> Self {
        Self { keys: Some(keys), ..self }
    }

    /// As the one that most want.
    pub fn main(self) -> Self {
        Self { is_main: true, ..self }
    }
}

/// A part of a sheet that keys lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// What can be copied.
    Text(String),
    /// What can be pressed.
    Press(Deed),
}

impl Part {
    /// Where keys lead in it, in order.
    #[must_use]
    pub fn stops(&self) -> Vec<Stop> {
        match self {
            Self::Heading(_) | Self::Note(_) => Vec::new(),
            Self::Message(text) | Self::Text { text, .. } => vec![Stop::Text(text.text.clone())],
            Self::Pair(one, other) => vec![Stop::Text(one.text.clone()), Stop::Text(other.text.clone())],
            Self::Alert(text) | Self::Number { number: text, .. } | Self::Fact { text, .. } => {
                vec![Stop::Text(text.clone())]
            }
            Self::Buttons(commands) | Self::Choices(commands) => {
                commands.iter().map(|command| Stop::Press(command.deed.clone())).collect()
            }
        }
    }
}

impl Sheet {
    /// Where keys lead, in reading order.
    #[must_use]
    pub fn stops(&self) -> Vec<Stop> {
        self.parts.iter().flat_map(Part::stops).collect()
    }

    /// The stop of what was looked for, where that is on it.
    #[must_use]
    pub fn found(&self) -> Option<usize> {
        let at = self.parts.iter().position(|part| matches!(part, Part::Text { is_found: true, .. }))?;
        Some(self.parts[..at].iter().map(|part| part.stops().len()).sum())
    }
}
