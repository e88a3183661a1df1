//! Hours that contradict themselves.

use crate::content::hours::{Hours, OpenTimes};

use super::problem::Problem;

/// What is wrong with the hours of a setting.
pub(super) fn problems(path: &str, hours: &Hours) -> Vec<Problem> {
    let Hours::Times(all) = hours else {
        return Vec::new();
    };
    let place = |at: usize| if all.len() == 1 { path.to_owned() } else { format!("{path}.{at}") };
    let mut found: Vec<_> = all.iter().enumerate().filter_map(|(at, times)| problem(place(at), times)).collect();
    for (at, times) in all.iter().enumerate() {
        if all[..at].iter().any(|before| before.overlaps(times)) {
            let help = "of two lines that name the same day, one ends before the other begins: write each time once";
            let message = "these hours overlap others of the same list";
            found.push(Problem::error(place(at), "hours", message, help));
        }
    }
    found
}

fn problem(path: String, times: &OpenTimes) -> Option<Problem> {
    let OpenTimes { from, to, .. } = times;
    if from == to {
        let help = "write when it opens, and when it closes; for day and night, { from = 0, to = 24 }";
        return Some(Problem::error(path, "hours", format!("it closes when it opens, at {from}"), help));
    }
    if from > to {
        let message = format!("the telephone closes at {to}, before it opens at {from}");
        let help = "write hours from 0 to 24: { from = 8, to = 20 } is from 8 in the morning to 8 in the evening; what goes on \
                    after midnight is the next day’s, in a list of two";
        return Some(Problem::error(path, "hours", message, help));
    }
    let message = "from 0 to 24 on every day is day and night";
    times.is_always().then(|| Problem::error(path, "hours", message, "write \"always\""))
}
