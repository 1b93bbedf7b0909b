"""What the track map draws: lanes of segments and stations, and the links between stations.

Plain values in words already chosen; the map itself knows nothing of cases or law.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How far a share of a segment has come, in the order in which it is drawn."""

    APPROVED = "approved"
    EVIDENCED = "evidenced"
    FILLED = "filled"
    OPEN = "open"
    BLOCKED = "blocked"
    EXPECTED = "expected"


class StationKind(StrEnum):
    """What a station is: a fact that opens something, or a file that goes to an authority."""

    GATE = "gate"
    FILING = "filing"


class StationState(StrEnum):
    """How a station stands: passed or ready, lacking something, or impossible to finish for now."""

    DONE = "done"
    WAITING = "waiting"
    NOT_FINAL = "not_final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a lane; `parts` says how many things have come how far.

    `figure` is the short number beside the title. `tip` explains on hover, `spoken` is what a
    screen reader says.
    """

    id: str
    title: str
    figure: str
    parts: tuple[tuple[Tone, int], ...]
    tip: str
    spoken: str

    @property
    def weight(self) -> int:
        """Return how many things the segment holds."""
        return sum(count for _, count in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A point on a lane, with its state in words (`caption`)."""

    id: str
    kind: StationKind
    state: StationState
    title: str
    caption: str
    tip: str
    spoken: str


Place = Segment | Station


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One track: segments and stations in their order."""

    id: str
    title: str
    caption: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What comes before what, between two stations; unsure links are drawn dashed."""

    before: str
    after: str
    firm: bool
    tip: str
    spoken: str

    @property
    def id(self) -> str:
        """Return the id under which the link is found on the map."""
        return f"{self.before}>{self.after}"


class LineSign(StrEnum):
    """Lines that the legend explains."""

    FIRM = "firm"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendEntry:
    """A sign and what it means."""

    sign: Tone | StationKind | LineSign
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Everything on the map."""

    lanes: tuple[Lane, ...] = ()
    links: tuple[Link, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
