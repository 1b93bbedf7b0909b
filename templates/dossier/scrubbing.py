"""Taking out of merged pages whatever acts by itself, hides files or belongs to a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf

_KEPT_IN_ROOT = frozenset({"/Type", "/Pages", "/AcroForm", "/OCProperties", "/Version"})
_DROPPED_FROM_PAGES = (Name.AA, Name.Trans, Name.Dur, Name.PieceInfo, Name.StructParents)
_DROPPED_ANNOTATIONS = frozenset(
    {"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/TrapNet"}
)
_PRINTED, _NOT_SEEN = 4, 1 | 2 | 32
"""Flags of annotations: archival viewers want them printed; hidden ones are on no paper."""
_HARMLESS_SCHEMES = ("http:", "https:", "mailto:", "entry:")


def scrub(pdf: Pdf) -> None:
    """Leave pages, their text and harmless links; nothing that runs, plays or carries files."""
    root = pdf.Root
    for key in [key for key in root.keys() if key not in _KEPT_IN_ROOT]:  # noqa: SIM118 (a PDF object)
        del root[key]
    for page in pdf.pages:
        _scrub_page(page)
    _flatten_forms(pdf)


def _scrub_page(page: Page) -> None:
    for key in _DROPPED_FROM_PAGES:
        if key in page:
            del page[key]
    if Name.Annots not in page:
        return
    found = page[Name.Annots]
    kept = [_scrubbed(annotation) for annotation in _items(found) if _is_kept(annotation)]
    if kept:
        page[Name.Annots] = Array(kept)
    else:
        del page[Name.Annots]


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


def _scrubbed(annotation: Object) -> Object:
    for key in (Name.AA, Name.PA, Name.StructParent):
        if key in annotation:
            del annotation[key]
    annotation[Name.F] = _flags(annotation) | _PRINTED
    action = annotation.get(Name.A)
    if action is None:
        return annotation
    if isinstance(action, Dictionary) and _is_harmless(action):
        if Name.Next in action:
            del action[Name.Next]
    else:
        del annotation[Name.A]
    return annotation


def _is_harmless(action: Object) -> bool:
    kind = str(action.get(Name.S, ""))
    if kind == "/URI":
        return str(action.get(Name.URI, "")).lower().startswith(_HARMLESS_SCHEMES)
    return kind == "/GoTo"


def _flatten_forms(pdf: Pdf) -> None:
    """Draw form fields into their pages, so that nothing can be filled in or recalculated.

    Flattening would also take away the links, so these are set aside meanwhile.
    """
    if Name.AcroForm not in pdf.Root:
        return
    aside: dict[int, list[Object]] = {}
    for index, page in enumerate(pdf.pages):
        if Name.Annots not in page:
            continue
        annotations = _items(page[Name.Annots])
        fields = [each for each in annotations if each.get(Name.Subtype) == Name.Widget]
        aside[index] = [each for each in annotations if each.get(Name.Subtype) != Name.Widget]
        page[Name.Annots] = Array(fields)
    pdf.flatten_annotations("all")
    for index, others in aside.items():
        page = pdf.pages[index]
        if others:
            page[Name.Annots] = Array(others)
        elif Name.Annots in page:
            del page[Name.Annots]
    if Name.AcroForm in pdf.Root:
        del pdf.Root[Name.AcroForm]
