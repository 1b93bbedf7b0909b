"""The parts of a dossier in the order they are merged: papers, sheets between, what is enclosed."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from templates.dossier.merging import Part
from templates.dossier.papers import draw_separator, take_in
from templates.layout.typesetter import drawable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from templates.dossier.papers import Drawn, Papers
    from templates.dossier.sealing import Seal
    from templates.dossier.staging import Staged
    from templates.layout.brief import Brief, Listed

_LONGEST_TITLE = 300


def collate(
    papers: Papers,
    staged: Sequence[Staged],
    signed: Mapping[int, Staged],
    brief: Brief,
    work: Path,
    seal: Seal,
) -> list[Part]:
    """Write what we drew into `work`; return all parts, a signed paper in place of its draft."""
    parts = []
    for number, file in enumerate(take_in(papers, work, seal), 1):
        taken = signed[number].taken if number in signed else None
        parts.append(taken.part if taken else Part(file))
    lines = {listed.number: listed for listed in papers.contents}
    for each in staged:
        if each.taken is None:
            continue
        if lines[each.number].front:
            sheet = work / f"separator-{each.number:04d}.pdf"
            drawn = _on_one_sheet(lines[each.number], brief)
            seal.take_in(BytesIO(drawn.pdf), sheet)
            parts.append(Part(sheet))
        parts.append(each.taken.part)
    return parts


def _on_one_sheet(listed: Listed, brief: Brief) -> Drawn:
    """Draw a separator; a title that would run over is shortened, the inventory has all of it."""
    title = " ".join(drawable(listed.title).split())
    if len(title) > _LONGEST_TITLE:
        title = f"{title[: _LONGEST_TITLE - 1]}…"
    drawn = draw_separator(replace(listed, title=title), brief)
    if drawn.pages != listed.front:
        raise RuntimeError(f"the separator before {listed.number} takes {drawn.pages} pages")
    return drawn
