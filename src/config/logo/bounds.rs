//! What a drawing may hold, and how much of it.

use std::collections::HashMap;

use resvg::usvg;
use resvg::usvg::roxmltree::{Document, Node};

use super::drawn::AS_PNG;
use super::Unusable;

/// How many elements it may have, those that are used several times counted each time.
pub const MOST_ELEMENTS: usize = 10_000;
/// More than it may have.
const TOO_MANY: usize = MOST_ELEMENTS + 1;
/// How deep its elements may stand in each other.
const DEEPEST: usize = 64;
/// How many layers, masks, clips and dashed lines, each of which is drawn for itself.
const MOST_LAYERS: usize = 200;

/// How many layers a dashed line counts for: it may have a million dashes.
const DASHED: usize = 10;

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
    let mut uses = Uses::of(document);
    let mut elements = 0;
    for element in document.descendants().filter(Node::is_element) {
        let name = element.tag_name();
        let is_foreign = element.ancestors().any(|outer| outer.has_attribute("requiredExtensions"));
        // Notes of picture programs, which nobody sees.
        if name.namespace() != Some(SVG) || is_foreign {
            continue;
        }
        drawn(element)?;
        colored(element)?;
        elements += 1 + uses.shown(element);
        if elements > MOST_ELEMENTS || element.ancestors().count() > DEEPEST {
            return Err(Unusable("the drawing has too many parts for a logo".to_owned(), AS_PNG));
        }
    }
    Ok(())
}

/// Refuses a part that the kiosk does not draw, unless nobody would see it.
fn drawn(element: Node<'_, '_>) -> Result<(), Unusable> {
    let name = element.tag_name().name();
    match name {
        "text" | "tspan" | "textPath" | "font" => {
            let is_blank = !element.descendants().filter_map(|node| node.text()).any(|text| !text.trim().is_empty());
            if is_blank || is_hidden(element) {
                return Ok(());
            }
            let message = "the drawing holds letters, which need a font that the kiosk may not have";
            Err(Unusable(message.to_owned(), AS_PATHS))
        }
        "image" => Err(Unusable("the drawing holds another picture".to_owned(), AS_PNG)),
        "foreignObject" => {
            let message = "the drawing holds a piece of a web page, which the kiosk does not draw: <foreignObject>";
            Err(Unusable(message.to_owned(), AS_PNG))
        }
        other if !DRAWN.contains(&other) && !LAYERED.contains(&other) => {
            Err(Unusable(format!("the drawing has a part that the kiosk does not draw: <{other}>"), AS_PNG))
        }
        _ => Ok(()),
    }
}

/// Whether it stands in what is not displayed.
fn is_hidden(element: Node<'_, '_>) -> bool {
    element.ancestors().any(|outer| {
        let style = outer.attribute("style").unwrap_or_default();
        outer.attribute("display") == Some("none")
            || style.split(';').any(|rule| {
                rule.split_once(':').is_some_and(|(name, value)| name.trim() == "display" && value.trim() == "none")
            })
    })
}

/// Refuses colors that would come out black.
fn colored(element: Node<'_, '_>) -> Result<(), Unusable> {
    let style = if element.tag_name().name() == "style" { element.text() } else { None };
    let written = element.attributes().map(|attribute| attribute.value()).chain(style);
    for text in written {
        if let Some(way) = ["var(", "icc-color("].into_iter().find(|way| text.contains(way)) {
            let message = format!("the drawing writes a color in a way that the kiosk does not know: {way}…)");
            return Err(Unusable(message, AS_PNG));
        }
    }
    Ok(())
}

/// What the elements of a drawing show that use others.
struct Uses<'d> {
    named: HashMap<&'d str, Node<'d, 'd>>,
    /// How many elements stand in each that was counted, with all that these use in turn.
    counted: HashMap<&'d str, usize>,
}

impl<'d> Uses<'d> {
    fn of(document: &'d Document<'_>) -> Self {
        let named = document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
        Self { named, counted: HashMap::new() }
    }

    /// How many elements stand where an element shows another one.
    fn shown(&mut self, element: Node<'d, 'd>) -> usize {
        self.count(element, 0)
    }

    fn count(&mut self, element: Node<'d, 'd>, depth: usize) -> usize {
        if element.tag_name().name() != "use" {
            return 0;
        }
        let link = element.attributes().find(|attribute| attribute.name() == "href").map(|attribute| attribute.value());
        let id = link.and_then(|link| link.strip_prefix('#')).unwrap_or_default();
        let Some((&id, &shown)) = self.named.get_key_value(id) else {
            return 0;
        };
        if let Some(count) = self.counted.get(id) {
            return *count;
        }
        if depth > DEEPEST {
            return TOO_MANY;
        }
        // As long as it is not counted: what shows itself would never end.
        self.counted.insert(id, TOO_MANY);
        let mut count = 0_usize;
        for inner in shown.descendants() {
            count = count.saturating_add(1).saturating_add(self.count(inner, depth + 1));
            if count >= TOO_MANY {
                break;
            }
        }
        let count = count.min(TOO_MANY);
        self.counted.insert(id, count);
        count
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
                    let is_dashed = path.stroke().is_some_and(|stroke| stroke.dasharray().is_some());
                    self.layers += if is_dashed { DASHED } else { 0 };
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
