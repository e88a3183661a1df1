//! What a screen can ask for. One `update` turns it into a new session.

use crate::content::{Phone, WebLink};
use crate::language::{Language, Phrase};
use crate::look::{TextSize, ThemeName};

use super::Route;

/// What a member wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// See another page.
    Go(Route),
    /// See the page before.
    Back,
    /// See the home page.
    Home,
    /// Read in another language.
    Speak(Language),
    /// See a dialog over the page.
    Open(Dialog),
    /// Close the dialog.
    Close,
    /// Read larger or smaller.
    Resize(TextSize),
    /// Read in other colors.
    Recolor(ThemeName),
    /// Bring everything within reach from a seat, or back.
    Lower(bool),
    /// Go on after the question whether somebody is there.
    Stay,
    /// End the session at once.
    Finish,
}

/// What stands over a page until it is closed.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// The member leaves for a web site of somebody else, on their own phone.
    Leaving(WebLink),
    /// The notice of privacy practices, or IMS's own web site, on the member's own phone.
    TakeAlong(WebLink),
    /// A telephone number and its code, so large that they are read and scanned from where one stands.
    Number {
        /// Whose number it is.
        label: Phrase,
        /// The number.
        phone: Phone,
        /// Extension, text telephone and hours.
        details: Vec<Phrase>,
    },
    /// How to get a paper copy of the notice (45 CFR 164.520).
    PaperCopy,
    /// A screen to show at the front desk (45 CFR 84.83, rule R5).
    Staff,
    /// Text size, colors, reach.
    Display,
    /// Where one is, and what the keys do.
    Keys {
        /// Which part of the page has the frame, from 1.
        number: u16,
        /// How many parts the page has.
        of: u16,
    },
    /// Staff leave the kiosk with a PIN.
    Exit {
        /// How many digits are typed.
        typed: usize,
        /// Seconds until the next PIN is taken in.
        wait_seconds: u64,
    },
    /// Nobody has touched the screen for a while.
    StillThere {
        /// Seconds left.
        seconds: u16,
        /// Seconds in all.
        of: u16,
    },
}
