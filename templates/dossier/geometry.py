"""Where things lie on a page as it is seen: turned by /Rotate, cut by its crop box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pikepdf import Array, Name

if TYPE_CHECKING:
    from pikepdf import Object, Page

_A4_WIDTH = 595.28
_SMALLEST, _LARGEST = 0.25, 20.0
_FALLBACK = (0.0, 0.0, 595.28, 841.89)

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


def view_of(page: Page) -> View:
    """Return how a page is seen."""
    left, bottom, right, top = _visible_box(page)
    turned = _rotation(page)
    matrices: dict[int, Matrix] = {
        0: (1, 0, 0, 1, left, bottom),
        90: (0, 1, -1, 0, right, bottom),
        180: (-1, 0, 0, -1, right, top),
        270: (0, -1, 1, 0, left, top),
    }
    width, height = right - left, top - bottom
    if turned in {90, 270}:
        width, height = height, width
    scale = min(max(min(width, height) / _A4_WIDTH, _SMALLEST), _LARGEST)
    return View(width, height, matrices[turned], scale)


def _rotation(page: Page) -> int:
    found = page.obj.get(Name.Rotate, 0)
    try:
        return round(float(found) / 90) * 90 % 360
    except (TypeError, ValueError):
        return 0


def _visible_box(page: Page) -> Box:
    media = _box(page.obj.get(Name.MediaBox)) or _FALLBACK
    crop = _box(page.obj.get(Name.CropBox)) or media
    cut = (
        max(media[0], crop[0]),
        max(media[1], crop[1]),
        min(media[2], crop[2]),
        min(media[3], crop[3]),
    )
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else media


def _box(found: Object | None) -> Box | None:
    if not isinstance(found, Array) or len(found) != len(_FALLBACK):
        return None
    try:
        x1, y1, x2, y2 = (float(number) for number in found)
    except (TypeError, ValueError):
        return None
    box = min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
    return box if box[0] < box[2] and box[1] < box[3] else None
