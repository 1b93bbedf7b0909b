"""Pictures of pages, kept as one document: a PDF is made of them and stored as it is made."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from models.domain.dossier import Cancelled, Progress
from models.domain.records import Remark
from models.errors import RequestError, StorageError, message
from models.evidence.binding import BindingFailedError, bound
from models.services.keeping import why
from models.store import rooms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import BufferedReader
    from pathlib import Path

    from models.domain.dossier import Watcher
    from models.domain.records import DocumentVersion
    from models.services.keeping import Keeper
    from models.services.recorder import Recorder

_PDF = "application/pdf"


class ScanLooker:
    """Looks into pictures that are to be the pages of one PDF."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def inspect(
        self, pictures: Sequence[Path], name: str, watcher: Watcher | None = None
    ) -> DocumentVersion:
        """Return what the PDF of pictures will be; hash and size come when it is stored.

        Raises:
            RequestError: a file is missing, is no picture, or cannot be read as one.
            StorageError: the disk of the case has no room for them.
            Cancelled: the watcher asked to stop.
        """
        looked = self._keeper.inspect(pictures, watcher)
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


class Binding:
    """A PDF being made of pictures: on any thread, until the case's own takes it in.

    The process that makes it holds it back until it is read: in an encrypted case it never lies
    readable on the disk.
    """

    def __init__(
        self,
        recorder: Recorder,
        pictures: Sequence[Path],
        seen: DocumentVersion,
        watcher: Watcher | None,
    ) -> None:
        self._recorder = recorder
        self._pictures = pictures
        self._seen = seen
        self._watcher = watcher
        self._left = ExitStack()
        self._stream: BufferedReader | None = None

    def begin(self) -> None:
        """Bind the pictures, up to where only reading the PDF is left.

        Raises:
            RequestError: they cannot be bound.
            StorageError: there is no room beside the case to work in.
            Cancelled: the watcher asked to stop.
        """
        store, ports = self._recorder.store, self._recorder.ports
        now, memory = ports.clock.now(), ports.limits.inspection_mb
        with self._told():
            room = self._left.enter_context(
                rooms.room(store.folder, who=self._recorder.who, since=now)
            )
            making = bound(
                self._pictures,
                room,
                sealed=store.encrypted,
                memory_mb=memory,
                passed=self._passed,
            )
            self._stream = cast("BufferedReader", self._left.enter_context(making))
            if not self._stream.peek(1):
                self._left.close()  # it says why nothing came
                raise BindingFailedError

    def stored(self) -> DocumentVersion:
        """Stream the PDF into the case. Runs in the recorder's transaction.

        Raises:
            RequestError: it is not whole.
        """
        if self._stream is None:
            raise AssertionError("a PDF was taken before it was made")
        with self._told():
            sha256, size = self._recorder.store.store_content(self._stream, lambda _: None)
            self._left.close()
        return replace(self._seen, sha256=sha256, size=size)

    def close(self) -> None:
        """Give up what was not taken."""
        with suppress(BindingFailedError):
            self._left.close()

    def _passed(self, done: int) -> bool:
        if self._watcher is None:
            return True
        self._watcher.report(Progress(done, len(self._pictures), self._seen.name))
        return not self._watcher.cancelled()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except BindingFailedError as error:
            if self._watcher is not None and self._watcher.cancelled():
                raise Cancelled from error
            raise RequestError(message("scan.failed", document=self._seen.name)) from error
        except OSError as error:
            raise StorageError(message("convert.no_place", reason=why(error))) from error
