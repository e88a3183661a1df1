//! Whether a telephone is answered now: at chosen moments, and at many against a slow oracle that goes minute by minute.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Timestamp, ToSpan};
use member_kiosk::config::Lobby;
use member_kiosk::content::holidays::is_federal_holiday;
use member_kiosk::content::hours::{Hours, OpenState, TimeOfDay, WEEK};
use member_kiosk::content::TimeZoneName;
use member_kiosk::language::{Language, SiteWords, Words};
use member_kiosk::page::compose::open_words;

fn hours(written: &str) -> Hours {
    let table: toml::Table = toml::from_str(&format!("hours = {written}")).unwrap();
    table["hours"].clone().try_into().unwrap()
}

const DAILY: &str = "{ from = 8, to = 20 }";
const OFFICE: &str = "[{ days = \"mon-fri\", from = \"8:30\", to = 17, closed_on_holidays = true }, { days = \"sat\", from = 9, to = 12 }]";
const NOON: &str = "[{ days = \"mon-fri\", from = 8, to = 12 }, { days = \"mon-fri\", from = 13, to = 17 }]";
const WEEKEND: &str = "[{ days = \"sat-sun\", from = 0, to = 24 }, { days = \"fri\", from = 18, to = 24 }]";
const NIGHT: &str = "[{ from = 20, to = 24 }, { from = 0, to = 6 }]";
const MONDAY: &str = "{ days = \"mon\", from = 8, to = 17, closed_on_holidays = true }";
const EVERY_DAY: &str = "{ from = 0, to = 24, closed_on_holidays = true }";

