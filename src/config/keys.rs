//! Which keys of a keypad do what.

use std::fmt;
use std::str::FromStr;

use schemars::{json_schema, JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

/// The names of keys, as the W3C's `KeyboardEvent.key` has them; beside these, one letter, digit or sign is a name.
pub const NAMED_KEYS: [&str; 46] = [
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Enter",
    "Space",
    "Escape",
    "Backspace",
    "Tab",
    "Delete",
    "Insert",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Help",
    "ContextMenu",
    "BrowserBack",
    "BrowserHome",
    "AudioVolumeUp",
    "AudioVolumeDown",
    "AudioVolumeMute",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
    "F13",
    "F14",
    "F15",
    "F16",
    "F17",
    "F18",
    "F19",
    "F20",
    "F21",
    "F22",
    "F23",
    "F24",
];

/// The name of a key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyName(String);

/// Why a text is no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no key “{0}”; write a name such as \"ArrowUp\", \"Enter\", \"Space\" or \"F1\", or one letter, digit or sign")]
pub struct UnknownKey(String);

impl FromStr for KeyName {
    type Err = UnknownKey;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let mut characters = name.chars();
        let is_sign = characters.next().is_some_and(|c| c.is_ascii_graphic()) && characters.next().is_none();
        (is_sign || NAMED_KEYS.contains(&name))
            .then(|| Self(name.to_owned()))
            .ok_or_else(|| UnknownKey(name.to_owned()))
    }
}

impl KeyName {
    /// The name, such as `ArrowUp`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for KeyName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for KeyName {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "KeyName".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut names = NAMED_KEYS.map(ToOwned::to_owned).to_vec();
        names.extend(('!'..='~').map(String::from));
        json_schema!({ "type": "string", "format": "key", "enum": names })
    }
}

/// The keys of a keypad, by what they do. A key does one thing only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// The keys that go up: to what stands before.
    pub up: Vec<KeyName>,
    /// The keys that go down: to what stands next.
    pub down: Vec<KeyName>,
    /// The keys that go back to the page before.
    pub back: Vec<KeyName>,
    /// The keys that choose what is marked.
    pub select: Vec<KeyName>,
    /// The keys that ask staff for help.
    pub help: Vec<KeyName>,
    /// The keys that make speech louder.
    pub volume_up: Vec<KeyName>,
    /// The keys that make speech quieter.
    pub volume_down: Vec<KeyName>,
}

impl Keys {
    /// Each action's name in `kiosk.toml`, and its keys.
    pub fn actions(&self) -> impl Iterator<Item = (&'static str, &[KeyName])> {
        let Self { up, down, back, select, help, volume_up, volume_down } = self;
        let named: [(&str, &Vec<KeyName>); 7] = [
            ("up", up),
            ("down", down),
            ("back", back),
            ("select", select),
            ("help", help),
            ("volume_up", volume_up),
            ("volume_down", volume_down),
        ];
        named.into_iter().map(|(name, keys)| (name, keys.as_slice()))
    }
}
