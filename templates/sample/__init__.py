"""The demonstration applicant: an invented group with invented papers, begun or ready to file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from templates.sample.documents import SampleDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.domain.law_pack import LawPack

_FOLDER = Path(__file__).parent
_COMPLETE = "complete"

__all__ = ["Sample", "SampleDocument"]


class Sample:
    """Gives out the applicant's data and writes its evidence as the law pack asks for it."""

    def __init__(self, pack: Callable[[], LawPack]) -> None:
        self._pack = pack

    @property
    def title(self) -> str:
        """Return what its case is called."""
        return "ЗАО «Зубр Токен» (образец)"

    def load_file(self, extent: str) -> Path:
        """Return the path of a file in the `load` schema."""
        return _FOLDER / f"{extent}.yaml"

    def documents(self, extent: str, folder: Path) -> Sequence[SampleDocument]:
        """Write the evidence files into a folder and say what they are; half-way, every other."""
        from templates.sample.evidence import write_evidence  # noqa: PLC0415 (draws PDFs)

        return write_evidence(
            self._pack(), self.load_file(extent), folder, every=1 if extent == _COMPLETE else 2
        )