/// What is said in English at moments of the clinic's own time.
#[test]
fn at_chosen_moments() {
    let cases = [
        ("\"always\"", "2026-12-25T03:00:00", "Open now, 24 hours a day"),
        ("\"always\"", "2026-03-08T02:30:00", "Open now, 24 hours a day"),
        (DAILY, "2026-11-24T07:59:59", "Opens today at 8AM"),
        (DAILY, "2026-11-24T08:00:00", "Open now, until 8PM"),
        (DAILY, "2026-11-24T19:59:59", "Open now, until 8PM"),
        (DAILY, "2026-11-24T20:00:00", "Opens Wednesday at 8AM"),
        (DAILY, "2026-11-24T23:59:59", "Opens Wednesday at 8AM"),
        (DAILY, "2026-11-25T00:00:00", "Opens today at 8AM"),
        // Sunday, Christmas and New Year's Eve are days as others to who does not close on holidays.
        (DAILY, "2026-11-29T12:00:00", "Open now, until 8PM"),
        (DAILY, "2026-12-25T12:00:00", "Open now, until 8PM"),
        (DAILY, "2026-12-31T20:00:00", "Opens Friday at 8AM"),
        // Tuesday.
        (OFFICE, "2026-11-24T08:29:59", "Opens today at 8:30AM"),
        (OFFICE, "2026-11-24T08:30:00", "Open now, until 5PM"),
        (OFFICE, "2026-11-24T16:59:59", "Open now, until 5PM"),
        (OFFICE, "2026-11-24T17:00:00", "Opens Wednesday at 8:30AM"),
        // The day before Thanksgiving, Thanksgiving, the day after.
        (OFFICE, "2026-11-25T17:00:00", "Opens Friday at 8:30AM"),
        (OFFICE, "2026-11-26T12:00:00", "Opens Friday at 8:30AM"),
        (OFFICE, "2026-11-27T12:00:00", "Open now, until 5PM"),
        (OFFICE, "2026-11-27T17:00:00", "Opens Saturday at 9AM"),
        (OFFICE, "2026-11-28T00:00:00", "Opens today at 9AM"),
        (OFFICE, "2026-11-28T11:59:00", "Open now, until 12PM"),
        (OFFICE, "2026-11-28T12:00:00", "Opens Monday at 8:30AM"),
        (OFFICE, "2026-11-29T12:00:00", "Opens Monday at 8:30AM"),
        (OFFICE, "2026-11-29T23:59:59", "Opens Monday at 8:30AM"),
        // Independence Day of 2026 is a Saturday, kept on Friday; the line of Saturday does not close.
        (OFFICE, "2026-07-02T18:00:00", "Opens Saturday at 9AM"),
        (OFFICE, "2026-07-03T10:00:00", "Opens Saturday at 9AM"),
        (OFFICE, "2026-07-04T10:00:00", "Open now, until 12PM"),
        // Labor Day, and the Saturday before it.
        (OFFICE, "2026-09-05T12:00:00", "Opens Tuesday at 8:30AM"),
        (OFFICE, "2026-09-07T10:00:00", "Opens Tuesday at 8:30AM"),
        // Christmas of 2026 is a Friday; the next working day but Saturday is Monday.
        (OFFICE, "2026-12-24T17:00:00", "Opens Saturday at 9AM"),
        (OFFICE, "2026-12-26T12:00:00", "Opens Monday at 8:30AM"),
        // New Year's Day of 2028 is a Saturday, kept in the year before.
        (OFFICE, "2027-12-31T10:00:00", "Opens Saturday at 9AM"),
        (NOON, "2026-11-24T11:59:00", "Open now, until 12PM"),
        (NOON, "2026-11-24T12:00:00", "Opens today at 1PM"),
        (NOON, "2026-11-24T12:59:00", "Opens today at 1PM"),
        (NOON, "2026-11-24T13:00:00", "Open now, until 5PM"),
        (NOON, "2026-11-27T17:00:00", "Opens Monday at 8AM"),
        (WEEKEND, "2026-11-27T17:59:00", "Opens today at 6PM"),
        // What goes on past midnight does not end there.
        (WEEKEND, "2026-11-27T18:00:00", "Open now, 24 hours a day"),
        (WEEKEND, "2026-11-29T00:00:00", "Open now, 24 hours a day"),
        (WEEKEND, "2026-11-29T00:01:00", "Open now, until 12AM"),
        (WEEKEND, "2026-11-29T23:59:00", "Open now, until 12AM"),
        (WEEKEND, "2026-11-30T00:00:00", "Opens Friday at 6PM"),
        (NIGHT, "2026-11-24T19:59:00", "Opens today at 8PM"),
        (NIGHT, "2026-11-24T23:59:00", "Open now, until 6AM"),
        (NIGHT, "2026-11-25T00:00:00", "Open now, until 6AM"),
        (NIGHT, "2026-11-25T05:59:59", "Open now, until 6AM"),
        (NIGHT, "2026-11-25T06:00:00", "Opens today at 8PM"),
        (MONDAY, "2026-11-23T17:00:00", "Closed now"),
        (MONDAY, "2026-11-24T08:00:00", "Opens Monday at 8AM"),
        // The Monday to come is Memorial Day; “Monday” would be the wrong one.
        (MONDAY, "2026-05-19T08:00:00", "Closed now"),
        (MONDAY, "2026-05-25T10:00:00", "Closed now"),
        (MONDAY, "2026-05-26T10:00:00", "Opens Monday at 8AM"),
        (EVERY_DAY, "2026-12-23T12:00:00", "Open now, 24 hours a day"),
        (EVERY_DAY, "2026-12-24T00:00:00", "Open now, 24 hours a day"),
        (EVERY_DAY, "2026-12-24T00:01:00", "Open now, until 12AM"),
        (EVERY_DAY, "2026-12-25T12:00:00", "Opens Saturday at 12AM"),
    ];
    let words = Words::load(Language::English, true, &SiteWords::default());
    for (written, moment, expected) in cases {
        let state = hours(written).state_at(moment.parse().unwrap());
        assert_eq!(open_words(state, &words).text, expected, "{written} at {moment}");
    }
}

