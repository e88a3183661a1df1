//! What stands in the list: what was found, or all that a section has.

use crate::content::{DocumentId, Phone};
use crate::find::{phone_book, Found, Hit};
use crate::language::{Language, Phrase};
use crate::look::Subject;
use crate::page::Route;

use super::open_items::OpenItem;
use super::place::{Place, Section, Target};
use super::sheets::{document_name, Context};

/// The most rows that are shown: who wants more types more.
const MOST: usize = 60;

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Its name.
    pub title: Phrase,
    /// What it is.
    pub detail: String,
    /// Whose colors it has when it is chosen.
    pub subject: Subject,
    /// What it leads to.
    pub target: Target,
}

impl Row {
    fn new(title: impl Into<String>, detail: impl Into<String>, subject: Subject, target: Target) -> Self {
        Self { title: Phrase::english(title), detail: detail.into(), subject, target }
    }

    fn language(language: Language) -> Self {
        Self {
            title: Phrase::plain(language, language.native_name()),
            detail: language.english_name().to_owned(),
            subject: Subject::Interpreter,
            target: Target::Language(language, None),
        }
    }
}

/// The list of a place, and what it is of, such as "2 of 22 languages".
pub(super) fn rows(context: &Context<'_>, place: &Place) -> (Vec<Row>, String) {
    let section = if context.contents.lobby.is_out_of_service { Section::Items } else { place.section };
    // Only where it is shown or counted: finding anything needs none of it.
    let all = || whole(context, section);
    if place.query.trim().is_empty() {
        let all = all();
        let count = all.len();
        return (all.into_iter().take(MOST).collect(), heading(place.section, None, count));
    }
    if place.section == Section::Items {
        let query = place.query.to_lowercase();
        let all = all();
        let count = all.len();
        let found: Vec<_> = all
            .into_iter()
            .filter(|row| row.title.text.to_lowercase().contains(&query) || row.detail.to_lowercase().contains(&query))
            .collect();
        let heading = heading(place.section, Some(found.len()), count);
        return (found, heading);
    }
    let hits = context.contents.index.find(&place.query, MOST);
    let rows: Vec<_> = hits.iter().map(row).collect();
    let own: Vec<_> = rows.iter().filter(|row| row.target.section() == place.section).cloned().collect();
    if place.section == Section::Find {
        let heading = heading(place.section, Some(rows.len()), 0);
        (rows, heading)
    } else if own.is_empty() && !rows.is_empty() {
        (rows, format!("Nothing in {}; found elsewhere", place.section.name()))
    } else {
        let heading = heading(place.section, Some(own.len()), all().len());
        (own, heading)
    }
}

fn heading(section: Section, found: Option<usize>, of: usize) -> String {
    let what = match section {
        Section::Find => "Everything",
        Section::Languages => "Languages",
        Section::Plans => "Health plans",
        Section::Documents => "Documents",
        Section::Phones => "Numbers",
        Section::Member => "Pages",
        Section::Items => "Open items",
    };
    match found {
        None if section == Section::Find => "Asked most".to_owned(),
        None => format!("{what} · {of}"),
        Some(0) => "Nothing was found: try fewer letters".to_owned(),
        Some(found) if section == Section::Find => format!("Found · {found}"),
        Some(found) => format!("{what} · {found} of {of}"),
    }
}

/// All that a section has.
fn whole(context: &Context<'_>, section: Section) -> Vec<Row> {
    let lobby = &context.contents.lobby;
    let languages = || lobby.config.languages.offered.iter().map(|language| Row::language(*language));
    let plans = || {
        let row = |plan: &crate::content::Plan| {
            let ride = plan.ride.as_ref().map(|ride| format!("Ride {}", ride.phone));
            Row::new(&*plan.name, ride.unwrap_or_default(), Subject::Rides, Target::Plan(plan.id.clone()))
        };
        lobby.config.facts.plans.iter().map(row)
    };
    match section {
        // In English alone: the fonts of all languages would be read before the first picture.
        Section::Find => plans().chain(documents(context)).collect(),
        Section::Languages => languages().collect(),
        Section::Plans => plans().collect(),
        Section::Documents => documents(context),
        Section::Phones => phones(context),
        Section::Member => lobby.routes().into_iter().map(|route| page(context, route)).collect(),
        Section::Items => {
            let row = |(number, item): (usize, &OpenItem)| {
                let subject = if item.is_urgent { Subject::Concern } else { Subject::Decisions };
                Row::new(shortened(&item.title), item.detail.as_str(), subject, Target::Item(number))
            };
            context.open.iter().enumerate().map(row).collect()
        }
    }
}

fn documents(context: &Context<'_>) -> Vec<Row> {
    let lobby = &context.contents.lobby;
    let shown = DocumentId::ALL.into_iter().filter(|id| lobby.shows(*id));
    let of_document = |id: DocumentId| {
        let document = lobby.documents.get(id, Language::English);
        let parts = document.into_iter().flat_map(|document| document.parts.iter().enumerate());
        let row = move |(number, title): (usize, &str)| {
            let title = if number == 0 { document_name(id) } else { title };
            let detail = if number == 0 { "Document" } else { document_name(id) };
            let target = Target::Document { id, language: context.language, part: number, piece: None };
            Row::new(title, detail, Subject::Rights, target)
        };
        parts.map(|(number, part)| (number, part.title.as_str())).map(row).collect::<Vec<_>>()
    };
    shown.flat_map(of_document).collect()
}

fn phones(context: &Context<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut known: Vec<Phone> = Vec::new();
    for listed in phone_book(&context.contents.lobby.config.facts) {
        if let Some(at) = known.iter().position(|phone| *phone == listed.phone) {
            let detail = &mut rows[at].detail;
            detail.push_str(" · ");
            detail.push_str(&listed.name);
            continue;
        }
        known.push(listed.phone);
        let target = Target::Phone(listed.phone);
        rows.push(Row::new(listed.phone.to_string(), listed.name, Subject::Contact, target));
    }
    rows
}

fn page(context: &Context<'_>, route: Route) -> Row {
    let lobby = &context.contents.lobby;
    let page =
        crate::page::compose::page(&crate::page::compose::Context::new(lobby, &context.contents.english), &route);
    Row::new(page.title.text, route.to_string(), page.subject, Target::Page(route))
}

fn row(hit: &Hit) -> Row {
    let subject = match &hit.found {
        Found::Language(..) => Subject::Interpreter,
        Found::Plan(_) => Subject::Rides,
        Found::Document { .. } => Subject::Rights,
        Found::Phone(_) | Found::Link(_) | Found::Email(_) => Subject::Contact,
        Found::Page(_) => Subject::Kiosk,
    };
    let title = Phrase { text: shortened(&hit.title.text), ..hit.title.clone() };
    Row { title, detail: format!("{} · {}", hit.detail, hit.why), subject, target: hit.found.clone().into() }
}

/// As much of a text as a row has room for.
fn shortened(text: &str) -> String {
    /// In characters.
    const LONGEST: usize = 90;
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text[..end].rfind(' ').filter(|cut| *cut > end / 2).unwrap_or(end);
            format!("{} …", &text[..cut])
        }
    }
}
