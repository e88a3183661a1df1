//! What a screen says, not how it looks: a page of blocks in one language, composed by a pure function from a route.

mod action;
pub mod compose;
mod route;
pub mod stops;

pub use action::{Action, Dialog};
pub use route::{PlanChoice, Route, UnknownRoute};
pub use stops::{Place, Stop};

use crate::content::{Phone, WebLink};
use crate::language::{Language, Phrase, Words};
use crate::look::Subject;

/// A picture that stands for a thing, beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Icon {
    Accessibility,
    Back,
    Book,
    Calendar,
    Car,
    Check,
    Clock,
    Community,
    Copy,
    Down,
    Edit,
    External,
    Fax,
    Finish,
    Forward,
    Globe,
    Hand,
    Help,
    Home,
    IdCard,
    Items,
    Languages,
    Logo,
    Mail,
    Megaphone,
    Monitor,
    Phone,
    Printer,
    QrCode,
    Question,
    Scale,
    Search,
    Shield,
    Stethoscope,
    TextSize,
    Theme,
    Up,
    Users,
    Warning,
}

/// One screen, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// What it is about: decides its colors.
    pub subject: Subject,
    /// The language of its words; blocks may quote others.
    pub language: Language,
    /// Its title.
    pub title: Phrase,
    /// A picture beside the title.
    pub icon: Option<Icon>,
    /// What stands between title and foot, in reading order.
    pub blocks: Vec<Block>,
    /// Buttons that stand below, whatever is scrolled.
    pub foot: Vec<Button>,
    /// Whether its translation still waits for a reviewer.
    pub is_unreviewed: bool,
    /// Whether staff read it from across the room: the whole screen in a signal color.
    pub is_signal: bool,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading inside the page.
    Heading(Phrase),
    /// A paragraph of running text.
    Paragraph(Phrase),
    /// A quieter paragraph: hints and notes.
    Note(Phrase),
    /// An item of a bulleted list; depth 0 is the outermost.
    Item {
        /// How deep it is nested.
        depth: u8,
        /// What it says.
        text: Phrase,
    },
    /// Numbered steps under a heading.
    Steps {
        /// The heading.
        title: Phrase,
        /// The steps.
        steps: Vec<Phrase>,
    },
    /// Words in a tinted frame.
    Notice {
        /// The picture beside it.
        icon: Icon,
        /// Whose colors it has.
        subject: Subject,
        /// A bold first line.
        title: Option<Phrase>,
        /// What it says.
        text: Phrase,
        /// A number to call about it, where the text names none.
        phone: Option<Phone>,
        /// What touching it does; most only say something.
        action: Option<Action>,
    },
    /// Parts of one page, of which one is shown.
    Tabs(Vec<Tab>),
    /// Things to choose from.
    Choices {
        /// How they are laid out.
        shape: Shape,
        /// The choices.
        choices: Vec<Choice>,
    },
    /// A number to call.
    Call(Call),
    /// A web address.
    Link(LinkCard),
    /// A mailbox, or another address that has no button.
    Address {
        /// The picture beside it.
        icon: Icon,
        /// What it is for.
        label: Phrase,
        /// The address.
        address: String,
    },
    /// The interpreter message: the member shows it, or calls.
    Message(MessageCard),
    /// The same words in several languages, beside each other.
    InLanguages {
        /// The same in some languages.
        phrases: Vec<Phrase>,
        /// Whether it is what the page is for, and large.
        is_main: bool,
    },
    /// A QR code to take along.
    Code {
        /// What it holds.
        content: String,
        /// What stands under it, as a person would type it.
        shown: String,
    },
    /// A bar with marks, to check with a real ruler.
    Ruler {
        /// How long it is, in mm.
        length_mm: u16,
    },
    /// Something large to show to somebody.
    Large(Phrase),
    /// The seconds left of a warning.
    Countdown {
        /// Seconds left.
        seconds: u16,
        /// Seconds in all.
        of: u16,
        /// The same in words.
        text: Phrase,
    },
}

