//! The colors of the four themes by role.

use super::ThemeName;

/// A color in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// What a page or tile is about; each subject has colors of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs)]
pub enum Subject {
    /// The kiosk itself: welcome, languages, home, dialogs.
    #[default]
    Kiosk,
    Interpreter,
    Rides,
    Rights,
    Privacy,
    Contact,
    Decisions,
    Concern,
}

/// The two colors of a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tint {
    /// For words, frames and filled buttons.
    pub ink: Rgb,
    /// For the ground of tiles and tabs.
    pub ground: Rgb,
}

/// The colors of a theme, by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The page's ground.
    pub paper: Rgb,
    /// The ground of cards, buttons and the bar.
    pub card: Rgb,
    /// Words.
    pub ink: Rgb,
    /// Hints and the English beside a translation.
    pub muted: Rgb,
    /// Frames around cards that are no controls.
    pub line: Rgb,
    /// Frames around controls (3:1 against card and paper, WCAG 1.4.11).
    pub frame: Rgb,
    /// Controls that cannot be used now.
    pub disabled: Rgb,
    /// Words on a filled button.
    pub on_fill: Rgb,
    /// The ground behind a dialog.
    pub shade: Rgb,
    /// The welcome page's ground, top and bottom.
    pub welcome: (Rgb, Rgb),
    /// Words on the welcome page's ground.
    pub on_welcome: Rgb,
    /// The ground of a language's button there.
    pub welcome_chip: Rgb,
    /// The frame of such a button.
    pub welcome_frame: Rgb,
    /// The colors of each subject, in the order of [`Subject`].
    pub subjects: [Tint; 8],
}

const WHITE: Rgb = Rgb(255, 255, 255);
const BLACK: Rgb = Rgb(0, 0, 0);
/// Pure yellow on black is 19.6:1; this one passes 20:1.
const YELLOW: Rgb = Rgb(0xff, 0xff, 0xa8);

const SIGNAL_GROUND: Rgb = Rgb(0xff, 0xcc, 0x00);

const fn tint(ink: Rgb, ground: Rgb) -> Tint {
    Tint { ink, ground }
}

impl Palette {
    /// The palette of a theme.
    #[must_use]
    pub const fn of(theme: ThemeName) -> &'static Self {
        match theme {
            ThemeName::Light => &LIGHT,
            ThemeName::Dark => &DARK,
            ThemeName::ContrastLight => &CONTRAST_LIGHT,
            ThemeName::ContrastDark => &CONTRAST_DARK,
        }
    }

    /// The colors of what staff see from across the room. The contrast themes keep their own, which are stronger.
    #[must_use]
    pub fn signal(&'static self) -> &'static Self {
        if self.subject(Subject::Kiosk).ground == self.paper {
            self
        } else {
            &SIGNAL
        }
    }

    /// The colors of a subject.
    #[must_use]
    pub const fn subject(&self, subject: Subject) -> Tint {
        self.subjects[subject as usize]
    }
}

/// Black on the yellow of traffic signs is 13.6:1.
static SIGNAL: Palette = Palette {
    paper: SIGNAL_GROUND,
    card: SIGNAL_GROUND,
    ink: BLACK,
    muted: BLACK,
    line: BLACK,
    frame: BLACK,
    disabled: Rgb(0x5c, 0x4a, 0x00),
    on_fill: WHITE,
    shade: SIGNAL_GROUND,
    welcome: (SIGNAL_GROUND, SIGNAL_GROUND),
    on_welcome: BLACK,
    welcome_chip: SIGNAL_GROUND,
    welcome_frame: BLACK,
    subjects: [tint(BLACK, SIGNAL_GROUND); 8],
};

