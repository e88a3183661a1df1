#!/usr/bin/env python3
"""Finishes the fonts under assets/fonts: makes Lucide.ttf, and gives every font the same program for hinting.

A kiosk draws the words of its interface all day and other characters rarely, so the letters of the interface come first in
each large font: the letters of one page then lie in a few pages of memory instead of all over the file.

usage: fonts.py LUCIDE_STATIC_PACKAGE     (npm pack lucide-static, unpacked; pip install fonttools)

The rasterizer hints a font without any program on its own: it then reads the outlines of dozens of letters of each script,
1.7 MB of the Japanese font for one word, and draws them heavier than the other scripts'. The seven bytes below are those
that Google's fonts carry to say "not hinted" (dropout control only).
"""
import json, pathlib, subprocess, sys
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.reorderGlyphs import reorderGlyphs
from fontTools.ttLib.tables.ttProgram import Program

LOCALES = pathlib.Path(__file__).parent.parent / "locales"
LARGE = {"JP": "ja", "KR": "ko", "TC": "zh-Hant"}
FONTS = pathlib.Path(__file__).parent.parent / "assets" / "fonts"
NOT_HINTED = b"\xb8\x01\xff\x85\xb0\x04\x8d"
ICONS = """accessibility a-large-small arrow-down arrow-left arrow-right arrow-up book-open calendar car check chevron-left
chevron-right circle-question-mark clipboard-list clock copy external-link globe hand hand-heart hand-helping heart-handshake
house id-card languages log-out mail megaphone monitor pencil phone printer qr-code scale search shield stethoscope sun-moon
triangle-alert users""".split()


def make_icons(package):
    codes = json.loads((package / "font" / "codepoints.json").read_text())
    unicodes = ",".join(f"U+{codes[icon]:X}" for icon in ICONS)
    subprocess.run([sys.executable, "-m", "fontTools.subset", package / "font" / "lucide.ttf", f"--unicodes={unicodes}",
                    "--no-hinting", f"--output-file={FONTS / 'Lucide.ttf'}"], check=True)


def mend_bearings(path):
    """Lucide writes 0 as the left bearing of every icon, and rasterizers then draw narrow ones too far to the left."""
    font = TTFont(path)
    for name, (width, _) in list(font["hmtx"].metrics.items()):
        if font["glyf"][name].numberOfContours:
            font["hmtx"][name] = (width, font["glyf"][name].xMin)
    font.save(path)


def add_mirrored_icon(path, icon_code, mirrored_code):
    """The way out on a page that runs from right to left."""
    font = TTFont(path)
    name = font.getBestCmap()[icon_code]
    pen = TTGlyphPen(None)
    width = font["hmtx"][name][0]
    font.getGlyphSet()[name].draw(TransformPen(ReverseContourPen(pen), (-1, 0, 0, 1, width, 0)))
    mirrored = f"{name}.mirrored"
    font["glyf"][mirrored] = pen.glyph()
    font["glyf"][mirrored].recalcBounds(font["glyf"])
    font["hmtx"][mirrored] = (width, font["glyf"][mirrored].xMin)
    for table in font["cmap"].tables:
        table.cmap[mirrored_code] = mirrored
    font.save(path)


def mark_not_hinted(path):
    font = TTFont(path)
    if "prep" in font:
        return
    font["prep"] = newTable("prep")
    font["prep"].program = Program()
    font["prep"].program.fromBytecode(NOT_HINTED)
    maxp = font["maxp"]
    maxp.maxStackElements = max(getattr(maxp, "maxStackElements", 0), 256)
    font.save(path)


def put_interface_first(path, language):
    """Characters of the welcome page first, then the interface's, then Latin letters and digits, then all others."""
    font = TTFont(path)
    cmap = font.getBestCmap()
    texts = [(LOCALES / language / f"{name}.ftl").read_text() for name in ("welcome", "interpreter", "kiosk")]
    first = [cmap[ord(c)] for text in texts for c in text if ord(c) in cmap]
    latin = [cmap[c] for c in range(0x20, 0x7F) if c in cmap]
    order = dict.fromkeys([".notdef", *first, *latin, *font.getGlyphOrder()])
    reorderGlyphs(font, list(order))
    font.save(path)


if __name__ == "__main__":
    make_icons(pathlib.Path(sys.argv[1]))
    mend_bearings(FONTS / "Lucide.ttf")
    add_mirrored_icon(FONTS / "Lucide.ttf", 0xE10E, 0xF8FF)
    for path in sorted(FONTS.glob("*.ttf")):
        mark_not_hinted(path)
    for family, language in LARGE.items():
        for path in FONTS.glob(f"NotoSans{family}-*.ttf"):
            put_interface_first(path, language)
