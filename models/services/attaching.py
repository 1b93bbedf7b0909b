"""Files and pictures on their way into the case, as documents of its requirements: all or none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.dossier import Progress
from models.domain.ids import DocumentId
from models.domain.records import Document
from models.errors import RequestError, message
from models.services.keeping import Keeper, complaint
from models.services.likeness import same_content
from models.services.recorder import put
from models.services.work import check_ref
from models.store import rooms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.domain.change import Change
    from models.domain.dossier import Watcher
    from models.domain.ids import EvidenceKind, RequirementRef
    from models.domain.records import DocumentVersion
    from models.domain.state import CaseState, Step
    from models.errors import Message
    from models.evidence.texting import Texts
    from models.services.descriptions import Attachment
    from models.services.recorder import Recorder
    from models.services.scans import Binding


class Attaching:
    """One batch: begun and kept on the case's thread, looked into and bound on any.

    Whoever began it closes it, whatever came of it.
    """

    def __init__(self, recorder: Recorder, attachments: Sequence[Attachment]) -> None:
        """Begin.

        Raises:
            RequestError: no such requirement or kind.
        """
        self._recorder = recorder
        self._attachments = tuple(attachments)
        self._kinds = [_kind(recorder, each.ref, each.about.kind) for each in attachments]
        self._keeper = Keeper(recorder)
        self._seen: list[DocumentVersion] = []
        self._texts: list[Texts | None] = []
        self._bindings: dict[int, Binding] = {}
        if any(each.pictures for each in attachments):
            rooms.remember(recorder.store, recorder.store.folder)

    def work(self, watcher: Watcher | None) -> None:
        """Look into all of them, and make PDFs of the pictures that are to be one document.

        Raises:
            RequestError: a file is missing, too large or unreadable; a picture is none.
            StorageError: the disk of the case has no room.
            Cancelled: the watcher asked to stop.
        """
        if watcher is not None and self._attachments:
            name = self._attachments[0].file.name
            watcher.report(Progress(0, len(self._attachments), name))
        self._look(watcher)
        self._bind(watcher)

    def keep(self, watcher: Watcher | None) -> Change:
        """Store them, and say of the change which cannot go into a dossier.

        Raises:
            RequestError: a file cannot be read, or changed meanwhile.
            StorageError: the case could not be written.
            Cancelled: the watcher asked to stop; nothing was kept.
        """
        findings: list[Message] = []

        def plan(state: CaseState) -> list[Step]:
            steps: list[Step] = []
            for number in range(len(self._attachments)):
                document = self._document(number, self._stored(number, watcher))
                self._keeper.keep_text(state, document, self._texts[number])
                findings.extend(complaint(document.current))
                findings.extend(same_content(state.after(steps), document))
                steps.append(put(state, document))
            return steps

        change = self._recorder.record("evidence.attach", plan)
        return replace(change, findings=tuple(findings))

    def close(self) -> None:
        """Remove what was made on the way."""
        for binding in self._bindings.values():
            binding.close()

    def _bind(self, watcher: Watcher | None) -> None:
        from models.services.scans import Binding  # noqa: PLC0415 (only here)

        for number, each in enumerate(self._attachments):
            if each.pictures:
                binding = Binding(self._recorder, each.pictures, self._seen[number], watcher)
                self._bindings[number] = binding
                binding.begin()

    def _look(self, watcher: Watcher | None) -> None:
        """Learn what each is, and what stands on its pages; pictures have no text."""
        from models.services.scans import ScanLooker  # noqa: PLC0415 (only here)

        files = [each.file for each in self._attachments if not each.pictures]
        seen = self._keeper.inspect(files, watcher)
        single, read = iter(seen), iter(self._keeper.read(files, seen, watcher))
        scans = ScanLooker(self._keeper)
        for each in self._attachments:
            if each.pictures:
                name = each.about.title or each.file.stem
                self._seen.append(scans.inspect(each.pictures, name, watcher))
                self._texts.append(None)
            else:
                self._seen.append(next(single))
                self._texts.append(next(read))

    def _stored(self, number: int, watcher: Watcher | None) -> DocumentVersion:
        """Stream one into the case. Runs in the recorder's transaction."""
        if number in self._bindings:
            return self._bindings[number].stored()
        return self._keeper.keep(self._attachments[number].file, self._seen[number], watcher)

    def _document(self, number: int, version: DocumentVersion) -> Document:
        each = self._attachments[number]
        return Document(
            id=DocumentId(self._recorder.ports.ids.ulid()),
            title=each.about.title or each.file.stem,
            kind=self._kinds[number],
            requirements=(each.ref,),
            versions=(version,),
            internal=each.about.internal,
            issued=each.about.issued,
            expires=each.about.expires,
            form=each.about.form,
            owner=each.about.owner,
            language=each.about.language,
        )


def _kind(recorder: Recorder, ref: RequirementRef, kind: EvidenceKind | None) -> EvidenceKind:
    requirement = recorder.pack.requirements[check_ref(recorder, recorder.state, ref)]
    if kind is not None:
        if kind not in recorder.pack.evidence:
            raise RequestError(message("evidence.unknown_kind", kind=kind))
        return kind
    wanted = [need.kind for need in requirement.evidence]
    if len(wanted) == 1:
        return wanted[0]
    said = "evidence.kind_needed" if wanted else "evidence.none_wanted"
    raise RequestError(message(said, requirement=requirement.title, kinds=wanted))
