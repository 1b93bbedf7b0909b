"""The track map: three lanes, their segments and stations, and what opens what.

One painted widget. Over every segment, station and link lies an invisible button, so that pointer,
keyboard and screen reader all meet real, named controls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.theme.tokens import HIT, RADIUS_CONTROL, Role, Size
from gui.widgets.track_map_layout import lay_out
from gui.widgets.track_map_painter import MapPainter
from gui.widgets.track_map_shapes import hover_rect, link_path
from gui.widgets.track_map_spot import MapSpot
from gui.widgets.track_map_text import TextSetter, TextStyle
from gui.widgets.track_map_values import Chart, Link, Segment
from gui.widgets.track_map_walk import Walk

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from gui.widgets.track_map_geometry import LinkBox, MapGeometry, PlaceBox

_LINK_REACH = 12.0
_LEAST_WIDTH = 320


class TrackMap(QWidget):
    """Shows a chart. Tab goes from lane to lane, arrows walk everything on it.

    Signals:
        segment_activated, station_activated: the id of what was clicked.
        link_activated: the ids of the two stations of the link that was clicked.
        spot_focused: the child widget that has just taken the keyboard focus, to scroll to.
    """

    segment_activated = Signal(str)
    station_activated = Signal(str)
    link_activated = Signal(str, str)
    spot_focused = Signal(QWidget)

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._chart = Chart()
        self._walk = Walk(self._chart)
        self._spots: dict[str, MapSpot] = {}
        self._laid: dict[int, MapGeometry] = {}
        self._fonts = self._chosen_fonts()
        self._setter = TextSetter(self._fonts)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart; the focus stays where it is if that thing is still there."""
        if chart == self._chart:
            return
        self._chart = chart
        self._walk = Walk(chart)
        self._renew_spots()
        self._relay()

    def restyle(self) -> None:
        """Take colours and fonts of the theme anew."""
        self._fonts = self._chosen_fonts()
        self._setter = TextSetter(self._fonts)
        self._relay()

    def geometry_at(self, width: int) -> MapGeometry:
        """Return the layout at a width, computed once."""
        if width not in self._laid:
            if len(self._laid) > 8:  # noqa: PLR2004 (a window being resized asks for ever new ones)
                self._laid.clear()
            self._laid[width] = lay_out(self._chart, width, self._setter)
        return self._laid[width]

    def spot(self, name: str) -> MapSpot:
        """Return the button over a thing, by its id."""
        return self._spots[name]

    def spots(self) -> tuple[MapSpot, ...]:
        """Return all buttons in reading order, which is also the order for Tab."""
        return tuple(self._spots[name] for name in self._walk.order)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(self.geometry_at(width).size.height() + 0.5)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), _LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, HIT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_spots()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        geometry = self.geometry_at(self.width())
        lit = frozenset(name for name, spot in self._spots.items() if spot.is_lit)
        painter = QPainter(self)
        MapPainter(painter, self._theme_manager.current, self._fonts, lit).draw(geometry)
        self._ring(painter, geometry)

    def _chosen_fonts(self) -> dict[TextStyle, QFont]:
        font = self._theme_manager.font
        return {
            TextStyle.HEADING: font(Size.BODY, strong=True),
            TextStyle.LABEL: font(Size.BODY),
            TextStyle.CAPTION: font(Size.CAPTION),
        }

    def _relay(self) -> None:
        self._laid.clear()
        self._place_spots()
        self.updateGeometry()
        self.update()

    def _renew_spots(self) -> None:
        things = {name: self._walk.thing(name) for name in self._walk.order}
        for name in self._spots.keys() - things.keys():
            spot = self._spots.pop(name)
            spot.hide()
            spot.deleteLater()
        for name, thing in things.items():
            if name not in self._spots:
                self._spots[name] = self._new_spot(name)
            self._spots[name].describe(thing.spoken, thing.tip)
        for lane in self._chart.lanes:
            self._tab_stop(lane.places[0].id if lane.places else "")

    def _new_spot(self, name: str) -> MapSpot:
        spot = MapSpot(name, self)
        spot.clicked.connect(self._on_spot_clicked)
        spot.lit_changed.connect(self._on_spot_lit_changed)
        spot.stepped.connect(self._on_spot_stepped)
        spot.show()
        return spot

    def _tab_stop(self, name: str) -> None:
        """Let Tab enter a lane at this thing and at no other of the same lane."""
        for other in self._walk.lane_of(name):
            policy = Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus
            self._spots[other].setFocusPolicy(policy)

    def _place_spots(self) -> None:
        geometry = self.geometry_at(self.width())
        for link in geometry.links:
            self._place_link(self._spots[link.link.id], link)
        for box in geometry.places:
            self._place_box(self._spots[box.place.id], box)

    def _place_link(self, spot: MapSpot, box: LinkBox) -> None:
        stroker = QPainterPathStroker(QPen(Qt.GlobalColor.black, _LINK_REACH))
        reach = stroker.createStroke(link_path(box.points)).simplified()
        rect = reach.boundingRect().toAlignedRect()
        spot.setGeometry(rect)
        shape = QRegion()
        for polygon in reach.translated(-rect.topLeft()).toFillPolygons():
            shape = shape.xored(QRegion(polygon.toPolygon()))
        spot.setMask(shape)
        spot.lower()

    @staticmethod
    def _place_box(spot: MapSpot, box: PlaceBox) -> None:
        spot.setGeometry(hover_rect(box).toAlignedRect())
        spot.raise_()

    def _ring(self, painter: QPainter, geometry: MapGeometry) -> None:
        """Draw the focus ring; a link shows its focus by its own line."""
        for box in geometry.places:
            if self._spots[box.place.id].hasFocus():
                painter.setPen(QPen(self._theme_manager.current.color(Role.ACCENT), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = hover_rect(box).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(ring, RADIUS_CONTROL, RADIUS_CONTROL)

    def _on_spot_clicked(self) -> None:
        name = self._sender_name()
        thing = self._walk.thing(name)
        if isinstance(thing, Link):
            self.link_activated.emit(thing.before, thing.after)
        elif isinstance(thing, Segment):
            self.segment_activated.emit(name)
        else:
            self.station_activated.emit(name)

    def _on_spot_lit_changed(self) -> None:
        self.update()
        name = self._sender_name()
        spot = self._spots.get(name)
        if spot is not None and spot.hasFocus():
            self._tab_stop(name)
            self.spot_focused.emit(spot)

    def _on_spot_stepped(self, key: int) -> None:
        target = self._walk.step(self._sender_name(), Qt.Key(key), self._heights())
        self._spots[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _heights(self) -> dict[str, float]:
        return {box.place.id: box.center_y for box in self.geometry_at(self.width()).places}

    def _sender_name(self) -> str:
        sender = self.sender()
        return sender.objectName() if sender else ""
