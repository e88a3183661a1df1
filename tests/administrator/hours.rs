//! Hours, as an administrator may write them, what members then read, and what is refused.

use member_kiosk::check;
use member_kiosk::config::{self, Lobby};
use member_kiosk::diagnostic::Place;
use member_kiosk::draw::has_glyph;
use member_kiosk::language::Language;
use member_kiosk::page::compose::{self, Context};
use member_kiosk::page::{Block, Route};
use member_kiosk::site::SiteFiles;

use super::support::{load, site_files};

fn files(hours: &str) -> SiteFiles {
    site_files(&[("kiosk.toml", &format!("[concern]\nhours = {hours}\n"))])
}

/// The lines under the hotline's number.
fn said(lobby: &Lobby, language: Language) -> Vec<String> {
    let words = lobby.words(language);
    let page = compose::page(&Context::new(lobby, &words), &Route::Concern);
    let call = page.blocks.into_iter().find_map(|block| match block {
        Block::Call(call) if call.is_main => Some(call),
        _ => None,
    });
    call.unwrap().details.into_iter().map(|phrase| phrase.text).collect()
}

#[test]
fn each_form_is_said_in_words() {
    let cases: [(&str, &[&str]); 18] = [
        ("\"always\"", &["24 hours a day, 7 days a week"]),
        ("{ from = 8, to = 20 }", &["8AM to 8PM, seven days a week"]),
        ("{ from = \"8:30\", to = \"17:00\", days = \"mon-fri\" }", &["Monday to Friday, 8:30AM to 5PM"]),
        ("{ from = 0, to = 24, days = \"sat-sun\" }", &["Saturday and Sunday, 24 hours a day"]),
        ("{ from = \"0:00\", to = \"24:00\", closed_on_holidays = true }", &[
            "24 hours a day, 7 days a week, closed on holidays",
        ]),
        ("{ from = 8, to = 12, closed_on_holidays = true }", &["8AM to 12PM, seven days a week, closed on holidays"]),
        ("{ from = 8, to = 17, days = [\"mon\", \"tue\"] }", &["Monday and Tuesday, 8AM to 5PM"]),
        ("{ from = 8, to = 17, days = [\"sat\", \"mon-wed\"] }", &["Monday to Wednesday and Saturday, 8AM to 5PM"]),
        ("{ from = 8, to = 17, days = [\"mon\", \"wed\", \"fri\"] }", &["Monday, Wednesday and Friday, 8AM to 5PM"]),
        ("{ from = 8, to = 17, days = \"sun-thu\" }", &["Sunday to Thursday, 8AM to 5PM"]),
        ("{ from = 8, to = 17, days = [\"sun\", \"mon\"] }", &["Monday and Sunday, 8AM to 5PM"]),
        ("{ from = 8, to = 17, days = \"wed-tue\" }", &["8AM to 5PM, seven days a week"]),
        ("{ from = 8, to = 17, days = \"tue\" }", &["Tuesday, 8AM to 5PM"]),
        ("{ from = 8, to = 17, days = [\"tue-wed\", \"fri-sun\"] }", &[
            "Tuesday, Wednesday and Friday to Sunday, 8AM to 5PM",
        ]),
        ("{ from = 8, to = 17, days = [\"sat-mon\", \"wed\"] }", &["Saturday to Monday and Wednesday, 8AM to 5PM"]),
        ("{ from = 12, to = \"24:00\", days = \"mon-fri\" }", &["Monday to Friday, 12PM to 12AM"]),
        (
            "[{ days = \"mon-fri\", from = 8, to = 17, closed_on_holidays = true }, { days = \"sat\", from = 9, to = 12 }]",
            &["Monday to Friday, 8AM to 5PM, closed on holidays", "Saturday, 9AM to 12PM"],
        ),
        (
            "[{ days = \"mon\", from = 8, to = 12 }, { days = \"mon\", from = 12, to = 17 }]",
            &["Monday, 8AM to 12PM", "Monday, 12PM to 5PM"],
        ),
    ];
    for (hours, expected) in cases {
        let lobby = load(&files(hours)).unwrap_or_else(|report| panic!("{hours}: {report}"));
        assert_eq!(said(&lobby, Language::English), expected, "{hours}");
    }
}

#[test]
fn every_language_says_days_times_and_holidays() {
    let hours = "[{ days = [\"mon-wed\", \"fri\", \"sun\"], from = \"8:30\", to = 24, closed_on_holidays = true }, { days = \"sat\", from = 0, to = 24 }]";
    let lobby = load(&files(hours)).unwrap();
    for language in Language::ALL {
        let words = lobby.words(language);
        let page = compose::page(&Context::new(&lobby, &words), &Route::Concern);
        let Some(Block::Call(call)) = page.blocks.iter().find(|block| matches!(block, Block::Call(_))) else {
            panic!("{language}");
        };
        for phrase in &call.details {
            assert_eq!(phrase.language, language, "{} is in English", phrase.text);
            assert!(!phrase.text.contains(['{', '$']), "{}", phrase.text);
        }
        assert!(call.details[0].text.contains("30"), "{language}: {}", call.details[0].text);
        assert_eq!(call.details.len(), 2);
    }
}

