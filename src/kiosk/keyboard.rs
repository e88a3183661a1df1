//! What a key is called in `kiosk.toml`.

use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};

/// The name of a key with its modifiers, such as `Ctrl+Shift+Q`; none for a modifier alone and for unknown keys.
#[must_use]
pub fn name(key: &Key, modifiers: Modifiers) -> Option<String> {
    let key = match key.as_ref() {
        Key::Named(Named::Shift | Named::Control | Named::Alt | Named::Super | Named::AltGraph) | Key::Unidentified => {
            return None
        }
        Key::Named(named) => format!("{named:?}"),
        Key::Character(sign) => sign.to_uppercase(),
    };
    // Shift makes another sign of a digit or a comma; only with letters and named keys it is told.
    let is_sign = !key.starts_with(char::is_alphabetic);
    let pressed =
        [(modifiers.control(), "Ctrl+"), (modifiers.alt(), "Alt+"), (modifiers.shift() && !is_sign, "Shift+")];
    let before: String = pressed.into_iter().filter_map(|(is_pressed, name)| is_pressed.then_some(name)).collect();
    Some(before + &key)
}
