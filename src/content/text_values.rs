//! Values that are written as a text in `kiosk.toml`: each is read, and described in the schema, in one place.

use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::{Digits, DocumentId, Email, Name, Person, Phone, PictureName, PlanId, Tty, WebLink};
use crate::language::Language;

/// Makes a type readable from a text of `kiosk.toml`, with its own error message, and describes it in the schema.
macro_rules! text {
    ($($kind:ident = $format:literal, $example:literal $(, one of $names:expr)? $(, of $least:literal letter)?;)*) => {$(
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let is_written_so = true $(&& $names.contains(&text.as_str()))?;
                match text.parse() {
                    Ok(read) if is_written_so => Ok(read),
                    Ok(_) => Err(serde::de::Error::custom(format!("“{text}” has other capital letters"))),
                    Err(error) => Err(serde::de::Error::custom(error)),
                }
            }
        }

        impl JsonSchema for $kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($kind).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                #[allow(unused_mut)]
                let mut schema = json_schema!({ "type": "string", "format": $format, "examples": [$example] });
                $(schema.insert("enum".to_owned(), $names.to_vec().into());)?
                $(schema.insert("minLength".to_owned(), $least.into());)?
                schema
            }
        }
    )*};
}

text! {
    Phone = "phone", "323-555-0100";
    WebLink = "web-address", "https://www.example.com";
    Email = "email", "name@example.com";
    Language = "language", "en", one of Language::ALL.map(Language::tag);
    PlanId = "plan-id", "imperial";
    Name = "name", "Imperial Health Plan", of 1 letter;
    Tty = "tty", "711";
    Digits = "digits", "4";
    Person = "person", "Ana López";
    PictureName = "image", "logo.png";
    DocumentId = "document", "community", one of DocumentId::ALL.map(DocumentId::name);
}
