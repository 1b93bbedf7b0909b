"""A case as a chart: stages become segments, gates and filings stations, edges links.

Everything is said in one language, so that the map itself needs to know none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.pages.overview.order import lane_order
from gui.widgets.track_map_values import (
    Chart,
    Lane,
    LegendEntry,
    Link,
    Place,
    Segment,
    Station,
    StationKind,
    StationState,
    Tone,
)
from models.domain.filing import Filing, Gate
from models.domain.ids import FilingId, GateId, StageId, split_answer_key
from models.domain.law_pack import Stage
from models.domain.readiness import Item, Mark, Truth
from models.domain.requirement import Force, Track
from models.errors import Message, message
from templates.texts import say, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.domain.filing import Edge
    from models.domain.readiness import FilingStatus, GateStatus
    from models.domain.text import Language
    from models.services.view import CaseView

_TONES = {
    Mark.APPROVED: Tone.APPROVED,
    Mark.EVIDENCED: Tone.EVIDENCED,
    Mark.FILLED: Tone.FILLED,
    Mark.IN_PROGRESS: Tone.OPEN,
    Mark.NOT_STARTED: Tone.OPEN,
    Mark.UNKNOWN: Tone.OPEN,
    Mark.BLOCKED: Tone.BLOCKED,
    Mark.EXPECTED: Tone.EXPECTED,
}
_READY = frozenset({Mark.APPROVED, Mark.EVIDENCED})
_REASONS_SHOWN = 3
_STAGE_PREFIX = "stage:"


class ChartBuilder:
    """Turns one view into a chart; `tones` and `tracks` are the words of the window."""

    def __init__(
        self,
        view: CaseView,
        language: Language,
        tones: Mapping[Tone, str],
        tracks: Mapping[Track, str],
    ) -> None:
        self._view = view
        self._language = language
        self._tones = tones
        self._tracks = tracks

    def chart(self, legend: Sequence[LegendEntry]) -> Chart:
        """Return the whole chart; an edge to something not on it is left out."""
        lanes = tuple(self._lane(track) for track in Track)
        known = {place.id for lane in lanes for place in lane.places}
        links = {
            (edge.before, edge.after): self._link(edge)
            for edge in self._view.pack.edges
            if edge.before in known and edge.after in known
        }
        return Chart(lanes=lanes, links=tuple(links.values()), legend=tuple(legend))

    def _lane(self, track: Track) -> Lane:
        items = counted(self._view.readiness.of_track(track))
        done = sum(item.mark in _READY for item in items)
        name = "overview.lane" if items else "overview.lane_empty"
        return Lane(
            id=track.value,
            title=self._tracks[track],
            caption=self._say(name, done=done, total=len(items)),
            places=tuple(self._place(place) for place in lane_order(self._view.pack, track)),
        )

    def _place(self, place: Stage | Filing | Gate) -> Place:
        match place:
            case Stage():
                return self._segment(place)
            case Filing():
                return self._filing(self._view.readiness.filings[place.id])
            case Gate():
                return self._gate(self._view.readiness.gates[place.id])

    def _segment(self, stage: Stage) -> Segment:
        items = counted(
            item
            for item in self._view.readiness.of_track(stage.track)
            if item.requirement.stage == stage.id
        )
        title = stage.title.in_language(self._language)
        done = sum(item.mark in _READY for item in items)
        name = "overview.of" if items else "overview.none"
        figure = self._say(name, done=done, total=len(items))
        parts = tuple((tone, _count(items, tone)) for tone in Tone)
        lines = [f"{title}: {figure}", self._shares(parts), *self._hindrances(items)]
        return Segment(
            id=segment_id(stage.id),
            title=title,
            figure=figure,
            parts=parts,
            tip="\n".join(line for line in lines if line),
            spoken=self._say("overview.spoken_segment", title=title, figure=figure),
        )

    def _shares(self, parts: Iterable[tuple[Tone, int]]) -> str:
        said = [
            self._say("overview.share", name=self._tones[tone], n=count)
            for tone, count in parts
            if count
        ]
        return " · ".join(said)

    def _hindrances(self, items: Iterable[Item]) -> list[str]:
        """Return why things in a stage cannot go on, each reason once."""
        reasons: dict[str, None] = {}
        undecided = 0
        for item in items:
            undecided += item.mark is Mark.UNKNOWN
            if item.mark is Mark.BLOCKED:
                reasons |= dict.fromkeys(say(said, self._language) for said in item.blockers)
        lines = self._first(list(reasons))
        if undecided:
            lines.append(self._say("overview.undecided", n=undecided))
        return lines

    def _gate(self, status: GateStatus) -> Station:
        gate = status.gate
        caption = self._say("overview.gate_open" if status.is_open else "overview.gate_closed")
        deciding = [split_answer_key(key)[0] for key in status.verdict.because]
        lines = [f"{gate.title.in_language(self._language)}: {caption}"]
        if not status.is_open:
            asked = [self._view.pack.questions[question].title for question in deciding]
            lines += [self._say("overview.gate_decides", question=title) for title in asked]
        opened = [self.name(edge.after) for edge in self._view.pack.edges if edge.before == gate.id]
        if opened:
            lines.append(self._say("overview.gate_opens", names=opened))
        title = gate.short.in_language(self._language)
        return Station(
            id=gate.id,
            kind=StationKind.GATE,
            state=StationState.DONE if status.is_open else StationState.WAITING,
            title=title,
            caption=caption,
            tip="\n".join(lines),
            spoken=self._say("overview.spoken_gate", title=title, state=caption),
        )

    def _filing(self, status: FilingStatus) -> Station:
        filing = status.filing
        title = filing.title.in_language(self._language)
        caption = say(filing_caption(status), self._language)
        authority = self._view.pack.authorities[filing.authority].title
        gaps = [say(gap.message, self._language) for gap in status.gaps if gap.blocks]
        lines = [f"{title}: {caption}", self._say("overview.goes_to", authority=authority)]
        return Station(
            id=filing.id,
            kind=StationKind.FILING,
            state=filing_state(status),
            title=title,
            caption=caption,
            tip="\n".join(lines + self._first(gaps)),
            spoken=self._say("overview.spoken_filing", title=title, state=caption),
        )

    def _link(self, edge: Edge) -> Link:
        ends = {"before": self.name(edge.before), "after": self.name(edge.after)}
        sure = "firm" if edge.firm else "unsure"
        lines = [self._say(f"overview.{sure}", **ends)]
        if edge.note:
            lines.append(edge.note.in_language(self._language))
        return Link(
            before=edge.before,
            after=edge.after,
            firm=edge.firm,
            tip="\n".join(lines),
            spoken=self._say(f"overview.spoken_{sure}", **ends),
        )

    def name(self, station: str) -> str:
        """Return what a gate or filing is called."""
        pack = self._view.pack
        if gate := pack.gates.get(GateId(station)):
            return gate.short.in_language(self._language)
        return pack.filings[FilingId(station)].title.in_language(self._language)

    def _first(self, lines: list[str]) -> list[str]:
        rest = len(lines) - _REASONS_SHOWN
        more = [self._say("overview.more", n=rest)] if rest > 0 else []
        return lines[:_REASONS_SHOWN] + more

    def _say(self, message_id: str, **details: object) -> str:
        return words(message_id, self._language, **details)


def segment_id(stage: StageId) -> str:
    """Return the id of a stage on the map; a stage and a filing may share their own."""
    return f"{_STAGE_PREFIX}{stage}"


def stage_of(segment: str) -> StageId:
    """Return the stage behind the id of a segment."""
    return StageId(segment.removeprefix(_STAGE_PREFIX))


def counted(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the items that ask for something and hold or may hold."""
    return tuple(
        item
        for item in items
        if item.requirement.force is not Force.NOTE and item.applies.truth is not Truth.FALSE
    )


def filing_state(status: FilingStatus) -> StationState:
    """Return how a filing stands."""
    if status.filing.not_final:
        return StationState.NOT_FINAL
    return StationState.DONE if status.ready else StationState.WAITING


def filing_caption(status: FilingStatus) -> Message:
    """Return how a filing stands, in few words, with the number of gaps that forbid it."""
    gaps = _gap_count(status)
    if status.filing.not_final:
        return message("overview.draft_gaps", n=gaps) if gaps else message("overview.draft")
    return gaps_caption(status)


def gaps_caption(status: FilingStatus) -> Message:
    """Return how many gaps forbid a filing, or that it is ready."""
    gaps = _gap_count(status)
    if gaps:
        return message("overview.gaps", n=gaps)
    return message("overview.all_there" if status.filing.not_final else "overview.ready")


def _gap_count(status: FilingStatus) -> int:
    """Count the gaps that forbid a filing, without the lack of the authority's own act."""
    blocking = sum(gap.blocks for gap in status.gaps)
    return blocking - 1 if status.filing.not_final else blocking


def _count(items: Iterable[Item], tone: Tone) -> int:
    return sum(_TONES[item.mark] is tone for item in items)
