//! Hours as people write them, such as `Mon-Fri 8am-5pm`, in the form that the kiosk reads.

use crate::content::hours::{TimeOfDay, DAY_NAMES};

/// The time of day that may be meant, as `kiosk.toml` has it: of `8.5`, `"8:30"`; of `5 pm`, `17`.
pub fn time(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace(' ', "");
    let (digits, half) = ["am", "a.m.", "pm", "p.m."]
        .into_iter()
        .find_map(|half| Some((text.strip_suffix(half)?, &half[..1])))
        .unwrap_or((&text, ""));
    let (hour, rest) = digits.split_at(digits.find([':', '.']).unwrap_or(digits.len()));
    let hour: u16 = hour.parse().ok().filter(|hour| *hour <= 24)?;
    let minute: u16 = match (rest.get(..1), rest.get(1..).map(|rest| rest.trim_end_matches(":00"))) {
        (None, _) => 0,
        // A tenth of an hour has six minutes.
        (Some("."), Some(tenth)) if tenth.len() == 1 => tenth.parse::<u16>().ok()? * 6,
        (_, Some(minute)) if minute.len() == 2 => minute.parse().ok()?,
        _ => return None,
    };
    let hour = match half {
        "a" if hour == 12 => 0,
        "p" if hour < 12 => hour + 12,
        _ => hour,
    };
    TimeOfDay::new(hour * 60 + minute).filter(|_| minute < 60).map(written)
}

fn written(time: TimeOfDay) -> String {
    let (hour, minute) = (time.minutes() / 60, time.minutes() % 60);
    if minute == 0 {
        hour.to_string()
    } else {
        format!("\"{time}\"")
    }
}

/// The hours that may be meant: days, if any, and two times.
pub fn hours(text: &str) -> Option<String> {
    let mut text = text.to_lowercase().replace([',', ';', '&'], " ").replace(['-', '–', '—'], " - ");
    if text.contains("24/7") || text.starts_with("24 h") {
        return Some("\"always\"".to_owned());
    }
    for (written, meant) in [(" to ", " - "), (" through ", " - "), (" until ", " - "), (" a", "a"), (" p", "p")] {
        text = text.replace(written, meant);
    }
    let (mut spans, mut times) = (Vec::<String>::new(), Vec::new());
    let mut before = ["", ""];
    for word in text.split_whitespace() {
        match (day(word), before) {
            (Some(last), [first, "-"]) if day(first).is_some() => spans.iter_mut().last()?.extend(["-", last]),
            (Some(day), _) => spans.push(day.to_owned()),
            (None, _) => times.extend(time(word)),
        }
        before = [before[1], word];
    }
    let [from, to] = times.as_slice() else {
        return None;
    };
    // Who writes “8 to 5” means the afternoon.
    let to = match (from.parse::<u16>(), to.parse::<u16>()) {
        (Ok(from), Ok(to)) if to <= from && to < 12 => (to + 12).to_string(),
        _ => to.clone(),
    };
    let days = match spans.as_slice() {
        [] => String::new(),
        [span] => format!("days = \"{span}\", "),
        spans => format!("days = {spans:?}, "),
    };
    Some(format!("{{ {days}from = {from}, to = {to} }}"))
}

/// The day that a word names, as `kiosk.toml` writes it.
fn day(word: &str) -> Option<&'static str> {
    let start = word.get(..3).filter(|_| word.chars().all(|c| c.is_alphabetic() || c == '.'))?;
    DAY_NAMES.into_iter().find(|day| *day == start)
}
