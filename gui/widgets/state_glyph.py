"""The state of a requirement as a shape, a word and a colour, the same wherever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.theme.tokens import Role
from models.domain.readiness import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.theme.manager import ThemeManager

GLYPH = 18
"""Side of the square a glyph is drawn in, at 100 %."""

FINDING_ICON = "warn"
"""The tenth shape: the requirement has a finding."""

_ROLES = {
    Mark.NOT_STARTED: Role.MUTED,
    Mark.IN_PROGRESS: Role.ACCENT,
    Mark.FILLED: Role.ACCENT,
    Mark.EVIDENCED: Role.ACCENT,
    Mark.APPROVED: Role.OK,
    Mark.NOT_APPLICABLE: Role.MUTED,
    Mark.UNKNOWN: Role.WARN,
    Mark.BLOCKED: Role.DANGER,
    Mark.EXPECTED: Role.EXPECTED,
}

_WORDS = {
    Mark.NOT_STARTED: QT_TRANSLATE_NOOP("Mark", "Not started"),
    Mark.IN_PROGRESS: QT_TRANSLATE_NOOP("Mark", "In progress"),
    Mark.FILLED: QT_TRANSLATE_NOOP("Mark", "Filled in, not evidenced"),
    Mark.EVIDENCED: QT_TRANSLATE_NOOP("Mark", "Evidenced, to be reviewed"),
    Mark.APPROVED: QT_TRANSLATE_NOOP("Mark", "Approved"),
    Mark.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Mark", "Does not apply"),
    Mark.UNKNOWN: QT_TRANSLATE_NOOP("Mark", "Depends on an open question"),
    Mark.BLOCKED: QT_TRANSLATE_NOOP("Mark", "Blocked"),
    Mark.EXPECTED: QT_TRANSLATE_NOOP("Mark", "Expected law"),
}


def mark_word(mark: Mark) -> str:
    """Return the word for a state in the language of the window."""
    return QCoreApplication.translate("Mark", str(_WORDS[mark]))


def mark_role(mark: Mark) -> Role:
    """Return the colour role of a state."""
    return _ROLES[mark]


def paint_mark(painter: QPainter, rect: QRect, mark: Mark, theme: ThemeManager) -> None:
    """Draw the shape of a state, as large as fits the rectangle."""
    paint_icon(painter, rect, f"mark-{mark}", mark_role(mark), theme)


def paint_icon(painter: QPainter, rect: QRect, name: str, role: Role, theme: ThemeManager) -> None:
    """Draw an icon of the set in the middle of a rectangle, sharp on every screen."""
    side = min(rect.width(), rect.height())
    density = painter.device().devicePixelRatioF()
    at_100 = round(side * 100 / theme.text_scale)
    picture = theme.pixmap(name, role, at_100, density)
    place = QRectF(0, 0, side, side)
    place.moveCenter(QRectF(rect).center())
    painter.drawPixmap(place, picture, QRectF(picture.rect()))


class StateGlyph(QWidget):
    """Shows the shape of a state; its word is the accessible name."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = Mark.NOT_STARTED
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def mark(self) -> Mark:
        """Return the state shown."""
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        """Show a state."""
        self._mark = mark
        self.setAccessibleName(mark_word(mark))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.pixels(GLYPH)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_mark(painter, self.rect(), self._mark, self._theme)
