//! Which keys of a keypad, a keyboard or two switches do what (Section 508, 407; rule R12).

use schemars::JsonSchema;
use serde::Deserialize;

use crate::content::{text_value, validated_text};

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
    /// The keys for each function, with its name in `kiosk.toml`.
    #[must_use]
    pub fn functions(&self) -> [(&'static str, Key, &[KeyName]); 7] {
        [
            ("up", Key::Up, &self.up),
            ("down", Key::Down, &self.down),
            ("back", Key::Back, &self.back),
            ("select", Key::Select, &self.select),
            ("help", Key::Help, &self.help),
            ("volume_up", Key::VolumeUp, &self.volume_up),
            ("volume_down", Key::VolumeDown, &self.volume_down),
        ]
    }

    /// What the key of a name does; none where it does nothing.
    #[must_use]
    pub fn function(&self, name: &str) -> Option<Key> {
        let has_name = |keys: &[KeyName]| keys.iter().any(|known| known.0 == name);
        self.functions().into_iter().find(|(_, _, keys)| has_name(keys)).map(|(_, key, _)| key)
    }
}

validated_text! {
    /// A key's name as the W3C names it (UI Events, `KeyboardEvent.key`): `ArrowUp`, `Enter`, `F1`, `A`; modifiers stand
    /// before it, in this order: `Ctrl+Alt+Shift+Tab`.
    KeyName: is_key_name,
        "no key for a setting has the name “{}”",
        "write a name such as \"ArrowUp\", \"Enter\", \"Space\", \"F1\", \"A\" or \"Shift+Tab\"";
}

text_value!(KeyName = "key", "ArrowUp");

impl KeyName {
    /// The names of keys, as the W3C's `KeyboardEvent.key` has them, that keyboards and keypads send besides signs and
    /// `F1` to `F24`.
    pub const NAMES: [&str; 22] = [
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
    ];
}

fn is_key_name(text: &str) -> bool {
    /// What every kiosk's keyboard does: leave, and show the test pattern.
    const RESERVED: [&str; 2] = ["Ctrl+Shift+Q", "Ctrl+Shift+R"];
    let (modifiers, key) = text.rsplit_once('+').map_or((None, text), |(before, key)| (Some(before), key));
    let is_sign = key.chars().count() == 1 && !key.chars().any(|c| c.is_whitespace() || c.is_lowercase());
    let is_function_key = (1..=24).any(|number| key == format!("F{number}"));
    let mut order = ["Ctrl", "Alt", "Shift"].iter();
    let is_ordered =
        modifiers.iter().flat_map(|all| all.split('+')).all(|modifier| order.any(|known| *known == modifier));
    (is_sign || is_function_key || KeyName::NAMES.contains(&key)) && is_ordered && !RESERVED.contains(&text)
}
