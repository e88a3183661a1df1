//! A whole screen as a member sees it: a page with what stands around it, and the dialog over it.

use iced::widget::image::Handle;
use iced::widget::{container, stack};
use iced::Padding;

use super::chrome::Chrome;
use super::context::Context;
use super::dialog::dialog;
use super::event::Element;
use super::fit::Fit;
use super::page::page;
use super::welcome::welcome;
use crate::look::{Measures, Palette};
use crate::page::compose::Shown;
use crate::page::{Dialog, Place, Route};

/// What a screen is drawn from.
pub(crate) struct Screen<'a> {
    /// What was composed.
    pub shown: &'a Shown,
    /// Whose kiosk it is.
    pub organization: &'a str,
    /// Whether it says nothing but where to ask.
    pub is_out_of_service: bool,
    /// Its logo.
    pub logo: Option<&'a Handle>,
    /// The address of the page: another one begins at its start.
    pub route: &'a Route,
    /// What stands over it.
    pub dialog: Option<&'a Dialog>,
    /// The part that the keys have led to.
    pub focus: Option<Place>,
    /// Millimeters in px.
    pub measures: Measures,
    /// Colors by role.
    pub palette: &'static Palette,
    /// The line above which nothing stands, in px from the top.
    pub reach_line: f32,
}

/// Draws a screen.
pub(crate) fn screen<'a>(screen: &Screen<'a>) -> Element<'a> {
    let &Screen {
        shown,
        organization,
        is_out_of_service,
        logo,
        route,
        dialog: over,
        focus,
        measures,
        palette,
        reach_line,
    } = screen;
    let language = shown.page.language;
    let context = Context {
        measures,
        palette,
        language,
        subject: shown.page.subject,
        is_chrome: false,
        is_centered: false,
        is_dialog: false,
        is_tight: false,
        focus: if over.is_none() { focus } else { None },
        block: 0,
        fit: Fit::STANDARD,
    };
    let around = Chrome {
        organization: if is_out_of_service { "" } else { organization },
        logo,
        staff: &shown.staff,
        bar: &shown.bar,
        name: format!("{route} {language}"),
        awaits_review: shown.awaits_review.as_ref(),
    };
    let drawn = match route {
        Route::Welcome if !is_out_of_service => welcome(context, &shown.page, &around),
        _ => page(context, &shown.page, &around),
    };
    let drawn = match (&shown.dialog, over) {
        (Some(shown), Some(over)) => {
            let context = Context { subject: shown.subject, is_centered: true, is_dialog: true, focus, ..context };
            stack![drawn, dialog(context, shown, &format!("{over:?}"))]
        }
        _ => stack![drawn],
    };
    container(drawn).padding(Padding::ZERO.top(reach_line)).into()
}
