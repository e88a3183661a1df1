//! Whether the merged configuration is as its schema says: every mistake at once, each with its place.

#[cfg(test)]
mod agreement;
mod describe;
mod messages;
mod path;
mod plans;
mod validator;
mod wrong_type;

pub use validator::Validator;
