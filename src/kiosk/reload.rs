//! A lobby that changes while the kiosk runs: a member who is reading is not disturbed.

use std::hash::{Hash, Hasher};
use std::mem::{self, Discriminant};
use std::sync::{Arc, Mutex, PoisonError};

use iced::futures::channel::mpsc;
use iced::futures::{executor, stream, SinkExt, Stream, StreamExt};
use iced::Subscription;

use crate::config::{Config, Lobby};
use crate::content::{Document, DocumentId, Documents};
use crate::language::Language;
use crate::page::compose::Shown;
use crate::page::{Block, Place};

use super::message::Message;
use super::state::{new_session, shown_in, Kiosk};

/// The end at which other lobbies come in.
#[derive(Debug)]
pub struct Reloader(mpsc::Sender<Lobby>);

/// The end at which the kiosk takes them.
#[derive(Clone, Debug)]
pub struct Reloads(Arc<Mutex<Option<mpsc::Receiver<Lobby>>>>);

/// A way for other lobbies into the kiosk, to be used once.
#[must_use]
pub fn reloads() -> (Reloader, Reloads) {
    let (sender, receiver) = mpsc::channel(0);
    (Reloader(sender), Reloads(Arc::new(Mutex::new(Some(receiver)))))
}

impl Reloader {
    /// Shows another lobby as soon as that disturbs nobody. Waits while the kiosk is busy, so that lobbies never pile up.
    pub fn show(&mut self, lobby: Lobby) {
        // A kiosk that is closed shows nothing any more.
        let _ = executor::block_on(self.0.send(lobby));
    }
}

impl Hash for Reloads {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "reloads".hash(state);
    }
}

impl Reloads {
    pub(super) fn subscription(&self) -> Subscription<Message> {
        Subscription::run_with(self.clone(), Self::stream)
    }

    /// The lobbies as they come in; none to whoever asks a second time.
    pub fn stream(&self) -> impl Stream<Item = Message> {
        let receiver = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        stream::iter(receiver).flatten().map(|lobby| Message::Reloaded(Arc::new(lobby)))
    }
}

impl Kiosk {
    /// Takes another lobby, at once where that disturbs nobody, else when the member has finished. Returns whether what is shown
    /// changed.
    pub(super) fn reload(&mut self, lobby: Arc<Lobby>) -> bool {
        self.pending = None;
        if *lobby == self.lobby {
            return false;
        }
        if self.is_free() {
            self.begin_with(lobby);
            return true;
        }
        if !self.session.is_active() {
            // What the finger rests on stays under it.
            self.pending = Some(lobby);
            return false;
        }
        // Numbers are taken over by themselves: whatever else is another one waits, and they do not wait with it.
        let same = self.with_facts_of(&lobby);
        let has_changed = same != self.lobby && self.is_same_place(&same);
        if !has_changed || same != *lobby {
            self.pending = Some(lobby);
        }
        if has_changed {
            self.replace_lobby(same);
        }
        has_changed
    }

    /// The lobby that is shown, with the facts and documents of another one.
    fn with_facts_of(&self, other: &Lobby) -> Lobby {
        let (facts, all_plans) = (other.config.facts.clone(), other.config.all_plans.clone());
        let config = Config { facts, all_plans, ..self.lobby.config.clone() };
        Lobby { config, documents: other.documents.clone(), ..self.lobby.clone() }
    }

    /// Takes the lobby that waits, once nobody uses the kiosk. Returns whether there was one.
    pub(super) fn take_pending(&mut self) -> bool {
        // None waits, mostly: that is asked first.
        let Some(lobby) = self.pending.take() else {
            return false;
        };
        let is_free = self.is_free();
        if is_free {
            self.begin_with(lobby);
        } else {
            self.pending = Some(lobby);
        }
        is_free
    }

    fn begin_with(&mut self, lobby: Arc<Lobby>) {
        self.session = new_session(&lobby);
        self.replace_lobby(Arc::unwrap_or_clone(lobby));
    }

    /// Returns whether with a lobby that only has other facts every page that the member can go back to, and what is shown,
    /// keeps its shape: then nothing moves under a finger.
    fn is_same_place(&self, other: &Lobby) -> bool {
        let plans = |lobby: &Lobby| lobby.config.facts.plans.iter().map(|plan| plan.id.clone()).collect::<Vec<_>>();
        let routes = other.routes();
        plans(&self.lobby) == plans(other)
            && is_same_text(&self.lobby.documents, &other.documents)
            && self.session.open_routes().all(|route| routes.contains(route))
            && shape(&self.shown) == shape(&shown_in(other, &self.words, &self.session))
    }
}

/// What stands on a page and where keys lead, whatever it says.
fn shape(shown: &Shown) -> (Vec<Discriminant<Block>>, Vec<Place>) {
    let blocks = [Some(&shown.page), shown.dialog.as_ref()].into_iter().flatten().flat_map(|page| &page.blocks);
    (blocks.map(mem::discriminant).collect(), shown.stops.iter().map(|stop| stop.place).collect())
}

/// Whether documents differ in nothing but the numbers that they name.
fn is_same_text(one: &Documents, other: &Documents) -> bool {
    let without_numbers =
        |document: &Document| format!("{document:?}").replace(|c: char| c.is_ascii_digit() || c == '-', "");
    DocumentId::ALL.into_iter().all(|id| {
        Language::ALL.into_iter().all(|language| match (one.get(id, language), other.get(id, language)) {
            (Some(one), Some(other)) => one == other || without_numbers(one) == without_numbers(other),
            (one, other) => one == other,
        })
    })
}
