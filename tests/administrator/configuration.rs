//! Layers, the site folder, `init`, and what `check` finds in the embedded configuration and in the source page.

use std::collections::BTreeSet;
use std::io::Cursor;

use image::ImageFormat;
use member_kiosk::check;
use member_kiosk::cli::page_text;
use member_kiosk::config::{self, Lobby, PinHash};
use member_kiosk::content::plan::Ahead;
use member_kiosk::content::{BoundedNumber, DocumentId, Ledger};
use member_kiosk::diagnostic::{Place, Severity};
use member_kiosk::draw::has_glyph;
use member_kiosk::language::{interpreter, Language, Phrase, SiteWords};
use member_kiosk::page::compose::{self, Context};
use member_kiosk::page::{Action, Block, Dialog, Route};
use member_kiosk::site::{SiteFiles, SiteLayers};

use super::support::{load, site_files};

fn lobby(files: &[(&str, &str)]) -> Lobby {
    load(&site_files(files)).unwrap_or_else(|report| panic!("{report}"))
}

fn embedded() -> Lobby {
    Lobby::embedded().unwrap()
}

#[test]
fn layers_lie_over_each_other_key_by_key() {
    let files = [
        ("kiosk.toml", "[organization]\nname = \"One\"\ntty = \"711\"\n[session]\nidle_seconds = 90\n"),
        ("kiosk.d/10-a.toml", "[organization]\nname = \"Two\"\n"),
        ("kiosk.d/20-b.toml", "[organization]\nname = \"Three\"\n[[plans]]\nid = \"imperial\"\nname = \"Own\"\n"),
    ];
    let (lobby, embedded) = (lobby(&files), embedded());
    assert_eq!(&*lobby.config.facts.organization.name, "Three");
    assert_eq!(lobby.config.session.idle_seconds.get(), 90);
    assert_eq!(lobby.config.session.warning_seconds, embedded.config.session.warning_seconds);
    let names = |lobby: &Lobby| lobby.config.facts.plans.iter().map(|plan| plan.name.to_string()).collect::<Vec<_>>();
    let changed: Vec<_> = names(&embedded).into_iter().zip(names(&lobby)).filter(|(a, b)| a != b).collect();
    assert_eq!(changed, [("Imperial Health Plan".to_owned(), "Own".to_owned())]);

    let files = site_files(&files);
    for (key, file, line) in [
        ("organization.name", "20-b.toml", 2),
        ("session.idle_seconds", "kiosk.toml", 5),
        ("plans.imperial.name", "20-b.toml", 5),
        ("plans.imperial.ride.extension", "(built in)", 0),
    ] {
        let said = check::origin(&files, key).unwrap();
        assert!(said.contains(file) && (line == 0 || said.ends_with(&format!("line {line}"))), "{key}: {said}");
    }
    assert!(check::origin(&files, "organization.nam").unwrap_err().contains("organization.name"));
    assert!(check::origin(&files, "exit.pin_hash").unwrap().contains("set nowhere"));
}

#[test]
fn a_choice_is_replaced_and_not_mixed() {
    let files = [("kiosk.toml", "[[plans]]\nid = \"astiva\"\n[plans.ride]\nahead = { days = 2 }\n")];
    let plan = lobby(&files).config.facts.plans.into_iter().find(|plan| plan.id.as_str() == "astiva").unwrap();
    assert_eq!(plan.ride.unwrap().ahead, Some(Ahead::Days(BoundedNumber::new(2).unwrap())));
}

#[test]
fn a_document_and_words_of_the_site_are_shown() {
    let lobby = lobby(&[
        ("kiosk.toml", "[phones]\nfood-bank.number = \"323-555-0100\"\n"),
        ("content/es/rights.md", "# Sus derechos\n\nUsted puede preguntar.\n"),
        ("content/en/community.md", "# Community\n\nFood bank: {phone:food-bank}.\n"),
        ("locales/es/kiosk.ftl", "home-question = ¿Qué busca?\n"),
        (
            "locales/es/interpreter.ftl",
            "interpreter-message = Habla español: { $phone } ({ $tty })\ninterpreter-edition = 2024\n",
        ),
        ("locales/es/welcome.ftl", "welcome-greeting = Pase\n"),
    ]);
    let words = lobby.words(Language::Spanish);
    let page = |route: &Route| {
        let context = Context::new(&lobby, &words);
        page_text(route, &compose::page(&context, route))
    };
    assert!(page(&Route::Rights).contains("Usted puede preguntar."));
    assert!(page(&Route::Community).contains("1-323-555-0100"));
    assert!(page(&Route::Home).contains("¿Qué busca?"));
    assert!(page(&lobby.route("interpreter/brand-new-day").unwrap()).contains("Habla español: 1-866-255-4795 (711)"));
    assert!(page(&Route::Welcome).contains("Pase"));
    assert_eq!(lobby.documents.get(DocumentId::Rights, Language::Thai).unwrap().language, Language::English);
}

