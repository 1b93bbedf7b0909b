"""Building a filing's dossier from its page, and keeping what was built as filed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from gui.context import AppContext
    from gui.operations.builds import BuildOutcome
    from models.domain.change import Change
    from models.domain.dossier import DossierResult
    from models.domain.ids import FilingId
    from models.domain.text import Language
    from models.services.view import CaseView


class Building(QObject):
    """Builds and freezes on behalf of the page; remembers what was built last.

    Signals:
        built: a final dossier was built or frozen.
        requirement_wanted, question_wanted: a line of a build report was pressed.
    """

    built = Signal()
    requirement_wanted = Signal(str)
    question_wanted = Signal(str)

    def __init__(self, context: AppContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._results: dict[tuple[Path, FilingId], DossierResult] = {}

    def build(self, filing: FilingId, language: Language) -> None:
        """Ask how to build a filing, build it beside the window and report."""
        from gui.dialogs.build import BuildDialog  # noqa: PLC0415 (loads the words of the law)
        from gui.dialogs.build_report import BuildReport  # noqa: PLC0415

        view = self._context.operations.view
        request = view and BuildDialog.ask(
            self._context, view, self._page.window(), filing=filing, language=language
        )
        if view is None or not request:
            return
        job = self._context.operations.jobs.build(request)
        job.finished.connect(partial(self._on_built, view.path))
        report = BuildReport(self._context, view, job, self._page.window())
        report.open_requirement.connect(self.requirement_wanted)
        report.open_question.connect(self.question_wanted)
        report.show()

    def can_freeze(self, filing: FilingId, view: CaseView) -> bool:
        """Return whether a final dossier of this case was built here and is not frozen yet."""
        result = self._results.get((view.path, filing))
        frozen = {each.head for each in view.state.submissions.values() if each.filing == filing}
        return result is not None and view.read_only is None and result.head not in frozen

    def freeze(self, filing: FilingId) -> None:
        """Ask whether what was built is to be kept as filed, and keep it."""
        from gui.dialogs.freezing import FreezeDialog  # noqa: PLC0415 (when it is asked for)

        view = self._context.operations.view
        result = self._results.get((view.path, filing)) if view else None
        if result is None or view is None:
            return
        language = self._context.language_manager.current
        title = view.pack.filings[filing].title.in_language(language)
        if FreezeDialog.ask(result, title, language, self._page):
            self._context.operations.run(
                lambda session: session.submissions.freeze(result), then=self._on_frozen
            )

    def _on_frozen(self, _: Change) -> None:
        self.built.emit()

    def _on_built(self, case: Path, outcomes: tuple[BuildOutcome, ...]) -> None:
        for outcome in outcomes:
            if outcome.result is not None and not outcome.result.draft:
                self._results[case, outcome.filing] = outcome.result
        self.built.emit()
