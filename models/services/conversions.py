"""Converting a kept file to PDF, once, so that a dossier can take it; the original stays."""

from __future__ import annotations

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
    from models.domain.records import Document, DocumentVersion
    from models.domain.state import CaseState, Step
    from models.evidence.converting import Converted
    from models.evidence.inspecting import Inspection
    from models.services.recorder import Recorder

_CHUNK = 1 << 20
_STEPS = 3
_CONVERTIBLE = {Fault.NEEDS_CONVERSION, Fault.UNSUPPORTED}
"""The second is what an older Dopusk said of files of office programs."""


class Converter:
    """Converts the current file of a document."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def convert(self, document: Document, watcher: Watcher | None, *, allow_plain: bool) -> Change:
        """Keep a rendition of the current file; without effect if it has one.

        Raises: as `EvidenceService.convert` does.
        """
        version = document.current
        if version.rendition is not None:
            return self._recorder.record("evidence.convert", lambda _: [])
        if version.fault not in _CONVERTIBLE:
            raise RequestError(message("convert.not_needed", document=document.title))
        store = self._recorder.store
        if (refused := read_only_because(store)) is not None:
            raise StorageError(refused)
        if store.encrypted and not allow_plain:
            raise RequestError(message("convert.encrypted", document=document.title))
        rooms.remember(store, store.folder)
        now = self._recorder.ports.clock.now()
        try:
            with rooms.room(store.folder, who=self._recorder.who, since=now) as room:
                return self._in_room(room, document, watcher)
        except OSError as error:
            raise StorageError(message("convert.no_place", reason=why(error))) from error

    def _in_room(self, room: Path, document: Document, watcher: Watcher | None) -> Change:
        from models.evidence.converting import convert, find_libreoffice  # noqa: PLC0415 (only here)
        from models.evidence.office import SUFFIXES  # noqa: PLC0415

        version, ports = document.current, self._recorder.ports
        program = find_libreoffice(ports.libreoffice)
        _tell(watcher, 0, version.name)
        source = room / "source"
        self._copy_out(version, source)
        kind = self._look(source, version.name).media_type
        if kind not in SUFFIXES:
            raise RequestError(message("convert.not_needed", document=document.title))
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
        return self._keep(document, replace(seen, media_type=kind), made, watcher)

    def _keep(
        self, document: Document, seen: Inspection, made: Converted, watcher: Watcher | None
    ) -> Change:
        """Store the PDF and say so of the file, which must still be the current one."""

        def plan(state: CaseState) -> list[Step]:
            known = state.documents.get(document.id)
            if known is None or known.current != document.current:
                raise RequestError(message("convert.changed_meanwhile", document=document.title))
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

        change = self._recorder.record("evidence.convert", plan)
        _tell(watcher, _STEPS, document.current.name)
        return change

    def _copy_out(self, version: DocumentVersion, target: Path) -> None:
        with self._recorder.store.open_content(version.sha256) as stream, target.open("xb") as copy:
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
