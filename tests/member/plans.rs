//! A member never copies another plan's number: every page and banner shows the number of the plan that the member has
//! named, or the organization's own where there is none, and whose it is stands beside it.

use member_kiosk::config::Lobby;
use member_kiosk::content::{Phone, Plan, PlanId};
use member_kiosk::language::Language;
use member_kiosk::page::compose::{self, Context};
use member_kiosk::page::{Action, Block, Dialog, Page, PlanChoice, Route};
use member_kiosk::session::Choices;

use super::support::headless::Headless;
use super::support::{load, site_files};

/// Nothing named, each plan, and another plan.
fn choices(lobby: &Lobby) -> Vec<Option<PlanChoice>> {
    let plans = lobby.config.facts.plans.iter().map(|plan| Some(PlanChoice::Listed(plan.id.clone())));
    [None, Some(PlanChoice::NotListed)].into_iter().chain(plans).collect()
}

/// Whose number a member of the plan is shown in a language: the plan's with a message in it, else the organization's.
fn expected(lobby: &Lobby, plan: Option<&Plan>, language: Language) -> (String, Phone) {
    let own = plan.and_then(|plan| Some((plan.full_name.to_string(), plan.interpreter.as_ref()?.phone_for(language)?)));
    let organization = &lobby.config.facts.organization;
    own.unwrap_or_else(|| (organization.name.to_string(), organization.customer_service))
}

/// Whether a page is not about one plan; of the notice's parts, one banner is like the other.
fn is_general(route: &Route) -> bool {
    route.plan_choice().is_none() && !matches!(route, Route::Privacy { part: Some(_), .. })
}

/// The interpreter numbers of a page, each with the name beside it.
fn interpreter_numbers(page: &Page) -> Vec<(String, Phone, Option<Phone>)> {
    let number = |block: &Block| match block {
        Block::Message(card) => Some((card.from.text.clone(), card.phone, None)),
        Block::Notice { action: Some(Action::Go(Route::Interpreter(_))), title, text, phone, .. } => {
            let named =
                text.text.split([' ', '\u{a0}', '(', '（', '，', '。', ',', '.']).find_map(|word| word.parse().ok());
            let number = phone.or(named).unwrap_or_else(|| panic!("no number in {}", text.text));
            Some((title.as_ref().unwrap().text.clone(), number, named))
        }
        _ => None,
    };
    page.blocks.iter().filter_map(number).collect()
}

#[test]
fn each_page_and_banner_shows_the_number_of_the_plan_that_was_named() {
    let lobby = Lobby::embedded().unwrap();
    let mut numbers = 0;
    for language in Language::ALL {
        let words = lobby.words(language);
        for choice in choices(&lobby) {
            let plan = match &choice {
                Some(PlanChoice::Listed(id)) => lobby.config.facts.plan(id),
                _ => None,
            };
            let (name, phone) = expected(&lobby, plan, language);
            let context = Context { plan: choice.as_ref(), ..Context::new(&lobby, &words) };
            for route in lobby.routes().into_iter().filter(is_general) {
                for (from, shown, in_text) in interpreter_numbers(&compose::page(&context, &route)) {
                    assert_eq!((&from, shown), (&name, phone), "{route} in {language} for {choice:?}");
                    assert!(in_text.is_none_or(|number| number == phone), "{route} in {language}");
                    numbers += 1;
                }
            }
        }
    }
    assert!(numbers > 22 * 6 * 5, "only {numbers} numbers were looked at");
}

#[test]
fn a_plan_without_a_message_in_the_language_says_so() {
    let lobby = Lobby::embedded().unwrap();
    for language in Language::ALL {
        let words = lobby.words(language);
        for plan in &lobby.config.facts.plans {
            let choice = PlanChoice::Listed(plan.id.clone());
            let page = compose::page(&Context::new(&lobby, &words), &Route::Interpreter(Some(choice)));
            let card = page.blocks.iter().find_map(|block| match block {
                Block::Message(card) => Some(card),
                _ => None,
            });
            let has_message = plan.interpreter.as_ref().is_some_and(|line| line.phone_for(language).is_some());
            let note = card.unwrap().note.as_ref();
            assert_eq!(note.is_none(), has_message, "{} in {language}", plan.name);
            assert!(note.is_none_or(|note| note.text.contains(&*plan.name)), "{note:?}");
        }
    }
}

