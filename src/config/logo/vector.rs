//! Drawings: SVG, as picture programs save a logo. What would be drawn wrong, or could take too much, is refused.

use std::collections::HashSet;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{self, Document, Node, ParsingOptions};
use resvg::usvg::{self, Options, Tree};

use super::picture::{Logo, LogoError};

/// The longest side of the picture that is made of it, in pixels: more than any screen shows of a logo.
const LONGEST_SIDE: f32 = 1024.0;
/// How many bytes a drawing has at most.
const MOST_BYTES: usize = 1024 * 1024;
/// How many elements and texts it has at most, and what drawing it may cost, in elements.
const MOST_NODES: u32 = 20_000;
/// How many copies of its parts there are at most, where some show others.
const MOST_COPIES: usize = 100_000;
/// How deep its elements stand in each other at most: each may need a layer of its own.
const DEEPEST: usize = 32;

const SVG: &str = "http://www.w3.org/2000/svg";
const AS_PNG: &str = "open it in a picture program and save it as PNG, 1000 pixels wide or more";
const AS_PATHS: &str = "in the picture program turn the text into paths (in Inkscape: Path, Object to Path), or save it as PNG, 1000 pixels wide or more";

/// Elements that would not be drawn as in a browser, or could show themselves again and again.
const NOT_DRAWN: [&str; 6] = ["image", "foreignObject", "filter", "mask", "pattern", "marker"];

/// Returns whether bytes are a drawing.
pub fn is_svg(bytes: &[u8]) -> bool {
    // A picture of pixels may hold a note that says so.
    image::guess_format(bytes).is_err() && String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).contains("<svg")
}

/// Draws a drawing.
///
/// # Errors
/// When it is damaged or too large, or would be drawn wrong.
pub fn decode(bytes: &[u8]) -> Result<Logo, LogoError> {
    let damaged = || refused("the drawing is damaged, or its width or height is 0");
    let text = std::str::from_utf8(bytes).map_err(|_| refused("the drawing is not written in UTF-8"))?;
    if bytes.len() > MOST_BYTES {
        return Err(too_many_parts());
    }
    // Names that stand for texts could make it many times as long.
    if let Some(part) = ["<!ENTITY", "var(", "icc-color("].into_iter().find(|part| text.contains(part)) {
        return Err(refused(format!("the drawing has a part that the kiosk does not draw: {part} …")));
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES };
    // Before the first element may stand nothing, says XML, and blank lines do no harm.
    let document = Document::parse_with_options(text.trim_start(), options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => too_many_parts(),
        _ => damaged(),
    })?;
    check(&document)?;
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|_| damaged())?;
    spend(tree.root(), MOST_NODES).ok_or_else(too_many_parts)?;
    draw(&tree).ok_or_else(damaged)
}

fn refused(message: impl Into<String>) -> LogoError {
    LogoError::new(message, AS_PNG)
}

fn too_many_parts() -> LogoError {
    refused("the drawing has too many parts for a logo")
}

/// Refuses what the kiosk would not draw, or what could grow without end before it is drawn.
fn check(document: &Document<'_>) -> Result<(), LogoError> {
    let elements = || document.descendants().filter(|node| node.tag_name().namespace() == Some(SVG));
    let uses = || elements().filter(|element| element.tag_name().name() == "use");
    let links = uses().flat_map(|element| element.attributes()).filter(|attribute| attribute.name() == "href");
    let shown: HashSet<_> = links.filter_map(|link| link.value().trim().strip_prefix('#')).collect();
    let is_shown = |outer: Node<'_, '_>| outer.attribute("id").is_some_and(|id| shown.contains(id));
    for element in elements() {
        let name = element.tag_name().name();
        let has_letters = || element.descendants().filter_map(|node| node.text()).any(|text| !text.trim().is_empty());
        if name == "text" && has_letters() {
            let message = "the drawing holds letters, which need a font that the kiosk may not have";
            return Err(LogoError::new(message, AS_PATHS));
        }
        // Clips of that kind are made anew for each shape.
        if NOT_DRAWN.contains(&name) || element.attribute("clipPathUnits") == Some("objectBoundingBox") {
            return Err(refused(format!("the drawing has a part that the kiosk does not draw: <{name}>")));
        }
        // What is used may not use something in turn.
        if element.ancestors().count() > DEEPEST || (name == "use" && element.ancestors().any(is_shown)) {
            return Err(too_many_parts());
        }
    }
    // Each of them may show all the rest.
    let copies = document.descendants().count().saturating_mul(uses().count());
    if copies > MOST_COPIES || copies_of_clips(document) > MOST_COPIES {
        return Err(too_many_parts());
    }
    Ok(())
}

/// How often shapes are drawn, at most, where clips are clipped in turn: again and again for each shape of the outer ones.
fn copies_of_clips(document: &Document<'_>) -> usize {
    let named = |name| document.descendants().filter(move |node| node.has_tag_name((SVG, name)));
    let mut texts = named("style").flat_map(|style| style.descendants()).filter_map(|node| node.text());
    let refers = |node: Node<'_, '_>| {
        node.has_tag_name((SVG, "use")) || node.attributes().any(|attribute| attribute.value().contains("url("))
    };
    let may_nest = texts.any(|text| text.contains("clip-path"))
        || named("clipPath").flat_map(|clip| clip.descendants()).any(refers);
    if !may_nest {
        return 0;
    }
    let elements = named("clipPath").map(|clip| clip.descendants().filter(Node::is_element).count());
    elements.fold(1, usize::saturating_mul)
}

/// Subtracts what drawing a group and all in it costs, in elements; none when it costs more than there is.
fn spend(group: &usvg::Group, most: u32) -> Option<u32> {
    /// What a layer or a clip costs.
    const LAYER: u32 = 200;
    /// What a dashed line costs, which may have a million dashes.
    const DASHED: u32 = 1000;
    let mut left = most.checked_sub(if group.should_isolate() { LAYER } else { 1 })?;
    let mut clip = group.clip_path();
    while let Some(one) = clip {
        left = spend(one.root(), left.checked_sub(LAYER)?)?;
        clip = one.clip_path();
    }
    for child in group.children() {
        left = match child {
            usvg::Node::Group(inner) => spend(inner, left)?,
            usvg::Node::Path(path) if path.stroke().is_some_and(|stroke| stroke.dasharray().is_some()) => {
                left.checked_sub(DASHED)?
            }
            _ => left.checked_sub(1)?,
        };
    }
    Some(left)
}

fn draw(tree: &Tree) -> Option<Logo> {
    let size = tree.size();
    let scale = LONGEST_SIDE / size.width().max(size.height());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let pixels = |length: f32| ((length * scale).ceil() as u32).max(1);
    let (width, height) = (pixels(size.width()), pixels(size.height()));
    let mut picture = Pixmap::new(width, height)?;
    resvg::render(tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    let rgba = picture.pixels().iter().flat_map(|pixel| {
        let color = pixel.demultiply();
        [color.red(), color.green(), color.blue(), color.alpha()]
    });
    Some(Logo { width, height, rgba: rgba.collect() })
}
