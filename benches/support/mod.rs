//! What benches share.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// The shortest of some runs.
pub fn shortest<T>(mut run: impl FnMut() -> T) -> Duration {
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

/// A file of 1,000 plans and 10,000 phones.
pub fn large_text() -> String {
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
