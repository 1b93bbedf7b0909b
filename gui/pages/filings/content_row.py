"""One line of what an authority will get: a paper of ours or a document, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3
from gui.widgets.chip import Chip, ChipTone
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.styled import LabelKind, button, column, label, row, set_property
from gui.widgets.text_block import TextBlock
from gui.widgets.tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QMouseEvent

_MOVED = "application/x-dopusk-document"
_NUMBER = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class RowText:
    """What a line says and allows; `ways` are what can be done with it, by name, in words.

    `held` is why nothing can be changed, empty if it can; `reads` are the ways that change nothing.
    """

    key: str
    number: str
    title: str
    facts: str
    chip: str = ""
    tone: ChipTone = "line"
    remark: str = ""
    remark_kind: LabelKind = "danger"
    ways: dict[str, str] = field(default_factory=dict)
    reads: frozenset[str] = frozenset()
    chip_way: str = ""
    held: str = ""
    movable: bool = False
    takes_files: bool = False


class ContentRow(QFrame):
    """Shows a line; Enter takes its first way, Alt with an arrow moves it where that is allowed.

    Signals:
        wanted: what is to be done with it.
        moved: it is to go up (-1) or down (1).
        placed: the key of a line that is to come in the place of this one.
        files_dropped: a list of `Path`.
        step_wanted: the cursor is to go to the line before (-1) or after (1).
    """

    wanted = Signal(str)
    moved = Signal(int)
    placed = Signal(str)
    files_dropped = Signal(list)
    step_wanted = Signal(int)

    def __init__(self, text: RowText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._pressed: QPoint | None = None
        self.setProperty("card", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(text.movable or text.takes_files)
        said = (text.number, text.title, text.facts, text.chip, text.remark)
        self.setAccessibleName(", ".join(filter(None, said)))
        self._lay_out(text)

    def _lay_out(self, text: RowText) -> None:
        line = row(self, gap=SPACE_2)
        several = len(text.ways) > 1
        beside = Qt.AlignmentFlag.AlignTop if several else Qt.AlignmentFlag.AlignVCenter
        # Links have room of their own above and below, to be hit.
        line.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_1 if several else SPACE_3)
        if text.number:
            number = label("muted", text=text.number)
            number.setMinimumWidth(_NUMBER)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        words = column(margin=0)
        words.addWidget(TextBlock(text=text.title))
        words.addSpacing(SPACE_1)
        words.addWidget(TextBlock("caption", text.facts))
        if text.remark:
            words.addSpacing(SPACE_1)
            words.addWidget(TextBlock(text.remark_kind, text.remark))
        line.addLayout(words, 1)
        if several:
            words.addWidget(self._ways(text))
        elif text.ways:
            line.addWidget(self._way(text, *next(iter(text.ways.items()))), 0, beside)
        if text.chip:
            line.addWidget(self._chip(text), 0, beside)
        if text.movable:
            grip = label("muted", text="⠿")
            grip.setCursor(Qt.CursorShape.OpenHandCursor)
            grip.setToolTip(plain_tip(self.tr("Drag to another place, or Alt+Up and Alt+Down")))
            line.addWidget(grip, 0, beside)

    def _ways(self, text: RowText) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=SPACE_2, line_gap=0)  # links have room of their own
        for name, words in text.ways.items():
            flow.addWidget(self._way(text, name, words))
        return holder

    def _way(self, text: RowText, name: str, words: str) -> QWidget:
        way = button("link")
        way.setProperty("tight", "true")
        way.setText(words)
        way.setAccessibleName(f"{words}: {text.title}")
        way.setEnabled(not text.held or name in text.reads)
        way.setToolTip(plain_tip("" if way.isEnabled() else text.held))
        way.clicked.connect(lambda: self.wanted.emit(name))
        return way

    def _chip(self, text: RowText) -> QWidget:
        chip = Chip()
        chip.show_word(text.chip, text.tone, text.remark)
        if text.chip_way:
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.mouseReleaseEvent = lambda _: self.wanted.emit(text.chip_way)  # type: ignore[method-assign]
        return chip

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if steps and alt:
            if self.text.movable and not self.text.held:
                self.moved.emit(steps)
        elif steps:
            self.step_wanted.emit(steps)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text.ways:
            self.wanted.emit(next(iter(self.text.ways)))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.text.movable or self.text.held:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag, data = QDrag(self), QMimeData()
            data.setData(_MOVED, self.text.key.encode())
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._moved_key(event.mimeData()) or self._files(event.mimeData()):
            event.acceptProposedAction()
            set_property(self, "hot", value=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self, "hot", value=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "hot", value=False)
        event.acceptProposedAction()
        if key := self._moved_key(event.mimeData()):
            self.placed.emit(key)
        elif files := self._files(event.mimeData()):
            self.files_dropped.emit(files)

    def _moved_key(self, data: QMimeData) -> str:
        if not self.text.movable or self.text.held or not data.hasFormat(_MOVED):
            return ""
        key = bytes(data.data(_MOVED).data()).decode()
        return key if key != self.text.key else ""

    def _files(self, data: QMimeData) -> list[Path]:
        if not self.text.takes_files or self.text.held:
            return []
        local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        return [path for path in local if path.is_file()]
