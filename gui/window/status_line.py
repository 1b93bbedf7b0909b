"""The quiet line at the foot: saved, who, which law, where the journal stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from gui.theme.tokens import SPACE_1, SPACE_2, SPACE_3, SPACE_5, Role
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import button, label, row

if TYPE_CHECKING:
    from gui.operations.operations import Operations
    from gui.theme.manager import ThemeManager
    from models.domain.dossier import Progress
    from models.services.view import CaseView

_HEAD_LETTERS = 8
_PROGRESS_WIDTH, _WHAT_WIDTH = 120, 220


class StatusLine(QFrame):
    """Facts about the open case that nobody has to look for."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._who = ""
        self._busy = False
        self._tick = IconLabel(theme_manager, "check", Role.OK, 14)
        self._saved, self._name = label("caption"), ElidedLabel("caption")
        self._law, self._journal = ElidedLabel("caption"), label("caption")
        self._what, self._progress, self._stop = ElidedLabel("caption"), QProgressBar(), button()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        self._what.setMaximumWidth(_WHAT_WIDTH)
        self._stop.setProperty("role", "answer")
        self.show_progress(None)
        self.setProperty("bar", "status")
        line = row(self, gap=SPACE_2)
        line.setContentsMargins(SPACE_5, SPACE_1, SPACE_5, SPACE_1)
        line.addWidget(self._tick)
        line.addWidget(self._saved)
        for part in (self._name, self._law, self._journal):
            line.addSpacing(SPACE_3)
            line.addWidget(part)
        line.addStretch(1)
        for shown in (self._what, self._progress, self._stop):
            line.addWidget(shown)

    def follow(self, operations: Operations) -> None:
        """Show what is being done to the case, and let it be stopped."""
        operations.busy_changed.connect(self.show_busy)
        operations.progress.connect(self.show_progress)
        self._stop.clicked.connect(self._on_stop_clicked)
        self._stop.clicked.connect(operations.jobs.stop)

    def show_case(self, view: CaseView, who: str) -> None:
        """Show the facts of a view."""
        self._view, self._who = view, who
        self.retranslate()

    def retranslate(self) -> None:
        """Write the facts in the current language."""
        self._saved.setText(self.tr("Saving…") if self._busy else self.tr("Saved"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._stop.setText(self.tr("Cancel"))
        self._stop.setAccessibleName(self.tr("Stop what is being done"))
        if (view := self._view) is None:
            return
        self._name.show_text(self._who, self.tr("Changes are recorded under this name"))
        law = self.tr("Law pack {version}").format(version=view.pack.version)
        self._law.show_text(law, f"SHA-256 {view.pack_sha256}")
        journal = self.tr("Journal: {count} · {head}")
        self._journal.setText(
            journal.format(count=view.entries, head=view.head[:_HEAD_LETTERS] or "—")
        )
        self._journal.setToolTip(
            self.tr("Entries, and the newest link of the chain: {head}").format(head=view.head)
        )

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Say whether a change is still being written."""
        self._busy = busy
        self._saved.setText(self.tr("Saving…") if busy else self.tr("Saved"))
        self._tick.setVisible(not busy)

    @Slot(object)
    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a long job is; None when none is running."""
        for part in (self._what, self._progress, self._stop):
            part.setVisible(progress is not None)
        if progress is None:
            self._stop.setEnabled(True)
            return
        self._what.show_text(progress.what)
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._stop.setEnabled(False)