/// Every wrong form is refused, at its line, with what to write.
#[test]
fn what_cannot_be_meant_is_refused_with_advice() {
    let cases = [
        ("\"Mon-Fri 8am-5pm\"", "{ days = \"mon-fri\", from = 8, to = 17 }"),
        ("\"Monday to Friday, 8:30 a.m. to 5 p.m.\"", "{ days = \"mon-fri\", from = \"8:30\", to = 17 }"),
        ("\"8 to 5\"", "{ from = 8, to = 17 }"),
        ("\"Sat 9–12\"", "{ days = \"sat\", from = 9, to = 12 }"),
        ("\"Mon, Fri 8-5\"", "{ days = [\"mon\", \"fri\"], from = 8, to = 17 }"),
        ("\"Mon, Wed - Fri, 9 am to 4:30 pm\"", "{ days = [\"mon\", \"wed-fri\"], from = 9, to = \"16:30\" }"),
        ("\"24/7\"", "did you mean \"always\"?"),
        ("\"24 hours a day\"", "did you mean \"always\"?"),
        ("\"Monday through Friday\"", "\"always\", or such as {"),
        ("\"weekdays\"", "\"always\", or such as {"),
        ("24", "{ from = 8, to = 20 }"),
        ("{ from = 8.5, to = 17 }", "from = \"8:30\""),
        ("{ from = 08:30:00, to = 17 }", "from = \"8:30\""),
        ("{ from = \"8am\", to = 17 }", "did you mean 8?"),
        ("{ from = 8, to = \"5:30 pm\" }", "did you mean \"17:30\"?"),
        ("{ from = 8, to = \"noon\" }", "\"17:30\""),
        ("{ from = 8, to = \"24:30\" }", "\"24:00\""),
        ("{ from = 8, to = 25 }", "from 0 to 24"),
        ("{ from = 8 }", "to = "),
        ("{ from = 20, to = 8 }", "from 8 in the morning"),
        ("{ from = \"8:30\", to = \"8:30\" }", "{ from = 0, to = 24 }"),
        ("{ from = 0, to = 24 }", "write \"always\""),
        ("{ from = 8, to = 17, days = \"weekdays\" }", "mon-fri"),
        ("{ from = 8, to = 17, days = \"Mon-Fri\" }", "mon-fri"),
        ("{ from = 8, to = 17, days = [] }", "days = "),
        ("{ from = 8, to = 17, days = [\"mon\", \"x\"] }", "mon, tue, wed"),
        ("{ from = 8, to = 17, days = 5 }", "\"mon-fri\""),
        ("{ from = 8, to = 17, day = \"mon\" }", "did you mean days?"),
        ("{ from = 8, to = 17, closed_on_holidays = \"yes\" }", "closed_on_holidays = true"),
        ("[]", "[{ days = \"mon-fri\", from = 8, to = 17 }]"),
        ("[8, 20]", "{ days = \"mon-fri\", from = 8, to = 17 }"),
        ("[{ days = \"mon-fri\", from = 8, to = 17 }, { days = \"fri\", from = 16, to = 18 }]", "write each time once"),
        ("[{ from = 8, to = 17 }, { days = \"sun\", from = 8, to = 9 }]", "write each time once"),
        ("[{ days = \"mon\", from = 17, to = 8 }, { days = \"sun\", from = 8, to = 9 }]", "from 8 in the morning"),
    ];
    for (hours, advice) in cases {
        let files = files(hours);
        assert!(config::load(&files).is_err(), "{hours} was accepted");
        let report = check::explain(&files, has_glyph);
        let said = report.to_string();
        assert!(said.contains(advice), "{hours}: {said}");
        let lines: Vec<_> =
            report.diagnostics.iter().map(|found| found.place.as_ref().map_or(0, Place::line)).collect();
        assert!(!lines.is_empty() && lines.iter().all(|line| *line == 2), "{hours}: {said}");
    }
}

/// Hours of a higher file replace those below as a whole: nobody wrote the mixture.
#[test]
fn hours_of_two_files_are_not_mixed() {
    let lobby = load(&site_files(&[
        ("kiosk.toml", "[concern]\nhours = { days = \"mon-fri\", from = 8, to = 17, closed_on_holidays = true }\n"),
        ("kiosk.d/10.toml", "[concern]\nhours = { from = 9, to = 18 }\n"),
    ]));
    assert_eq!(said(&lobby.unwrap(), Language::English), ["9AM to 6PM, seven days a week"]);
}
