"""The four-eyes review at the foot of the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget
from typing_extensions import override

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_5, Role
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.icon_label import IconLabel
from gui.widgets.law.words import review_word
from gui.widgets.styled import button, column, label, row
from models.domain.records import Review, Work

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.pages.checklist.commands import ChecklistCommands
    from gui.theme.manager import ThemeManager
    from gui.widgets.law.reader import Reader
    from models.domain.ids import RequirementRef
    from models.domain.readiness import Item

_STATUS_LEAST = 200

_LOOKS = {
    Review.NONE: ("note", Role.MUTED),
    Review.READY: ("clock", Role.ACCENT),
    Review.CHANGES_REQUESTED: ("warn", Role.WARN),
    Review.APPROVED: ("check", Role.OK),
}


class ReviewBar(QFrame):
    """Says where the review stands and offers the next steps."""

    def __init__(
        self, commands: ChecklistCommands, theme: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("bar", "page")
        self._commands = commands
        self._theme = theme
        self._ref: RequirementRef | None = None
        self._icon = IconLabel(theme, "note", Role.MUTED, 18)
        self._status = label("bold", wrap=True)
        self._who = label("caption", wrap=True)
        self._wrong = label("danger", wrap=True)
        self._ready = self._step("primary", Review.READY)
        self._changes = self._step("secondary", Review.CHANGES_REQUESTED)
        self._approve = self._step("primary", Review.APPROVED)
        self._reopen = self._step("secondary", Review.NONE)
        self._steps = (self._changes, self._approve, self._ready, self._reopen)
        self._lay_out()
        self._show_wrong("")

    def show_item(self, item: Item, reader: Reader) -> None:
        """Show the review of a requirement."""
        if item.ref != self._ref:
            self._show_wrong("")
        self._ref = item.ref
        work = reader.work(item.ref)
        self._icon.show_icon(*_LOOKS[work.review])
        self._status.setText(review_word(work.review))
        self._who.setText(self._names(work))
        self._who.setVisible(bool(self._who.text()))
        review = work.review
        self._ready.setVisible(review in {Review.NONE, Review.CHANGES_REQUESTED})
        self._changes.setVisible(review is Review.READY)
        self._approve.setVisible(review is Review.READY)
        self._reopen.setVisible(review is Review.APPROVED)
        self._stack()

    def retranslate(self) -> None:
        """Set every word of the window anew."""
        self._ready.setText(self.tr("Hand in for review"))
        self._changes.setText(self.tr("Request changes"))
        self._approve.setText(self.tr("Approve"))
        self._reopen.setText(self.tr("Open again"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _step(self, role: str, status: Review) -> QPushButton:
        made = button("primary" if role == "primary" else "secondary")
        made.setObjectName(status)
        made.clicked.connect(self._on_clicked)
        return made

    def _lay_out(self) -> None:
        words = column(margin=0, gap=0)
        words.addWidget(self._status)
        words.addWidget(self._who)
        status = row(gap=SPACE_2)
        status.addWidget(self._icon)
        status.addLayout(words, 1)
        steps = FlowLayout()
        for step in self._steps:
            steps.addWidget(step)
        self._line = row(gap=SPACE_2)
        self._line.addLayout(status, 1)
        self._line.addLayout(steps)
        whole = column(self, margin=SPACE_3, gap=SPACE_1)
        whole.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_3)
        whole.addLayout(self._line)
        whole.addWidget(self._wrong)

    def _stack(self) -> None:
        """Put the steps under the status where both do not fit side by side."""
        shown = [step for step in self._steps if not step.isHidden()]
        needed = sum(step.sizeHint().width() + SPACE_2 for step in shown)
        words = max(label.sizeHint().width() for label in (self._status, self._who))
        beside = needed + min(words, self._theme.pixels(_STATUS_LEAST)) + 2 * SPACE_5 + SPACE_5
        narrow = beside > self.width()
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _names(self, work: Work) -> str:
        if work.review is Review.READY:
            return self.tr("Prepared by {0}").format(work.prepared_by)
        if work.review is Review.CHANGES_REQUESTED:
            return self.tr("Reviewed by {0}").format(work.reviewer)
        if work.review is Review.APPROVED:
            return self.tr("Prepared by {0}, approved by {1}").format(
                work.prepared_by, work.reviewer
            )
        return ""

    def _show_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    @Slot()
    def _on_clicked(self) -> None:
        self._show_wrong("")
        if self._ref:
            self._commands.review(self._ref, Review(self.sender().objectName()), self._show_wrong)