#[test]
fn tiles_plans_and_documents_are_as_the_site_wants_them() {
    let lobby = lobby(&[(
            "kiosk.toml",
            "[home]\ntiles = [\"community\", \"interpreter\", \"privacy\"]\nplans = [\"astiva\", \"imperial\"]\n[documents]\nhidden = [\"privacy\", \"hipaa\"]\n",
        )]);
    let words = lobby.words(Language::English);
    let context = Context::new(&lobby, &words);
    let home = compose::page(&context, &Route::Home);
    let [Block::Choices { choices, .. }] = home.blocks.as_slice() else { panic!("{:?}", home.blocks) };
    let labels: Vec<_> = choices.iter().map(|choice| choice.label.text.as_str()).collect();
    assert_eq!(labels, ["Community services", "Get an interpreter"]);
    let routes: Vec<_> = lobby.routes().iter().map(ToString::to_string).collect();
    assert!(!routes
        .iter()
        .any(|route| route.starts_with("privacy") || route == "hipaa" || route.contains("brand-new-day")));
    assert!(routes.contains(&"rides/astiva".to_owned()));
    assert_eq!(lobby.config.facts.plans[0].id.as_str(), "astiva");
}

#[test]
fn a_logo_is_read_with_bounds() {
    let load = |bytes: Vec<u8>| {
        let settings = b"[organization]\nlogo = \"logo.png\"\n".to_vec();
        let files = [("kiosk.toml".to_owned(), settings), ("images/logo.png".to_owned(), bytes)];
        load(&SiteFiles::from_memory(files))
    };
    let written = |width, height, format| {
        let mut bytes = Cursor::new(Vec::new());
        image::RgbImage::new(width, height).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let logo = load(written(30, 20, format)).unwrap().logo.unwrap();
        assert_eq!((logo.width, logo.height, logo.rgba.len()), (30, 20, 30 * 20 * 4), "{format:?}");
    }
    assert!(load(written(5000, 1, ImageFormat::Png)).unwrap_err().to_string().contains("at most 4096 pixels"));
    let good = written(300, 200, ImageFormat::Png);
    for cut in [8, 20, good.len() / 2] {
        let said = load(good[..cut].to_vec()).unwrap_err().to_string();
        assert!(said.contains("picture"), "{said}");
    }
}

#[test]
fn days_and_keys_have_one_way_of_writing() {
    let is_read = |settings: String| config::load(&site_files(&[("kiosk.toml", &settings)])).is_ok();
    let day = |day: &str| is_read(format!("[languages.reviewed.es]\nby = \"Ana López\"\non = {day}\n"));
    for good in ["\"2026-11-01\"", "2026-11-01", "2024-02-29"] {
        assert!(day(good), "{good} was refused");
    }
    for wrong in
        ["2026-02-29", "2026-13-01", "2026-1-01", "26-11-01", "2026-11-01-", "20261101", "", "2026-11-01T10:00"]
    {
        assert!(!day(&format!("\"{wrong}\"")), "{wrong} was accepted");
    }
    for wrong in ["2026-11-01T10:00:00Z", "10:00:00", "3"] {
        assert!(!day(wrong), "{wrong} was accepted");
    }
    let key = |name: &str| is_read(format!("[keys]\nhelp = [\"{name}\"]\n"));
    for good in ["F13", "F24", "A", "7", "?", "Alt+Tab", "Ctrl+Alt+Shift+Q"] {
        assert!(key(good), "{good} was refused");
    }
    for wrong in
        ["", "arrowup", "Shift+Ctrl+A", "+A", "+", "Shift+", "Hyper+A", "a", "Esc", "F0", "F01", "F25", "Ctrl+Shift+Q"]
    {
        assert!(!key(wrong), "{wrong} was accepted");
    }
}

