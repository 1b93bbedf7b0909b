"""Making a dossier archival where what is enclosed allows it, and saying what does not."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from models.domain.dossier import Archival
from models.domain.filenames import harmless_name
from models.errors import message
from templates.archival.claims import describe
from templates.archival.judging import (
    ACCESSIBLE,
    ARCHIVAL,
    broken_rules,
    judged,
    obstacles,
)
from templates.archival.pieces import Pages, frame_of, shared_colours_of
from templates.dossier.manifest import PAPERS
from templates.dossier.previewing import tagged
from templates.layout.typesetter import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from models.errors import Message
    from templates.archival.claims import Description
    from templates.archival.judging import Broken
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
    broken: dict[int, list[Broken]] = defaultdict(list)
    with Pages(partial(seal.open, finished), said) as pages:
        pieces = (
            (place, piece)
            for place, listed in enumerate(contents)
            for piece in pages.pieces_of(listed.first_page, listed.pages)
        )
        for place, found in judged(pieces, ARCHIVAL):
            pause()
            broken[place] += found
    causes = [
        cause for place, listed in enumerate(contents) if (cause := _cause(listed, broken[place]))
    ]
    if not causes:
        with seal.open(finished) as pdf:
            around = chain(frame_of(pdf), shared_colours_of(pdf, said))
            if any(broken_rules(piece, ARCHIVAL) for piece in around):
                causes = [message("archival.unknown")]
    if causes:
        _take_claim_out(finished, said, seal)
    return Archival(holds=not causes, causes=tuple(causes))


def _cause(listed: Listed, broken: Sequence[Broken]) -> Message | None:
    """Return what stands in a document that keeps the dossier from being archival."""
    reasons = [message(f"archival.{obstacle.value}") for obstacle in obstacles(broken)]
    if not reasons:
        return None
    said_of = {"document": listed.title, "number": listed.number}
    return message("archival.cause", **said_of, reasons=reasons)


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


def _take_claim_out(finished: Path, said: Description, seal: Seal) -> None:
    again = finished.with_suffix(".again")
    with seal.open(finished) as pdf:
        describe(pdf, said)
        seal.save_finished(pdf, again)
    again.replace(finished)