/// The clinic's clock on the days on which it is changed, and elsewhere.
#[test]
fn the_clock_is_the_clinics_own() {
    let cases = [
        ("America/Los_Angeles", "2026-03-08T14:59:59Z", OpenState::OpensToday(at(8, 0))),
        ("America/Los_Angeles", "2026-03-08T15:00:00Z", OpenState::OpenUntil(at(20, 0))),
        ("America/Los_Angeles", "2026-03-07T15:00:00Z", OpenState::OpensToday(at(8, 0))),
        ("America/Los_Angeles", "2026-03-07T16:00:00Z", OpenState::OpenUntil(at(20, 0))),
        ("America/Los_Angeles", "2026-11-01T15:59:59Z", OpenState::OpensToday(at(8, 0))),
        ("America/Los_Angeles", "2026-11-01T16:00:00Z", OpenState::OpenUntil(at(20, 0))),
        ("America/Los_Angeles", "2026-10-31T15:00:00Z", OpenState::OpenUntil(at(20, 0))),
        ("America/Los_Angeles", "2026-11-02T03:59:59Z", OpenState::OpenUntil(at(20, 0))),
        ("America/Los_Angeles", "2026-11-02T04:00:00Z", OpenState::OpensOn(Weekday::Monday, at(8, 0))),
        ("America/New_York", "2026-11-02T01:00:00Z", OpenState::OpensOn(Weekday::Monday, at(8, 0))),
        ("America/Phoenix", "2026-07-01T15:00:00Z", OpenState::OpenUntil(at(20, 0))),
        ("America/Phoenix", "2026-07-01T14:59:59Z", OpenState::OpensToday(at(8, 0))),
        ("Pacific/Honolulu", "2026-07-01T18:00:00Z", OpenState::OpenUntil(at(20, 0))),
    ];
    for (zone, moment, expected) in cases {
        let zone: TimeZoneName = zone.parse().unwrap();
        let local = zone.local(moment.parse::<Timestamp>().unwrap());
        assert_eq!(hours(DAILY).state_at(local), expected, "{moment}");
    }
    let zone = Lobby::embedded().unwrap().config.facts.organization.time_zone;
    assert_eq!(zone, "America/Los_Angeles".parse().unwrap());
    for wrong in ["", "Pacific", "America/Los Angeles", "america/los_angeles", "PST", "America/Somewhere"] {
        assert!(wrong.parse::<TimeZoneName>().is_err(), "{wrong}");
    }
}

fn at(hour: u16, minute: u16) -> TimeOfDay {
    TimeOfDay::new(hour * 60 + minute).unwrap()
}

/// Times as the oracle has them: days with Monday as 0, minutes from and until, whether closed on holidays.
type Plain = Vec<([bool; 7], u16, u16, bool)>;

/// The oracle: looks at one minute after the other.
fn slow_state(times: &Plain, now: DateTime) -> OpenState {
    let day_of = |moment: DateTime| usize::try_from(moment.weekday().to_monday_zero_offset()).unwrap();
    let minute_of =
        |moment: DateTime| u16::try_from(i32::from(moment.hour()) * 60 + i32::from(moment.minute())).unwrap();
    let is_open = |moment: DateTime| {
        times.iter().any(|(days, from, to, closes)| {
            let is_holiday = *closes && HOLIDAYS.contains(&moment.date().to_string().as_str());
            days[day_of(moment)] && !is_holiday && *from <= minute_of(moment) && minute_of(moment) < *to
        })
    };
    let mut moment = now;
    let begin = is_open(now);
    for passed in 0..8 * 24 * 60 {
        if begin && passed >= 24 * 60 {
            return OpenState::DayAndNight;
        }
        // Not even the same day of the next week is told.
        if !begin && moment.date() >= now.date().saturating_add(7.days()) {
            return OpenState::Closed;
        }
        if is_open(moment) != begin {
            let time = TimeOfDay::new(minute_of(moment)).unwrap();
            return match begin {
                true if minute_of(moment) == 0 => OpenState::OpenUntil(at(24, 0)),
                true => OpenState::OpenUntil(time),
                false if moment.date() == now.date() => OpenState::OpensToday(time),
                false => OpenState::OpensOn(moment.weekday(), time),
            };
        }
        moment = moment.saturating_add(1.minute());
    }
    OpenState::Closed
}

