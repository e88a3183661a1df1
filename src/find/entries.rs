//! What can be found, and by which words.

use crate::config::Lobby;
use crate::content::document::Piece;
use crate::content::plan::Ride;
use crate::content::{Document, DocumentId, Plan};
use crate::language::{interpreter, Language, Phrase};
use crate::page::compose::{self, Context};
use crate::page::{Block, Route};

use super::hit::Found;
use super::names;
use super::phone_book::{phone_book, Listed};

/// How much a word counts where it stands.
pub(super) mod weight {
    pub const NAME: u16 = 40;
    pub const ALIAS: u16 = 30;
    pub const HEADING: u16 = 24;
    pub const FACT: u16 = 16;
    pub const KEYWORD: u16 = 14;
    pub const TEXT: u16 = 6;
}

/// Words by which something is found.
pub(super) struct Field {
    /// Why it was found, when it was found by these.
    pub why: &'static str,
    /// The words.
    pub text: String,
    /// How much they count.
    pub weight: u16,
}

/// Something that can be found.
pub(super) struct Entry {
    pub title: Phrase,
    pub detail: String,
    pub found: Found,
    pub fields: Vec<Field>,
    /// The digits of its number.
    pub digits: Option<String>,
    /// What stands higher among equals.
    pub rank: u16,
}

impl Entry {
    fn new(title: Phrase, detail: impl Into<String>, found: Found, rank: u16) -> Self {
        Self { title, detail: detail.into(), found, fields: Vec::new(), digits: None, rank }
    }

    fn by(mut self, why: &'static str, weight: u16, text: impl Into<String>) -> Self {
        self.fields.push(Field { why, text: text.into(), weight });
        self
    }
}

/// Everything that a lobby has.
pub(super) fn entries(lobby: &Lobby) -> Vec<Entry> {
    let mut entries: Vec<_> =
        lobby.config.languages.offered.iter().map(|language| of_language(lobby, *language)).collect();
    // Where nothing of a site can be used, the facts that are built in are another organization's.
    if lobby.is_out_of_service {
        return entries;
    }
    entries.extend(lobby.config.facts.plans.iter().map(of_plan));
    entries.extend(pages(lobby));
    entries.extend(phones(lobby));
    entries.extend(addresses(lobby));
    for id in DocumentId::ALL.into_iter().filter(|id| lobby.shows(*id)) {
        for language in Language::ALL {
            let document = lobby.documents.get(id, language);
            // Where a language has none of its own, it is the English one again.
            entries.extend(
                document
                    .filter(|document| document.language == language)
                    .into_iter()
                    .flat_map(|document| of_document(id, document)),
            );
        }
    }
    entries
}

fn of_language(lobby: &Lobby, language: Language) -> Entry {
    let title = Phrase::plain(language, language.native_name());
    let message = interpreter::message(&lobby.site_words, language, "", "", "").map(|message| message.text);
    Entry::new(title, language.english_name(), Found::Language(language, None), 9)
        .by("name", weight::NAME, language.english_name())
        .by("own name", weight::NAME, language.native_name())
        .by("code", weight::ALIAS, language.tag())
        .by("also called so", weight::ALIAS, names::of_language(language))
        .by("interpreter message", weight::TEXT, message.unwrap_or_default())
        .by("language", weight::TEXT, names::INTERPRETER)
}

fn of_plan(plan: &Plan) -> Entry {
    let title = Phrase::english(&plan.name);
    let facts = plan.ride.as_ref().map(facts_of_ride).unwrap_or_default();
    let detail =
        plan.ride.as_ref().map_or("Health plan".to_owned(), |ride| format!("Health plan · ride {}", ride.phone));
    Entry::new(title, detail, Found::Plan(plan.id.clone()), 8)
        .by("name", weight::NAME, &*plan.name)
        .by("name", weight::ALIAS, &*plan.full_name)
        .by("id", weight::ALIAS, plan.id.as_str())
        .by("ride", weight::FACT, facts)
        .by("ride", weight::KEYWORD, names::RIDE)
        .by("interpreter", weight::TEXT, format!("{} member services health plan", names::INTERPRETER))
}

fn facts_of_ride(ride: &Ride) -> String {
    let extension = ride.extension.as_ref().map(|digits| format!("extension ext {digits}"));
    let names = [&ride.provider, &ride.member_id].into_iter().flatten().map(ToString::to_string);
    let office = ride.questions.as_ref().map(|questions| questions.office.to_string());
    names.chain(extension).chain(office).collect::<Vec<_>>().join(" ")
}

