//! Drawings: SVG, as picture programs save a logo. What would be drawn wrong, or could take for ever, is refused.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{Options, Tree};

use super::bounds::{look, Cost, MOST_ELEMENTS};
use super::{Logo, Unusable};

/// The longest side of the picture that is made of it, in pixels: more than any screen shows of a logo.
const LONGEST_SIDE: f32 = 1024.0;
/// The largest file, in bytes.
const LARGEST_FILE: usize = 1024 * 1024;
const NO_SIZE: &str = "the drawing has no size: its width or height is 0";
/// What helps with any drawing.
pub(super) const AS_PNG: &str = "open it in a picture program and save it as PNG, 1000 pixels wide or more";

pub fn is_svg(bytes: &[u8]) -> bool {
    // A picture of pixels may hold a note that says so.
    if image::guess_format(bytes).is_ok() {
        return false;
    }
    let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    beginning.contains("<svg") || beginning.contains("<!DOCTYPE svg")
}

pub fn read(bytes: &[u8]) -> Result<Logo, Unusable> {
    let unusable = |message: &str| Unusable(message.to_owned(), AS_PNG);
    let too_much = || unusable("the drawing has too many parts for a logo");
    if bytes.len() > LARGEST_FILE {
        return Err(too_much());
    }
    let text = std::str::from_utf8(bytes).map_err(|_| unusable("the drawing is not written in UTF-8"))?;
    // Before the first mark may stand nothing, says XML, and blank lines do no harm.
    let text = text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
    if expands(text) {
        return Err(too_much());
    }
    // The reader's stack grows with each element that stands in another.
    if bytes.windows(2).filter(|two| two[0] == b'<' && !matches!(two[1], b'/' | b'!' | b'?')).count() > MOST_ELEMENTS {
        return Err(too_much());
    }
    let options = ParsingOptions { allow_dtd: true, nodes_limit: 4 * u32::try_from(MOST_ELEMENTS).unwrap_or(u32::MAX) };
    let document = Document::parse_with_options(text, options).map_err(|_| unusable("the drawing is damaged"))?;
    look(&document)?;
    let tree = Tree::from_xmltree(&document, &Options::default()).map_err(|error| match error {
        resvg::usvg::Error::InvalidSize => unusable(NO_SIZE),
        _ => unusable("the drawing is damaged"),
    })?;
    let mut cost = Cost::default();
    cost.add(tree.root());
    if cost.is_too_much() {
        return Err(too_much());
    }
    draw(&tree).ok_or_else(|| unusable(NO_SIZE))
}

/// Whether names that stand for texts could make the drawing many times as long. Picture programs have some, for addresses.
fn expands(text: &str) -> bool {
    const LONGEST_NAMES: usize = 4096;
    const MOST_USES: usize = 100;
    let names = text.rfind("<!ENTITY").map_or(0, |last| {
        text[last..].find('>').map_or(text.len(), |end| last + end) - text.find("<!ENTITY").unwrap_or(last)
    });
    names > 0 && (names > LONGEST_NAMES || text.matches('&').count() > MOST_USES)
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
    use super::super::decode;
    use super::*;

    fn read(bytes: &[u8]) -> Result<Logo, String> {
        decode(bytes, "logo.svg".as_ref()).map_err(|diagnostic| diagnostic.message)
    }

    const SVG: &str = "http://www.w3.org/2000/svg";
    const HEAD: &str =
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 10">"#;

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
    fn a_few_uses_of_uses_are_drawn() {
        let uses = "<rect id='a' width='5' height='5' fill='red'/><g id='b'><use href='#a'/><use href='#a' x='5'/></g>
            <g id='c'><use href='#b'/><use href='#b' x='10'/></g><use href='#c' x='20'/>";
        let logo = drawn(uses).unwrap();
        assert_eq!(logo.rgba[(64 * 1024 + 1000) * 4..][..4], [255, 0, 0, 255]);
    }

    #[test]
    fn what_nobody_sees_is_refused() {
        let outside = "<rect x='50' width='9' height='9'/>";
        for nothing in
            ["", "<rect fill='#fff' width='9' height='9'/>", "<rect opacity='0' width='9' height='9'/>", outside]
        {
            assert!(drawn(nothing).unwrap_err().contains("nothing can be seen"), "{nothing}");
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
        for harmless in ["<text/>", "<text>\n <tspan/></text>", "<g style='a:b; display: none'><text>a</text></g>"] {
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
        for size in ["width='0' height='0'", "width='-1' height='9'", "width='NaN' height='1'"] {
            let _ = read(format!("<svg xmlns='{SVG}' {size}/>").as_bytes());
        }
        for size in ["width='1e30' height='1e30'", "width='1e30' height='1e-30'", "width='1' height='1e7'"] {
            if let Ok(logo) = read(format!("<svg xmlns='{SVG}' {size}/>").as_bytes()) {
                assert!(logo.width <= 1024 && logo.height <= 1024, "{size}: {logo:?}");
            }
        }
    }

    #[test]
    fn no_damage_stops_the_reader() {
        let mut random = fastrand::Rng::with_seed(20_261_124);
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
            let _ = read(&bytes);
        }
    }
}
