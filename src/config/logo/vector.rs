//! Drawings: SVG, as picture programs save a logo. What would be drawn wrong, or could take for ever, is refused.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};
use resvg::usvg::{self, Options, Tree};

use super::picture::{Logo, LogoError};

/// The longest side of the picture that is made of it, in pixels: more than any screen shows of a logo.
const LONGEST_SIDE: f32 = 1024.0;
/// How many bytes a drawing has at most.
const MOST_BYTES: usize = 1024 * 1024;
/// How many elements it has at most, those that are used several times counted each time.
const MOST_ELEMENTS: usize = 10_000;
/// How deep its elements stand in each other at most.
const DEEPEST: usize = 64;
/// How many layers, masks, clips and dashed lines it has at most, each of which is drawn for itself.
const MOST_LAYERS: usize = 200;
/// How many bytes its entities have at most, and how often they are used: picture programs have some, for addresses.
const MOST_ENTITIES: (usize, usize) = (4096, 100);

const SVG: &str = "http://www.w3.org/2000/svg";
const AS_PNG: &str = "open it in a picture program and save it as PNG, 1000 pixels wide or more";
const AS_PATHS: &str = "in the picture program turn the text into paths (in Inkscape: Path, Object to Path), or save it as PNG, 1000 pixels wide or more";

/// The elements that are drawn as every browser draws them.
const DRAWN: [&str; 24] = [
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
    "clipPath",
    "mask",
];
/// Ways of writing a color that would come out black.
const UNKNOWN_COLORS: [&str; 2] = ["var(", "icc-color("];

/// Returns whether bytes are a drawing.
pub fn is_svg(bytes: &[u8]) -> bool {
    // A picture of pixels may hold a note that says so.
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    image::guess_format(bytes).is_err() && (beginning.contains("<svg") || beginning.contains("<!DOCTYPE svg"))
}

/// Draws a drawing.
///
/// # Errors
/// When it is damaged or too large, or would be drawn wrong.
pub fn decode(bytes: &[u8]) -> Result<Logo, LogoError> {
    let text = std::str::from_utf8(bytes).map_err(|_| refused("the drawing is not written in UTF-8"))?;
    // Before the first mark may stand nothing, says XML, and blank lines do no harm.
    let text = text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
    // The parser's stack grows with each element that stands in another.
    let marks = text.as_bytes().windows(2).filter(|two| two[0] == b'<' && !matches!(two[1], b'/' | b'!' | b'?'));
    if bytes.len() > MOST_BYTES || marks.count() > MOST_ELEMENTS || has_large_entities(text) {
        return Err(too_many_parts());
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 4 * u32::try_from(MOST_ELEMENTS).unwrap_or(u32::MAX) };
    let document = Document::parse_with_options(text, options).map_err(|_| refused("the drawing is damaged"))?;
    check(&document)?;
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|error| match error {
        usvg::Error::InvalidSize => refused("the drawing has no size: its width or height is 0"),
        _ => refused("the drawing is damaged"),
    })?;
    let (elements, layers) = cost(tree.root());
    if elements > MOST_ELEMENTS || layers > MOST_LAYERS {
        return Err(too_many_parts());
    }
    draw(&tree).ok_or_else(|| refused("the drawing has no size: its width or height is 0"))
}

fn refused(message: impl Into<String>) -> LogoError {
    LogoError::new(message, AS_PNG)
}

fn too_many_parts() -> LogoError {
    refused("the drawing has too many parts for a logo")
}

/// Returns whether names that stand for texts could make the drawing many times as long.
fn has_large_entities(text: &str) -> bool {
    let (Some(first), Some(last)) = (text.find("<!ENTITY"), text.rfind("<!ENTITY")) else {
        return false;
    };
    let end = text[last..].find('>').map_or(text.len(), |end| last + end);
    end - first > MOST_ENTITIES.0 || text.matches('&').count() > MOST_ENTITIES.1
}

/// Refuses what the kiosk would not draw, or would draw wrong.
fn check(document: &Document<'_>) -> Result<(), LogoError> {
    let is_drawn = |element: &Node<'_, '_>| {
        // Notes of picture programs, which nobody sees.
        let is_foreign = element.ancestors().any(|outer| outer.has_attribute("requiredExtensions"));
        element.is_element() && element.tag_name().namespace() == Some(SVG) && !is_foreign
    };
    let mut uses = 0;
    for element in document.descendants().filter(is_drawn) {
        let name = element.tag_name().name();
        let is_empty = || element.descendants().filter_map(|node| node.text()).all(|text| text.trim().is_empty());
        match name {
            "text" | "tspan" | "textPath" | "font" if is_empty() => {}
            "text" | "tspan" | "textPath" | "font" => {
                let message = "the drawing holds letters, which need a font that the kiosk may not have";
                return Err(LogoError::new(message, AS_PATHS));
            }
            name if !DRAWN.contains(&name) => {
                return Err(refused(format!("the drawing has a part that the kiosk does not draw: <{name}>")));
            }
            _ => {}
        }
        let style = if name == "style" { element.text() } else { None };
        let written = element.attributes().map(|attribute| attribute.value()).chain(style);
        let mut ways = written.flat_map(|text| UNKNOWN_COLORS.into_iter().filter(move |way| text.contains(way)));
        if let Some(way) = ways.next() {
            let message = format!("the drawing writes a color in a way that the kiosk does not know: {way}…)");
            return Err(refused(message));
        }
        uses += usize::from(name == "use");
        if element.ancestors().count() > DEEPEST || (name == "use" && shows_uses(document, element)) {
            return Err(too_many_parts());
        }
    }
    // Each of them may show all the rest.
    let is_much = uses > 0 && document.descendants().count().saturating_mul(uses) > 10 * MOST_ELEMENTS;
    if is_much {
        return Err(too_many_parts());
    }
    Ok(())
}