/// Pages that show more than one document.
fn pages(lobby: &Lobby) -> Vec<Entry> {
    let words = lobby.words(Language::English);
    let context = Context::new(lobby, &words);
    let routes = [Route::Interpreter(None), Route::Rides(None), Route::Concern, Route::Contact, Route::Languages];
    let entry = |route: Route| {
        let page = compose::page(&context, &route);
        let said: Vec<_> = page.blocks.iter().filter_map(block_text).collect();
        let more = match &route {
            Route::Concern => format!("{} report hotline compliance", words.concern_hint().text),
            Route::Contact => "tty 711 relay deaf hearing speech phone numbers".to_owned(),
            Route::Rides(_) => names::RIDE.to_owned(),
            _ => names::INTERPRETER.to_owned(),
        };
        Entry::new(Phrase::english(&page.title.text), "Page", Found::Page(route), 7)
            .by("title", weight::NAME, &page.title.text)
            .by("what it is about", weight::HEADING, more)
            .by("text", weight::TEXT, said.join(" "))
    };
    routes.into_iter().map(entry).collect()
}

fn block_text(block: &Block) -> Option<&str> {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Note(text) | Block::Item { text, .. } => {
            Some(&text.text)
        }
        Block::Call(call) => Some(&call.label.text),
        _ => None,
    }
}

fn phones(lobby: &Lobby) -> Vec<Entry> {
    let entry = |listed: Listed| {
        let mut entry =
            Entry::new(Phrase::english(listed.phone.to_string()), &listed.name, Found::Phone(listed.phone), 6)
                .by("what it is for", weight::FACT, &listed.name)
                .by("telephone", weight::TEXT, "phone telephone number call");
        entry.digits = Some(listed.phone.to_string().chars().filter(char::is_ascii_digit).collect());
        entry
    };
    phone_book(&lobby.config.facts).into_iter().map(entry).collect()
}

fn addresses(lobby: &Lobby) -> Vec<Entry> {
    let facts = &lobby.config.facts;
    let online = facts
        .plans
        .iter()
        .filter_map(|plan| Some((format!("{}: book a ride", plan.name), plan.ride.as_ref()?.online.as_ref()?)));
    let named = facts.named_links().into_iter().map(|(id, link)| (id.replace('-', " "), link));
    let concern = [("Report a concern online".to_owned(), &facts.concern.online)];
    let mut links: Vec<(String, _)> = Vec::new();
    for (name, link) in concern.into_iter().chain(named).chain(online) {
        match links.iter_mut().find(|(_, known)| *known == link) {
            Some((known, _)) => {
                known.push_str(" · ");
                known.push_str(&name);
            }
            None => links.push((name, link)),
        }
    }
    let links = links.into_iter().map(|(name, link)| {
        Entry::new(Phrase::english(link.to_string()), name.clone(), Found::Link(link.clone()), 4)
            .by("address", weight::HEADING, link.url())
            .by("what it is for", weight::FACT, name)
            .by("web page", weight::TEXT, "link web page website site online")
    });
    let emails = facts.named_emails().into_iter().map(|(id, email)| {
        Entry::new(Phrase::english(email.to_string()), id.replace('-', " "), Found::Email(email.clone()), 4)
            .by("address", weight::HEADING, email.to_string())
            .by("what it is for", weight::FACT, id.replace('-', " "))
            .by("e-mail", weight::KEYWORD, "email e-mail mail")
    });
    links.chain(emails).collect()
}

fn of_document(id: DocumentId, document: &Document) -> Vec<Entry> {
    let language = document.language;
    let phrase = |text: &str| Phrase::plain(language, text);
    let mut entries = vec![Entry::new(phrase(&document.title), "Document", place(id, language, 0, None), 6)
        .by("title", weight::NAME, &document.title)
        .by("document", weight::ALIAS, id.name())];
    for (number, part) in document.parts.iter().enumerate() {
        if number > 0 && !part.title.is_empty() {
            let entry = Entry::new(phrase(&part.title), &document.title, place(id, language, number, None), 5);
            entries.push(entry.by("heading", weight::ALIAS, &part.title));
        }
        for (at, piece) in part.pieces.iter().enumerate() {
            let (why, weight, rank) = match piece {
                Piece::Heading(_) => ("heading", weight::HEADING, 4),
                _ => ("text", weight::TEXT, 2),
            };
            let under = if part.title.is_empty() { &document.title } else { &part.title };
            let entry = Entry::new(phrase(piece.text()), under, place(id, language, number, Some(at)), rank);
            entries.push(entry.by(why, weight, piece.text()));
        }
    }
    entries
}

const fn place(id: DocumentId, language: Language, part: usize, piece: Option<usize>) -> Found {
    Found::Document { id, language, part, piece }
}