static LIGHT: Palette = Palette {
    paper: Rgb(0xfb, 0xf8, 0xf3),
    card: WHITE,
    ink: Rgb(0x15, 0x20, 0x2b),
    muted: Rgb(0x3f, 0x4b, 0x57),
    line: Rgb(0xdd, 0xd6, 0xca),
    frame: Rgb(0x8a, 0x82, 0x74),
    disabled: Rgb(0x8a, 0x90, 0x97),
    on_fill: WHITE,
    shade: Rgb(0x66, 0x69, 0x70),
    welcome: (Rgb(0x0b, 0x4a, 0x63), Rgb(0x0b, 0x5d, 0x57)),
    on_welcome: WHITE,
    welcome_chip: Rgb(0x09, 0x43, 0x53),
    welcome_frame: Rgb(0x7c, 0xb0, 0xbe),
    subjects: [
        tint(Rgb(0x0b, 0x4a, 0x63), Rgb(0xe4, 0xef, 0xf4)),
        tint(Rgb(0x8a, 0x24, 0x58), Rgb(0xfb, 0xe9, 0xf1)),
        tint(Rgb(0x78, 0x40, 0x06), Rgb(0xfb, 0xf0, 0xdf)),
        tint(Rgb(0x3b, 0x3a, 0x8f), Rgb(0xec, 0xec, 0xfa)),
        tint(Rgb(0x0b, 0x58, 0x53), Rgb(0xe0, 0xf2, 0xef)),
        tint(Rgb(0x1c, 0x58, 0x2a), Rgb(0xe5, 0xf3, 0xe7)),
        tint(Rgb(0x3d, 0x4d, 0x5a), Rgb(0xea, 0xee, 0xf2)),
        tint(Rgb(0x7a, 0x2e, 0x2e), Rgb(0xf8, 0xea, 0xe8)),
    ],
};

static DARK: Palette = Palette {
    paper: Rgb(0x10, 0x17, 0x1d),
    card: Rgb(0x1a, 0x23, 0x2b),
    ink: Rgb(0xf3, 0xf1, 0xec),
    muted: Rgb(0xc3, 0xcb, 0xd2),
    line: Rgb(0x3a, 0x46, 0x50),
    frame: Rgb(0x8b, 0x98, 0xa3),
    disabled: Rgb(0x7a, 0x86, 0x90),
    on_fill: Rgb(0x10, 0x17, 0x1d),
    shade: Rgb(0x06, 0x09, 0x0c),
    welcome: (Rgb(0x07, 0x2c, 0x3c), Rgb(0x07, 0x38, 0x35)),
    on_welcome: WHITE,
    welcome_chip: Rgb(0x05, 0x26, 0x30),
    welcome_frame: Rgb(0x5c, 0x8c, 0x9b),
    subjects: [
        tint(Rgb(0x9f, 0xd4, 0xea), Rgb(0x16, 0x2f, 0x3a)),
        tint(Rgb(0xff, 0xb8, 0xd6), Rgb(0x3b, 0x1d, 0x2c)),
        tint(Rgb(0xf7, 0xc8, 0x86), Rgb(0x36, 0x27, 0x13)),
        tint(Rgb(0xc9, 0xc8, 0xff), Rgb(0x24, 0x24, 0x40)),
        tint(Rgb(0x8f, 0xdd, 0xd3), Rgb(0x12, 0x32, 0x30)),
        tint(Rgb(0xa5, 0xdd, 0xae), Rgb(0x16, 0x31, 0x1c)),
        tint(Rgb(0xc6, 0xd3, 0xde), Rgb(0x24, 0x2e, 0x37)),
        tint(Rgb(0xff, 0xbd, 0xb5), Rgb(0x3a, 0x1f, 0x1d)),
    ],
};

static CONTRAST_LIGHT: Palette = Palette {
    paper: WHITE,
    card: WHITE,
    ink: BLACK,
    muted: BLACK,
    line: BLACK,
    frame: BLACK,
    disabled: Rgb(0x76, 0x76, 0x76),
    on_fill: WHITE,
    shade: Rgb(0x76, 0x76, 0x76),
    welcome: (WHITE, WHITE),
    on_welcome: BLACK,
    welcome_chip: WHITE,
    welcome_frame: BLACK,
    subjects: [tint(BLACK, WHITE); 8],
};

static CONTRAST_DARK: Palette = Palette {
    paper: BLACK,
    card: BLACK,
    ink: WHITE,
    muted: WHITE,
    line: WHITE,
    frame: YELLOW,
    disabled: Rgb(0x8c, 0x8c, 0x8c),
    on_fill: BLACK,
    shade: Rgb(0x40, 0x40, 0x40),
    welcome: (BLACK, BLACK),
    on_welcome: WHITE,
    welcome_chip: BLACK,
    welcome_frame: YELLOW,
    subjects: [tint(YELLOW, BLACK); 8],
};
