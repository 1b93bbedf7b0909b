"""The coverage of the research as a Markdown page, in English as the research is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.basis import BasisKind
from models.domain.requirement import Force

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cli.law_coverage import Counted, Covered
    from models.domain.law_pack import LawPack

_NAMES = {"duty": "post-entry duty", "check": "check rule"}
_SHOWN = [kind for kind in BasisKind if kind is not BasisKind.STATUTE]


def page(pack: LawPack, covered: Sequence[Covered], counted: Sequence[Counted]) -> str:
    """Return the page; it changes only with the pack and the research."""
    return "\n".join([*_head(pack, covered), *_counts(counted), *_table(covered), *_rest(covered)])


def _head(pack: LawPack, covered: Sequence[Covered]) -> Iterator[str]:
    yield "# What of the research the law pack covers"
    yield ""
    yield "Written by `python main.py law coverage --out docs/law/coverage.md`; not to be edited."
    yield ""
    placed = sum(1 for one in covered if one.places)
    yield (
        f"Law pack `{pack.id}` {pack.version} as of {pack.as_of.isoformat()}: "
        f"{placed} of {len(covered)} items of the research have a place, "
        f"{len(pack.requirements)} requirements."
    )
    yield ""


def _counts(counted: Sequence[Counted]) -> Iterator[str]:
    yield "## Requirements by force"
    yield ""
    rows = [[one.track, one.requirements, *one.forces.values()] for one in counted]
    yield from _rows(["track", "requirements", *Force], rows)
    yield "## Requirements by the weakest basis that carries the duty"
    yield ""
    rows = [[one.track, *one.bases.values()] for one in counted]
    yield from _rows(["track", *_SHOWN], rows)


def _table(covered: Sequence[Covered]) -> Iterator[str]:
    yield "## Items of the research"
    yield ""
    rows = [
        [
            one.item.id,
            one.item.title,
            "<br>".join(f"{_NAMES.get(at.kind, at.kind)} `{at.id}`" for at in one.places) or "none",
            ", ".join(one.forces) or "-",
            one.basis or "-",
        ]
        for one in covered
    ]
    yield from _rows(["item", "title", "place", "force", "weakest basis"], rows)


def _rest(covered: Sequence[Covered]) -> Iterator[str]:
    yield "## Documents that the research names and the checklist does not ask for"
    yield ""
    rows = [
        [one.item.id, one.item.evidence, one.no_document.en if one.no_document else "no reason"]
        for one in covered
        if one.asks_no_document
    ]
    if rows:
        yield from _rows(["item", "document in the research", "why it is not asked for"], rows)
    else:
        yield "None."
        yield ""


def _rows(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        cells = (str(cell).replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"
    yield ""