#[test]
fn what_init_writes_loads_and_changes_nothing() {
    let files = site_files(&[("kiosk.toml", &config::template())]);
    let report = check::explain(&files, has_glyph);
    assert!(report.is_empty(), "{report}");
    assert_eq!(load(&files), Ok(embedded()));
}

/// Whoever removes one `#`, as the file says, has a file that loads, and the setting says what it said before.
#[test]
fn each_line_that_init_switched_off_can_be_switched_on() {
    let template = config::template();
    let lines: Vec<_> = template.lines().collect();
    let is_off = |line: &str| line.starts_with('#') && line[1..].starts_with(|c: char| c.is_ascii_alphabetic());
    let embedded = embedded();
    let mut switched = 0;
    for at in 0..lines.len() {
        let above = lines[..at].iter().rev().find(|line| !is_off(line)).copied().unwrap_or_default();
        // Lines of a group that is switched off as a whole are tried together, below.
        let in_group =
            lines[..at].iter().rev().take_while(|line| !line.starts_with('[')).any(|line| line.starts_with("#["));
        if !is_off(lines[at]) || in_group {
            continue;
        }
        let mut text: Vec<_> = lines.clone();
        text[at] = &lines[at][1..];
        if above.contains("one line for each") {
            let below = (at + 1..lines.len()).take_while(|&at| is_off(lines[at]));
            (0..at).rev().take_while(|&at| is_off(lines[at])).chain(below).for_each(|at| text[at] = &lines[at][1..]);
        }
        match load(&site_files(&[("kiosk.toml", &text.join("\n"))])) {
            Ok(lobby) if !above.contains("Not set") => {
                assert!(lobby == embedded, "{} changes something", lines[at]);
            }
            Ok(_) => {}
            Err(report) => assert!(lines[at].contains("logo"), "{}: {report}", lines[at]),
        }
        switched += 1;
    }
    assert!(switched > 60, "{switched}");
}

#[test]
fn groups_that_init_switched_off_can_be_switched_on() {
    let template = config::template();
    let mut groups = 0;
    for (start, _) in template.match_indices("\n#[") {
        let rest = &template[start + 1..];
        let group: Vec<_> = rest.lines().take_while(|line| line.starts_with('#') || line.is_empty()).collect();
        let end = group
            .iter()
            .skip(1)
            .position(|line| line.starts_with("#[") && !line.starts_with("#[plans."))
            .map_or(group.len(), |at| at + 1);
        let on: Vec<_> = group[..end]
            .iter()
            .filter(|line| !line.starts_with("# ") && **line != "#")
            .map(|line| line.trim_start_matches('#'))
            .collect();
        let head = if on[0].starts_with("[plans.") { "[[plans]]\nid = \"brand-new-day\"\n" } else { "" };
        if let Err(report) = load(&site_files(&[("kiosk.toml", &format!("{head}{}\n", on.join("\n")))])) {
            panic!("{}: {report}", on.join("\n"));
        }
        groups += 1;
    }
    assert!(groups >= 3, "{groups}");
}

/// The settings without documentation. `kind`: whether that of a choice such as `ahead = { days = 1 }` is enough.
fn find_undocumented(node: &serde_json::Value, path: &str, kind: bool, undocumented: &mut Vec<String>) {
    for (name, inner) in node.get("properties").and_then(|names| names.as_object()).into_iter().flatten() {
        let path = format!("{path}.{name}");
        let is_language = name.parse::<Language>().is_ok();
        let is_documented = inner.get("description").is_some() || (kind && node.get("description").is_some());
        if !is_documented && !is_language {
            undocumented.push(path.clone());
        }
        find_undocumented(inner, &path, false, undocumented);
    }
    for key in ["items", "additionalProperties"] {
        node.get(key).into_iter().for_each(|inner| find_undocumented(inner, path, false, undocumented));
    }
    for key in ["anyOf", "oneOf"] {
        node.get(key)
            .and_then(|list| list.as_array())
            .into_iter()
            .flatten()
            .for_each(|inner| find_undocumented(inner, path, true, undocumented));
    }
}

