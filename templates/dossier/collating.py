"""The parts of a dossier in the order they are merged: papers, sheets between, what is enclosed."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from templates.dossier.merging import Part
from templates.dossier.papers import draw_separator, take_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from templates.dossier.papers import Papers
    from templates.dossier.sealing import Seal
    from templates.dossier.staging import Staged
    from templates.layout.brief import Brief


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
            drawn = draw_separator(lines[each.number], brief)
            seal.take_in(BytesIO(drawn.pdf), sheet)
            parts.append(Part(sheet))
        parts.append(each.taken.part)
    return parts
