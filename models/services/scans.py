"""Pictures of pages, kept as one document: a PDF is made of them and stored as it is made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.domain.dossier import Cancelled, Progress
from models.domain.records import Remark
from models.errors import RequestError, StorageError, message
from models.services.keeping import why
from models.store import rooms

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from models.domain.dossier import Watcher
    from models.domain.records import DocumentVersion
    from models.services.keeping import Keeper
    from models.services.recorder import Recorder

_PDF = "application/pdf"


class ScanKeeper:
    """Looks into pictures, then binds and stores them."""

    def __init__(self, recorder: Recorder, keeper: Keeper) -> None:
        self._recorder = recorder
        self._keeper = keeper

    def inspect(self, pictures: Sequence[Path], name: str) -> DocumentVersion:
        """Return what the PDF of pictures will be; hash and size come when it is stored.

        Raises:
            RequestError: a file is missing, is no picture, or cannot be read as one.
            StorageError: the disk of the case has no room for them.
        """
        rooms.remember(self._recorder.store, self._recorder.store.folder)
        looked = self._keeper.inspect(pictures)
        for picture, seen in zip(pictures, looked, strict=True):
            if not seen.media_type.startswith("image/"):
                raise RequestError(message("scan.no_picture", file=picture.name))
            if seen.fault is not None:
                fault = message(f"fault.{seen.fault.value}")
                raise RequestError(message("scan.broken", file=picture.name, fault=fault))
        coarse = any(Remark.LOW_RESOLUTION in seen.remarks for seen in looked)
        return replace(
            looked[0],
            name=f"{name}.pdf",
            media_type=_PDF,
            pages=sum(seen.pages or 1 for seen in looked),
            remarks=(Remark.NO_TEXT, *((Remark.LOW_RESOLUTION,) if coarse else ())),
        )

    def keep(
        self, pictures: Sequence[Path], seen: DocumentVersion, watcher: Watcher | None
    ) -> DocumentVersion:
        """Bind pictures and stream the PDF into the case. Runs in the recorder's transaction.

        Raises:
            RequestError: they cannot be bound.
            StorageError: there is no room beside the case to work in.
            Cancelled: the watcher asked to stop.
        """
        from models.evidence.binding import BindingFailedError, bound  # noqa: PLC0415 (only here)

        store, ports = self._recorder.store, self._recorder.ports
        total, now = len(pictures), ports.clock.now()

        def passed(done: int) -> bool:
            if watcher is not None:
                watcher.report(Progress(done, total, seen.name))
            return watcher is None or not watcher.cancelled()

        memory = ports.limits.inspection_mb
        try:
            with (
                rooms.room(store.folder, who=self._recorder.who, since=now) as room,
                bound(
                    pictures, room, sealed=store.encrypted, memory_mb=memory, passed=passed
                ) as stream,
            ):
                sha256, size = store.store_content(stream, lambda _: None)
        except BindingFailedError as error:
            if watcher is not None and watcher.cancelled():
                raise Cancelled from error
            raise RequestError(message("scan.failed", document=seen.name)) from error
        except OSError as error:
            raise StorageError(message("convert.no_place", reason=why(error))) from error
        return replace(seen, sha256=sha256, size=size)