#[test]
fn the_schema_documents_every_setting_and_fits_the_embedded_file() {
    let schema = config::schema();
    let mut undocumented = Vec::new();
    find_undocumented(&schema, "", false, &mut undocumented);
    assert!(undocumented.is_empty(), "{undocumented:?}");
}

/// The comment lines that a description stands in.
fn as_comment(description: &serde_json::Value) -> String {
    format!("# {}\n", description.as_str().unwrap().replace('\n', "\n# "))
}

/// The descriptions of settings, as comments.
fn comments(node: &serde_json::Value) -> BTreeSet<String> {
    let own = node.get("description").filter(|text| text.is_string()).map(as_comment);
    let inner = node.as_object().into_iter().flat_map(|node| node.values());
    let items = node.as_array().into_iter().flatten();
    own.into_iter().chain(inner.chain(items).flat_map(comments)).collect()
}

#[test]
fn what_init_writes_says_what_the_schema_says() {
    let (template, schema) = (config::template(), config::schema());
    for group in schema["properties"].as_object().unwrap().values() {
        let settings = group.get("properties").or_else(|| group["items"].get("properties"));
        let settings = settings.into_iter().flat_map(|settings| settings.as_object().unwrap().values());
        for description in settings.chain([group]).map(|setting| as_comment(&setting["description"])) {
            assert!(template.contains(&description), "{description}");
        }
    }
    let known = comments(&schema);
    let mut said = 0;
    // Behind the head.
    for paragraph in template.split("\n\n").skip(1).filter(|paragraph| !paragraph.contains("#id = \"new-plan\"")) {
        let lines = paragraph.lines().take_while(|line| line.starts_with("# ") && !line.starts_with("# Not set."));
        let comment = lines.collect::<Vec<_>>().join("\n");
        assert!(comment.is_empty() || known.contains(&format!("{comment}\n")), "{comment}");
        said += usize::from(!comment.is_empty());
    }
    assert!(said > 50, "{said}");
}

/// A file holds only what differs: an editor must not ask for the rest.
#[test]
fn the_schema_for_editors_requires_a_plan_s_id_only() {
    let text = config::schema().to_string();
    let required: BTreeSet<_> =
        text.match_indices("\"required\":").map(|(at, _)| text[at..].split(']').next().unwrap()).collect();
    assert_eq!(required, ["\"required\":[\"id\""].into());
}

#[test]
fn the_embedded_configuration_waits_for_the_ledger_and_has_no_errors() {
    let checked = check::check(&SiteFiles::empty(), has_glyph);
    assert!(checked.report.is_empty(), "{}", checked.report);
    let ledger = Ledger::embedded().unwrap();
    let open: Vec<_> = ledger.open().map(|entry| entry.id.as_str()).collect();
    let listed: Vec<_> = checked.open.iter().map(|item| item.id.as_str()).collect();
    assert!(!open.is_empty());
    assert_eq!(listed, open);
    let found = |id: &str| checked.open.iter().find(|item| item.id == id).and_then(|item| item.found.clone()).unwrap();
    assert!(
        found("T18").contains("en es") && found("N2").contains("2020-10-01") && found("T20").contains("CleverCare")
    );
}

#[test]
fn a_decision_settles_an_item_and_what_belongs_to_it() {
    let text = "[review.T18]\ndecision = \"keep\"\nby = \"Ana López\"\non = 2026-11-01\n[languages]\noffered = [\"en\", \"es\"]\n[languages.reviewed.es]\nby = \"Ana López\"\non = \"2026-11-01\"\n";
    let checked = check::check(&site_files(&[("kiosk.toml", text)]), has_glyph);
    assert!(!checked.open.iter().any(|item| item.id == "T18"));
    assert!(
        !checked.waiting.iter().any(|line| line.contains("2016") || line.contains("translator")),
        "{:?}",
        checked.waiting
    );
    // California's languages are no longer offered.
    assert_eq!(checked.report.count(Severity::Error), 1, "{}", checked.report);
    assert!(checked.report.to_string().contains("Hmong"));
}

const SOURCE: &str = include_str!("../../assets/source/members-page.txt");

