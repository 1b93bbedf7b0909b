"""Taking out of merged pages whatever acts by itself, hides files or belongs to a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

from templates.documents.inventory import LINK

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

_KEPT_IN_ROOT = frozenset({"/Type", "/Pages", "/Version"})
_KEPT_IN_PAGES = frozenset(
    {
        *("/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"),
        *("/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group", "/Annots"),
    }
)
"""Whatever else a page may carry acts, hides files, leads to other pages or is for a screen."""
_DROPPED_ANNOTATIONS = frozenset(
    {
        *("/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/TrapNet"),
        *("/Widget", "/Projection", "/PrinterMark"),
    }
)
_DROPPED_FROM_ANNOTATIONS = (
    *(Name.AA, Name.PA, Name.Dest, Name.StructParent, Name.AF, Name.P, Name.Parent),
    *(Name.FS, Name.Movie, Name.Sound, Name.RichMediaContent, Name.RichMediaSettings),
)
_PRINTED, _NOT_SEEN = 4, 1 | 2 | 32
"""Flags of annotations: archival viewers want them printed; hidden ones are on no paper."""


def scrub(pdf: Pdf, ours: frozenset[int]) -> None:
    """Leave pages and their text; nothing that runs, plays, leads outside or carries files.

    `ours` are the pages, from 1, on which links of the inventory are kept. On others every link
    loses its aim; those within a document get theirs again from its guide.
    """
    root = pdf.Root
    for key in [key for key in root.keys() if key not in _KEPT_IN_ROOT]:  # noqa: SIM118 (a PDF object)
        del root[key]
    for number, page in enumerate(pdf.pages, 1):
        _scrub_page(page, number in ours)


def _scrub_page(page: Page, is_ours: bool) -> None:
    for key in [key for key in page.obj.keys() if key not in _KEPT_IN_PAGES]:  # noqa: SIM118
        del page.obj[key]
    if Name.Annots not in page.obj:
        return
    found = page.obj[Name.Annots]
    kept = [_scrubbed(each, page, is_ours) for each in _items(found) if _is_kept(each)]
    if kept:
        page.obj[Name.Annots] = Array(kept)
    else:
        del page.obj[Name.Annots]


def _items(found: Object) -> list[Object]:
    return list(found) if isinstance(found, Array) else []


def _is_kept(annotation: Object) -> bool:
    if not isinstance(annotation, Dictionary):
        return False
    if _flags(annotation) & _NOT_SEEN:
        return False
    return str(annotation.get(Name.Subtype, "")) not in _DROPPED_ANNOTATIONS


def _flags(annotation: Object) -> int:
    try:
        return int(annotation.get(Name.F, 0))
    except (TypeError, ValueError):
        return 0


def _scrubbed(annotation: Object, page: Page, is_ours: bool) -> Object:
    for key in _DROPPED_FROM_ANNOTATIONS:
        if key in annotation:
            del annotation[key]
    annotation[Name.P] = page.obj
    annotation[Name.F] = _flags(annotation) | _PRINTED
    action = annotation.get(Name.A)
    if action is not None and not (is_ours and _is_own_link(action)):
        del annotation[Name.A]
    return annotation


def _is_own_link(action: Object) -> bool:
    return isinstance(action, Dictionary) and str(action.get(Name.URI, "")).startswith(LINK)
