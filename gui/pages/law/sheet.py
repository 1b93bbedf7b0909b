"""The page an entry is written on: a title, chips, paragraphs, facts and ways to other entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, Role
from gui.widgets.chip import Chip
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import IconLabel
from gui.widgets.law.due_row import DueRow
from gui.widgets.law.ground import Ground
from gui.widgets.law.section import Section, reading_label
from gui.widgets.law.term_text import TermText
from gui.widgets.styled import column, emptied, label, row
from gui.widgets.way_list import Way, WayList

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.theme.manager import ThemeManager
    from gui.widgets.law.due_words import DueLine
    from gui.widgets.law.reader import Reader
    from gui.widgets.law.term_text import TextKind
    from models.domain.basis import Basis


class Sheet(QWidget):
    """Is written anew for every entry; remembers its text so that all of it can be copied.

    Signals:
        entry_wanted: the key of another entry.
        question_wanted: the key of an answer.
    """

    entry_wanted = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text: list[str] = []
        self._whole = column(self, margin=SPACE_5, gap=SPACE_5)
        self._body: QVBoxLayout = self._whole
        self._reader: Reader | None = None

    def begin(self, icon: str, kind: str, title: str, reader: Reader) -> None:
        """Take a fresh sheet with a kind and a title."""
        emptied(self._whole)
        self._reader, self._text = reader, [kind, title]
        head = QWidget()
        lines = column(head, margin=0, gap=SPACE_2)
        over = row(gap=SPACE_2)
        over.addWidget(IconLabel(self._theme, icon, Role.MUTED, 16))
        over.addWidget(label("caption", wrap=True, text=kind), 1)
        shown = reading_label(title)
        shown.setProperty("kind", "title")
        lines.addLayout(over)
        lines.addWidget(shown)
        self._whole.addWidget(head)
        self._body = lines

    def end(self) -> None:
        """Let what was written stand at the top."""
        self._whole.addStretch(1)

    def copied(self) -> str:
        """Return the whole entry as plain text."""
        return "\n".join(self._text)

    def chips(self, chips: Iterable[Chip | IconLabel]) -> None:
        """Set chips in a line that wraps."""
        line = FlowLayout()
        for chip in chips:
            line.addWidget(chip)
            if isinstance(chip, Chip):
                self._text.append(chip.text())
        self._body.addLayout(line)

    def section(self, heading: str) -> None:
        """Begin a part under a heading."""
        part = Section()
        part.name(heading)
        self._whole.addWidget(part)
        self._body = part.body
        self._text += ["", heading]

    def words(self, text: str, kind: TextKind = "body") -> None:
        """Write a paragraph in which terms explain themselves."""
        if text and self._reader is not None:
            shown = TermText(kind)
            shown.show_words(text, self._reader)
            self._body.addWidget(shown)
            self._text.append(text)

    def facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Set out captions and values side by side; what has no value is left out."""
        known = [(caption, value) for caption, value in facts if value]
        if not known:
            return
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for number, (caption, value) in enumerate(known):
            grid.addWidget(label("muted", wrap=True, text=caption), number, 0, _TOP)
            grid.addWidget(reading_label(value), number, 1, _TOP)
            self._text.append(f"{caption}: {value}")
        self._body.addWidget(table)

    def grounds(self, bases: Iterable[Basis]) -> None:
        """Set out what a rule rests on, what carries the duty first."""
        if self._reader is None:
            return
        listed = column(margin=0, gap=SPACE_4)
        for basis in sorted(bases, key=lambda basis: not basis.carries_duty):
            ground = Ground(basis, self._reader, whole=True)
            listed.addWidget(ground)
            self._text += ground.lines()
        self._body.addLayout(listed)

    def due(self, lines: Iterable[DueLine]) -> None:
        """Set out deadlines and fees."""
        if self._reader is None:
            return
        listed = column(margin=0, gap=SPACE_3)
        for line in lines:
            shown = DueRow(line, self._reader)
            shown.question_wanted.connect(self.question_wanted)
            listed.addWidget(shown)
            self._text += [line.title, line.reckoned, *line.remarks]
        self._body.addLayout(listed)

    def ways(self, ways: Sequence[Way]) -> None:
        """Set out lines that lead to other entries."""
        listed = WayList(self._theme, ways)
        listed.place_chosen.connect(self.entry_wanted)
        self._body.setSpacing(SPACE_1)
        self._body.addWidget(listed)
        self._text += [way.words for way in ways]

    def tick(self) -> IconLabel:
        """Return the sign of what a lawyer verified."""
        return IconLabel(self._theme, "check", Role.OK, 16)


_TOP = Qt.AlignmentFlag.AlignTop
