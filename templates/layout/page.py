"""Setting a story on pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from templates.layout.keeping import keep_headings, keep_signatures
from templates.layout.structure import Structure, StructuredCanvas
from templates.layout.styles import LOCALES, LYING, UPRIGHT, PageShape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from reportlab.platypus import Flowable

    from models.domain.text import Language


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

    Page numbers are not drawn here: a dossier numbers all its pages in one run when it is stamped.
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
    return PageTemplate(id=shape.name, frames=[frame], pagesize=(shape.width, shape.height))
