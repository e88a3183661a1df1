//! Any bytes whatever as `kiosk.toml`: a lobby, or a report of what is wrong; never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use member_kiosk::site::SiteFiles;
use member_kiosk::{check, config};

fuzz_target!(|bytes: &[u8]| {
    let files = SiteFiles::from_memory([("kiosk.toml".to_owned(), bytes.to_vec())]);
    let report = check::explain(&files, |_, _| true);
    assert_eq!(report.has_errors(), config::load(&files).is_err(), "{report}");
});
