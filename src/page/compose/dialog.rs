//! Dialogs over a page: leaving, paper copy, help from staff, the display panel, still there.

use crate::language::Phrase;
use crate::look::{Subject, TextSize, ThemeName};
use crate::page::{Action, Block, Button, Call, Choice, Dialog, Icon, Page, Shape};

use super::context::Context;
use super::parts::call;

/// The page of a dialog over the page titled `behind`.
pub(super) fn page(context: &Context<'_>, dialog: &Dialog, behind: &Phrase) -> Page {
    let words = context.words;
    let organization = &context.lobby.config.facts.organization;
    let titled = |icon, title| Page { icon: Some(icon), ..context.page(Subject::Kiosk, title) };
    let name = Phrase::english(&organization.name);
    let paper_copy = call(words, name, organization.paper_copy, Some(&organization.tty), None);
    let done = || button(words.done(), true, Action::Close);
    match dialog {
        Dialog::Leaving(link) => Page {
            blocks: vec![
                Block::Paragraph(words.leaving_words()),
                Block::Note(words.scan_with_phone()),
                Block::Code { content: link.url().to_owned(), shown: link.to_string() },
            ],
            foot: vec![done()],
            // The name stays on one line.
            ..titled(Icon::QrCode, words.leaving_title(&organization.name.replace(' ', "\u{a0}")))
        },
        Dialog::TakeAlong(link) => Page {
            blocks: vec![
                // Nobody is promised the notice who comes to a web site.
                Block::Paragraph(if organization.privacy_notice.as_ref() == Some(link) {
                    words.take_with_you_how()
                } else {
                    words.take_with_you_website()
                }),
                Block::Code { content: link.url().to_owned(), shown: link.to_string() },
            ],
            foot: vec![done()],
            ..titled(Icon::QrCode, words.take_with_you())
        },
        Dialog::Number { label, phone, details } => Page {
            blocks: vec![
                Block::Paragraph(label.clone()),
                Block::Call(Call {
                    details: details.clone(),
                    is_main: true,
                    opens: false,
                    ..call(words, label.clone(), *phone, None, None)
                }),
            ],
            foot: vec![done()],
            ..titled(Icon::Phone, words.large_number_title())
        },
        Dialog::PaperCopy => Page {
            blocks: vec![
                Block::Paragraph(words.paper_copy_how()),
                Block::Call(Call { opens: false, ..paper_copy }),
                Block::for_staff(words, staff_paper_copy(context)),
            ],
            foot: vec![done()],
            ..titled(Icon::Printer, words.paper_copy())
        },
        Dialog::Staff => Page {
            blocks: vec![
                Block::Large(words.staff_help_words()),
                Block::Large(Phrase::english(context.language().english_name())),
                Block::for_staff(words, words.staff_help_request(context.language().english_name())),
            ],
            foot: vec![button(words.close(), true, Action::Close)],
            is_signal: true,
            ..titled(Icon::Help, words.staff_help())
        },
        Dialog::Display => display(context),
        Dialog::Keys { number, of } => Page {
            blocks: vec![
                Block::Large(where_one_is(context, behind)),
                Block::Paragraph(words.keys_place(*number, *of)),
                Block::Paragraph(words.keys_move()),
                Block::Paragraph(words.keys_select()),
                Block::Paragraph(words.keys_back()),
                Block::Paragraph(words.keys_help()),
            ],
            foot: vec![button(words.close(), true, Action::Close)],
            ..titled(Icon::Question, words.keys_title())
        },
        Dialog::Exit { typed, wait_seconds } => Page {
            blocks: vec![
                Block::Paragraph(words.exit_how()),
                Block::Large(match wait_seconds {
                    0 => words.exit_typed(u16::try_from(*typed).unwrap_or(u16::MAX)),
                    seconds => words.exit_wait(*seconds),
                }),
            ],
            foot: vec![button(words.close(), true, Action::Close)],
            ..titled(Icon::Finish, words.exit_title())
        },
        Dialog::StillThere { seconds, of } => Page {
            blocks: vec![
                Block::Note(words.still_there_words()),
                Block::Countdown { seconds: *seconds, of: *of, text: words.seconds_left(*seconds) },
            ],
            foot: vec![
                Button { icon: Some(Icon::Hand), ..button(words.more_time(), true, Action::Stay) },
                button(words.i_am_finished(), false, Action::Finish),
            ],
            ..context.page(Subject::Kiosk, words.still_there())
        },
    }
}

/// What the member asks for, to show at the desk: nobody need say it in English.
fn staff_paper_copy(context: &Context<'_>) -> Phrase {
    let language = context.language().english_name();
    match context.named_plan() {
        Some(plan) => context.words.staff_paper_copy_of_plan(language, &plan.name),
        None => context.words.staff_paper_copy(language),
    }
}

fn button(label: Phrase, is_primary: bool, action: Action) -> Button {
    Button { icon: None, label, is_primary, action }
}

/// Four text sizes, four themes, and "lower the screen".
fn display(context: &Context<'_>) -> Page {
    let words = context.words;
    let choice = |label, is_selected, action| Choice { is_selected, ..Choice::new(Subject::Kiosk, label, action) };
    let size = |size: TextSize| {
        let label = match size {
            TextSize::Small => words.text_size_small(),
            TextSize::Standard => words.text_size_standard(),
            TextSize::Large => words.text_size_large(),
            TextSize::Largest => words.text_size_largest(),
        };
        choice(label, size == context.text_size, Action::Resize(size))
    };
    let theme = |theme: ThemeName| {
        let label = match theme {
            ThemeName::Light => words.theme_light(),
            ThemeName::Dark => words.theme_dark(),
            ThemeName::ContrastLight => words.theme_contrast_light(),
            ThemeName::ContrastDark => words.theme_contrast_dark(),
        };
        choice(label, theme == context.theme, Action::Recolor(theme))
    };
    let lower = Choice {
        icon: Some(Icon::Accessibility),
        is_wide: true,
        ..choice(
            if context.is_lowered { words.raise_screen() } else { words.lower_screen() },
            context.is_lowered,
            Action::Lower(!context.is_lowered),
        )
    };
    Page {
        icon: Some(Icon::TextSize),
        blocks: vec![
            Block::Choices { shape: Shape::Samples, choices: TextSize::ALL.map(size).into() },
            Block::Note(words.colors()),
            Block::Choices { shape: Shape::Samples, choices: ThemeName::ALL.map(theme).into() },
            Block::Choices { shape: Shape::List, choices: vec![lower] },
        ],
        foot: vec![button(words.done(), true, Action::Close)],
        ..context.page(Subject::Kiosk, words.bar_display())
    }
}

/// Which page one is on; its English line names the page in English.
fn where_one_is(context: &Context<'_>, behind: &Phrase) -> Phrase {
    let mut words = context.words.keys_where(&behind.text);
    if let (Some(line), Some(title)) = (&mut words.english, &behind.english) {
        *line = line.replace(&behind.text, title);
    }
    words
}
