//! What finding anything costs, beside reading through all texts once: the embedded lobby, and one of 1,000 plans and
//! 10,000 phones.
//!
//! `cargo bench --bench find`. Times depend on the machine; the ratio does not.

mod support;

use std::fmt::Debug;

use member_kiosk::config::{self, Invalid};
use member_kiosk::find::Index;
use member_kiosk::site::SiteFiles;
use support::{large_text, shortest};

const QUERIES: [&str; 10] = [
    "k",
    "khm",
    "ខ្មែរ",
    "imperial",
    "plan 7",
    "medcal record",
    "8043340",
    "zzzzzz",
    "accounting of disclosures",
    "ride plan 999",
];

fn main() -> Result<(), Invalid> {
    let large = SiteFiles::from_memory([("kiosk.toml".to_owned(), large_text().into_bytes())]);
    for (name, files) in [("embedded", SiteFiles::empty()), ("1,000 plans", large)] {
        let lobby = config::load(&files)?;
        let everything = text(&lobby.documents) + &text(&lobby.config.facts);
        let index = Index::new(&lobby);
        let made = shortest(|| Index::new(&lobby));
        let read = shortest(|| everything.matches("zzzzzz").count());
        println!("{name}: the index takes {made:.2?}; reading through {} bytes {read:.2?}", everything.len());
        for query in QUERIES {
            let found = shortest(|| index.find(query, 60));
            println!("  {query}: {found:.2?}, {:.2} of a reading", found.as_secs_f64() / read.as_secs_f64());
        }
    }
    Ok(())
}

fn text(value: &impl Debug) -> String {
    format!("{value:?}")
}
