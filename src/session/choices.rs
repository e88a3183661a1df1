//! What a member chose in the display panel.

use crate::look::{TextSize, ThemeName};

/// What a member chose in the display panel; nothing of it survives the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Choices {
    /// How large the text is.
    pub text_size: TextSize,
    /// Which colors.
    pub theme: ThemeName,
    /// Whether everything stands in the lower part of the screen, within reach from a seat (ADA 308, rule R19).
    pub lowered: bool,
}
