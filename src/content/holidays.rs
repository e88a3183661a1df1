//! The federal holidays of the United States (5 U.S.C. 6103).

use jiff::civil::{Date, Weekday};
use jiff::ToSpan;

/// Whether a day is a federal holiday, or the day on which offices keep one: Friday before one on Saturday, Monday after
/// one on Sunday.
#[must_use]
pub fn is_federal_holiday(date: Date) -> bool {
    let neighbor = match date.weekday() {
        Weekday::Friday => date.checked_add(1.day()).ok(),
        Weekday::Monday => date.checked_sub(1.day()).ok(),
        _ => None,
    };
    has_fixed_holiday(date) || has_moving_holiday(date) || neighbor.is_some_and(has_fixed_holiday)
}

/// New Year's Day, Juneteenth, Independence Day, Veterans Day, Christmas.
fn has_fixed_holiday(date: Date) -> bool {
    matches!((date.month(), date.day()), (1, 1) | (6, 19) | (7, 4) | (11, 11) | (12, 25))
}

/// Martin Luther King, Washington, Memorial Day, Labor Day, Columbus, Thanksgiving.
fn has_moving_holiday(date: Date) -> bool {
    match date.weekday() {
        Weekday::Monday => {
            matches!((date.month(), date.day()), (1 | 2, 15..=21) | (5, 25..) | (9, 1..=7) | (10, 8..=14))
        }
        Weekday::Thursday => matches!((date.month(), date.day()), (11, 22..=28)),
        _ => false,
    }
}
