//! What to do about an error.

/// An error that also says what to do: its `Display` says only what is wrong.
pub trait Advice: std::error::Error {
    /// What whoever wrote the value should do.
    fn help(&self) -> &'static str;
}

/// Why a text is no value of its kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct TextError {
    message: String,
    help: &'static str,
}

impl TextError {
    pub(crate) fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }
}

impl Advice for TextError {
    fn help(&self) -> &'static str {
        self.help
    }
}
