"""Building one dossier from start to end in a room, and releasing it only when whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf

from models.domain.dossier import Cancelled, DossierResult, PaperPlace, Progress
from models.domain.records import Fault
from models.errors import CaseRefused, Message, message
from templates.archival.claims import Description
from templates.dossier.archiving import judge, write_papers_apart
from templates.dossier.checking import check, check_originals
from templates.dossier.collating import collate
from templates.dossier.companions import write_editable, write_registers
from templates.dossier.finishing import Assembled, finish
from templates.dossier.listing import listed_staged
from templates.dossier.manifest import (
    ARCHIVE,
    ORIGINALS,
    PDF,
    frozen_files,
    write_manifest,
)
from templates.dossier.merging import Part, merge, mergeable
from templates.dossier.press import Press
from templates.dossier.printing import write_print_set
from templates.dossier.publishing import publish, write_archive, write_verifier
from templates.dossier.sealing import Seal
from templates.dossier.signed_papers import stage_signed, write_with_signed
from templates.dossier.slots import paper_slots
from templates.dossier.staging import Stage, Staged, fault_of
from templates.layout.brief import Brief, total_pages
from templates.layout.typesetter import Typesetter
from templates.texts import words

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.dossier import Archival, DossierOrder, OpenContent, Watcher
    from templates.dossier.papers import Papers
    from templates.layout.brief import Listed

_STEPS = 6
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
        self._signed = self._stage_signed(stage)
        papers, staged = self._merge(staged, work)
        archival = self._finish(papers, staged, work)
        self._step("dossier.step.pack")
        staged = [*self._signed.values(), *staged]
        for each in staged:
            stage.release(each)
            self._pause()
        self._press.do(self._seal.release, work / "finished.pdf", new / PDF)
        brief = Brief(self._order, self._setter)
        write_papers_apart(new, papers, brief)
        write_editable(new, papers, brief)
        write_registers(new, papers, brief, staged)
        write_verifier(new)
        write_manifest(new, self._order, papers.contents, staged, archival)
        check_originals(new, papers.contents)
        write_archive(new, self._order.dated)
        write_print_set(new, new / PDF, Brief(self._order, self._setter, papers.contents))
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
            _cannot_include(enclosure.title, fault)
            for enclosure in self._order.enclosures
            if (fault := fault_of(enclosure.version))
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

    def _stage_signed(self, stage: Stage) -> dict[int, Staged]:
        """Return the papers that came back; in a draft, an unreadable one gives way to its text."""
        signed = stage_signed(self._order, stage, self._setter)
        self._refuse(list(signed.values()))
        return {number: each for number, each in signed.items() if each.taken}

    def _finish(self, papers: Papers, staged: list[Staged], work: Path) -> Archival:
        """Number, link, judge and read back what was merged; return whether it is archival."""
        merged, finished = work / "merged.pdf", work / "finished.pdf"
        self._step("dossier.step.number")
        said, contents = self._said(), papers.contents
        brought = [*self._signed.values(), *staged]
        assembled = Assembled(
            contents,
            {each.number: each.taken for each in brought if each.taken},
            {number: each.pdf for number, each in enumerate(papers.drawn, 1)},
        )
        press, seal = self._press, self._seal
        press.do(finish, merged, finished, assembled, said, seal, press.pause)
        self._step("dossier.step.archive")
        archival = press.do(judge, finished, contents, said, seal, press.pause)
        self._step("dossier.step.check")
        press.do(check, finished, assembled, said, seal, press.pause)
        return archival

    def _refuse(self, staged: list[Staged]) -> None:
        """A final dossier leaves nothing out; a draft lists what it had to."""
        causes = [
            _cannot_include(each.enclosure.title, each.fault) for each in staged if each.fault
        ]
        if causes and not self._order.draft:
            raise CaseRefused(message("dossier.refused"), causes)

    def _papers(self, staged: list[Staged], work: Path) -> tuple[Papers, list[Part]]:
        """Return the papers, and all parts to merge: signed ones stand for their drafts.

        Raises:
            CaseRefused: a final dossier would hold a signed paper whose text has changed since.
        """
        listed = [listed_staged(each, self._order) for each in staged]
        signed = self._signed
        before = dict(signed)
        papers, changed = write_with_signed(self._order, self._setter, listed, signed)
        if changed and not self._order.draft:
            raise CaseRefused(message("dossier.refused"), list(changed.values()))
        for number in before.keys() - signed.keys():  # what gave way is not in the dossier
            if original := before[number].original:
                original.unlink(missing_ok=True)
        brief = Brief(self._order, self._setter, papers.contents)
        return papers, collate(papers, staged, signed, brief, work, self._seal)

    def _merge(self, staged: list[Staged], work: Path) -> tuple[Papers, list[Staged]]:
        self._step("dossier.step.papers")
        papers, parts = self._papers(staged, work)
        self._step("dossier.step.merge")
        try:
            self._press.do(merge, parts, work / "merged.pdf", self._seal)
        except (pikepdf.PdfError, RuntimeError):
            # Some file opens but cannot be read to its end: find it, and do without or refuse.
            sound = [self._tested(each, work / "scratch.pdf") for each in staged]
            if sound == staged:
                raise
            self._refuse(sound)
            papers, parts = self._papers(sound, work)
            self._press.do(merge, parts, work / "merged.pdf", self._seal)
            return papers, sound
        return papers, staged

    def _tested(self, staged: Staged, scratch: Path) -> Staged:
        """Return an enclosure as it was, or as unreadable if it cannot be merged by itself."""
        if staged.taken is None or staged.original is None:
            return staged
        if self._press.do(mergeable, staged.taken.part, scratch, self._seal):
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


def _place(listed: Listed) -> PaperPlace:
    return PaperPlace(
        number=listed.number,
        title=listed.title,
        first_page=listed.first_page,
        pages=listed.pages,
        sha256=listed.sha256,
        key=listed.key,
        label=listed.label,
        labels=listed.labels,
    )
