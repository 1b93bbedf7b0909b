"""Setting a story on pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from templates.layout.keeping import keep_signatures
from templates.layout.styles import LOCALES, LYING, UPRIGHT, PageShape

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from reportlab.platypus import Flowable

    from models.domain.text import Language


def typeset(
    story: Sequence[Flowable],
    target: Path | BinaryIO,
    language: Language,
    shape: PageShape = UPRIGHT,
) -> int:
    """Write a story as a PDF and return its number of pages; parts of it may be turned.

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
    template.build(keep_signatures(story))
    return int(template.page)


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
