"""Long work on the open case: each comes back at once with a `Job` to watch and to stop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from gui.operations.job import Job
from gui.operations.lane import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from gui.operations.builds import BuildRequest, Ordered
    from gui.operations.operations import Operations
    from gui.operations.outside import Piece
    from models.domain.ids import DocumentId, FilingId, PaperId, RequirementRef, SubmissionId
    from models.domain.text import Language
    from models.errors import DopuskError
    from models.services.backups import BackupService
    from models.services.descriptions import Attachment
    from models.services.session import CaseSession

Found = TypeVar("Found")
Result = TypeVar("Result")


class Jobs(QObject):
    """Starts long work beside the case's lane; what came of it is kept on the lane."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(operations)
        self._operations = operations
        self._beside, self._outside = Lane("beside", self), Lane("outside", self)
        self._watched: set[Job] = set()

    @property
    def are_busy(self) -> bool:
        """Return whether any long work is under way."""
        return self._beside.is_busy or self._outside.is_busy

    def attach(self, ref: RequirementRef, files: Sequence[Path], **details: Any) -> Job:  # noqa: ANN401 (the fields of Description)
        """Keep files as evidence of a requirement; the job ends with the `Change`."""
        from models.services.descriptions import Attachment, Description  # noqa: PLC0415 (late)

        about = Description(**details)
        return self.attach_all([Attachment(ref, file, about) for file in files])

    def attach_all(self, attachments: Sequence[Attachment]) -> Job:
        """Keep files as evidence of their requirements; the job ends with the `Change`."""
        return self._outside_work(lambda session: session.evidence.attaching(attachments))

    def convert(self, document: DocumentId) -> Job:
        """Convert a document to PDF; whoever calls has asked. The job ends with the `Change`."""
        return self._outside_work(
            lambda session: session.evidence.conversion(document, allow_plain=True)
        )

    def _outside_work(self, begin: Callable[[CaseSession], Piece]) -> Job:
        """Begin and keep something on the case's lane, do it beside; ends with the `Change`."""
        from gui.operations.outside import OutsideWork  # noqa: PLC0415 (late)

        job = self._job()
        OutsideWork(self._operations, self._outside, job, begin).start()
        return job

    def build(self, request: BuildRequest) -> Job:
        """Build dossiers beside the lane; the job ends with a tuple of `BuildOutcome`."""
        from gui.operations.builds import build_all, take_orders  # noqa: PLC0415 (late)

        def ordered(session: CaseSession) -> Ordered:
            return take_orders(session, request)

        job = self._job()
        return self._run_beside(job, ordered, build_all, job.end_refused)

    def preview(self, filing: FilingId, language: Language) -> Job:
        """Draw the papers of a filing beside the lane; the job ends with a `DossierPreview`."""
        from gui.operations.builds import drawn, to_look  # noqa: PLC0415 (late)

        job = self._job(quiet=True)
        asked = partial(to_look, filing, language)
        return self._run_beside(job, asked, drawn, partial(self._refused, job))

    def preview_paper(
        self,
        filing: FilingId,
        language: Language,
        paper: PaperId,
        sizes: Mapping[PaperId, int],
    ) -> Job:
        """Draw one paper beside the lane; the job ends with a tuple, empty if the paper is gone.

        `sizes` are the pages of the other papers of the filing.
        """
        from gui.operations.builds import drawn_paper, to_look  # noqa: PLC0415 (late)

        job = self._job(quiet=True)
        asked, draw = partial(to_look, filing, language), partial(drawn_paper, paper, sizes)
        return self._run_beside(job, asked, draw, partial(self._refused, job))

    def build_again(self, submission: SubmissionId) -> Job:
        """Build a submission anew beside the lane; the job ends with lines of checks."""
        from gui.operations.builds import built_again, to_build_again  # noqa: PLC0415 (late)

        job = self._job()
        asked = partial(to_build_again, submission)
        return self._run_beside(job, asked, built_again, partial(self._refused, job))

    def back_up(self, target: Path | None = None) -> Job:
        """Copy the case to a place, or among its own copies if that is due."""
        from gui.operations.copying import copier, copy_case  # noqa: PLC0415 (late)

        def found(session: CaseSession) -> BackupService | None:
            return copier(session, target)

        def copied(backups: BackupService | None, job: Job) -> bool | None:
            return copy_case(backups, target, job)

        job = self._job()
        return self._run_beside(job, found, copied, partial(self._refused, job))

    def export(self, target: Path, language: Language) -> Job:
        """Give the case out into a file, in the form that its ending names."""
        from gui.operations.exporting import pictured, written  # noqa: PLC0415 (late)

        job = self._job()
        return self._run_beside(
            job,
            lambda session: pictured(session, target, language),
            lambda content, _job: written(content, target),
            partial(self._refused, job),
        )

    def check(self, *, all_of_it: bool = True) -> Job:
        """Check the case; the job ends with lines of checks.

        Not all of it means only what its files hold, with nothing said in the status line.
        """
        from gui.operations.checking import check_contents, checker  # noqa: PLC0415 (late)

        job = self._job(quiet=not all_of_it)
        return self._run_beside(
            job, partial(checker, all_of_it=all_of_it), check_contents, job.end_refused
        )

    def look_into(self, files: Sequence[Path]) -> Job:
        """Take a first look at files; the job ends with a tuple of `FirstLook`, one for each."""
        from gui.operations.looking import looked  # noqa: PLC0415 (late)

        job = self._job(quiet=True)
        return self._run_beside(
            job, lambda session: session.evidence.looker(), partial(looked, files), job.end_refused
        )

    def read_pages(self) -> Job:
        """Read the pages of files that nobody has read yet; the job ends with their number."""
        from gui.operations.indexing import Indexing  # noqa: PLC0415 (late)

        job = self._job(quiet=True)
        Indexing(self._operations, self._beside, job).start()
        return job

    def stop(self) -> None:
        """Ask all work whose progress is shown to stop."""
        for job in self._watched:
            job.cancel()

    def shut_down(self) -> None:
        """Stop all of it."""
        from gui.operations.outside import OutsideWork  # noqa: PLC0415 (late)

        for job in self.findChildren(Job):
            job.cancel()
        self._beside.stop()
        self._outside.stop()
        for work in self.findChildren(OutsideWork):
            work.abandon()

    def _run_beside(
        self,
        job: Job,
        ask: Callable[[CaseSession], Found],
        work: Callable[[Found, Job], Result | None],
        refused: Callable[[DopuskError], None],
    ) -> Job:
        """Ask the case on its lane, then work beside it; None means that the user stopped it."""

        def ended(result: Result | None) -> None:
            if result is None:
                job.end_stopped()
            else:
                job.end_with(result)

        def found(what: Found) -> None:
            self._beside.submit(lambda: work(what, job), ended, refused)

        self._operations.read(ask, found, refused=refused)
        return job

    def _job(self, *, quiet: bool = False) -> Job:
        job = Job(self)
        if not quiet:
            job.reported.connect(self._operations.progress)
            self._watched.add(job)
            job.ended.connect(partial(self._forget, job))
        job.ended.connect(job.deleteLater)
        return job

    def _forget(self, job: Job) -> None:
        self._watched.discard(job)
        if not self._watched:
            self._operations.progress.emit(None)

    def _refused(self, job: Job, error: DopuskError) -> None:
        job.end_refused(error)
        self._operations.refused.emit(error)
