"""Where things lie on a page as it is seen: turned by /Rotate, cut by its crop box."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from pikepdf import Array, Name

if TYPE_CHECKING:
    from pikepdf import Object, Page

_A4_WIDTH = 595.28
_LEGIBLE, _LARGEST = 0.6, 20.0
_MOST_OF_WIDTH, _MOST_OF_HEIGHT = 114.0, 82.0
"""A number of four digits with its distance to the edges fills half of a page of this size."""
_FALLBACK = (0.0, 0.0, 612.0, 792.0)
"""What viewers show of a page that names no size: a letter sheet."""

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class View:
    """A page as seen: its size, and the matrix from what is seen to the page's own coordinates.

    Measures are those of an A4 sheet; `scale` makes a number on a poster as legible as on a letter.
    """

    width: float
    height: float
    matrix: Matrix
    scale: float

    def to_page(self, x: float, y: float) -> tuple[float, float]:
        """Return where a seen point lies in the page's own coordinates."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def box_on_page(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return a seen rectangle in the page's own coordinates."""
        x1, y1 = self.to_page(left, bottom)
        x2, y2 = self.to_page(right, top)
        return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def seen_as(box: Box, turned: int, unit: float = 1.0) -> View:
    """Return how a box of a page is seen that is turned clockwise by quarters, in degrees.

    `unit` is how many points a unit of the page is long.
    """
    left, bottom, right, top = box
    matrices: dict[int, Matrix] = {
        0: (1, 0, 0, 1, left, bottom),
        90: (0, 1, -1, 0, right, bottom),
        180: (-1, 0, 0, -1, right, top),
        270: (0, -1, 1, 0, left, top),
    }
    width, height = right - left, top - bottom
    if turned in {90, 270}:
        width, height = height, width
    return View(width, height, matrices[turned], _scale(width, height, unit))


def straighten(page: Page, turn: int = 0) -> View:
    """Write a page's boxes and its turn as most viewers understand them, so that all agree.

    `turn` is by how many degrees it shall be turned clockwise beyond that. Returns how the page is
    seen then.
    """
    found = page.obj
    media, seen = _boxes(found)
    _write(found, Name.MediaBox, media)
    _write(found, Name.CropBox, seen if seen != media else None)
    turned = (_rotation_of(found) + turn) % 360
    if turned:
        found[Name.Rotate] = turned
    elif Name.Rotate in found:
        del found[Name.Rotate]
    return seen_as(seen, turned, _unit(found))


def _write(page: Object, key: Name, box: Box | None) -> None:
    """Write a box of a page, or take it out; one that says the same already stays."""
    if box is not None and _sides(page.get(key)) != box:
        page[key] = Array([Decimal(repr(side)) for side in box])
    elif box is None and key in page:
        del page[key]


def _rotation_of(page: Object) -> int:
    """Return by how many degrees a page is turned; viewers drop what is no quarter turn."""
    found = page.get(Name.Rotate, 0)
    try:
        return int(int(found) / 90) * 90 % 360
    except (TypeError, ValueError, OverflowError):
        return 0


def _scale(width: float, height: float, unit: float) -> float:
    """Return how large a number is drawn: never illegible, and never larger than its page."""
    wide, high = width * unit, height * unit
    least = min(_LEGIBLE, wide / _MOST_OF_WIDTH, high / _MOST_OF_HEIGHT)
    return min(max(min(wide, high) / _A4_WIDTH, least), _LARGEST) / unit


def _unit(page: Object) -> float:
    """Return how many points a unit of the page is long."""
    try:
        unit = float(page.get(Name.UserUnit, 1))
    except (TypeError, ValueError):
        return 1.0
    return unit if 0 < unit < _MOST_UNIT else 1.0


_MOST_UNIT = 75_000.0


def _boxes(page: Object) -> tuple[Box, Box]:
    """Return the sheet of a page and what of it is seen."""
    media = _box(page.get(Name.MediaBox)) or _FALLBACK
    crop = _box(page.get(Name.CropBox)) or media
    cut = (
        max(media[0], crop[0]),
        max(media[1], crop[1]),
        min(media[2], crop[2]),
        min(media[3], crop[3]),
    )
    return media, cut if cut[0] < cut[2] and cut[1] < cut[3] else media


def _box(found: Object | None) -> Box | None:
    """Return a box with its corners in order; None if it is none, or empty."""
    sides = _sides(found)
    if sides is None:
        return None
    x1, y1, x2, y2 = sides
    box = min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
    return box if box[0] < box[2] and box[1] < box[3] else None


def _sides(found: Object | None) -> Box | None:
    if not isinstance(found, Array) or len(found) != len(_FALLBACK):
        return None
    try:
        left, bottom, right, top = (float(number) for number in found)
    except (TypeError, ValueError):
        return None
    return left, bottom, right, top
