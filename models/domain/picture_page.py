"""How a picture is set on a page: on A4, as large as it fits, the page lying where it is wide."""

from __future__ import annotations

_INCH, _MILLIMETRES = 72.0, 25.4
A4 = (_INCH * 210 / _MILLIMETRES, _INCH * 297 / _MILLIMETRES)
"""Width and height of a page in points."""


def picture_page(
    width: float, height: float, dots: tuple[float, float]
) -> tuple[float, float, float, float]:
    """Return width and height of the page, then those of the picture on it, in points.

    `width` and `height` are in pixels, `dots` is how many of them make an inch in either direction.
    """
    page_width, page_height = A4 if width <= height else A4[::-1]
    across, down = _INCH * width / dots[0], _INCH * height / dots[1]
    set_width, set_height = page_width, page_width * down / across
    if set_height > page_height:
        set_width, set_height = page_height * across / down, page_height
    return page_width, page_height, set_width, set_height
