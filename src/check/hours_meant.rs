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
    let text = text.to_lowercase().replace(['–', '—', ',', ';'], "-").replace(" to ", "-").replace(" until ", "-");
    let (mut days, mut times) = (Vec::<&str>::new(), Vec::new());
    for part in
        text.replace(" a.m.", "am").replace(" p.m.", "pm").replace(" am", "am").replace(" pm", "pm").split([' ', '-'])
    {
        let day = part
            .get(..3)
            .filter(|_| part.chars().all(char::is_alphabetic))
            .and_then(|start| DAY_NAMES.iter().find(|day| **day == start));
        days.extend(day);
        times.extend(time(part));
    }
    let [from, to] = times.as_slice() else {
        return None;
    };
    // Who writes “8 to 5” means the afternoon.
    let to = match (from.parse::<u16>(), to.parse::<u16>()) {
        (Ok(from), Ok(to)) if to <= from && to < 12 => (to + 12).to_string(),
        _ => to.clone(),
    };
    match days.as_slice() {
        [] => Some(format!("{{ from = {from}, to = {to} }}")),
        [day] => Some(format!("{{ days = \"{day}\", from = {from}, to = {to} }}")),
        [first, last] => Some(format!("{{ days = \"{first}-{last}\", from = {from}, to = {to} }}")),
        _ => None,
    }
}
