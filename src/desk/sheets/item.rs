//! One thing that is open.

use crate::desk::sheet::{Command, Deed, Part, Sheet};
use crate::language::Phrase;
use crate::look::Subject;
use crate::page::Icon;

use super::context::Context;

pub(super) fn sheet(context: &Context<'_>, number: usize) -> Sheet {
    let Some(item) = context.open.get(number).cloned() else {
        return Sheet::default();
    };
    let mut parts = vec![Part::Alert(item.title)];
    parts.extend(item.text.into_iter().map(|text| Part::Text {
        text: Phrase::english(text),
        depth: None,
        is_found: false,
    }));
    let files = &context.contents.checked.files;
    let edit = item.file.as_ref().or(files.last());
    let edit = edit.map(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        Command::new(Icon::Edit, format!("Open {name}"), Deed::Edit(file.clone())).keys("Enter").main()
    });
    let main = edit.as_ref().map(|command| command.deed.clone());
    parts.extend(edit.map(|command| Part::Buttons(vec![command])));
    Sheet { crumb: item.detail, title: None, subject: Subject::Concern, main, copy: None, parts }
}
