//! The desk's window: navigation, list and sheet side by side.

mod card;
mod field;
mod list;
mod member;
mod navigation;
mod parts;
mod sheet;
mod ui;

use iced::widget::{column, container, opaque, row, stack, Space};
use iced::{Element, Length};

use super::message::Message;
use super::place::Section;
use super::sheet::Deed;
use super::state::Desk;
use crate::content::WebLink;
use crate::language::Language;
use crate::page::Icon;
use ui::{ground, side_by_side, size, Drawn, Ui};

pub(super) use field::FIELD;
pub(super) use list::{row_id, LIST};
pub(super) use sheet::{stop_id, SHEET};

/// How wide navigation and list are, in px.
const NAVIGATION: f32 = 264.0;
const NARROW_NAVIGATION: f32 = 64.0;
const LIST_WIDTH: f32 = 390.0;
/// A narrower window, in px, shows the navigation as icons, and gives the list this share of its width.
const FULL: f32 = 1120.0;
const LIST_SHARE: f32 = 0.36;
/// A lower window, in px, has no room for the keys that help.
const LOW: f32 = 560.0;

impl Desk {
    /// Draws the staff's window.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let ui = Ui { palette: self.palette() };
        let room = self.room();
        let navigation = if room.width >= FULL { NAVIGATION } else { NARROW_NAVIGATION };
        let list = list::list(self, ui);
        let width = if room.width >= FULL { LIST_WIDTH } else { (room.width * LIST_SHARE).min(LIST_WIDTH) };
        let line = ground(Space::new().width(1.5), ui.palette.line).height(Length::Fill);
        let panes: Drawn<'_> = row![container(list).width(width), line, sheet::pane(self, ui)].into();
        let has_hints = room.height >= LOW || self.said.is_some();
        let right = column![container(panes).height(Length::Fill)].push(has_hints.then(|| self.status(ui)));
        let all = row![navigation::navigation(self, ui, navigation), right];
        let all = ground(all, ui.palette.paper).width(Length::Fill).height(Length::Fill);
        match &self.leaving {
            None => all.into(),
            Some(to) => stack![all, opaque(self.leaving_dialog(ui, to))].into(),
        }
    }

    /// Asks before a web page opens.
    fn leaving_dialog<'a>(&'a self, ui: Ui, to: &'a WebLink) -> Drawn<'a> {
        let organization = &self.contents.lobby.config.facts.organization;
        let is_own = *to == organization.website;
        let (title, about) = if is_own {
            ("Open our own site".to_owned(), "The page opens in this computer’s browser.")
        } else {
            let about =
                "The page opens in this computer’s browser. It belongs to another organization: type nothing about a \
                         member there that it need not know.";
            (self.contents.english.leaving_title(&organization.name).text, about)
        };
        let open = Message::Do(Deed::Browse(to.clone()));
        let buttons = [
            parts::filled(ui, "Open the page", Some("Enter"), open),
            parts::outlined(ui, "Back", Some("Esc"), Message::Back),
        ];
        let words = column![
            ui::drawn(ui.words(title, Language::English, size::TITLE, true, ui.palette.ink)),
            ui.text(to.to_string(), size::LARGE, ui.palette.ink),
            ui.text(about, size::BODY, ui.palette.muted),
            side_by_side(12.0, buttons),
        ];
        let dialog = container(ui.card(words.spacing(14), ui.palette.card, ui.palette.frame)).max_width(560.0);
        let shade = ground(container(dialog).center(Length::Fill), ui.palette.shade).padding(24);
        shade.width(Length::Fill).height(Length::Fill).into()
    }

    /// Draws what is turned to the member.
    #[must_use]
    pub fn card_view(&self) -> Element<'_, Message> {
        card::card(self)
    }

    /// What was done last, or the keys that help here.
    fn status<'a>(&'a self, ui: Ui) -> Drawn<'a> {
        let palette = ui.palette;
        let line: Drawn<'a> = if let Some(said) = &self.said {
            let check = ui.icon(Icon::Check, size::LARGE, palette.ink);
            side_by_side(8.0, [check, ui.label(said.as_str(), size::BODY, true, palette.ink)]).into()
        } else {
            let hint = |(keys, what)| -> Drawn<'a> {
                let words = ui.label(what, size::SMALL, false, palette.muted);
                side_by_side(6.0, [ui.keys(keys, palette.muted), words]).into()
            };
            side_by_side(16.0, self.hints().map(hint)).wrap().into()
        };
        column![ui.rule(), container(line).padding([8, 20])].into()
    }

    /// The keys that help here.
    fn hints(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let enter = match self.place.section {
            Section::Find => "open it",
            Section::Languages => "turn to the member",
            Section::Plans | Section::Phones => "copy the number",
            Section::Items => "open the file",
            Section::Documents | Section::Member => "",
        };
        let hints = [
            ("↑ ↓", "choose"),
            ("Enter", enter),
            ("Tab", "into the page"),
            ("Ctrl C", "copy"),
            ("F2", "point to a language"),
            ("Esc", "back"),
        ];
        hints.into_iter().filter(|(_, what)| !what.is_empty())
    }

    /// The window's colors: ground and letters.
    pub(super) fn colors(&self) -> (iced::Color, iced::Color) {
        let palette = self.palette();
        (crate::draw::color(palette.paper), crate::draw::color(palette.ink))
    }
}