impl Block {
    /// A strip that staff read, in English, on a page that a member shows them.
    pub(crate) fn for_staff(words: &Words, text: Phrase) -> Self {
        Self::Notice {
            icon: Icon::Users,
            subject: Subject::Decisions,
            title: Some(words.staff_card_title()),
            text,
            phone: None,
            action: None,
        }
    }
}

/// How choices are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Tiles of home: the wide ones first, then two in a row.
    Tiles,
    /// One below the other.
    List,
    /// Languages: many small ones.
    Grid,
    /// Welcome in every language: many small ones on the colored ground.
    Greetings,
    /// Samples beside each other, such as text sizes.
    Samples,
}

/// A thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The picture beside it.
    pub icon: Option<Icon>,
    /// Whose colors it has.
    pub subject: Subject,
    /// Its name.
    pub label: Phrase,
    /// What it is, in a few words.
    pub hint: Option<Phrase>,
    /// Whether it takes the whole width.
    pub is_wide: bool,
    /// Whether it is the one in force.
    pub is_selected: bool,
    /// What choosing it does.
    pub action: Action,
}

impl Choice {
    /// A small choice without picture and hint.
    fn new(subject: Subject, label: Phrase, action: Action) -> Self {
        Self { icon: None, subject, label, hint: None, is_wide: false, is_selected: false, action }
    }

    /// A language, by its own name.
    fn speak(language: Language) -> Self {
        Self::new(Subject::Kiosk, Phrase::plain(language, language.native_name()), Action::Speak(language))
    }
}

/// One of the parts of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Its name.
    pub label: Phrase,
    /// Whether it is shown now.
    pub is_selected: bool,
    /// What choosing it does.
    pub action: Action,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// The picture beside its words.
    pub icon: Option<Icon>,
    /// Its words.
    pub label: Phrase,
    /// Whether it is the one that most members want.
    pub is_primary: bool,
    /// What pressing it does.
    pub action: Action,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The picture beside it: a telephone, or a fax.
    pub icon: Icon,
    /// What it is for.
    pub label: Phrase,
    /// The number.
    pub phone: Phone,
    /// Text telephone and hours.
    pub details: Vec<Phrase>,
    /// Whether it is the one thing of the page: drawn huge, with a code to dial by phone.
    pub is_main: bool,
    /// What stands under the code.
    pub scan: Phrase,
    /// Whether a touch shows the number larger.
    pub opens: bool,
}

impl Call {
    /// What a touch does: it shows the number larger.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        self.opens.then(|| {
            let (label, details) = (self.label.clone(), self.details.clone());
            Action::Open(Dialog::Number { label, phone: self.phone, details })
        })
    }
}

/// A web address and the button that leads to its code.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkCard {
    /// The picture beside it.
    pub icon: Icon,
    /// What it is for; none below the paragraph that names it.
    pub label: Option<Phrase>,
    /// The address.
    pub link: WebLink,
    /// The button.
    pub button: Button,
}

/// An interpreter message with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageCard {
    /// Whose message and number it is: the plan's, or the organization's own.
    pub from: Phrase,
    /// Why it is not the plan's, where the member named one that has no message in the language.
    pub note: Option<Phrase>,
    /// The whole sentence.
    pub message: Phrase,
    /// What stands over the number.
    pub call: Phrase,
    /// The number.
    pub phone: Phone,
    /// The number for a text telephone.
    pub tty: Phrase,
    /// What stands under the code.
    pub scan: Phrase,
}

impl MessageCard {
    /// What a touch does: it shows the number larger.
    #[must_use]
    pub fn action(&self) -> Action {
        let (label, details) = (self.from.clone(), vec![self.tty.clone()]);
        Action::Open(Dialog::Number { label, phone: self.phone, details })
    }
}