/// Returns whether an element shows another one that shows others in turn: that could go on without end.
fn shows_uses(document: &Document<'_>, element: Node<'_, '_>) -> bool {
    let link = element.attributes().find(|attribute| attribute.name() == "href").map(|attribute| attribute.value());
    let id = link.and_then(|link| link.strip_prefix('#')).unwrap_or_default();
    let mut shown = document.descendants().filter(|node| node.attribute("id") == Some(id));
    shown.any(|shown| shown.descendants().any(|inner| inner.tag_name().name() == "use"))
}

/// How many elements, and how many layers or as much as these, a group and all in it have.
fn cost(group: &usvg::Group) -> (usize, usize) {
    /// How many layers a dashed line counts for: it may have a million dashes.
    const DASHED: usize = 10;
    let mut masks = Vec::new();
    let mut mask = group.mask();
    while let Some(one) = mask {
        masks.push(one.root());
        mask = one.mask();
    }
    let mut clip = group.clip_path();
    while let Some(one) = clip {
        masks.push(one.root());
        clip = one.clip_path();
    }
    let own = group.children().iter().map(|node| match node {
        usvg::Node::Group(inner) => cost(inner),
        usvg::Node::Path(path) if path.stroke().is_some_and(|stroke| stroke.dasharray().is_some()) => (0, DASHED),
        _ => (0, 0),
    });
    let inner = own.chain(masks.into_iter().map(cost));
    let start = (group.children().len(), usize::from(group.should_isolate()));
    inner.fold(start, |sum, one| (sum.0 + one.0, sum.1 + one.1))
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

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 10">"#;

    /// On a stack as large as the kiosk's decoder has. A panic fails the test.
    fn read(bytes: &[u8]) -> Result<Logo, String> {
        std::thread::scope(|scope| {
            let builder = std::thread::Builder::new().stack_size(super::super::decode::STACK);
            let decoder = builder.spawn_scoped(scope, || decode(bytes).map_err(|error| error.message));
            decoder.unwrap().join().unwrap()
        })
    }

    fn drawn(inner: &str) -> Result<Logo, String> {
        read(format!("{HEAD}{inner}</svg>").as_bytes())
    }

    /// As Inkscape and Illustrator save a logo: with their notes, a style, a gradient, and a part that is used twice.
    const GOOD: &str = r##"<metadata><rdf xmlns="urn:x"><text/></rdf></metadata><style>.a { fill: #00f }</style>
        <defs><linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#f00"/></linearGradient>
        <rect id="r" class="a" width="10" height="10"/><clipPath id="c"><rect width="35" height="10"/></clipPath></defs>
        <switch><foreignObject requiredExtensions="urn:y"/><g clip-path="url(#c)">
        <rect x="20" width="20" height="10" fill="url(#g)"/><use xlink:href="#r"/><use href="#r" x="10"/></g></switch>"##;

    #[test]
    fn a_drawing_is_as_browsers_show_it() {
        let logo = drawn(GOOD).unwrap();
        assert_eq!((logo.width, logo.height), (1024, 256));
        let color = |x: usize| &logo.rgba[(128 * 1024 + x) * 4..][..4];
        assert_eq!(color(100), [0, 0, 255, 255]);
        assert_eq!(color(500), [0, 0, 255, 255]);
        assert_eq!(color(800), [255, 0, 0, 255]);
        assert_eq!(color(1000)[3], 0, "outside of the clip");
    }

    #[test]
    fn what_could_take_for_ever_is_refused() {
        let many = "<rect width='1' height='1' stroke='red' stroke-dasharray='.1'/>".repeat(1000);
        let deep = "<g>".repeat(9_900) + &"</g>".repeat(9_900);
        let deeper = "<g>".repeat(99_000) + &"</g>".repeat(99_000);
        let wide = "<rect width='1' height='1'/>".repeat(30_000);
        let uses = format!("<g id='a'>{}</g>{}", "<path d='M0 0h9'/>".repeat(500), "<use href='#a'/>".repeat(500));
        let levels = (1..20).map(|n| format!("<g id='u{n}'>{}</g>", format!("<use href='#u{}'/>", n - 1).repeat(9)));
        let uses_of_uses = "<rect id='u0' width='9' height='9'/>".to_owned() + &levels.collect::<String>();
        let ring = "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>".to_owned();
        let itself = "<g id='a'><use href='#a'/></g>".to_owned();
        for wrong in [many, deep, deeper, wide, uses, uses_of_uses, ring, itself] {
            let said = drawn(&wrong).expect_err(&wrong[..30]);
            assert!(said.contains("too many parts") || said.contains("damaged"), "{}: {said}", &wrong[..30]);
        }
        let entities = (1..12).map(|n| format!("<!ENTITY e{n} '{}'>", format!("&e{};", n - 1).repeat(20)));
        let laughs = format!(
            "<!DOCTYPE svg [<!ENTITY e0 'x'>{}]>{HEAD}<title>&e11;</title></svg>",
            entities.collect::<String>()
        );
        assert!(is_svg(laughs.as_bytes()) && read(laughs.as_bytes()).is_err());
    }

    #[test]
    fn what_nobody_sees_is_refused() {
        let outside = "<rect x='50' width='9' height='9'/>";
        for nothing in
            ["", "<rect fill='#fff' width='9' height='9'/>", "<rect opacity='0' width='9' height='9'/>", outside]
        {
            assert!(!drawn(nothing).unwrap().is_visible(), "{nothing}");
        }
    }

    #[test]
    fn colors_that_would_come_out_black_are_refused() {
        let rules = "<style>.a { fill: var(--c, red) }</style><rect class='a' width='9' height='9'/>";
        let attribute = "<rect style='fill:#f00 icc-color(a, 1)' width='9' height='9'/>";
        for wrong in [rules, attribute] {
            assert!(drawn(wrong).unwrap_err().contains("color"), "{wrong}");
        }
    }

    #[test]
    fn what_does_no_harm_is_drawn() {
        let rect = "<rect width='9' height='9'/>";
        for harmless in ["<text/>", "<text>\n <tspan/></text>"] {
            assert!(drawn(&format!("{harmless}{rect}")).is_ok(), "{harmless}");
        }
        assert!(read(format!("\n <?xml version='1.0'?>{HEAD}{rect}</svg>").as_bytes()).is_ok());
        assert!(drawn("<text>a</text>").is_err());
    }

    #[test]
    fn a_text_that_a_name_stands_for_cannot_fill_the_memory() {
        let long = format!("<!DOCTYPE svg [<!ENTITY e '{}'>]>{HEAD}<title>&e;</title></svg>", "x".repeat(5000));
        let often = format!("<!DOCTYPE svg [<!ENTITY e 'x'>]>{HEAD}<title>{}</title></svg>", "&e;".repeat(20_000));
        for wrong in [long, often] {
            assert!(read(wrong.as_bytes()).unwrap_err().contains("too many parts"));
        }
        let plain = "<rect width='9' height='9'/>";
        let good = format!("<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns;' viewBox='0 0 9 9'>{plain}</svg>");
        assert!(read(good.as_bytes()).is_ok());
    }

    #[test]
    fn sizes_that_are_none_are_refused() {
        let rect = "<rect width='9' height='9'/>";
        let sized = |size: &str| read(format!("<svg xmlns='{SVG}' {size}>{rect}</svg>").as_bytes());
        for size in ["width='0' height='0'", "width='-1' height='9'", "width='9' height='0'"] {
            assert!(sized(size).is_err(), "{size}");
        }
        for size in ["width='1e30' height='1e30'", "width='1e30' height='1e-30'", "width='1' height='1e7'"] {
            if let Ok(logo) = sized(size) {
                assert!(logo.width <= 1024 && logo.height <= 1024, "{size}: {logo:?}");
            }
        }
    }

    /// No thread stands between this and the reader: a panic would fail the test.
    #[test]
    fn no_damage_stops_the_reader() {
        let mut random = fastrand::Rng::with_seed(20_261_124);
        let mut good = 0;
        for _ in 0..300 {
            let mut bytes = format!("{HEAD}{GOOD}</svg>").into_bytes();
            for _ in 0..random.usize(1..6) {
                let (at, to) = (random.usize(..bytes.len()), random.usize(..bytes.len()));
                match random.u8(..3) {
                    0 => bytes[at] = random.u8(b' '..127),
                    1 => bytes[at] = random.choice(b"0123456789-.eE\"<>/#".iter().copied()).unwrap(),
                    _ => drop(bytes.drain(at.min(to)..(at.min(to) + random.usize(..40)).min(at.max(to)))),
                }
            }
            good += usize::from(read(&bytes).is_ok());
        }
        assert!((10..290).contains(&good), "{good} were drawn: the damage is too mild or too wild");
    }
}
