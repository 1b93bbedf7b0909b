"""Setting a story on pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from templates.layout.fonts import FAMILY
from templates.layout.keeping import keep_headings, keep_signatures
from templates.layout.structure import Structure, StructuredCanvas, pagination
from templates.layout.styles import LOCALES, LYING, PAGE_NUMBER_SIZE, UPRIGHT, PageShape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

    from models.domain.text import Language

_ABOVE_TEXT = 19.0
"""From the first line's upper edge to the foot of a page number, in points."""


@dataclass(frozen=True, slots=True)
class TypesetPaper:
    """A story on pages: how many they are, and what stands on them as it is to be read."""

    pages: int
    structure: Structure


def typeset(
    story: Sequence[Flowable],
    target: Path | BinaryIO,
    language: Language,
    shape: PageShape = UPRIGHT,
) -> TypesetPaper:
    """Write a story as a PDF; parts of it may be turned.

    From its second page on a paper bears its own page numbers, in the middle above the text. The
    continuous numbers of a dossier are another matter: they are stamped at the right edge.
    """
    template = BaseDocTemplate(
        str(target) if isinstance(target, Path) else target,
        pagesize=(shape.width, shape.height),
        invariant=1,
        lang=LOCALES[language],
        pageCompression=1,
    )
    shapes = (shape, *(other for other in (UPRIGHT, LYING) if other is not shape))
    template.addPageTemplates([_template(each) for each in shapes])
    drawn_on: list[StructuredCanvas] = []

    def canvas(*given: Any, **named: Any) -> StructuredCanvas:  # noqa: ANN401 (handed on)
        drawn_on.append(StructuredCanvas(*given, **named))
        return drawn_on[-1]

    template.build(keep_signatures(keep_headings(story)), canvasmaker=canvas)
    return TypesetPaper(int(template.page), drawn_on[-1].structure)


def _template(shape: PageShape) -> PageTemplate:
    frame = Frame(
        shape.left,
        shape.bottom,
        shape.text_width,
        shape.text_height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def number(canvas: Canvas, _: BaseDocTemplate) -> None:
        page = canvas.getPageNumber()
        if page > 1:
            _number(canvas, page, shape)

    size = shape.width, shape.height
    return PageTemplate(id=shape.name, frames=[frame], pagesize=size, onPage=number)


def _number(canvas: Canvas, page: int, shape: PageShape) -> None:
    """Draw a page's number between the margins, above whatever stands on the page."""
    middle = shape.left + shape.text_width / 2
    with pagination(canvas):
        canvas.saveState()
        canvas.setFont(FAMILY, PAGE_NUMBER_SIZE)
        canvas.drawCentredString(middle, shape.height - shape.top + _ABOVE_TEXT, str(page))
        canvas.restoreState()
