//! `preview`: pages drawn to PNG pictures, without a display.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::DateTime;

use image::{ImageFormat, RgbaImage};

use crate::config::Lobby;
use crate::desk::{Appearance, Contents, DeskHeadless, Remembered, Scene};
use crate::kiosk::Headless;
use crate::language::{Language, Phrase};
use crate::page::{Dialog, Route};
use crate::session::Choices;
use crate::site::SiteFiles;

use super::arguments::{DialogName, PreviewOptions, Size};
use super::failure::Failure;

/// What the clock shows on the desk's pictures.
const NOON: DateTime = jiff::civil::date(2026, 11, 24).at(12, 0, 0, 0);

const BOTH_SHAPES: [Size; 2] = [Size { width: 1080, height: 1920 }, Size { width: 1920, height: 1080 }];

pub(super) fn run(lobby: &Lobby, options: &PreviewOptions) -> Result<(), Failure> {
    write(&options.out, |folder| fs::create_dir_all(folder))?;
    if options.desk {
        return desk(lobby, options);
    }
    let routes = match options.routes.as_slice() {
        [] => lobby.routes(),
        given => given.iter().map(|route| lobby.route(route)).collect::<Result<_, _>>()?,
    };
    let languages = if options.all { lobby.config.languages.offered.to_vec() } else { options.language.clone() };
    let sizes = if options.all { BOTH_SHAPES.to_vec() } else { options.size.clone() };
    let theme = options.theme.unwrap_or(lobby.config.display.theme);
    let choices = Choices { text_size: options.text_size, theme, lowered: options.lowered };
    let dialog = options.dialog.map(|name| dialog(lobby, name));
    for size in sizes {
        let mut screen = Headless::new(lobby.clone(), size.width, size.height);
        for &language in &languages {
            for route in &routes {
                screen.show(route, language, choices, dialog.clone());
                let picture = screen.picture();
                save(&options.out, &file_name(route, language, size, options.dialog), size, picture)?;
            }
        }
    }
    Ok(())
}

fn save(folder: &Path, name: &str, Size { width, height }: Size, picture: Vec<u8>) -> Result<(), Failure> {
    let image = RgbaImage::from_raw(width, height, picture).ok_or_else(|| Failure::Draw(name.to_owned()))?;
    write(&folder.join(name), |path| image.save_with_format(path, ImageFormat::Png).map_err(std::io::Error::other))
}

/// The front desk's screens.
fn desk(lobby: &Lobby, options: &PreviewOptions) -> Result<(), Failure> {
    let contents = Arc::new(Contents::new(lobby.clone(), &SiteFiles::empty()));
    let sizes = [(1280, 800, 0), (1920, 1080, 0), (1280, 800, 10)];
    for (width, height, zoom) in sizes {
        for appearance in [Appearance::Light, Appearance::Dark] {
            for scene in Scene::ALL {
                let size = Size { width, height };
                let mut remembered = Remembered::default();
                remembered.appearance = appearance;
                (0..zoom).for_each(|_| remembered.zoom_by(1));
                let mut screen = DeskHeadless::new(Arc::clone(&contents), remembered, NOON, width, height);
                let picture = screen.scene(scene);
                let percent = 100 + 10 * zoom;
                let look = format!("{appearance:?}").to_lowercase();
                save(
                    &options.out,
                    &format!("desk-{}.{look}.{width}x{height}.{percent}.png", scene.name()),
                    size,
                    picture,
                )?;
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