/// The defects of the source page's messages that a program can find, by line and kind, and what it must not find there.
#[test]
fn the_source_page_is_found_wrong_where_it_is() {
    let found: BTreeSet<_> = check::phone_lint::page(SOURCE)
        .iter()
        .map(|finding| (SOURCE[..finding.span.start].matches('\n').count() + 1, finding.kind))
        .collect();
    let defects = [
        ("T1", 281, "phone"),
        ("T2", 281, "own-name"),
        ("T3", 281, "brackets"),
        ("T4", 297, "order"),
        ("T5", 305, "punctuation"),
        ("T5", 305, "phone"),
        ("T6", 278, "brackets"),
        ("T8", 309, "two-messages"),
        ("T9", 266, "punctuation"),
        ("T10", 311, "punctuation"),
        ("T11", 293, "punctuation"),
        ("T13", 299, "quotes"),
    ];
    for (id, line, kind) in defects {
        assert!(found.contains(&(line, kind)), "{id} in line {line} is not found: {found:?}");
    }
    let known: BTreeSet<_> = defects.into_iter().map(|(_, line, kind)| (line, kind)).collect();
    assert_eq!(found, known, "what is right is called wrong");
    assert_eq!(check::phone_lint::messages_of(SOURCE).len(), 24, "22 of Brand New Day, and two lines of Imperial");
}

/// The mended messages, and all words of the kiosk, are found right.
#[test]
fn the_kiosk_s_own_words_are_found_right() {
    let lobby = embedded();
    for language in Language::ALL {
        for plan in ["brand-new-day", "imperial"] {
            let message =
                interpreter::message(&SiteWords::default(), language, plan, "1-866-255-4795", "711").unwrap().text;
            let findings = check::phone_lint::message(&message, language);
            assert!(findings.is_empty(), "{language}: {findings:?}");
        }
        let words = lobby.words(language);
        let context = Context::new(&lobby, &words);
        for route in lobby.routes() {
            for block in compose::page(&context, &route).blocks {
                for text in own_texts(&block, language) {
                    let findings = check::text_lint::text(&text, language);
                    assert!(findings.is_empty(), "{language} {route}: {findings:?} in “{text}”");
                }
            }
        }
    }
}

/// The kiosk's own documents name what there is, and write no number in digits.
#[test]
fn the_kiosk_s_own_documents_are_found_right() {
    let facts = embedded().config.facts;
    let mut documents = 0;
    for id in DocumentId::ALL {
        let text = member_kiosk::content::embedded(&format!("en/{}.md", id.name()));
        assert_eq!(check::phone_lint::placeholders(&text, &facts), [], "{id:?}");
        assert_eq!(check::phone_lint::phones_in_prose(&text, &facts), [], "{id:?}");
        documents += usize::from(!text.is_empty());
    }
    assert_eq!(documents, DocumentId::ALL.len() - 1, "all but the notice of nondiscrimination");
}

/// What a block says in a language, without the English beside it.
fn own_texts(block: &Block, language: Language) -> Vec<String> {
    let phrases = match block {
        Block::Heading(phrase) | Block::Paragraph(phrase) | Block::Note(phrase) | Block::Large(phrase) => vec![phrase],
        Block::Item { text, .. } => vec![text],
        Block::Notice { title, text, .. } => title.iter().chain([text]).collect(),
        Block::Steps { title, steps } => [title].into_iter().chain(steps).collect(),
        Block::Choices { choices, .. } => choices.iter().map(|choice| &choice.label).collect(),
        _ => Vec::new(),
    };
    phrases.into_iter().filter(|phrase| phrase.language == language).map(|phrase| phrase.text.clone()).collect()
}

/// The code of "Take it with you" opens the notice itself once its address is there; before that nobody is promised it.
#[test]
fn the_notice_is_taken_along_once_its_address_is_known() {
    let setting = "privacy_notice";
    let address = "https://www.example.org/privacy";
    let own = check::check(&SiteFiles::empty(), has_glyph);
    assert!(own.waiting.iter().any(|line| line.contains(setting)));
    let file = format!("[organization]\n{setting} = \"{address}\"\n");
    let files = [("kiosk.toml", file.as_str())];
    let checked = check::check(&site_files(&files), has_glyph);
    assert!(!checked.waiting.iter().any(|line| line.contains(setting)), "{:?}", checked.waiting);
    for (lobby, opens, promises) in [(embedded(), "https://www.IMSMSO.com/", false), (lobby(&files), address, true)] {
        let words = lobby.words(Language::Khmer);
        let context = Context::new(&lobby, &words);
        let page = compose::page(&context, &Route::PRIVACY);
        let taken = page.foot.iter().find_map(|button| match &button.action {
            Action::Open(dialog @ Dialog::TakeAlong(link)) => Some((dialog, link.url().to_owned())),
            _ => None,
        });
        let (dialog, url) = taken.unwrap();
        assert_eq!(url.to_lowercase(), opens.to_lowercase());
        let blocks = compose::dialog(&context, dialog, &Phrase::english("")).blocks;
        let says = if promises { words.take_with_you_how() } else { words.take_with_you_website() };
        assert!(blocks.contains(&Block::Paragraph(says)), "{blocks:?}");
    }
}

