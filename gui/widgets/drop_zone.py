"""A place to drop files on; a click or Enter chooses them instead."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_2, SPACE_3, Role
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import label, row, set_property

_MOST = 300
"""Files taken in one go; a home folder dropped by mistake holds more."""

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
    )

    from gui.theme.manager import ThemeManager


class DropZone(QFrame):
    """Takes local files, and folders with all that is in them where these are wanted.

    Signals:
        files_dropped: a list of `Path`.
        choosing_wanted: the user would rather choose from a dialog.
    """

    files_dropped = Signal(list)
    choosing_wanted = Signal()

    def __init__(
        self, theme: ThemeManager, parent: QWidget | None = None, *, folders: bool = False
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self.setProperty("card", "drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = label("muted", wrap=True)
        line = row(self, margin=SPACE_3, gap=SPACE_2)
        line.addWidget(IconLabel(theme, "attach", Role.MUTED, 18))
        line.addWidget(self._words, 1)

    def show_words(self, words: str, name: str) -> None:
        """Set the invitation; `name` says to a screen reader what the files are for."""
        self._words.setText(words)
        self.setAccessibleName(name)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._files(event.mimeData()):
            event.acceptProposedAction()
            self._heat(hot=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._heat(hot=self.hasFocus())

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._heat(hot=self.hasFocus())
        if files := self._files(event.mimeData()):
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.choosing_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.choosing_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._heat(hot=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._heat(hot=False)

    def _files(self, data: QMimeData) -> list[Path]:
        """Return the files that are dragged, and those in folders, if all of it is local."""
        urls = data.urls()
        dragged = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if len(dragged) != len(urls):
            return []
        if not self._folders:
            return [path for path in dragged if path.is_file()]
        return list(islice((file for path in dragged for file in _within(path)), _MOST))

    def _heat(self, *, hot: bool) -> None:
        set_property(self, "hot", hot)


def _within(path: Path) -> Iterator[Path]:
    """Yield a file, or the files of a folder in order; hidden ones are the system's, not ours."""
    if path.is_file():
        yield path
    elif path.is_dir():
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            yield from (Path(folder) / name for name in sorted(names) if not name.startswith("."))
