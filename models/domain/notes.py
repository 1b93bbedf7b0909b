"""What the pack tells counsel without asking the applicant for anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.basis import Basis
from models.domain.ids import NoteId, PointId, RequirementId
from models.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something to know: it has no field and no document.

    `requirements` are those it throws light on. `no_document` says why nothing is asked although
    the research names a document. A `comparator` holds for others, not for a crypto bank.
    """

    id: NoteId
    title: Text
    text: Text
    basis: tuple[Basis, ...]
    items: tuple[str, ...]
    requirements: tuple[RequirementId, ...] = ()
    no_document: Text | None = None
    comparator: bool = False


class PointArea(StrEnum):
    """Where an open point belongs."""

    EDICT = "edict"
    HTP = "htp"
    JSC = "jsc"
    CROSS = "cross"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPoint:
    """Something the research could not establish: counsel must confirm it before filing."""

    id: PointId
    number: int
    area: PointArea
    text: Text
    requirements: tuple[RequirementId, ...] = ()
