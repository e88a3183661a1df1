//! The test pattern, for staff with a real ruler: whether millimeters are millimeters on this screen.

use crate::look::Subject;
use crate::page::{Block, Page};

use super::context::Context;

/// How long the bar is, in mm.
const LENGTH_MM: u16 = 100;

pub(super) fn page(context: &Context<'_>) -> Page {
    let words = context.words;
    let diagonal = context.lobby.config.display.diagonal_inches.to_string();
    Page {
        blocks: vec![
            Block::Paragraph(words.ruler_how(LENGTH_MM)),
            Block::Ruler { length_mm: LENGTH_MM },
            Block::Paragraph(words.ruler_mend(&diagonal, LENGTH_MM)),
        ],
        is_unreviewed: false,
        is_signal: false,
        ..context.page(Subject::Kiosk, words.ruler_title())
    }
}