/// The federal holidays of 2026 and 2027 as offices keep them, and the days themselves.
const HOLIDAYS: [&str; 27] = [
    "2026-01-01",
    "2026-01-19",
    "2026-02-16",
    "2026-05-25",
    "2026-06-19",
    "2026-07-03",
    "2026-07-04",
    "2026-09-07",
    "2026-10-12",
    "2026-11-11",
    "2026-11-26",
    "2026-12-25",
    "2027-01-01",
    "2027-01-18",
    "2027-02-15",
    "2027-05-31",
    "2027-06-18",
    "2027-06-19",
    "2027-07-04",
    "2027-07-05",
    "2027-09-06",
    "2027-10-11",
    "2027-11-11",
    "2027-11-25",
    "2027-12-24",
    "2027-12-25",
    "2027-12-31",
];

#[test]
fn holidays_are_those_that_the_law_names() {
    let mut day: Date = "2026-01-01".parse().unwrap();
    while day.year() < 2028 {
        assert_eq!(is_federal_holiday(day), HOLIDAYS.contains(&day.to_string().as_str()), "{day}");
        day = day.tomorrow().unwrap();
    }
}

/// Hours and moments at random, each against the oracle.
#[test]
fn as_a_slow_oracle_says() {
    let mut random = fastrand::Rng::with_seed(2026);
    let mut seen = [0; 5];
    for _ in 0..600 {
        // Of each day, spans between some minutes, in their order.
        let mut times = Plain::new();
        for day in 0..7 {
            let mut bounds: Vec<u16> = (0..2 * random.usize(0..3)).map(|_| random.u16(0..=48) * 30).collect();
            bounds.sort_unstable();
            bounds.dedup();
            let mut days = [false; 7];
            days[day] = true;
            times.extend(bounds.chunks_exact(2).map(|span| (days, span[0], span[1], random.bool())));
        }
        match random.u8(0..8) {
            0 => times.truncate(1),
            1 => times = vec![([true; 7], 0, 24 * 60, true)],
            _ => {}
        }
        if times.is_empty() {
            continue;
        }
        let lines = times.iter().map(|(days, from, to, closes)| {
            let name = |day: Weekday| format!("\"{}\"", format!("{day:?}").to_lowercase().split_at(3).0);
            let own = WEEK.into_iter().filter(|day| days[usize::try_from(day.to_monday_zero_offset()).unwrap()]);
            let (from, to) = (TimeOfDay::new(*from).unwrap(), TimeOfDay::new(*to).unwrap());
            let days = own.map(name).collect::<Vec<_>>().join(", ");
            format!("{{ days = [{days}], from = \"{from}\", to = \"{to}\", closed_on_holidays = {closes} }}")
        });
        let hours = hours(&format!("[{}]", lines.collect::<Vec<_>>().join(", ")));
        for _ in 0..8 {
            let start: DateTime = "2026-01-01T00:00:00".parse().unwrap();
            let step = random.i64(0..2 * 362 * 48);
            // On a half hour, or some seconds beside it.
            let now = start.saturating_add((step * 30).minutes()).saturating_add(random.i64(-61..=61).seconds());
            let (state, expected) = (hours.state_at(now), slow_state(&times, now));
            assert_eq!(state, expected, "{hours:?} at {now}");
            seen[match state {
                OpenState::DayAndNight => 0,
                OpenState::OpenUntil(_) => 1,
                OpenState::OpensToday(_) => 2,
                OpenState::OpensOn(..) => 3,
                OpenState::Closed => 4,
            }] += 1;
        }
    }
    assert!(seen.iter().all(|count| *count > 20), "{seen:?}");
}

#[test]
fn every_language_says_whether_it_is_open() {
    for language in Language::ALL {
        let words = Words::load(language, true, &SiteWords::default());
        let mut said = Vec::new();
        let states = [
            OpenState::DayAndNight,
            OpenState::OpenUntil(at(17, 0)),
            OpenState::OpenUntil(at(17, 30)),
            OpenState::OpensToday(at(8, 0)),
            OpenState::OpensToday(at(8, 30)),
            OpenState::Closed,
        ];
        for state in states.into_iter().chain(WEEK.map(|day| OpenState::OpensOn(day, at(8, 30)))) {
            let phrase = open_words(state, &words);
            assert_eq!(phrase.language, language, "{state:?} is said in English");
            assert!(!phrase.text.contains(['{', '$']) && !said.contains(&phrase.text), "{language}: {}", phrase.text);
            said.push(phrase.text);
        }
    }
}
