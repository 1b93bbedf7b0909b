"""Putting the track map on paper or screen from its finished geometry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from gui.theme.tokens import RADIUS_CONTROL, Role, Theme
from gui.widgets.track_map_shapes import diamond, hover_rect, link_path, sheet
from gui.widgets.track_map_values import (
    LineSign,
    Segment,
    Station,
    StationKind,
    StationState,
    Tone,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gui.widgets.track_map_geometry import (
        LaneBox,
        LegendBox,
        LinkBox,
        MapGeometry,
        PlaceBox,
        PlacedText,
    )
    from gui.widgets.track_map_text import TextStyle

_RADIUS = 4.0
_ARROW = 6.0
_HATCH = 5.0
_HALF_TONE = 110
_LIT_WIDTH = 2.5
_LINE_WIDTH = 1.5


class MapPainter:
    """Draws one map; `lit` are the ids under the pointer or with the focus."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        fonts: Mapping[TextStyle, QFont],
        lit: frozenset[str] = frozenset(),
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._fonts = fonts
        self._lit = lit

    def draw(self, geometry: MapGeometry) -> None:
        """Draw everything, lines below, marks above."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in geometry.places:
            if box.place.id in self._lit:
                self._background(box)
        for lane in geometry.lanes:
            self._lane(lane, [box for box in geometry.places if box.place in lane.lane.places])
        for link in sorted(geometry.links, key=self._is_lit):
            self._link(link)
        for box in geometry.places:
            self._place(box)
        for entry in geometry.legend:
            self._legend(entry)

    def _color(self, role: Role, alpha: int = 255) -> QColor:
        color = self._theme.color(role)
        color.setAlpha(alpha)
        return color

    def _background(self, box: PlaceBox) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._color(Role.RAISED))
        self._painter.drawRoundedRect(hover_rect(box), RADIUS_CONTROL, RADIUS_CONTROL)

    def _lane(self, lane: LaneBox, boxes: Sequence[PlaceBox]) -> None:
        title, caption = lane.heading
        self._text(title, Role.TEXT)
        self._text(caption, Role.MUTED)
        if boxes:
            self._painter.setPen(QPen(self._color(Role.CONTROL), 2))
            top, bottom = boxes[0].mark.center().y(), boxes[-1].mark.center().y()
            self._painter.drawLine(QLineF(lane.spine_x, top, lane.spine_x, bottom))

    def _place(self, box: PlaceBox) -> None:
        first, second = box.texts
        if isinstance(box.place, Segment):
            self._band(box.mark, box.place.parts)
            self._text(first, Role.TEXT)
            self._text(second, Role.MUTED)
        else:
            self._station(box.place, box.mark)
            self._text(first, Role.TEXT)
            self._text(second, _caption_role(box.place))

    def _text(self, text: PlacedText, role: Role) -> None:
        self._painter.setFont(self._fonts[text.block.style])
        self._painter.setPen(self._color(role))
        y = text.y + text.block.ascent
        for line in text.block.lines:
            self._painter.drawText(QPointF(text.x, y), line)
            y += text.block.step

    def _band(self, rect: QRectF, parts: Iterable[tuple[Tone, int]]) -> None:
        counted = [(tone, count) for tone, count in parts if count]
        total = sum(count for _, count in counted)
        shape = QPainterPath()
        shape.addRoundedRect(rect, _RADIUS, _RADIUS)
        self._painter.fillPath(shape, self._color(Role.SURFACE))
        if [tone for tone, _ in counted] == [Tone.EXPECTED]:
            self._outline(shape, dashed=True)
            return
        self._painter.save()
        self._painter.setClipPath(shape)
        top = rect.top()
        for tone, count in counted:
            height = rect.height() * count / total
            self._part(QRectF(rect.left(), top, rect.width(), height), tone)
            top += height
        self._painter.restore()
        self._outline(shape, dashed=False)

    def _outline(self, shape: QPainterPath, *, dashed: bool) -> None:
        pen = QPen(self._color(Role.EXPECTED if dashed else Role.CONTROL), 1)
        if dashed:
            pen.setDashPattern([3, 3])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(shape)

    def _part(self, rect: QRectF, tone: Tone) -> None:
        match tone:
            case Tone.APPROVED:
                self._painter.fillRect(rect, self._color(Role.OK))
                self._ticked(rect)
            case Tone.EVIDENCED:
                self._painter.fillRect(rect, self._color(Role.ACCENT))
            case Tone.FILLED:
                self._painter.fillRect(rect, self._color(Role.ACCENT, _HALF_TONE))
            case Tone.OPEN:
                self._painter.fillRect(rect, self._color(Role.RAISED))
            case Tone.BLOCKED:
                self._hatched(rect)
            case Tone.EXPECTED:
                self._dashed(rect)

    def _ticked(self, rect: QRectF) -> None:
        """Set approved apart from complete by more than its colour: a light line in the middle."""
        middle = rect.center().x()
        self._painter.setPen(QPen(self._color(Role.SURFACE), 2))
        self._painter.drawLine(QLineF(middle, rect.top(), middle, rect.bottom()))

    def _hatched(self, rect: QRectF) -> None:
        self._painter.save()
        self._painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self._painter.setPen(QPen(self._color(Role.CONTROL), 1.25))
        # Lines start on a grid of the whole map, so that neighbouring bands match.
        y = rect.top() - rect.width() - (rect.top() - rect.width()) % _HATCH
        while y < rect.bottom() + rect.width():
            self._painter.drawLine(QLineF(rect.left(), y + rect.width(), rect.right(), y))
            y += _HATCH
        self._painter.restore()

    def _dashed(self, rect: QRectF) -> None:
        pen = QPen(self._color(Role.EXPECTED), 1)
        pen.setDashPattern([3, 3])
        self._painter.setPen(pen)
        self._painter.setBrush(self._color(Role.SURFACE))
        self._painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), 2, 2)

    def _station(self, station: Station, rect: QRectF) -> None:
        gate = station.kind is StationKind.GATE
        shape = diamond(rect) if gate else sheet(rect)
        role = Role.GATE if gate else _filing_role(station.state)
        done = station.state is StationState.DONE
        pen = QPen(self._color(role), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if station.state is StationState.NOT_FINAL:
            pen.setDashPattern([2, 1.5])
        self._painter.fillPath(shape, self._color(role if done else Role.SURFACE))
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(shape)
        if done:
            self._check(rect)

    def _check(self, rect: QRectF) -> None:
        center = rect.center()
        pen = QPen(self._color(Role.SURFACE), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        corners = [QPointF(-3.5, 0.5), QPointF(-1, 3), QPointF(3.5, -2.5)]
        self._painter.drawPolyline(QPolygonF([center + corner for corner in corners]))

    def _is_lit(self, box: LinkBox) -> bool:
        return not self._lit.isdisjoint({box.link.id, box.link.before, box.link.after})

    def _link(self, box: LinkBox) -> None:
        lit = self._is_lit(box)
        apart = box.crosses_lanes
        color = self._color(Role.ACCENT if lit else Role.GATE if apart else Role.CONTROL)
        pen = QPen(color, _LIT_WIDTH if lit else _LINE_WIDTH)
        if not box.link.firm:
            pen.setDashPattern([3, 3])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(link_path(box.points))
        self._arrow(box.points, color)

    def _arrow(self, points: Sequence[QPointF], color: QColor) -> None:
        tip, before = points[-1], points[-2]
        back = _ARROW if tip.x() >= before.x() else -_ARROW
        head = QPolygonF(
            [tip, tip + QPointF(-back, _ARROW * 0.6), tip + QPointF(-back, -_ARROW * 0.6)]
        )
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(color))
        self._painter.drawPolygon(head)

    def _legend(self, box: LegendBox) -> None:
        self._text(box.text, Role.MUTED)
        sign, rect = box.entry.sign, box.sign
        if isinstance(sign, Tone):
            self._band(rect.adjusted(2, 2, -2, -2), [(sign, 1)])
        elif isinstance(sign, StationKind):
            sample = Station(
                id="",
                kind=sign,
                state=StationState.WAITING,
                title="",
                caption="",
                tip="",
                spoken="",
            )
            self._station(sample, rect.adjusted(1, 1, -1, -1))
        else:
            pen = QPen(self._color(Role.GATE), _LINE_WIDTH)
            if sign is LineSign.UNSURE:
                pen.setDashPattern([3, 3])
            self._painter.setPen(pen)
            self._painter.drawLine(
                QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y())
            )


def _filing_role(state: StationState) -> Role:
    match state:
        case StationState.DONE:
            return Role.OK
        case StationState.WAITING:
            return Role.MUTED
        case StationState.NOT_FINAL:
            return Role.EXPECTED


def _caption_role(station: Station) -> Role:
    if station.state is StationState.DONE:
        return Role.GATE if station.kind is StationKind.GATE else Role.OK
    return Role.EXPECTED if station.state is StationState.NOT_FINAL else Role.MUTED
