"""The cases opened lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, Role
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.icon_label import IconButton, IconLabel
from gui.widgets.row_button import RowButton
from gui.widgets.styled import card, column, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.manager import ThemeManager


class RecentCard(QWidget):
    """One row per case; a missing file is marked and can only be taken off the list.

    Signals:
        case_chosen: the path of a case to open.
        case_forgotten: the path of a case to take off the list.
    """

    case_chosen = Signal(str)
    case_forgotten = Signal(str)

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._title = label("strong")
        self._frame = card()
        self._rows: QVBoxLayout = column(self._frame, margin=SPACE_1)
        self._empty = EmptyState(theme_manager, "folder")
        layout = column(self, margin=0)
        layout.addWidget(self._frame)
        head = row(margin=SPACE_3)
        head.addWidget(self._title)
        self._rows.addLayout(head)
        self._rows.addWidget(self._empty, 1)
        self._list = column(margin=0)
        self._rows.addLayout(self._list)
        self._rows.addStretch()

    def retranslate(self) -> None:
        """Set the words that do not depend on the cases."""
        self._title.setText(self.tr("Recent cases"))
        self._empty.show_words(
            self.tr("Your cases will be here"),
            self.tr("Create a case, or drop a .dopusk file anywhere on this page."),
        )

    def show_cases(self, paths: Sequence[Path], locale: QLocale) -> None:
        """Show the cases, newest first."""
        while self._list.count():
            item = self._list.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._empty.setVisible(not paths)
        for path in paths:
            self._list.addWidget(self._row(path, locale))

    def _row(self, path: Path, locale: QLocale) -> QFrame:
        there = path.is_file()
        frame = QFrame()
        line = row(frame, gap=SPACE_1)
        line.addWidget(self._opener(path, locale, there=there), 1)
        forget = IconButton(self._theme_manager, "close", Role.MUTED, 16)
        forget.explain(self.tr("Take “{name}” off the list; the file stays").format(name=path.stem))
        forget.setProperty("path", str(path))
        forget.clicked.connect(self._on_forget_clicked)
        line.addWidget(forget)
        line.addSpacing(SPACE_2)
        return frame

    def _opener(self, path: Path, locale: QLocale, *, there: bool) -> RowButton:
        opener = RowButton()
        opener.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=not there)
        opener.setFocusPolicy(Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.NoFocus)
        opener.setProperty("path", str(path))
        opener.setAccessibleName(path.stem)
        icon = ("document", Role.ACCENT) if there else ("blocked", Role.MUTED)
        opener.add(IconLabel(self._theme_manager, *icon))
        opener.content.addLayout(_names(path, there=there), 1)
        when = label("caption" if there else "warn")
        when.setText(_changed(path, locale) if there else self.tr("File not found"))
        opener.add(when)
        opener.clicked.connect(self._on_opener_clicked)
        return opener

    @Slot()
    def _on_opener_clicked(self) -> None:
        self.case_chosen.emit(self.sender().property("path"))

    @Slot()
    def _on_forget_clicked(self) -> None:
        self.case_forgotten.emit(self.sender().property("path"))


def _names(path: Path, *, there: bool) -> QHBoxLayout:
    words = column(margin=0, gap=2)
    name = ElidedLabel("bold" if there else "muted")
    name.show_text(path.stem, str(path))
    folder = ElidedLabel("caption", Qt.TextElideMode.ElideMiddle)
    folder.show_text(_short(path.parent), str(path))
    for part in (name, folder):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(part)
    line = row(gap=SPACE_4)
    line.addLayout(words, 1)
    return line


def _short(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)


def _changed(path: Path, locale: QLocale) -> str:
    when = QFileInfo(path).lastModified().date()
    return locale.toString(when, "d MMMM yyyy")
