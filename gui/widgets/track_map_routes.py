"""The way of every link across the track map: right angles, in the gutters beside the lanes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from gui.widgets.track_map_geometry import (
    PORT,
    TRACK,
    Grid,
    LaneBox,
    LinkBox,
    PlaceBox,
)
from gui.widgets.track_map_values import Chart, Link

_CLEAR = 8.0
_ARROW_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Wiring:
    """Which links run beside one lane and which between two; known before anything is placed.

    `depths` nests the links of a lane, 1 nearest to its spine; `passing` lists for each lane the
    links that come through the gutter on its left.
    """

    depths: Mapping[str, int]
    passing: tuple[tuple[Link, ...], ...]
    gutters: tuple[float, ...]


def wire(chart: Chart, *, stacked: bool) -> Wiring:
    """Sort the links and say how much gutter each column needs."""
    order = _order(chart)
    links = [link for link in chart.links if link.before in order and link.after in order]
    lane_count = 1 if stacked else len(chart.lanes)
    depths: dict[str, int] = {}
    gutters = []
    passing = []
    for lane in range(lane_count):
        beside = [link for link in links if stacked or _lanes(order, link) == (lane, lane)]
        depths |= _nested(beside, order)
        through = tuple(
            link
            for link in links
            if not stacked and min(_lanes(order, link)) < lane <= max(_lanes(order, link))
        )
        deepest = max((depths[link.id] for link in beside), default=0)
        tracks = deepest + len(through)
        gutters.append(tracks * TRACK + PORT if tracks else 0.0)
        passing.append(through)
    return Wiring(depths=depths, passing=tuple(passing), gutters=tuple(gutters))


def route(
    chart: Chart,
    wiring: Wiring,
    columns: Grid,
    lanes: Sequence[LaneBox],
    places: Mapping[str, PlaceBox],
) -> tuple[LinkBox, ...]:
    """Return the line of every link whose two ends are on the map."""
    router = _Router(wiring, columns, lanes, places)
    return tuple(
        LinkBox(
            link,
            tuple(router.points(link)),
            crosses_lanes=places[link.before].lane != places[link.after].lane,
        )
        for link in chart.links
        if link.before in places and link.after in places
    )


class _Router:
    """Finds ways on one finished set of lanes."""

    def __init__(
        self,
        wiring: Wiring,
        columns: Grid,
        lanes: Sequence[LaneBox],
        places: Mapping[str, PlaceBox],
    ) -> None:
        self._wiring = wiring
        self._columns = columns
        self._lanes = lanes
        self._places = places

    def points(self, link: Link) -> list[QPointF]:
        """Return the corners of a link, ends included."""
        before, after = self._places[link.before], self._places[link.after]
        if self._columns.stacked or before.lane == after.lane:
            return self._beside(link, before, after)
        if before.lane < after.lane:
            return self._across(link, before, after, _CLEAR, _ARROW_GAP)
        return self._across(link, after, before, _ARROW_GAP + _CLEAR, 0.0)[::-1]

    def _beside(self, link: Link, before: PlaceBox, after: PlaceBox) -> list[QPointF]:
        edge = before.mark.left()
        x = edge - PORT - TRACK * (self._wiring.depths[link.id] - 0.5)
        return [
            QPointF(edge, before.center_y),
            QPointF(x, before.center_y),
            QPointF(x, after.center_y),
            QPointF(edge - _ARROW_GAP, after.center_y),
        ]

    def _across(
        self, link: Link, left: PlaceBox, right: PlaceBox, leave: float, arrive: float
    ) -> list[QPointF]:
        y = left.center_y
        points = [QPointF(left.text_right + leave, y)]
        for lane in range(left.lane + 1, right.lane + 1):
            x = self._track_x(link, lane)
            goal = right.center_y
            level = goal if lane == right.lane else self._passage(lane, y, goal)
            points += [QPointF(x, y), QPointF(x, level)]
            y = level
        points.append(QPointF(right.mark.left() - arrive, y))
        return _without_repeats(points)

    def _track_x(self, link: Link, lane: int) -> float:
        # What leaves lower takes the track further left, so that lines going down do not cross.
        ranked = sorted(
            self._wiring.passing[lane],
            key=lambda one: -self._places[one.before].center_y,
        )
        return self._columns.lefts[lane] + TRACK * (ranked.index(link) + 0.5)

    def _passage(self, lane: int, start: float, goal: float) -> float:
        """Return the height at which a lane in between is crossed: below it, or between rows."""
        bottom = self._lanes[lane].rect.bottom()
        below = bottom + _CLEAR
        boundaries = [box.row.top() for box in self._places.values() if box.lane == lane][1:]
        free = [level for level in (start, goal) if level >= bottom]
        return min(
            [*free, below, *boundaries],
            key=lambda y: (abs(y - start) + abs(goal - y), abs(goal - y)),
        )


def _order(chart: Chart) -> dict[str, tuple[int, int]]:
    return {
        place.id: (lane_index, index)
        for lane_index, lane in enumerate(chart.lanes)
        for index, place in enumerate(lane.places)
    }


def _lanes(order: Mapping[str, tuple[int, int]], link: Link) -> tuple[int, int]:
    return order[link.before][0], order[link.after][0]


def _nested(links: Iterable[Link], order: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """Return a depth for each link so that links which overlap keep apart; short ones inside."""
    ranks = {place: rank for rank, place in enumerate(sorted(order, key=lambda p: order[p]))}
    spans = {link.id: tuple(sorted((ranks[link.before], ranks[link.after]))) for link in links}
    depths: dict[str, int] = {}
    for name in sorted(spans, key=lambda one: (spans[one][1] - spans[one][0], spans[one])):
        low, high = spans[name]
        taken = {
            depths[other] for other in depths if spans[other][0] < high and low < spans[other][1]
        }
        depths[name] = min(set(range(1, len(taken) + 2)) - taken)
    return depths


def _without_repeats(points: Sequence[QPointF]) -> list[QPointF]:
    kept = [points[0]]
    for point in points[1:]:
        if point != kept[-1]:
            kept.append(point)
    return kept
