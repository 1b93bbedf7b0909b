"""The outlines on the track map: rows, links, signs; for painting and for the pointer alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainterPath

from gui.widgets.track_map_values import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.widgets.track_map_geometry import PlaceBox

_BEND = 6.0


def hover_rect(box: PlaceBox) -> QRectF:
    """Return the room that lights up under the pointer and takes clicks."""
    right = box.row.right() if isinstance(box.place, Segment) else box.text_right
    rect = QRectF(box.row)
    rect.setRight(right)
    return rect.adjusted(-4, 0, 4, 0)


def link_path(points: Sequence[QPointF]) -> QPainterPath:
    """Return the line of a link with rounded bends."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    line = QLineF(corner, other)
    line.setLength(min(_BEND, line.length() / 2))
    return line.p2()


def diamond(rect: QRectF) -> QPainterPath:
    """Return the sign of a gate."""
    center, half = rect.center(), rect.width() / 2 - 1
    path = QPainterPath(QPointF(center.x(), center.y() - half))
    for x, y in ((half, 0.0), (0.0, half), (-half, 0.0)):
        path.lineTo(center + QPointF(x, y))
    path.closeSubpath()
    return path


def sheet(rect: QRectF) -> QPainterPath:
    """Return the sign of a filing: a page with a folded corner."""
    page, fold = rect.adjusted(3, 1, -3, -1), 5.0
    path = QPainterPath(page.topLeft())
    path.lineTo(page.right() - fold, page.top())
    path.lineTo(page.right(), page.top() + fold)
    path.lineTo(page.bottomRight())
    path.lineTo(page.bottomLeft())
    path.closeSubpath()
    return path
