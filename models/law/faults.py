"""What is wrong with a pack, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from models.errors import Message, RequestError, message

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFault:
    """One fault: the file (as a path inside the pack), the line from 1, the sentence."""

    file: str
    line: int
    message: Message

    @override
    def __hash__(self) -> int:
        """Hash by place and sentence id; messages carry an unhashable mapping."""
        return hash((self.file, self.line, self.message.id))


class PackFaulty(RequestError):
    """The pack breaks the rules; `faults` lists all of them."""

    def __init__(self, faults: Sequence[PackFault]) -> None:
        said = message("law.pack_faulty", n=len(faults))
        super().__init__(said, [_placed(fault) for fault in faults])
        self.faults = tuple(faults)


def _placed(fault: PackFault) -> Message:
    return message("law.fault_at", file=fault.file, line=fault.line, fault=fault.message)
