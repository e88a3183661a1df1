//! How texts with a form of their own stand in the schema.

use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};

use super::{Date, KeyName, PinHash};

/// A hash of which nobody knows the PIN.
pub const EXAMPLE_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI";

macro_rules! described {
    ($($kind:ident = $format:literal, $example:expr;)*) => {$(
        impl JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "format": $format, "examples": [$example] })
            }
        }
    )*};
}

described! {
    Date = "date", "2026-11-01";
    KeyName = "key", "ArrowUp";
    PinHash = "pin-hash", EXAMPLE_HASH;
}
