"""How building goes and what came of it; the window stays usable beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from gui.dialogs.build_outcome import OutcomeCard
from gui.dialogs.frame import Frame, at_text_size
from gui.theme.tokens import SPACE_3
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.growing_area import GrowingArea
from gui.widgets.styled import column
from templates.texts import say

if TYPE_CHECKING:
    from gui.context import AppContext
    from gui.operations.builds import BuildOutcome
    from gui.operations.job import Job
    from models.domain.dossier import Progress
    from models.errors import DopuskError
    from models.services.view import CaseView

_WIDTH = 680
_HEIGHT = 520


class BuildReport(Frame):
    """Watches a build job, then lists each dossier or the causes why there is none.

    Signals:
        open_requirement: the reference of a requirement to mend.
        open_question: the key of a question to answer.
    """

    open_requirement = Signal(str)
    open_question = Signal(str)

    def __init__(
        self, context: AppContext, view: CaseView, job: Job, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._context, self._view, self._job = context, view, job
        self._running = True
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._what = ElidedLabel("muted")
        self._inside, self._area = _list()
        self._area.hide()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self.content.addWidget(self._bar)
        self.content.addWidget(self._what)
        self.content.addWidget(self._area, 1)
        self.content.addStretch()
        self.set_words(self.tr("Building"), "", self.tr("Close"), self.tr("Stop"))
        self.primary_button.hide()

    def _wire(self) -> None:
        # the foot is built by Frame: here its right button closes and its left one stops the job
        self.cancel_button.clicked.disconnect(self.reject)
        self.cancel_button.clicked.connect(self._job.cancel)
        self._job.reported.connect(self._on_reported)
        self._job.finished.connect(self._on_finished)
        self._job.refused.connect(self._on_refused)
        self._job.stopped.connect(self._on_stopped)
        self.finished.connect(self._on_dialog_finished)

    @Slot(object)
    def _on_reported(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._what.show_text(progress.what)

    @Slot(object)
    def _on_finished(self, outcomes: tuple[BuildOutcome, ...]) -> None:
        built = sum(outcome.result is not None for outcome in outcomes)
        if built == len(outcomes):
            title, lead = self.tr("Built"), ""
        elif built:
            title, lead = self.tr("Built in part"), self.tr("The rest was refused, see why.")
        else:
            title, lead = self.tr("Not built"), self.tr("Nothing was written. The causes:")
        self._end(title, lead)
        order = list(self._view.pack.filings)
        for outcome in sorted(outcomes, key=lambda outcome: order.index(outcome.filing)):
            made = OutcomeCard(self._context, self._view, outcome)
            made.requirement_chosen.connect(self.open_requirement)
            made.question_chosen.connect(self.open_question)
            self._inside.addWidget(made)
        self._inside.addStretch()
        self._area.show()
        self.grow()

    @Slot(object)
    def _on_refused(self, error: DopuskError) -> None:
        self._end(self.tr("Not built"), say(error.message, self._context.language_manager.current))

    @Slot()
    def _on_stopped(self) -> None:
        self._end(self.tr("Stopped"), self.tr("Nothing unfinished was left in the folder."))

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._running:
            self._job.cancel()
        self.deleteLater()

    def _end(self, title: str, lead: str) -> None:
        self._running = False
        self.set_words(title, lead, self.tr("Close"), self.tr("Stop"))
        self._bar.hide()
        self._what.hide()
        self.cancel_button.hide()
        self.primary_button.show()
        self.primary_button.setFocus()


def _list() -> tuple[QVBoxLayout, GrowingArea]:
    inside = QWidget()
    inside.setProperty("surface", "canvas")
    layout = column(inside, margin=0, gap=SPACE_3)
    return layout, GrowingArea(inside, at_text_size(_HEIGHT))
