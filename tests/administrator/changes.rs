//! What changed between two states of a site's files, as the log tells it.

use member_kiosk::site::changes;

use super::support::site_files;

fn lines(before: &str, after: &str) -> Vec<String> {
    changes(&site_files(&[("kiosk.toml", before)]), &site_files(&[("kiosk.toml", after)]))
}

#[test]
fn settings_are_said_key_by_key_and_plans_by_their_ids() {
    let plans = |phone: &str| format!("[[plans]]\nid = 'a'\n[[plans]]\nid = 'b'\nride.phone = '{phone}'\n");
    let changed = r#"kiosk.toml: plans.b.ride.phone: "213" → "323""#;
    assert_eq!(lines(&plans("213"), &plans("323")), [changed]);
    assert_eq!(lines(&plans("213"), &plans("213")), [""; 0]);
    let added = lines("", "[session]\nidle_seconds = 90\n");
    assert_eq!(added, ["kiosk.toml: session.idle_seconds: not set → 90"]);
    let (a, b) = ("[[plans]]\nid = 'a'\n", "[[plans]]\nid = 'b'\n");
    let order = lines(&format!("{a}{b}"), &format!("{b}{a}"));
    assert_eq!(order, ["kiosk.toml: order of plans: a, b → b, a"]);
}

#[test]
fn every_change_is_one_short_line_and_secrets_stay_secret() {
    let long = format!("a = \"\"\"\nx\ny{}\"\"\"", "é".repeat(1000));
    let said = lines("", &long);
    assert!(said.iter().all(|line| line.lines().count() == 1 && line.chars().count() < 200), "{said:?}");
    for secret in [
        "exit_pin = '9876'",
        "[exit]\npin_hash = '9876'",
        "exit = { x = '9876' }",
        "exit = '9876'",
        "doors = [{ pin = '9876' }]",
    ] {
        let said = lines("", secret);
        assert!(said.len() == 1 && !said[0].contains("9876"), "{said:?}");
    }
    assert_eq!(lines("[exit]\npin_hash = '1'", "[exit]\npin_hash = '2'").len(), 1);
}

#[test]
fn other_files_are_named() {
    let before = [("content/en/rights.md", "# A"), ("images/l.png", "x"), ("kiosk.toml", "broken")];
    let after = [("content/en/rights.md", "# B"), ("locales/es/h.ftl", "x"), ("kiosk.toml", "a = 1")];
    let expected =
        ["content/en/rights.md: changed", "images/l.png: removed", "kiosk.toml: changed", "locales/es/h.ftl: added"];
    assert_eq!(changes(&site_files(&before), &site_files(&after)), expected);
}
