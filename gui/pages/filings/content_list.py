"""What an authority will get, as one list: our papers in their order, then the documents."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from gui.pages.filings.content_row import ContentRow, RowText
from gui.widgets.styled import column, emptied, rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ContentList(QFrame):
    """Shows lines; those that may be moved are moved among themselves.

    Signals:
        wanted: what is to be done, the key of the line.
        ordered: the keys of the movable lines in their new order.
        files_dropped: the key of the line, a list of `Path`.
    """

    wanted = Signal(str, str)
    ordered = Signal(list)
    files_dropped = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self._box: QVBoxLayout = column(self, margin=1)
        self._rows: list[ContentRow] = []
        self._focused = ""

    def show_rows(self, texts: Sequence[RowText]) -> None:
        """Show lines; the cursor stays on its line. Without any there is no list."""
        self.setVisible(bool(texts))
        if texts == [each.text for each in self._rows]:
            return
        focused = next((each.text.key for each in self._rows if each.hasFocus()), self._focused)
        emptied(self._box)
        self._rows = [ContentRow(text) for text in texts]
        for number, made in enumerate(self._rows):
            if number:
                self._box.addWidget(rule())
            self._box.addWidget(made)
            self._wire(made, number)
        self._focused = ""
        if (found := self.row_of(focused)) is not None:
            found.setFocus()

    def row_of(self, key: str) -> ContentRow | None:
        """Return the line with a key."""
        return next((each for each in self._rows if each.text.key == key), None)

    def _wire(self, made: ContentRow, number: int) -> None:
        key = made.text.key
        made.wanted.connect(lambda way: self.wanted.emit(way, key))
        made.files_dropped.connect(lambda files: self.files_dropped.emit(key, files))
        made.moved.connect(partial(self._move, key))
        made.placed.connect(lambda moved: self._place(moved, key))
        made.step_wanted.connect(partial(self._step, number))

    def _movable(self) -> list[str]:
        return [each.text.key for each in self._rows if each.text.movable]

    def _move(self, key: str, steps: int) -> None:
        keys = self._movable()
        here = keys.index(key)
        there = here + steps
        if 0 <= there < len(keys):
            keys[here], keys[there] = keys[there], keys[here]
            self._say(keys, key)

    def _place(self, moved: str, target: str) -> None:
        """Put a line in the place of another, which gives way in the direction it came from."""
        keys = self._movable()
        if moved in keys:
            place = keys.index(target)
            keys.remove(moved)
            keys.insert(place, moved)
            self._say(keys, moved)

    def _say(self, keys: list[str], moved: str) -> None:
        self._focused = moved
        self.ordered.emit(keys)

    def _step(self, number: int, steps: int) -> None:
        self._rows[min(max(number + steps, 0), len(self._rows) - 1)].setFocus()
