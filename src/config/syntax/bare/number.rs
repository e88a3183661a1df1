//! Numbers, times and dates as people write them.

use super::super::need::Need;
use crate::config::format;

/// What is wrong with a number, and what to write instead.
pub fn advice(text: &str, need: &Need<'_>) -> (&'static str, String) {
    let lower = text.to_lowercase();
    let is_hour = ["from", "to"].contains(&need.name.rsplit('.').next().unwrap_or_default());
    if let Some(hour) = hour(&lower).filter(|_| is_hour) {
        return (
            "a time of day is a full hour here, as a number",
            format!("write a full hour from 0 to 24: {}", need.with(&hour.to_string())),
        );
    }
    if let Some((before, after)) = text.split_once(':') {
        let seconds = before
            .trim()
            .parse()
            .ok()
            .zip(after.trim().parse().ok())
            .map(|(minutes, rest): (u32, u32)| minutes.saturating_mul(60).saturating_add(rest));
        let help = write(seconds.map(f64::from).filter(|_| need.name.ends_with("seconds")), need);
        return ("a number has no “:”", help);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if let Some((before, after)) = text.split_once(',') {
        let is_whole = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        if is_whole(before) && after.split(',').all(is_whole) {
            let is_thousands = after.split(',').all(|part| part.len() == 3);
            if need.takes("number") && !after.contains(',') || (!need.is_known() && !is_thousands) {
                let point = format!("{before}.{after}");
                return ("a number is written with a point, not with a comma", write(point.parse().ok(), need));
            }
            return ("a number has no comma in it", write(digits.parse().ok().filter(|_| is_thousands), need));
        }
    }
    if digits == text && text.starts_with('0') {
        return ("a number cannot begin with 0", write(text.parse().ok(), need));
    }
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let unit = lower.get(end..).unwrap_or_default().trim();
    match text[..end].trim_end_matches('.').parse::<f64>() {
        Ok(number) => {
            let is_minutes = need.name.ends_with("seconds") && unit.starts_with('m');
            let number = if is_minutes { number * 60.0 } else { number };
            ("a number stands alone, with nothing behind it", write(Some(number), need))
        }
        Err(_) => ("this is not a number", write(None, need)),
    }
}

/// The line with the number that is meant, if it may stand there.
fn write(number: Option<f64>, need: &Need<'_>) -> String {
    let number = number.filter(|number| !need.is_known() || need.allows(*number));
    match (number, need.bounds()) {
        (Some(number), _) => format!("write {}", need.with(&number.to_string())),
        (None, Some((least, most))) => format!("write a number from {least} to {most}, such as {}", need.line()),
        (None, None) if need.is_known() => format!("write a number, such as {}", need.line()),
        (None, None) => "write digits only, such as 8, with a point where there is a fraction: 21.5".to_owned(),
    }
}

/// The hour of a time such as `8:30`, `08:00:00`, `08`, `8 am` or `8pm`.
fn hour(lower: &str) -> Option<u32> {
    let end = lower.find(|c: char| !c.is_ascii_digit()).unwrap_or(lower.len());
    let hour: u32 = lower[..end].parse().ok()?;
    let rest = lower[end..].trim();
    let is_afternoon = rest.ends_with("pm") || rest.ends_with("p.m.");
    let hour = match hour {
        12 if rest.ends_with("am") => 0,
        1..=11 if is_afternoon => hour + 12,
        _ => hour,
    };
    (hour <= 24).then_some(hour)
}

/// Year, month and day of a date as people in the United States write it, as `2026-01-05`.
pub fn iso_day(text: &str) -> Option<String> {
    let parts: Vec<_> = text.trim_matches('"').split(['-', '/', '.']).map(str::trim).collect();
    let digits = text.len() == 8 && text.chars().all(|c| c.is_ascii_digit());
    let (year, month, day) = match parts.as_slice() {
        [whole] if digits => (&whole[..4], &whole[4..6], &whole[6..]),
        [year, month, day] if year.len() == 4 => (*year, *month, *day),
        [month, day, year] if year.len() == 4 => (*year, *month, *day),
        _ => return None,
    };
    let (year, month, day): (u32, u32, u32) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let date = format!("{year:04}-{month:02}-{day:02}");
    format::check("date", &date).is_ok().then_some(date)
}