/// Nothing is invented: the page is there once a site supplies its words (45 CFR 92.10).
#[test]
fn the_notice_of_nondiscrimination_is_shown_once_it_is_supplied() {
    let own = check::check(&SiteFiles::empty(), has_glyph);
    assert!(own.waiting.iter().any(|line| line.contains("nondiscrimination")));
    assert!(embedded().route("nondiscrimination").is_err());
    let files = [
        ("kiosk.toml", ""),
        ("content/en/nondiscrimination.md", "# Discrimination is against the law\n\nWe treat all alike.\n"),
    ];
    let checked = check::check(&site_files(&files), has_glyph);
    assert!(!checked.waiting.iter().any(|line| line.contains("nondiscrimination")), "{:?}", checked.waiting);
    let lobby = lobby(&files);
    let words = lobby.words(Language::Khmer);
    let context = Context::new(&lobby, &words);
    let page = |route: &Route| page_text(route, &compose::page(&context, route));
    assert!(page(&lobby.route("nondiscrimination").unwrap()).contains("We treat all alike."));
    assert!(page(&Route::Home).contains("Discrimination is against the law"));
}

/// What `check` says of values that are right in form and that nobody can mean: each kind, with the line that it stands in.
#[test]
fn what_nobody_can_mean_is_doubted() {
    let text = include_str!("doubtful.toml");
    let doubted = |text: &str| -> BTreeSet<(&'static str, usize)> {
        let checked = check::check(&site_files(&[("kiosk.toml", text)]), has_glyph);
        let places = checked.report.diagnostics.iter();
        places.map(|found| (found.kind, found.place.as_ref().map_or(0, Place::line))).collect()
    };
    let line = |written: &str| text.lines().position(|line| line.starts_with(written)).unwrap() + 1;
    let expected = [
        ("example", line("customer_service")),
        ("premium", line("after_hours")),
        ("required-language", line("offered")),
        ("example", line("by")),
        ("future", line("on")),
        ("unused", line("custmer-service")),
        ("example", line("pin_hash")),
        ("same-name", line("name")),
    ];
    assert_eq!(doubted(text), BTreeSet::from(expected));
    let without_pin = text.split("[exit]").next().unwrap();
    assert!(doubted(without_pin).contains(&("no-way-out", line("fullscreen"))));
}

/// A broken file must not open a locked kiosk.
#[test]
fn what_locks_a_kiosk_holds_though_the_rest_is_wrong() {
    let hash = PinHash::of("271828").unwrap();
    let lock = |settings: &str| {
        let files = site_files(&[("kiosk.toml", settings)]);
        assert!(load(&files).is_err(), "{settings}");
        let config = check::salvage_lock(&files).over(Lobby::embedded().unwrap()).config;
        (config.display.fullscreen, config.exit.pin_hash)
    };
    let settings = format!("[display]\nfullscreen = true\n[exit]\npin_hash = \"{}\"\n", hash.as_str());
    let with_pin = (true, Some(hash));
    for wrong in ["[session]\nidle_seconds = 0\n", "[session\nidle_seconds = 60\n", "nonsense here\n", "a = \"b\n"] {
        assert_eq!(lock(&format!("{settings}{wrong}")), with_pin, "{wrong}");
    }
    assert_eq!(lock("[display]\nfullscreen = true\n[exit]\npin_hash = \"4711\"\n"), (true, None));
    assert_eq!(lock("[display]\nfullscreen = maybe\n"), (false, None));
}

