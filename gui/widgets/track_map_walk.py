"""Walking over the track map by keyboard: what comes next in which direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.widgets.track_map_values import Chart, Link, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Walk:
    """The things of a chart in reading order: lane after lane, a link after where it starts.

    Up and Down read on, Right follows a link or goes to the next lane, Left comes back.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._things: dict[str, Place | Link] = {}
        self._lane: dict[str, int] = {}
        for index in range(len(chart.lanes)):
            for thing in self._of_lane(index):
                self._things[thing.id] = thing
                self._lane[thing.id] = index

    @property
    def order(self) -> tuple[str, ...]:
        """Return every id in reading order."""
        return tuple(self._things)

    def thing(self, name: str) -> Place | Link:
        """Return a thing by its id."""
        return self._things[name]

    def lane_of(self, name: str) -> tuple[str, ...]:
        """Return the ids of everything in the lane of a thing."""
        lane = self._lane.get(name)
        return tuple(other for other, index in self._lane.items() if index == lane)

    def step(self, name: str, key: Qt.Key, heights: Mapping[str, float]) -> str:
        """Return what has the focus after a key; the same thing at the edge of the map."""
        order = self.lane_of(name)
        place = order.index(name)
        match key:
            case Qt.Key.Key_Up:
                return order[max(place - 1, 0)]
            case Qt.Key.Key_Down:
                return order[min(place + 1, len(order) - 1)]
            case Qt.Key.Key_Home:
                return order[0]
            case Qt.Key.Key_End:
                return order[-1]
            case Qt.Key.Key_Right:
                return self._sideways(name, 1, heights)
            case _:
                return self._sideways(name, -1, heights)

    def _sideways(self, name: str, direction: int, heights: Mapping[str, float]) -> str:
        thing = self._things[name]
        if isinstance(thing, Link):
            return thing.after if direction > 0 else thing.before
        lane = self._lane[name]
        for link in self._chart.links:
            here, there = (link.before, link.after)[::direction]
            if here == name and link.id in self._things and self._lane[there] != lane:
                return link.id
        return self._beside(name, lane + direction, heights)

    def _beside(self, name: str, lane: int, heights: Mapping[str, float]) -> str:
        if not 0 <= lane < len(self._chart.lanes):
            return name
        others = [place.id for place in self._chart.lanes[lane].places]
        level = heights[name]
        return min(others, key=lambda other: abs(heights[other] - level), default=name)

    def _of_lane(self, index: int) -> Iterator[Place | Link]:
        known = {place.id for lane in self._chart.lanes for place in lane.places}
        for place in self._chart.lanes[index].places:
            yield place
            for link in self._chart.links:
                if link.before == place.id and link.after in known:
                    yield link
