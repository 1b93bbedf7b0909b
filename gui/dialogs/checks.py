"""Whether the case is whole: a line per check, as soon as they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from gui.dialogs.frame import Frame, at_text_size
from gui.theme.tokens import SPACE_2, SPACE_3, Role
from gui.widgets.growing_area import GrowingArea
from gui.widgets.icon_label import IconLabel
from gui.widgets.styled import button, column, label, row, set_property
from templates.texts import say

if TYPE_CHECKING:
    from gui.context import AppContext
    from gui.operations.job import Job
    from models.domain.dossier import Progress
    from models.errors import DopuskError
    from models.services.view import CheckLine

_WIDTH, _HEIGHT = 560, 400
_PARTS = 1000  # of the bar: bytes may be more than it can count


class ChecksDialog(Frame):
    """Runs every check of the case file beside the window and shows how each went."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._context = context
        self._text = ""
        self._done = False
        inside = QWidget()
        inside.setProperty("surface", "none")
        self._lines = column(inside, margin=0, gap=SPACE_2)
        self._verdict = label("bold", wrap=True)
        self._verdict.hide()
        self._area = GrowingArea(inside, at_text_size(_HEIGHT))
        self._area.hide()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Checking"))
        self._copy = button()
        self._copy.setText(self.tr("Copy as text"))
        self._copy.clicked.connect(lambda: QApplication.clipboard().setText(self._text))
        self._copy.setEnabled(False)
        self.foot.insertWidget(0, self._copy)
        self.cancel_button.hide()
        self.content.addWidget(self._progress)
        self.content.addWidget(self._verdict)
        self.content.addWidget(self._area, 1)
        self.set_words(*self.heading(), self.tr("Close"), "")
        self._job = self.start()
        self._job.reported.connect(self._on_reported)
        self._job.finished.connect(self.show_lines)
        self._job.refused.connect(self._on_refused)
        self.rejected.connect(self._stop)
        self.accepted.connect(self._stop)

    def heading(self) -> tuple[str, str]:
        """Return what is checked, in a title and a sentence."""
        return (
            self.tr("Is the case whole?"),
            self.tr("Every page, entry, record and file of the case is checked."),
        )

    def start(self) -> Job:
        """Begin the checks."""
        return self._context.operations.jobs.check()

    def verdict(self, *, sound: bool) -> str:
        """Return what follows from all of them."""
        if sound:
            return self.tr("The case is whole: nothing was altered outside Dopusk.")
        return self.tr("Something is wrong. Do not work on; go back to a backup (File menu).")

    @Slot(object)
    def _on_reported(self, progress: Progress) -> None:
        self._progress.setRange(0, _PARTS)
        self._progress.setValue(_PARTS * progress.done // max(1, progress.total))

    @Slot()
    def _stop(self) -> None:
        if not self._done:
            self._job.cancel()

    @Slot(object)
    def show_lines(self, lines: tuple[CheckLine, ...]) -> None:
        """Show how the checks went."""
        self._done = True
        self._progress.hide()
        language = self._context.language_manager.current
        said = []
        for line in lines:
            words = say(line.message, language)
            self._add("check" if line.ok else "warn", Role.OK if line.ok else Role.DANGER, words)
            said.append(f"{'+' if line.ok else '!'} {words}")
        sound = all(line.ok for line in lines)
        verdict = self.verdict(sound=sound)
        self._verdict.setText(verdict)
        set_property(self._verdict, "kind", "bold" if sound else "danger")
        self._verdict.show()
        self._area.show()
        self._text = "\n".join([verdict, *said])
        self._copy.setEnabled(True)
        self.grow()

    def _add(self, icon: str, role: Role, words: str) -> None:
        line = row(gap=SPACE_3)
        mark = IconLabel(self._context.theme_manager, icon, role, 16)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(wrap=True, text=words), 1)
        self._lines.addLayout(line)

    @Slot(object)
    def _on_refused(self, error: DopuskError) -> None:
        self._done = True
        self._progress.hide()
        words = say(error.message, self._context.language_manager.current)
        self._add("warn", Role.DANGER, words)
        self._area.show()
        self.grow()