#[test]
fn rides_show_the_number_of_their_plan() {
    let lobby = Lobby::embedded().unwrap();
    for language in Language::ALL {
        let words = lobby.words(language);
        for plan in &lobby.config.facts.plans {
            let page = compose::page(&Context::new(&lobby, &words), &Route::Rides(Some(plan.id.clone())));
            assert!(page.title.text.contains(&*plan.name), "{}", page.title.text);
            let main = page.blocks.iter().find_map(|block| match block {
                Block::Call(call) if call.is_main => Some(call.phone),
                _ => None,
            });
            assert_eq!(main, plan.ride.as_ref().map(|ride| ride.phone), "{} in {language}", plan.name);
        }
    }
}

/// A plan may have no ride: its members are told whom to ask, and never another plan's number.
#[test]
fn a_plan_without_a_ride_refers_to_customer_service() {
    let plan = "[[plans]]\nid = \"plain\"\nname = \"Plain\"\nfull_name = \"Plain Health\"\n";
    let lobby = load(&site_files(&[("kiosk.toml", plan)])).unwrap_or_else(|report| panic!("{report}"));
    let organization = &lobby.config.facts.organization;
    for language in Language::ALL {
        let words = lobby.words(language);
        let context = Context::new(&lobby, &words);
        let page = compose::page(&context, &Route::Rides(Some("plain".parse().unwrap())));
        let phones: Vec<_> = page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Call(call) => Some(call.phone),
                _ => None,
            })
            .collect();
        assert_eq!(phones, [organization.customer_service], "{language}");
        let said = page.blocks.iter().find_map(|block| match block {
            Block::Paragraph(phrase) => Some(phrase),
            _ => None,
        });
        let said = said.unwrap();
        assert!(said.text.contains(&*organization.name) && said.language == language, "{}", said.text);
        let choose = compose::page(&context, &Route::Rides(None));
        let choices = choose.blocks.iter().find_map(|block| match block {
            Block::Choices { choices, .. } => Some(choices),
            _ => None,
        });
        let choice = choices.unwrap().iter().find(|choice| choice.label.text == "Plain");
        assert_eq!(choice.map(|choice| choice.hint.is_none()), Some(true), "a way is promised");
    }
}

fn tap(headless: &mut Headless, action: &Action) {
    assert!(headless.tap_target(action).is_some(), "{action:?} stands nowhere");
}

#[test]
fn a_plan_is_asked_once_a_session_and_gone_with_it() {
    let mut headless = Headless::new(Lobby::embedded().unwrap(), 1080, 1920);
    headless.show(&Route::Home, Language::Khmer, Choices::default(), None);
    let imperial: PlanId = "imperial".parse().unwrap();
    let named = || Some(PlanChoice::Listed(imperial.clone()));
    let go = |route: Route| Action::Go(route);
    tap(&mut headless, &go(Route::Interpreter(None)));
    tap(&mut headless, &go(Route::Interpreter(named())));
    tap(&mut headless, &Action::Home);
    let leads_to = |headless: &Headless, action: &Action| {
        headless.kiosk.stops().iter().any(|stop| stop.action.as_ref() == Some(action))
    };
    assert!(leads_to(&headless, &go(Route::Rides(Some(imperial.clone())))), "the plan is asked again");
    assert!(leads_to(&headless, &go(Route::Interpreter(named()))), "the plan is asked again");
    tap(&mut headless, &go(Route::PRIVACY));
    tap(&mut headless, &Action::Open(Dialog::PaperCopy));
    assert!(
        headless.seen().iter().any(|seen| seen.text.as_ref().is_some_and(|text| text.text.contains("Imperial"))),
        "staff are not told the plan"
    );
    tap(&mut headless, &Action::Close);
    tap(&mut headless, &Action::Finish);
    tap(&mut headless, &Action::Speak(Language::Khmer));
    assert!(leads_to(&headless, &go(Route::Rides(None))), "the next member has the plan of the one before");
    assert!(leads_to(&headless, &go(Route::Interpreter(None))));
}
