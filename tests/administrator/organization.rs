//! Another organization than the built-in one: its names everywhere, and what `check` says of facts that are not its own.

use std::collections::BTreeSet;

use member_kiosk::check::{self, Checked};
use member_kiosk::cli::page_text;
use member_kiosk::config;
use member_kiosk::diagnostic::{Place, Severity};
use member_kiosk::draw::has_glyph;
use member_kiosk::language::Language;
use member_kiosk::page::compose::{self, Context};

use super::support::{load, site_files};

const NAMES: &str = "[organization]\nname = \"Sunrise Medical Group\"\nshort_name = \"Sunrise\"\n";

const OWN_FACTS: &str = "customer_service = \"213-680-0100\"\nafter_hours = \"213-680-0111\"\n\
    website = \"https://www.sunrise.org\"\npaper_copy = \"213-680-0112\"\n\
    [concern]\nhotline = \"213-680-0113\"\nfax = \"213-680-0114\"\nonline = \"https://www.sunrise.org/report\"\n\
    email = \"ask@sunrise.org\"\n\
    [phones]\nprivacy-hotline.number = \"213-680-0113\"\nprivacy-customer-service.number = \"213-680-0100\"\n\
    privacy-customer-service-toll-free.number = \"213-680-0100\"\nprivacy-customer-service-tty.number = \"213-680-0115\"\n\
    [home]\nplans = [\"brand-new-day\"]\n";

fn foreign(files: &[(&str, &str)]) -> Vec<String> {
    let Checked { report, .. } = check::check(&site_files(files), has_glyph);
    assert_eq!(report.count(Severity::Error), 0, "{report}");
    let found = report.diagnostics.into_iter().filter(|found| found.kind == "another-organization");
    found
        .map(|found| {
            assert_eq!(found.place.as_ref().map(Place::line), Some(2), "{}", found.message);
            found.message
        })
        .collect()
}

#[test]
fn the_short_name_stands_in_words_and_documents() {
    let lobby = load(&site_files(&[("kiosk.toml", NAMES)])).unwrap_or_else(|report| panic!("{report}"));
    for language in Language::ALL {
        let words = lobby.words(language);
        assert!(words.ims_promise("Sunrise").text.contains("Sunrise"), "{language}");
        let context = Context::new(&lobby, &words);
        let mut said = String::new();
        for route in lobby.routes() {
            said.push_str(&page_text(&route, &compose::page(&context, &route)));
        }
        let rest = said.replace("IMSMSO.com", "").replace("imsmso", "");
        for other in ["IMS", "Innovative"] {
            let line = rest.lines().find(|line| line.contains(other));
            assert_eq!(line, None, "{language}");
        }
        assert!(said.contains("Contacting Sunrise") && said.contains("Sunrise’s Privacy Officer"), "{language}");
    }
}

#[test]
fn facts_of_another_organization_are_listed_one_by_one() {
    let all = foreign(&[("kiosk.toml", NAMES)]);
    let settings: BTreeSet<_> =
        all.iter().filter_map(|line| line.split_once(" is still ")).map(|(path, _)| path).collect();
    let expected = [
        "organization.customer_service",
        "organization.after_hours",
        "organization.website",
        "organization.paper_copy",
        "concern.hotline",
        "concern.fax",
        "concern.online",
        "concern.email",
        "phones.privacy-hotline.number",
        "phones.privacy-customer-service.number",
        "phones.privacy-customer-service-toll-free.number",
        "phones.privacy-customer-service-tty.number",
    ];
    assert_eq!(settings, BTreeSet::from(expected));
    assert!(all.iter().any(|line| line.contains("health plans") && line.contains("astiva")), "{all:?}");
    assert!(all.iter().any(|line| line.contains("documents") && line.contains("privacy")), "{all:?}");
    assert!(all.iter().any(|line| line.contains("1-855-222-1025")), "{all:?}");
    let short = foreign(&[("kiosk.toml", "[organization]\nname = \"Sunrise\"\n")]);
    assert!(short.iter().any(|line| line.contains("organization.short_name") && line.contains("IMS")), "{short:?}");

    let own = format!("{NAMES}{OWN_FACTS}");
    let left = foreign(&[("kiosk.toml", &own)]);
    assert!(matches!(&left[..], [documents] if documents.contains("documents")), "{left:?}");
    let hidden =
        format!("{own}[documents]\nhidden = [\"rights\", \"contact\", \"decisions\", \"hipaa\", \"community\"]\n");
    let notice = ("content/en/privacy.md", "# Notice\n\nThis notice is effective October 1, 2026.\n");
    assert_eq!(foreign(&[("kiosk.toml", &hidden), notice]), [""; 0]);
    // A document of the site that names a number of the list shows it.
    let without = own.replace("privacy-hotline.number = \"213-680-0113\"\n", "");
    let is_listed = |files: &[(&str, &str)]| foreign(files).iter().any(|line| line.contains("phones.privacy-hotline"));
    assert!(!is_listed(&[("kiosk.toml", &without), notice]));
    let names = ("content/en/privacy.md", "# Notice\n\nOf October 1, 2026. Call {phone:privacy-hotline}.\n");
    assert!(is_listed(&[("kiosk.toml", &without), names]));
}

#[test]
fn who_keeps_the_built_in_name_is_told_nothing() {
    for settings in ["", "[session]\nidle_seconds = 90\n", &config::template()] {
        assert_eq!(foreign(&[("kiosk.toml", settings)]), [""; 0]);
    }
    let lobby = load(&site_files(&[])).unwrap();
    assert!(lobby.words(Language::English).ims_promise("IMS").text.starts_with("IMS provides language assistance"));
}
