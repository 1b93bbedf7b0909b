"""Making a dossier archival where what is enclosed allows it, and saying what does not."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from models.domain.dossier import Archival
from models.domain.filenames import harmless_name
from models.errors import message
from templates.archival.claims import describe
from templates.archival.judging import (
    ACCESSIBLE,
    ARCHIVAL,
    MOST_JUDGED,
    broken_rules,
    obstacles,
)
from templates.dossier.manifest import PAPERS
from templates.dossier.previewing import tagged
from templates.layout.typesetter import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from templates.archival.claims import Description
    from templates.dossier.papers import Papers
    from templates.dossier.sealing import Seal
    from templates.layout.brief import Brief, Listed


def judge(
    finished: Path,
    contents: Sequence[Listed],
    said: Description,
    seal: Seal,
    pause: Callable[[], None],
) -> Archival:
    """Return whether a finished dossier is PDF/A-2b, as it claims; else take the claim out.

    What prevents it is named by the document it stands in.
    """
    if finished.stat().st_size > MOST_JUDGED:
        _take_claim_out(finished, said, seal)
        return Archival(holds=False, causes=(message("archival.too_large"),))
    pause()
    with seal.open(finished) as pdf:
        if not broken_rules(_readable(pdf), ARCHIVAL):
            return Archival(holds=True)
        causes = []
        for listed in contents:
            pause()
            if listed.pages and (
                found := obstacles(broken_rules(_part(pdf, listed, said), ARCHIVAL))
            ):
                reasons = [message(f"archival.{obstacle.value}") for obstacle in found]
                said_of = {"document": listed.title, "number": listed.number}
                causes.append(message("archival.cause", **said_of, reasons=reasons))
    _take_claim_out(finished, said, seal)
    return Archival(holds=False, causes=tuple(causes) or (message("archival.unknown"),))


def write_papers_apart(folder: Path, papers: Papers, brief: Brief) -> None:
    """Write every paper of ours as a file of its own, to be signed: PDF/A-2a and PDF/UA-1.

    Raises:
        RuntimeError: one of them is not; that is a bug of ours.
    """
    (folder / PAPERS).mkdir()
    for listed, drawn in zip(papers.contents, papers.drawn, strict=False):
        written = tagged(listed, drawn, brief)
        for profile in ACCESSIBLE:
            broken = broken_rules(written, profile)
            if broken:
                raise RuntimeError(f"paper {listed.number} is not {profile}: {broken[0]}")
        (folder / PAPERS / paper_name(listed)).write_bytes(written)


def paper_name(listed: Listed, ending: str = "pdf") -> str:
    """Return the file name of a paper: its number and its title, harmless on every system."""
    return harmless_name(f"{listed.number:02d}-{plain(listed.title)}.{ending}")


def _readable(pdf: pikepdf.Pdf) -> bytes:
    """Return a document as it will be given out, in memory only."""
    out = BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _part(pdf: pikepdf.Pdf, listed: Listed, said: Description) -> bytes:
    """Return the pages of one document, claiming what the dossier would."""
    with pikepdf.new() as part:
        part.pages.extend(pdf.pages[listed.first_page - 1 : listed.last_page])
        for page in part.pages:
            if pikepdf.Name.Annots in page:
                page.Annots = pikepdf.Array(
                    [each for each in page.Annots if pikepdf.Name.Dest not in each]
                )
        describe(part, said, "b")
        return _readable(part)


def _take_claim_out(finished: Path, said: Description, seal: Seal) -> None:
    again = finished.with_suffix(".again")
    with seal.open(finished) as pdf:
        describe(pdf, said)
        if pikepdf.Name.ID in pdf.trailer:
            del pdf.trailer[pikepdf.Name.ID]
        seal.save(pdf, again)
    again.replace(finished)
