//! What to do about an error.

/// An error that also says what to do: its `Display` says only what is wrong.
pub trait Advice: std::error::Error {
    /// What whoever wrote the value should do.
    fn help(&self) -> &'static str;
}
