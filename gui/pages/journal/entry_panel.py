"""The right half of the page: one entry, before and after side by side, and the ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QStackedWidget, QWidget
from shiboken6 import delete

from gui.pages.journal.values import changes, field_words, record_words
from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from gui.widgets.empty_state import EmptyState
from gui.widgets.styled import button, card, column, label, row, rule
from gui.widgets.text_block import TextBlock
from models.domain.journal import RecordKey
from models.services.restoring import Side

if TYPE_CHECKING:
    from gui.qtmodels.journal_rows import JournalRow
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.state import Step

_MOST_RECORDS = 40
"""An entry that touched more, such as a load, is told in numbers beyond these."""


class EntryPanel(QWidget):
    """Shows an entry over a bar of actions.

    Signals:
        past_wanted: look at the case as it was just after the entry.
        restore_wanted: side, record key or None for all, field or None for the whole record.
    """

    past_wanted = Signal()
    restore_wanted = Signal(object, object, object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._aside = TextBlock("strong"), label("muted", wrap=True)
        self._reason = label(wrap=True)
        self._body = column(margin=0, gap=SPACE_4)
        self._content: QWidget | None = None
        self._past, self._all = button(), button("quiet")
        self._nothing = EmptyState(theme, "clock")
        self._scroll, self._stack = QScrollArea(), QStackedWidget()
        self._lay_out()
        self._past.clicked.connect(self.past_wanted)
        self._all.clicked.connect(self._on_all_clicked)

    def show_row(self, row: JournalRow | None, reader: Reader) -> None:
        """Show an entry; None for none."""
        self._stack.setCurrentIndex(0 if row else 1)
        if row is None:
            return
        self._title.setText(row.title)
        self._aside.setText(" · ".join((row.aside, *row.marks)))
        reason = row.line.entry.reason or ""
        self._reason.setText(self.tr("Reason: {0}").format(reason))
        self._reason.setVisible(bool(reason))
        self._past.setEnabled(not row.here)
        writable = reader.view.read_only is None
        self._all.setEnabled(writable and bool(row.line.images) and not row.line.erased)
        self._fill(row, reader, writable=writable)

    def focus_first(self) -> None:
        """Move the cursor to the first thing to do with the entry."""
        self._past.setFocus()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._past.setText(self.tr("See the case as it was then"))
        self._all.setText(self.tr("Put everything back as before"))
        self._nothing.show_words(
            self.tr("Choose an entry"),
            self.tr("It opens here: what was changed, before and after, and how to put it back"),
        )

    def _fill(self, shown: JournalRow, reader: Reader, *, writable: bool) -> None:
        if self._content is not None:
            delete(self._content)
        self._content = QWidget()
        self._content.setProperty("surface", "none")
        whole = column(self._content, margin=0, gap=SPACE_4)
        if shown.line.erased:
            whole.addWidget(label("muted", wrap=True, text=self._erased_words(shown)))
        for step in shown.line.images[:_MOST_RECORDS]:
            whole.addWidget(self._record(step, reader, writable=writable))
        if (rest := len(shown.line.images) - _MOST_RECORDS) > 0:
            more = self.tr("and %n more record(s)", "", rest)
            whole.addWidget(label("muted", wrap=True, text=more))
        self._body.addWidget(self._content)

    def _erased_words(self, shown: JournalRow) -> str:
        return self.tr(
            "The content of %n record(s) was erased by law and cannot be brought back.",
            "",
            len(shown.line.erased),
        )

    def _record(self, step: Step, reader: Reader, *, writable: bool) -> QFrame:
        """Return a card: the record's name, then its changed fields in three columns."""
        record = step.after or step.before
        if record is None:
            raise AssertionError("a step has a record on one side at least")
        frame = card()
        box = column(frame, margin=SPACE_3, gap=SPACE_2)
        head = row(gap=SPACE_2)
        head.addWidget(TextBlock("bold", record_words(record, reader)), 1)
        back = self._way_back(step, None, writable=writable)
        head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        box.addWidget(rule())
        box.addLayout(self._fields(step, reader, writable=writable))
        return frame

    def _fields(self, step: Step, reader: Reader, *, writable: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        for place, part in enumerate((2, 3, 3)):
            grid.setColumnStretch(place, part)
        for place, said in ((1, self.tr("Before")), (2, self.tr("After"))):
            grid.addWidget(label("caption", text=said), 0, place)
        top = Qt.AlignmentFlag.AlignTop
        for number, (field, before, after) in enumerate(changes(step, reader), 1):
            name = label("muted", wrap=True, text=field_words(step, field, reader))
            grid.addWidget(name, number, 0, top)
            grid.addWidget(TextBlock(text=before), number, 1, top)
            grid.addWidget(TextBlock(text=after), number, 2, top)
            if step.before is not None and step.after is not None:
                back = self._way_back(step, field, writable=writable)
                grid.addWidget(back, number, 3, top)
        return grid

    def _way_back(self, step: Step, field: str | None, *, writable: bool) -> QWidget:
        """Return the button that puts a record, or one of its fields, back as it was before."""
        back = button("link" if field else "quiet")
        if field:
            back.setText(self.tr("Put back"))
        elif step.before is None:
            back.setText(self.tr("Take away again"))
        elif step.after is None:
            back.setText(self.tr("Bring back"))
        else:
            back.setText(self.tr("Put back as before"))
        back.setEnabled(writable)
        key = RecordKey(kind=step.kind, id=step.id)
        back.clicked.connect(lambda: self.restore_wanted.emit(Side.BEFORE, key, field))
        return back

    def _lay_out(self) -> None:
        content = QWidget()
        content.setProperty("surface", "none")
        inside = column(content, margin=SPACE_5, gap=SPACE_3)
        words = column(margin=0, gap=SPACE_1)
        for part in (self._title, self._aside, self._reason):
            words.addWidget(part)
        inside.addLayout(words)
        inside.addLayout(self._body)
        inside.addStretch(1)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = QFrame()
        bar.setProperty("bar", "page")
        ways = row(bar, gap=SPACE_2)
        ways.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        ways.addWidget(self._past)
        ways.addWidget(self._all)
        ways.addStretch(1)
        entry = QWidget()
        whole = column(entry, margin=0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(bar)
        self._stack.addWidget(entry)
        self._stack.addWidget(self._nothing)
        column(self, margin=0).addWidget(self._stack)

    @Slot()
    def _on_all_clicked(self) -> None:
        self.restore_wanted.emit(Side.BEFORE, None, None)
