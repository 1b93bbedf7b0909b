"""Dates, typed as Belarusian offices write them or picked from a calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Slot
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QWidget
from typing_extensions import override

from gui.theme.tokens import HIT, SPACE_2, Role
from gui.widgets.answer_fields.line import LineField
from gui.widgets.icon_label import set_icon
from gui.widgets.styled import column
from templates.texts import format_day

if TYPE_CHECKING:
    from gui.theme.manager import ThemeManager
    from models.domain.question import Question
    from models.domain.records import AnswerValue
    from models.domain.text import Language

_WIDTH, _HEIGHT = 288, 252
_LINE = 144
_ICON = 16


class CalendarPopup(QFrame):
    """A month to pick a day from, over the page."""

    def __init__(self, calendar: QCalendarWidget, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("popup", "calendar")
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setMinimumSize(theme.pixels(_WIDTH), theme.pixels(_HEIGHT))
        _set_formats(calendar, theme)
        for name, sign in (("qt_calendar_prevmonth", "‹"), ("qt_calendar_nextmonth", "›")):
            if (arrow := calendar.findChild(QToolButton, name)) is not None:
                arrow.setIcon(QIcon())
                arrow.setText(sign)
        column(self, margin=SPACE_2).addWidget(calendar)


def _set_formats(calendar: QCalendarWidget, theme: ThemeManager) -> None:
    quiet = QTextCharFormat()
    quiet.setForeground(theme.current.color(Role.MUTED))
    heading = QTextCharFormat(quiet)
    heading.setBackground(theme.current.color(Role.SURFACE))
    calendar.setHeaderTextFormat(heading)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, quiet)


class DateField(LineField):
    """A date in figures with a calendar beside it."""

    def __init__(
        self, question: Question, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, theme, parent)
        self._calendar: QCalendarWidget | None = None
        self._day: date | None = None
        self._button = QToolButton()
        self._button.setMinimumSize(HIT, HIT)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self.open_calendar)
        self._row.insertWidget(1, self._button)
        self.set_width(16)
        self.restyle()

    @override
    def written(self, value: AnswerValue, language: Language) -> str:
        try:
            self._day = date.fromisoformat(str(value))
        except ValueError:  # kept by an older pack in which the question was of another type
            return str(value)
        return format_day(self._day)

    @override
    def describe(self, name: str, description: str) -> None:
        super().describe(name, description)
        self._edit.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._button.setToolTip(self.tr("Pick from a calendar"))
        self._button.setAccessibleName(self.tr("Pick from a calendar"))

    @override
    def restyle(self) -> None:
        set_icon(self._button, self._theme, "calendar", Role.MUTED, _ICON)
        self._edit.setMaximumWidth(self._theme.pixels(_LINE))

    @Slot()
    def open_calendar(self) -> None:
        """Show the month of the date, or this one."""
        self._calendar = QCalendarWidget()
        if self._day is not None:
            self._calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        self._calendar.activated.connect(self._on_day_picked)
        self._calendar.clicked.connect(self._on_day_picked)
        popup = CalendarPopup(self._calendar, self._theme, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.move(self._edit.mapToGlobal(QPoint(0, self._edit.height() + 2)))
        popup.show()
        self._calendar.setFocus()

    @Slot(QDate)
    def _on_day_picked(self, picked: QDate) -> None:
        if self._calendar is None:  # a double click says it twice
            return
        popup = self._calendar.window()
        self._calendar = None
        popup.close()
        self._edit.setText(format_day(date(picked.year(), picked.month(), picked.day())))
        self._edit.commit()
