//! Parts that several pages share.

use crate::content::hours::Hours;
use crate::content::{Phone, WebLink};
use crate::language::{Phrase, Words};
use crate::page::{Action, Button, Call, Dialog, Icon, LinkCard, Route};

use super::context::Context;
use super::opening::opening;

/// A button of the bar at the bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct BarItem {
    /// Its picture.
    pub icon: Icon,
    /// Its words.
    pub label: Phrase,
    /// What it does; none where it would change nothing.
    pub action: Option<Action>,
}

/// The bar of every page but welcome. It never moves: what cannot be used stands there all the same.
#[must_use]
pub fn bar(context: &Context<'_>, route: &Route) -> Vec<BarItem> {
    let words = context.words;
    let language = words.language();
    // The English name without what stands in brackets.
    let english = language.english_name().split(" (").next().filter(|_| !words.is_reviewed());
    let language = Phrase { english: english.map(str::to_owned), ..Phrase::plain(language, language.native_name()) };
    let item = |icon, label, action| BarItem { icon, label, action };
    vec![
        item(Icon::Back, words.bar_back(), Some(Action::Back)),
        item(Icon::Home, words.bar_home(), (*route != Route::Home).then_some(Action::Home)),
        item(Icon::Globe, language, (*route != Route::Languages).then_some(Action::Go(Route::Languages))),
        item(Icon::TextSize, words.bar_display(), Some(Action::Open(Dialog::Display))),
        item(Icon::Finish, words.bar_finish(), Some(Action::Finish)),
    ]
}

/// "Help from staff", in the same place on every page (45 CFR 84.83, rule R5).
#[must_use]
pub fn staff_button(context: &Context<'_>) -> Button {
    Button {
        icon: Some(Icon::Help),
        label: context.words.staff_help(),
        is_primary: false,
        action: Action::Open(Dialog::Staff),
    }
}

/// A number to call, with what belongs to it.
pub(super) fn call(words: &Words, label: Phrase, phone: Phone, tty: Option<&str>, hours: Option<&Hours>) -> Call {
    let details =
        tty.map(|tty| words.tty(tty)).into_iter().chain(hours.map(|hours| opening(words, hours)).unwrap_or_default());
    let scan = words.scan_to_call();
    Call { icon: Icon::Phone, label, phone, details: details.collect(), is_main: false, scan, opens: true }
}

/// A web address with the button that leads to its code: through the leaving notice, but for IMS's own site.
pub(super) fn link_card(context: &Context<'_>, label: Option<Phrase>, link: &WebLink, icon: Icon) -> LinkCard {
    LinkCard {
        icon,
        label,
        link: link.clone(),
        button: Button {
            icon: Some(Icon::QrCode),
            label: context.words.get_link(),
            is_primary: false,
            action: Action::Open(toward(context, link)),
        },
    }
}

fn toward(context: &Context<'_>, link: &WebLink) -> Dialog {
    let organization = &context.lobby.config.facts.organization;
    if *link == organization.website || Some(link) == organization.privacy_notice.as_ref() {
        Dialog::TakeAlong(link.clone())
    } else {
        Dialog::Leaving(link.clone())
    }
}
