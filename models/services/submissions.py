"""Filings as they went to an authority: kept whole, taken out again, proved to be reproducible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.domain.ids import SubmissionId
from models.domain.paper import FrozenFile, KeptPlace, Submission
from models.errors import CaseRefused, RequestError, StorageError, message
from models.services.keeping import why
from models.services.recorder import put
from models.services.view import CheckLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from models.domain.change import Change
    from models.domain.dossier import DossierOrder, DossierResult, PaperPlace, Watcher
    from models.domain.ids import EntryId
    from models.domain.state import CaseState, Step
    from models.services.dossiers import DossierService
    from models.services.recorder import Recorder
    from models.services.view import CaseView

_CHUNK = 1 << 20


class SubmissionService:
    """The verbs of submissions; `as_of` gives the case as it was after an entry."""

    def __init__(
        self,
        recorder: Recorder,
        dossiers: DossierService,
        as_of: Callable[[EntryId], CaseView],
    ) -> None:
        self._recorder = recorder
        self._dossiers = dossiers
        self._as_of = as_of

    def freeze(self, result: DossierResult) -> Change:
        """Keep a final dossier as it lies in its folder, byte for byte, for ever.

        Documents of the case are kept once: what was enclosed is in the case already.

        Raises:
            CaseRefused: it is a draft, or a file is not as it was built any more; each is named.
            RequestError: it was not built from this case.
            StorageError: the folder cannot be read or the case not written.
        """
        if result.draft or result.dated is None:
            raise CaseRefused(message("submission.draft"))
        after = self._entry_of(result.head)
        submission = Submission(
            id=SubmissionId(self._recorder.ports.ids.ulid()),
            filing=result.filing,
            language=result.language,
            dated=result.dated,
            frozen_at=self._recorder.ports.clock.now(),
            frozen_by=self._recorder.who,
            after=after,
            head=result.head,
            law_pack=result.law_pack,
            pages=result.pages,
            files=result.files,
            contents=tuple(_kept(place) for place in result.contents),
        )

        def plan(state: CaseState) -> list[Step]:
            for file in submission.files:
                self._keep(result.path.parent, file)
            return [put(state, submission)]

        return self._recorder.record("submission.freeze", plan, undoable=False)

    def take_out(self, submission: SubmissionId, folder: Path) -> None:
        """Write the files of a submission into a folder that is new or empty; nothing changes.

        Raises:
            RequestError: no such submission, or the folder holds something.
            StorageError: the folder cannot be written, or a file is damaged.
        """
        found = self.found(submission)
        try:
            if folder.exists() and any(folder.iterdir()):
                raise RequestError(message("submission.folder_not_empty", folder=folder))
            for file in found.files:
                target = folder / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                with (
                    self._recorder.store.open_content(file.sha256) as source,
                    target.open("xb") as sink,
                ):
                    while chunk := source.read(_CHUNK):
                        sink.write(chunk)
        except OSError as error:
            said = message("dossier.cannot_write", folder=folder, reason=why(error))
            raise StorageError(said) from error

    def order_again(self, submission: SubmissionId, out: Path) -> DossierOrder:
        """Order the dossier of a submission anew, from the case as it was then.

        Raises:
            RequestError: no such submission.
            CaseRefused: what it was built from was erased since.
            StorageError: the journal cannot be read.
        """
        found = self.found(submission)
        return self._dossiers.order_from(
            self._as_of(found.after), found.filing, found.language, dated=found.dated, out=out
        )

    def build_again(
        self, submission: SubmissionId, out: Path, watcher: Watcher | None = None
    ) -> tuple[CheckLine, ...]:
        """Build a submission anew into a folder and compare every file.

        Raises: as `order_again` and `DossierService.build` do.
        """
        again = self._dossiers.build(self.order_again(submission, out), watcher)
        return compare(self.found(submission), again)

    def found(self, submission: SubmissionId) -> Submission:
        """Return a submission.

        Raises:
            RequestError: there is no such submission.
        """
        try:
            return self._recorder.state.submissions[submission]
        except KeyError as error:
            raise RequestError(message("submission.unknown", submission=submission)) from error

    def _entry_of(self, head: str) -> EntryId:
        for entry in self._recorder.store.every_entry():
            if entry.hash == head:
                return entry.id
        raise RequestError(message("submission.foreign"))

    def _keep(self, folder: Path, file: FrozenFile) -> None:
        """Store a file of the dossier. Runs in the recorder's transaction."""
        try:
            with (folder / file.name).open("rb") as stream:
                sha256, _ = self._recorder.store.store_content(stream, lambda _: None)
        except OSError as error:
            said = message("evidence.file_unreadable", file=file.name, reason=why(error))
            raise StorageError(said) from error
        if sha256 != file.sha256:
            raise CaseRefused(message("submission.changed", file=file.name))


def _kept(place: PaperPlace) -> KeptPlace:
    return KeptPlace(key=place.key, title=place.title, number=place.label, pages=place.labels)


def compare(submission: Submission, again: DossierResult) -> tuple[CheckLine, ...]:
    """Return for every file whether building it again gave the same bytes."""
    before = {file.name: file.sha256 for file in submission.files}
    now = {file.name: file.sha256 for file in again.files}
    return tuple(_lines(before, now))


def _lines(before: dict[str, str], now: dict[str, str]) -> Iterator[CheckLine]:
    for name in sorted(before.keys() | now.keys()):
        same = before.get(name) == now.get(name)
        said = "verify.file_same" if same else "verify.file_changed"
        yield CheckLine(message=message(said, name=name), ok=same)
