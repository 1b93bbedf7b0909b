"""Taking files from outside into the case: looked into, then streamed, each hashed on the way."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled, Progress
from models.domain.records import DocumentVersion
from models.domain.searchable import content_read, hidden_contents
from models.errors import RequestError, StorageError, message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.domain.dossier import Watcher
    from models.domain.records import Document
    from models.domain.state import CaseState
    from models.errors import Message
    from models.evidence.inspecting import Inspection
    from models.evidence.texting import Texts
    from models.services.recorder import Recorder


class Keeper:
    """Looks into files and keeps them, for whichever record they belong to."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._looked_at: dict[Path, tuple[int, int]] = {}

    def inspect(
        self, files: Sequence[Path], watcher: Watcher | None = None
    ) -> list[DocumentVersion]:
        """Return what a look into files tells; hash and size come when they are stored.

        Raises:
            RequestError: a file is missing, too large, or cannot be read.
            StorageError: the disk of the case has no room for them.
            Cancelled: the watcher asked to stop.
        """
        from models.evidence.inspecting import inspect_all  # noqa: PLC0415 (only here)

        for file in files:
            if not file.is_file():
                raise RequestError(message("evidence.file_missing", file=str(file)))
            if self._recorder.store.is_file(file):
                raise RequestError(message("evidence.case_itself", file=file.name))
        limits = self._recorder.ports.limits
        try:
            self._refuse_too_much(files, limits.largest_file)
            self._looked_at |= {file: _stamp(file.stat()) for file in files}
            seen = inspect_all(
                [(file, file.name) for file in files],
                seconds=limits.inspection_seconds,
                memory_mb=limits.inspection_mb,
                watcher=watcher,
            )
        except OSError as error:
            name = str(error.filename or files[0])
            said = message("evidence.file_unreadable", file=name, reason=why(error))
            raise RequestError(said) from error
        return [self._version(file, found) for file, found in zip(files, seen, strict=True)]

    def read(
        self,
        files: Sequence[Path],
        seen: Sequence[DocumentVersion],
        watcher: Watcher | None = None,
    ) -> list[Texts | None]:
        """Return what stands on the pages of files; None for what is no PDF or is read later.

        Raises:
            Cancelled: the watcher asked to stop.
        """
        from models.evidence.texting import texts_of_all  # noqa: PLC0415 (only here)

        limits = self._recorder.ports.limits
        places = [
            number for number, version in enumerate(seen) if content_read(version) is not None
        ]
        texts = texts_of_all(
            [files[number] for number in places],
            seconds=limits.inspection_seconds,
            memory_mb=limits.inspection_mb,
            watcher=watcher,
        )
        found: list[Texts | None] = [None] * len(files)
        for number, each in zip(places, texts, strict=True):
            found[number] = each
        return found

    def keep_text(self, state: CaseState, document: Document, texts: Texts | None) -> None:
        """Keep the text of a current file unless search may not have it. Runs in a transaction."""
        sha256 = content_read(document.current)
        documents = (*state.documents.values(), document)
        if texts is not None and sha256 not in hidden_contents(documents, self._recorder.pack):
            self._recorder.store.put_texts(document.current.sha256, texts)

    def _refuse_too_much(self, files: Sequence[Path], most: int) -> None:
        """Refuse a file that is too large, and files that the disk of the case cannot hold."""
        needed = 0
        for file in files:
            size = file.stat().st_size
            if size > most:
                told = {"file": file.name, "size": _mib(size), "most": _mib(most)}
                raise RequestError(message("evidence.too_large", **told))
            needed += size
        free = shutil.disk_usage(self._recorder.store.folder).free
        if needed > free:
            told = {"needed": _mib(needed), "free": _mib(free)}
            raise StorageError(message("evidence.no_room", **told))

    def _version(self, file: Path, seen: Inspection) -> DocumentVersion:
        return DocumentVersion(
            sha256="",
            name=file.name,
            size=0,
            media_type=seen.media_type,
            added_at=self._recorder.ports.clock.now(),
            added_by=self._recorder.who,
            pages=seen.pages,
            fault=seen.fault,
            remarks=seen.remarks,
        )

    def keep(self, file: Path, seen: DocumentVersion, watcher: Watcher | None) -> DocumentVersion:
        """Stream a file into the case. Runs in the recorder's transaction.

        Raises:
            RequestError: it cannot be read, or changed meanwhile.
            Cancelled: the watcher asked to stop.
        """
        try:
            with file.open("rb") as stream:
                before = _stamp(os.fstat(stream.fileno()))
                total = before[0]

                def passed(done: int) -> None:
                    if watcher is not None:
                        watcher.report(Progress(done, total, file.name))
                        if watcher.cancelled():
                            raise Cancelled

                sha256, size = self._recorder.store.store_content(stream, passed)
                after = _stamp(os.fstat(stream.fileno()))
        except OSError as error:
            said = message("evidence.file_unreadable", file=str(file), reason=why(error))
            raise RequestError(said) from error
        if size != total or len({before, after, self._looked_at.get(file, before)}) > 1:
            raise RequestError(message("evidence.changed_meanwhile", file=file.name))
        return replace(seen, sha256=sha256, size=size)


def complaint(version: DocumentVersion) -> list[Message]:
    """Return what is said of a file that is kept and cannot go into a dossier."""
    if version.fault is None:
        return []
    fault = message(f"fault.{version.fault.value}")
    return [message("evidence.kept_with_fault", file=version.name, fault=fault)]


def _stamp(told: os.stat_result) -> tuple[int, int]:
    """Return the size of a file and when it was changed last."""
    return told.st_size, told.st_mtime_ns


def _mib(size: int) -> int:
    """Return a size in MiB, rounded up."""
    return -(-size // (1 << 20))


def why(error: OSError) -> str:
    """Return what the system says of an error."""
    return error.strerror or str(error)
