//! What can be written behind `member-kiosk`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::language::Language;
use crate::look::{TextSize, ThemeName};

/// A touch kiosk for clinic lobbies: free interpreters, rides, rights and privacy, in 22 languages.
#[derive(Debug, Parser)]
#[command(name = "member-kiosk", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// The kiosk.toml to use, laid over the embedded one
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show the lobby kiosk (the default)
    Run(RunOptions),
    /// Show the front desk's window
    Desk,
    /// Draw pages to PNG pictures, without a display
    Preview(PreviewOptions),
    /// Write what pages say to standard output
    Text(TextOptions),
    /// Make the line of kiosk.toml with the hash of the PIN that leaves a fullscreen kiosk
    Pin,
    /// Say everything that is wrong with kiosk.toml and what lies beside it, and what waits for a person
    Check(CheckOptions),
    /// Write a commented kiosk.toml and the folders beside it; what is there already stays
    Init(InitOptions),
    /// Write the JSON Schema of kiosk.toml, for editors, to standard output
    Schema,
}

impl Default for Command {
    fn default() -> Self {
        Self::Run(RunOptions::default())
    }
}

#[derive(Debug, Default, Args)]
pub(super) struct RunOptions {
    /// Cover the whole screen
    #[arg(long)]
    pub fullscreen: bool,
    /// The window's size in pixels
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    pub window: Option<Size>,
}

#[derive(Debug, Args)]
pub(super) struct TextOptions {
    /// Routes such as rides/astiva; all, in order, when none is given
    pub routes: Vec<String>,
    /// The language, such as zh-Hant
    #[arg(long, default_value = "en")]
    pub language: Language,
}

#[derive(Debug, Args)]
pub(super) struct CheckOptions {
    /// The kiosk.toml to look at; the one the kiosk would use when none is given
    pub file: Option<PathBuf>,
    /// How to say it
    #[arg(long, default_value = "text")]
    pub format: Format,
    /// Fail also when something should be looked at, or waits for a person
    #[arg(long)]
    pub strict: bool,
    /// Say which file and line set a value, such as plans.imperial.ride.phone
    #[arg(long, value_name = "KEY")]
    pub explain: Option<String>,
    /// Look at the interpreter messages of a page of text instead
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "explain"])]
    pub source: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct InitOptions {
    /// The folder to write to
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
    /// Write the kiosk's own documents, too, to start from
    #[arg(long)]
    pub with_documents: bool,
    /// Write the kiosk's own words in all languages, too, to start from
    #[arg(long)]
    pub with_words: bool,
}

/// How findings are said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

#[derive(Debug, Args)]
pub(super) struct PreviewOptions {
    /// Routes such as rides/astiva; all when none is given
    pub routes: Vec<String>,
    /// Every route in every language, portrait and landscape
    #[arg(long, conflicts_with_all = ["routes", "language", "size"])]
    pub all: bool,
    /// The language, such as zh-Hant; may be given more than once
    #[arg(long, default_value = "en")]
    pub language: Vec<Language>,
    /// small, standard, large or largest
    #[arg(long, default_value = "standard")]
    pub text_size: TextSize,
    /// light, dark, contrast-light or contrast-dark
    #[arg(long)]
    pub theme: Option<ThemeName>,
    /// The picture's size in pixels; may be given more than once
    #[arg(long, value_name = "WIDTHxHEIGHT", default_value = "1080x1920")]
    pub size: Vec<Size>,
    /// A dialog over the page
    #[arg(long)]
    pub dialog: Option<DialogName>,
    /// The front desk's window instead: light and dark, at 100 and 200 percent
    #[arg(long, conflicts_with_all = ["routes", "all", "language", "dialog", "lowered"])]
    pub desk: bool,
    /// As after "Lower the screen"
    #[arg(long)]
    pub lowered: bool,
    /// The folder to write to
    #[arg(long, value_name = "DIR", default_value = "preview")]
    pub out: PathBuf,
}

/// A dialog by name.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum DialogName {
    Leaving,
    TakeAlong,
    Number,
    PaperCopy,
    Staff,
    Display,
    StillThere,
    Keys,
    Exit,
}

/// A size in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    /// The smallest and largest side that a kiosk's screen has, in px.
    const SIDE: std::ops::RangeInclusive<u32> = 480..=8192;
}

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let side = |text: &str| text.parse().ok().filter(|side| Self::SIDE.contains(side));
        text.split_once('x')
            .and_then(|(width, height)| Some(Self { width: side(width)?, height: side(height)? }))
            .ok_or_else(|| {
                format!("write it as 1080x1920, each side from {} to {}", Self::SIDE.start(), Self::SIDE.end())
            })
    }
}

macro_rules! by_name {
    ($kind:ty) => {
        impl FromStr for $kind {
            type Err = String;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .into_iter()
                    .find(|value| value.name() == name)
                    .ok_or_else(|| format!("write one of {}", Self::ALL.map(Self::name).join(", ")))
            }
        }
    };
}

by_name!(TextSize);
by_name!(ThemeName);
