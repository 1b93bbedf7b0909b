"""What goes to the printer: volumes as they are bound, fronts and backs.

The finished dossier is what counts; this only puts its pages on paper, between sheets that bear no
number. It is made when the team plans so, and lies beside the dossier, not in the archive.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from models.domain.volumes import Run, Volume, bound, runs_of
from templates.documents.volume import SHAPE, closing, cover
from templates.dossier.merging import refuse_cut_off
from templates.layout.page import typeset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.domain.paper import FilingPlan
    from templates.layout.brief import Brief, Listed

PRINT = "print"
"""The folder of what goes to the printer."""


def write_print_set(folder: Path, finished: Path, brief: Brief) -> None:
    """Write what the plan of a filing asks to be printed, if it asks for anything.

    Raises:
        OSError: the folder cannot be written.
    """
    plan = brief.order.plan
    volumes = volumes_of(brief.contents, plan)
    if not volumes:
        return
    (folder / PRINT).mkdir()
    with ExitStack() as clearing:
        blank = _sheet(folder / PRINT / ".blank.pdf", clearing)
        _draw_blank(blank)
        for place, volume in enumerate(volumes):
            parts = _arguments(finished, blank, volume)
            if plan.volume_sheets is not None:
                first = _sheet(folder / PRINT / f".first-{place}.pdf", clearing)
                last = _sheet(folder / PRINT / f".last-{place}.pdf", clearing)
                sheets = volume.sheets(duplex=plan.duplex)
                typeset(cover(brief, volumes, place, sheets), first, brief.language, SHAPE)
                typeset(closing(brief, place, sheets), last, brief.language, SHAPE)
                parts = [*_covering(first, blank, duplex=plan.duplex), *parts, str(last), "1-z"]
            _join(parts, folder / PRINT / _name(place, plan))


def volumes_of(contents: Sequence[Listed], plan: FilingPlan) -> list[Volume]:
    """Return the volumes that a plan asks for: none, or one if it only asks for both sides."""
    pages = [listed.pages for listed in contents]
    if plan.volume_sheets is not None:
        return bound(pages, plan.volume_sheets, duplex=plan.duplex)
    return [Volume(tuple(runs_of(pages, duplex=True)))] if plan.duplex else []


def _name(place: int, plan: FilingPlan) -> str:
    return f"volume-{place + 1:02d}.pdf" if plan.volume_sheets is not None else "both-sides.pdf"


def _sheet(path: Path, clearing: ExitStack) -> Path:
    """Return a file that is taken away in the end."""
    clearing.callback(path.unlink, missing_ok=True)
    return path


def _draw_blank(target: Path) -> None:
    canvas = Canvas(str(target), pagesize=(SHAPE.width, SHAPE.height), invariant=1)
    canvas.showPage()
    canvas.save()


def _covering(first: Path, blank: Path, *, duplex: bool) -> list[str]:
    """Return the sheets before a volume; on both sides they leave their last back empty."""
    with pikepdf.open(first) as pdf:
        odd = len(pdf.pages) % 2
    return [str(first), "1-z", *([str(blank), "1"] if duplex and odd else [])]


def _arguments(finished: Path, blank: Path, volume: Volume) -> list[str]:
    """Return the pages of a volume as qpdf's job wants them, runs without a gap as one."""
    parts: list[str] = []
    for run in _joined(volume.runs):
        parts += [str(finished), f"{run.first}-{run.last}"]
        parts += [str(blank), "1"] * run.blank
    return parts


def _joined(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        if joined and not joined[-1].blank:
            before = joined.pop()
            joined.append(Run(before.first, run.last - before.first + 1, run.blank))
        else:
            joined.append(run)
    return joined


def _join(parts: Sequence[str], target: Path) -> None:
    how = ("--deterministic-id", "--stream-data=preserve", "--object-streams=generate")
    pikepdf.Job(["qpdf", "--empty", *how, "--pages", *parts, "--", str(target)]).run()
    refuse_cut_off(target)