/// What documents call `phone:customer-service` is the organization's own number, and is set in one place.
#[test]
fn one_fact_has_one_setting() {
    let own = "[organization]\ncustomer_service = \"213-680-0100\"\n[concern]\nemail = \"ask@clinic.org\"\n";
    let lobby = lobby(&[("kiosk.toml", own), ("content/en/rights.md", "# R\n\nWrite to {email:compliance}.\n")]);
    let words = lobby.words(Language::English);
    let page = |route: &Route| page_text(route, &compose::page(&Context::new(&lobby, &words), route));
    for route in [Route::Contact, Route::Decisions] {
        let said = page(&route);
        assert!(said.contains("213-680-0100") && !said.contains("323-800-8283"), "{said}");
    }
    assert!(page(&Route::Rights).contains("ask@clinic.org"));
    let twice = format!("{own}[phones]\ncustomer-service.number = \"323-800-8283\"\n");
    let report = load(&site_files(&[("kiosk.toml", &twice)])).unwrap_err().to_string();
    assert!(report.contains("organization.customer_service") && report.contains("remove this line"), "{report}");
    let same = format!("{own}[phones]\ncustomer-service.number = \"213-680-0100\"\n");
    let checked = check::check(&site_files(&[("kiosk.toml", &same)]), has_glyph);
    assert_eq!(checked.report.count(Severity::Error), 0, "{}", checked.report);
}

#[test]
fn the_welcome_page_promises_nothing_that_is_not_there() {
    let without = lobby(&[("kiosk.toml", "[home]\ntiles = [\"interpreter\", \"rights\"]\n")]);
    for language in [Language::English, Language::Spanish] {
        let said = |lobby: &Lobby| {
            let words = lobby.words(language);
            let page = compose::page(&Context::new(lobby, &words), &Route::Welcome);
            let note = page.blocks.iter().find_map(|block| match block {
                Block::Note(phrase) => Some(phrase.clone()),
                _ => None,
            });
            (note.unwrap(), words)
        };
        let (note, words) = said(&without);
        assert_eq!(note.text, format!("{} · {}", words.rights_title().text, words.interpreter_title().text));
        assert_eq!(note.english.is_some(), language != Language::English);
        let (note, words) = said(&embedded());
        assert_eq!(note, words.welcome_subjects());
    }
}

#[test]
fn a_keypad_that_presses_nothing_is_warned_about() {
    let dead = "[keys]\nselect = []\ndown = []\n";
    let report = check::explain(&site_files(&[("kiosk.toml", dead)]), has_glyph);
    let lines = report.diagnostics.iter().filter(|found| found.kind == "no-key");
    let lines: Vec<_> = lines.map(|found| found.place.as_ref().map_or(0, Place::line)).collect();
    assert_eq!((lines, report.has_errors()), (vec![2, 3], false), "{report}");
}

/// A site's mistake never shows another organization; without any file, what is built in stands there.
#[test]
fn where_nothing_of_a_site_can_be_used_nobodys_facts_are_shown() {
    let files = site_files(&[("kiosk.toml", "[display]\nfullscreen = true\n[organization]\nname = \n")]);
    assert!(load(&files).is_err());
    let lobby = check::stand_in(&files).unwrap();
    assert!(lobby.is_out_of_service && lobby.config.display.fullscreen, "the screen is not covered any more");
    let words = lobby.words(Language::English);
    let asks = |language| lobby.words(language).out_of_service().text;
    for route in lobby.routes() {
        let page = compose::page(&Context::new(&lobby, &words), &route);
        let said: Vec<_> = match &page.blocks[..] {
            [Block::InLanguages { phrases, .. }] => phrases.iter().map(|phrase| phrase.text.clone()).collect(),
            other => panic!("{route}: {other:?}"),
        };
        assert_eq!(said, Language::ALL.map(asks), "{route}");
        let digits = |text: &String| text.chars().any(|c| c.is_ascii_digit());
        assert!(!said.iter().any(digits) && !said.join(" ").contains("IMS"), "{route}: {said:?}");
    }
    assert!(!check::stand_in(&SiteFiles::empty()).unwrap().is_out_of_service);
    // A file that was named and is not there is a site's, too.
    let missing = SiteFiles::read(&SiteLayers::file("/nowhere/kiosk.toml"));
    assert!(check::stand_in(&missing).unwrap().is_out_of_service);
}
