"""What lies beside a dossier for those who work on: editable papers, and registers as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from templates.archival.claims import Description
from templates.dossier.archiving import paper_name
from templates.dossier.manifest import EDITABLE, ORIGINALS, PAPERS, REGISTERS, file_sha256
from templates.editable.writing import write_docx
from templates.registers.dossier_book import FiledFile, dossier_book
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from templates.dossier.papers import Papers
    from templates.dossier.staging import Staged
    from templates.layout.brief import Brief

BOOK = "registers.xlsx"


def write_editable(folder: Path, papers: Papers, brief: Brief) -> None:
    """Write the papers once more, to be edited; the list of what a draft lacks is none."""
    language, order = brief.language, brief.order
    (folder / EDITABLE).mkdir()
    for listed, drawn in zip(papers.contents, papers.drawn, strict=False):
        if listed.kind is None:
            continue
        said = Description(
            title=listed.title,
            author=brief.applicant,
            language=language,
            dated=order.dated,
            mark=words("dossier.draft_mark", language) if order.draft else "",
        )
        target = folder / EDITABLE / paper_name(listed, "docx")
        target.write_bytes(write_docx(drawn.structure, said))


def write_registers(folder: Path, papers: Papers, brief: Brief, staged: Sequence[Staged]) -> None:
    """Write the registers over the papers and originals that lie in the folder."""
    files = {
        listed.number: FiledFile(name, file_sha256(folder / name))
        for listed, _ in zip(papers.contents, papers.drawn, strict=False)
        for name in (f"{PAPERS}/{paper_name(listed)}",)
    }
    files |= {
        each.number: FiledFile(f"{ORIGINALS}/{each.original.name}", each.enclosure.version.sha256)
        for each in staged
        if each.original is not None
    }
    said = [part for drawn in papers.drawn for part in drawn.text]
    title = words(
        "dossier.title", brief.language, filing=brief.filing.title, applicant=brief.applicant
    )
    (folder / REGISTERS).mkdir()
    book = dossier_book(brief, papers.contents, files, said, title)
    (folder / REGISTERS / BOOK).write_bytes(book)
