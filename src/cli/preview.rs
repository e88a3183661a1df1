//! `preview`: pages drawn to PNG pictures, without a display.

use std::fs;
use std::path::Path;

use image::{ImageFormat, RgbaImage};

use crate::config::Lobby;
use crate::kiosk::Headless;
use crate::language::{Language, Phrase};
use crate::page::{Dialog, Route};
use crate::session::Choices;

use super::arguments::{DialogName, PreviewOptions, Size};
use super::failure::Failure;

const BOTH_SHAPES: [Size; 2] = [Size { width: 1080, height: 1920 }, Size { width: 1920, height: 1080 }];

pub(super) fn run(lobby: &Lobby, options: &PreviewOptions) -> Result<(), Failure> {
    let routes = match options.routes.as_slice() {
        [] => lobby.routes(),
        given => given.iter().map(|route| lobby.route(route)).collect::<Result<_, _>>()?,
    };
    let languages = if options.all { lobby.config.languages.offered.to_vec() } else { options.language.clone() };
    let sizes = if options.all { BOTH_SHAPES.to_vec() } else { options.size.clone() };
    let theme = options.theme.unwrap_or(lobby.config.display.theme);
    let choices = Choices { text_size: options.text_size, theme, lowered: options.lowered };
    let dialog = options.dialog.map(|name| dialog(lobby, name));
    write(&options.out, |folder| fs::create_dir_all(folder))?;
    for size in sizes {
        let mut screen = Headless::new(lobby.clone(), size.width, size.height);
        for &language in &languages {
            for route in &routes {
                screen.show(route, language, choices, dialog.clone());
                let picture = screen.picture();
                let name = file_name(route, language, size, options.dialog);
                let image = RgbaImage::from_raw(size.width, size.height, picture)
                    .ok_or_else(|| Failure::Draw(route.to_string()))?;
                write(&options.out.join(name), |path| {
                    image.save_with_format(path, ImageFormat::Png).map_err(std::io::Error::other)
                })?;
            }
        }
    }
    Ok(())
}

fn write(path: &Path, action: impl FnOnce(&Path) -> std::io::Result<()>) -> Result<(), Failure> {
    action(path).map_err(|reason| Failure::write(path, &reason))
}

/// `rides-astiva.km.1080x1920.png`, with a dialog's name behind the route's.
fn file_name(route: &Route, language: Language, size: Size, dialog: Option<DialogName>) -> String {
    let route = route.to_string().replace('/', "-");
    let dialog = dialog.map(|dialog| format!("+{dialog:?}").to_lowercase()).unwrap_or_default();
    format!("{route}{dialog}.{language}.{}x{}.png", size.width, size.height)
}

fn dialog(lobby: &Lobby, name: DialogName) -> Dialog {
    let facts = &lobby.config.facts;
    match name {
        DialogName::Leaving => Dialog::Leaving(facts.concern.online.clone()),
        DialogName::TakeAlong => Dialog::TakeAlong(facts.organization.notice_to_take_along().clone()),
        DialogName::Number => Dialog::Number {
            label: Phrase::english(&facts.organization.name),
            phone: facts.organization.customer_service,
            details: Vec::new(),
        },
        DialogName::PaperCopy => Dialog::PaperCopy,
        DialogName::Staff => Dialog::Staff,
        DialogName::Display => Dialog::Display,
        DialogName::StillThere => {
            let of = lobby.config.session.warning_seconds.get();
            Dialog::StillThere { seconds: of / 2, of }
        }
        DialogName::Keys => Dialog::Keys { number: 3, of: 18 },
        DialogName::Exit => Dialog::Exit { typed: 2, wait_seconds: 0 },
    }
}
