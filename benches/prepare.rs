//! What preparing text for display costs: all that one language's pages say, prepared and searched for line breaks,
//! beside shaping the same text, which every program must do.
//!
//! `cargo bench --bench prepare`. Times depend on the machine; the ratio does not.

use std::time::{Duration, Instant};

use member_kiosk::cli::page_text;
use member_kiosk::config::Invalid;
use member_kiosk::config::Lobby;
use member_kiosk::draw::{install_fonts, lay_out};
use member_kiosk::language::{lines, prepare, Language};
use member_kiosk::page::compose::{self, Context};

/// Everything that the pages of a language say, line by line.
fn texts(lobby: &Lobby, language: Language) -> Vec<String> {
    let words = lobby.words(language);
    let context = Context::new(lobby, &words);
    let pages = lobby.routes().into_iter().map(|route| page_text(&route, &compose::page(&context, &route)));
    pages
        .flat_map(|page| page.lines().map(ToOwned::to_owned).collect::<Vec<_>>())
        .filter(|line| !line.is_empty())
        .collect()
}

/// The shortest of some runs.
fn shortest(mut run: impl FnMut()) -> Duration {
    (0..7)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() -> Result<(), Invalid> {
    install_fonts();
    let lobby = Lobby::embedded()?;
    println!(
        "{:8} {:>6} {:>12} {:>12} {:>12} {:>8}",
        "language", "texts", "prepare", "line breaks", "shaping", "ratio"
    );
    for language in Language::ALL {
        let texts = texts(&lobby, language);
        let prepared: Vec<_> = texts.iter().map(|text| prepare::for_display(text, language)).collect();
        let prepare = shortest(|| {
            for text in &texts {
                std::hint::black_box(prepare::for_display(text, language));
            }
        });
        let breaks = shortest(|| {
            for text in &prepared {
                std::hint::black_box(lines::opportunities(text, language));
            }
        });
        let shaping = shortest(|| {
            for text in &texts {
                std::hint::black_box(lay_out(text, language, 34.0, f32::INFINITY));
            }
        });
        let ratio = (prepare + breaks).as_secs_f64() / shaping.as_secs_f64();
        println!("{language:8} {:>6} {prepare:>12.2?} {breaks:>12.2?} {shaping:>12.2?} {ratio:>8.3}", texts.len());
    }
    Ok(())
}
