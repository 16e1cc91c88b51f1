"""Why views have no colours: what reads on the terminals that people have."""

from __future__ import annotations

import pytest

LEAST = 4.5  # WCAG 2.2, 1.4.3

# Default palettes: background, text, then the sixteen colours.
PALETTES = {
    "xterm dark": """000000 e5e5e5
        000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5
        7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff""",
    "xterm light": """ffffff 000000
        000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5
        7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff""",
    "GNOME dark": """171421 d0cfcc
        171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc
        5e5c64 f66151 33d17a e9ad0c 2a7bde c061cb 33c7de ffffff""",
    "GNOME light": """ffffff 171421
        171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc
        5e5c64 f66151 33d17a e9ad0c 2a7bde c061cb 33c7de ffffff""",
    "Windows dark": """0c0c0c cccccc
        0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc
        767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2""",
    "macOS light": """ffffff 000000
        000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf
        666666 e50000 00d900 e5e500 0000ff e500e5 00e5e5 e5e5e5""",
    "macOS dark": """1e1e1e ffffff
        000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf
        666666 e50000 00d900 e5e500 0000ff e500e5 00e5e5 e5e5e5""",
    "Solarized dark": """002b36 839496
        073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5
        002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3""",
}


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour in hexadecimal, as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the ratio of contrast between two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_ratio_is_as_in_the_definition() -> None:
    """Black on white is 21 : 1, and #767676 the lightest grey that reads on white."""
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("767676", "ffffff") >= LEAST > contrast("777777", "ffffff")


@pytest.mark.parametrize("name", PALETTES)
def test_text_without_colour_reads(name: str) -> None:
    """Bold and underlined text has the terminal's own colour of text."""
    background, text, *_ = PALETTES[name].split()
    assert contrast(background, text) >= LEAST


def test_no_colour_reads_everywhere() -> None:
    """Each of the sixteen falls short on one of the palettes; so views have none."""
    colours = [palette.split() for palette in PALETTES.values()]
    for number in range(16):
        assert any(
            contrast(background, sixteen[number]) < LEAST for background, _, *sixteen in colours
        ), number
    assert len({len(row) for row in colours}) == 1


def test_faint_text_would_not_read() -> None:
    """Half of a text's light, as terminals draw what is faint, is too little on Solarized."""
    background, text, *_ = PALETTES["Solarized dark"].split()
    pairs = [(background[at : at + 2], text[at : at + 2]) for at in (0, 2, 4)]
    faint = "".join(f"{(int(one, 16) + int(other, 16)) // 2:02x}" for one, other in pairs)
    assert contrast(background, faint) < LEAST
