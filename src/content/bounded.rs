//! Numbers and lists of `kiosk.toml` that have bounds.

use std::fmt;
use std::ops::{Deref, DerefMut};

use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// A whole number from `LEAST` to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BoundedNumber<const LEAST: u16, const MOST: u16>(u16);

impl<const LEAST: u16, const MOST: u16> BoundedNumber<LEAST, MOST> {
    /// The number, if it is within the bounds.
    #[must_use]
    pub const fn new(number: u16) -> Option<Self> {
        if LEAST <= number && number <= MOST {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl<const LEAST: u16, const MOST: u16> From<BoundedNumber<LEAST, MOST>> for u64 {
    fn from(number: BoundedNumber<LEAST, MOST>) -> Self {
        number.0.into()
    }
}

impl<const LEAST: u16, const MOST: u16> fmt::Display for BoundedNumber<LEAST, MOST> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<'de, const LEAST: u16, const MOST: u16> Deserialize<'de> for BoundedNumber<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = u16::deserialize(deserializer)?;
        Self::new(number)
            .ok_or_else(|| D::Error::custom(format!("{number} is out of range; write a number from {LEAST} to {MOST}")))
    }
}

impl<const LEAST: u16, const MOST: u16> JsonSchema for BoundedNumber<LEAST, MOST> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("From{LEAST}To{MOST}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": LEAST, "maximum": MOST })
    }
}

/// A list that is not empty.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(try_from = "Vec<T>")]
#[schemars(inline, extend("minItems" = 1))]
pub struct NonEmptyList<T>(Vec<T>);

impl<T> TryFrom<Vec<T>> for NonEmptyList<T> {
    type Error = &'static str;

    fn try_from(values: Vec<T>) -> Result<Self, Self::Error> {
        if values.is_empty() {
            Err("the list is empty; write at least one value")
        } else {
            Ok(Self(values))
        }
    }
}

impl<T> NonEmptyList<T> {
    /// The values of the list.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T> Deref for NonEmptyList<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> DerefMut for NonEmptyList<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}
