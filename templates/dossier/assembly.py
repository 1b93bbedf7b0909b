"""Building one dossier from start to end in a room, and releasing it only when whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

from models.domain.dossier import Cancelled, DossierResult, PaperPlace, Progress
from models.domain.records import Fault
from models.errors import CaseRefused, Message, message
from templates.archival.claims import Description
from templates.dossier.archiving import judge, write_papers_apart
from templates.dossier.checking import check
from templates.dossier.finishing import finish
from templates.dossier.manifest import (
    ARCHIVE,
    ORIGINALS,
    PDF,
    frozen_files,
    write_manifest,
)
from templates.dossier.merging import merge, mergeable
from templates.dossier.papers import Papers, take_in
from templates.dossier.press import Press
from templates.dossier.publishing import publish, write_archive, write_verifier
from templates.dossier.sealing import Seal
from templates.dossier.signed_papers import stage_signed, write_with_signed
from templates.dossier.slots import paper_slots
from templates.dossier.staging import Stage, Staged
from templates.layout.brief import Brief, Listed, total_pages
from templates.layout.typesetter import Typesetter
from templates.texts import words

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.dossier import Archival, DossierOrder, OpenContent, Watcher

_STEPS = 6
_LONGEST_TITLE = 400
_FEW_FILES, _FEW_PAGES, _LITTLE = 20, 100, 4 << 20
"""What is joined and written within the blink of an eye; bytes."""


class Assembly:
    """One dossier being built."""

    def __init__(
        self, order: DossierOrder, room: Path, content: OpenContent, watcher: Watcher
    ) -> None:
        self._order = order
        self._room = room
        self._seal = Seal(closed=order.sealed)
        self._content = content
        self._watcher = watcher
        self._setter = Typesetter(order.language, draft=order.draft)
        self._signed: dict[int, Staged] = {}
        self._press = Press(self._pause, apart=_is_large(order))
        self._done = 0

    def build(self) -> DossierResult:
        """Build, read back, release."""
        self._refuse_what_is_known()
        with self._press:
            return self._build()

    def _build(self) -> DossierResult:
        new, work = self._room / "new", self._room / "work"
        (new / ORIGINALS).mkdir(parents=True)
        work.mkdir()
        stage = Stage(new / ORIGINALS, work, self._content, self._seal)
        staged = self._stage(stage)
        self._signed = stage_signed(self._order, stage, self._setter)
        papers, staged = self._merge(staged, work)
        archival = self._finish(papers, work)
        self._step("dossier.step.pack")
        staged = [*self._signed.values(), *staged]
        for each in staged:
            stage.release(each)
            self._pause()
        self._press.do(self._seal.release, work / "finished.pdf", new / PDF)
        write_papers_apart(new, papers, Brief(self._order, self._setter))
        write_verifier(new)
        write_manifest(new, self._order, papers.contents, staged, archival)
        write_archive(new, self._order.dated)
        self._pause()
        result = self._result(new / PDF, papers, archival)
        publish(new, self._order.folder, self._room / "earlier")
        return result

    def _refuse_what_is_known(self) -> None:
        """A final dossier with a known gap is not begun."""
        if self._order.draft:
            return
        causes = [gap.message for gap in self._order.gaps if gap.blocks]
        causes += [
            _cannot_include(enclosure.title, enclosure.version.fault)
            for enclosure in self._order.enclosures
            if enclosure.version.fault
        ]
        if causes:
            raise CaseRefused(message("dossier.refused"), causes)

    def _stage(self, stage: Stage) -> list[Staged]:
        first = len(paper_slots(self._order)) + 1
        staged = []
        for number, enclosure in enumerate(self._order.enclosures, first):
            self._step("dossier.step.enclosure", title=enclosure.title)
            staged.append(stage.bring(number, enclosure))
        self._refuse(staged)
        return staged

    def _finish(self, papers: Papers, work: Path) -> Archival:
        """Number, link, judge and read back what was merged; return whether it is archival."""
        merged, finished = work / "merged.pdf", work / "finished.pdf"
        self._step("dossier.step.number")
        said, contents = self._said(), papers.contents
        press, seal = self._press, self._seal
        press.do(finish, merged, finished, contents, said, seal, press.pause)
        self._step("dossier.step.archive")
        archival = press.do(judge, finished, contents, said, seal, press.pause)
        self._step("dossier.step.check")
        press.do(check, finished, contents, seal, press.pause)
        return archival

    def _refuse(self, staged: list[Staged]) -> None:
        """A final dossier leaves nothing out; a draft lists what it had to."""
        causes = [
            _cannot_include(each.enclosure.title, each.fault) for each in staged if each.fault
        ]
        if causes and not self._order.draft:
            raise CaseRefused(message("dossier.refused"), causes)

    def _papers(self, staged: list[Staged], work: Path) -> tuple[Papers, list[Path]]:
        """Return the papers, and as files to merge: the signed ones stand for their drafts.

        Raises:
            CaseRefused: a final dossier would hold a signed paper whose text has changed since.
        """
        listed = [_listed(each) for each in staged]
        signed = self._signed
        papers, changed = write_with_signed(self._order, self._setter, listed, signed)
        if changed and not self._order.draft:
            raise CaseRefused(message("dossier.refused"), list(changed.values()))
        files = take_in(papers, work, self._seal)
        return papers, [
            signed[number].pdf or file if number in signed else file
            for number, file in enumerate(files, 1)
        ]

    def _merge(self, staged: list[Staged], work: Path) -> tuple[Papers, list[Staged]]:
        self._step("dossier.step.papers")
        papers, files = self._papers(staged, work)
        self._step("dossier.step.merge")
        try:
            self._press.do(merge, [*files, *_files(staged)], work / "merged.pdf", self._seal)
        except (pikepdf.PdfError, RuntimeError):
            # Some file opens but cannot be read to its end: find it, and do without or refuse.
            sound = [self._tested(each, work / "scratch.pdf") for each in staged]
            if sound == staged:
                raise
            self._refuse(sound)
            papers, files = self._papers(sound, work)
            self._press.do(merge, [*files, *_files(sound)], work / "merged.pdf", self._seal)
            return papers, sound
        return papers, staged

    def _tested(self, staged: Staged, scratch: Path) -> Staged:
        """Return an enclosure as it was, or as unreadable if it cannot be merged by itself."""
        if staged.pdf is None or staged.original is None:
            return staged
        if self._press.do(mergeable, staged.pdf, scratch, self._seal):
            return staged
        staged.original.unlink(missing_ok=True)
        return Staged(number=staged.number, enclosure=staged.enclosure, fault=Fault.UNREADABLE)

    def _said(self) -> Description:
        order, brief = self._order, Brief(self._order, self._setter)
        title = words(
            "dossier.title", order.language, filing=brief.filing.title, applicant=brief.applicant
        )
        return Description(
            title=title,
            author=brief.applicant,
            language=order.language,
            dated=order.dated,
            mark=words("dossier.draft_mark", order.language) if order.draft else "",
        )

    def _result(self, pdf: Path, papers: Papers, archival: Archival) -> DossierResult:
        order, files = self._order, frozen_files(pdf.parent)
        return DossierResult(
            filing=order.filing,
            language=order.language,
            draft=order.draft,
            path=order.folder / PDF,
            zip_path=order.folder / ARCHIVE,
            pages=total_pages(papers.contents),
            sha256=next(file.sha256 for file in files if file.name == PDF),
            contents=tuple(_place(listed) for listed in papers.contents if listed.pages),
            gaps=order.gaps,
            archival=archival,
            dated=order.dated,
            head=order.snapshot.head,
            law_pack=order.snapshot.pack_sha256,
            files=files,
        )

    def _step(self, what: str, **details: object) -> None:
        self._pause()
        total = len(self._order.enclosures) + _STEPS
        self._watcher.report(
            Progress(self._done, total, words(what, self._order.language, **details))
        )
        self._done += 1

    def _pause(self) -> None:
        if self._watcher.cancelled():
            raise Cancelled


def _is_large(order: DossierOrder) -> bool:
    """Return whether writing a dossier would make a window wait."""
    versions = [enclosure.version for enclosure in order.enclosures]
    pages = sum(version.pages or 1 for version in versions)
    size = sum(version.size for version in versions)
    return len(versions) > _FEW_FILES or pages > _FEW_PAGES or size > _LITTLE


def _cannot_include(title: str, fault: Fault | None) -> Message:
    reason = message(f"fault.{fault}") if fault else ""
    return message("dossier.cannot_include", document=title, reason=reason)


def _listed(staged: Staged) -> Listed:
    title = staged.enclosure.title
    if len(title) > _LONGEST_TITLE:
        title = f"{title[:_LONGEST_TITLE]}…"
    return Listed(
        number=staged.number,
        title=title,
        pages=staged.pages,
        sha256=staged.enclosure.version.sha256 if staged.pages else None,
        requirements=staged.enclosure.requirements,
        document=staged.enclosure.document,
        enclosed=True,
        left_out=staged.left_out,
    )


def _files(staged: list[Staged]) -> list[Path]:
    return [each.pdf for each in staged if each.pdf]


def _place(listed: Listed) -> PaperPlace:
    return PaperPlace(
        number=listed.number,
        title=listed.title,
        first_page=listed.first_page,
        pages=listed.pages,
        sha256=listed.sha256,
    )
