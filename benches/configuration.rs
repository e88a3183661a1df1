//! What reading a configuration costs: the embedded one, and a file of 1,000 plans and 10,000 phones.
//!
//! `cargo bench --bench configuration`. Times depend on the machine; the ratio does not.

use std::fmt::Write;
use std::time::{Duration, Instant};

use member_kiosk::config::{self, Invalid};
use member_kiosk::content::{Documents, Phone};
use member_kiosk::site::{SiteFiles, SiteLayers};

/// The shortest of some runs.
fn shortest<T>(mut run: impl FnMut() -> T) -> Duration {
    (0..15)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(run());
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

/// A number that no other entry has.
fn number(count: usize) -> String {
    format!("{}-{:03}-{:04}", 213 + 110 * (count % 2), 200 + count / 7919 % 800, count % 7919)
}

fn large_text() -> String {
    let mut text = "[phones]\n".to_owned();
    for count in 0..10_000 {
        let _ = writeln!(text, "phone-{count}.number = \"{}\"", number(count));
    }
    for count in 0..1000 {
        let (call, ride) = (number(20_000 + count), number(30_000 + count));
        let _ = write!(
            text,
            "[[plans]]\nid = \"plan-{count}\"\nname = \"Plan {count}\"\nfull_name = \"Health Plan {count}\"\n\
             [plans.interpreter]\nphone = \"{call}\"\ntty = \"711\"\nlanguages = [\"en\", \"es\"]\n\
             [plans.ride]\nphone = \"{ride}\"\ntty = \"711\"\n"
        );
    }
    text
}

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
