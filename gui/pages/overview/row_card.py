"""A titled card of rows that shows the first few and the rest on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from gui.pages.overview.action_row import ActionRow
from gui.theme.tokens import SPACE_2, SPACE_4
from gui.widgets.styled import button, column, label

if TYPE_CHECKING:
    from gui.pages.overview.rows import CardRow
    from gui.theme.manager import ThemeManager


class RowCard(QFrame):
    """Lists rows; hidden or saying why while there is none.

    Signals:
        chosen: the `Target` of the row that was clicked.
        relisted: more or fewer rows are on show.
    """

    chosen = Signal(object)
    relisted = Signal()

    def __init__(
        self, theme_manager: ThemeManager, limit: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self._theme_manager = theme_manager
        self._limit = limit
        self._rows: tuple[CardRow, ...] = ()
        self._shown: list[ActionRow] = []
        self._unfolded = False
        self._title_label = label("bold", wrap=True)
        self._empty_label = label("muted", wrap=True)
        self._more_button = button("link")
        self._more_button.clicked.connect(self._on_more_clicked)
        layout = column(self, margin=SPACE_4, gap=SPACE_2)
        layout.addWidget(self._title_label)
        layout.addWidget(self._empty_label)
        self._list = column(margin=0, gap=0)
        self._list.setContentsMargins(-SPACE_2, 0, -SPACE_2, 0)
        layout.addLayout(self._list)
        layout.addWidget(self._more_button)
        self._relist()

    def set_words(self, title: str, empty: str = "") -> None:
        """Set the title, and what is said while there are no rows."""
        self._title_label.setText(title)
        self._empty_label.setText(empty)
        self.setAccessibleName(title)
        self._relabel()

    def show_rows(self, rows: tuple[CardRow, ...]) -> None:
        """List other rows; nothing is touched when they are the same."""
        if rows != self._rows:
            self._rows = rows
            self._relist()

    def rows(self) -> tuple[ActionRow, ...]:
        """Return the rows on show."""
        return tuple(self._shown)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab visits in this card, in order."""
        return (*self._shown, self._more_button)

    def _relist(self) -> None:
        wanted = self._rows if self._unfolded else self._rows[: self._limit]
        before = len(self._shown)
        while len(self._shown) > len(wanted):
            self._drop(self._shown.pop())
        while len(self._shown) < len(wanted):
            self._shown.append(self._new_row())
        for widget, one in zip(self._shown, wanted, strict=True):
            widget.show_row(one)
        self._relabel()
        if len(wanted) != before:
            self.relisted.emit()

    def _new_row(self) -> ActionRow:
        made = ActionRow(self._theme_manager)
        made.clicked.connect(self._on_row_clicked)
        self._list.addWidget(made)
        return made

    def _drop(self, old: ActionRow) -> None:
        self._list.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _relabel(self) -> None:
        self._empty_label.setVisible(not self._rows and bool(self._empty_label.text()))
        hidden = len(self._rows) - self._limit
        self._more_button.setVisible(hidden > 0)
        if self._unfolded:
            self._more_button.setText(self.tr("Show fewer"))
        else:
            self._more_button.setText(self.tr("Show %1 more").replace("%1", str(hidden)))

    @Slot()
    def _on_more_clicked(self) -> None:
        self._unfolded = not self._unfolded
        self._relist()

    @Slot()
    def _on_row_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, ActionRow) and sender.target:
            self.chosen.emit(sender.target)
