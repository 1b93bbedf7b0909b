"""Keeping documents: attach, new version, describe, link, remove; content stays in the case."""

from __future__ import annotations

import os
import secrets
from contextlib import closing, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.domain.pages_taken import excerpted, turned, with_current
from models.domain.records import Document, Kind
from models.errors import RequestError, StorageError, message
from models.services.attaching import Attaching
from models.services.conversions import Conversion
from models.services.descriptions import SAID, Attachment, Description
from models.services.keeping import Keeper, complaint, why
from models.services.likeness import Looker, same_content
from models.services.recorder import put, removal
from models.services.work import check_ref

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from models.domain.change import Change
    from models.domain.dossier import Watcher
    from models.domain.ids import DocumentId, RequirementRef
    from models.domain.records import PageRange
    from models.domain.state import CaseState, Step
    from models.errors import Message
    from models.services.recorder import Recorder


class EvidenceService:
    """The verbs of evidence."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._keeper = Keeper(recorder)

    def attach(
        self,
        ref: RequirementRef,
        files: Sequence[Path],
        *,
        watcher: Watcher | None = None,
        **description: Any,  # noqa: ANN401 (the fields of Description)
    ) -> Change:
        """Keep files as documents of a requirement, all or none, as `attach_all` does.

        `description` takes the fields of `Description`.
        """
        about = Description(**description)
        return self.attach_all([Attachment(ref, file, about) for file in files], watcher=watcher)

    def attach_all(
        self, attachments: Sequence[Attachment], *, watcher: Watcher | None = None
    ) -> Change:
        """Keep files as documents of their requirements, all or none.

        A file that cannot go into a dossier is kept all the same; the change's findings name it.
        Pictures that are to be one document must all be readable.

        Raises:
            RequestError: no such requirement, kind or file.
            StorageError: the case could not be written.
            Cancelled: the watcher asked to stop; nothing was kept.
        """
        with closing(self.attaching(attachments)) as attaching:
            attaching.work(watcher)
            return attaching.keep(watcher)

    def attaching(self, attachments: Sequence[Attachment]) -> Attaching:
        """Begin what `attach_all` does, to be worked at on any thread and kept on the case's own.

        Raises:
            RequestError: no such requirement or kind.
        """
        return Attaching(self._recorder, attachments)

    def looker(self) -> Looker:
        """Return what takes a first look at files before they are kept, on any thread."""
        return Looker(self._recorder.state, self._recorder.ports.limits)

    def add_version(
        self, document: DocumentId, file: Path, *, watcher: Watcher | None = None
    ) -> Change:
        """Keep a newer file of a document; earlier versions stay.

        Raises:
            RequestError: no such document or file.
            StorageError: the case could not be written.
            Cancelled: the watcher asked to stop.
        """
        (seen,) = self._keeper.inspect([file])
        (texts,) = self._keeper.read([file], [seen])
        findings: list[Message] = []

        def plan(state: CaseState) -> list[Step]:
            known = _document(state, document)
            version = self._keeper.keep(file, seen, watcher)
            changed = replace(known, versions=(*known.versions, version))
            self._keeper.keep_text(state, changed, texts)
            findings.extend((*complaint(version), *same_content(state, changed)))
            return [put(state, changed)]

        change = self._recorder.record("evidence.version", plan)
        return replace(change, findings=tuple(findings))

    def convert(
        self, document: DocumentId, watcher: Watcher | None = None, *, allow_plain: bool = False
    ) -> Change:
        """Convert the current file to PDF with LibreOffice, once; the file itself stays.

        `allow_plain` says that somebody agreed to LibreOffice reading the file of an encrypted case
        from a temporary folder, which is removed afterwards.

        Raises:
            RequestError: no such document, nothing to convert, nobody agreed, LibreOffice is
                missing, fails or takes too long.
            StorageError: the case could not be read or written.
            Cancelled: the watcher asked to stop.
        """
        with closing(self.conversion(document, allow_plain=allow_plain)) as conversion:
            conversion.work(watcher)
            return conversion.keep(watcher)

    def conversion(self, document: DocumentId, *, allow_plain: bool = False) -> Conversion:
        """Begin what `convert` does, to be worked at on any thread and kept on the case's own.

        Raises:
            RequestError: no such document, nothing to convert, or nobody agreed.
            StorageError: the case can only be read.
        """
        known = _document(self._recorder.state, document)
        return Conversion(self._recorder, known, allow_plain=allow_plain)

    def update(self, document: DocumentId, **fields: Any) -> Change:  # noqa: ANN401
        """Change what is said of a document: any field of `SAID` by its name.

        Raises:
            RequestError: no such document, kind or owner, or a blank title.
        """
        if unknown := fields.keys() - SAID:
            raise TypeError(f"a document has no {sorted(unknown)}")

        def plan(state: CaseState) -> list[Step]:
            changed = replace(_document(state, document), **fields)
            self._check(changed, state)
            return [put(state, changed)]

        return self._recorder.record("evidence.update", plan)

    def excerpt(self, document: DocumentId, pages: Sequence[PageRange]) -> Change:
        """Say which pages of the current file a dossier takes, in this order; none means all.

        Raises:
            RequestError: no such document, or it does not have these pages.
        """

        def plan(state: CaseState) -> list[Step]:
            known = _document(state, document)
            return [put(state, with_current(known, excerpted(known.current, pages)))]

        return self._recorder.record("evidence.excerpt", plan)

    def turn(self, document: DocumentId, page: int | Collection[int], degrees: int) -> Change:
        """Let a dossier turn pages of the current file clockwise, from how they lie in the file.

        The file itself stays as it is. `degrees` is a multiple of 90; 0 leaves a page as it lies.

        Raises:
            RequestError: no such document, or it does not have such a page.
        """
        pages = (page,) if isinstance(page, int) else page

        def plan(state: CaseState) -> list[Step]:
            known = _document(state, document)
            return [put(state, with_current(known, turned(known.current, pages, degrees)))]

        return self._recorder.record("evidence.turn", plan)

    def link(self, document: DocumentId, ref: RequirementRef) -> Change:
        """Let a document serve a further requirement."""

        def plan(state: CaseState) -> list[Step]:
            check_ref(self._recorder, state, ref)
            known = _document(state, document)
            refs = dict.fromkeys((*known.requirements, ref))
            return [put(state, replace(known, requirements=tuple(refs)))]

        return self._recorder.record("evidence.link", plan)

    def unlink(self, document: DocumentId, ref: RequirementRef) -> Change:
        """Let a document no longer serve a requirement; the document stays."""

        def plan(state: CaseState) -> list[Step]:
            known = _document(state, document)
            refs = tuple(kept for kept in known.requirements if kept != ref)
            return [put(state, replace(known, requirements=refs))]

        return self._recorder.record("evidence.unlink", plan)

    def remove(self, document: DocumentId) -> Change:
        """Remove a document; its content stays in the case, so that undo brings it back."""

        def plan(state: CaseState) -> list[Step]:
            _document(state, document)
            return [removal(state, Kind.DOCUMENT, document)]

        return self._recorder.record("evidence.remove", plan)

    @contextmanager
    def open_content(self, sha256: str) -> Iterator[BinaryIO]:
        """Open kept content for reading; it is checked against its hash at the end."""
        with self._recorder.store.open_content(sha256) as stream:
            yield stream

    def save_copy(self, document: DocumentId, target: Path) -> None:
        """Write the current file of a document to a place outside the case.

        The copy gets its name when it is whole and its hash is right; until then whatever lies
        there stays.

        Raises:
            RequestError: no such document, or the place is the case itself.
            StorageError: the place cannot be written, or the content is no longer what was kept.
        """
        version = _document(self._recorder.state, document).current
        if target.exists() and self._recorder.store.is_file(target):
            raise RequestError(message("evidence.case_itself", file=target.name))
        if self._recorder.store.needs_name(target):
            raise RequestError(message("evidence.copy_beside_case", file=target.name))
        part = target.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with self.open_content(version.sha256) as stream, part.open("xb") as copy:
                while chunk := stream.read(1 << 20):
                    copy.write(chunk)
                copy.flush()
                os.fsync(copy.fileno())
            part.replace(target)
        except OSError as error:
            said = message("storage.cannot_create", file=str(target), reason=why(error))
            raise StorageError(said) from error
        finally:
            part.unlink(missing_ok=True)

    def _check(self, document: Document, state: CaseState) -> None:
        if not document.title.strip():
            raise RequestError(message("evidence.title_blank"))
        if document.kind not in self._recorder.pack.evidence:
            raise RequestError(message("evidence.unknown_kind", kind=document.kind))
        if document.owner is not None and document.owner not in state.parties:
            raise RequestError(message("party.unknown", party=document.owner))


def _document(state: CaseState, document: DocumentId) -> Document:
    try:
        return state.documents[document]
    except KeyError as error:
        raise RequestError(message("evidence.unknown_document", document=document)) from error
