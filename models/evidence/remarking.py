"""What is worth telling about a readable PDF: scans, sizes, scripts, signatures, fonts.

Runs in the worker only, on files from outside: whatever is odd in them counts as not noticed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pikepdf

_PAGES_LOOKED_AT = 40
"""Pages in which text, fonts and pictures are looked for; the first ones tell of the rest."""
_LEAST_DPI = 150
_TOLERANCE = 6  # points: scanners cut sheets of one size a little differently
_POINTS_TO_INCH = 72
_ODD = (AttributeError, KeyError, TypeError, ValueError, RuntimeError, OverflowError)


def remarks_on(pdf: pikepdf.Pdf) -> list[str]:
    """Return what was noticed, as values of `models.domain.records.Remark`, in their order."""
    looks = {
        "no_text": _has_no_text,
        "sideways": _lies_sideways,
        "mixed_sizes": _differs_in_size,
        "low_resolution": _is_coarse,
        "carries_files": _carries_files,
        "active": _is_active,
        "signed": _is_signed,
        "fonts_missing": _lacks_fonts,
        "xfa": _is_xfa,
    }
    return [name for name, look in looks.items() if _tried(look, pdf)]


def _tried(look: Any, pdf: pikepdf.Pdf) -> bool:  # noqa: ANN401
    import pikepdf  # noqa: PLC0415 (in the worker only)

    try:
        return bool(look(pdf))
    except (pikepdf.PdfError, *_ODD):
        return False


def _first_pages(pdf: pikepdf.Pdf) -> list[pikepdf.Page]:
    return [pdf.pages[number] for number in range(min(len(pdf.pages), _PAGES_LOOKED_AT))]


def _has_no_text(pdf: pikepdf.Pdf) -> bool:
    """A page of one picture and no font is a scan; half of such pages make the file one."""
    pages = _first_pages(pdf)
    bare = [page for page in pages if _pictures(page) and not page.resources.get("/Font", None)]
    return len(bare) * 2 > len(pages)


def _lies_sideways(pdf: pikepdf.Pdf) -> bool:
    """Return whether some pages are turned by a quarter against most others."""
    turned = [int(page.obj.get("/Rotate", 0)) % 180 == 90 for page in pdf.pages]  # noqa: PLR2004
    return any(turned) and not all(turned)


def _differs_in_size(pdf: pikepdf.Pdf) -> bool:
    sizes = [sorted(_size(page)) for page in pdf.pages]
    first = sizes[0]
    return any(
        abs(one - other) > _TOLERANCE
        for size in sizes
        for one, other in zip(size, first, strict=True)
    )


def _size(page: pikepdf.Page) -> tuple[float, float]:
    left, bottom, right, top = (float(side) for side in page.mediabox)
    return right - left, top - bottom


def _is_coarse(pdf: pikepdf.Pdf) -> bool:
    """Return whether a picture that is all of a page has too few dots for its size."""
    for page in _first_pages(pdf):
        pictures = list(_pictures(page))
        if len(pictures) == 1 and not page.resources.get("/Font", None):
            dots = max(int(pictures[0].get("/Width", 0)), int(pictures[0].get("/Height", 0)))
            inches = max(_size(page)) / _POINTS_TO_INCH
            if 0 < dots < inches * _LEAST_DPI:
                return True
    return False


def _pictures(page: pikepdf.Page) -> Iterator[Any]:
    for found in (page.resources.get("/XObject", None) or {}).values():
        if found.get("/Subtype", None) == "/Image":
            yield found


def _carries_files(pdf: pikepdf.Pdf) -> bool:
    return len(pdf.attachments) > 0


def _is_active(pdf: pikepdf.Pdf) -> bool:
    """Return whether something would act by itself, or a script waits for a click."""
    names = pdf.Root.get("/Names", None)
    if names is not None and "/JavaScript" in names:
        return True
    opening = pdf.Root.get("/OpenAction", None)
    if opening is not None and str(getattr(opening, "S", "")) in {"/JavaScript", "/Launch"}:
        return True
    return "/AA" in pdf.Root or any("/AA" in page.obj for page in _first_pages(pdf))


def _fields(pdf: pikepdf.Pdf) -> Iterator[Any]:
    form = pdf.Root.get("/AcroForm", None)
    waiting: list[Any] = list(form.get("/Fields", [])) if form is not None else []
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < _MOST_FIELDS:
        field = waiting.pop()
        if field.objgen in seen and field.objgen != (0, 0):
            continue
        seen.add(field.objgen)
        yield field
        waiting += list(field.get("/Kids", []))


_MOST_FIELDS = 5000


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    return any(
        field.get("/FT", None) == "/Sig" and field.get("/V", None) is not None
        for field in _fields(pdf)
    )


def _lacks_fonts(pdf: pikepdf.Pdf) -> bool:
    fonts = [font for page in _first_pages(pdf) for font in _fonts(page)]
    return any(not _is_embedded(font) for font in fonts)


def _fonts(page: pikepdf.Page) -> list[Any]:
    found = page.resources.get("/Font", None)
    return list(found.values()) if found is not None else []


def _is_embedded(font: Any) -> bool:  # noqa: ANN401
    if font.get("/Subtype", None) == "/Type3":
        return True
    inner = font.get("/DescendantFonts", None)
    descriptor = (inner[0] if inner is not None else font).get("/FontDescriptor", None)
    return descriptor is not None and any(
        key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")
    )


def _is_xfa(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm", None)
    return form is not None and "/XFA" in form
