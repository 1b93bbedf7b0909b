"""Bringing the enclosures out of the case, one at a time, streamed, into files to merge."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.dossier import Enclosure, OpenContent
from models.domain.records import Fault
from models.errors import Message, StorageError, message
from templates.dossier.intake import Intake, Taken, Unfit
from templates.dossier.names import safe_name
from templates.dossier.sealing import Seal

if TYPE_CHECKING:
    from typing import BinaryIO

    from models.domain.records import DocumentVersion


_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """An enclosure ready to merge, or the fault that keeps it out."""

    number: int
    enclosure: Enclosure
    original: Path | None = None
    taken: Taken | None = None
    fault: Fault | None = None

    @property
    def pages(self) -> int:
        """Return how many of its pages are taken."""
        return len(self.taken.pages) if self.taken else 0

    @property
    def left_out(self) -> Message | None:
        """Return why it cannot be included, None if it can."""
        return message(f"fault.{self.fault.value}") if self.fault else None


@dataclass(frozen=True, slots=True)
class Stage:
    """Where enclosures are staged: `originals` is released, `work` is thrown away.

    Under a closed seal an original stays in the case until everything is released.
    """

    originals: Path
    work: Path
    content: OpenContent
    seal: Seal

    def bring(self, number: int, enclosure: Enclosure) -> Staged:
        """Return an enclosure ready to merge.

        Raises:
            StorageError: the case holds other bytes than it recorded.
        """
        version = enclosure.version
        if fault := fault_of(version):
            return Staged(number=number, enclosure=enclosure, fault=fault)
        original = self.originals / safe_name(number, version.name, version.media_type)
        if self.seal.closed:
            self._check(enclosure, version.sha256)
        else:
            self._copy(enclosure, original)
        if version.rendition is not None:
            self._check(enclosure, version.rendition.sha256)
        lying = None if self.seal.closed else original
        try:
            taken = Intake(self.work, self.content, self.seal).take(number, version, lying)
        except Unfit as unfit:
            original.unlink(missing_ok=True)
            return Staged(number=number, enclosure=enclosure, fault=unfit.fault)
        return Staged(number=number, enclosure=enclosure, original=original, taken=taken)

    def release(self, staged: Staged) -> None:
        """Bring an original out of the case, unless it is there already."""
        if staged.original is not None and not staged.original.exists():
            self._copy(staged.enclosure, staged.original)

    def _copy(self, enclosure: Enclosure, target: Path) -> None:
        with target.open("xb") as sink:
            self._check(enclosure, enclosure.version.sha256, sink)

    def _check(self, enclosure: Enclosure, sha256: str, sink: BinaryIO | None = None) -> None:
        """Read a content to its end, into a file if one is given."""
        digest = hashlib.sha256()
        with self.content(sha256) as source:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                if sink is not None:
                    sink.write(chunk)
        if digest.hexdigest() != sha256:
            raise StorageError(message("dossier.content_changed", document=enclosure.title))


def fault_of(version: DocumentVersion) -> Fault | None:
    """Return what keeps a file out of a dossier; one that was converted is taken as converted."""
    return None if version.rendition is not None else version.fault
