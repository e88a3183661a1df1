//! Which keys of a keypad, a keyboard or two switches do what (Section 508, 407; rule R12).

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::content::Advice;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Moves the frame to the part before.
    Up,
    /// Moves the frame to the next part; after the last one, to the first.
    Down,
    /// Leads to the page before.
    Back,
    /// Presses what is in the frame.
    Select,
    /// Says where one is and what the keys do.
    Help,
    /// Speaks louder.
    VolumeUp,
    /// Speaks more softly.
    VolumeDown,
}

/// The keys for each function. A key has one function: the first one found, in the order of the fields.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Keys that move to the part before.
    pub up: Vec<KeyName>,
    /// Keys that move to the next part. The "move" switch of two belongs here.
    pub down: Vec<KeyName>,
    /// Keys that lead to the page before.
    pub back: Vec<KeyName>,
    /// Keys that press what is in the frame. The "select" switch of two belongs here.
    pub select: Vec<KeyName>,
    /// Keys that show the help.
    pub help: Vec<KeyName>,
    /// Keys that make speech louder.
    pub volume_up: Vec<KeyName>,
    /// Keys that make speech softer.
    pub volume_down: Vec<KeyName>,
}

impl Keys {
    /// The keys for each function, by its name in `kiosk.toml`.
    pub fn functions(&self) -> impl Iterator<Item = (&'static str, &[KeyName])> {
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

    /// What the key of a name does; none where it does nothing.
    #[must_use]
    pub fn function(&self, name: &str) -> Option<Key> {
        [
            (&self.up, Key::Up),
            (&self.down, Key::Down),
            (&self.back, Key::Back),
            (&self.select, Key::Select),
            (&self.help, Key::Help),
            (&self.volume_up, Key::VolumeUp),
            (&self.volume_down, Key::VolumeDown),
        ]
        .into_iter()
        .find(|(names, _)| names.iter().any(|known| known.0 == name))
        .map(|(_, key)| key)
    }
}

/// A key's name as the W3C names it (UI Events, `KeyboardEvent.key`): `ArrowUp`, `Enter`, `F1`, `A`; modifiers stand
/// before it, in this order: `Ctrl+Alt+Shift+Tab`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyName(String);

/// Why a text is no key's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no key for a setting has the name “{0}”")]
pub struct KeyNameError(String);

impl Advice for KeyNameError {
    fn help(&self) -> &'static str {
        "write a name such as \"ArrowUp\", \"Enter\", \"Space\", \"F1\", \"A\" or \"Shift+Tab\""
    }
}

impl KeyName {
    /// The names of keys, as the W3C's `KeyboardEvent.key` has them, that keyboards and keypads send.
    pub const NAMES: [&str; 46] = [
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

    /// What every kiosk's keyboard does: leave, and show the test pattern.
    const RESERVED: [&str; 2] = ["Ctrl+Shift+Q", "Ctrl+Shift+R"];
}

impl FromStr for KeyName {
    type Err = KeyNameError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || KeyNameError(text.to_owned());
        let mut modifiers: Vec<_> = text.split('+').collect();
        let key = modifiers.pop().ok_or_else(error)?;
        let is_sign = key.chars().count() == 1 && !key.chars().any(|c| c.is_whitespace() || c.is_lowercase());
        let mut order = ["Ctrl", "Alt", "Shift"].iter();
        let is_ordered = modifiers.iter().all(|modifier| order.any(|known| known == modifier));
        ((Self::NAMES.contains(&key) || is_sign) && is_ordered && !Self::RESERVED.contains(&text))
            .then(|| Self(text.to_owned()))
            .ok_or_else(error)
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for KeyName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_keys() {
        for good in ["ArrowUp", "F13", "A", "7", "?", "Shift+Tab", "Ctrl+Alt+Shift+Q", "F24"] {
            assert!(good.parse::<KeyName>().is_ok(), "{good} was refused");
        }
        for wrong in [
            "",
            "arrowup",
            "Shift+Ctrl+A",
            "Arrow Up",
            "+",
            "Shift+",
            "Hyper+A",
            "a",
            "Esc",
            "Banana",
            "F99",
            "Ctrl+Shift+Q",
        ] {
            assert!(wrong.parse::<KeyName>().is_err(), "{wrong} was accepted");
        }
    }
}
