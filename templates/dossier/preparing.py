"""Making a file from outside ready to merge: what only its own viewer would do is done before.

Form fields, stamps and notes become part of their pages, where nothing can lie over the number,
and hidden layers are marked. In the file alone, because fields of the same name in other files
must not get its values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pikepdf import Array, Dictionary, Name

from templates.dossier.fields import draw_all, drawing_of, inherited, settle_state
from templates.dossier.geometry import straighten
from templates.dossier.isolating import Isolator
from templates.dossier.layers import mark_hidden_layers
from templates.dossier.packing import pack

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pikepdf import Object, Page, Pdf


_APART = (Name.Link, Name.Popup)
"""Links stay links; what pops up is on no paper."""


def prepare(pdf: Pdf) -> bool:
    """Make a file ready to merge; return whether it has to be written anew for that."""
    hidden = mark_hidden_layers(pdf)
    drawn = _flatten(pdf)
    return pack(pdf) or drawn or hidden


def _flatten(pdf: Pdf) -> bool:
    """Draw form fields into their pages, so that nothing can be filled in or recalculated."""
    drawn = {index: found for index, page in enumerate(pdf.pages) if (found := _to_draw(page))}
    if not drawn:
        return False
    _settle(pdf, [each for found in drawn.values() for each in found if _is_field(each)])
    isolator = Isolator(pdf)
    aside: dict[int, list[Object]] = {}
    for index, found in drawn.items():
        page = pdf.pages[index]
        straighten(page)
        isolator.isolate(page, Dictionary(), b"")
        aside[index] = [each for each in page.obj[Name.Annots] if not _is_drawn(each)]
        page.obj[Name.Annots] = Array(found)
    _draw_into_pages(pdf)
    # The library drops every annotation it drew, so the others come back only now.
    for index, others in aside.items():
        pdf.pages[index].obj[Name.Annots] = Array(others)
    return True


def _draw_into_pages(pdf: Pdf) -> None:
    form = pdf.Root.get(Name.AcroForm)
    if isinstance(form, Dictionary):
        # With these it would leave the drawing to a viewer.
        for key in (Name.NeedAppearances, Name.XFA):
            if key in form:
                del form[key]
    pdf.flatten_annotations("all")
    if Name.AcroForm in pdf.Root:
        del pdf.Root[Name.AcroForm]


def _settle(pdf: Pdf, fields: Iterable[Object]) -> None:
    """See to it that every field is drawn as it is filled in."""
    form = pdf.Root.get(Name.AcroForm)
    anew = isinstance(form, Dictionary) and bool(form.get(Name.NeedAppearances))
    lacking = []
    for field in fields:
        settle_state(field)
        drawing = drawing_of(field, anew=anew)
        if drawing is not None:
            lacking.append((field, drawing))
        elif anew and inherited(field, Name.FT) == Name.Tx and Name.AP in field:
            del field[Name.AP]  # emptied since it was drawn
    if lacking:
        draw_all(pdf, lacking)


def _to_draw(page: Page) -> list[Object]:
    found = page.obj.get(Name.Annots)
    return [each for each in found if _is_drawn(each)] if isinstance(found, Array) else []


def _is_drawn(annotation: Object) -> bool:
    """Return whether an annotation becomes part of its page: a field, or what draws itself."""
    if _is_field(annotation):
        return True
    if not isinstance(annotation, Dictionary) or annotation.get(Name.Subtype) in _APART:
        return False
    look = annotation.get(Name.AP)
    return isinstance(look, Dictionary) and Name.N in look


def _is_field(annotation: Object) -> bool:
    return isinstance(annotation, Dictionary) and annotation.get(Name.Subtype) == Name.Widget
