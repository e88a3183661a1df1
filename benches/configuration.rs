//! What reading a configuration costs: the embedded one, and a file of 1,000 plans and 10,000 phones.
//!
//! `cargo bench --bench configuration`. Times depend on the machine; the ratio does not.

mod support;

use member_kiosk::config::{self, Invalid};
use member_kiosk::content::{Documents, Phone};
use member_kiosk::site::{SiteFiles, SiteLayers};
use support::{large_text, shortest};

fn main() -> Result<(), Invalid> {
    let text = large_text();
    let files = SiteFiles::from_memory([("kiosk.toml".to_owned(), text.clone().into_bytes())]);
    let lobby = config::load(&files)?;
    println!("{} plans, {} phones", lobby.config.facts.plans.len(), lobby.config.facts.phones.len());
    let embedded = shortest(|| config::load(&SiteFiles::empty()));
    let standard = shortest(|| config::load(&SiteFiles::read(&SiteLayers::standard())));
    let large = shortest(|| config::load(&files));
    let documents = shortest(|| Documents::embedded(&lobby.config.facts));
    let alone = shortest(|| toml::de::DeTable::parse(&text));
    let phone = shortest(|| "323-555-0100".parse::<Phone>());
    println!("embedded {embedded:.2?} (of that, documents {documents:.2?}), standard places {standard:.2?}");
    println!("large {large:.2?}, ratio {:.1}", large.as_secs_f64() / embedded.as_secs_f64());
    println!("of the large one, what its TOML alone takes to be parsed {alone:.2?}");
    println!("one phone alone, with its rules {phone:.2?}");
    Ok(())
}
