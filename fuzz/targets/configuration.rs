//! Any bytes whatever as `kiosk.toml`: a lobby, or a report of what is wrong; never a panic.
#![no_main]

use std::fs;

use libfuzzer_sys::fuzz_target;
use member_kiosk::page::Lobby;

fuzz_target!(|bytes: &[u8]| {
    let file = std::env::temp_dir().join(format!("kiosk-{}.toml", std::process::id()));
    if fs::write(&file, bytes).is_ok() {
        if let Err(report) = Lobby::load(Some(&file)) {
            assert!(!report.to_string().is_empty());
        }
    }
});
