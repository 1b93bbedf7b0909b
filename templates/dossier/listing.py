"""The enclosures as lines of the contents: pages, and what is worth telling of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.page_ranges import is_taken, pages_text
from models.domain.records import PageRange, Remark
from models.errors import Message, message
from templates.dossier.staging import fault_of
from templates.layout.brief import Listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.domain.dossier import DossierOrder, Enclosure
    from models.domain.records import DocumentVersion
    from templates.dossier.staging import Staged

_LONGEST_TITLE, _DASH = 400, "–"


def listed_staged(staged: Staged, order: DossierOrder) -> Listed:
    """Return the line of an enclosure that was brought out of the case, or left out."""
    taken = staged.taken
    of = taken.of if taken else 0
    return _listed(staged.number, staged.enclosure, order, (staged.pages, of), staged.left_out)


def listed_unseen(number: int, enclosure: Enclosure, order: DossierOrder) -> Listed:
    """Return the line of an enclosure by what the case knows of it."""
    version = enclosure.version
    fault = fault_of(version)
    left_out = message(f"fault.{fault.value}") if fault else None
    pages = 0 if left_out else version.pages_taken or 1
    return _listed(number, enclosure, order, (pages, version.pages or 1), left_out)


def _listed(
    number: int,
    enclosure: Enclosure,
    order: DossierOrder,
    pages: tuple[int, int],
    left_out: Message | None,
) -> Listed:
    taken, of = pages
    title = enclosure.title
    if len(title) > _LONGEST_TITLE:
        title = f"{title[:_LONGEST_TITLE]}…"
    front = 1 if taken and order.plan.separators else 0
    return Listed(
        number=number,
        title=title,
        pages=front + taken,
        front=front,
        sha256=enclosure.version.sha256 if taken else None,
        requirements=enclosure.requirements,
        document=enclosure.document,
        key=str(enclosure.document),
        enclosed=True,
        left_out=left_out,
        notes=tuple(_notes(enclosure.version, of)) if taken else (),
    )


def _notes(version: DocumentVersion, of: int) -> Iterable[Message]:
    """Yield in what way the pages differ from the file."""
    if version.excerpt:
        yield message("enclosure.excerpt", pages=pages_text(version.excerpt, dash=_DASH), total=of)
    if pages := turned_pages(version):
        yield message("enclosure.turned", pages=pages_text(_as_ranges(pages), dash=_DASH))
    if version.rendition is not None:
        yield message("enclosure.converted", program=version.rendition.made_with)
    if Remark.SIGNED in version.remarks:
        yield message("enclosure.signed")


def turned_pages(version: DocumentVersion) -> list[int]:
    """Return which pages of a file are turned, of those that are taken."""
    return [turn.page for turn in version.turns if is_taken(turn.page, version.excerpt)]


def _as_ranges(pages: Iterable[int]) -> list[PageRange]:
    found: list[PageRange] = []
    for page in pages:
        if found and found[-1].last == page - 1:
            found[-1] = PageRange(first=found[-1].first, last=page)
        else:
            found.append(PageRange(first=page, last=page))
    return found
