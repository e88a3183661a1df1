//! What a drawing may hold, and how much of it.

use std::collections::HashMap;

use resvg::usvg;
use resvg::usvg::roxmltree::{Document, Node};

use super::drawn::AS_PNG;
use super::Unusable;

/// How many elements it may have, those that are used several times counted each time.
pub const MOST_ELEMENTS: usize = 10_000;
/// How deep its elements may stand in each other.
const DEEPEST: usize = 64;
/// How many layers, masks, clips and dashed lines, each of which is drawn for itself.
const MOST_LAYERS: usize = 200;

const SVG: &str = "http://www.w3.org/2000/svg";

/// What is drawn as every browser draws it.
const DRAWN: [&str; 22] = [
    "svg",
    "g",
    "a",
    "defs",
    "symbol",
    "use",
    "switch",
    "view",
    "style",
    "title",
    "desc",
    "metadata",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
];
/// What is drawn, too, but for itself first.
const LAYERED: [&str; 2] = ["clipPath", "mask"];

const AS_PATHS: &str = "in the picture program turn the text into paths (in Inkscape: Path, Object to Path), or save it as PNG, 1000 pixels wide or more";

/// Refuses what the kiosk would not draw, or draws wrong.
pub fn look(document: &Document<'_>) -> Result<(), Unusable> {
    let named: Named<'_> = document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let mut elements = 0;
    for element in document.descendants().filter(Node::is_element) {
        let name = element.tag_name();
        let is_foreign = element.ancestors().any(|outer| outer.has_attribute("requiredExtensions"));
        // Notes of picture programs, which nobody sees.
        if name.namespace() != Some(SVG) || is_foreign {
            continue;
        }
        match name.name() {
            "text" | "tspan" | "textPath" | "font" => {
                return Err(Unusable(
                    "the drawing holds letters, which need a font that the kiosk may not have".to_owned(),
                    AS_PATHS,
                ));
            }
            "image" | "foreignObject" => {
                return Err(Unusable("the drawing holds another picture".to_owned(), AS_PNG));
            }
            other if !DRAWN.contains(&other) && !LAYERED.contains(&other) => {
                return Err(Unusable(
                    format!("the drawing has a part that the kiosk does not draw: <{other}>"),
                    AS_PNG,
                ));
            }
            _ => {}
        }
        elements += 1 + used(&named, element);
        if elements > MOST_ELEMENTS || element.ancestors().count() > DEEPEST {
            return Err(Unusable("the drawing has too many parts for a logo".to_owned(), AS_PNG));
        }
    }
    Ok(())
}

type Named<'d> = HashMap<&'d str, Node<'d, 'd>>;

/// How many elements stand where an element shows another one; too many where those show others in turn, which could
/// multiply without end.
fn used(named: &Named<'_>, element: Node<'_, '_>) -> usize {
    if element.tag_name().name() != "use" {
        return 0;
    }
    let link = element.attributes().find(|attribute| attribute.name() == "href").map(|attribute| attribute.value());
    let id = link.and_then(|link| link.strip_prefix('#')).unwrap_or_default();
    let Some(shown) = named.get(id) else {
        return 0;
    };
    let is_nested = shown.descendants().any(|inner| inner.tag_name().name() == "use");
    if is_nested {
        MOST_ELEMENTS
    } else {
        shown.descendants().count()
    }
}

/// What drawing takes.
#[derive(Default)]
pub struct Cost {
    elements: usize,
    layers: usize,
}

impl Cost {
    /// Whether it takes more than a logo should.
    pub fn is_too_much(&self) -> bool {
        self.elements > MOST_ELEMENTS || self.layers > MOST_LAYERS
    }

    /// Adds what a group and all in it take.
    pub fn add(&mut self, group: &usvg::Group) {
        self.layers += usize::from(group.should_isolate());
        for node in group.children() {
            self.elements += 1;
            if self.is_too_much() {
                return;
            }
            match node {
                usvg::Node::Group(inner) => self.add(inner),
                usvg::Node::Path(path) => {
                    self.layers += usize::from(path.stroke().is_some_and(|stroke| stroke.dasharray().is_some()));
                }
                usvg::Node::Image(_) | usvg::Node::Text(_) => {}
            }
        }
        let mut clip = group.clip_path();
        while let Some(one) = clip {
            self.add(one.root());
            clip = one.clip_path();
        }
        let mut mask = group.mask();
        while let Some(one) = mask {
            self.add(one.root());
            mask = one.mask();
        }
    }
}
