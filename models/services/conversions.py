"""Converting a kept file to PDF, once, so that a dossier can take it; the original stays."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.dossier import Progress
from models.domain.pages_taken import with_current
from models.domain.records import Fault, Rendition
from models.errors import RequestError, StorageError, message
from models.services.keeping import why
from models.services.recorder import put
from models.store import rooms
from models.store.opening import read_only_because

if TYPE_CHECKING:
    from pathlib import Path

    from models.domain.change import Change
    from models.domain.dossier import Watcher
    from models.domain.records import Document
    from models.domain.state import CaseState, Step
    from models.evidence.converting import Converted
    from models.evidence.inspecting import Inspection
    from models.services.recorder import Recorder

_CHUNK = 1 << 20
_STEPS = 3
_CONVERTIBLE = {Fault.NEEDS_CONVERSION, Fault.UNSUPPORTED}
"""The second is what an older Dopusk said of files of office programs."""


class Conversion:
    """One conversion of the current file of a document.

    It is begun and kept on the case's thread; `work` may run on any, so that nobody waits for it.
    Whoever began it closes it, whatever came of it.
    """

    def __init__(self, recorder: Recorder, document: Document, *, allow_plain: bool) -> None:
        """Begin.

        Raises:
            RequestError: there is nothing to convert, or nobody agreed to a plain copy.
            StorageError: the case can only be read.
        """
        self._recorder, self._document = recorder, document
        self._open, self._who = recorder.store.reader(), recorder.who
        self._left = ExitStack()
        self._made: tuple[Inspection, Converted] | None = None
        self._needed = document.current.rendition is None
        if not self._needed:
            return
        if document.current.fault not in _CONVERTIBLE:
            raise RequestError(message("convert.not_needed", document=document.title))
        if (refused := read_only_because(recorder.store)) is not None:
            raise StorageError(refused)
        if recorder.store.encrypted and not allow_plain:
            raise RequestError(message("convert.encrypted", document=document.title))
        rooms.remember(recorder.store, recorder.store.folder)

    def work(self, watcher: Watcher | None) -> None:
        """Convert in a room beside the case; without effect if the file has a rendition.

        Raises:
            RequestError: LibreOffice is missing, fails or takes too long.
            StorageError: the case was closed meanwhile, or there is no room beside it.
            Cancelled: the watcher asked to stop.
        """
        if not self._needed:
            return
        folder, now = self._recorder.store.folder, self._recorder.ports.clock.now()
        try:
            room = self._left.enter_context(rooms.room(folder, who=self._who, since=now))
            self._made = self._make(room, watcher)
        except OSError as error:
            raise StorageError(message("convert.no_place", reason=why(error))) from error

    def keep(self, watcher: Watcher | None) -> Change:
        """Store the PDF and say so of the file, which must still be the current one.

        Raises:
            RequestError: the document has changed meanwhile.
            StorageError: the case could not be written.
        """
        change = self._recorder.record("evidence.convert", self._plan)
        _tell(watcher, _STEPS, self._document.current.name)
        return change

    def close(self) -> None:
        """Remove what was made on the way."""
        self._left.close()

    def _make(self, room: Path, watcher: Watcher | None) -> tuple[Inspection, Converted]:
        from models.evidence.converting import convert, find_libreoffice  # noqa: PLC0415 (only here)
        from models.evidence.office import SUFFIXES  # noqa: PLC0415

        version, ports = self._document.current, self._recorder.ports
        program = find_libreoffice(ports.libreoffice)
        _tell(watcher, 0, version.name)
        source = room / "source"
        self._copy_out(source)
        kind = self._look(source, version.name).media_type
        if kind not in SUFFIXES:
            raise RequestError(message("convert.not_needed", document=self._document.title))
        _tell(watcher, 1, version.name)
        made = convert(
            source.rename(source.with_suffix(SUFFIXES[kind])),
            kind,
            program,
            folder=room,
            seconds=ports.limits.conversion_seconds,
            cancelled=watcher.cancelled if watcher else lambda: False,
        )
        _tell(watcher, 2, version.name)
        seen = self._look(made.path, "source.pdf")
        if seen.fault is not None or seen.pages is None:
            raise RequestError(message("convert.failed"))
        return replace(seen, media_type=kind), made

    def _plan(self, state: CaseState) -> list[Step]:
        if self._made is None:
            return []
        seen, made = self._made
        known, ours = state.documents.get(self._document.id), self._document.current
        if known and known.current.rendition and known.current.sha256 == ours.sha256:
            return []  # asked for twice: once is enough
        if known is None or known.current != ours:
            raise RequestError(message("convert.changed_meanwhile", document=self._document.title))
        with made.path.open("rb") as stream:
            sha256, size = self._recorder.store.store_content(stream, lambda _: None)
        rendition = Rendition(
            sha256=sha256,
            size=size,
            pages=seen.pages or 0,
            made_with=made.made_with,
            made_at=self._recorder.ports.clock.now(),
        )
        converted = replace(
            known.current,
            media_type=seen.media_type,
            pages=seen.pages,
            fault=None,
            remarks=seen.remarks,
            rendition=rendition,
        )
        return [put(state, with_current(known, converted))]

    def _copy_out(self, target: Path) -> None:
        """Write the file out through a connection of this thread's own."""
        sha256 = self._document.current.sha256
        with (
            closing(self._open()) as store,
            store.open_content(sha256) as stream,
            target.open("xb") as copy,
        ):
            while chunk := stream.read(_CHUNK):
                copy.write(chunk)

    def _look(self, file: Path, name: str) -> Inspection:
        from models.evidence.inspecting import inspect  # noqa: PLC0415 (only here)

        limits = self._recorder.ports.limits
        return inspect(
            file, name=name, seconds=limits.inspection_seconds, memory_mb=limits.inspection_mb
        )


def _tell(watcher: Watcher | None, done: int, name: str) -> None:
    if watcher is not None:
        watcher.report(Progress(done, _STEPS, name))
