"""The drawable shape of the track map: what the layout makes and the painter reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

from gui.widgets.track_map_text import TextBlock
from gui.widgets.track_map_values import Lane, LegendEntry, Link, Place

BAND = 16.0
MARKER = 20.0
TRACK = 10.0
PORT = 14.0
TEXT_GAP = 12.0
LANE_GAP = 24.0
SIGN = 18.0


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A block of text with its upper left corner."""

    block: TextBlock
    x: float
    y: float
    muted: bool = False

    @property
    def rect(self) -> QRectF:
        """Return the room it takes."""
        return QRectF(self.x, self.y, self.block.width, self.block.height)


@dataclass(frozen=True, slots=True)
class PlaceBox:
    """A segment or station: its row, its band or marker, its texts."""

    place: Place
    lane: int
    row: QRectF
    mark: QRectF
    texts: tuple[PlacedText, ...]

    @property
    def center_y(self) -> float:
        """Return the height at which links meet it."""
        return self.row.center().y()

    @property
    def text_right(self) -> float:
        """Return where its texts end."""
        return max((text.rect.right() for text in self.texts), default=self.mark.right())


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane: the room of its heading and rows, and the middle of its spine."""

    lane: Lane
    rect: QRectF
    spine_x: float
    heading: tuple[PlacedText, ...]


@dataclass(frozen=True, slots=True)
class LinkBox:
    """A link as a line of right angles; the arrow stands at the last point."""

    link: Link
    points: tuple[QPointF, ...]
    crosses_lanes: bool


@dataclass(frozen=True, slots=True)
class LegendBox:
    """A sign of the legend and its words."""

    entry: LegendEntry
    sign: QRectF
    text: PlacedText


@dataclass(frozen=True, slots=True)
class MapGeometry:
    """The whole map at one width; `places` keeps the reading order, lane after lane."""

    lanes: tuple[LaneBox, ...] = ()
    places: tuple[PlaceBox, ...] = ()
    links: tuple[LinkBox, ...] = ()
    legend: tuple[LegendBox, ...] = ()
    size: QSizeF = field(default_factory=QSizeF)


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns of the map: where each lane begins, its spine and its texts stand.

    Stacked lanes stand one above the other in a single column and share their spine.
    """

    stacked: bool
    lefts: tuple[float, ...]
    spines: tuple[float, ...]
    texts: tuple[float, ...]
    widths: tuple[float, ...]
