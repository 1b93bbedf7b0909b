"""Pictures that were dropped together: one document of so many pages, or each one by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QListWidget, QListWidgetItem
from typing_extensions import override

from gui.theme.tokens import SPACE_2, SPACE_3
from gui.widgets.styled import button, column, label, row
from models.domain.natural_order import PICTURES, natural_key
from templates.texts import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from models.domain.text import Language

_DIGITS = re.compile(r"[0-9]+")
_PATH = Qt.ItemDataRole.UserRole
_FEWEST, _LINES_SHOWN, _GAP = 2, 6, 2


_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _PageList(QListWidget):
    """Pages; Alt with an arrow asks to move the current one by so many places."""

    move_wanted = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _MOVES.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(by)
        else:
            super().keyPressEvent(event)


class ScanGroup(QFrame):
    """A choice, and under it the pages: each can be moved and left out.

    Signals:
        changed: another choice, order or selection of pages.
    """

    changed = Signal()

    def __init__(
        self, pictures: list[Path], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("card", "inset")
        self.pictures = sorted(pictures, key=lambda each: natural_key(each.name))
        self._one, self._list = QCheckBox(), _PageList()
        self._hint = label("caption", wrap=True)
        self._up, self._down = button(), button()
        for picture in self.pictures:
            item = QListWidgetItem(picture.name)
            item.setData(_PATH, picture)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
        self._list.setSpacing(_GAP)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._lay_out()
        self._one.setChecked(_are_numbered(self.pictures))
        self._wire()
        self._show()

    @property
    def as_one(self) -> bool:
        """Return whether they are to be one document."""
        return self._one.isChecked()

    def pages(self) -> tuple[Path, ...]:
        """Return the pictures that become pages, in their order."""
        items = (self._list.item(place) for place in range(self._list.count()))
        return tuple(
            item.data(_PATH) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Pages in their order"))
        self._hint.setText(
            self.tr("Drag a page or press Alt with an arrow to move it; untick it to leave it out.")
        )
        self._up.setText(self.tr("Up"))
        self._down.setText(self.tr("Down"))
        lines = min(self._list.count(), _LINES_SHOWN)
        self._list.setFixedHeight((self._list.sizeHintForRow(0) + 2 * _GAP) * lines + SPACE_2)
        ways = column(margin=0, gap=SPACE_2)
        ways.addWidget(self._up)
        ways.addWidget(self._down)
        ways.addStretch(1)
        pages = row(gap=SPACE_2)
        pages.addWidget(self._list, 1)
        pages.addLayout(ways)
        whole = column(self, margin=SPACE_3, gap=SPACE_2)
        whole.addWidget(self._one)
        whole.addLayout(pages)
        whole.addWidget(self._hint)

    def _wire(self) -> None:
        self._one.toggled.connect(self._show)
        self._list.itemChanged.connect(self._show)
        self._list.model().rowsMoved.connect(self._show)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._list.move_wanted.connect(self._move)

    @Slot(int)
    def _move(self, by: int) -> None:
        place = self._list.currentRow()
        if place < 0 or not 0 <= place + by < self._list.count():
            return
        item = self._list.takeItem(place)
        self._list.insertItem(place + by, item)
        self._list.setCurrentRow(place + by, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._one.setText(words("scan.as_one", self._language, n=len(self.pages())))
        for widget in (self._list, self._hint, self._up, self._down):
            widget.setVisible(self.as_one)
        self.changed.emit()


def grouped(files: Iterable[Path]) -> list[list[Path]]:
    """Return the pictures among files that lie in one folder, where there are several."""
    folders: dict[Path, list[Path]] = {}
    for file in files:
        if file.suffix.lower() in PICTURES:
            folders.setdefault(file.parent, []).append(file)
    return [pictures for pictures in folders.values() if len(pictures) >= _FEWEST]


def common_name(pictures: list[Path]) -> str:
    """Return what the names of pictures have in common, without their numbers; may be empty."""
    names = {_DIGITS.sub("", picture.stem).strip(" -_.,()") for picture in pictures}
    return names.pop() if len(names) == 1 else ""


def _are_numbered(pictures: list[Path]) -> bool:
    """Return whether names differ in nothing but numbers, as a scanner or a camera gives them."""
    return len({_DIGITS.sub("", picture.stem) for picture in pictures}) == 1
